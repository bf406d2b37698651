//! An entry of the register: one thing that a body asked, recommended, noted or could not agree on; to whom, by when,
//! on what, and where it stands in the report that it comes from.

use std::{fmt, str::FromStr};

use jiff::civil::Date;
use language::Text;
use serde::{Deserialize, Serialize};
use vocabulary::{Addressee, Kind, Topic};

use crate::{Source, When, codes::codes};

codes! {
    /// The chapter of the body's report under which an entry stands.
    Section {
        /// Observations and recommendations in general.
        Observations = "observations",
        /// The 2030 Agenda.
        Agenda2030 = "agenda-2030",
        /// Roadmaps of action lines.
        Roadmap = "roadmap",
        /// Regional matters.
        Regional = "regional",
        /// Proposals on resolutions.
        Resolutions = "resolutions",
        /// Preparations for conferences.
        Preparations = "preparations",
        /// Reports considered.
        Reports = "reports",
        /// Conclusions.
        Conclusions = "conclusions",
    }
}

codes! {
    /// How it is known which meeting an entry comes from.
    Basis {
        /// The source says so.
        Stated = "stated",
        /// It follows from what the source says.
        Inferred = "inferred",
    }
}

codes! {
    /// Who says that an entry concerns a topic.
    Provenance {
        /// An official text.
        Official = "official",
        /// Whoever submitted the record.
        Claimed = "claimed",
        /// The software.
        Suggested = "suggested",
        /// A person who reviewed it.
        Confirmed = "confirmed",
    }
}

/// An entry of the register.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// Its id, as in addresses: `R-2.6.16.3`.
    pub id: String,
    /// The body that said it.
    pub body: String,
    /// Its place in the source: ordinals from the section down.
    pub path: Path,
    /// The chapter under which it stands.
    pub section: Section,
    /// The meeting that said it, where that is known.
    pub meeting: Option<SaidAt>,
    /// What it does first of all.
    pub kind: Kind,
    /// What else the same item does.
    pub also: Vec<Kind>,
    /// Whom it speaks to.
    pub addressees: Vec<Addressee>,
    /// What it is about.
    pub topics: Vec<About>,
    /// By when, where a date is said.
    pub due: Option<When>,
    /// By when, where an event is said.
    pub due_event: Option<Text>,
    /// The symbols and instruments that it cites.
    pub cites: Vec<String>,
    /// The entry of which it is a part.
    pub parent: Option<String>,
    /// What it says.
    pub text: Text,
    /// Who proposed it, where no agreement was reached.
    pub proposers: Vec<Source>,
    /// What was left to do, where no agreement was reached.
    pub left_to_do: Option<Text>,
    /// The session of the parent body that endorsed it.
    pub endorsed_by: Option<String>,
    /// The document that it was read in, where it was.
    pub read_in: Option<String>,
}

/// The meeting that an entry comes from, and how that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SaidAt {
    /// The number of the meeting.
    pub meeting: i64,
    /// How it is known.
    pub basis: Basis,
}

/// A topic of an entry, and who says so.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct About {
    /// The topic.
    pub topic: Topic,
    /// Who says so.
    pub provenance: Provenance,
}

/// How an entry stands to its due date on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// The date has passed, by so many days.
    Passed(i64),
    /// The date is today or soon, in so many days.
    Soon(i64),
    /// The date is later than that.
    Later,
}

/// For how many days ahead a due date counts as soon.
pub const SOON_DAYS: i64 = 60;

impl Entry {
    /// How the entry stands to its due date on a day; none without a date. A due date known to the month is its last day.
    pub fn due_at(&self, day: Date) -> Option<Due> {
        let due = self.due?.last_day();
        let left = i64::from((due - day).get_days());
        Some(match left {
            ..0 => Due::Passed(-left),
            0..=SOON_DAYS => Due::Soon(left),
            _ => Due::Later,
        })
    }

    /// Everything that the item does, the first of all first.
    pub fn kinds(&self) -> impl Iterator<Item = Kind> {
        std::iter::once(self.kind).chain(self.also.iter().copied())
    }
}

/// Whether an act recommends something that the parent body may endorse: all but notes, thanks, information and records
/// of no agreement.
pub fn is_recommendation(kind: Kind) -> bool {
    !matches!(kind, Kind::Notes | Kind::Appreciates | Kind::Informs | Kind::NoAgreement)
}

/// The ordinals of an item from the section of its source down: `2.6.16.14.2`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Path(Vec<u16>);

/// A text that is no path.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is no path; write the ordinals from the section down, as 2.6.16.3")]
pub struct NotAPath(pub String);

impl Path {
    /// The ordinals, from the section down.
    pub fn ordinals(&self) -> &[u16] {
        &self.0
    }

    /// The path of the item above; none for a section.
    pub fn parent(&self) -> Option<Path> {
        let above = &self.0[..self.0.len() - 1];
        (!above.is_empty()).then(|| Path(above.to_vec()))
    }

    /// A text that sorts as the ordinals do.
    pub fn sort_key(&self) -> String {
        self.0.iter().map(|ordinal| format!("{ordinal:05}")).collect::<Vec<_>>().join(".")
    }
}

impl FromStr for Path {
    type Err = NotAPath;

    fn from_str(text: &str) -> Result<Path, NotAPath> {
        let ordinal = |part: &str| {
            let written = !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
            written.then(|| part.parse::<u16>().ok().filter(|ordinal| *ordinal > 0)).flatten()
        };
        let ordinals: Option<Vec<u16>> = text.split('.').map(ordinal).collect();
        ordinals.map(Path).ok_or_else(|| NotAPath(text.to_owned()))
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let written: Vec<String> = self.0.iter().map(u16::to_string).collect();
        f.write_str(&written.join("."))
    }
}

impl From<Path> for String {
    fn from(path: Path) -> String {
        path.to_string()
    }
}

impl TryFrom<String> for Path {
    type Error = NotAPath;

    fn try_from(text: String) -> Result<Path, NotAPath> {
        text.parse()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Path;

    #[test]
    fn a_path_knows_the_item_above() {
        let path: Path = "2.6.16".parse().unwrap();

        assert_eq!(path.parent().unwrap().to_string(), "2.6");
        assert_eq!("2".parse::<Path>().unwrap().parent(), None);
    }

    #[test]
    fn what_is_no_path_is_refused() {
        for bad in ["", "2.", ".6", "2..6", "2.0", "a", "2.6.٣", "99999", "+2"] {
            assert!(bad.parse::<Path>().is_err(), "{bad}");
        }
    }

    proptest! {
        #[test]
        fn keys_sort_as_paths_do(a in prop::collection::vec(1u16..300, 1..6), b in prop::collection::vec(1u16..300, 1..6)) {
            let (a, b) = (Path(a), Path(b));
            prop_assert_eq!(a.sort_key().cmp(&b.sort_key()), a.cmp(&b));
            prop_assert_eq!(a.to_string().parse::<Path>().unwrap(), a);
        }
    }
}
