//! What became of a request: who is responsible, how it stands, what was replied with which evidence, and who decided what
//! and why. The rules of every step are here; nothing is cleared by itself, and what follows from a rule names the rule.

mod evidence;
mod reminder;

use jiff::civil::Date;
use language::Text;
use serde::{Deserialize, Serialize};

use crate::{Entry, codes::codes, is_recommendation};

pub use evidence::{Evidence, EvidenceKind};
pub use reminder::{BEFORE, Mark, mark};

codes! {
    /// How a request stands.
    Status {
        /// Nobody has begun.
        Open = "open",
        /// Somebody is at it.
        InProgress = "in-progress",
        /// A reply with evidence waits for the body.
        Answered = "answered",
        /// The body accepted the reply.
        Done = "done",
        /// Something else took its place.
        Overtaken = "overtaken",
        /// It need not be done any more.
        NotNeeded = "no-longer-needed",
    }
}

codes! {
    /// What was done about a request.
    Step {
        /// A unit or a person was made responsible, or its date was set.
        Assigned = "assigned",
        /// A reply was given.
        Replied = "replied",
        /// The body sent the reply back.
        Returned = "returned",
        /// The body accepted the reply.
        Accepted = "accepted",
        /// It was closed since something else took its place.
        Overtook = "overtook",
        /// It was closed since it need not be done any more.
        Released = "released",
        /// What had been closed was opened again.
        Reopened = "reopened",
    }
}

codes! {
    /// A rule by which the status follows from a step, as the log names it.
    Because {
        /// Who is made responsible has begun.
        Responsible = "responsible-begins",
        /// A reply with evidence answers.
        Evidence = "reply-with-evidence-answers",
        /// A reply without evidence is progress, and no more.
        NoEvidence = "reply-without-evidence-is-progress",
        /// Only the body's acceptance makes it done.
        Body = "acceptance-by-the-body",
        /// A person with the right decided, with a reason.
        Decision = "decision-with-a-reason",
    }
}

/// What became of one request.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FollowUp {
    /// The entry of the register.
    pub entry: String,
    /// How it stands.
    pub status: Status,
    /// The responsible unit, by the id of an organisation.
    pub unit: Option<String>,
    /// The responsible person, by the id of an account.
    pub person: Option<String>,
    /// By when, where the secretariat set a date: the request itself may say none, or an event.
    pub due: Option<Date>,
    /// Everything that was decided, the first first.
    pub steps: Vec<Taken>,
    /// The replies, the first first.
    pub replies: Vec<Reply>,
}

/// A step that was taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Taken {
    /// What was done.
    pub step: Step,
    /// How the request stood afterwards.
    pub status: Status,
    /// By which rule.
    pub rule: Because,
    /// By whom, by the id of an account.
    pub by: String,
    /// When, in the way of the journal.
    pub at: String,
    /// Why, in the words of whoever decided; may be empty where no reason is asked.
    pub why: String,
    /// The meeting of the body that accepted or sent back, where one did.
    pub meeting: Option<i64>,
}

/// A reply to a request.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Reply {
    /// What it says, in one language or several.
    pub text: Text,
    /// What shows it.
    pub evidence: Vec<Evidence>,
    /// By whom, by the id of an account.
    pub by: String,
    /// When, in the way of the journal.
    pub at: String,
    /// The unit for which it was given.
    pub unit: Option<String>,
}

/// Something to be done about a request.
#[derive(Clone, Debug, PartialEq)]
pub enum Act {
    /// Makes a unit and a person responsible, by a date.
    Assign {
        /// The unit.
        unit: Option<String>,
        /// The person.
        person: Option<String>,
        /// By when.
        due: Option<Date>,
    },
    /// Replies.
    Reply {
        /// What is said.
        text: Text,
        /// What shows it.
        evidence: Vec<Evidence>,
    },
    /// The body sends the reply back.
    Return {
        /// The meeting that did.
        meeting: Option<i64>,
    },
    /// The body accepts the reply.
    Accept {
        /// The meeting that did.
        meeting: Option<i64>,
    },
    /// Something else took its place.
    Overtake,
    /// It need not be done any more.
    Release,
    /// Opens again what was closed.
    Reopen,
}

/// Why a step cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Declined {
    /// The request does not stand so that this can be done.
    #[error("a request that is {0} does not take this step")]
    Status(Status),
    /// A reason is asked for.
    #[error("this step needs a reason")]
    NoReason,
    /// A reply says nothing.
    #[error("a reply needs a text")]
    NoText,
    /// Nothing shows that it was done.
    #[error("the reply has no evidence")]
    NoEvidence,
    /// Nobody is named, and no date.
    #[error("neither a unit, a person nor a date is named")]
    NothingAssigned,
}

/// The day in Geneva of a moment written in the way of the journal: days are counted there. `None` for what is no moment.
pub fn day_of(at: &str) -> Option<Date> {
    let moment: jiff::Timestamp = at.parse().ok()?;
    Some(moment.in_tz("Europe/Zurich").ok()?.date())
}

impl Status {
    /// Whether nothing is left to do.
    pub const fn is_closed(self) -> bool {
        matches!(self, Status::Done | Status::Overtaken | Status::NotNeeded)
    }

    /// Whether a reply is still awaited: what reminders speak of.
    pub const fn is_awaited(self) -> bool {
        matches!(self, Status::Open | Status::InProgress)
    }
}

