//! The facts of a report of the Stocktaking, in no language: what is kept of an edition.

use jiff::civil::Date;
use language::{Lang, Text};
use serde::{Deserialize, Serialize};
use stocktaking::figures::{Gaps, Impact, Scope, Slice, Survey, Years};

use super::Kind;

/// Everything that a report says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Facts {
    /// What is written.
    pub kind: Kind,
    /// What it is about.
    pub scope: Scope,
    /// The years in which its projects began; none for all.
    pub years: Option<Years>,
    /// The number of the journal's entry at which everything was counted.
    pub position: i64,
    /// The day that the report is dated.
    pub day: Date,
    /// How many projects there are, by what.
    pub survey: Survey,
    /// What they reach and show for it.
    pub impact: Impact,
    /// The success stories among them, in the editor's order.
    pub stories: Vec<Story>,
    /// What the regions that it is about say of themselves, by their codes.
    #[serde(default)]
    pub inputs: Vec<(String, Text)>,
}

/// A success story.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Story {
    /// The project, by its id.
    pub id: String,
    /// Its title.
    pub title: Text,
    /// What it is, in short.
    pub summary: Text,
    /// Why it is a success story.
    pub why: Text,
    /// Whose it is.
    pub organisation: String,
    /// The language of that name and of what is said of the picture.
    pub lang: Lang,
    /// The States where it happens, by their codes.
    pub states: Vec<String>,
    /// The picture that stands for it.
    pub picture: Option<Picture>,
}

/// The picture of a story.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picture {
    /// The fingerprint of its file.
    pub hash: String,
    /// Its number among the pictures of the project, from 1.
    pub number: usize,
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
    /// What is to be seen on it.
    pub alt: String,
}

impl Facts {
    /// The projects that the report is about.
    pub fn slice(&self) -> Slice {
        self.scope.slice(self.years)
    }

    /// Where there are no projects.
    pub fn gaps(&self) -> Gaps {
        Gaps::of(&self.survey, &self.slice())
    }
}
