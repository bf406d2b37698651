//! What was done to a record, told in words: when, by whom, which fields became what, and why. The journal says it; each slice
//! says who may read that of its records and names their fields ([`Kind`], [`Teller`]). What changed is found by comparing an
//! entry with the one before, since most carry the whole record.

mod own;
mod page;

use std::{collections::HashMap, future::Future, pin::Pin};

use kit::{
    journal::{self, Change, Entry, Piece, WHY},
    web::{
        self, Error, Link, Visit,
        parts::{History, Told, ToldField},
    },
};
use language::Lang;
use serde_json::Value;

pub use own::KINDS;
pub(crate) use page::{FORMATS, show};

use crate::{store::accounts, words::Words};

/// How many moments the page of a record shows; the page of its history has the rest.
const SHOWN: i64 = 20;

/// A kind of records with a history.
pub struct Kind {
    /// How the journal names it, before the slash of a subject.
    pub kind: &'static str,
    /// Whether a reader may read the history of the record with an id, by the table of rules.
    pub may: fn(&Visit, &str) -> bool,
    /// The page of the record with an id: an address without its language.
    pub path: fn(&str) -> String,
    /// Who tells it.
    pub teller: for<'v> fn(&'v Visit) -> Telling<'v>,
}

/// Somebody who tells, with what had to be looked up for it.
pub type Telling<'v> = Pin<Box<dyn Future<Output = Result<Box<dyn Teller>, Error>> + Send + 'v>>;

/// All kinds of the application. A part of it, put in by the site.
#[derive(Clone, Copy)]
pub struct Kinds(pub &'static [&'static [Kind]]);

/// Puts the entries of a kind into words, in one language.
pub trait Teller: Send + Sync {
    /// Whether an entry carries the whole record, so that what changed is what differs from the entry before.
    fn is_whole(&self) -> bool;

    /// The record that an entry carries, as it is compared with the one before: a list of things that have names becomes an
    /// object of them by name, so that only what changed in it is told.
    fn compared(&self, record: Value) -> Value {
        record
    }

    /// What was done, as a noun: “role granted”; none where it was added, changed or removed.
    fn act(&self, verb: &str, change: &Value) -> Option<String>;

    /// The name of a field; none for one that is not told.
    fn label(&self, path: &[String]) -> Option<String>;

    /// A value of a field as its reader says it; empty for none.
    fn value(&self, path: &[String], value: &Value) -> String;

    /// Who did it, for readers who see no names.
    fn nameless(&self) -> String;
}

