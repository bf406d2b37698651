//! A text in all its languages, with the state of each version.

use kit::web::Page;
use language::{Lang, Text};

use crate::words::Words;

/// A text in all its languages, for the macro `bits::versions`.
pub(super) struct Versions {
    /// The versions that there are.
    pub rows: Vec<Row>,
    /// The languages that are missing, in a sentence; empty where none is.
    pub missing: String,
}

/// The text in one language.
pub(super) struct Row {
    /// The language.
    pub lang: Lang,
    /// Its name for the reader.
    pub name: String,
    /// How the version came to be.
    pub state: String,
    /// The text.
    pub text: String,
}

impl Versions {
    /// A text in all its languages, the original first.
    pub(super) fn of(text: &Text, page: &Page) -> Versions {
        let row = |(lang, version): (Lang, &language::Version)| Row {
            lang,
            name: page.language(lang),
            state: page.state(version.state),
            text: version.text.clone(),
        };
        let mut rows: Vec<Row> = text.versions().map(row).collect();
        rows.sort_by_key(|row| row.lang != text.original());
        let missing: Vec<String> = text.missing().map(|lang| page.language(lang)).collect();
        let words = Words(page.lang);
        let missing =
            if missing.is_empty() { String::new() } else { words.entry_missing(language::list(page.lang, &missing)) };
        Versions { rows, missing }
    }
}
