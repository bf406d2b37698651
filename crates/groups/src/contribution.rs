//! A contribution from its first draft to its symbol: drafted by several people of one delegation, cleared by its head, then
//! numbered and published, kept to members, held over to a later meeting by rule, or withdrawn. The rules of every step are
//! here; the document that it becomes is [`Document`](crate::Document).

pub use attachments::Attachment;
use language::Lang;
use serde::{Deserialize, Serialize};

use crate::{DocumentKind, Source, SourceKind, codes::codes};

codes! {
    /// How far a contribution is.
    Stage {
        /// The delegation writes it.
        Drafting = "drafting",
        /// Its head has cleared it; the secretariat has it.
        Cleared = "cleared",
        /// It has its symbol, and everybody reads it.
        Published = "published",
        /// It has its symbol, and members read it.
        Restricted = "restricted",
        /// It came too late for its meeting and waits for another, by rule.
        HeldOver = "held-over",
        /// The delegation took it back.
        Withdrawn = "withdrawn",
    }
}

codes! {
    /// What the delegation wants of the meeting.
    Purpose {
        /// That it acts.
        Action = "action",
        /// That it knows.
        Information = "information",
    }
}

codes! {
    /// What it is to an earlier document.
    Form {
        /// A document of its own.
        New = "new",
        /// A revision, which takes the place of the earlier one.
        Revision = "revision",
        /// An addendum.
        Addendum = "addendum",
        /// A corrigendum.
        Corrigendum = "corrigendum",
    }
}

codes! {
    /// What was done with it.
    Move {
        /// The head cleared it.
        Clear = "clear",
        /// The head took it back to go on writing.
        Return = "return",
        /// The delegation took it back for good.
        Withdraw = "withdraw",
        /// It got its symbol and was published.
        Publish = "publish",
        /// It got its symbol and was kept to members.
        Restrict = "restrict",
        /// It was held over to a later meeting.
        HoldOver = "hold-over",
    }
}

/// A contribution.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contribution {
    /// Its id, as in addresses until it has a symbol.
    pub id: String,
    /// The body that it is for.
    pub body: String,
    /// The meeting of that body; changed when it is held over.
    pub meeting: i64,
    /// The delegation, by the id of an organisation.
    pub delegation: String,
    /// How far it is.
    pub stage: Stage,
    /// What it says.
    pub content: Content,
    /// How often it was changed.
    pub version: i64,
    /// Its symbol, once it has one.
    pub symbol: Option<String>,
    /// What was decided, the first first.
    pub steps: Vec<Step>,
}

/// What a contribution says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// The language in which it is written.
    pub lang: Lang,
    /// Its title.
    pub title: String,
    /// Who it comes from; more than one where it is joint.
    pub sources: Vec<Source>,
    /// What is wanted of the meeting.
    pub purpose: Purpose,
    /// The item of the agenda.
    pub item: Option<i64>,
    /// The requests of the register that it speaks of, by the ids of their entries.
    pub requests: Vec<String>,
    /// What it is to an earlier document.
    pub form: Form,
    /// That document, by its symbol.
    pub of: Option<String>,
    /// What it says in short; may be empty.
    pub summary: String,
    /// The text.
    pub text: String,
    /// The file from which the text was taken, where it came as one.
    #[serde(default)]
    pub file: Option<Attachment>,
    /// What sort of document it becomes, where its purpose does not say so: the summary of its meeting is an outcome.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub becomes: Option<DocumentKind>,
}

/// A decision about a contribution.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// What was done.
    pub what: Move,
    /// By whom, by the id of an account.
    pub by: String,
    /// When, in the way of the journal.
    pub at: String,
    /// Why; may be empty.
    pub why: String,
    /// By which rule of deadlines, by its code, where one decided.
    pub rule: Option<String>,
    /// The meeting that it was for then.
    pub meeting: i64,
}

/// Why a step cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Undone {
    /// It does not stand so that this can be done.
    #[error("a contribution that is {0} does not take this step")]
    Stage(Stage),
    /// It has no title.
    #[error("it has no title")]
    NoTitle,
    /// It has no text.
    #[error("it has no text")]
    NoText,
    /// It comes from nobody.
    #[error("it has no source")]
    NoSource,
    /// A revision, addendum or corrigendum does not say of which document.
    #[error("it does not say of which document")]
    OfNothing,
    /// A reason is asked for.
    #[error("this step needs a reason")]
    NoReason,
}

