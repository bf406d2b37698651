//! A session of a parent body, and what it did with each report and instrument before it.

use language::Text;
use serde::{Deserialize, Serialize};

use crate::{When, codes::codes};

codes! {
    /// What a session did.
    ActKind {
        /// Took note of a report.
        Notes = "notes",
        /// Endorsed the recommendations of a report.
        Endorses = "endorses",
        /// Approved a text, as an instrument or a revision of it.
        Approves = "approves",
        /// Considered a report.
        Considers = "considers",
        /// Amended an instrument.
        Amends = "amends",
        /// Ended an instrument.
        Abrogates = "abrogates",
    }
}

/// A session of a body, as Council 2016.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// Its id, as in addresses: `council-2016`.
    pub id: String,
    /// The body.
    pub body: String,
    /// Its name.
    pub name: Text,
    /// The year.
    pub year: i64,
    /// Where it met.
    pub place: Option<Text>,
    /// Its first day.
    pub from: Option<When>,
    /// Its last day.
    pub to: Option<When>,
    /// What it did, in the order of the record.
    pub acts: Vec<Act>,
}

/// One thing that a session did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Act {
    /// What it did.
    pub kind: ActKind,
    /// The report that it did it with.
    pub report: Option<String>,
    /// The document that records it.
    pub document: Option<String>,
    /// The plenary meeting, by its number.
    pub plenary: Option<i64>,
    /// The instrument concerned.
    pub instrument: Option<String>,
    /// The version of the instrument, by its label.
    pub instrument_version: Option<String>,
    /// What it did, in words.
    pub text: Option<Text>,
}

impl Session {
    /// Whether the session endorsed a report's recommendations.
    pub fn endorsed(&self, report: &str) -> bool {
        self.acts.iter().any(|act| act.kind == ActKind::Endorses && act.report.as_deref() == Some(report))
    }

    /// When it was held: its first day, or its year.
    pub fn when(&self) -> Option<When> {
        self.from.or_else(|| format!("{:04}", self.year).parse().ok())
    }
}
