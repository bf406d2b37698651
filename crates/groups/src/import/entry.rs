//! Entries of the register in a file.

use vocabulary::{Kind, Topic};

use super::{
    Fault,
    file::{Field, Table},
    governance, paper,
};
use crate::{About, Basis, Entry, NotAPath, Path, Provenance, SaidAt};

pub(super) fn entry(table: &Table<'_>) -> Option<Entry> {
    let (id, path, section) = (id(table), path(table), table.code("section"));
    let (kind, also) = (table.code::<Kind>("kind"), table.codes::<Kind>("also"));
    if kind.is_some_and(|kind| also.contains(&kind)) {
        table.problem("also", Fault::Repeated(kind.map(|kind| kind.to_string()).unwrap_or_default()));
    }
    let entry = Entry {
        body: table.maybe_string("body").unwrap_or_default(),
        meeting: meeting(table),
        addressees: table.codes("addressees"),
        topics: topics(table),
        due: table.maybe_when("due"),
        due_event: table.maybe_text("due_event"),
        cites: paper::symbols(table, "cites"),
        parent: table.maybe_string("parent"),
        proposers: paper::sources(table, "proposer"),
        left_to_do: table.maybe_text("left_to_do"),
        endorsed_by: table.maybe_string("endorsed_by"),
        read_in: governance::symbol(table, "read_in"),
        text: table.text("text")?,
        id: id?,
        path: path?,
        section: section?,
        kind: kind?,
        also,
    };
    let disagrees = entry.kinds().any(|kind| kind == Kind::NoAgreement);
    if !disagrees && !entry.proposers.is_empty() {
        table.problem("proposer", Fault::Contradiction("belongs to a record of no agreement only".to_owned()));
    }
    if !disagrees && entry.left_to_do.is_some() {
        table.problem("left_to_do", Fault::Contradiction("belongs to a record of no agreement only".to_owned()));
    }
    Some(entry)
}

/// The id of an entry: `R-` and letters, digits, points and hyphens, as it stands in addresses.
fn id(table: &Table<'_>) -> Option<String> {
    let id = table.string("id")?;
    let fits = |c: char| c.is_alphanumeric() || c == '.' || c == '-';
    if id.len() > 2 && id.starts_with("R-") && id.chars().all(fits) {
        return Some(id);
    }
    table.problem("id", Fault::Malformed(format!("“{id}” is no id of an entry; write R- and its path, as R-2.6.16.3")));
    None
}

fn path(table: &Table<'_>) -> Option<Path> {
    let path: Result<Path, NotAPath> = table.string("path")?.parse();
    path.map_err(|error| table.problem("path", Fault::Malformed(error.to_string()))).ok()
}

fn meeting(table: &Table<'_>) -> Option<SaidAt> {
    let meeting = table.maybe_number("meeting", 1, 9_999);
    let basis: Option<Basis> = table.maybe_code("meeting_basis");
    let there = |key: &str| table.keys().any(|(there, _)| there == key);
    match (there("meeting"), there("meeting_basis")) {
        (true, false) => table.problem("meeting_basis", Fault::Missing),
        (false, true) => table.problem("meeting", Fault::Missing),
        _ => {}
    }
    Some(SaidAt { meeting: meeting?, basis: basis? })
}

fn topics(table: &Table<'_>) -> Vec<About> {
    let mut found: Vec<About> = Vec::new();
    for field in table.items("topics") {
        match topic(table, field) {
            Some(about) if found.iter().any(|there| there.topic == about.topic) => {
                table.problem("topics", Fault::Repeated(about.topic.to_string()));
            }
            Some(about) => found.push(about),
            None => {}
        }
    }
    found
}

/// A topic's code, which the team has confirmed, or a table of topic and provenance.
fn topic<'f>(table: &Table<'f>, field: Field<'f>) -> Option<About> {
    if field.value.as_table().is_none() {
        return Some(About { topic: code(table, &field)?, provenance: Provenance::Confirmed });
    }
    let table = table.table(field)?;
    let topic = match table.field("topic") {
        Some(field) => code(&table, &field),
        None => {
            table.problem("topic", Fault::Missing);
            None
        }
    };
    let provenance = table.maybe_code("provenance").unwrap_or(Provenance::Confirmed);
    table.finish();
    Some(About { topic: topic?, provenance })
}

/// A topic by its code. Names and aliases, which a person may type, are not for files: the code is told instead.
fn code<'f>(table: &Table<'f>, field: &Field<'f>) -> Option<Topic> {
    let topic: Topic = table.code_of(field)?;
    let code = topic.code();
    if field.value.as_str().map(str::trim) == Some(code.as_ref()) {
        return Some(topic);
    }
    table.fault(field, Fault::Malformed(format!("write the code “{code}”")));
    None
}
