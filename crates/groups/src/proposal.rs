//! What `reading` found in a report, until an officer has confirmed it: each item with the entry that it would become.
//! Only an accepted proposal becomes an entry of the register.

use jiff::civil::Date;
use language::{Lang, Text};
use serde::{Deserialize, Serialize};
use vocabulary::{Addressee, Kind, Topic};

use crate::{
    About, Basis, Entry, Path, Provenance, SaidAt, Section, When,
    codes::codes,
    entry::{NotAPath, is_recommendation},
};

codes! {
    /// How far a proposal is.
    ProposalState {
        /// Nobody has decided.
        Pending = "pending",
        /// Taken into the register as it was found.
        Accepted = "accepted",
        /// Taken into the register with changes.
        Corrected = "corrected",
        /// Not taken into the register.
        Dropped = "dropped",
    }
}

/// A report that was read, and waits for its items to be confirmed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// Its id, as in addresses.
    pub id: String,
    /// The SHA-256 of the file, in hex: the same file is the same reading.
    pub file_hash: String,
    /// The name of the file as it was given.
    pub file_name: String,
    /// The body whose report it is.
    pub body: String,
    /// The symbol of the document.
    pub symbol: String,
    /// The language that it is written in.
    pub lang: Lang,
    /// Its head, as reading gave it.
    pub head: serde_json::Value,
    /// What reading passed over or doubted, in words.
    pub warnings: Vec<String>,
    /// Who had it read.
    pub read_by: String,
    /// When, as ISO 8601.
    pub read_at: String,
}

/// An item as reading found it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Found {
    /// Its place: ordinals from the section down.
    pub path: String,
    /// Its number, letter or sign as written.
    #[serde(default)]
    pub label: String,
    /// Its words.
    pub text: String,
    /// What it does; none where it is no operative item.
    #[serde(default)]
    pub kind: Option<Kind>,
    /// What else it does.
    #[serde(default)]
    pub also: Vec<Kind>,
    /// Whom it speaks to.
    #[serde(default)]
    pub addressees: Vec<Addressee>,
    /// By when: a date, `--02-24` where the year is not said, or an event in words.
    #[serde(default)]
    pub due: Option<String>,
    /// What it cites.
    #[serde(default)]
    pub cites: Vec<String>,
    /// Codes of its topics.
    #[serde(default)]
    pub topics: Vec<String>,
    /// The words that say so, with their places, as reading gave them.
    #[serde(default)]
    pub evidence: serde_json::Value,
}

/// The entry that an item would become, as far as an officer may change it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Draft {
    /// The chapter under which it goes.
    pub section: Section,
    /// The meeting that said it, where that is known.
    pub meeting: Option<i64>,
    /// What it does.
    pub kind: Option<Kind>,
    /// What else it does.
    pub also: Vec<Kind>,
    /// Whom it speaks to.
    pub addressees: Vec<Addressee>,
    /// Codes of its topics.
    pub topics: Vec<String>,
    /// By when, as a date.
    pub due: Option<When>,
    /// By when, as an event in the words of the report.
    pub due_event: Option<String>,
    /// What it cites.
    pub cites: Vec<String>,
    /// Its words, in the language of the report.
    pub text: String,
}

/// A proposal: an item, the entry that it would become, and what was decided.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    /// The reading that it comes from.
    pub reading: String,
    /// The item as found.
    pub found: Found,
    /// The entry that it would become, or became.
    pub draft: Draft,
    /// How far it is.
    pub state: ProposalState,
    /// The entry of the register that it became.
    pub entry: Option<String>,
    /// Who decided.
    pub decided_by: Option<String>,
    /// When, as ISO 8601.
    pub decided_at: Option<String>,
}

/// What an officer decides about a proposal.
#[derive(Clone, Debug, PartialEq)]
pub enum Decision {
    /// Take it into the register as it is.
    Accept,
    /// Take it into the register with these values.
    Correct(Box<Draft>),
    /// Leave it out.
    Drop,
    /// Take the decision back; the entry that it made leaves the register.
    Undo,
}

