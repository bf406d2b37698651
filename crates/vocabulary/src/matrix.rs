//! The WSIS-SDG Matrix of 2015: which goals and targets each Action Line was said to serve. A pair outside it is
//! something to review, not an error.

use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

use crate::{ActionLine, Confidence, Goal, Source, Target, list::File};

/// A link of a row of the Action Lines to a goal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MatrixLink {
    line: &'static str,
    goal: u8,
    #[serde(borrow = "'static")]
    targets: Vec<&'static str>,
    /// Whether the matrix links the goal itself and not, or not only, single targets.
    pub whole_goal: bool,
    /// How sure we are that the matrix has this link.
    pub confidence: Confidence,
}

impl MatrixLink {
    /// Every link, by line and goal.
    pub fn all() -> &'static [MatrixLink] {
        &Self::file().records
    }

    /// The links of one row.
    pub fn of_line(line: &ActionLine) -> impl Iterator<Item = &'static MatrixLink> {
        let code = line.code;
        Self::all().iter().filter(move |link| link.line == code)
    }

    /// The links to one goal.
    pub fn of_goal(goal: &Goal) -> impl Iterator<Item = &'static MatrixLink> {
        let number = goal.number;
        Self::all().iter().filter(move |link| link.goal == number)
    }

    /// The link between a row and a goal, where the matrix has one.
    pub fn between(line: &ActionLine, goal: &Goal) -> Option<&'static MatrixLink> {
        Self::of_line(line).find(|link| link.goal == goal.number)
    }

    /// The row.
    pub fn line(&self) -> &'static ActionLine {
        ActionLine::find(self.line).expect("a test compares the matrix with the Action Lines")
    }

    /// The goal.
    pub fn goal(&self) -> &'static Goal {
        Goal::numbered(self.goal).expect("a test compares the matrix with the goals")
    }

    /// The targets that the link names.
    pub fn targets(&self) -> impl Iterator<Item = &'static Target> {
        self.targets.iter().filter_map(|code| Target::list().get(code))
    }

    /// Where the matrix comes from and how sure we are of it.
    pub fn source() -> &'static Source {
        &Self::file().source
    }

    fn file() -> &'static File<MatrixLink> {
        static FILE: OnceLock<File<MatrixLink>> = OnceLock::new();
        FILE.get_or_init(|| File::read(include_str!("../data/matrix.json")))
    }
}
