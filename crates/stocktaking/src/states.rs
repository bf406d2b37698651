//! How far a project is, and who may take it from there to where: one pure table. What a step writes and whom it tells is in
//! the store and the letters.

use std::{fmt, str::FromStr};

/// How far a project is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ProjectState {
    /// Its editors write it.
    Draft,
    /// It waits for review.
    Submitted,
    /// Its editors are asked for changes, with reasons.
    Returned,
    /// Everybody can read it.
    Published,
    /// It was taken back or refused; nobody but its editors and reviewers sees it.
    Withdrawn,
    /// Everybody can read it, but nobody said for long that it still holds.
    Archived,
    /// It is a part of another.
    Merged,
}

/// A step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Act {
    /// Send it to review.
    Submit,
    /// Take it back from review.
    TakeBack,
    /// Ask for changes.
    Return,
    /// Publish it.
    Publish,
    /// Refuse it with a reason.
    Reject,
    /// Begin to change what is published, which stays to be read meanwhile.
    Revise,
    /// Drop the changes begun: what is published stays as it is.
    Discard,
    /// Say that it still holds.
    Confirm,
    /// Take it out of the public register.
    Withdraw,
    /// Take it up again.
    Restore,
    /// Mark it as no longer kept up.
    Archive,
    /// Put it back among those that are kept up.
    Reopen,
    /// Make it a part of another.
    Merge,
    /// Make it whole by itself again.
    Unmerge,
}

/// Who takes a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Who {
    /// Somebody who writes it.
    Editor,
    /// Somebody who reviews projects where it happens and has no interest of their own in it.
    Reviewer,
}

/// A text that names no state or step.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is no state or step of a project")]
pub struct Unknown(pub String);

use Act::*;
use ProjectState::*;
use Who::*;

/// From where one may take each step, and where it leads.
const TABLE: &[(Act, Who, &[ProjectState], ProjectState)] = &[
    (Submit, Editor, &[Draft, Returned], Submitted),
    (TakeBack, Editor, &[Submitted], Draft),
    (Return, Reviewer, &[Submitted], Returned),
    (Publish, Reviewer, &[Submitted], Published),
    (Reject, Reviewer, &[Submitted], Withdrawn),
    (Revise, Editor, &[Published, Archived], Draft),
    (Discard, Editor, &[Draft, Returned], Published),
    (Confirm, Editor, &[Published], Published),
    (Withdraw, Editor, &[Draft, Submitted, Returned, Published, Archived], Withdrawn),
    (Restore, Editor, &[Withdrawn], Draft),
    (Archive, Reviewer, &[Published], Archived),
    (Reopen, Reviewer, &[Archived], Published),
    (Merge, Reviewer, &[Submitted, Published, Archived], Merged),
    // Where this one leads is where the project was before: the store has noted it.
    (Unmerge, Reviewer, &[Merged], Submitted),
];

/// Where a project stands before a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Its state.
    pub state: ProjectState,
    /// Whether an earlier version of it is published, which stays to be read while changes are written and reviewed.
    pub has_public: bool,
}

/// Where a step leads; none where it may not be taken. Changes of what is published can be dropped and refused: then what is
/// published stays as it was.
pub fn next(from: Standing, act: Act, who: Who) -> Option<ProjectState> {
    let (_, _, states, to) = TABLE.iter().find(|(of, by, _, _)| *of == act && *by == who)?;
    let to = match (act, from.has_public) {
        (Discard, false) => return None,
        (Reject, true) => Published,
        _ => *to,
    };
    states.contains(&from.state).then_some(to)
}

/// The steps that one may take.
pub fn open(from: Standing, who: Who) -> impl Iterator<Item = Act> {
    Act::ALL.into_iter().filter(move |act| next(from, *act, who).is_some())
}

impl ProjectState {
    /// Every state.
    pub const ALL: [ProjectState; 7] = [Draft, Submitted, Returned, Published, Withdrawn, Archived, Merged];

    /// Its code.
    pub const fn code(self) -> &'static str {
        match self {
            Draft => "draft",
            Submitted => "submitted",
            Returned => "returned",
            Published => "published",
            Withdrawn => "withdrawn",
            Archived => "archived",
            Merged => "merged",
        }
    }

    /// Whether its editors can write in it.
    pub const fn is_written(self) -> bool {
        matches!(self, Draft | Returned)
    }
}

