//! The form that says where columns go, and what holds for each row: shown with what is proposed, read with what was chosen. Also
//! the two choices that imports and harvests share.

use std::collections::BTreeMap;

use kit::web::{FieldError, parts::Field as Input};
use language::Lang;
use vocabulary::{ActivityType, Coverage, ProjectStatus, Stakeholder};

use crate::{
    entry::typed::Typed,
    import::{
        field::{Field, IDENTIFIER},
        mapping::Mapping,
        row::Draft,
        verdict::Goes,
    },
    store::imports::Column,
    words::Words,
};

/// The fields that may say the same in each row.
const ALWAYS: [&str; 13] = [
    "lang",
    "activity",
    "organisation",
    "stakeholder",
    "state",
    "coverage",
    "states",
    "regions",
    "initiative",
    "status",
    "begins",
    "lines",
    "beneficiaries",
];
/// The longest value that holds for each row, in characters.
const LONGEST: usize = 300;

/// A column in the form.
pub(super) struct Row {
    pub name: String,
    pub samples: Vec<String>,
    pub input: String,
    pub chosen: String,
}

/// The columns with where they go.
pub(super) fn rows(columns: &[Column], mapping: &Mapping) -> Vec<Row> {
    let row = |(place, column): (usize, &Column)| Row {
        name: column.name.clone(),
        samples: column.samples.clone(),
        input: format!("c-{place}"),
        chosen: mapping.columns.get(&column.name).map(|field| field.code().to_owned()).unwrap_or_default(),
    };
    columns.iter().enumerate().map(row).collect()
}

/// Where a column may go: code and name.
pub(super) fn choices(words: Words) -> Vec<(String, String)> {
    let own = Field::all().map(|field| (field.code().to_owned(), field.label(words)));
    std::iter::once((String::new(), words.import_nowhere())).chain(own).collect()
}

/// What holds for each row.
pub(super) fn always(words: Words, mapping: &Mapping, problems: &[FieldError]) -> Vec<Input> {
    let lang = words.0;
    let none = || std::iter::once((String::new(), words.import_from_file()));
    let codes: BTreeMap<&str, Vec<(String, String)>> = BTreeMap::from([
        ("lang", none().chain(Lang::ALL.map(|one| (one.code().to_owned(), one.endonym().to_owned()))).collect()),
        (
            "activity",
            none().chain(ActivityType::ALL.iter().map(|one| (one.to_string(), one.name(lang).to_owned()))).collect(),
        ),
        (
            "coverage",
            none().chain(Coverage::ALL.iter().map(|one| (one.to_string(), one.name(lang).to_owned()))).collect(),
        ),
        (
            "status",
            none().chain(ProjectStatus::ALL.iter().map(|one| (one.to_string(), one.name(lang).to_owned()))).collect(),
        ),
        (
            "stakeholder",
            none()
                .chain(Stakeholder::all().iter().map(|one| (one.code.to_owned(), one.name(lang).to_owned())))
                .collect(),
        ),
    ]);
    let input = |field: Field| {
        let name = format!("a-{field}");
        let value = mapping.always.get(&field).cloned().unwrap_or_default();
        let input = match codes.get(field.code()) {
            Some(choices) => Input::select(name, field.label(words), choices.clone()),
            None => Input::text(name, field.label(words)),
        };
        input.value(value).errors(problems)
    };
    ALWAYS.iter().filter_map(|code| Field::find(code)).map(input).collect()
}

/// As what rows are put in, and what comes of a refused one.
pub(crate) fn modes(words: Words, goes: Goes, whole: bool) -> Vec<Input> {
    let goes_to = [(Goes::Review, words.import_goes_review()), (Goes::Published, words.import_goes_published())];
    vec![
        Input::select("goes", words.import_goes(), goes_to.map(|(goes, name)| (goes.code().to_owned(), name)).to_vec())
            .value(goes.code()),
        Input::select(
            "whole",
            words.import_whole(),
            vec![("no".to_owned(), words.import_whole_each()), ("yes".to_owned(), words.import_whole_all())],
        )
        .value(if whole { "yes" } else { "no" }),
    ]
}

/// The same as sent; to review, and row by row, where nothing fits.
pub(crate) fn modes_sent(typed: &Typed) -> (Goes, bool) {
    (typed.get("goes").parse().unwrap_or(Goes::Review), typed.get("whole") == "yes")
}

/// Reads where columns go; says what is wrong with what holds for each row.
pub(super) fn read(words: Words, columns: &[Column], typed: &Typed) -> (Mapping, Vec<FieldError>) {
    let mut mapping = Mapping::default();
    for (place, column) in columns.iter().enumerate() {
        if let Some(field) = Field::find(typed.get(&format!("c-{place}"))) {
            mapping.columns.insert(column.name.clone(), field);
        }
    }
    let mut wrong = Vec::new();
    for field in ALWAYS.iter().filter_map(|code| Field::find(code)) {
        let value: String = typed.get(&format!("a-{field}")).chars().take(LONGEST).collect();
        if value.is_empty() {
            continue;
        }
        let mut draft = Draft::default();
        draft.put(field, &value);
        let said = draft.notes.first().map(|note| note.words(words).message);
        wrong.extend(said.map(|said| FieldError::new(format!("a-{field}"), said)));
        mapping.always.insert(field, value);
    }
    let has_title = columns.is_empty() || mapping.has(Field::find("title").unwrap_or(IDENTIFIER));
    if !has_title {
        wrong.push(FieldError::new("columns", words.import_no_title()));
    }
    (mapping, wrong)
}
