//! What is said of an entry that looks like another.

use serde::{Deserialize, Serialize};

/// Everything an entry is like.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Alike {
    /// Entries with the same wording.
    pub wordings: Vec<Candidate>,
    /// Entries in other languages that may be versions of this one. Far less certain: for a person to look at, never
    /// to stop anybody.
    pub versions: Vec<Candidate>,
}

/// One entry that looks like another.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Candidate {
    /// Its id.
    pub id: String,
    /// From 0 to 1; comparable within one kind only.
    pub score: f32,
    /// In what.
    pub likeness: Likeness,
    /// Both have the same organisation, in any spelling of it.
    pub has_same_organisation: bool,
    /// Numbers of two digits and more that both have.
    pub numbers: Vec<String>,
    /// Names that both have, folded.
    pub names: Vec<String>,
    /// Concepts that both speak of.
    pub concepts: Vec<String>,
}

/// In what two entries are alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Likeness {
    /// The wording: probably the same project.
    Wording,
    /// The wording, but not the names and numbers in it: probably a sister project.
    Template,
    /// Concepts, numbers and names, in another language.
    Version,
    /// The title.
    Title,
}

impl Candidate {
    pub(crate) fn new(id: &str, score: f32, likeness: Likeness) -> Candidate {
        Candidate {
            id: id.to_owned(),
            score,
            likeness,
            has_same_organisation: false,
            numbers: Vec::new(),
            names: Vec::new(),
            concepts: Vec::new(),
        }
    }
}
