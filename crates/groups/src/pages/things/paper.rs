//! A document as one item of a list.

use language::Lang;

use super::{codes, known::document_href, known::said};
use crate::{
    Document, Timeliness,
    pages::{names, said::Said},
    store::documents::Kept,
    words::Words,
};

/// A document as one item of a list, for the macro `bits::paper`.
pub(super) struct Paper {
    /// Its symbol.
    pub symbol: String,
    /// Its page.
    pub href: String,
    /// Its title.
    pub title: Said,
    /// What sort of document it is.
    pub kind: String,
    /// Who it comes from; empty where not known.
    pub sources: String,
    /// When it was received; empty where not known.
    pub received: String,
    /// How late it was, in words; empty where it was not or where that is not known.
    pub late: String,
}

impl Paper {
    /// A document as its reader sees it.
    pub(super) fn new(kept: &Kept, lang: Lang) -> Paper {
        let words = Words(lang);
        let document = &kept.document;
        let late = match kept.deadline.map(|deadline| deadline.met(document.received)) {
            Some(Timeliness::Late(days)) => words.document_late_days(days),
            _ => String::new(),
        };
        Paper {
            href: document_href(lang, &document.symbol),
            title: said(&document.title, lang),
            kind: codes::document(words, document.kind),
            sources: sources(words, document),
            received: document.received.map(|day| language::date(lang, day)).unwrap_or_default(),
            symbol: document.symbol.clone(),
            late,
        }
    }

    /// Documents as their reader sees them.
    pub(super) fn all(kept: &[Kept], lang: Lang) -> Vec<Paper> {
        kept.iter().map(|kept| Paper::new(kept, lang)).collect()
    }
}

/// Who a document comes from, as one list.
pub(super) fn sources(words: Words, document: &Document) -> String {
    let named: Vec<String> = document.sources.iter().map(|source| names::source(words.0, source)).collect();
    language::list(words.0, &named)
}
