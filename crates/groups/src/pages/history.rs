//! What was done to one record, told in words: when, by whom, which fields became what, and why. The journal carries
//! whole records; what changed is found by comparing each with the one before.

use std::collections::HashMap;

use kit::{
    journal::{self, Change, Entry, Piece, WHY},
    web::{Error, Visit},
};
use language::Lang;
use serde_json::Value;
use vocabulary::{Addressee, Kind, Topic};

use super::{names, said};
use crate::{When, words::Words};

/// The history of a record, oldest first.
#[derive(Default)]
pub(crate) struct History {
    pub(crate) moments: Vec<Told>,
}

/// One thing that was done.
pub(crate) struct Told {
    pub(crate) sequence: i64,
    pub(crate) title: String,
    pub(crate) why: String,
    pub(crate) fields: Vec<Field>,
}

/// A field that became something else.
pub(crate) struct Field {
    pub(crate) label: String,
    /// The language, where it is a text in several.
    pub(crate) lang: Option<(Lang, String)>,
    /// A text with what was taken out and put in.
    pub(crate) pieces: Vec<(&'static str, String)>,
    /// Any other value in words; empty beside pieces.
    pub(crate) told: String,
}

/// The history of a subject such as `entry/R-2.6.15`: two statements.
pub(crate) async fn of(visit: &Visit, subject: &str) -> Result<History, Error> {
    if !visit.may("history.read") {
        return Ok(History { moments: Vec::new() });
    }
    let db = &visit.state.db;
    let lines = journal::of(db, subject).await?;
    let known = match visit.may("history.names") {
        true => people::store::accounts::names_of(db, lines.iter().map(|line| line.actor.as_str())).await?,
        false => HashMap::new(),
    };
    let mut before = None;
    let mut moments = Vec::new();
    for line in &lines {
        let now: Value = serde_json::from_str(&line.change).unwrap_or_default();
        moments.push(told(visit, line, &known, before.as_ref(), &now));
        before = Some(now);
    }
    Ok(History { moments })
}

fn told(visit: &Visit, line: &Entry, known: &HashMap<String, String>, before: Option<&Value>, now: &Value) -> Told {
    let words = Words(visit.lang);
    let (actor, date) = (actor(visit, &line.actor, known), said::day(visit.lang, &line.at));
    let title = match line.verb.as_str() {
        "added" => words.history_added(actor, date),
        "removed" => words.history_removed(actor, date),
        _ => words.history_changed(actor, date),
    };
    let changed = match before {
        Some(before) if before.is_object() && now.is_object() => journal::changes(before, now),
        _ => Vec::new(),
    };
    Told {
        sequence: line.sequence,
        title,
        why: now.get(WHY).and_then(Value::as_str).map(|why| words.history_why(why)).unwrap_or_default(),
        fields: changed.iter().filter_map(|change| field(visit.lang, change)).collect(),
    }
}

/// Who did it, as this reader may see it: a name, or the part in the process.
fn actor(visit: &Visit, id: &str, known: &HashMap<String, String>) -> String {
    let words = Words(visit.lang);
    match known.get(id) {
        _ if id == "import" => words.history_by_import(),
        Some(name) if !name.is_empty() => name.clone(),
        Some(_) => words.history_by_former(),
        // Only the secretariat may write these records, so its name says nothing about a person.
        None => Addressee::Secretariat.name(visit.lang).to_owned(),
    }
}

fn field(lang: Lang, change: &Change) -> Option<Field> {
    let words = Words(lang);
    let label = label(words, change.path.first()?);
    let text = match change.path.as_slice() {
        [.., code, last] if last == "text" => code.parse::<Lang>().ok(),
        // How a version came to be follows from its text.
        [.., last] if last == "state" || last == "original" => return None,
        _ => None,
    };
    if let Some(of) = text {
        let [before, after] = [&change.before, &change.after].map(|value| value.as_str().unwrap_or_default());
        let pieces = journal::pieces(before, after).into_iter().map(marked).collect();
        return Some(Field { label, lang: Some((of, of.endonym().to_owned())), pieces, told: String::new() });
    }
    let [before, after] = [&change.before, &change.after].map(|value| value_in_words(lang, value));
    let told = match (before.is_empty(), after.is_empty()) {
        (true, _) => words.history_set(after),
        (false, true) => words.history_cleared(before),
        (false, false) => words.history_from_to(after, before),
    };
    Some(Field { label, lang: None, pieces: Vec::new(), told })
}

fn marked(piece: Piece) -> (&'static str, String) {
    match piece {
        Piece::Kept(text) => ("", text),
        Piece::Out(text) => ("del", text),
        Piece::In(text) => ("ins", text),
    }
}

/// The name of a field of any record of the slice.
fn label(words: Words, field: &str) -> String {
    match field {
        "kind" | "also" => words.facet_kind(),
        "addressees" => words.facet_addressee(),
        "topics" => words.facet_topic(),
        "due" => words.facet_due(),
        "due_event" => words.column_due_event(),
        "cites" => words.column_cites(),
        "text" => words.column_text(),
        "meeting" | "meetings" => words.facet_meeting(),
        "section" => words.facet_section(),
        "endorsed_by" => words.facet_endorsed(),
        "proposers" => words.entry_proposed_by(),
        "left_to_do" => words.entry_left_to_do(),
        "parent" => words.entry_part_of(),
        "title" | "name" => words.thing_title(),
        "status" => words.thing_status(),
        "note" => words.thing_note(),
        "place" => words.thing_place(),
        "received" => words.document_received(),
        "source" | "sources" => words.document_sources(),
        "languages" => words.document_languages(),
        "relations" => words.document_relations(),
        "agenda" => words.meeting_agenda(),
        "summary" => words.meeting_summary(),
        _ => words.history_other(),
    }
}

/// A value as its reader says it: a date, the name of a code, a list of these.
fn value_in_words(lang: Lang, value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => code_in_words(lang, text),
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(|item| value_in_words(lang, item)).collect();
            language::list(lang, &items)
        }
        Value::Object(fields) => match ["topic", "name", "symbol", "code"].iter().find_map(|key| fields.get(*key)) {
            Some(value) => value_in_words(lang, value),
            None => value.to_string(),
        },
        other => other.to_string(),
    }
}

fn code_in_words(lang: Lang, text: &str) -> String {
    if let Ok(when) = text.parse::<When>() {
        return said::date(lang, when);
    }
    if let Some(kind) = Kind::ALL.iter().find(|kind| kind.code() == text) {
        return kind.name(lang).to_owned();
    }
    if let Some(to) = Addressee::ALL.iter().find(|to| to.code() == text) {
        return to.name(lang).to_owned();
    }
    match text.parse::<Topic>() {
        Ok(topic) => names::topic(lang, &topic),
        Err(_) => text.to_owned(),
    }
}
