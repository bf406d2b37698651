//! A code list read from its data file: records in order, looked up by code, name or alias in any language, and the
//! error that names the nearest codes.

use std::{collections::HashMap, fmt};

use serde::Deserialize;

use crate::{Source, words::key};

/// A code that is on no list. `nearest` holds the closest codes, best first, for a message that helps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownCode {
    /// What was given.
    pub given: String,
    /// The closest codes of the list, at most three.
    pub nearest: Vec<String>,
}

impl fmt::Display for UnknownCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown code “{}”; did you mean {}?", self.given, self.nearest.join(", "))
    }
}

impl std::error::Error for UnknownCode {}

/// What every record of a list can say of itself.
pub(crate) trait Record {
    /// The code, unique in its list.
    fn code(&self) -> &str;
    /// Every other spelling by which the record is found: names, aliases, second codes.
    fn labels(&self) -> Vec<String>;
}

/// A data file: where it comes from and what it holds.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "Source: Deserialize<'de>, T: Deserialize<'de>"))]
pub(crate) struct File<T> {
    pub source: Source,
    #[serde(default = "Vec::new")]
    parents: Vec<T>,
    pub records: Vec<T>,
}

impl<T: Deserialize<'static>> File<T> {
    /// Reads an embedded data file.
    ///
    /// # Panics
    /// When the file is not what its type says: the tests read every file.
    pub fn read(text: &'static str) -> File<T> {
        serde_json::from_str(text).expect("a test reads every embedded data file")
    }
}

/// A list in memory. `parents` are headings that can be looked up but are not rows (C7).
pub(crate) struct List<T> {
    pub source: Source,
    pub records: Vec<T>,
    pub parents: Vec<T>,
    by_key: HashMap<String, usize>,
}

impl<T: Record + Deserialize<'static>> List<T> {
    /// Reads an embedded data file and indexes its records.
    pub fn read(text: &'static str) -> List<T> {
        let file = File::<T>::read(text);
        let mut by_key = HashMap::new();
        for (place, record) in file.records.iter().chain(&file.parents).enumerate() {
            for spelling in spellings(record) {
                by_key.entry(spelling).or_insert(place);
            }
        }
        List { source: file.source, records: file.records, parents: file.parents, by_key }
    }
}

impl<T: Record> List<T> {
    /// The record that has this spelling among its code, names and aliases.
    pub fn get(&self, given: &str) -> Option<&T> {
        let place = *self.by_key.get(&key(given))?;
        self.records.iter().chain(&self.parents).nth(place)
    }

    /// The same, with an error that names the nearest codes.
    pub fn find(&self, given: &str) -> Result<&T, UnknownCode> {
        self.get(given)
            .ok_or_else(|| UnknownCode { given: given.to_owned(), nearest: nearest(given, self.candidates()) })
    }

    /// Every code with each spelling that leads to it.
    pub fn candidates(&self) -> impl Iterator<Item = (String, String)> {
        self.records.iter().flat_map(|r| spellings(r).into_iter().map(|spelling| (r.code().to_owned(), spelling)))
    }

    /// The spellings that two records share: none, in a sound list.
    #[cfg(test)]
    pub fn shared_spellings(&self) -> Vec<String> {
        let mut owners: HashMap<String, &str> = HashMap::new();
        let mut shared = Vec::new();
        for record in self.records.iter().chain(&self.parents) {
            for spelling in spellings(record) {
                let owner = owners.entry(spelling.clone()).or_insert(record.code());
                if *owner != record.code() {
                    shared.push(format!("{spelling}: {owner} and {}", record.code()));
                }
            }
        }
        shared
    }
}

fn spellings<T: Record>(record: &T) -> Vec<String> {
    let mut all = vec![key(record.code())];
    all.extend(record.labels().iter().map(|label| key(label)));
    all
}

/// The codes nearest to what was given by edit distance over all their spellings, best first, at most three.
/// Candidates are pairs of code and folded spelling; ties keep the order of the list.
pub(crate) fn nearest(given: &str, candidates: impl Iterator<Item = (String, String)>) -> Vec<String> {
    /// Longer input resembles no code; the cut keeps the search short whatever is given.
    const LONGEST: usize = 80;
    let head: String = given.chars().take(LONGEST).collect();
    let wanted: Vec<char> = key(&head).chars().collect();
    let mut best: Vec<(usize, String)> = Vec::new();
    for (code, spelling) in candidates {
        let distance = distance(&wanted, &spelling.chars().collect::<Vec<_>>());
        match best.iter_mut().find(|(_, known)| *known == code) {
            Some(known) => known.0 = known.0.min(distance),
            None => best.push((distance, code)),
        }
    }
    best.sort_by_key(|(distance, _)| *distance);
    best.into_iter().take(3).map(|(_, code)| code).collect()
}

/// Levenshtein's distance in characters.
fn distance(a: &[char], b: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let replaced = diagonal + usize::from(x != y);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}

/// Gives a record type its list: all rows, look-up, source, and equality by code.
macro_rules! listed {
    ($record:ty, $file:literal) => {
        impl $record {
            /// Every row, in the order of the list.
            pub fn all() -> &'static [$record] {
                &Self::list().records
            }

            /// The record with this code, name or alias, in any of the six languages.
            ///
            /// # Errors
            /// [`UnknownCode`](crate::UnknownCode) with the nearest codes.
            pub fn find(given: &str) -> Result<&'static $record, crate::UnknownCode> {
                Self::list().find(given)
            }

            /// Where the list comes from and how sure we are of it.
            pub fn source() -> &'static crate::Source {
                &Self::list().source
            }

            pub(crate) fn list() -> &'static crate::list::List<$record> {
                static LIST: std::sync::OnceLock<crate::list::List<$record>> = std::sync::OnceLock::new();
                LIST.get_or_init(|| crate::list::List::read(include_str!(concat!("../data/", $file))))
            }
        }

        impl PartialEq for $record {
            fn eq(&self, other: &$record) -> bool {
                crate::list::Record::code(self) == crate::list::Record::code(other)
            }
        }

        impl Eq for $record {}
    };
}

pub(crate) use listed;
