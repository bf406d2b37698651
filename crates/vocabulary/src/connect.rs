//! The Connect 2020 and Connect 2030 Agendas of ITU: strategic goals and targets, with figures where the target has
//! one. Labels of targets are in our own words.

use language::Lang;
use serde::{Deserialize, Serialize};

use crate::{
    Confidence, Names,
    list::{Record, listed},
};

/// Which agenda is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ConnectAgenda {
    /// Of 2014, with targets for 2020.
    #[serde(rename = "connect-2020")]
    Connect2020,
    /// Of 2018, with targets for 2023.
    #[serde(rename = "connect-2030")]
    Connect2030,
}

/// A strategic goal of an agenda.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConnectGoal {
    /// `connect-2020/1`.
    pub code: &'static str,
    /// The agenda.
    pub agenda: ConnectAgenda,
    /// The number in the agenda.
    pub number: u8,
    /// The name.
    pub names: Names,
}

/// A target of an agenda.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConnectTarget {
    /// `connect-2020/2.1.A`.
    pub code: &'static str,
    /// The agenda.
    pub agenda: ConnectAgenda,
    /// The number in the agenda: `2.1.A`.
    pub number: &'static str,
    /// The number of its goal.
    pub goal: u8,
    /// What is measured, in our words.
    pub names: Names,
    /// The year by which it was to be met.
    pub by: u16,
    /// The figure; nothing where the target has none.
    #[serde(default)]
    pub figure: Option<u32>,
    /// The unit of the figure.
    #[serde(default)]
    pub unit: Option<Unit>,
    /// What the figure asks for.
    #[serde(default)]
    pub measure: Option<Measure>,
    /// The text that says so.
    pub source: &'static str,
    /// How sure we are.
    pub confidence: Confidence,
}

/// The unit of a target's figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Per cent of what the label names, or per cent of change.
    Percent,
    /// Per cent of average monthly income.
    PercentOfIncome,
}

/// What a target's figure asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Measure {
    /// To reach at least the figure.
    Reach,
    /// To stay at or under the figure.
    AtMost,
    /// To grow by the figure.
    Increase,
    /// To shrink by the figure.
    Reduce,
    /// To become better by the figure.
    Improve,
}

listed!(ConnectGoal, "connect_goals.json");
listed!(ConnectTarget, "connect_targets.json");

impl ConnectGoal {
    /// The name.
    pub fn name(&self, lang: Lang) -> &'static str {
        self.names.get(lang)
    }

    /// Its targets, in order.
    pub fn targets(&self) -> impl Iterator<Item = &'static ConnectTarget> {
        let place = (self.agenda, self.number);
        ConnectTarget::all().iter().filter(move |target| (target.agenda, target.goal) == place)
    }
}

impl ConnectTarget {
    /// What is measured.
    pub fn name(&self, lang: Lang) -> &'static str {
        self.names.get(lang)
    }
}

impl Record for ConnectGoal {
    fn code(&self) -> &str {
        self.code
    }

    /// The two agendas share names of goals, so that only the code is unique.
    fn labels(&self) -> Vec<String> {
        Vec::new()
    }
}

impl Record for ConnectTarget {
    fn code(&self) -> &str {
        self.code
    }

    /// The two agendas share labels of targets, so that only the code is unique.
    fn labels(&self) -> Vec<String> {
        Vec::new()
    }
}