/// Why a decision is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// There is no such proposal.
    #[error("there is no such proposal")]
    Unknown,
    /// A decision was taken before; it must be taken back first.
    #[error("it was decided before; take that decision back first")]
    Decided,
    /// No decision was taken that could be taken back.
    #[error("nothing was decided yet")]
    Undecided,
    /// The entry lacks its kind.
    #[error("say what the item does: choose a kind")]
    NoKind,
    /// The entry lacks its words.
    #[error("the entry has no words")]
    NoText,
    /// The topic is on no list.
    #[error("unknown topic “{0}”")]
    UnknownTopic(String),
    /// The body has had no meeting of this number.
    #[error("there is no meeting {0} of this body")]
    UnknownMeeting(i64),
    /// The path is none.
    #[error(transparent)]
    Path(#[from] NotAPath),
    /// An entry was read from the same place of the same document, and differs; its id.
    #[error("the register has this item already, as {0}")]
    InRegister(String),
    /// Something was done about the entry already.
    #[error("something was done about the entry already")]
    FollowedUp,
    /// Other entries of the register are parts of the one that would leave it.
    #[error("other entries are parts of this one; take them back first")]
    HasParts,
    /// The record could not be kept.
    #[error("{0}")]
    Store(String),
}

impl From<kit::db::Error> for Refusal {
    fn from(error: kit::db::Error) -> Refusal {
        Refusal::Store(error.to_string())
    }
}

impl Proposal {
    /// The proposal for an item, with nothing decided.
    pub fn from_item(reading: &str, found: Found) -> Proposal {
        let due = found.due.as_deref();
        let date: Option<When> = due.and_then(|text| text.parse().ok());
        let draft = Draft {
            section: Section::Observations,
            meeting: None,
            kind: found.kind,
            also: found.also.clone(),
            addressees: found.addressees.clone(),
            topics: found.topics.clone(),
            due: date,
            due_event: due.filter(|_| date.is_none()).map(str::to_owned),
            cites: found.cites.clone(),
            text: found.text.clone(),
        };
        let reading = reading.to_owned();
        Proposal {
            reading,
            found,
            draft,
            state: ProposalState::Pending,
            entry: None,
            decided_by: None,
            decided_at: None,
        }
    }

    /// Whether reading took the item for an operative one, which an officer is asked to decide.
    pub fn is_operative(&self) -> bool {
        self.found.kind.is_some()
    }

    /// The state and the entry's values after a decision, or why it cannot be taken.
    pub fn decide(&self, decision: &Decision) -> Result<(ProposalState, Draft), Refusal> {
        let decided = self.state != ProposalState::Pending;
        match decision {
            Decision::Undo if !decided => Err(Refusal::Undecided),
            Decision::Undo => {
                Ok((ProposalState::Pending, Proposal::from_item(&self.reading, self.found.clone()).draft))
            }
            _ if decided => Err(Refusal::Decided),
            Decision::Drop => Ok((ProposalState::Dropped, self.draft.clone())),
            Decision::Accept => Ok((ProposalState::Accepted, self.draft.clone())),
            Decision::Correct(draft) => Ok((ProposalState::Corrected, (**draft).clone())),
        }
    }
}

/// The day that a date without its year (`--02-24`) first falls on, from a day on. None for anything else.
pub fn resolve(text: &str, from: Date) -> Option<When> {
    let rest = text.strip_prefix("--")?;
    let on = |year: i16| format!("{year:04}-{rest}").parse::<When>().ok().filter(|when| when.day().is_some());
    // Eight years hold a 29 February even across a century without one.
    (from.year()..=from.year() + 8).filter_map(on).find(|when| when.first_day() >= from)
}

impl Draft {
    /// The entry of the register, read at `path` of a report.
    pub fn entry(&self, reading: &Reading, path: &str) -> Result<Entry, Refusal> {
        let path: Path = path.parse()?;
        let id = entry_id(&reading.symbol, &path);
        let entry = self.made(id, &reading.body, path, reading.lang)?;
        Ok(Entry { read_in: Some(reading.symbol.clone()), ..entry })
    }

    /// The entry of the register, taken down at a meeting in a language as the `ordinal`-th of that meeting:
    /// `R-cwg-wsis-34.2`. The meeting is stated, not inferred.
    pub fn taken_down(&self, body: &str, meeting: i64, ordinal: i64, lang: Lang) -> Result<Entry, Refusal> {
        let path: Path = format!("{meeting}.{ordinal}").parse()?;
        let entry = self.made(format!("R-{body}-{path}"), body, path, lang)?;
        Ok(Entry { meeting: Some(SaidAt { meeting, basis: Basis::Stated }), ..entry })
    }

