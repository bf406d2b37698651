//! What is put into an index, as plain values: a layout that names facets and sorts, and documents that fill it.

use std::collections::BTreeSet;

use language::Lang;
use serde::{Deserialize, Serialize};

use crate::{error::Error, limits};

/// Which facets and sorts the documents of an index have. Another layout means another index.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Layout {
    pub(crate) facets: Vec<String>,
    pub(crate) sorts: Vec<(String, SortKind)>,
}

/// What a sort compares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SortKind {
    Number,
    Text,
}

impl Layout {
    /// Without facets and sorts: words only.
    pub fn new() -> Layout {
        Layout::default()
    }

    /// Adds a facet, such as `goal`. A document may have several values of it.
    #[must_use]
    pub fn facet(mut self, name: &str) -> Layout {
        self.facets.push(name.to_owned());
        self
    }

    /// Adds a sort by a whole number, such as a date in days.
    #[must_use]
    pub fn number(mut self, name: &str) -> Layout {
        self.sorts.push((name.to_owned(), SortKind::Number));
        self
    }

    /// Adds a sort by a key of bytes, such as the collation key of a title (`language::sort_key`).
    #[must_use]
    pub fn text(mut self, name: &str) -> Layout {
        self.sorts.push((name.to_owned(), SortKind::Text));
        self
    }

    pub(crate) fn facet_place(&self, name: &str) -> Option<usize> {
        self.facets.iter().position(|known| known == name)
    }

    pub(crate) fn sort_place(&self, name: &str) -> Option<usize> {
        self.sorts.iter().position(|(known, _)| known == name)
    }
}

/// One document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    pub(crate) id: String,
    pub(crate) versions: Vec<Version>,
    pub(crate) keywords: Vec<(Lang, String)>,
    pub(crate) facets: BTreeSet<(String, String)>,
    pub(crate) numbers: Vec<(String, i64)>,
    pub(crate) keys: Vec<(String, Vec<u8>)>,
    pub(crate) is_hidden: bool,
}

/// The text of a document in one language, as it was given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Version {
    /// The language.
    pub lang: Lang,
    /// The title; a word in it counts for more than one in the body.
    pub title: String,
    /// The body.
    pub body: String,
}

impl Document {
    /// A document without texts yet. The id is any text, unique in the index.
    pub fn new(id: &str) -> Document {
        Document {
            id: id.to_owned(),
            versions: Vec::new(),
            keywords: Vec::new(),
            facets: BTreeSet::new(),
            numbers: Vec::new(),
            keys: Vec::new(),
            is_hidden: false,
        }
    }

    /// Adds the text in one language.
    #[must_use]
    pub fn version(mut self, lang: Lang, title: &str, body: &str) -> Document {
        self.versions.push(Version { lang, title: title.to_owned(), body: body.to_owned() });
        self
    }

    /// Adds words by which the document is found as well, in the rules of one language: names of places, a code. They are no
    /// part of what it says: no passage shows them, and two documents are not alike for sharing them.
    #[must_use]
    pub fn keywords(mut self, lang: Lang, words: &str) -> Document {
        self.keywords.push((lang, words.to_owned()));
        self
    }

    /// Adds a value of a facet.
    #[must_use]
    pub fn facet(mut self, name: &str, value: &str) -> Document {
        self.facets.insert((name.to_owned(), value.to_owned()));
        self
    }

    /// Gives the number that a sort compares. Without one the document comes last.
    #[must_use]
    pub fn number(mut self, name: &str, number: i64) -> Document {
        self.numbers.push((name.to_owned(), number));
        self
    }

    /// Gives the key that a sort compares, of which the first [`limits::BYTES`] count. Without one the document comes
    /// last.
    #[must_use]
    pub fn text(mut self, name: &str, key: &[u8]) -> Document {
        self.keys.push((name.to_owned(), key[..key.len().min(limits::BYTES)].to_vec()));
        self
    }

    /// Keeps the document from all who do not ask for hidden ones: a draft, for one.
    #[must_use]
    pub fn hidden(mut self) -> Document {
        self.is_hidden = true;
        self
    }

    /// Whether the layout knows every name and nothing is too large.
    pub(crate) fn check(&self, layout: &Layout) -> Result<(), Error> {
        let too_large = |what: &str| Err(Error::TooLarge { id: self.id.clone(), what: what.to_owned() });
        if self.id.is_empty() || self.id.len() > limits::BYTES {
            return too_large("id");
        }
        for (name, value) in &self.facets {
            layout.facet_place(name).ok_or_else(|| Error::UnknownName(name.clone()))?;
            if value.len() > limits::BYTES {
                return too_large(name);
            }
        }
        let kind = |name: &str| layout.sort_place(name).map(|place| layout.sorts[place].1);
        let numbers = self.numbers.iter().map(|(name, _)| (name, SortKind::Number));
        let keys = self.keys.iter().map(|(name, _)| (name, SortKind::Text));
        for (name, wanted) in numbers.chain(keys) {
            if kind(name) != Some(wanted) {
                return Err(Error::UnknownName(name.clone()));
            }
        }
        if let Some((lang, _)) = self.keywords.iter().find(|(_, words)| words.len() > limits::TEXT) {
            return too_large(lang.code());
        }
        match self.versions.iter().find(|version| version.title.len().max(version.body.len()) > limits::TEXT) {
            Some(version) => too_large(version.lang.code()),
            None => Ok(()),
        }
    }
}
