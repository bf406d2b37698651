//! What became of the rows of an import, or would: as lines of its page, and as a table to be kept.

use kit::web::{
    Visit,
    formats::{Cell, Column, Table},
};

use super::said;
use crate::{
    import::{note::Note, verdict::Outcome},
    store::imports::{Import, rows::Reported},
    words::Words,
};

/// A row as the page shows it.
pub(super) struct Line {
    pub row: String,
    pub title: String,
    pub href: Option<String>,
    pub identifier: String,
    pub outcome: (&'static str, String),
    pub undone: String,
    pub notes: Vec<String>,
}

/// A row as the page shows it.
pub(super) fn line(visit: &Visit, import: &Import, row: &Reported) -> Line {
    let words = Words(visit.lang);
    let is_there = row.undone.as_deref() != Some("yes") && !(import.holds() && row.outcome == Outcome::PutIn);
    // A draft has a page only for those who write it; the public page leads them there.
    let href = row.project.as_ref().filter(|_| is_there).map(|id| visit.href(&format!("/projects/{id}")));
    Line {
        row: words.import_row(row.number.to_string()),
        title: if row.title.is_empty() && href.is_some() { words.untitled() } else { row.title.clone() },
        href,
        identifier: row.identifier.clone(),
        outcome: said::outcome(words, row.outcome),
        undone: undone(words, row),
        notes: notes(words, row),
    }
}

fn undone(words: Words, row: &Reported) -> String {
    match row.undone.as_deref() {
        Some("yes") => words.import_stage_undone(),
        Some(_) => words.import_left(),
        None => String::new(),
    }
}

/// The sentences, what keeps it out first.
fn notes(words: Words, row: &Reported) -> Vec<String> {
    let mut notes: Vec<&Note> = row.notes.iter().collect();
    notes.sort_by_key(|note| (note.is_harmless(), !note.is_fatal()));
    notes.into_iter().map(|note| note.words(words).message).collect()
}

/// The report as a table.
pub(super) fn table(visit: &Visit, import: &Import, rows: &[Reported]) -> Table {
    let words = Words(visit.lang);
    let cells = |row: &Reported| {
        let (_, outcome) = said::outcome(words, row.outcome);
        vec![
            Cell::Number(row.number),
            Cell::code(row.outcome.code(), outcome),
            Cell::from(row.identifier.clone()),
            Cell::from(row.title.clone()),
            Cell::from(row.project.clone()),
            Cell::from(notes(words, row).join("\n")),
            Cell::from(undone(words, row)),
        ]
    };
    Table {
        name: format!("import-{}", import.id.to_lowercase()),
        title: language::strip_isolates(&words.import_of(import.sent.source.as_str())),
        lang: visit.lang,
        columns: vec![
            Column::plain("row", words.import_number()),
            Column::coded("outcome", words.import_outcome()),
            Column::plain("identifier", words.import_identifier()),
            Column::plain("title", words.f_title()),
            Column::plain("project", words.column_id()),
            Column::plain("notes", words.import_notes()),
            Column::plain("taken_back", words.import_stage_undone()),
        ],
        rows: rows.iter().map(cells).collect(),
    }
}
