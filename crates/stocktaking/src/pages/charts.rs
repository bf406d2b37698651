//! What was found, counted by region (either system, never one mixed with the other), action line, goal and year: a table for each,
//! in which every number has its bar and opens the projects that it counts.

use askama::Template;
use kit::web::{
    self, Answer, Format, ListQuery, Page, Visit,
    formats::{Cell, Column, Table},
    parts::Bar,
};

use super::{asked, embed, facets};
use crate::{
    register::{self, Face},
    store::list::Found,
    words::Words,
};

/// By what charts are drawn, in the order of the page.
pub(super) const BY: [&str; 5] = ["region", "area", "line", "goal", "year"];
/// The formats of the numbers.
pub(super) const FORMATS: &[Format] = &[Format::Json, Format::Csv, Format::Xlsx];

#[derive(Template)]
#[template(path = "pages/charts.html")]
struct ChartsPage {
    page: Page,
    words: Words,
    charts: Vec<Chart>,
    list: String,
    total: i64,
    formats: Vec<(&'static str, String)>,
}

/// A chart.
pub(super) struct Chart {
    pub by: &'static str,
    pub title: String,
    pub rows: Vec<Row>,
    /// What another site puts in to show it.
    pub frame: String,
}

/// A value with its number.
pub(super) struct Row {
    pub code: String,
    pub label: String,
    pub href: String,
    pub count: i64,
    pub number: String,
    pub bar: Bar,
}

/// The page.
pub(super) async fn show(visit: Visit) -> Answer {
    let query = asked::read(&visit)?;
    let found = counted(&visit, &query).await?;
    let charts: Vec<Chart> = BY.map(|by| Chart::of(&visit, &query, &found, by)).into_iter().collect();
    if visit.format != Format::Page {
        return table(&visit, &charts).answer(visit.format);
    }
    let words = Words(visit.lang);
    let page = visit.page(words.charts_title()).section("projects").under("/projects", words.list_title());
    let query_of = if visit.query.is_empty() { String::new() } else { format!("?{}", visit.query) };
    let address =
        |format: &Format| (format.name(), format!("{}.{}{query_of}", visit.href(&visit.path), format.suffix()));
    web::html(&ChartsPage {
        page: page.describe(words.charts_lead()),
        list: query.elsewhere("/projects"),
        total: found.total,
        formats: FORMATS.iter().map(address).collect(),
        charts,
        words,
    })
}

/// The counts of what is asked for; of the projects only the first.
pub(super) async fn counted(visit: &Visit, query: &ListQuery) -> Result<Found, web::Error> {
    let asked = register::Asked { limit: 1, offset: 0, face: Face::Page, ..asked::of(visit, query) };
    Ok(register::find(&visit.state.db, visit.state.parts.get(), &asked).await?)
}

impl Chart {
    /// The chart by a facet. Where values of it are chosen, it has those alone: of another one no list holds what is counted here.
    pub(super) fn of(visit: &Visit, query: &ListQuery, found: &Found, by: &'static str) -> Chart {
        let chosen = query.chosen(by);
        let values = facets::values(visit.lang, by, found.of(by));
        let values: Vec<facets::Value> = values
            .into_iter()
            .filter(|(code, _, count)| *count > 0 && (chosen.is_empty() || chosen.contains(&code.as_str())))
            .collect();
        let most = values.iter().map(|(_, _, count)| *count).max().unwrap_or_default();
        let row = |(code, label, count): facets::Value| Row {
            href: query.elsewhere_with("/projects", by, &code),
            number: language::number(visit.lang, count),
            bar: Bar::of([("ask", count)], most),
            code,
            label,
            count,
        };
        let title = facets::heading(Words(visit.lang), by);
        let path = query.elsewhere("/projects/embed/chart");
        let path = format!("{path}{}by={by}", if path.contains('?') { '&' } else { '?' });
        Chart { by, frame: embed::frame(visit, &path, &title), title, rows: values.into_iter().map(row).collect() }
    }
}

fn table(visit: &Visit, charts: &[Chart]) -> Table {
    let words = Words(visit.lang);
    let rows = charts.iter().flat_map(|chart| {
        chart.rows.iter().map(|row| {
            vec![
                Cell::code(chart.by, &chart.title),
                Cell::code(&row.code, &row.label),
                Cell::Number(row.count),
                format!("{}{}", visit.state.config.base_url, row.href).into(),
            ]
        })
    });
    Table {
        name: "projects-charts".to_owned(),
        title: words.charts_title(),
        lang: visit.lang,
        columns: vec![
            Column::coded("by", words.charts_by()),
            Column::coded("value", words.charts_value()),
            Column::plain("projects", words.charts_count()),
            Column::plain("url", words.column_address()),
        ],
        rows: rows.collect(),
    }
}
