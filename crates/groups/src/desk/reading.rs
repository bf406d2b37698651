//! The items of a report: its text on one side, the proposed entry on the other, with the forms that decide.

mod item;

use askama::Template;
use axum::{Form, extract::Query, http::StatusCode};
use kit::web::{self, Answer, FieldError, Format, Found as _, Link, Page, Pager, Visit};
use serde::Deserialize;
use serde_json::json;

use item::Item;

use super::{readings::progress_words, refusal};
use crate::{
    Decision, Proposal, ProposalState, Reading,
    pages::history::{self, History},
    store::readings::{self, Progress},
    words::Words,
};

/// How many items a page shows: each has its text, its proposal and three forms.
const SHOWN: usize = 20;

/// Which items are wanted.
#[derive(Clone, Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    page: Option<usize>,
    #[serde(default)]
    show: String,
    /// The path of an item whose page is wanted.
    #[serde(default)]
    at: String,
    #[serde(default)]
    same: String,
}

/// A decision, as the form sends it.
#[derive(Deserialize)]
pub(super) struct Sent {
    path: String,
    decision: String,
    #[serde(default)]
    page: Option<usize>,
    #[serde(default)]
    show: String,
    #[serde(default)]
    why: String,
}

#[derive(Template)]
#[template(path = "desk/reading.html")]
struct ReadingPage {
    page: Page,
    words: Words,
    reading: Reading,
    is_same: bool,
    progress: String,
    done: i64,
    count: i64,
    is_done: bool,
    rest: String,
    action: String,
    views: Vec<(Link, bool)>,
    number: usize,
    show: &'static str,
    items: Vec<Item>,
    pager: Pager,
    problems: Vec<FieldError>,
    title: String,
    json: String,
    history: History,
}

/// The items of a report.
pub(super) async fn show(visit: Visit, Query(asked): Query<Asked>) -> Answer {
    let reading = readings::one(&visit.state.db, visit.at("id")).await?.or_not_found()?;
    if visit.format == Format::Json {
        return json(&visit, &reading).await;
    }
    page(&visit, reading, &asked, Vec::new()).await
}

/// Takes the decision that a form sent, and shows the items again.
pub(super) async fn decide(visit: Visit, Form(sent): Form<Sent>) -> Answer {
    let reading = readings::one(&visit.state.db, visit.at("id")).await?.or_not_found()?;
    super::must_manage(&visit, &reading.body)?;
    let decision = match sent.decision.as_str() {
        "accept" => Decision::Accept,
        "drop" => Decision::Drop,
        "undo" => Decision::Undo,
        _ => return Err(web::Error::NotFound),
    };
    let asked = Asked { page: sent.page, show: sent.show, ..Asked::default() };
    match readings::decide(&visit.state.db.because(&sent.why), &visit.actor.id, &reading.id, &sent.path, decision).await
    {
        Ok(_) => {
            let show = if asked.show == "pending" { "&show=pending" } else { "" };
            let number = asked.page.unwrap_or(1);
            web::see(&visit.href(&format!("/readings/{}?page={number}{show}#i-{}", reading.id, sent.path)))
        }
        Err(refused) => {
            let (_, message) = refusal::words(Words(visit.lang), &sent.path, &refused);
            page(&visit, reading, &asked, vec![FieldError::new(format!("i-{}", sent.path), message)]).await
        }
    }
}

async fn page(visit: &Visit, reading: Reading, asked: &Asked, problems: Vec<FieldError>) -> Answer {
    let words = Words(visit.lang);
    let db = &visit.state.db;
    let progress = readings::progress(db, &reading.id).await?;
    let only_pending = asked.show == "pending";
    let mut proposals = readings::proposals(db, &reading.id).await?;
    proposals.retain(|proposal| !only_pending || waits(proposal));
    let pages = proposals.len().div_ceil(SHOWN).max(1);
    let at = proposals.iter().position(|proposal| proposal.found.path == asked.at).map(|index| index / SHOWN + 1);
    let number = asked.page.or(at).unwrap_or(1).clamp(1, pages);
    let show = if only_pending { "pending" } else { "" };
    let here = visit.href(&format!("/readings/{}", reading.id));
    let items = proposals.into_iter().skip((number - 1) * SHOWN).take(SHOWN);
    let items = items.map(|proposal| Item::new(visit, &reading, proposal)).collect();
    let title = head(&reading, "title");
    let view = ReadingPage {
        page: visit.page(&reading.symbol).section("readings").under("/readings", words.readings_title()),
        is_same: !asked.same.is_empty(),
        progress: progress_words(words, progress),
        done: decided(progress),
        count: (decided(progress) + progress.pending).max(1),
        is_done: progress.pending == 0,
        rest: format!("{here}/rest"),
        json: format!("{here}.json"),
        views: views(words, &here, only_pending),
        pager: pager(&here, show, number, pages),
        action: here,
        number,
        show,
        items,
        history: history::of(visit, &format!("reading/{}", reading.id)).await?,
        reading,
        title,
        words,
        problems,
    };
    let status = if view.problems.is_empty() { StatusCode::OK } else { StatusCode::CONFLICT };
    web::html_with(status, &view)
}

fn waits(proposal: &Proposal) -> bool {
    proposal.is_operative() && proposal.state == ProposalState::Pending
}

fn decided(progress: Progress) -> i64 {
    progress.accepted + progress.dropped
}

/// A field of the head of the document, as reading gave it.
fn head(reading: &Reading, field: &str) -> String {
    reading.head.get(field).and_then(serde_json::Value::as_str).unwrap_or_default().to_owned()
}

fn views(words: Words, here: &str, only_pending: bool) -> Vec<(Link, bool)> {
    vec![
        (Link::new(here, words.reading_show_all()), !only_pending),
        (Link::new(format!("{here}?show=pending"), words.reading_show_pending()), only_pending),
    ]
}

fn pager(here: &str, show: &str, number: usize, pages: usize) -> Pager {
    let show = if show.is_empty() { String::new() } else { format!("&show={show}") };
    let wide = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    Pager::of(wide(number), wide(pages), |page| format!("{here}?page={page}{show}"))
}

async fn json(visit: &Visit, reading: &Reading) -> Answer {
    let proposals = readings::proposals(&visit.state.db, &reading.id).await?;
    let item = |proposal: &Proposal| {
        json!({
            "found": proposal.found,
            "draft": proposal.draft,
            "state": proposal.state,
            "entry": proposal.entry,
            "decided_by": proposal.decided_by,
            "decided_at": proposal.decided_at,
        })
    };
    web::json(&json!({
        "id": reading.id,
        "symbol": reading.symbol,
        "file": reading.file_name,
        "hash": reading.file_hash,
        "language": reading.lang,
        "read_at": reading.read_at,
        "head": reading.head,
        "warnings": reading.warnings,
        "items": proposals.iter().map(item).collect::<Vec<_>>(),
    }))
}
