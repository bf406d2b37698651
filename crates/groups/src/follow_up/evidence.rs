//! What shows that a request was answered: a record that anybody can open, or a figure or link with its date.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::codes::codes;

codes! {
    /// What sort of evidence it is.
    EvidenceKind {
        /// A document.
        Document = "document",
        /// A section of a report.
        Section = "section",
        /// A project.
        Project = "project",
        /// A figure.
        Figure = "figure",
        /// A page elsewhere.
        Link = "link",
    }
}

/// One piece of evidence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Evidence {
    /// A document.
    Document {
        /// Its symbol.
        symbol: String,
    },
    /// A section of a report.
    Section {
        /// The symbol of the report.
        symbol: String,
        /// The number of the section or paragraph, as the report writes it.
        section: String,
    },
    /// A project.
    Project {
        /// Its name.
        title: String,
        /// Its address.
        url: String,
    },
    /// A figure.
    Figure {
        /// What is counted or measured, with its unit.
        title: String,
        /// The value, as its source writes it.
        value: String,
        /// The day for which it holds.
        on: Date,
    },
    /// A page elsewhere. What it was is kept, since pages go away: its title and the day on which it was seen.
    Link {
        /// Its address.
        url: String,
        /// Its title when it was seen.
        title: String,
        /// The day on which it was seen.
        on: Date,
    },
}

impl Evidence {
    /// What sort of evidence it is.
    pub const fn kind(&self) -> EvidenceKind {
        match self {
            Evidence::Document { .. } => EvidenceKind::Document,
            Evidence::Section { .. } => EvidenceKind::Section,
            Evidence::Project { .. } => EvidenceKind::Project,
            Evidence::Figure { .. } => EvidenceKind::Figure,
            Evidence::Link { .. } => EvidenceKind::Link,
        }
    }

    /// The symbol of the document that it is or stands in.
    pub fn symbol(&self) -> Option<&str> {
        match self {
            Evidence::Document { symbol } | Evidence::Section { symbol, .. } => Some(symbol),
            _ => None,
        }
    }
}
