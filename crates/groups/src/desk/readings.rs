//! The reports that were read, with the form that takes the next one.

use askama::Template;
use axum::http::StatusCode;
use kit::web::{
    self, Answer, Error, FieldError, Format, Page, Visit,
    formats::{Cell, Column, Table},
    parts::Field,
};

use crate::{
    BodyKind, Reading,
    pages::said,
    store::{
        bodies,
        readings::{self, Progress},
    },
    words::Words,
};

#[derive(Template)]
#[template(path = "desk/readings.html")]
struct ReadingsPage {
    page: Page,
    words: Words,
    rows: Vec<Row>,
    file: Field,
    body: Field,
    symbol: Field,
    problems: Vec<FieldError>,
}

struct Row {
    href: String,
    symbol: String,
    file: String,
    when: String,
    progress: String,
    is_done: bool,
}

/// What was typed into the form.
#[derive(Clone, Debug, Default)]
pub(super) struct Typed {
    /// The body.
    pub body: String,
    /// The symbol.
    pub symbol: String,
}

/// All readings.
pub(super) async fn list(visit: Visit) -> Answer {
    if visit.format != Format::Page {
        return table(&visit).await;
    }
    page(&visit, &Typed::default(), Vec::new()).await
}

/// The page, with what was typed and what is wrong with it.
pub(super) async fn page(visit: &Visit, typed: &Typed, problems: Vec<FieldError>) -> Answer {
    let words = Words(visit.lang);
    let mut rows = Vec::new();
    for (reading, progress) in kept(visit).await? {
        rows.push(row(visit, &reading, progress));
    }
    let view = ReadingsPage {
        page: visit.page(words.readings_title()).section("readings").describe(words.readings_lead()),
        rows,
        file: Field::text("file", words.reading_file())
            .kind("file")
            .hint(words.reading_file_hint(attachments::megabytes(visit)))
            .required()
            .errors(&problems),
        body: body_field(visit, typed).await?.errors(&problems),
        symbol: Field::text("symbol", words.reading_symbol())
            .value(&typed.symbol)
            .hint(words.reading_symbol_hint())
            .errors(&problems),
        words,
        problems,
    };
    let status = if view.problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    web::html_with(status, &view)
}

async fn kept(visit: &Visit) -> Result<Vec<(Reading, Progress)>, Error> {
    let db = &visit.state.db;
    let mut kept = Vec::new();
    for reading in readings::all(db).await? {
        let progress = readings::progress(db, &reading.id).await?;
        kept.push((reading, progress));
    }
    Ok(kept)
}

fn row(visit: &Visit, reading: &Reading, progress: Progress) -> Row {
    Row {
        href: visit.href(&format!("/readings/{}", reading.id)),
        symbol: reading.symbol.clone(),
        file: reading.file_name.clone(),
        when: said::day(visit.lang, &reading.read_at),
        progress: progress_words(Words(visit.lang), progress),
        is_done: progress.pending == 0,
    }
}

/// How many of the items that ask for a decision have one.
pub(super) fn progress_words(words: Words, progress: Progress) -> String {
    let decided = progress.accepted + progress.dropped;
    words.reading_progress(decided + progress.pending, decided)
}

async fn body_field(visit: &Visit, typed: &Typed) -> Result<Field, Error> {
    let mut bodies = bodies::all(&visit.state.db).await?;
    // Working groups first: their reports are read here.
    bodies.sort_by_key(|body| body.kind != BodyKind::WorkingGroup);
    let choice = |body: crate::Body| (body.id, body.name.shown(visit.lang).text.to_owned());
    let choices: Vec<(String, String)> = bodies.into_iter().map(choice).collect();
    let first = choices.first().map(|(id, _)| id.clone()).unwrap_or_default();
    let value = if typed.body.is_empty() { first } else { typed.body.clone() };
    Ok(Field::select("body", Words(visit.lang).reading_body(), choices).value(value))
}

async fn table(visit: &Visit) -> Answer {
    let words = Words(visit.lang);
    let cells = |(reading, progress): (Reading, Progress)| {
        vec![
            reading.id.into(),
            reading.symbol.into(),
            reading.file_name.into(),
            Cell::Date(reading.read_at),
            Cell::Number(progress.accepted + progress.dropped),
            Cell::Number(progress.pending),
        ]
    };
    let table = Table {
        name: "readings".to_owned(),
        title: words.readings_title(),
        lang: visit.lang,
        columns: vec![
            Column::plain("id", words.column_code()),
            Column::plain("symbol", words.reading_symbol()),
            Column::plain("file", words.reading_column_file()),
            Column::plain("read_at", words.reading_column_when()),
            Column::plain("decided", words.reading_column_progress()),
            Column::plain("pending", words.proposal_pending()),
        ],
        rows: kept(visit).await?.into_iter().map(cells).collect(),
    };
    table.answer(visit.format)
}
