//! The preview of the report to the Council, a page for each chapter (and for each part of a long one), and its files.

use askama::Template;
use axum::extract::Query;
use kit::web::{self, Answer, Error, Format, Link, Page, Visit};
use language::Lang;
use writing::{Document, Options, html};

use super::Parameters;
use crate::{
    council::{
        self, Asked, Choice, gather,
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

fn format(format: Format) -> Option<council::Format> {
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

fn broken(error: council::Error) -> Error {
    match error {
        council::Error::UnknownBody(_) => Error::NotFound,
        council::Error::Records(error) => error.into(),
        other => Error::internal(other),
    }
}

async fn page(visit: &Visit, choice: &Choice, asked: &Asked, given: &Parameters) -> Answer {
    let composed = council::composed(&visit.state.db, choice).await.map_err(broken)?;
    // Links stay paths in a page of ours.
    let options = Options { records: choice.linked(), ..Options::default() };
    let pieces = pieces::cut(&composed.document, &options);
    let Some(shown) = wanted(&pieces, given) else {
        let section = given.get("section").map_or("", String::as_str);
        let message = Words(visit.lang).refused_section(section);
        return Err(Error::refused("section", message));
    };
    let words = Words(visit.lang);
    let (body, texts) = (asked.body.as_str(), composed.texts);
    let query =
        format!("body={body}&from={}&to={}&language={}&records={}", choice.from, choice.to, choice.lang, asked.records);
    let address = |piece: &Piece| visit.href(&format!("/reports/council?{query}{}", place(piece)));
    let link = |piece: &Piece| Link::new(address(piece), name(words, &pieces, piece));
    let title = words.council_title();
    let page =
        visit.page(title).section("reports").describe(words.council_lead()).under("/reports", words.reports_title());
    let file = |format: council::Format| {
        let href = visit.href(&format!("/reports/council.{format}?{query}"));
        Link::new(href, format.extension().to_uppercase())
    };
    web::html(&PreviewPage {
        language: words.preview_language(endonym(choice.lang)),
        missing: words.preview_missing(texts.missing, texts.total),
        contents: pieces
            .iter()
            .enumerate()
            .map(|(at, piece)| Entry { link: link(piece), is_shown: at == shown })
            .collect(),
        files: council::Format::ALL.map(file).to_vec(),
        previous: shown.checked_sub(1).and_then(|before| pieces.get(before)).map(link),
        next: pieces.get(shown + 1).map(link),
        change: visit.href(&format!("/reports?{query}")),
        article: article(&composed.document, pieces.get(shown), &options),
        page,
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