    fn made(&self, id: String, body: &str, path: Path, lang: Lang) -> Result<Entry, Refusal> {
        let kind = self.kind.ok_or(Refusal::NoKind)?;
        if self.text.trim().is_empty() {
            return Err(Refusal::NoText);
        }
        Ok(Entry {
            id,
            body: body.to_owned(),
            path,
            section: self.section,
            meeting: self.meeting.map(|meeting| SaidAt { meeting, basis: Basis::Inferred }),
            kind,
            also: self.also.iter().copied().filter(|also| *also != kind).collect(),
            addressees: self.addressees.clone(),
            topics: self.topics.iter().map(|code| about(code)).collect::<Result<_, _>>()?,
            due: self.due,
            due_event: self.due_event.as_ref().map(|words| Text::new(lang, words.clone())),
            cites: self.cites.clone(),
            parent: None,
            text: Text::new(lang, self.text.trim()),
            proposers: Vec::new(),
            left_to_do: None,
            endorsed_by: None,
            read_in: None,
        })
    }

    /// Whether the parent body could endorse it.
    pub fn recommends(&self) -> bool {
        self.kind.into_iter().chain(self.also.iter().copied()).any(is_recommendation)
    }
}

fn about(code: &str) -> Result<About, Refusal> {
    let topic: Topic = code.parse().map_err(|_| Refusal::UnknownTopic(code.to_owned()))?;
    Ok(About { topic, provenance: Provenance::Confirmed })
}

/// The id of the entry read at a path of a document: `R-C18-8-2.6.16.3`. The same place always has the same id.
pub fn entry_id(symbol: &str, path: &Path) -> String {
    let mut slug = String::with_capacity(symbol.len());
    for character in symbol.chars() {
        match character {
            letter if letter.is_alphanumeric() || letter == '.' => slug.push(letter),
            _ if slug.is_empty() || slug.ends_with('-') => {}
            _ => slug.push('-'),
        }
    }
    format!("R-{}-{path}", slug.trim_end_matches('-'))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    fn found(due: Option<&str>) -> Found {
        Found {
            path: "3.2.4".into(),
            label: "د".into(),
            text: "The secretariat is asked to do it.".into(),
            kind: Some(Kind::Requests),
            also: vec![],
            addressees: vec![Addressee::Secretariat],
            due: due.map(str::to_owned),
            cites: vec![],
            topics: vec![],
            evidence: serde_json::Value::Null,
        }
    }

    #[test]
    fn a_due_date_is_a_date_and_anything_else_an_event() {
        let draft = |due| Proposal::from_item("A", found(due)).draft;

        assert_eq!(draft(Some("2018-02-09")).due, "2018-02-09".parse().ok());
        assert_eq!(draft(Some("--02-24")).due_event.as_deref(), Some("--02-24"));
        assert_eq!(draft(Some("the 30th meeting")).due_event.as_deref(), Some("the 30th meeting"));
        assert_eq!((draft(None).due, draft(None).due_event), (None, None));
    }

    #[test]
    fn a_date_without_its_year_is_the_next_such_day() {
        let from = date(2017, 2, 24);

        assert_eq!(resolve("--02-24", from), "2017-02-24".parse().ok());
        assert_eq!(resolve("--02-23", from), "2018-02-23".parse().ok());
        assert_eq!(resolve("--02-29", from), "2020-02-29".parse().ok());
        assert_eq!(resolve("--02-30", from), None);
        assert_eq!(resolve("2017-02-24", from), None);
    }

    #[test]
    fn a_decision_is_taken_once_and_can_be_taken_back() {
        let mut proposal = Proposal::from_item("A", found(None));
        assert_eq!(proposal.decide(&Decision::Undo), Err(Refusal::Undecided));

        proposal.state = proposal.decide(&Decision::Accept).unwrap().0;
        assert_eq!(proposal.state, ProposalState::Accepted);
        assert_eq!(proposal.decide(&Decision::Drop), Err(Refusal::Decided));

        assert_eq!(proposal.decide(&Decision::Undo).unwrap().0, ProposalState::Pending);
    }

    #[test]
    fn the_same_place_of_a_document_has_the_same_id() {
        let path: Path = "2.6.16.3".parse().unwrap();

        assert_eq!(entry_id("C18/8", &path), "R-C18-8-2.6.16.3");
        assert_eq!(entry_id("WG-WSIS-32/16(Rev.1)", &path), "R-WG-WSIS-32-16-Rev.1-2.6.16.3");
    }

    proptest! {
        #[test]
        fn any_due_text_is_resolved_or_not_but_never_breaks(text in "\\PC{0,12}") {
            let _ = (resolve(&text, date(2017, 1, 1)), Proposal::from_item("A", found(Some(&text))));
        }
    }
}
