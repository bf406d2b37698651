//! An instrument (a resolution, a decision): its dated versions, who adopted each, and how it ended.

use jiff::civil::Date;
use language::Text;
use serde::{Deserialize, Serialize};

use crate::{When, codes::codes};

codes! {
    /// What sort of instrument it is.
    InstrumentKind {
        /// A resolution.
        Resolution = "resolution",
        /// A decision.
        Decision = "decision",
        /// A recommendation.
        Recommendation = "recommendation",
        /// A declaration or statement.
        Declaration = "declaration",
        /// An agenda or plan of action.
        Plan = "plan",
        /// An outcome document of a summit or a review.
        Outcome = "outcome",
    }
}

/// An instrument.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Instrument {
    /// Its id, as in addresses: `council-res-1332`.
    pub id: String,
    /// The body that adopts it.
    pub adopter: String,
    /// What sort of instrument it is.
    pub kind: InstrumentKind,
    /// Its number or symbol: `1332`, `70/1`.
    pub number: String,
    /// Its title.
    pub title: Text,
    /// Its versions, in the order of the record.
    pub versions: Vec<Version>,
    /// How it ended, where it did.
    pub abrogation: Option<Abrogation>,
}

/// One version of an instrument.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Version {
    /// How the version is cited: `mod. 2016`, `Rev. Busan, 2014`.
    pub label: String,
    /// When it was adopted.
    pub date: Option<When>,
    /// The session that adopted it.
    pub session: Option<String>,
    /// The document that holds it.
    pub document: Option<String>,
    /// What it says or what changed, in short.
    pub summary: Option<Text>,
    /// The terms of reference that it gives a body, where it does.
    pub terms_of_reference: Option<Text>,
    /// Its whole text, as it was pasted, where it is kept: read into its parts by [`provision`](crate::provision). Lists of
    /// instruments leave it out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
}

/// The end of an instrument.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Abrogation {
    /// When it ended.
    pub on: Option<When>,
    /// What ended it: an instrument, a session or a document.
    pub by: Option<String>,
    /// Why, in words.
    pub note: Option<Text>,
}

/// What an instrument is worth on a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status<'a> {
    /// No version had been adopted.
    NotYet,
    /// In force, in this version; none where no version carries a date.
    InForce(Option<&'a Version>),
    /// Abrogated.
    Abrogated(&'a Abrogation),
}

impl Instrument {
    /// What the instrument is worth on a date.
    pub fn status_at(&self, date: Date) -> Status<'_> {
        if let Some(end) = &self.abrogation
            && end.on.is_none_or(|on| on.first_day() <= date)
        {
            return Status::Abrogated(end);
        }
        if self.versions.iter().all(|version| version.date.is_none()) {
            return Status::InForce(None);
        }
        self.version_at(date).map_or(Status::NotYet, |version| Status::InForce(Some(version)))
    }

    /// The version in force on a date, abrogated or not: the last one adopted until then. A version known only by its
    /// year counts from the first day of the year.
    pub fn version_at(&self, date: Date) -> Option<&Version> {
        self.versions
            .iter()
            .filter(|version| version.date.is_some_and(|adopted| adopted.first_day() <= date))
            .max_by_key(|version| version.date)
    }

    /// The version that is cited by a label.
    pub fn version(&self, label: &str) -> Option<&Version> {
        self.versions.iter().find(|version| version.label == label)
    }

    /// The version whose text is shown where nobody asked for another: the one in force on a date, and else the newest that has a text.
    pub fn shown_at(&self, date: Date) -> Option<&Version> {
        let in_force = self.version_at(date).filter(|version| version.text.is_some());
        in_force.or_else(|| self.versions.iter().filter(|version| version.text.is_some()).max_by_key(|one| one.date))
    }

    /// The newest version with terms of reference on a date, with them.
    pub fn terms_of_reference_at(&self, date: Date) -> Option<(&Version, &Text)> {
        let adopted = self.versions.iter().filter(|v| v.date.is_none_or(|on| on.first_day() <= date));
        adopted.filter_map(|v| Some((v, v.terms_of_reference.as_ref()?))).max_by_key(|(v, _)| v.date)
    }
}

/// An instrument as a text names it: `Resolution 1332 (mod. 2016)`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation<'a> {
    /// What sort of instrument it is.
    pub kind: InstrumentKind,
    /// Its number.
    pub number: &'a str,
    /// The label of the version, where one is named.
    pub label: Option<&'a str>,
}

impl<'a> Citation<'a> {
    /// Reads the form in which documents are read; none where the text is of another form, as a symbol is.
    pub fn parse(text: &'a str) -> Option<Citation<'a>> {
        let (noun, rest) = text.split_once(' ')?;
        let kind = match noun {
            "Resolution" => InstrumentKind::Resolution,
            "Decision" => InstrumentKind::Decision,
            _ => return None,
        };
        let (number, label) = match rest.split_once(" (") {
            Some((number, label)) => (number, Some(label.strip_suffix(')')?)),
            None => (rest, None),
        };
        let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
        is_number.then_some(Citation { kind, number, label })
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use language::{Lang, Text};

    use super::{Abrogation, Citation, Instrument, InstrumentKind, Status, Version};

    fn version(label: &str, on: &str) -> Version {
        Version {
            label: label.into(),
            date: on.parse().ok(),
            session: None,
            document: None,
            summary: None,
            terms_of_reference: None,
            text: None,
        }
    }

    fn instrument() -> Instrument {
        Instrument {
            id: "council-res-1332".into(),
            adopter: "itu-council".into(),
            kind: InstrumentKind::Resolution,
            number: "1332".into(),
            title: Text::new(Lang::En, "ITU's role"),
            versions: vec![version("mod. 2016", "2016"), version("2011", "2011"), version("mod. 2015", "2015-05")],
            abrogation: None,
        }
    }

    #[test]
    fn the_last_version_adopted_until_a_date_is_in_force() {
        let label = |on| instrument().version_at(on).map(|v| v.label.clone());

        assert_eq!(label(date(2010, 12, 31)), None);
        assert_eq!(label(date(2015, 4, 30)).as_deref(), Some("2011"));
        assert_eq!(label(date(2015, 5, 1)).as_deref(), Some("mod. 2015"));
        assert_eq!(label(date(2020, 1, 1)).as_deref(), Some("mod. 2016"));
    }

    #[test]
    fn an_instrument_is_named_by_kind_number_and_version() {
        let citation = |label| Some(Citation { kind: InstrumentKind::Resolution, number: "140", label });

        assert_eq!(Citation::parse("Resolution 140 (Rev. Busan, 2014)"), citation(Some("Rev. Busan, 2014")));
        assert_eq!(Citation::parse("Resolution 140"), citation(None));
        for other in ["A/RES/70/1", "Resolution", "Resolution x", "Resolution 140 (", "WG-WSIS-28/9"] {
            assert_eq!(Citation::parse(other), None, "{other}");
        }
    }

    #[test]
    fn an_abrogated_instrument_was_in_force_before_its_end() {
        let end = Abrogation { on: "2016".parse().ok(), by: None, note: None };
        let ended = Instrument { abrogation: Some(end.clone()), ..instrument() };

        assert!(matches!(ended.status_at(date(2015, 12, 31)), Status::InForce(Some(_))));
        assert_eq!(ended.status_at(date(2016, 1, 1)), Status::Abrogated(&end));
    }
}
