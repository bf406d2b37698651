//! What writes the sentences of a report: messages with pieces of text in them that keep their links and marks. It
//! counts the texts of the record and those that are missing in the language, so that nothing is passed over silently.

use std::cell::Cell;

use groups::{Entry, Meeting, Officer, Session, Source, SourceKind, When};
use language::{Lang, Text, list};
use writing::{Inline, RecordRef};

use super::facts::Facts;
use crate::words::Words;

/// Texts of the record in a report, and how many of them are missing in its language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Texts {
    /// Those shown in another language.
    pub missing: usize,
    /// All.
    pub total: usize,
}

/// Writes in one language from one set of facts.
pub(super) struct Pen<'a> {
    pub(super) facts: &'a Facts,
    pub(super) lang: Lang,
    pub(super) words: Words,
    texts: Cell<Texts>,
}

/// Stands in a message for a piece of content that [`Pen::fill`] puts there. The letters are private ones that no
/// text of the record can bring into a message, for such texts come in as pieces only.
const SLOTS: u32 = 0xE000;

/// The letter that stands for the piece at an index.
pub(crate) fn slot(index: usize) -> String {
    u32::try_from(index).ok().and_then(|index| char::from_u32(SLOTS + index)).map_or_else(String::new, String::from)
}

impl<'a> Pen<'a> {
    pub(super) fn new(facts: &'a Facts, lang: Lang) -> Pen<'a> {
        Pen { facts, lang, words: Words(lang), texts: Cell::default() }
    }

    /// The texts used so far.
    pub(super) fn texts(&self) -> Texts {
        self.texts.get()
    }

    /// A text of the record as content; marked where it is missing in the language.
    pub(super) fn text(&self, text: &Text) -> Vec<Inline> {
        let shown = text.shown(self.lang);
        self.saw(shown.is_fallback);
        if !shown.is_fallback {
            return writing::text(shown.text);
        }
        let note = plain(&self.words.shown_in(shown.lang.code()));
        vec![Inline::Marked { shown: shown.lang, text: shown.text.to_owned(), note }]
    }

    /// A text of the record where only plain words can stand, as a title.
    pub(super) fn line(&self, text: &Text) -> String {
        let shown = text.shown(self.lang);
        self.saw(shown.is_fallback);
        shown.text.to_owned()
    }

    fn saw(&self, is_missing: bool) {
        let Texts { missing, total } = self.texts.get();
        self.texts.set(Texts { missing: missing + usize::from(is_missing), total: total + 1 });
    }

    /// A message as content.
    pub(super) fn say(&self, message: String) -> Vec<Inline> {
        writing::text(plain(&message))
    }

    /// A message with pieces of content at its slots.
    pub(super) fn fill(&self, message: String, pieces: &[Vec<Inline>]) -> Vec<Inline> {
        filled(&message, pieces)
    }

    /// Pieces joined as in a sentence: a, b and c.
    pub(super) fn join(&self, pieces: &[Vec<Inline>]) -> Vec<Inline> {
        let slots: Vec<String> = (0..pieces.len()).map(slot).collect();
        self.fill(list(self.lang, &slots), pieces)
    }

    /// Sentences one after another, with a space between where the language has one.
    pub(super) fn sentences(&self, sentences: impl IntoIterator<Item = Vec<Inline>>) -> Vec<Inline> {
        let mut content: Vec<Inline> = Vec::new();
        for sentence in sentences.into_iter().filter(|sentence| !sentence.is_empty()) {
            if !content.is_empty() && self.lang != Lang::Zh {
                content.push(Inline::Text(" ".to_owned()));
            }
            content.extend(sentence);
        }
        content
    }

    /// The days of a date known to the day, the month or the year.
    pub(super) fn when(&self, when: When) -> String {
        plain(&language::partial_date(self.lang, &when.to_string()))
    }

    /// The days of a session, or its year.
    pub(super) fn days_of(&self, session: &Session) -> Option<String> {
        match (session.from.and_then(When::day), session.to.and_then(When::day)) {
            (Some(from), Some(to)) => Some(language::date_range(self.lang, from, to)),
            _ => session.when().map(|when| self.when(when)),
        }
    }

    /// An officer, with the State in brackets.
    pub(super) fn officer(&self, officer: &Officer) -> Vec<Inline> {
        let name = self.text(&officer.name());
        match officer.state.as_deref() {
            Some(code) => {
                let state = self.state(code);
                self.fill(self.words.officer(slot(0), state), &[name])
            }
            None => name,
        }
    }

    /// The name of a State by its code; the code where no State has it.
    pub(super) fn state(&self, code: &str) -> String {
        vocabulary::State::find(code).map_or_else(|_| code.to_owned(), |state| state.name(self.lang).to_owned())
    }

    /// Who a document or a proposal comes from.
    pub(super) fn source(&self, source: &Source) -> Vec<Inline> {
        if let Some(name) = &source.name {
            return writing::text(name);
        }
        match (&source.state, source.kind) {
            (Some(code), SourceKind::MemberState) => writing::text(self.state(code)),
            _ => self.say(self.words.source_name(source.kind.code())),
        }
    }

    /// An address of ours in the report's language.
    pub(super) fn href(&self, path: &str) -> String {
        format!("/{}{path}", self.lang)
    }

    /// The record behind an item.
    pub(super) fn record(&self, id: &str, path: &str) -> RecordRef {
        RecordRef { id: id.to_owned(), href: self.href(path) }
    }

    /// The record of an entry.
    pub(super) fn entry(&self, entry: &Entry) -> RecordRef {
        self.record(&entry.id, &format!("/register/{}", entry.id))
    }

    /// The record of a meeting.
    pub(super) fn meeting(&self, meeting: &Meeting) -> RecordRef {
        self.record(&meeting.key(), &format!("/meetings/{}", meeting.key()))
    }

    /// The record of a session.
    pub(super) fn session(&self, session: &Session) -> RecordRef {
        self.record(&session.id, &format!("/sessions/{}", session.id))
    }

    /// The record of the body that reports.
    pub(super) fn body(&self) -> RecordRef {
        let id = &self.facts.body.id;
        self.record(id, &format!("/bodies/{id}"))
    }

    /// Words that lead to the list of records behind a figure.
    pub(super) fn link(&self, path: &str, content: Vec<Inline>) -> Vec<Inline> {
        vec![Inline::Link { href: self.href(path), content }]
    }
}

/// A message with pieces of content at its slots.
pub(crate) fn filled(message: &str, pieces: &[Vec<Inline>]) -> Vec<Inline> {
    let mut content = Vec::new();
    let mut words = String::new();
    for letter in plain(message).chars() {
        let index = u32::from(letter).checked_sub(SLOTS).and_then(|index| usize::try_from(index).ok());
        match index.and_then(|index| pieces.get(index)) {
            Some(piece) => {
                push_words(&mut content, &mut words);
                content.extend(piece.iter().cloned());
            }
            None => words.push(letter),
        }
    }
    push_words(&mut content, &mut words);
    content
}

fn push_words(content: &mut Vec<Inline>, words: &mut String) {
    if !words.is_empty() {
        content.push(Inline::Text(std::mem::take(words)));
    }
}

/// A message without the marks that isolate its variables: pieces of another direction are content of their own, which
/// each format isolates in its way. The mark that orders a range in Arabic stays.
pub(crate) fn plain(message: &str) -> String {
    let bare = message.chars().filter(|letter| !matches!(letter, '\u{2066}'..='\u{2069}'));
    bare.collect()
}
