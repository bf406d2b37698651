//! The preview of the report to the Council, a page for each chapter (and for each part of a long one), and its files.

use askama::Template;
use axum::extract::Query;
use kit::web::{self, Answer, Error, Format, Link, Page, Visit};
use language::Lang;
use writing::{Document, Options, html};

use super::Parameters;
use crate::{
    council::{
        self, Asked, Choice, Composed, gather,
        pieces::{self, Piece},
    },
    words::Words,
};

#[derive(Template)]
#[template(path = "pages/preview.html")]
struct PreviewPage {
    page: Page,
    words: Words,
    language: String,
    missing: String,
    contents: Vec<Entry>,
    files: Vec<Link>,
    previous: Option<Link>,
    next: Option<Link>,
    change: String,
    keep: Option<(String, Vec<(&'static str, String)>)>,
    note: String,
    article: String,
}

/// A line of the contents.
struct Entry {
    link: Link,
    is_shown: bool,
}

/// The report: a page of its preview, or the whole of it as a file.
pub(super) async fn council(visit: Visit, Query(given): Query<Parameters>) -> Answer {
    let bodies = gather::reporting(&visit.state.db).await?;
    let asked = super::asked(&visit, &bodies, &given).await?;
    let choice = match super::read(&visit, &bodies, &asked) {
        Ok(choice) => choice,
        Err(errors) => return super::refused(&visit, &bodies, &asked, errors),
    };
    match format(visit.format) {
        Some(format) => file(&visit, &choice, format).await,
        None => page(&visit, &choice, &asked, &given).await,
    }
}

pub(super) fn format(format: Format) -> Option<council::Format> {
    match format {
        Format::Docx => Some(council::Format::Docx),
        Format::Pdf => Some(council::Format::Pdf),
        Format::Html => Some(council::Format::Html),
        Format::Akn => Some(council::Format::Akn),
        Format::Json => Some(council::Format::Json),
        _ => None,
    }
}

async fn file(visit: &Visit, choice: &Choice, format: council::Format) -> Answer {
    let outcome = council::write(&visit.state.db, choice, format).await.map_err(broken)?;
    web::download(&outcome.name, outcome.media_type, outcome.bytes)
}

pub(super) fn broken(error: council::Error) -> Error {
    match error {
        council::Error::UnknownBody(_) => Error::NotFound,
        council::Error::Records(error) => error.into(),
        other => Error::internal(other),
    }
}

async fn page(visit: &Visit, choice: &Choice, asked: &Asked, given: &Parameters) -> Answer {
    let composed = council::composed(&visit.state.db, choice).await.map_err(broken)?;
    let words = Words(visit.lang);
    let (body, records) = (asked.body.as_str(), &asked.records);
    let query = format!("body={body}&from={}&to={}&language={}&records={records}", choice.from, choice.to, choice.lang);
    let file = |format: council::Format| {
        let href = visit.href(&format!("/reports/council.{format}?{query}"));
        Link::new(href, format.extension().to_uppercase())
    };
    let title = words.council_title();
    let preview = Preview {
        page: visit
            .page(title)
            .section("reports")
            .describe(words.council_lead())
            .under("/reports", words.reports_title()),
        composed: &composed,
        // Links stay paths in a page of ours.
        options: Options { records: choice.linked(), ..Options::default() },
        path: format!("/reports/council?{query}"),
        files: council::Format::ALL.map(file).to_vec(),
        change: visit.href(&format!("/reports?{query}")),
        keep: None,
        note: String::new(),
    };
    show(visit, preview, given)
}

/// A report before it is downloaded.
pub(super) struct Preview<'c> {
    /// The frame of its page.
    pub(super) page: Page,
    /// The report.
    pub(super) composed: &'c Composed,
    /// How it is written.
    pub(super) options: Options,
    /// Its address, with a query, to which the place in it is added.
    pub(super) path: String,
    /// The whole of it as files.
    pub(super) files: Vec<Link>,
    /// Where another is chosen.
    pub(super) change: String,
    /// The form that keeps it as an edition: its address, and the names and values that it sends.
    pub(super) keep: Option<(String, Vec<(&'static str, String)>)>,
    /// What is said above it; may be empty.
    pub(super) note: String,
}

/// A page of a preview.
pub(super) fn show(visit: &Visit, preview: Preview<'_>, given: &Parameters) -> Answer {
    let words = Words(visit.lang);
    let (document, texts) = (&preview.composed.document, preview.composed.texts);
    let pieces = pieces::cut(document, &preview.options);
    let Some(shown) = wanted(&pieces, given) else {
        let section = given.get("section").map_or("", String::as_str);
        return Err(Error::refused("section", words.refused_section(section)));
    };
    let address = |piece: &Piece| visit.href(&format!("{}{}", preview.path, place(piece)));
    let link = |piece: &Piece| Link::new(address(piece), name(words, &pieces, piece));
    web::html(&PreviewPage {
        language: words.preview_language(endonym(document.lang)),
        missing: words.preview_missing(texts.missing, texts.total),
        contents: pieces
            .iter()
            .enumerate()
            .map(|(at, piece)| Entry { link: link(piece), is_shown: at == shown })
            .collect(),
        files: preview.files,
        previous: shown.checked_sub(1).and_then(|before| pieces.get(before)).map(link),
        next: pieces.get(shown + 1).map(link),
        change: preview.change,
        keep: preview.keep,
        note: preview.note,
        article: article(document, pieces.get(shown), &preview.options),
        page: preview.page,
        words,
    })
}

fn endonym(lang: Lang) -> &'static str {
    lang.endonym()
}

/// The piece that the address asks for: the first page where it asks for none.
fn wanted(pieces: &[Piece], given: &Parameters) -> Option<usize> {
    let number = |name: &str, usual| given.get(name).map_or(Some(usual), |text| text.trim().parse::<usize>().ok());
    let (chapter, part) = (number("section", 0)?, number("part", 1)?);
    pieces.iter().position(|piece| piece.chapter == chapter && piece.part == part)
}

fn place(piece: &Piece) -> String {
    match (piece.chapter, piece.part) {
        (0, _) => String::new(),
        (chapter, 1) => format!("&section={chapter}"),
        (chapter, part) => format!("&section={chapter}&part={part}"),
    }
}

fn name(words: Words, pieces: &[Piece], piece: &Piece) -> String {
    let is_cut = pieces.iter().filter(|other| other.chapter == piece.chapter).count() > 1;
    match (piece.chapter, is_cut) {
        (0, _) => words.preview_front(),
        (_, false) => piece.heading.clone(),
        (_, true) => words.preview_part(&piece.heading, piece.part),
    }
}

/// The markup of a piece; the writer has escaped all words in it.
fn article(document: &Document, piece: Option<&Piece>, options: &Options) -> String {
    match piece {
        Some(piece) if piece.chapter > 0 => {
            html::render_fragment(&pieces::alone(document, piece.blocks.clone()), options)
        }
        _ => {
            let front = Document { blocks: Vec::new(), ..document.clone() };
            html::render_fragment(&front, options)
        }
    }
}
