//! How far an import is, and what can be done with it there: one pure table.

use std::{fmt, str::FromStr};

/// How far an import is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stage {
    /// Its columns are to be matched with fields.
    Mapping,
    /// Each row is looked at; nothing is written.
    Checking,
    /// What would become of each row is known.
    Checked,
    /// Rows are put in.
    Running,
    /// It was stopped; it can go on from there.
    Stopped,
    /// All rows were taken.
    Done,
    /// What it did is taken back.
    Undoing,
    /// What it did was taken back.
    Undone,
    /// It was dropped before anything was put in.
    Discarded,
    /// Its file could not be read on.
    Failed,
}

/// What can be done with an import.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Act {
    /// Say where columns go and look at each row.
    Check,
    /// Put the rows in.
    Run,
    /// Stop.
    Stop,
    /// Go on.
    Resume,
    /// Take back what it did.
    Undo,
    /// Drop it.
    Discard,
}

/// A text that names none of these.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is no stage or act of an import")]
pub struct Unknown(pub String);

use Stage::{Checked, Checking, Discarded, Done, Failed, Mapping, Running, Stopped, Undoing, Undone};

/// From where one may do each, and where it leads.
const TABLE: &[(Act, &[Stage], Stage)] = &[
    (Act::Check, &[Mapping, Checked], Checking),
    (Act::Run, &[Checked], Running),
    (Act::Stop, &[Running], Stopped),
    (Act::Stop, &[Checking], Mapping),
    (Act::Resume, &[Stopped], Running),
    (Act::Undo, &[Stopped, Done, Failed], Undoing),
    (Act::Discard, &[Mapping, Checked], Discarded),
];

/// Where it leads; none where it cannot be done.
pub fn next(from: Stage, act: Act) -> Option<Stage> {
    TABLE.iter().find(|(own, stages, _)| *own == act && stages.contains(&from)).map(|(_, _, to)| *to)
}

impl Stage {
    /// Every stage.
    pub const ALL: [Stage; 10] =
        [Mapping, Checking, Checked, Running, Stopped, Done, Undoing, Undone, Discarded, Failed];

    /// Its code.
    pub const fn code(self) -> &'static str {
        match self {
            Mapping => "mapping",
            Checking => "checking",
            Checked => "checked",
            Running => "running",
            Stopped => "stopped",
            Done => "done",
            Undoing => "undoing",
            Undone => "undone",
            Discarded => "discarded",
            Failed => "failed",
        }
    }

    /// Whether a worker goes on with it.
    pub const fn is_under_way(self) -> bool {
        matches!(self, Checking | Running | Undoing)
    }
}

impl Act {
    /// Everything that can be done.
    pub const ALL: [Act; 6] = [Act::Check, Act::Run, Act::Stop, Act::Resume, Act::Undo, Act::Discard];

    /// Its code.
    pub const fn code(self) -> &'static str {
        match self {
            Act::Check => "check",
            Act::Run => "run",
            Act::Stop => "stop",
            Act::Resume => "resume",
            Act::Undo => "undo",
            Act::Discard => "discard",
        }
    }
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Stage {
    type Err = Unknown;

    fn from_str(code: &str) -> Result<Stage, Unknown> {
        Stage::ALL.into_iter().find(|stage| stage.code() == code).ok_or_else(|| Unknown(code.to_owned()))
    }
}

impl FromStr for Act {
    type Err = Unknown;

    fn from_str(code: &str) -> Result<Act, Unknown> {
        Act::ALL.into_iter().find(|act| act.code() == code).ok_or_else(|| Unknown(code.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_put_in_that_was_not_looked_at_and_nothing_under_way_is_dropped() {
        for from in Stage::ALL {
            assert_eq!(next(from, Act::Run).is_some(), from == Checked, "{from}");
            if from.is_under_way() {
                assert_eq!(
                    (next(from, Act::Discard), next(from, Act::Undo), next(from, Act::Check)),
                    (None, None, None)
                );
            }
            assert_eq!(from.code().parse(), Ok(from));
        }
        assert_eq!(next(Running, Act::Stop).and_then(|stopped| next(stopped, Act::Resume)), Some(Running));
        assert!(next(Undone, Act::Undo).is_none() && next(Undoing, Act::Stop).is_none());
    }
}
