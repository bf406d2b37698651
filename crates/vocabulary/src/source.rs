//! Where a list or a value comes from and how far it can be trusted.

use serde::{Deserialize, Serialize};

/// How sure we are of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// Not confirmed by any text that was read.
    Low,
    /// From memory, or from one source that could not be compared.
    Medium,
    /// From memory of an official text, or from a source compared in part.
    MediumHigh,
    /// Read in a named public source.
    High,
}

/// The origin of a whole list.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// What the list holds.
    pub title: &'static str,
    /// The texts and pages that it was made from.
    pub sources: Vec<&'static str>,
    /// How sure we are of the list as a whole; a record may say otherwise.
    pub confidence: Confidence,
    /// What a user of the list should know.
    #[serde(default)]
    pub note: Option<&'static str>,
}
