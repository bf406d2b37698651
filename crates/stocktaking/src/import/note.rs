//! What is to be said about a row: what could not be read, what is missing, what has no place, why nothing came of it.

use kit::web::FieldError;
use language::Lang;
use serde::{Deserialize, Serialize};

use super::field;
use crate::{
    names,
    project::{LONGEST, check::Fault},
    words::Words,
};

/// What is to be said about a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Note {
    /// A value that no list knows, with the nearest codes of the list.
    Unknown {
        /// The field.
        field: String,
        /// The value.
        value: String,
        /// The nearest codes.
        nearest: Vec<String>,
    },
    /// A value that is no number, date, link or address where one is asked for.
    Unread {
        /// The field.
        field: String,
        /// The value.
        value: String,
    },
    /// A text that is longer than any that is kept.
    Endless {
        /// The field.
        field: String,
    },
    /// What a whole entry would need.
    Fault {
        /// The fault.
        fault: Fault,
        /// The language of the project, in whose unit texts are counted.
        lang: Lang,
    },
    /// What has no place in a project: the name of the column or element, and the value where it is short.
    NoField {
        /// Its name in the file.
        name: String,
        /// What stands there.
        value: String,
    },
    /// A code that stands for action lines or goals here: what it is called in the file, what stands there, what it was taken as.
    Sector {
        /// Its name in the file.
        name: String,
        /// The code with its words and its share.
        value: String,
        /// The action lines and goals.
        topics: Vec<String>,
    },
    /// No title, without which nothing is put in.
    NoTitle,
    /// No identifier, and nothing to make one of.
    NoIdentifier,
    /// The identifier stood in a row before: in which.
    Twice {
        /// The row.
        row: u64,
    },
    /// Somebody changed it here since it came.
    ChangedHere,
    /// It was withdrawn or merged here.
    Gone,
}

impl Note {
    /// Whether it only says what was passed over and does no harm to what is kept.
    pub fn is_harmless(&self) -> bool {
        matches!(self, Note::NoField { .. } | Note::Sector { .. })
    }

    /// Whether nothing can be kept of the row.
    pub fn is_fatal(&self) -> bool {
        matches!(self, Note::NoTitle | Note::NoIdentifier | Note::Twice { .. } | Note::ChangedHere | Note::Gone)
    }

    /// The sentence, with the code of the field that it is about; empty where it is about the row.
    pub(crate) fn words(&self, words: Words) -> FieldError {
        let label = |code: &str| field::label(words, code);
        match self {
            Note::Unknown { field, value, nearest } if nearest.is_empty() => {
                FieldError::new(field, words.note_unknown(label(field), value.as_str()))
            }
            Note::Unknown { field, value, nearest } => {
                let nearest = language::list(words.0, nearest);
                FieldError::new(field, words.note_unknown_near(label(field), nearest, value.as_str()))
            }
            Note::Unread { field, value } => FieldError::new(field, words.note_unread(label(field), value.as_str())),
            Note::Endless { field } => {
                let most = language::number(words.0, i64::try_from(LONGEST).unwrap_or(i64::MAX));
                FieldError::new(field, words.note_endless(label(field), most))
            }
            Note::Fault { fault, lang } => names::fault(words, *lang, fault),
            Note::NoField { name, value } if value.is_empty() => {
                FieldError::new("", words.note_no_field(name.as_str()))
            }
            Note::NoField { name, value } => {
                FieldError::new("", words.note_no_field_value(name.as_str(), value.as_str()))
            }
            Note::Sector { name, value, topics } => {
                let topics = language::list(words.0, topics);
                FieldError::new("", words.note_sector(name.as_str(), topics, value.as_str()))
            }
            Note::NoTitle => FieldError::new("title", words.note_no_title()),
            Note::NoIdentifier => FieldError::new("identifier", words.note_no_identifier()),
            Note::Twice { row } => FieldError::new("identifier", words.note_twice(row.to_string())),
            Note::ChangedHere => FieldError::new("", words.note_changed_here()),
            Note::Gone => FieldError::new("", words.note_gone()),
        }
    }
}
