//! A document, an instrument or a meeting as a file: what its page shows, in the language of the address, for word processors,
//! for printing, for keeping, and as Akoma Ntoso. Texts that are missing in the language are shown in another and marked.

mod document;
mod instrument;
mod meeting;
mod pen;
mod zip;

use axum::{
    extract::Query,
    response::{IntoResponse as _, Redirect},
};
use groups::{
    contribution::Stage,
    store::{Window, contributions, documents, entries, instruments, leads::Leads, meetings},
};
use jiff::civil::Date;
use kit::web::{self, Answer, Error, Format, Found as _, Routes, Visit};
use writing::Options;

use crate::pages::ZONE;

/// The formats of a paper.
const FILES: &[Format] = &[Format::Docx, Format::Pdf, Format::Html, Format::Akn];
/// How many entries a paper lists at most; the register has the rest.
const ENTRIES: Window = Window { limit: 500, offset: 0 };

/// The addresses of papers. Without a suffix they lead to the page.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/papers/documents/{*symbol}", "groups.read", document)
        .formats(FILES)
        .get("/{lang}/papers/instruments/{id}", "groups.read", instrument)
        .formats(FILES)
        .get("/{lang}/papers/meetings/{body}/{number}", "groups.read", meeting)
        .formats(FILES)
        .get("/{lang}/papers/meetings/{body}/{number}/all", "groups.read", zip::all)
}

async fn document(visit: Visit) -> Answer {
    let symbol = visit.at("symbol").to_owned();
    let kept = documents::one(&visit.state.db, &symbol).await?.or_not_found()?;
    if visit.format == Format::Page {
        return page(&visit, &format!("/documents/{}", web::in_address(&symbol)));
    }
    let paper = document_paper(&visit, &kept).await?;
    answer(&visit, paper, (kept.document.body.clone(), None), &symbol).await
}

/// One document with all that is linked to it.
async fn document_paper(visit: &Visit, kept: &documents::Kept) -> Result<writing::Document, Error> {
    let db = &visit.state.db;
    let symbol = &kept.document.symbol;
    let text = contributions::of_symbol(db, symbol).await?.filter(|one| one.stage == Stage::Published);
    let citing = entries::citing(db, [symbol.as_str()], ENTRIES).await?.0;
    let citing = entries::these(db, &citing).await?;
    let meeting = match (&kept.document.body, kept.document.meeting) {
        (Some(body), Some(number)) => meetings::one(db, body, number).await?,
        _ => None,
    };
    let linked = document::Linked { text, citing, meeting, today: visit.state.clock.today(ZONE) };
    Ok(document::paper(visit.lang, kept, &linked))
}

/// Which version of an instrument is asked for.
#[derive(serde::Deserialize)]
struct Which {
    version: Option<String>,
}

async fn instrument(visit: Visit, Query(which): Query<Which>) -> Answer {
    let db = &visit.state.db;
    let instrument = instruments::one(db, visit.at("id")).await?.or_not_found()?;
    if visit.format == Format::Page {
        return page(&visit, &format!("/instruments/{}", instrument.id));
    }
    let citing = entries::citing(db, [instrument.id.as_str()], ENTRIES).await?.0;
    let citing = entries::these(db, &citing).await?;
    let today = visit.state.clock.today(ZONE);
    let version = match &which.version {
        Some(label) => Some(instrument.version(label).or_not_found()?),
        None => instrument.shown_at(today),
    };
    let text = version.and_then(|version| version.text.as_ref()).map(|text| text.shown(visit.lang).text);
    let leads = Leads::of(db, &instrument, text.unwrap_or_default()).await?;
    let alone = version.filter(|_| visit.format == Format::Akn);
    let alone = alone.and_then(|version| instrument::alone(visit.lang, &instrument, (version, &leads), today));
    let first = alone.as_ref().and_then(|_| instrument::first(&instrument));
    let paper = alone.unwrap_or_else(|| instrument::paper(visit.lang, &instrument, (version, &leads), &citing, today));
    answer(&visit, paper, (Some(instrument.adopter.clone()), first), &instrument.id).await
}

async fn meeting(visit: Visit) -> Answer {
    let db = &visit.state.db;
    let number: i64 = visit.at("number").parse().map_err(|_| Error::NotFound)?;
    let meeting = meetings::one(db, visit.at("body"), number).await?.or_not_found()?;
    if visit.format == Format::Page {
        return page(&visit, &format!("/meetings/{}", meeting.key()));
    }
    let papers = papers_of(&visit, &meeting).await?;
    let said = said_at(&visit, &meeting, ENTRIES).await?;
    let paper = meeting::paper(visit.lang, &meeting, &papers, &said);
    answer(&visit, paper, (Some(meeting.body.clone()), None), &meeting.key()).await
}

/// What a meeting asked for, in the order of the record.
async fn said_at(visit: &Visit, meeting: &groups::Meeting, window: Window) -> Result<Vec<groups::Entry>, Error> {
    let filter = entries::Filter {
        body: Some(meeting.body.clone()),
        meeting: Some(meeting.number),
        ..entries::Filter::default()
    };
    Ok(entries::list(&visit.state.db, &filter, entries::Sort::Path, window).await?.rows)
}

/// The documents of a meeting, by their symbols.
async fn papers_of(visit: &Visit, meeting: &groups::Meeting) -> Result<Vec<documents::Kept>, Error> {
    let filter = documents::Filter {
        body: Some(meeting.body.clone()),
        meeting: Some(meeting.number),
        ..documents::Filter::default()
    };
    Ok(documents::list(&visit.state.db, &filter, documents::Sort::Symbol, Window::ALL).await?.rows)
}

fn page(visit: &Visit, path: &str) -> Answer {
    Ok(Redirect::permanent(&visit.href(path)).into_response())
}

/// Answers with the file; `author` and `first` are those of [`Options`].
async fn answer(
    visit: &Visit,
    paper: writing::Document,
    (author, first): (Option<String>, Option<Date>),
    name: &str,
) -> Answer {
    let format = match visit.format {
        Format::Docx => writing::Format::Docx,
        Format::Pdf => writing::Format::Pdf,
        Format::Akn => writing::Format::Akn,
        _ => writing::Format::Html,
    };
    let options = Options { site: Some(visit.state.config.base_url.clone()), author, first, ..Options::default() };
    let name = file_name(name, visit.lang.code(), format);
    // Typesetting takes long enough to keep it off the threads that answer others.
    let bytes = tokio::task::spawn_blocking(move || writing::render(&paper, format, &options))
        .await
        .map_err(Error::internal)?
        .map_err(Error::internal)?;
    web::download(&name, format.media_type(), bytes)
}

/// A name for a file that every system takes: `WG-WSIS-28-9-en.docx`.
fn file_name(name: &str, lang: &str, format: writing::Format) -> String {
    let plain: String = name.chars().map(|c| if c.is_alphanumeric() || c == '.' { c } else { '-' }).collect();
    format!("{}-{lang}.{format}", plain.trim_matches('-'))
}

/// The first day that is known of several, or today.
fn first_day(days: impl IntoIterator<Item = Option<Date>>, today: Date) -> Date {
    days.into_iter().flatten().next().unwrap_or(today)
}
