//! The form in which a delegation writes a contribution, for a new one and for one that is there. What was typed stays when
//! something is wrong with it, or when somebody of the delegation changed the draft meanwhile.

use std::sync::Arc;

use askama::Template;
use axum::{extract::Multipart, http::StatusCode};
use kit::web::{self, Answer, Error, FieldError, FileForm, Page, Visit, parts::Field};
use language::Lang;
use people::{Organisation, store::organisations};

use super::{
    Sight, delegations, item, may, names,
    read::{self, Said},
};
use crate::{
    SourceKind,
    contribution::{Contribution, Form, Purpose, Stage},
    desk::typed::Typed,
    pages::things::codes,
    store::{
        bodies,
        contributions::{self, Refusal},
        meetings,
    },
    words::Words,
};

#[derive(Template)]
#[template(path = "desk/contributions/edit.html")]
struct EditPage {
    page: Page,
    words: Words,
    action: String,
    back: String,
    seen: i64,
    delegation: Option<Field>,
    fields: Vec<Field>,
    sources: Vec<(String, String, bool)>,
    texts: Vec<Field>,
    file: Field,
    kept: String,
    problems: Vec<FieldError>,
}

/// The form for a new one.
pub(super) async fn new(visit: Visit) -> Answer {
    let own = delegations(&visit).await?;
    let mut typed = Typed::default();
    // The call of a meeting leads here with the meeting.
    let asked = form_urlencoded::parse(visit.query.as_bytes()).find(|(name, _)| name == "meeting");
    if let Some((_, meeting)) = asked {
        typed.push("meeting".to_owned(), meeting.into_owned());
    }
    if let Some(first) = own.first() {
        typed.push("sources".to_owned(), first.clone());
    }
    page(&visit, None, &own, &typed, Vec::new()).await
}

/// Begins a contribution.
pub(super) async fn begin(visit: Visit, form: Multipart) -> Answer {
    let own = delegations(&visit).await?;
    let (typed, said) = match sent(&visit, form, None).await? {
        Ok(good) => good,
        Err((typed, wrong)) => return page(&visit, None, &own, &typed, wrong).await,
    };
    let given = if own.len() == 1 { own[0].clone() } else { typed.get("delegation").to_owned() };
    let Some(delegation) = own.iter().find(|one| **one == given) else {
        let wrong = vec![FieldError::new("delegation", Words(visit.lang).contribution_no_delegation())];
        return page(&visit, None, &own, &typed, wrong).await;
    };
    if !may(&visit, "contributions.draft", &said.body, Stage::Drafting) {
        return Err(Error::Forbidden);
    }
    let contribution = Contribution {
        id: String::new(),
        body: said.body,
        meeting: said.meeting,
        delegation: delegation.clone(),
        stage: Stage::Drafting,
        content: said.content,
        version: 1,
        symbol: None,
        steps: Vec::new(),
    };
    let begun = contributions::begin(&visit.state.db, &visit.actor.id, contribution).await?;
    web::see(&visit.href(&format!("/contributions/{}", begun.id)))
}

/// The form for one that is there.
pub(super) async fn form(visit: Visit) -> Answer {
    let (now, sight) = item(&visit).await?;
    if sight != Sight::Own {
        return web::see(&visit.href(&format!("/contributions/{}", now.id)));
    }
    let all = named(&visit).await?;
    let typed = read::typed(&now.body, now.meeting, &now.content, &all);
    page(&visit, Some(&now), &[], &typed, Vec::new()).await
}

