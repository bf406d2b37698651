//! A meeting of a body: its number, days and place, its agenda with documents, its summary, and counts over meetings.

use std::collections::BTreeMap;

use jiff::civil::{Date, DateTime};
use language::Text;
use serde::{Deserialize, Serialize};

use crate::{Document, Source, SourceKind};

/// The highest number that a meeting, an item of its agenda or a document of it may have.
pub const HIGHEST: i64 = 9_999;
/// The most minutes that an item may take: a day.
pub const LONGEST_ITEM: i64 = 1_440;
/// The most people that may come from one source.
pub const MOST_PEOPLE: i64 = 100_000;

/// A meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meeting {
    /// The body that met.
    pub body: String,
    /// The ordinal number of the meeting.
    pub number: i64,
    /// Its first day.
    pub from: Date,
    /// Its last day.
    pub to: Date,
    /// Where it met.
    pub place: Option<Text>,
    /// The document that sums up its main results.
    pub summary: Option<String>,
    /// The meeting held together with it, in words.
    pub colocated: Option<Text>,
    /// Its agenda.
    pub items: Vec<AgendaItem>,
    /// Why it is not held, where it was called off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub called_off: Option<Text>,
    /// Who was there; empty where that is not known.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attendance: Vec<Attendance>,
}

/// How many people came from one source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attendance {
    /// From whom they came.
    pub source: Source,
    /// How many they were.
    pub people: i64,
}

/// An item of the agenda.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgendaItem {
    /// Its number.
    pub number: i64,
    /// Its title.
    pub title: Text,
    /// The symbols of its documents.
    pub documents: Vec<String>,
    /// When it is taken up, by the clock of the place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub starts: Option<DateTime>,
    /// How many minutes it is given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<i64>,
}

/// Documents counted: how many, and how many from each kind of source.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// All documents, each once.
    pub documents: i64,
    /// Documents by kind of source. A joint document counts once for each kind among its sources, so that the sum may
    /// exceed the number of documents.
    pub by_source: BTreeMap<SourceKind, i64>,
}

impl Meeting {
    /// The key that names the meeting: `cwg-wsis/28`.
    pub fn key(&self) -> String {
        key(&self.body, self.number)
    }

    /// Puts a document under an item of the agenda. Nothing is changed where there is no such item or it is there already.
    pub fn place(&mut self, item: i64, symbol: &str) -> bool {
        let Some(item) = self.items.iter_mut().find(|one| one.number == item) else { return false };
        let is_new = !item.documents.iter().any(|there| there == symbol);
        if is_new {
            item.documents.push(symbol.to_owned());
        }
        is_new
    }

    /// How many people were there.
    pub fn people(&self) -> i64 {
        self.attendance.iter().map(|one| one.people).sum()
    }

    /// How many days it lasted, the first and the last included.
    pub fn days(&self) -> i64 {
        i64::from((self.to - self.from).get_days()) + 1
    }
}

/// The key of a meeting: `cwg-wsis/28`.
pub fn key(body: &str, number: i64) -> String {
    format!("{body}/{number}")
}

impl Counts {
    /// Counts documents, each by every kind of source it has, once.
    pub fn of<'a>(documents: impl IntoIterator<Item = &'a Document>) -> Counts {
        let mut counts = Counts::default();
        for document in documents {
            counts.documents += 1;
            let mut kinds: Vec<SourceKind> = document.sources.iter().map(|source| source.kind).collect();
            kinds.sort();
            kinds.dedup();
            kinds.into_iter().for_each(|kind| *counts.by_source.entry(kind).or_default() += 1);
        }
        counts
    }
}