/// A teller that needs nothing of the record.
pub fn ready(teller: impl Teller + 'static) -> Telling<'static> {
    Box::pin(async move { Ok(Box::new(teller) as Box<dyn Teller>) })
}

/// The newest of the history of a subject such as `entry/R-2.6.15`, for the page of that record; empty for those who may not
/// read it.
///
/// # Errors
/// Where the database is not available.
pub async fn of(visit: &Visit, kinds: &'static [Kind], subject: &str) -> Result<History, Error> {
    let words = Words(visit.lang);
    let mut history = History { title: words.history_title(), none: words.history_none(), ..History::default() };
    let Some(kind) = kind(kinds.iter(), subject).filter(|(kind, id)| may(visit, kind, id)) else { return Ok(history) };
    history.address = format!("/history/{}", web::in_address(subject));
    history.moments = moments(visit, kind.0, subject, SHOWN, 0).await?;
    if history.moments.len() == SHOWN as usize {
        let count = journal::count_of(&visit.state.db, subject).await?;
        history.all = (count > SHOWN).then(|| Link::new(address(visit, subject), words.history_all(count)));
    }
    Ok(history)
}

/// The kind and the id of a subject.
fn kind(mut kinds: impl Iterator<Item = &'static Kind>, subject: &str) -> Option<(&'static Kind, &str)> {
    let (name, id) = subject.split_once('/')?;
    Some((kinds.find(|kind| kind.kind == name)?, id))
}

fn may(visit: &Visit, kind: &Kind, id: &str) -> bool {
    visit.may("history.read") && (kind.may)(visit, id)
}

/// The page of the whole history of a subject.
fn address(visit: &Visit, subject: &str) -> String {
    visit.href(&format!("/history/{}", web::in_address(subject)))
}

async fn moments(visit: &Visit, kind: &Kind, subject: &str, limit: i64, offset: i64) -> Result<Vec<Told>, Error> {
    let db = &visit.state.db;
    // One more than is shown: what the last of them changed is seen in the one before.
    let entries = journal::known_of(db, subject, limit + 1, offset).await?;
    let known = match visit.may("history.names") {
        true => accounts::names_of(db, entries.iter().map(|entry| entry.actor.as_str())).await?,
        false => HashMap::new(),
    };
    let teller = (kind.teller)(visit).await?;
    let change = |entry: &Entry| teller.compared(serde_json::from_str(&entry.change).unwrap_or_default());
    let changes: Vec<Value> = entries.iter().map(change).collect();
    let told = entries.iter().enumerate().take(usize::try_from(limit).unwrap_or_default()).map(|(index, entry)| {
        let before = entries.get(index + 1).filter(|before| before.verb != "removed").map(|_| &changes[index + 1]);
        told(visit.lang, teller.as_ref(), &known, entry, (before, &changes[index]))
    });
    Ok(told.collect())
}

fn told(
    lang: Lang,
    teller: &dyn Teller,
    known: &HashMap<String, String>,
    entry: &Entry,
    (before, now): (Option<&Value>, &Value),
) -> Told {
    let words = Words(lang);
    let nothing = Value::Object(serde_json::Map::new());
    let changed = match (teller.is_whole(), before) {
        _ if entry.verb == "removed" => Vec::new(),
        (true, Some(before)) if before.is_object() && now.is_object() => journal::changes(before, now),
        (true, _) => Vec::new(),
        (false, _) => journal::changes(&nothing, now),
    };
    let (actor, date) = (actor(words, teller, known, &entry.actor), day(lang, &entry.at));
    let title = match (teller.act(&entry.verb, now), entry.verb.as_str()) {
        (Some(act), _) => words.history_did(act, actor, date),
        (None, "added") => words.history_added(actor, date),
        (None, "removed") => words.history_removed(actor, date),
        (None, _) => words.history_changed(actor, date),
    };
    Told {
        sequence: entry.sequence,
        at: entry.at.clone(),
        title,
        why: now.get(WHY).and_then(Value::as_str).unwrap_or_default().to_owned(),
        fields: changed.into_iter().filter_map(|change| field(words, teller, change)).collect(),
    }
}

/// Who did it, as this reader may see it: a name, or the part in the process.
fn actor(words: Words, teller: &dyn Teller, known: &HashMap<String, String>, id: &str) -> String {
    match known.get(id) {
        _ if id == "import" => words.history_by_import(),
        Some(name) if !name.is_empty() => name.clone(),
        Some(_) => words.history_by_former(),
        None => teller.nameless(),
    }
}

fn field(words: Words, teller: &dyn Teller, change: Change) -> Option<ToldField> {
    let label = teller.label(&change.path)?;
    let lang = match change.path.as_slice() {
        [.., code, last] if last == "text" => code.parse::<Lang>().ok(),
        // How a version came to be follows from its text.
        [_, .., last] if last == "state" || last == "original" => return None,
        _ => None,
    };
    let mut field = ToldField {
        label,
        lang,
        pieces: Vec::new(),
        told: String::new(),
        path: change.path,
        before: change.before,
        after: change.after,
    };
    if lang.is_some() {
        let [before, after] = [&field.before, &field.after].map(|value| value.as_str().unwrap_or_default());
        field.pieces = journal::pieces(before, after).into_iter().map(marked).map(shortened).collect();
        return Some(field);
    }
    let [before, after] = [&field.before, &field.after].map(|value| teller.value(&field.path, value));
    field.told = match (before.is_empty(), after.is_empty()) {
        _ if !teller.is_whole() => after,
        (true, _) => words.history_set(after),
        (false, true) => words.history_cleared(before),
        (false, false) => words.history_from_to(after, before),
    };
    Some(field)
}

fn marked(piece: Piece) -> (&'static str, String) {
    match piece {
        Piece::Kept(text) => ("", text),
        Piece::Out(text) => ("del", text),
        Piece::In(text) => ("ins", text),
    }
}

/// A long piece without its middle: a history tells what changed, and the record has the rest.
fn shortened((mark, text): (&'static str, String)) -> (&'static str, String) {
    let most = if mark.is_empty() { 400 } else { 3_000 };
    let count = text.chars().count();
    if count <= most {
        return (mark, text);
    }
    let first: String = text.chars().take(most / 2).collect();
    let last: String = text.chars().skip(count - most / 2).collect();
    (mark, format!("{first} […] {last}"))
}

fn day(lang: Lang, at: &str) -> String {
    language::partial_date(lang, at.get(..10).unwrap_or(at))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_piece_that_did_not_change_loses_its_middle() {
        let long = "ن".repeat(1_000);
        let (mark, kept) = shortened(("", long.clone()));
        assert_eq!((mark, kept.chars().count()), ("", 405));
        assert_eq!(shortened(("ins", long.clone())), ("ins", long));
        assert_eq!(shortened(("del", "x".to_owned())), ("del", "x".to_owned()));
    }
}
