//! What writes the sentences of a report of the Stocktaking: messages with links and texts of the record in them.

use std::cell::Cell;

use language::{Lang, Text};
use stocktaking::{figures, words::Words as Projects};
use writing::{Inline, RecordRef};

use crate::{
    council::{
        Texts,
        pen::{filled, plain},
    },
    words::Words,
};

/// Writes in one language.
pub(super) struct Pen {
    pub(super) lang: Lang,
    pub(super) words: Words,
    /// The words of the register, for what is called the same there.
    pub(super) projects: Projects,
    texts: Cell<Texts>,
}

impl Pen {
    pub(super) fn new(lang: Lang) -> Pen {
        Pen { lang, words: Words(lang), projects: Projects(lang), texts: Cell::default() }
    }

    /// The texts used so far.
    pub(super) fn texts(&self) -> Texts {
        self.texts.get()
    }

    /// A message as content.
    pub(super) fn say(&self, message: String) -> Vec<Inline> {
        writing::text(plain(&message))
    }

    /// A message with pieces of content at its slots.
    pub(super) fn fill(&self, message: String, pieces: &[Vec<Inline>]) -> Vec<Inline> {
        filled(&message, pieces)
    }

    /// Sentences one after another, with a space between where the language has one.
    pub(super) fn sentences(&self, sentences: impl IntoIterator<Item = Vec<Inline>>) -> Vec<Inline> {
        let mut content: Vec<Inline> = Vec::new();
        for sentence in sentences {
            if !content.is_empty() && self.lang != Lang::Zh {
                content.push(Inline::Text(" ".to_owned()));
            }
            content.extend(sentence);
        }
        content
    }

    /// A text of the record as content; marked where it is missing in the language.
    pub(super) fn text(&self, text: &Text) -> Vec<Inline> {
        let shown = text.shown(self.lang);
        let Texts { missing, total } = self.texts.get();
        self.texts.set(Texts { missing: missing + usize::from(shown.is_fallback), total: total + 1 });
        if !shown.is_fallback {
            return writing::text(shown.text);
        }
        let note = plain(&self.words.shown_in(shown.lang.code()));
        vec![Inline::Marked { shown: shown.lang, text: shown.text.to_owned(), note }]
    }

    /// An address of ours in the report's language.
    pub(super) fn href(&self, path: &str) -> String {
        format!("/{}{path}", self.lang)
    }

    /// Words that lead to a list or a record.
    pub(super) fn link(&self, path: &str, content: Vec<Inline>) -> Vec<Inline> {
        vec![Inline::Link { href: self.href(path), content }]
    }

    /// A project as the record behind an item.
    pub(super) fn project(&self, id: &str) -> RecordRef {
        RecordRef { id: id.to_owned(), href: self.href(&format!("/projects/{id}")) }
    }

    /// A value of a facet by name.
    pub(super) fn name(&self, facet: &str, value: &str) -> String {
        figures::name(self.lang, facet, value)
    }
}
