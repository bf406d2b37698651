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

impl Shown<'_> {
    /// Whether the words are behind their original, which changed after they were written.
    pub fn is_stale(&self) -> bool {
        self.state == State::Stale
    }

    /// Whether the words are a translation that nobody has approved.
    pub fn is_unapproved(&self) -> bool {
        self.state == State::Translated
    }
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn lang() -> impl Strategy<Value = Lang> {
        (0..6usize).prop_map(|index| Lang::ALL[index])
    }

    #[test]
    fn a_missing_version_falls_back_to_the_original_and_says_so() {
        let text = Text::new(Lang::Ar, "نص").with(Lang::En, "text", State::Translated);

        let shown = text.shown(Lang::Ru);

        assert_eq!(shown, Shown { text: "نص", lang: Lang::Ar, state: State::Original, is_fallback: true });
        assert!(!text.shown(Lang::En).is_fallback);
        assert!(text.missing().eq([Lang::Zh, Lang::Fr, Lang::Ru, Lang::Es]));
    }

    #[test]
    fn changing_the_original_makes_translations_stale() {
        let text =
            Text::new(Lang::En, "one").with(Lang::Fr, "un", State::Revised).with(Lang::En, "two", State::Original);

        assert_eq!(text.shown(Lang::Fr).state, State::Stale);
        assert_eq!(text.shown(Lang::En).state, State::Original);
    }

    #[test]
    fn writing_the_same_original_again_changes_nothing() {
        let text = Text::new(Lang::En, "one").with(Lang::Fr, "un", State::Revised);

        assert_eq!(text.clone().with(Lang::En, "one", State::Translated), text);
    }

    #[test]
    fn a_new_translation_is_no_longer_stale() {
        let stale = Text::new(Lang::En, "one").with(Lang::Fr, "un", State::Stale);

        assert_eq!(stale.with(Lang::Fr, "une", State::Translated).shown(Lang::Fr).state, State::Translated);
    }

    proptest! {
        #[test]
        fn a_reader_is_always_shown_what_exists(original in lang(), also in lang(), reader in lang(), words in "\\PC{1,8}") {
            let text = Text::new(original, "first").with(also, words, State::Translated);
            let shown = text.shown(reader);
            prop_assert_eq!(text.version(shown.lang).map(|version| version.text.as_str()), Some(shown.text));
            prop_assert_eq!(shown.is_fallback, shown.lang != reader);
            prop_assert_eq!(shown.is_fallback, text.missing().any(|missing| missing == reader));
        }

        #[test]
        fn the_original_is_always_marked_so(original in lang(), written in prop::collection::vec((lang(), "[ab]"), 0..8)) {
            let mut text = Text::new(original, "a");
            for (lang, words) in written {
                text.set(lang, words, State::Translated);
            }
            prop_assert!(text.versions().all(|(lang, version)| (version.state == State::Original) == (lang == original)));
        }
    }
}
