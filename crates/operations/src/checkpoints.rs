//! The published checkpoints of the journal: as text for programs at addresses without a language, and on a page that
//! says in plain words what they prove and how to check it.

use askama::Template;
use axum::{
    http::header,
    response::{IntoResponse, Response},
};
use kit::{
    journal::checkpoint::{self, Kept},
    web::{self, Answer, Found as _, Page, Routes, Visit},
};

use crate::words::Words;

#[derive(Template)]
#[template(path = "checkpoints/list.html")]
struct CheckpointsPage {
    page: Page,
    words: Words,
    rows: Vec<Row>,
    key: Option<String>,
}

struct Row {
    href: String,
    day: String,
    entries: String,
    hash: String,
}

/// The addresses of the checkpoints.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/journal/checkpoints", "checkpoints.read", list)
        .get("/journal/checkpoint", "checkpoints.read", newest)
        .get("/journal/checkpoints/{day}", "checkpoints.read", of_day)
        .get("/journal/key", "checkpoints.read", key)
}

async fn list(visit: Visit) -> Answer {
    let words = Words(visit.lang);
    let kept = checkpoint::kept(&visit.state.db).await?;
    let row = |kept: &Kept| Row {
        href: format!("/journal/checkpoints/{}", kept.day),
        day: language::partial_date(visit.lang, &kept.day),
        entries: kept.entries.to_string(),
        hash: kept.hash.clone(),
    };
    let page = visit.page(words.checkpoints_title()).describe(words.checkpoints_lead());
    let key = kept.first().map(|newest| newest.key.clone());
    web::html(&CheckpointsPage { page, words, rows: kept.iter().map(row).collect(), key })
}

async fn newest(visit: Visit) -> Answer {
    let kept = checkpoint::newest(&visit.state.db).await?.or_not_found()?;
    Ok(plain(kept.note))
}

async fn of_day(visit: Visit) -> Answer {
    let kept = checkpoint::on(&visit.state.db, visit.at("day")).await?.or_not_found()?;
    Ok(plain(kept.note))
}

async fn key(visit: Visit) -> Answer {
    let kept = checkpoint::newest(&visit.state.db).await?.or_not_found()?;
    Ok(plain(kept.key + "\n"))
}

fn plain(text: String) -> Response {
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response()
}