/// Keeps what was changed.
pub(super) async fn save(visit: Visit, form: Multipart) -> Answer {
    let now = own(&visit).await?;
    let words = Words(visit.lang);
    let (mut typed, said) = match sent(&visit, form, Some(&now)).await? {
        Ok(good) => good,
        Err((typed, wrong)) => return page(&visit, Some(&now), &[], &typed, wrong).await,
    };
    let mut said = said;
    if now.is_summary() {
        // Whose it is and what it becomes is not for the form to say.
        (said.content.becomes, said.content.sources) = (now.content.becomes, now.content.sources.clone());
    }
    if said.body != now.body {
        let wrong = vec![FieldError::new("meeting", words.wrong_choice())];
        return page(&visit, Some(&now), &[], &typed, wrong).await;
    }
    let seen = typed.get("seen").parse().unwrap_or_default();
    let what = (said.meeting, said.content);
    match contributions::change(&visit.state.db, &visit.actor.id, &now.id, seen, what).await {
        Ok(_) => web::see(&visit.href(&format!("/contributions/{}", now.id))),
        Err(Refusal::Store(error)) => Err(error.into()),
        Err(refused) => {
            let now = own(&visit).await?;
            let message = match refused {
                Refusal::Undone(undone) => names::undone(words, undone),
                _ => words.declined_changed(),
            };
            typed.set("seen", now.version.to_string());
            page(&visit, Some(&now), &[], &typed, vec![FieldError::new("", message)]).await
        }
    }
}

/// The draft of the address, for those who write it.
async fn own(visit: &Visit) -> Result<Contribution, Error> {
    match item(visit).await? {
        (now, Sight::Own) => Ok(now),
        _ => Err(Error::NotFound),
    }
}

/// The organisations that can be named as sources.
async fn named(visit: &Visit) -> Result<Arc<Vec<Organisation>>, Error> {
    Ok(organisations::known(&visit.state.db).await?)
}

type Sent = Result<(Typed, Said), (Typed, Vec<FieldError>)>;

/// What the form says; a new file takes the place of the text that was typed.
async fn sent(visit: &Visit, form: Multipart, now: Option<&Contribution>) -> Result<Sent, Error> {
    let words = Words(visit.lang);
    let mut parts = FileForm::default();
    let broken = parts.take(form).await.err();
    let mut typed = Typed::sent(std::mem::take(&mut parts.typed));
    if let Some(error) = broken {
        let wrong = attachments::broken(visit, error)?;
        return Ok(Err((typed, vec![wrong])));
    }
    let mut kept = now.and_then(|now| now.content.file.clone());
    match attachments::keep(visit, &parts).await? {
        Ok(Some(taken)) => {
            // A scan has none: what was typed beside it stays.
            if let Some(text) = taken.text {
                typed.set("text", text);
            }
            kept = Some(taken.attachment);
        }
        Ok(None) => {}
        Err(wrong) => return Ok(Err((typed, vec![wrong]))),
    }
    // An office that the actor does not hold is nobody's to tick.
    let held = officers(visit);
    typed.0.retain(|(name, value)| {
        name != "sources" || !value.starts_with('@') || held.iter().any(|(office, _)| office == value)
    });
    let said = match read::read(&typed, words, &named(visit).await?, kept) {
        Ok(said) => said,
        Err(wrong) => return Ok(Err((typed, wrong))),
    };
    if meetings::one(&visit.state.db, &said.body, said.meeting).await?.is_none() {
        return Ok(Err((typed, vec![FieldError::new("meeting", words.wrong_choice())])));
    }
    Ok(Ok((typed, said)))
}

