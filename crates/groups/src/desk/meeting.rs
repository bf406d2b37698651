//! A meeting from its call to its approved summary, for those who prepare it: the agenda with its time plan and the documents
//! of each item, who was there, what is taken down for the register, and the draft of the summary. What everybody sees is the
//! page of the meeting; the summary is written on like a contribution, and approved by the chair.

mod agenda;
mod attendance;
mod call_off;
mod new;
mod summary;
mod take_down;

use askama::Template;
use axum::http::StatusCode;
use kit::web::{self, Answer, Asked, Error, FieldError, Found as _, Link, Page, Routes, Visit};

use super::typed::Typed;
use crate::{
    Meeting, SourceKind,
    contribution::Stage,
    pages::{said::in_address, things::codes},
    store::{
        bodies,
        contributions::{self, Filter},
        documents, meetings,
    },
    words::Words,
};

/// The action of those who prepare meetings.
const ACTION: &str = "meetings.prepare";

/// The addresses of the workspace.
pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/meetings/new", ACTION, new::form)
        .post("/{lang}/meetings/new", ACTION, new::save)
        .get("/{lang}/meetings/{body}/{number}/prepare", ACTION, show)
        .post("/{lang}/meetings/{body}/{number}/agenda", ACTION, agenda::save)
        .post("/{lang}/meetings/{body}/{number}/attendance", ACTION, attendance::save)
        .post("/{lang}/meetings/{body}/{number}/call-off", ACTION, call_off::save)
        .get("/{lang}/meetings/{body}/{number}/take-down", "register.write", take_down::form)
        .post("/{lang}/meetings/{body}/{number}/take-down", "register.write", take_down::save)
        .post("/{lang}/meetings/{body}/{number}/summary", ACTION, summary::begin)
}

#[derive(Template)]
#[template(path = "desk/meeting.html")]
struct PreparePage {
    page: Page,
    words: Words,
    path: String,
    back: Link,
    seen: String,
    items: Vec<Typed>,
    people: Vec<Typed>,
    kinds: Vec<(&'static str, String)>,
    unplaced: Vec<Link>,
    /// What goes on with the summary: its draft or its document.
    summaries: Vec<(Link, String)>,
    takes_down: bool,
    is_called_off: bool,
    problems: Vec<FieldError>,
}

/// The workspace.
async fn show(visit: Visit) -> Answer {
    let (meeting, seen) = item(&visit).await?;
    let forms = (agenda::rows(&visit, &meeting), attendance::rows(&visit, &meeting));
    page(&visit, &meeting, seen, forms, Vec::new()).await
}

/// Asks that the actor may prepare meetings of a body: one who holds a role in another body may not.
fn must_prepare(visit: &Visit, body: &str) -> Result<(), Error> {
    visit.must(&Asked::of(ACTION).on(&format!("body/{body}")))
}

/// The meeting of the address with the mark of how it stands.
async fn item(visit: &Visit) -> Result<(Meeting, String), Error> {
    let number: i64 = visit.at("number").parse().map_err(|_| Error::NotFound)?;
    let body = visit.at("body");
    let db = &visit.state.db;
    let meeting = meetings::one(db, body, number).await?.or_not_found()?;
    let seen = meetings::seal(db, body, number).await?.or_not_found()?;
    Ok((meeting, seen))
}

/// The rows of the two forms: the agenda and who was there.
type Forms = (Vec<Typed>, Vec<Typed>);

/// Keeps what was changed and shows the meeting from `place` on. Where somebody changed it since it was seen, nothing is kept, and the
/// workspace shows it as it is now, with `forms` for the rows.
async fn keep(
    visit: &Visit,
    (next, typed): (&Meeting, &Typed),
    place: &str,
    forms: impl FnOnce(&Meeting) -> Forms,
) -> Answer {
    let db = visit.state.db.because(typed.get("reason"));
    if meetings::change(&db, &visit.actor.id, next, typed.get("seen")).await? {
        return web::see(&visit.href(&format!("/meetings/{}{place}", next.key())));
    }
    let (now, seen) = item(visit).await?;
    let changed = vec![FieldError::new("", Words(visit.lang).declined_changed())];
    page(visit, &now, seen, forms(&now), changed).await
}

async fn page(
    visit: &Visit,
    meeting: &Meeting,
    seen: String,
    (items, people): Forms,
    problems: Vec<FieldError>,
) -> Answer {
    let words = Words(visit.lang);
    let key = format!("/meetings/{}", meeting.key());
    let name = title(visit, meeting).await?;
    let view = PreparePage {
        page: visit
            .page(words.prepare_title())
            .section("meetings")
            .under("/meetings", words.meetings_title())
            .under(&key, &name),
        path: visit.href(&key),
        back: Link::new(visit.href(&key), name),
        kinds: SourceKind::ALL.iter().map(|kind| (kind.code(), codes::source_kind(words, *kind))).collect(),
        unplaced: unplaced(visit, meeting).await?,
        summaries: summaries(visit, meeting).await?,
        takes_down: visit.allows(&Asked::of("register.write").on(&format!("body/{}", meeting.body))),
        is_called_off: meeting.called_off.is_some(),
        words,
        seen,
        items,
        people,
        problems,
    };
    let status = if view.problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    web::html_with(status, &view)
}

/// The name of a meeting with its body.
async fn title(visit: &Visit, meeting: &Meeting) -> Result<String, Error> {
    let words = Words(visit.lang);
    let bodies = bodies::known(&visit.state.db).await?;
    let body = bodies.iter().find(|body| body.id == meeting.body).or_not_found()?;
    let short = body.short_name.as_ref().unwrap_or(&body.name).shown(visit.lang).text;
    Ok(words.meeting_title(short, meeting.number.to_string()))
}

/// The documents of the meeting that stand under no item of its agenda.
async fn unplaced(visit: &Visit, meeting: &Meeting) -> Result<Vec<Link>, Error> {
    let all = documents::symbols_of_meeting(&visit.state.db, &meeting.body, meeting.number).await?;
    let is_placed = |symbol: &String| meeting.items.iter().any(|item| item.documents.contains(symbol));
    let left = all.iter().filter(|symbol| !is_placed(symbol) && meeting.summary.as_ref() != Some(symbol));
    Ok(left.map(|symbol| Link::new(visit.href(&format!("/documents/{}", in_address(symbol))), symbol)).collect())
}

/// The drafts of the summary and its document, each with how it stands.
async fn summaries(visit: &Visit, meeting: &Meeting) -> Result<Vec<(Link, String)>, Error> {
    let words = Words(visit.lang);
    let desk = crate::contribution::desk_of(&meeting.body);
    let filter = Filter { delegations: vec![desk], sees_cleared: true, stage: None };
    let all = contributions::list(&visit.state.db, &filter).await?;
    let mine = all.iter().filter(|one| one.is_summary() && one.meeting == meeting.number);
    let shown = mine.filter(|one| one.stage != Stage::Withdrawn).map(|one| {
        let label = one.symbol.clone().unwrap_or_else(|| one.content.title.clone());
        let link = Link::new(visit.href(&format!("/contributions/{}", one.id)), label);
        (link, super::contributions::stage(words, one.stage))
    });
    Ok(shown.collect())
}
