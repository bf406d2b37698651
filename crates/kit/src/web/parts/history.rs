//! The plain values of a history as `parts::history` shows it. Who tells it, and in which words, is not known here.

use language::Lang;
use serde_json::Value;

/// What was done to one record, newest first.
#[derive(Clone, Debug, Default)]
pub struct History {
    /// Whose history it is, as an address that can be followed: `/history/entry/R-2.6.15`; empty for those who may not read it.
    pub address: String,
    /// The heading.
    pub title: String,
    /// What is said where nothing was done.
    pub none: String,
    /// What is shown.
    pub moments: Vec<Told>,
    /// Where all of it is, with the words that lead there; none where all is shown.
    pub all: Option<super::super::Link>,
}

/// One thing that was done.
#[derive(Clone, Debug)]
pub struct Told {
    /// Its number in the journal.
    pub sequence: i64,
    /// When, as ISO 8601.
    pub at: String,
    /// What, when and by whom, in words.
    pub title: String,
    /// Why, as it was given; empty where nobody said it.
    pub why: String,
    /// Which fields became what.
    pub fields: Vec<ToldField>,
}

/// A field that became something else.
#[derive(Clone, Debug)]
pub struct ToldField {
    /// Its name, for programs: the way to it.
    pub path: Vec<String>,
    /// Its name in words.
    pub label: String,
    /// The language, where it is a text in several.
    pub lang: Option<Lang>,
    /// A text with what was taken out (`del`) and put in (`ins`).
    pub pieces: Vec<(&'static str, String)>,
    /// Any other value in words; empty beside pieces.
    pub told: String,
    /// The value before, for programs.
    pub before: Value,
    /// The value after, for programs.
    pub after: Value,
}