async fn page(
    visit: &Visit,
    now: Option<&Contribution>,
    own: &[String],
    typed: &Typed,
    problems: Vec<FieldError>,
) -> Answer {
    let words = Words(visit.lang);
    let list = "/contributions";
    let at = now.map_or_else(|| list.to_owned(), |now| format!("{list}/{}", now.id));
    let all = named(visit).await?;
    let name = |one: &Organisation| one.name.shown(visit.lang).text.to_owned();
    let title = if now.is_some() { words.contribution_edit() } else { words.contribution_new() };
    let choice = own.len() > 1;
    let mine: Vec<_> = all.iter().filter(|one| own.contains(&one.id)).map(|one| (one.id.clone(), name(one))).collect();
    let text = |name: &'static str, label: String| Field::text(name, label).value(typed.get(name)).errors(&problems);
    let view = EditPage {
        page: visit.page(title).section("documents").under(list, words.contributions_title()),
        action: visit.href(&now.map_or_else(|| list.to_owned(), |now| format!("{list}/{}/edit", now.id))),
        back: visit.href(&at),
        // With a wrong field it is still the version that was seen: what somebody changed since is told, not written over.
        seen: typed.get("seen").parse().unwrap_or(now.map_or(0, |now| now.version)),
        delegation: choice.then(|| {
            let field = Field::select("delegation", words.contribution_delegation(), mine);
            field.value(typed.get("delegation")).errors(&problems)
        }),
        fields: fields(visit, typed, &problems).await?,
        sources: all
            .iter()
            .map(|one| (one.id.clone(), name(one)))
            .chain(officers(visit))
            .map(|(id, name)| (id.clone(), name, typed.has("sources", &id)))
            .collect(),
        texts: vec![
            text("title", words.thing_title()),
            text("summary", words.contribution_summary()).kind("textarea"),
            text("text", words.column_text()).kind("textarea"),
        ],
        file: Field::text("file", words.contribution_file())
            .kind("file")
            .hint(words.contribution_file_hint())
            .errors(&problems),
        kept: now.and_then(|now| now.content.file.as_ref()).map(|file| file.name.clone()).unwrap_or_default(),
        words,
        problems,
    };
    let status = if view.problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    web::html_with(status, &view)
}

/// The office that the actor may write for.
fn officers(visit: &Visit) -> Vec<(String, String)> {
    let words = Words(visit.lang);
    let holds = |kind| match kind {
        SourceKind::Chair => visit.may("meetings.approve"),
        _ => visit.may("contributions.number"),
    };
    let office = |(name, kind): &(&str, SourceKind)| ((*name).to_owned(), codes::source_kind(words, *kind));
    read::OFFICERS.iter().filter(|(_, kind)| holds(*kind)).map(office).collect()
}

/// The fields above the text.
async fn fields(visit: &Visit, typed: &Typed, problems: &[FieldError]) -> Result<Vec<Field>, Error> {
    let words = Words(visit.lang);
    let db = &visit.state.db;
    let mut choices = Vec::new();
    for body in bodies::known(db).await?.iter().filter(|body| body.symbol_pattern.is_some()) {
        let short = body.short_name.as_ref().unwrap_or(&body.name).shown(visit.lang).text.to_owned();
        let name = |meeting: &crate::Meeting| {
            let days = language::date_range(visit.lang, meeting.from, meeting.to);
            (meeting.key(), format!("{short} – {} – {days}", words.meeting_number(meeting.number.to_string())))
        };
        choices.extend(meetings::held_by(db, &body.id).await?.iter().map(name));
    }
    let langs = Lang::ALL.iter().map(|lang| (lang.code().to_owned(), lang.endonym().to_owned())).collect();
    let purposes = Purpose::ALL.iter().map(|one| (one.code().to_owned(), names::purpose(words, *one))).collect();
    let forms = Form::ALL.iter().map(|one| (one.code().to_owned(), names::form(words, *one))).collect();
    let text = |name: &'static str, label: String| Field::text(name, label).value(typed.get(name)).errors(problems);
    Ok(vec![
        Field::select("meeting", words.facet_meeting(), choices).value(typed.get("meeting")).errors(problems),
        Field::select("lang", words.contribution_language(), langs).value(typed.get_or("lang", visit.lang.code())),
        Field::select("purpose", words.contribution_purpose(), purposes).value(typed.get("purpose")),
        Field::select("form", words.contribution_form(), forms).value(typed.get("form")),
        text("of", words.contribution_of()).hint(words.contribution_of_hint()),
        text("item", words.contribution_item()).kind("number"),
        text("requests", words.contribution_requests()).hint(words.contribution_requests_hint()),
    ])
}
