//! The record that files hold, each noun with the lines of its fields, so that what is found later can be told in place.

use std::{collections::HashMap, fmt};

use super::{Fault, Missing, Problem};
use crate::{Body, Consultation, Document, Entry, FollowUp, Instrument, Meeting, Session, store::contributions::Kept};

/// A sort of record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Noun {
    /// A body.
    Body,
    /// An instrument.
    Instrument,
    /// A session.
    Session,
    /// A meeting, named `cwg-wsis/28`.
    Meeting,
    /// A document, named by its symbol.
    Document,
    /// A consultation.
    Consultation,
    /// An entry of the register.
    Entry,
    /// What became of a request, named by its entry.
    FollowUp,
    /// A contribution.
    Contribution,
}

/// All that the files hold.
#[derive(Debug, Default)]
pub(super) struct Record {
    pub bodies: Vec<Located<Body>>,
    pub instruments: Vec<Located<Instrument>>,
    pub sessions: Vec<Located<Session>>,
    pub meetings: Vec<Located<Meeting>>,
    pub documents: Vec<Located<Document>>,
    pub consultations: Vec<Located<Consultation>>,
    /// An entry's body may be left out where only one body has meetings: it is empty until the check fills it.
    pub entries: Vec<Located<Entry>>,
    pub follow_ups: Vec<Located<FollowUp>>,
    pub contributions: Vec<Located<Kept>>,
    /// What names each record that has a name, and where it stands, even if the rest of it is wrong: a reference to it
    /// is not a second mistake.
    pub names: HashMap<(Noun, String), String>,
    /// Texts that lack languages.
    pub missing: Vec<Missing>,
}

/// A value with the places of its fields.
#[derive(Debug)]
pub(super) struct Located<T> {
    pub value: T,
    pub place: Place,
}

/// Where a record stands.
#[derive(Clone, Debug)]
pub(super) struct Place {
    pub file: String,
    /// The record's own name in its file: `entry[3]`.
    pub field: String,
    pub line: usize,
    /// The lines of its fields, by their names inside the record: `cites[2]`, `act[1].instrument`.
    pub lines: HashMap<String, usize>,
}

impl Place {
    /// A problem with a field of the record.
    pub(super) fn problem(&self, field: &str, fault: Fault) -> Problem {
        let line = self.lines.get(field).copied().unwrap_or(self.line);
        let field = if field.is_empty() { self.field.clone() } else { format!("{}.{field}", self.field) };
        Problem { file: self.file.clone(), line, field, fault }
    }
}

impl Noun {
    /// Every sort, in the order in which they are written: each only refers to those before it.
    pub const ALL: [Noun; 9] = [
        Noun::Body,
        Noun::Instrument,
        Noun::Session,
        Noun::Meeting,
        Noun::Document,
        Noun::Consultation,
        Noun::Entry,
        Noun::FollowUp,
        Noun::Contribution,
    ];

    /// The name of its list in a file.
    pub const fn code(self) -> &'static str {
        match self {
            Noun::Body => "body",
            Noun::Instrument => "instrument",
            Noun::Session => "session",
            Noun::Meeting => "meeting",
            Noun::Document => "document",
            Noun::Consultation => "consultation",
            Noun::Entry => "entry",
            Noun::FollowUp => "follow_up",
            Noun::Contribution => "contribution",
        }
    }
}

impl fmt::Display for Noun {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}
