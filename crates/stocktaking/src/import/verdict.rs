//! What becomes of a row: put in, changed, the same, or refused, and in which state it is then. A pure rule over what the row says,
//! what came from the same source before, and what stands here.

use std::{fmt, str::FromStr};

use kit::files;

use super::{note::Note, row::Row};
use crate::{
    project::{Content, Project},
    states::ProjectState,
};

/// As what rows are put in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Goes {
    /// To review: what is whole is sent there, what is not stays a draft of who imports.
    Review,
    /// Published at once, in the name of who imports; what is not whole is refused.
    Published,
}

/// What becomes of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// It was not there.
    PutIn,
    /// It was there and its source says something else now.
    Changed,
    /// Nothing differs.
    Same,
    /// Nothing comes of it, for the reasons noted.
    Refused,
}

/// A text that names none of these.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is no outcome of a row")]
pub struct Unknown(pub String);

/// A project that came from a source before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The project.
    pub project: String,
    /// The sum of what it said then.
    pub sum: String,
}

/// What becomes of a row, and the state of the project then.
#[derive(Clone, Debug, PartialEq)]
pub struct Verdict {
    /// What becomes of it.
    pub outcome: Outcome,
    /// The state that the project has then; as it was where nothing is done.
    pub state: ProjectState,
    /// What is to be said beside what the row says itself.
    pub notes: Vec<Note>,
}

/// The sum of what a project says, by which two versions are compared.
pub fn sum(content: &Content) -> String {
    // What a project says is always JSON.
    files::sum(&serde_json::to_vec(content).unwrap_or_default())
}

/// What becomes of a row that says this.
pub fn verdict(row: &Row, goes: Goes, before: Option<(&Origin, Option<&Project>)>) -> Verdict {
    let refused = |notes: Vec<Note>| Verdict { outcome: Outcome::Refused, state: ProjectState::Draft, notes };
    if row.notes.iter().any(Note::is_fatal) {
        return refused(Vec::new());
    }
    let is_whole = row.notes.iter().all(Note::is_harmless);
    let state = match (goes, is_whole) {
        (Goes::Published, true) => ProjectState::Published,
        (Goes::Published, false) => return refused(Vec::new()),
        (Goes::Review, true) => ProjectState::Submitted,
        (Goes::Review, false) => ProjectState::Draft,
    };
    let Some((origin, project)) = before else {
        return Verdict { outcome: Outcome::PutIn, state, notes: Vec::new() };
    };
    if origin.sum == sum(&row.content) {
        return Verdict { outcome: Outcome::Same, state, notes: Vec::new() };
    }
    let Some(project) = project else { return refused(vec![Note::Gone]) };
    if matches!(project.state, ProjectState::Withdrawn | ProjectState::Merged) {
        return refused(vec![Note::Gone]);
    }
    if sum(&project.content) != origin.sum {
        return refused(vec![Note::ChangedHere]);
    }
    Verdict { outcome: Outcome::Changed, state, notes: Vec::new() }
}

impl Goes {
    /// Both.
    pub const ALL: [Goes; 2] = [Goes::Review, Goes::Published];

    /// Its code.
    pub const fn code(self) -> &'static str {
        match self {
            Goes::Review => "review",
            Goes::Published => "published",
        }
    }
}

impl Outcome {
    /// Every outcome.
    pub const ALL: [Outcome; 4] = [Outcome::PutIn, Outcome::Changed, Outcome::Same, Outcome::Refused];

    /// Its code.
    pub const fn code(self) -> &'static str {
        match self {
            Outcome::PutIn => "put-in",
            Outcome::Changed => "changed",
            Outcome::Same => "same",
            Outcome::Refused => "refused",
        }
    }
}

impl FromStr for Goes {
    type Err = Unknown;

    fn from_str(code: &str) -> Result<Goes, Unknown> {
        Goes::ALL.into_iter().find(|one| one.code() == code).ok_or_else(|| Unknown(code.to_owned()))
    }
}

impl FromStr for Outcome {
    type Err = Unknown;

    fn from_str(code: &str) -> Result<Outcome, Unknown> {
        Outcome::ALL.into_iter().find(|one| one.code() == code).ok_or_else(|| Unknown(code.to_owned()))
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests;
