//! The work on one text in one language: where the text stands, and how far its translation is.

use std::{fmt, str::FromStr};

use groups::store::texts::Placed;
use language::{Lang, State, Text};

/// How far a translation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Progress {
    /// There is none.
    Missing,
    /// The original changed after it was made.
    Stale,
    /// Somebody works on it.
    InTranslation,
    /// It is written and waits for a second person.
    InRevision,
    /// A second person approved it.
    Approved,
}

impl Progress {
    /// All of them, in the order of the work.
    pub const ALL: [Progress; 5] =
        [Progress::Missing, Progress::Stale, Progress::InTranslation, Progress::InRevision, Progress::Approved];

    /// The code, as in addresses.
    pub const fn code(self) -> &'static str {
        match self {
            Progress::Missing => "missing",
            Progress::Stale => "stale",
            Progress::InTranslation => "in-translation",
            Progress::InRevision => "in-revision",
            Progress::Approved => "approved",
        }
    }
}

/// A code of no progress.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unknown;

impl FromStr for Progress {
    type Err = Unknown;

    fn from_str(code: &str) -> Result<Progress, Unknown> {
        Progress::ALL.into_iter().find(|one| one.code() == code).ok_or(Unknown)
    }
}

/// How far the translation of a text into a language is; none for the language in which it was written.
pub fn progress(text: &Text, lang: Lang, is_claimed: bool) -> Option<Progress> {
    if text.original() == lang {
        return None;
    }
    Some(match text.version(lang).map(|version| version.state) {
        Some(State::Revised | State::Original) => Progress::Approved,
        Some(State::Translated) => Progress::InRevision,
        _ if is_claimed => Progress::InTranslation,
        Some(State::Stale) => Progress::Stale,
        None => Progress::Missing,
    })
}

/// The words of the original.
pub fn original(text: &Text) -> &str {
    text.version(text.original()).map_or("", |version| &version.text)
}

/// Where a text stands, as one word in addresses and files: `entry/R-2.6.15:text`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// The record.
    pub subject: String,
    /// The field.
    pub place: String,
}

impl Key {
    /// Where a text stands.
    pub fn of(placed: &Placed) -> Key {
        Key { subject: placed.subject.clone(), place: placed.place.clone() }
    }

    /// Which record it is among those of its sort: `R-2.6.15`.
    pub fn id(&self) -> &str {
        self.subject.split_once('/').map_or("", |(_, id)| id)
    }

    /// What sort of record it is: `entry`.
    pub fn noun(&self) -> &str {
        self.subject.split('/').next().unwrap_or_default()
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.subject, self.place)
    }
}

impl FromStr for Key {
    type Err = Unknown;

    fn from_str(text: &str) -> Result<Key, Unknown> {
        let (subject, place) = text.rsplit_once(':').ok_or(Unknown)?;
        Ok(Key { subject: subject.to_owned(), place: place.to_owned() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_version_says_how_far_it_is() {
        let text = Text::new(Lang::Ar, "نص")
            .with(Lang::En, "Text", State::Translated)
            .with(Lang::Fr, "Texte", State::Revised)
            .with(Lang::Es, "Texto", State::Stale);
        let at = |lang, claimed| progress(&text, lang, claimed);

        assert_eq!(at(Lang::Ar, false), None);
        assert_eq!(at(Lang::En, true), Some(Progress::InRevision), "what is written is not in translation any more");
        assert_eq!(at(Lang::Fr, true), Some(Progress::Approved));
        assert_eq!((at(Lang::Es, false), at(Lang::Es, true)), (Some(Progress::Stale), Some(Progress::InTranslation)));
        assert_eq!((at(Lang::Ru, false), at(Lang::Ru, true)), (Some(Progress::Missing), Some(Progress::InTranslation)));
    }

    #[test]
    fn a_key_is_read_as_it_is_written() {
        let key = Key { subject: "document/WG-WSIS-28/9".into(), place: "title".into() };
        assert_eq!(key.to_string().parse(), Ok(key.clone()));
        assert_eq!(key.noun(), "document");
        assert_eq!("nothing".parse::<Key>(), Err(Unknown));
    }
}
