//! The register in a frame of another site: a list or one chart, small, without cookies and without knowing who looks. What may
//! stand in a frame has `embed` in its address; `kit::web` lets no other page do so.

use askama::Template;
use axum::extract::Query;
use kit::web::{self, Answer, List, Page, Visit};
use serde::Deserialize;

use super::{
    asked,
    charts::{BY, Chart, counted},
    facets,
    list::{Line, line, name},
};
use crate::{
    register::{self, Face},
    words::Words,
};

/// How many projects a frame shows.
const SHOWN: i64 = 10;
/// How high a frame is proposed to be, in pixels.
const HIGH: u32 = 560;

#[derive(Template)]
#[template(path = "pages/embed.html")]
struct EmbedPage {
    page: Page,
    words: Words,
    lines: Vec<Line>,
    chart: Option<Chart>,
    total: i64,
    /// All that was found, on the register itself.
    all: String,
}

/// What a chart is drawn by.
#[derive(Deserialize)]
pub(super) struct By {
    #[serde(default)]
    by: String,
}

/// A list.
pub(super) async fn list(visit: Visit) -> Answer {
    let query = asked::read(&visit)?;
    let asked = register::Asked { limit: SHOWN, offset: 0, face: Face::Page, ..asked::of(&visit, &query) };
    let found = register::find(&visit.state.db, visit.state.parts.get(), &asked).await?;
    let words = Words(visit.lang);
    let list = facets::all(words, &query, &found).into_iter().fold(List::new(&query, found.total), List::facet);
    web::html(&EmbedPage {
        page: visit.page(name(words, &list)),
        lines: found.rows.iter().map(|project| line(&visit, project)).collect(),
        chart: None,
        total: found.total,
        all: query.elsewhere("/projects"),
        words,
    })
}

/// One chart; by region where it does not say by what.
pub(super) async fn chart(visit: Visit, Query(asked): Query<By>) -> Answer {
    let query = asked::read(&visit)?;
    let found = counted(&visit, &query).await?;
    let by = BY.into_iter().find(|by| *by == asked.by).unwrap_or(BY[0]);
    let chart = Chart::of(&visit, &query, &found, by);
    web::html(&EmbedPage {
        page: visit.page(chart.title.clone()),
        lines: Vec::new(),
        chart: Some(chart),
        total: found.total,
        all: query.elsewhere("/projects"),
        words: Words(visit.lang),
    })
}

/// What another site puts into its page to show an address of ours.
pub(super) fn frame(visit: &Visit, address: &str, title: &str) -> String {
    let escaped = |text: &str| text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;");
    let address = escaped(&format!("{}{address}", visit.state.config.base_url));
    let title = escaped(&language::strip_isolates(title));
    format!("<iframe src=\"{address}\" title=\"{title}\" width=\"100%\" height=\"{HIGH}\" loading=\"lazy\"></iframe>")
}