impl Act {
    /// Every step.
    pub const ALL: [Act; 14] = [
        Submit, TakeBack, Return, Publish, Reject, Revise, Discard, Confirm, Withdraw, Restore, Archive, Reopen, Merge,
        Unmerge,
    ];

    /// Its code.
    pub const fn code(self) -> &'static str {
        match self {
            Submit => "submit",
            TakeBack => "take-back",
            Return => "return",
            Publish => "publish",
            Reject => "reject",
            Revise => "revise",
            Discard => "discard",
            Confirm => "confirm",
            Withdraw => "withdraw",
            Restore => "restore",
            Archive => "archive",
            Reopen => "reopen",
            Merge => "merge",
            Unmerge => "unmerge",
        }
    }

    /// Whether it is taken only with a reason.
    pub const fn needs_reason(self) -> bool {
        matches!(self, Return | Reject | Archive | Merge)
    }
}

macro_rules! by_code {
    ($($name:ident),+) => {
        $(
            impl fmt::Display for $name {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    f.write_str(self.code())
                }
            }

            impl FromStr for $name {
                type Err = Unknown;

                fn from_str(code: &str) -> Result<$name, Unknown> {
                    $name::ALL.into_iter().find(|one| one.code() == code).ok_or_else(|| Unknown(code.to_owned()))
                }
            }
        )+
    };
}

by_code!(ProjectState, Act);

#[cfg(test)]
mod tests {
    use super::*;

    /// What an editor and a reviewer may do in each state, written down once more and compared pair by pair.
    /// A state with what editors may do in it, and what reviewers may, each with the state that follows.
    type Row = (ProjectState, &'static [(Act, ProjectState)], &'static [(Act, ProjectState)]);
    const MAY: [Row; 7] = [
        (Draft, &[(Submit, Submitted), (Withdraw, Withdrawn)], &[]),
        (
            Submitted,
            &[(TakeBack, Draft), (Withdraw, Withdrawn)],
            &[(Return, Returned), (Publish, Published), (Reject, Withdrawn), (Merge, Merged)],
        ),
        (Returned, &[(Submit, Submitted), (Withdraw, Withdrawn)], &[]),
        (
            Published,
            &[(Revise, Draft), (Confirm, Published), (Withdraw, Withdrawn)],
            &[(Archive, Archived), (Merge, Merged)],
        ),
        (Withdrawn, &[(Restore, Draft)], &[]),
        (Archived, &[(Revise, Draft), (Withdraw, Withdrawn)], &[(Reopen, Published), (Merge, Merged)]),
        (Merged, &[], &[(Unmerge, Submitted)]),
    ];

    #[test]
    fn every_step_from_every_state_by_everybody_is_as_the_table_says() {
        for (from, editor, reviewer) in MAY {
            for act in Act::ALL {
                for (who, allowed) in [(Editor, editor), (Reviewer, reviewer)] {
                    let expected = allowed.iter().find(|(of, _)| *of == act).map(|(_, to)| *to);
                    let new = Standing { state: from, has_public: false };
                    assert_eq!(next(new, act, who), expected, "{act} from {from} by {who:?}");
                    let expected = match (from, act, who) {
                        (Draft | Returned, Discard, Editor) | (Submitted, Reject, Reviewer) => Some(Published),
                        _ => expected,
                    };
                    let changed = Standing { state: from, has_public: true };
                    assert_eq!(next(changed, act, who), expected, "{act} from {from} by {who:?} of what is published");
                }
            }
        }
    }

    #[test]
    fn nobody_but_a_reviewer_makes_anything_public() {
        for from in ProjectState::ALL {
            for act in Act::ALL.into_iter().filter(|act| *act != Confirm) {
                let new = Standing { state: from, has_public: false };
                assert_ne!(next(new, act, Editor), Some(Published), "{act} from {from}");
            }
        }
    }

    #[test]
    fn codes_read_back() {
        ProjectState::ALL.iter().for_each(|state| assert_eq!(state.code().parse(), Ok(*state)));
        Act::ALL.iter().for_each(|act| assert_eq!(act.code().parse(), Ok(*act)));
        assert!("done".parse::<ProjectState>().is_err());
    }
}