impl Act {
    /// The step that it is.
    pub const fn step(&self) -> Step {
        match self {
            Act::Assign { .. } => Step::Assigned,
            Act::Reply { .. } => Step::Replied,
            Act::Return { .. } => Step::Returned,
            Act::Accept { .. } => Step::Accepted,
            Act::Overtake => Step::Overtook,
            Act::Release => Step::Released,
            Act::Reopen => Step::Reopened,
        }
    }
}

impl Step {
    /// The states in which it may be taken: what the table of rights shows.
    pub const fn from(self) -> &'static [Status] {
        match self {
            Step::Assigned | Step::Replied | Step::Overtook | Step::Released => {
                &[Status::Open, Status::InProgress, Status::Answered]
            }
            Step::Returned | Step::Accepted => &[Status::Answered],
            Step::Reopened => &[Status::Done, Status::Overtaken, Status::NotNeeded],
        }
    }

    /// Whether it cannot be taken without saying why.
    pub const fn needs_a_reason(self) -> bool {
        matches!(self, Step::Returned | Step::Overtook | Step::Released | Step::Reopened)
    }
}

impl FollowUp {
    /// A request of which nobody has done anything.
    pub fn new(entry: impl Into<String>) -> FollowUp {
        FollowUp {
            entry: entry.into(),
            status: Status::Open,
            unit: None,
            person: None,
            due: None,
            steps: Vec::new(),
            replies: Vec::new(),
        }
    }

    /// Whether an entry of the register asks for something that can be followed up.
    pub fn is_for(entry: &Entry) -> bool {
        entry.kinds().any(is_recommendation)
    }

    /// By when a reply is awaited: the date that the secretariat set, or else the one that the request says.
    pub fn due_of(&self, entry: &Entry) -> Option<Date> {
        self.due.or_else(|| entry.due.map(|due| due.last_day()))
    }

    /// The same after an act of somebody at a time. Nothing is changed where it is declined.
    ///
    /// # Errors
    /// Where the act cannot be done in this state, or lacks what it needs.
    pub fn after(&self, act: Act, (by, at): (&str, &str), why: &str) -> Result<FollowUp, Declined> {
        let step = act.step();
        if !step.from().contains(&self.status) {
            return Err(Declined::Status(self.status));
        }
        if step.needs_a_reason() && why.trim().is_empty() {
            return Err(Declined::NoReason);
        }
        let mut next = self.clone();
        let meeting = match &act {
            Act::Accept { meeting } | Act::Return { meeting } => *meeting,
            _ => None,
        };
        let (status, rule) = next.apply(act, by, at)?;
        next.status = status;
        let taken =
            Taken { step, status, rule, by: by.to_owned(), at: at.to_owned(), why: why.trim().to_owned(), meeting };
        next.steps.push(taken);
        Ok(next)
    }

    /// Takes in what an act brings, and says how the request then stands and by which rule.
    fn apply(&mut self, act: Act, by: &str, at: &str) -> Result<(Status, Because), Declined> {
        Ok(match act {
            Act::Assign { unit: None, person: None, due: None } => return Err(Declined::NothingAssigned),
            Act::Assign { unit, person, due } => {
                let begins = self.status == Status::Open && (unit.is_some() || person.is_some());
                (self.unit, self.person, self.due) = (unit, person, due);
                (if begins { Status::InProgress } else { self.status }, Because::Responsible)
            }
            Act::Reply { text, .. } if text.versions().all(|(_, version)| version.text.trim().is_empty()) => {
                return Err(Declined::NoText);
            }
            Act::Reply { text, evidence } => {
                let answers = !evidence.is_empty();
                let unit = self.unit.clone();
                self.replies.push(Reply { text, evidence, by: by.to_owned(), at: at.to_owned(), unit });
                match answers {
                    true => (Status::Answered, Because::Evidence),
                    // What was answered before stays answered: a further word takes no evidence away.
                    false if self.status == Status::Answered => (Status::Answered, Because::NoEvidence),
                    false => (Status::InProgress, Because::NoEvidence),
                }
            }
            Act::Return { .. } => (Status::InProgress, Because::Body),
            Act::Accept { .. } if !self.has_evidence() => return Err(Declined::NoEvidence),
            Act::Accept { .. } => (Status::Done, Because::Body),
            Act::Overtake => (Status::Overtaken, Because::Decision),
            Act::Release => (Status::NotNeeded, Because::Decision),
            Act::Reopen if self.unit.is_some() || self.person.is_some() => (Status::InProgress, Because::Decision),
            Act::Reopen => (Status::Open, Because::Decision),
        })
    }

    /// Whether any reply shows something.
    pub fn has_evidence(&self) -> bool {
        self.replies.iter().any(|reply| !reply.evidence.is_empty())
    }

    /// What shows that it was answered: the evidence of the newest reply that has any.
    pub fn evidence(&self) -> impl Iterator<Item = &Evidence> {
        self.replies.iter().rev().find(|reply| !reply.evidence.is_empty()).into_iter().flat_map(|reply| &reply.evidence)
    }

    /// When a reply with evidence came first since the request was last open: what counts as in time or late.
    pub fn answered_at(&self) -> Option<&str> {
        let since = self.steps.iter().rposition(|taken| matches!(taken.step, Step::Returned | Step::Reopened));
        let steps = &self.steps[since.map_or(0, |place| place + 1)..];
        steps.iter().find(|taken| taken.status == Status::Answered).map(|taken| taken.at.as_str())
    }

    /// When it was closed, where it is.
    pub fn closed_at(&self) -> Option<&str> {
        self.steps.last().filter(|_| self.status.is_closed()).map(|taken| taken.at.as_str())
    }
}

#[cfg(test)]
mod tests;
