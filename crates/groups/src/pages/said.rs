//! A text as the reader of a page sees it, and how dates of which only a part is known are written.

pub(crate) use kit::web::in_address;
use language::{Lang, Shown, Text};

use crate::When;

/// A text with the language of its reader, ready for the macro `parts::shown`.
#[derive(Clone, Debug)]
pub(crate) struct Said {
    text: Text,
    lang: Lang,
}

impl Said {
    /// A text for a reader.
    pub(crate) fn new(text: Text, lang: Lang) -> Said {
        Said { text, lang }
    }

    /// What the reader is shown.
    pub(crate) fn shown(&self) -> Shown<'_> {
        self.text.shown(self.lang)
    }
}

/// A date as its reader writes it.
pub(crate) fn date(lang: Lang, when: When) -> String {
    language::partial_date(lang, &when.to_string())
}

/// The day of a time of the journal, as its reader writes it.
pub(crate) fn day(lang: Lang, at: &str) -> String {
    language::partial_date(lang, at.get(..10).unwrap_or(at))
}
