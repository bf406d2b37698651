//! The page that corrects one proposed entry. What was typed stays when something is wrong with it.

use askama::Template;
use axum::{Form, http::StatusCode};
use kit::web::{self, Answer, Error, FieldError, Found as _, Page, Visit};
use language::Lang;

use super::{
    fields::EntryFields,
    refusal,
    suggested::{self, Suggested},
    typed::Typed,
};
use crate::{
    Decision, Proposal, Reading,
    pages::history::{self, History},
    store::readings,
    words::Words,
};

#[derive(Template)]
#[template(path = "desk/correct.html")]
struct CorrectPage {
    page: Page,
    words: Words,
    action: String,
    back: String,
    lang: Lang,
    found: String,
    entry: EntryFields,
    suggested: Vec<Suggested>,
    why: String,
    history: History,
    problems: Vec<FieldError>,
}

/// The form, with what was found or corrected before.
pub(super) async fn form(visit: Visit) -> Answer {
    let (reading, proposal) = item(&visit).await?;
    let typed = Typed::of(&proposal.draft);
    page(&visit, &reading, &proposal, &typed, Vec::new()).await
}

/// Takes the corrected entry into the register.
pub(super) async fn save(visit: Visit, Form(sent): Form<Vec<(String, String)>>) -> Answer {
    let (reading, proposal) = item(&visit).await?;
    super::must_manage(&visit, &reading.body)?;
    let words = Words(visit.lang);
    let typed = Typed::sent(sent);
    let mut draft = match typed.read(words) {
        Ok(draft) => draft,
        Err(wrong) => return page(&visit, &reading, &proposal, &typed, wrong).await,
    };
    suggested::add(&typed, &mut draft.topics);
    let (path, topics) = (&proposal.found.path, draft.topics.clone());
    let decision = Decision::Correct(Box::new(draft));
    match readings::decide(&visit.state.db.because(typed.get("why")), &visit.actor.id, &reading.id, path, decision)
        .await
    {
        Ok(_) => {
            let place = format!("proposal/{}/{path}", reading.id);
            suggested::keep(&visit.state.db, place, &proposal.found, &visit.actor.id, &topics).await?;
            web::see(&back(&visit, &reading, path))
        }
        Err(refused) => {
            let (field, message) = refusal::words(words, path, &refused);
            page(&visit, &reading, &proposal, &typed, vec![FieldError::new(field, message)]).await
        }
    }
}

async fn item(visit: &Visit) -> Result<(Reading, Proposal), Error> {
    let db = &visit.state.db;
    let reading = readings::one(db, visit.at("id")).await?.or_not_found()?;
    let proposal = readings::proposal_at(db, &reading.id, visit.at("path")).await?.or_not_found()?;
    Ok((reading, proposal))
}

/// The items again, at this one.
fn back(visit: &Visit, reading: &Reading, path: &str) -> String {
    visit.href(&format!("/readings/{}?at={path}#i-{path}", reading.id))
}

async fn page(
    visit: &Visit,
    reading: &Reading,
    proposal: &Proposal,
    typed: &Typed,
    problems: Vec<FieldError>,
) -> Answer {
    let words = Words(visit.lang);
    let path = &proposal.found.path;
    let list = format!("/readings/{}", reading.id);
    let view = CorrectPage {
        page: visit
            .page(words.correct_title(path))
            .section("readings")
            .under("/readings", words.readings_title())
            .under(&list, &reading.symbol),
        action: visit.href(&format!("{list}/items/{path}")),
        back: back(visit, reading, path),
        lang: reading.lang,
        found: proposal.found.text.clone(),
        entry: EntryFields::new(words, typed, &problems),
        suggested: suggested::boxes(words, &suggested::suggestions(&proposal.found), typed),
        why: typed.get("why").to_owned(),
        history: history::of(visit, &format!("proposal/{}/{path}", reading.id)).await?,
        words,
        problems,
    };
    let status = if view.problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    web::html_with(status, &view)
}