impl Move {
    /// The stages in which it can be done: what the table of rights shows.
    pub const fn from(self) -> &'static [Stage] {
        match self {
            Move::Clear => &[Stage::Drafting],
            Move::Return => &[Stage::Cleared, Stage::HeldOver],
            Move::Withdraw => &[Stage::Drafting, Stage::Cleared, Stage::HeldOver],
            Move::Publish | Move::Restrict => &[Stage::Cleared, Stage::HeldOver],
            Move::HoldOver => &[Stage::Cleared],
        }
    }

    /// How it stands afterwards.
    pub const fn to(self) -> Stage {
        match self {
            Move::Clear => Stage::Cleared,
            Move::Return => Stage::Drafting,
            Move::Withdraw => Stage::Withdrawn,
            Move::Publish => Stage::Published,
            Move::Restrict => Stage::Restricted,
            Move::HoldOver => Stage::HeldOver,
        }
    }
}

impl Stage {
    /// Whether everybody may know that it is there.
    pub const fn is_open(self) -> bool {
        matches!(self, Stage::Published | Stage::Restricted | Stage::HeldOver)
    }
}

/// As whose contribution a body's own writing is kept: what its chair and secretariat write for a meeting together.
pub fn desk_of(body: &str) -> String {
    format!("body/{body}")
}

impl Content {
    /// Whether what it says can be read in its file alone.
    pub fn is_in_file_alone(&self) -> bool {
        self.text.trim().is_empty() && self.file.as_ref().is_some_and(|file| file.is_unread)
    }

    /// What sort of document it becomes.
    pub fn kind(&self) -> DocumentKind {
        let is_of_the_secretariat = self.sources.iter().any(|source| source.kind == SourceKind::Secretariat);
        self.becomes.unwrap_or(match self.purpose {
            Purpose::Information => DocumentKind::Information,
            Purpose::Action if is_of_the_secretariat => DocumentKind::SecretariatReport,
            Purpose::Action => DocumentKind::Contribution,
        })
    }
}

impl Contribution {
    /// Whether it sums up its meeting: written by the secretariat, approved by the chair.
    pub fn is_summary(&self) -> bool {
        self.content.becomes == Some(DocumentKind::Outcome) && self.delegation == desk_of(&self.body)
    }

    /// Whether it can be cleared as it is.
    ///
    /// # Errors
    /// The first thing that it lacks.
    pub fn is_whole(&self) -> Result<(), Undone> {
        let content = &self.content;
        match () {
            () if content.title.trim().is_empty() => Err(Undone::NoTitle),
            () if content.sources.is_empty() => Err(Undone::NoSource),
            () if content.form != Form::New && content.of.is_none() => Err(Undone::OfNothing),
            () if content.text.trim().is_empty() && !content.is_in_file_alone() => Err(Undone::NoText),
            () => Ok(()),
        }
    }

    /// The same after a step. Nothing is changed where it cannot be taken.
    ///
    /// # Errors
    /// Where it stands otherwise, lacks something, or a reason is missing.
    pub fn after(&self, step: Step) -> Result<Contribution, Undone> {
        if !step.what.from().contains(&self.stage) {
            return Err(Undone::Stage(self.stage));
        }
        if step.what == Move::Clear {
            self.is_whole()?;
        }
        let needs_why = matches!(step.what, Move::Return | Move::Withdraw) && self.stage != Stage::Drafting;
        if (needs_why || step.what == Move::HoldOver && step.rule.is_none()) && step.why.trim().is_empty() {
            return Err(Undone::NoReason);
        }
        let mut next = self.clone();
        next.stage = step.what.to();
        next.steps.push(step);
        Ok(next)
    }

    /// When it was last cleared: the day on which the secretariat received it.
    pub fn cleared_at(&self) -> Option<&str> {
        self.steps.iter().rev().find(|step| step.what == Move::Clear).map(|step| step.at.as_str())
    }
}

#[cfg(test)]
mod tests;
