//! Proposes a mapping: by the names of the columns in six languages, and where a name says nothing, by what stands in the column.

use std::{collections::BTreeMap, sync::OnceLock};

use language::Lang;
use people::Address;

use super::{code, field::Field, mapping::Mapping};
use crate::{
    project::{read_date, read_link},
    words::Words,
};

/// Names shorter than this are looked for as a whole only, in letters.
const SHORTEST_PART: usize = 5;
/// How many of the values of a column must be of a kind, in a hundred.
const MOST_OF_THEM: usize = 60;
/// From this length on, on average and in characters, values are prose.
const PROSE: usize = 80;

/// Other names of fields than their own, by field: what registers and spreadsheets call them.
fn other_names() -> &'static BTreeMap<Field, Vec<String>> {
    static NAMES: OnceLock<BTreeMap<Field, Vec<String>>> = OnceLock::new();
    NAMES.get_or_init(|| {
        serde_json::from_str(include_str!("../../data/import_names.json")).expect("a test reads the file")
    })
}

/// Every name of every field, folded, with the field.
fn names() -> &'static Vec<(String, Field)> {
    static NAMES: OnceLock<Vec<(String, Field)>> = OnceLock::new();
    NAMES.get_or_init(|| {
        let own = Field::all().flat_map(|field| {
            let labels = Lang::ALL.map(|lang| key(&language::strip_isolates(&field.label(Words(lang)))));
            labels.into_iter().chain([key(field.code())]).map(move |name| (name, field))
        });
        let other = other_names().iter().flat_map(|(field, names)| names.iter().map(|name| (key(name), *field)));
        other.chain(own).collect()
    })
}

/// A name with nothing but its letters and digits.
fn key(name: &str) -> String {
    language::fold(&code::plain(name)).chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Says which field a column is, by its name and by some of its values.
type Guess = fn(&str, &[String]) -> Option<Field>;

/// The mapping that is proposed. `samples` are values of each column. A field is proposed once.
pub fn mapping(header: &[String], samples: &[Vec<String>]) -> Mapping {
    let mut columns: BTreeMap<String, Field> = BTreeMap::new();
    let passes: [Guess; 3] = [|name, _| by_name(name), |name, _| by_part(name), |_, values| by_values(values)];
    for pass in passes {
        for (name, values) in header.iter().zip(samples) {
            // What we write beside codes are words for people.
            if columns.contains_key(name) || name.ends_with("_label") || name.ends_with(".label") {
                continue;
            }
            if let Some(field) = pass(name, values).filter(|field| !columns.values().any(|own| own == field)) {
                columns.insert(name.clone(), field);
            }
        }
    }
    Mapping { columns, always: BTreeMap::new() }
}

/// The field that a column is named after.
fn by_name(name: &str) -> Option<Field> {
    let bare = name.strip_suffix(".code").or_else(|| name.strip_suffix(".name")).unwrap_or(name);
    let wanted = key(bare);
    names().iter().find(|(own, _)| *own == wanted).map(|(_, field)| *field)
}

/// The field whose name is a part of the column's; the longest where there are several.
fn by_part(name: &str) -> Option<Field> {
    let wanted = key(name);
    let is_part = |own: &str| {
        let length = own.chars().count();
        // Chinese says in two characters what others say in ten letters.
        let is_long = length >= SHORTEST_PART || (length >= 2 && own.chars().all(|c| c as u32 >= 0x2E80));
        is_long && wanted.contains(own)
    };
    let found = names().iter().filter(|(own, _)| is_part(own)).max_by_key(|(own, _)| own.chars().count());
    found.map(|(_, field)| *field)
}

/// The field that the values are of.
fn by_values(values: &[String]) -> Option<Field> {
    let values: Vec<&str> = values.iter().map(|value| value.trim()).filter(|value| !value.is_empty()).collect();
    if values.is_empty() {
        return None;
    }
    let are = |is: &dyn Fn(&str) -> bool| {
        values.iter().filter(|value| is(value)).count() * 100 >= values.len() * MOST_OF_THEM
    };
    let is_number = |value: &str| value.parse::<f64>().is_ok();
    let all = |value: &str, read: &dyn Fn(&str) -> bool| {
        let (known, unknown) = code::many(value, |part| (!is_number(part) && read(part)).then_some(()));
        !known.is_empty() && unknown.is_empty()
    };
    let found = [
        ("contact-mail", are(&|value| Address::read(value).is_some())),
        ("website", are(&|value| value.contains("://") && read_link(value).is_some())),
        ("lines", are(&|value| all(value, &|part| code::topic(part).is_some()))),
        ("states", are(&|value| all(value, &|part| code::state(part).is_some()))),
        ("regions", are(&|value| all(value, &|part| code::region(part).is_some()))),
        ("status", are(&|value| code::either(value, code::status).is_some())),
        ("stakeholder", are(&|value| code::either(value, code::stakeholder).is_some())),
        ("coverage", are(&|value| code::either(value, code::coverage).is_some())),
        ("activity", are(&|value| code::either(value, code::activity).is_some())),
        ("beneficiaries", are(&|value| all(value, &|part| code::beneficiary(part).is_some()))),
        ("lang", are(&|value| code::lang(value).is_some())),
        ("begins", are(&|value| value.len() >= 8 && read_date(value).is_some_and(|date| !date.is_empty()))),
        ("summary", values.iter().map(|value| value.chars().count()).sum::<usize>() >= values.len() * PROSE),
    ];
    found.into_iter().find(|(_, is)| *is).and_then(|(field, _)| Field::find(field))
}

#[cfg(test)]
mod tests;
