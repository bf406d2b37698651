//! A value that a person reads, in as many of the six languages as it exists in, with the state of each version.
//! It decides what a reader is shown and says when that is not in the reader's language.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::Lang;

/// A text in several languages. Stored as JSON: `{"original":"ar","versions":{"ar":{"text":"…","state":"original"}}}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    original: Lang,
    versions: BTreeMap<Lang, Version>,
}

/// The text in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Version {
    /// The words.
    pub text: String,
    /// How they came to be.
    pub state: State,
}

/// How a version came to be, and whether it still follows the original.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// The version that the author wrote.
    Original,
    /// Translated, not yet read by a second person.
    Translated,
    /// Translated and revised.
    Revised,
    /// The original changed after this version was made.
    Stale,
}

/// What a reader is shown: the words and the language that they are in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown<'a> {
    /// The words.
    pub text: &'a str,
    /// The language of the words.
    pub lang: Lang,
    /// The state of the version shown.
    pub state: State,
    /// Whether the reader asked for another language.
    pub is_fallback: bool,
}

impl Text {
    /// A text that exists in one language only.
    pub fn new(original: Lang, text: impl Into<String>) -> Text {
        let version = Version { text: text.into(), state: State::Original };
        Text { original, versions: BTreeMap::from([(original, version)]) }
    }

    /// The same text with a translation added or replaced. Writing in the original language changes the original
    /// and makes every translation stale.
    pub fn with(mut self, lang: Lang, text: impl Into<String>, state: State) -> Text {
        self.set(lang, text, state);
        self
    }

    /// Adds or replaces a version. Writing in the original language changes the original and makes every
    /// translation stale, unless the words stay the same.
    pub fn set(&mut self, lang: Lang, text: impl Into<String>, state: State) {
        let text = text.into();
        if lang == self.original {
            let changed = self.versions.get(&lang).is_none_or(|version| version.text != text);
            self.versions.insert(lang, Version { text, state: State::Original });
            if changed {
                self.versions.iter_mut().filter(|(l, _)| **l != lang).for_each(|(_, v)| v.state = State::Stale);
            }
        } else {
            self.versions.insert(lang, Version { text, state });
        }
    }

    /// The language that the text was written in.
    pub fn original(&self) -> Lang {
        self.original
    }

    /// The version in one language, where there is one.
    pub fn version(&self, lang: Lang) -> Option<&Version> {
        self.versions.get(&lang)
    }

    /// Every version with its language, in the order of the United Nations.
    pub fn versions(&self) -> impl Iterator<Item = (Lang, &Version)> {
        self.versions.iter().map(|(lang, version)| (*lang, version))
    }

    /// What to show to a reader of `lang`: that version, or else the original, or else English, or else any.
    /// Empty words only where the text has no version at all, which [`Text::new`] rules out.
    pub fn shown(&self, lang: Lang) -> Shown<'_> {
        let found = [lang, self.original, Lang::En]
            .into_iter()
            .find_map(|wanted| self.versions.get_key_value(&wanted))
            .or_else(|| self.versions.iter().next());
        match found {
            Some((found, version)) => {
                Shown { text: &version.text, lang: *found, state: version.state, is_fallback: *found != lang }
            }
            None => Shown { text: "", lang, state: State::Original, is_fallback: false },
        }
    }

    /// The languages in which the text is missing.
    pub fn missing(&self) -> impl Iterator<Item = Lang> {
        Lang::ALL.into_iter().filter(|lang| !self.versions.contains_key(lang))
    }
}
