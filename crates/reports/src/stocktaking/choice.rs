//! Which report of the Stocktaking is wanted.

use std::{fmt, str::FromStr};

use jiff::civil::Date;
use language::Lang;
use serde::{Deserialize, Serialize};
use stocktaking::figures::{Scope, Years};
use writing::{Options, Records};

use crate::council::Format;

/// What is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// The report: counts, reach and results, gaps, stories.
    #[default]
    Stocktaking,
    /// The success stories alone.
    Stories,
}

/// The report that is wanted.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// What is written.
    pub kind: Kind,
    /// What it is about.
    pub scope: Scope,
    /// The years in which its projects began; none for all.
    pub years: Option<Years>,
    /// Its language.
    pub lang: Lang,
    /// The day that it is dated; by default that of the last entry of the journal, so that it does not depend on today.
    pub day: Option<Date>,
    /// The address that links in files lead to, without a slash at its end; without one, files have no links.
    pub site: Option<String>,
    /// A notice to every reader of the report in its language; may be empty.
    pub notice: String,
}

impl Choice {
    /// A report about something in one language, of all years.
    pub fn new(kind: Kind, scope: Scope, lang: Lang) -> Choice {
        Choice { kind, scope, years: None, lang, day: None, site: None, notice: String::new() }
    }

    /// What the writers of files need to know.
    pub(crate) fn options(&self, format: Format) -> Options {
        let records = if format == Format::Html { Records::Cited } else { Records::Anchored };
        Options { records, site: self.site.clone(), author: Some("itu".to_owned()), ..Options::default() }
    }
}

impl Kind {
    /// Both.
    pub const ALL: [Kind; 2] = [Kind::Stocktaking, Kind::Stories];

    /// Its code in addresses.
    pub const fn code(self) -> &'static str {
        match self {
            Kind::Stocktaking => "stocktaking",
            Kind::Stories => "stories",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// A name of no kind of report.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is none of stocktaking, stories")]
pub struct UnknownKind(pub String);

impl FromStr for Kind {
    type Err = UnknownKind;

    fn from_str(code: &str) -> Result<Kind, UnknownKind> {
        Kind::ALL.into_iter().find(|kind| kind.code() == code).ok_or_else(|| UnknownKind(code.to_owned()))
    }
}
