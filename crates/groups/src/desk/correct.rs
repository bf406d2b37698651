//! The page that corrects one proposed entry. What was typed stays when something is wrong with it.

use askama::Template;
use axum::{Form, http::StatusCode};
use kit::web::{self, Answer, Error, FieldError, Found as _, Page, Visit, parts::Field};
use language::Lang;
use vocabulary::{Addressee, Kind};

use super::{
    refusal,
    suggested::{self, Suggested},
    typed::Typed,
};
use crate::{
    Decision, Proposal, Reading, Section,
    pages::{
        history::{self, History},
        names,
    },
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
    kind: Field,
    section: Field,
    meeting: Field,
    due: Field,
    due_event: Field,
    topics: Field,
    cites: Field,
    text: Field,
    addressees: Vec<Tick>,
    also: Vec<Tick>,
    suggested: Vec<Suggested>,
    why: String,
    history: History,
    problems: Vec<FieldError>,
}

/// A box that can be ticked.
struct Tick {
    code: &'static str,
    name: &'static str,
    is_ticked: bool,
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
    let kinds = Kind::ALL.iter().map(|kind| (kind.code().to_owned(), kind.name(visit.lang).to_owned()));
    let kinds = std::iter::once((String::new(), words.correct_kind_none())).chain(kinds).collect();
    let sections = Section::ALL.iter().map(|one| (one.code().to_owned(), names::section(words, *one))).collect();
    let text = |name: &'static str, label: String| Field::text(name, label).value(typed.get(name)).errors(&problems);
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
        kind: Field::select("kind", words.facet_kind(), kinds).value(typed.get("kind")).required().errors(&problems),
        section: Field::select("section", words.facet_section(), sections).value(typed.get("section")),
        meeting: text("meeting", words.facet_meeting()).hint(words.correct_meeting_hint()),
        due: text("due", words.facet_due()).hint(words.correct_due_hint()),
        due_event: text("due_event", words.column_due_event()),
        topics: text("topics", words.facet_topic()).hint(words.correct_topics_hint()),
        cites: text("cites", words.column_cites()).hint(words.correct_cites_hint()),
        text: text("text", words.column_text()).kind("textarea").required(),
        addressees: Addressee::ALL
            .iter()
            .map(|to| Tick {
                code: to.code(),
                name: to.name(visit.lang),
                is_ticked: typed.has("addressees", to.code()),
            })
            .collect(),
        also: Kind::ALL
            .iter()
            .map(|kind| Tick {
                code: kind.code(),
                name: kind.name(visit.lang),
                is_ticked: typed.has("also", kind.code()),
            })
            .collect(),
        suggested: suggested::boxes(words, &suggested::suggestions(&proposal.found), typed),
        why: typed.get("why").to_owned(),
        history: history::of(visit, &format!("proposal/{}/{path}", reading.id)).await?,
        words,
        problems,
    };
    let status = if view.problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    web::html_with(status, &view)
}
