//! What a project claims: what it did for a goal or target and how that is known, how many it reached, and what it reached of
//! what it aimed at. What is not known is said so and is never nought.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use vocabulary::Topic;

/// A number that may not be known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Known {
    /// Nothing was said.
    #[default]
    Unsaid,
    /// It was said that nobody knows.
    NotKnown,
    /// The number.
    Number(u64),
}

/// What a project did for a goal or target.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Claim {
    /// The goal or target.
    pub topic: Topic,
    /// What changed.
    #[serde(default)]
    pub changed: String,
    /// How that is known.
    #[serde(default)]
    pub evidence: String,
    /// Where it can be looked up.
    #[serde(default)]
    pub link: String,
    /// The file that shows it, by its hash among the files of the project; empty where none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub file: String,
}

/// How many a project reaches.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Reach {
    /// People.
    pub people: Known,
    /// Women and girls among them.
    pub women: Known,
    /// Men and boys among them.
    pub men: Known,
    /// Those under 25 among them.
    pub under_25: Known,
    /// Those of 60 or more among them.
    pub over_60: Known,
    /// Places: villages, schools, clinics, offices.
    pub places: Known,
    /// How they were counted.
    pub counted: String,
}

/// An aim with what was reached of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Aim {
    /// What was aimed at.
    pub aim: String,
    /// In what it is counted: schools, percent, hours.
    pub unit: String,
    /// How many there were before it began. What says nothing of it is written as it was before there was this field.
    #[serde(skip_serializing_if = "Known::is_unsaid")]
    pub baseline: Known,
    /// The day of that number: a year, a month or a day, ISO 8601.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub baseline_date: String,
    /// Where that number comes from.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub baseline_source: String,
    /// How many were to be reached.
    pub planned: Known,
    /// How many were reached.
    pub reached: Known,
    /// The day of what was reached: a year, a month or a day, ISO 8601.
    pub date: String,
    /// Where the number of what was reached comes from.
    pub source: String,
}

impl Known {
    /// The number, where there is one.
    pub const fn number(self) -> Option<u64> {
        match self {
            Known::Number(number) => Some(number),
            Known::Unsaid | Known::NotKnown => None,
        }
    }

    /// Whether nothing was said.
    fn is_unsaid(&self) -> bool {
        *self == Known::Unsaid
    }
}

impl Claim {
    /// Whether it says how it is known.
    pub fn has_evidence(&self) -> bool {
        !self.evidence.is_empty() || !self.link.is_empty() || !self.file.is_empty()
    }
}

impl Reach {
    /// The numbers by the names of their fields, people first.
    pub fn numbers(&self) -> [(&'static str, Known); 6] {
        [
            ("people", self.people),
            ("women", self.women),
            ("men", self.men),
            ("under-25", self.under_25),
            ("over-60", self.over_60),
            ("places", self.places),
        ]
    }

    /// The number of a field.
    pub fn number_mut(&mut self, field: &str) -> Option<&mut Known> {
        Some(match field {
            "people" => &mut self.people,
            "women" => &mut self.women,
            "men" => &mut self.men,
            "under-25" => &mut self.under_25,
            "over-60" => &mut self.over_60,
            "places" => &mut self.places,
            _ => return None,
        })
    }
}

const NOT_KNOWN: &str = "not-known";

impl Serialize for Known {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Known::Unsaid => serializer.serialize_none(),
            Known::NotKnown => serializer.serialize_str(NOT_KNOWN),
            Known::Number(number) => serializer.serialize_u64(*number),
        }
    }
}

impl<'de> Deserialize<'de> for Known {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Known, D::Error> {
        let value = serde_json::Value::deserialize(deserializer)?;
        Ok(match (&value, value.as_u64()) {
            (_, Some(number)) => Known::Number(number),
            (serde_json::Value::String(text), None) if text == NOT_KNOWN => Known::NotKnown,
            _ => Known::Unsaid,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn not_known_is_kept_and_is_neither_nought_nor_nothing() {
        for (known, text) in [(Known::Unsaid, "null"), (Known::NotKnown, "\"not-known\""), (Known::Number(0), "0")] {
            assert_eq!(serde_json::to_string(&known).unwrap(), text);
            assert_eq!(serde_json::from_str::<Known>(text).unwrap(), known);
        }
        assert_eq!((Known::NotKnown.number(), Known::Number(0).number()), (None, Some(0)));
    }

    #[test]
    fn a_baseline_is_kept_and_where_none_is_said_nothing_is_written_of_it() {
        let bare = Aim { aim: "Schools".into(), ..Aim::default() };
        assert!(!serde_json::to_string(&bare).unwrap().contains("baseline"));
        for baseline in [Known::NotKnown, Known::Number(0)] {
            let aim = Aim { baseline, baseline_date: "2015".into(), baseline_source: "Census".into(), ..bare.clone() };
            let kept = serde_json::to_string(&aim).unwrap();
            assert_eq!(serde_json::from_str::<Aim>(&kept).unwrap(), aim);
        }
    }
}
