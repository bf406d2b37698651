//! Accepting all that nobody has decided, after a question.

use askama::Template;
use axum::{Form, http::StatusCode};
use kit::web::{self, Answer, FieldError, Found, Page, Visit};
use serde::Deserialize;

use super::refusal;
use crate::{store::readings, words::Words};

#[derive(Template)]
#[template(path = "desk/rest.html")]
struct RestPage {
    page: Page,
    words: Words,
    question: Option<String>,
    action: String,
    back: String,
    problems: Vec<FieldError>,
}

/// Why the rest is accepted.
#[derive(Deserialize)]
pub(super) struct Sent {
    #[serde(default)]
    why: String,
}

/// Asks whether to accept the rest.
pub(super) async fn question(visit: Visit) -> Answer {
    page(&visit, Vec::new()).await
}

/// Accepts the rest, all or nothing.
pub(super) async fn accept(visit: Visit, Form(sent): Form<Sent>) -> Answer {
    let id = visit.at("id");
    let reading = readings::one(&visit.state.db, id).await?.or_not_found()?;
    super::must_manage(&visit, &reading.body)?;
    match readings::accept_pending(&visit.state.db.because(&sent.why), &visit.actor.id, id).await {
        Ok(_) => web::see(&visit.href(&format!("/readings/{id}"))),
        Err(refused) => {
            let (_, message) = refusal::words(Words(visit.lang), "", &refused);
            page(&visit, vec![FieldError::new("", message)]).await
        }
    }
}

async fn page(visit: &Visit, problems: Vec<FieldError>) -> Answer {
    let words = Words(visit.lang);
    let db = &visit.state.db;
    let reading = readings::one(db, visit.at("id")).await?.or_not_found()?;
    let pending = readings::progress(db, &reading.id).await?.pending;
    let back = format!("/readings/{}", reading.id);
    let page = visit.page(words.rest_title()).section("readings");
    let view = RestPage {
        page: page.under("/readings", words.readings_title()).under(&back, &reading.symbol),
        question: (pending > 0).then(|| words.rest_question(pending)),
        action: visit.href(&format!("{back}/rest")),
        back: visit.href(&back),
        words,
        problems,
    };
    let status = if view.problems.is_empty() { StatusCode::OK } else { StatusCode::CONFLICT };
    web::html_with(status, &view)
}
