//! What somebody follows: a record by its history, or a list or search by its rows. Once a day each is looked at as its follower
//! would see it, through the application itself, and what is new since stands in one letter ([`tell`]). Whoever may not see it
//! any more is told nothing of it.

mod digest;

use std::{collections::BTreeMap, future::Future, pin::Pin};

use jiff::Timestamp;
use kit::web::{Actor, State};
use language::Lang;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::token;

pub use digest::{sample, tell};

/// How many things one account may follow.
pub const MOST: usize = 100;
/// How many rows a list may have that is followed: what was seen of each is kept.
pub const MOST_ROWS: usize = 5_000;
/// The longest address and title, in characters.
pub const LONGEST: usize = 500;
/// Where addresses of histories begin.
const HISTORY: &str = "/history/";

/// Answers an address as the actor would be answered, in JSON. A part of the application, put in by the site.
#[derive(Clone, Copy)]
pub struct Looks(
    /// Looks; the address has its language and its suffix.
    pub fn(State, Actor, String) -> Looking,
);

/// Which lists have a feed: their addresses without the language. A part of the application, put in by the site.
#[derive(Clone, Copy)]
pub struct Feeds(
    /// Says whether there is one at a path.
    pub fn(&str) -> bool,
);

/// What is seen; `None` where the actor is refused or nothing is there.
pub type Looking = Pin<Box<dyn Future<Output = Option<Value>> + Send>>;

/// Something that somebody follows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Follow {
    /// Its id.
    pub id: String,
    /// Who follows it, by the id of an account.
    pub account: String,
    /// Its address without the language: `/register?topic=c5`, `/history/entry/R-2.6.15`.
    pub address: String,
    /// What its follower calls it; at first what the page was called.
    pub title: String,
    /// Whether letters tell what is new in it.
    pub by_letter: bool,
    /// What was seen when it was looked at last.
    pub seen: Seen,
    /// Since when.
    pub made_at: Timestamp,
}

/// What was seen of something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Seen {
    /// The number of the newest moment of a history.
    Moment(i64),
    /// The rows of a list by their ids, each with a digest of what it said.
    Rows(BTreeMap<String, String>),
}

/// What is new.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum News {
    /// What was done to a record, in words, newest first.
    Told(Vec<String>),
    /// What became of a list.
    Rows {
        /// The ids of rows that came.
        new: Vec<String>,
        /// The ids of rows that say something else.
        changed: Vec<String>,
        /// How many went.
        gone: usize,
    },
}

/// Why something cannot be followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// It is no list and no record, or not for this reader.
    Unknown,
    /// It is a list of too many rows.
    TooLong,
}

/// The address of JSON of what is followed, in a language.
pub fn json_address(lang: Lang, address: &str) -> String {
    match address.split_once('?') {
        Some((path, query)) => format!("/{lang}{path}.json?{query}"),
        None => format!("/{lang}{address}.json"),
    }
}

/// The address of the feed of a list that is followed, in a language.
pub fn feed_address(lang: Lang, address: &str) -> String {
    match address.split_once('?') {
        Some((path, query)) => format!("/{lang}{path}.atom?{query}"),
        None => format!("/{lang}{address}.atom"),
    }
}

/// The page of what is followed, in a language.
pub fn page_address(lang: Lang, address: &str) -> String {
    format!("/{lang}{address}")
}

/// An address as it is kept: one of our own pages without its language; none where it is something else.
pub fn read_address(given: &str) -> Option<String> {
    let given = given.trim();
    let fits = given.starts_with('/') && !given.starts_with("//") && given.chars().count() <= LONGEST;
    if !fits || given.contains(['\\', '#']) || given.chars().any(|c| c.is_control() || c.is_whitespace()) {
        return None;
    }
    let first = given[1..].split(['/', '?']).next().unwrap_or_default();
    let rest = if Lang::ALL.iter().any(|lang| lang.code() == first) { &given[1 + first.len()..] } else { given };
    (rest.starts_with('/') && !rest[1..].is_empty()).then(|| rest.to_owned())
}

impl Seen {
    /// Nothing yet: of what no letter tells.
    pub fn nothing() -> Seen {
        Seen::Rows(BTreeMap::new())
    }

    /// What is seen in an answer in JSON to an address.
    ///
    /// # Errors
    /// Where it is neither a history nor a list that can be followed.
    pub fn of(address: &str, found: &Value) -> Result<Seen, Unfit> {
        if address.starts_with(HISTORY) {
            let newest = moments(found).map(|(sequence, _)| sequence).max();
            return newest.map(Seen::Moment).ok_or(Unfit::Unknown);
        }
        let items = found.get("items").and_then(Value::as_array).ok_or(Unfit::Unknown)?;
        if items.len() > MOST_ROWS {
            return Err(Unfit::TooLong);
        }
        Ok(Seen::Rows(items.iter().filter_map(|item| Some((id(item)?.to_owned(), digest(item)))).collect()))
    }

