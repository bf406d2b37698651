//! What a report is composed from: the records of a period, and the figures that follow from them. Nothing here asks
//! the database; [`gather`](super::gather) does.

use groups::{
    Body, Consultation, Document, Entry, FollowUp, Instrument, Meeting, Officer, Section, Session, SourceKind,
    is_recommendation, meeting::Counts,
};
use jiff::civil::Date;

/// The records of a body in a period, as a report needs them.
#[derive(Clone, Debug)]
pub struct Facts {
    /// The first day of the period.
    pub from: Date,
    /// The last day of the period.
    pub to: Date,
    /// The day the report is dated.
    pub date: Date,
    /// The report's symbol without the letter of its language; may be empty.
    pub symbol: String,
    /// A notice to every reader, as that this is a demonstration; may be empty.
    pub notice: String,
    /// The body that reports.
    pub body: Body,
    /// The body that it reports to.
    pub parent: Option<Body>,
    /// All instruments on record.
    pub instruments: Vec<Instrument>,
    /// All sessions on record, the oldest first.
    pub sessions: Vec<Session>,
    /// The meetings in the period, the oldest first.
    pub meetings: Vec<Meeting>,
    /// The documents of these meetings, in the order of symbols.
    pub documents: Vec<Document>,
    /// The symbols of all documents that have a page.
    pub known: std::collections::BTreeSet<String>,
    /// The entries of these meetings and those whose meeting is not known, in the order of the source.
    pub entries: Vec<Entry>,
    /// What became of those of them that were followed up, by the ids of entries.
    pub follow_ups: std::collections::BTreeMap<String, FollowUp>,
    /// The consultations held in the period.
    pub consultations: Vec<Consultation>,
}

/// What a set of entries recommends, and what of it was endorsed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Endorsement {
    /// Entries that recommend something.
    pub recommendations: i64,
    /// Recommendations that a session endorsed.
    pub endorsed: i64,
}

impl Facts {
    /// The entries of one chapter.
    pub fn chapter(&self, section: Section) -> Vec<&Entry> {
        self.entries.iter().filter(|entry| entry.section == section).collect()
    }

    /// The officers of the body who served on any day of the period.
    pub fn officers(&self) -> impl Iterator<Item = &Officer> {
        let (first, last) = (self.from, self.to);
        self.body.officers.iter().filter(move |officer| {
            officer.from.is_none_or(|from| from.first_day() <= last)
                && officer.to.is_none_or(|to| first <= to.last_day())
        })
    }

    /// The sessions of a body in the period that did something on record, the oldest first.
    pub fn sessions_of<'a>(&'a self, body: &'a str) -> impl Iterator<Item = &'a Session> {
        let is_meant =
            move |session: &&Session| session.body == body && self.is_within(session) && self.has_acted(session);
        self.sessions.iter().filter(is_meant)
    }

    /// Whether any day of a session falls into the period.
    fn is_within(&self, session: &Session) -> bool {
        let Some(first) = session.when() else { return false };
        let last = session.to.unwrap_or(first);
        first.first_day() <= self.to && self.from <= last.last_day()
    }

    fn has_acted(&self, session: &Session) -> bool {
        !session.acts.is_empty() || self.endorsed_at(&session.id) > 0
    }

    /// How many recommendations a session endorsed.
    pub fn endorsed_at(&self, session: &str) -> i64 {
        let endorsed = |entry: &&Entry| recommends(entry) && entry.endorsed_by.as_deref() == Some(session);
        count(self.entries.iter().filter(endorsed))
    }

    /// Recommendations among the entries, and those endorsed.
    pub fn endorsement(&self) -> Endorsement {
        Endorsement::of(&self.entries)
    }

    /// The entries of one meeting; of no known meeting where there is none.
    pub fn entries_of(&self, meeting: Option<i64>) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(move |entry| entry.meeting.map(|said| said.meeting) == meeting)
    }

    /// Documents of the meetings, by kind of source.
    pub fn counts(&self) -> Counts {
        Counts::of(&self.documents)
    }

    /// Documents of one meeting, by kind of source.
    pub fn counts_of(&self, meeting: i64) -> Counts {
        Counts::of(self.documents.iter().filter(|document| document.meeting == Some(meeting)))
    }
}

impl Endorsement {
    /// Counts entries.
    pub fn of<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> Endorsement {
        let recommending: Vec<&Entry> = entries.into_iter().filter(recommends).collect();
        Endorsement {
            recommendations: count(recommending.iter()),
            endorsed: count(recommending.iter().filter(|entry| entry.endorsed_by.is_some())),
        }
    }

    /// The share endorsed in whole per cent, rounded to the nearest; none without recommendations.
    pub fn percent(self) -> Option<i64> {
        (self.recommendations > 0).then(|| (self.endorsed * 200 + self.recommendations) / (self.recommendations * 2))
    }
}

/// Documents that members sent.
pub fn from_members(counts: &Counts) -> i64 {
    [SourceKind::MemberState, SourceKind::SectorMember].iter().filter_map(|kind| counts.by_source.get(kind)).sum()
}

fn recommends(entry: &&Entry) -> bool {
    entry.kinds().any(is_recommendation)
}

/// How many there are, as the figures of a report count.
pub(super) fn count(things: impl Iterator) -> i64 {
    i64::try_from(things.count()).unwrap_or(i64::MAX)
}
