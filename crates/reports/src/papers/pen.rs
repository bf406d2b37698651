//! The pieces of which papers are made: a text of the record, a heading, a list of entries.

use groups::{Entry, words::Words as Record};
use language::{Lang, Text};
use writing::{Block, Heading, Inline, Item, List, Paragraph, RecordRef, Table};

use crate::words::Words;

/// A text of the record; marked where it is shown in another language.
pub(super) fn text(lang: Lang, text: &Text) -> Vec<Inline> {
    let shown = text.shown(lang);
    if !shown.is_fallback {
        return writing::text(shown.text);
    }
    let note = Words(lang).shown_in(shown.lang.code());
    vec![Inline::Marked { shown: shown.lang, text: shown.text.to_owned(), note }]
}

/// A symbol that leads to its page.
pub(super) fn symbol(lang: Lang, symbol: &str) -> Inline {
    let href = format!("/{lang}/documents/{}", kit::web::in_address(symbol));
    Inline::Symbol { text: symbol.to_owned(), record: Some(RecordRef { id: symbol.to_owned(), href }) }
}

pub(super) fn heading(number: u32, words: String) -> Block {
    Block::Heading(Heading {
        level: 1,
        number: Some(vec![number]),
        content: writing::text(words),
        ..Heading::default()
    })
}

pub(super) fn paragraph(content: Vec<Inline>) -> Block {
    Block::Paragraph(Paragraph { content, ..Paragraph::default() })
}

/// What is known of a thing, a row each.
pub(super) fn facts(lang: Lang, rows: Vec<(String, Vec<Inline>)>) -> Block {
    let words = Words(lang);
    Block::Table(Table {
        bars: Vec::new(),
        caption: writing::text(Record(lang).thing_facts()),
        header: vec![writing::text(words.paper_what()), writing::text(words.paper_said())],
        rows: rows.into_iter().map(|(name, value)| vec![writing::text(name), value]).collect(),
        records: Vec::new(),
    })
}

/// Entries of the register: id, kind and words, each leading to its page.
pub(super) fn entries(lang: Lang, entries: &[Entry]) -> Block {
    let item = |entry: &Entry| {
        let record = RecordRef { id: entry.id.clone(), href: format!("/{lang}/register/{}", entry.id) };
        let mut content = vec![
            Inline::Symbol { text: entry.id.clone(), record: Some(record.clone()) },
            Inline::Text(format!(" – {} – ", entry.kind.name(lang))),
        ];
        content.extend(text(lang, &entry.text));
        Item { content, records: vec![record], ..Item::default() }
    };
    Block::List(List::new(entries.iter().map(item).collect()))
}