    /// What is new in an answer to the same address; none where it is the same, or of another sort.
    pub fn news(&self, now: &Seen, found: &Value) -> Option<News> {
        match (self, now) {
            (Seen::Moment(before), Seen::Moment(after)) if after > before => {
                let told = moments(found).filter(|(sequence, _)| sequence > before).map(|(_, told)| told.to_owned());
                Some(News::Told(told.collect()))
            }
            (Seen::Rows(before), Seen::Rows(after)) if before != after => {
                let new = after.keys().filter(|id| !before.contains_key(*id)).cloned().collect();
                let is_other = |(id, digest): &(&String, &String)| before.get(*id).is_some_and(|old| old != *digest);
                let changed = after.iter().filter(is_other).map(|(id, _)| id.clone()).collect();
                let gone = before.keys().filter(|id| !after.contains_key(*id)).count();
                Some(News::Rows { new, changed, gone })
            }
            _ => None,
        }
    }
}

/// The moments of a history, newest first.
fn moments(found: &Value) -> impl Iterator<Item = (i64, &str)> {
    let all = found.get("moments").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    all.iter().filter_map(|one| Some((one.get("sequence")?.as_i64()?, one.get("told")?.as_str()?)))
}

/// What names a row: its first column.
fn id(item: &Value) -> Option<&str> {
    item.as_object()?.values().next()?.as_str().filter(|id| !id.is_empty())
}

fn digest(item: &Value) -> String {
    token::hash(&item.to_string()).chars().take(16).collect()
}

/// What a row is called, by its id: its title, text or name, with the id where that says more.
pub fn names(found: &Value) -> BTreeMap<String, String> {
    let named = |item: &Value| {
        let id = id(item)?;
        let said = ["title", "name", "text"].iter().find_map(|key| item.get(*key)?.as_str());
        let name = said.map_or_else(|| id.to_owned(), shortened);
        Some((id.to_owned(), name))
    };
    found.get("items").and_then(Value::as_array).into_iter().flatten().filter_map(named).collect()
}

/// The beginning of a long text.
fn shortened(text: &str) -> String {
    const SHOWN: usize = 120;
    if text.chars().count() <= SHOWN {
        return text.to_owned();
    }
    text.chars().take(SHOWN).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn list(rows: &[(&str, &str)]) -> Value {
        json!({"items": rows.iter().map(|(id, title)| json!({"id": id, "title": title})).collect::<Vec<_>>()})
    }

    fn news(before: &Value, after: &Value) -> Option<News> {
        let seen = |found: &Value| Seen::of("/register", found).unwrap();
        seen(before).news(&seen(after), after)
    }

    #[test]
    fn what_came_what_changed_and_what_went_is_told_and_nothing_else() {
        let before = list(&[("a", "One"), ("b", "Two"), ("c", "Three")]);
        let after = list(&[("c", "Three"), ("b", "Second"), ("d", "Four")]);

        let told = news(&before, &after);

        assert_eq!(told, Some(News::Rows { new: vec!["d".into()], changed: vec!["b".into()], gone: 1 }));
        assert_eq!(news(&before, &before), None);
    }

    #[test]
    fn only_later_moments_of_a_history_are_told() {
        let at = |sequences: &[i64]| {
            let moment = |n: &i64| json!({"sequence": n, "told": format!("moment {n}")});
            json!({"moments": sequences.iter().map(moment).collect::<Vec<_>>()})
        };
        let seen = |found: &Value| Seen::of("/history/entry/a", found).unwrap();

        let now = at(&[9, 7, 3]);

        assert_eq!(
            seen(&at(&[3])).news(&seen(&now), &now),
            Some(News::Told(vec!["moment 9".into(), "moment 7".into()]))
        );
        assert_eq!(seen(&now).news(&seen(&now), &now), None);
    }

    #[test]
    fn what_is_no_list_and_no_record_cannot_be_followed() {
        assert_eq!(Seen::of("/about", &json!({"title": "About"})), Err(Unfit::Unknown));
        assert_eq!(Seen::of("/history/entry/a", &json!({"moments": []})), Err(Unfit::Unknown));
        let many: Vec<Value> = (0..=MOST_ROWS).map(|n| json!({"id": n.to_string()})).collect();
        assert_eq!(Seen::of("/register", &json!({ "items": many })), Err(Unfit::TooLong));
    }

    #[test]
    fn an_address_is_one_of_our_own_pages_without_its_language() {
        let read = |given: &str| read_address(given).unwrap_or_default();

        assert_eq!(read("/ar/register?topic=c5"), "/register?topic=c5");
        assert_eq!(read("/register"), "/register");
        assert_eq!(read("/documents/WG-WSIS-28/9"), "/documents/WG-WSIS-28/9");
        for other in ["", "/", "/en", "/en/", "//evil.example/x", "https://evil.example", "/en//x y", "/a#b", "/\u{7}"]
        {
            assert_eq!(read_address(other), None, "{other}");
        }
        assert_eq!(json_address(Lang::Fr, "/register?q=a"), "/fr/register.json?q=a");
    }
}
