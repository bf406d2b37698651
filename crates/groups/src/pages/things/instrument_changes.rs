//! What changed between the texts of any two versions of an instrument, word by word, in either direction of writing.

use askama::Template;
use axum::extract::Query;
use kit::{
    journal::{self, Piece},
    web::{self, Answer, Error, Found as _, Link, Page, Visit},
};
use language::Lang;
use serde::Deserialize;

use super::{asked, known::Known};
use crate::{Instrument, Version, store::instruments, words::Words};

/// The versions asked for, by their places in the record.
#[derive(Deserialize)]
pub(super) struct Which {
    from: Option<usize>,
    to: Option<usize>,
}

#[derive(Template)]
#[template(path = "pages/things/instrument_changes.html")]
struct ChangesPage {
    page: Page,
    words: Words,
    /// The versions that have a text.
    choices: Vec<(usize, String)>,
    from: usize,
    to: usize,
    action: String,
    /// The language of the two texts; none where they have none in common.
    lang: Option<Lang>,
    pieces: Vec<(&'static str, String)>,
    back: Link,
}

/// The changes between two versions, by default the last two with a text.
pub(super) async fn show(visit: Visit, Query(which): Query<Which>) -> Answer {
    let db = &visit.state.db;
    let instrument = instruments::one(db, asked::id(&visit, "id")?).await?.or_not_found()?;
    let known = Known::load(&visit).await?;
    let with_text: Vec<(usize, &Version)> = in_order(&instrument);
    let last = with_text.last().map(|(place, _)| *place).unwrap_or_default();
    let before = with_text.iter().rev().nth(1).map_or(last, |(place, _)| *place);
    let (from, to) = (which.from.unwrap_or(before), which.to.unwrap_or(last));
    let find = |place: usize| with_text.iter().find(|(at, _)| *at == place).map(|(_, version)| *version);
    let (lang, pieces) = match (find(from), find(to)) {
        (Some(before), Some(after)) => compared(visit.lang, before, after),
        _ if with_text.is_empty() => (None, Vec::new()),
        _ => return Err(Error::NotFound),
    };
    let (words, name) = (Words(visit.lang), known.instrument(&instrument));
    let path = format!("/instruments/{}", instrument.id);
    let page = visit.page(words.instrument_changes()).section("instruments");
    web::html(&ChangesPage {
        page: page.under("/instruments", words.instruments_title()).under(&path, &name),
        choices: with_text.iter().map(|(place, version)| (*place, version.label.clone())).collect(),
        action: visit.href(&format!("{path}/changes")),
        back: Link::new(visit.href(&path), name),
        words,
        from,
        to,
        lang,
        pieces,
    })
}

/// The versions that have a text with their places, the earliest first.
fn in_order(instrument: &Instrument) -> Vec<(usize, &Version)> {
    let mut all: Vec<(usize, &Version)> =
        instrument.versions.iter().enumerate().filter(|(_, version)| version.text.is_some()).collect();
    all.sort_by_key(|(_, version)| version.date);
    all
}

/// The pieces of two texts in one language: the reader's, or else the original of the later one, or else any that both have.
fn compared(lang: Lang, before: &Version, after: &Version) -> (Option<Lang>, Vec<(&'static str, String)>) {
    let (Some(before), Some(after)) = (&before.text, &after.text) else { return (None, Vec::new()) };
    let both = |lang: &Lang| before.version(*lang).is_some() && after.version(*lang).is_some();
    let lang = [lang, after.original()].into_iter().chain(Lang::ALL).find(both);
    let text =
        |of: &language::Text| lang.and_then(|lang| of.version(lang)).map_or("", |one| &one.text).replace('\r', "");
    let pieces = journal::pieces(&text(before), &text(after)).into_iter().map(marked);
    (lang, pieces.collect())
}

fn marked(piece: Piece) -> (&'static str, String) {
    match piece {
        Piece::Kept(text) => ("", text),
        Piece::Out(text) => ("del", text),
        Piece::In(text) => ("ins", text),
    }
}
