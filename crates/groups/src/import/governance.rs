//! Bodies, instruments and sessions in a file.

use language::Text;

use super::{Fault, file::Table};
use crate::{Abrogation, Act, Body, Instrument, Officer, Session, Version, provision};

/// The years that a record may speak of: from the first telegraph convention on.
const YEARS: (i64, i64) = (1865, 2200);

pub(super) fn body(table: &Table<'_>) -> Option<Body> {
    let officers = table.tables("officer").iter().map(officer).collect::<Vec<_>>();
    let id = table.id("id");
    let kind = table.code("kind");
    let name = table.text("name");
    let body = Body {
        parent: table.maybe_string("parent"),
        symbol_pattern: table.maybe_string("symbol_pattern"),
        founded: table.maybe_when("founded"),
        founding_instrument: table.maybe_string("founding_instrument"),
        short_name: table.maybe_text("short_name"),
        membership: table.maybe_text("membership"),
        mandate: table.maybe_text("mandate"),
        secretariat: table.maybe_text("secretariat"),
        officers: officers.into_iter().flatten().collect(),
        id: id?,
        kind: kind?,
        name: name?,
    };
    if body.symbol_pattern.as_ref().is_some_and(|pattern| !pattern.contains("{number}")) {
        table.problem("symbol_pattern", Fault::Malformed("needs a place for the number: {number}".to_owned()));
    }
    Some(body)
}

fn officer(table: &Table<'_>) -> Option<Officer> {
    let office = table.code("role");
    let person = table.string("person");
    let person_name = table.maybe_text("person_name");
    let state = state(table, "state");
    let region = region(table);
    let (from, to) = (table.maybe_when("from"), table.maybe_when("to"));
    if from.zip(to).is_some_and(|(from, to)| to.last_day() < from.first_day()) {
        table.problem("to", Fault::Contradiction("is before “from”".to_owned()));
    }
    table.finish();
    Some(Officer { office: office?, person: person?, person_name, state, region, from, to })
}

/// A State by its ISO 3166-1 alpha-3 code.
pub(super) fn state(table: &Table<'_>, key: &'static str) -> Option<String> {
    let state = table.maybe_string(key)?;
    if state.len() == 3 && state.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return Some(state);
    }
    let reason = format!("“{state}” is no ISO 3166-1 alpha-3 code; write RUS");
    table.problem(key, Fault::Malformed(reason));
    None
}

/// The six regions of the development bureau.
const REGIONS: [&str; 6] = ["AFR", "AMS", "ARB", "ASP", "CIS", "EUR"];

fn region(table: &Table<'_>) -> Option<String> {
    let region = table.maybe_string("region")?;
    if REGIONS.contains(&region.as_str()) {
        return Some(region);
    }
    table.problem("region", Fault::UnknownCode(crate::codes::unknown(&region, REGIONS)));
    None
}

pub(super) fn instrument(table: &Table<'_>) -> Option<Instrument> {
    let versions: Vec<Version> = table.tables("version").iter().filter_map(version).collect();
    for (index, version) in versions.iter().enumerate() {
        if versions[..index].iter().any(|other| other.label == version.label) {
            table.problem("version", Fault::Repeated(version.label.clone()));
        }
    }
    let (id, kind, title) = (table.id("id"), table.code("kind"), table.text("title"));
    let (adopter, number) = (table.string("adopter"), table.string("number"));
    let end = Abrogation {
        on: table.maybe_when("abrogated_on"),
        by: table.maybe_string("abrogated_by"),
        note: table.maybe_text("abrogation_note"),
    };
    let ended = end.on.is_some() || end.by.is_some() || end.note.is_some();
    Some(Instrument {
        id: id?,
        adopter: adopter?,
        kind: kind?,
        number: number?,
        title: title?,
        versions,
        abrogation: ended.then_some(end),
    })
}

fn version(table: &Table<'_>) -> Option<Version> {
    let label = table.string("label");
    let date = table.maybe_when("date");
    let session = table.maybe_string("session");
    let document = symbol(table, "document");
    let summary = table.maybe_text("summary");
    let terms_of_reference = table.maybe_text("terms_of_reference");
    let text = table.maybe_text("text");
    if text.iter().flat_map(Text::versions).any(|(_, one)| one.text.chars().count() > provision::LONGEST) {
        table.problem("text", Fault::Malformed(format!("is longer than {} characters", provision::LONGEST)));
    }
    table.finish();
    Some(Version { label: label?, date, session, document, summary, terms_of_reference, text })
}

pub(super) fn session(table: &Table<'_>) -> Option<Session> {
    let acts = table.tables("act").iter().filter_map(act).collect();
    let (id, body, name) = (table.id("id"), table.string("body"), table.text("name"));
    let year = table.number("year", YEARS.0, YEARS.1);
    let place = table.maybe_text("place");
    let (from, to) = (table.maybe_when("from"), table.maybe_when("to"));
    if from.zip(to).is_some_and(|(from, to)| to.last_day() < from.first_day()) {
        table.problem("to", Fault::Contradiction("is before “from”".to_owned()));
    }
    if from.zip(year).is_some_and(|(from, year)| i64::from(from.year()) != year) {
        table.problem("year", Fault::Contradiction("is not the year of “from”".to_owned()));
    }
    Some(Session { id: id?, body: body?, name: name?, year: year?, place, from, to, acts })
}

fn act(table: &Table<'_>) -> Option<Act> {
    let kind = table.code("kind");
    let report = symbol(table, "report");
    let document = symbol(table, "document");
    let plenary = table.maybe_number("plenary", 1, 99);
    let instrument = table.maybe_string("instrument");
    let instrument_version = table.maybe_string("instrument_version");
    let text = table.maybe_text("text");
    if instrument.is_none() && instrument_version.is_some() {
        table.problem("instrument", Fault::Missing);
    }
    table.finish();
    Some(Act { kind: kind?, report, document, plenary, instrument, instrument_version, text })
}

/// A document symbol in its canonical form, where there is one.
pub(super) fn symbol(table: &Table<'_>, key: &'static str) -> Option<String> {
    let field = table.field(key)?;
    let symbol = table.string_of(&field)?;
    super::paper::canonical(table, &field, symbol)
}
