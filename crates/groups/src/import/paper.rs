//! Meetings and documents in a file.

use super::{
    Fault,
    file::{Field, Table},
    governance,
};
use crate::{
    AgendaItem, Attendance, Document, LanguageVersion, Meeting, Relation, Source, SourceKind, VersionStatus,
    meeting::{HIGHEST, LONGEST_ITEM, MOST_PEOPLE},
    symbol,
};

pub(super) fn meeting(table: &Table<'_>) -> Option<Meeting> {
    let items = table.tables("item").iter().filter_map(item).collect();
    let attendance = table.tables("attendance").iter().filter_map(attendance).collect();
    let body = table.string("body");
    let number = table.number("number", 1, HIGHEST);
    let (from, to) = (table.day("from"), table.day("to"));
    let place = table.maybe_text("place");
    let summary = governance::symbol(table, "summary");
    let colocated = table.maybe_text("colocated");
    let called_off = table.maybe_text("called_off");
    if from.zip(to).is_some_and(|(from, to)| to < from) {
        table.problem("to", Fault::Contradiction("is before “from”".to_owned()));
    }
    Some(Meeting {
        body: body?,
        number: number?,
        from: from?,
        to: to?,
        place,
        summary,
        colocated,
        items,
        called_off,
        attendance,
    })
}

fn item(table: &Table<'_>) -> Option<AgendaItem> {
    let number = table.number("number", 1, HIGHEST);
    let title = table.text("title");
    let documents = symbols(table, "documents");
    let starts = table.maybe_string("starts").and_then(|given| {
        let read = given.parse();
        if read.is_err() {
            let reason = format!("“{given}” is no day with a time; write 2018-01-18T09:30");
            table.problem("starts", Fault::Malformed(reason));
        }
        read.ok()
    });
    let minutes = table.maybe_number("minutes", 1, LONGEST_ITEM);
    table.finish();
    Some(AgendaItem { number: number?, title: title?, documents, starts, minutes })
}

fn attendance(table: &Table<'_>) -> Option<Attendance> {
    let people = table.number("people", 1, MOST_PEOPLE);
    let source = source(table);
    Some(Attendance { people: people?, source: source? })
}

pub(super) fn document(table: &Table<'_>) -> Option<Document> {
    let sources: Vec<Source> = self::sources(table, "sources");
    let relations = table.tables("relations").iter().filter_map(relation).collect();
    let languages = table.items("languages").into_iter().enumerate();
    let languages = languages.filter_map(|(index, field)| language(table, field, index == 0)).collect();
    let missing = table.keys().all(|(key, _)| key != "symbol");
    if missing {
        table.problem("symbol", Fault::Missing);
    }
    let symbol = governance::symbol(table, "symbol");
    let (kind, title) = (table.code("kind"), table.text("title"));
    let body = table.maybe_string("body");
    let meeting = table.maybe_number("meeting", 1, HIGHEST);
    if meeting.is_some() && body.is_none() {
        table.problem("body", Fault::Missing);
    }
    Some(Document {
        number: table.maybe_number("number", 1, HIGHEST),
        received: table.maybe_day("received"),
        url: url(table),
        note: table.maybe_text("note"),
        symbol: symbol?,
        body,
        meeting,
        kind: kind?,
        title: title?,
        sources,
        languages,
        relations,
    })
}

/// A list of sources.
pub(super) fn sources(table: &Table<'_>, key: &'static str) -> Vec<Source> {
    table.tables(key).iter().filter_map(source).collect()
}

fn source(table: &Table<'_>) -> Option<Source> {
    let kind = table.code("kind");
    let state = governance::state(table, "state");
    let name = table.maybe_string("name");
    let there = |key: &str| table.keys().any(|(there, _)| there == key);
    match kind {
        Some(SourceKind::MemberState) if !there("state") => table.problem("state", Fault::Missing),
        Some(SourceKind::SectorMember | SourceKind::Organization) if !there("name") => {
            table.problem("name", Fault::Missing);
        }
        _ => {}
    }
    table.finish();
    Some(Source { kind: kind?, state, name })
}

fn relation(table: &Table<'_>) -> Option<Relation> {
    let kind = table.code("kind");
    let to = table.string("to").and_then(|_| governance::symbol(table, "to"));
    table.finish();
    Some(Relation { kind: kind?, to: to? })
}

/// A language code, the first being the original, or a table of language and status.
fn language<'f>(table: &Table<'f>, field: Field<'f>, is_first: bool) -> Option<LanguageVersion> {
    let plain = if is_first { VersionStatus::Original } else { VersionStatus::Issued };
    if field.value.as_table().is_none() {
        return Some(LanguageVersion { lang: table.lang_of(&field)?, status: plain });
    }
    let table = table.table(field)?;
    let lang = table.maybe_code_of_lang("lang");
    if lang.is_none() && table.keys().all(|(key, _)| key != "lang") {
        table.problem("lang", Fault::Missing);
    }
    let status = table.maybe_code("status").unwrap_or(plain);
    table.finish();
    Some(LanguageVersion { lang: lang?, status })
}

fn url(table: &Table<'_>) -> Option<String> {
    let url = table.maybe_string("url")?;
    let is_web = url.starts_with("https://") || url.starts_with("http://");
    if is_web && !url.contains(char::is_whitespace) {
        return Some(url);
    }
    table.problem("url", Fault::Malformed(format!("“{url}” is no address of the web")));
    None
}

/// A list of symbols in their canonical form.
pub(super) fn symbols(table: &Table<'_>, key: &'static str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for field in table.items(key) {
        let symbol = table.string_of(&field).and_then(|symbol| canonical(table, &field, symbol));
        match symbol {
            Some(symbol) if found.contains(&symbol) => table.fault(&field, Fault::Repeated(symbol)),
            Some(symbol) => found.push(symbol),
            None => {}
        }
    }
    found
}

/// The symbol, where it is written in its canonical form.
pub(super) fn canonical(table: &Table<'_>, field: &Field<'_>, given: String) -> Option<String> {
    let canonical = symbol::canonical(&given);
    if canonical == given {
        return Some(given);
    }
    table.fault(field, Fault::NotCanonical(canonical));
    None
}
