//! The whole history of one record, page by page, for those who may read it; and the same for programs.

use askama::Template;
use axum::extract::Query;
use kit::{
    journal,
    web::{
        self, Answer, Format, Found as _, Page, Pager, Visit,
        parts::{Told, ToldField},
    },
};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{Kinds, address, kind, may, moments};
use crate::words::Words;

/// The formats of a history besides the page.
pub(crate) const FORMATS: &[Format] = &[Format::Json];
/// How many moments a page holds.
const A_PAGE: i64 = 50;

/// Which page.
#[derive(Deserialize)]
pub(crate) struct Asked {
    #[serde(default)]
    page: Option<i64>,
}

#[derive(Template)]
#[template(path = "history/page.html")]
struct HistoryPage {
    page: Page,
    words: Words,
    record: String,
    subject: String,
    total: i64,
    moments: Vec<Told>,
    pager: Pager,
    json: String,
}

/// The history of the record that the address names, newest first. Whoever may not read it is answered as if there were none.
pub(crate) async fn show(visit: Visit, Query(asked): Query<Asked>) -> Answer {
    let kinds = visit.state.parts.get::<Kinds>().map(|kinds| kinds.0).unwrap_or_default();
    let subject = visit.at("subject").to_owned();
    let (kind, id) = kind(kinds.iter().flat_map(|kinds| kinds.iter()), &subject).or_not_found()?;
    if !may(&visit, kind, id) {
        return Err(web::Error::NotFound);
    }
    let total = journal::count_of(&visit.state.db, &subject).await?;
    if total == 0 {
        return Err(web::Error::NotFound);
    }
    let pages = (total + A_PAGE - 1) / A_PAGE;
    let number = asked.page.unwrap_or(1).clamp(1, pages);
    let told = moments(&visit, kind, &subject, A_PAGE, (number - 1) * A_PAGE).await?;
    if visit.format == Format::Json {
        return web::json(&json!({
            "subject": subject, "total": total, "page": number, "pages": pages,
            "moments": told.iter().map(for_programs).collect::<Vec<_>>(),
        }));
    }
    let words = Words(visit.lang);
    let here = address(&visit, &subject);
    web::html(&HistoryPage {
        page: visit.page(words.history_title()).under(&(kind.path)(id), id),
        record: visit.href(&(kind.path)(id)),
        words,
        total,
        moments: told,
        pager: Pager::of(number, pages, |number| format!("{here}?page={number}")),
        json: format!("{here}.json"),
        subject,
    })
}

fn for_programs(told: &Told) -> Value {
    let change = |field: &ToldField| json!({ "field": field.path, "before": field.before, "after": field.after });
    json!({
        "sequence": told.sequence, "at": told.at, "told": told.title,
        "why": (!told.why.is_empty()).then_some(&told.why),
        "changes": told.fields.iter().map(change).collect::<Vec<_>>(),
    })
}
