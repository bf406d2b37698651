//! Where the columns of a file can go: the fields of a project, the identifier that its source knows it by, and title and summary
//! in further languages. The codes are those of the form.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

use crate::{names, words::Words};

/// A field that a column can go to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Field(&'static str);

/// What kind of value a field holds: how several columns for it are put together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// One value: the first that is there.
    One,
    /// Text: paragraph after paragraph.
    Text,
    /// Any number of values.
    Many,
}

/// By what its source knows a project.
pub const IDENTIFIER: Field = Field("identifier");

/// Every field, in the order of the form.
const ALL: &[(&str, Holds)] = {
    use Holds::{Many, One, Text};
    &[
        ("identifier", One),
        ("lang", One),
        ("title", One),
        ("activity", One),
        ("summary", Text),
        ("goal", Text),
        ("added-value", Text),
        ("website", One),
        ("video", One),
        ("organisation", One),
        ("stakeholder", One),
        ("state", One),
        ("organisation-website", One),
        ("contact-name", One),
        ("contact-mail", One),
        ("partners", Many),
        ("coverage", One),
        ("states", Many),
        ("regions", Many),
        ("initiative", One),
        ("status", One),
        ("begins", One),
        ("ends", One),
        ("lines", Many),
        ("goals", Many),
        ("targets", Many),
        ("compact", Many),
        ("beneficiaries", Many),
        ("reach-people", One),
        ("reach-women", One),
        ("reach-men", One),
        ("reach-under-25", One),
        ("reach-over-60", One),
        ("reach-places", One),
        ("reach-counted", Text),
        ("results", Text),
        ("challenges", Text),
        ("replicability", Text),
        ("sustainability", Text),
        ("values", Text),
        ("budget", Text),
        ("also-ar-title", One),
        ("also-ar-summary", Text),
        ("also-zh-title", One),
        ("also-zh-summary", Text),
        ("also-en-title", One),
        ("also-en-summary", Text),
        ("also-fr-title", One),
        ("also-fr-summary", Text),
        ("also-ru-title", One),
        ("also-ru-summary", Text),
        ("also-es-title", One),
        ("also-es-summary", Text),
    ]
};

impl Field {
    /// Every field, in the order of the form.
    pub fn all() -> impl Iterator<Item = Field> {
        ALL.iter().map(|(code, _)| Field(code))
    }

    /// The field with a code.
    pub fn find(code: &str) -> Option<Field> {
        Field::all().find(|field| field.0 == code)
    }

    /// Its code, as in the form.
    pub const fn code(self) -> &'static str {
        self.0
    }

    /// What it holds.
    pub fn holds(self) -> Holds {
        ALL.iter().find(|(code, _)| *code == self.0).map_or(Holds::One, |(_, holds)| *holds)
    }

    /// Its name.
    pub(crate) fn label(self, words: Words) -> String {
        label(words, self.0)
    }
}

/// The name of a field of an import: also those that the form has not.
pub(crate) fn label(words: Words, code: &str) -> String {
    match code {
        "identifier" => words.import_identifier(),
        "partners" => words.import_partners(),
        other => names::label(words, other),
    }
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl Serialize for Field {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0)
    }
}

impl<'de> Deserialize<'de> for Field {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Field, D::Error> {
        let code = String::deserialize(deserializer)?;
        Field::find(&code).ok_or_else(|| D::Error::custom(format!("no field {code}")))
    }
}
