//! What became of each row of an import, or would.

use std::collections::BTreeMap;

use kit::db::{Error, FromRow, Json, Result, Run, Tx, sql};
use serde::{Deserialize, Serialize};

use crate::{
    import::{note::Note, verdict::Outcome},
    project::Content,
};

/// What became of a row.
#[derive(Clone, Debug, PartialEq)]
pub struct Reported {
    /// Its number in the file.
    pub number: i64,
    /// What became of it, or would.
    pub outcome: Outcome,
    /// By what its source knows it.
    pub identifier: String,
    /// Its title.
    pub title: String,
    /// The project.
    pub project: Option<String>,
    /// What is to be said about it.
    pub notes: Vec<Note>,
    /// Whether it was done, not only looked at.
    pub is_done: bool,
    /// Whether it was taken back: `yes`, or `left` where somebody changed the project since.
    pub undone: Option<String>,
}

/// What undoing puts back.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Kept {
    pub state: String,
    pub content: Content,
    pub published: Option<Content>,
    pub submitted_at: Option<String>,
    pub published_at: Option<String>,
    pub confirmed_at: Option<String>,
    pub sum: String,
}

/// A row that was taken, with what undoing it needs.
pub(super) struct Taken {
    pub reported: Reported,
    pub version: Option<i64>,
    pub kept: Option<Kept>,
    /// What the project will say once all rows are in.
    pub comes: Option<Content>,
}

/// How many rows became what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Put in.
    pub put_in: i64,
    /// Changed.
    pub changed: i64,
    /// The same as before.
    pub same: i64,
    /// Refused.
    pub refused: i64,
    /// Taken back.
    pub undone: i64,
    /// Left as they are when the others were taken back.
    pub left: i64,
}

impl Counts {
    /// Of one outcome.
    pub fn of(&self, outcome: Outcome) -> i64 {
        match outcome {
            Outcome::PutIn => self.put_in,
            Outcome::Changed => self.changed,
            Outcome::Same => self.same,
            Outcome::Refused => self.refused,
        }
    }
}

#[derive(FromRow)]
struct Row {
    number: i64,
    outcome: String,
    identifier: String,
    title: String,
    project: Option<String>,
    notes: Json<Vec<Note>>,
    is_done: bool,
    undone: Option<String>,
}

/// How many rows are written by one statement, each in some ten places: SQLite takes at most 32,766.
const AT_ONCE: usize = 500;

/// Writes what became of rows; what was written of them before is written over.
pub(super) async fn report(tx: &mut Tx, import: &str, taken: &[Taken]) -> Result<()> {
    for some in taken.chunks(AT_ONCE) {
        write(tx, import, some).await?;
    }
    Ok(())
}

async fn write(tx: &mut Tx, import: &str, taken: &[Taken]) -> Result<()> {
    let statement = sql("INSERT INTO project_import_rows
             (import, number, outcome, identifier, title, project, notes, is_done, version, kept, comes) VALUES");
    let statement = statement.rows("(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", taken, |places, one| {
        let row = &one.reported;
        places
            .bind(import)
            .bind(row.number)
            .bind(row.outcome.code())
            .bind(&row.identifier)
            .bind(&row.title)
            .bind(&row.project)
            .bind(Json(&row.notes))
            .bind(row.is_done)
            .bind(one.version)
            .bind(one.kept.as_ref().map(Json))
            .bind(one.comes.as_ref().map(Json))
    });
    let statement = statement.push(
        " ON CONFLICT (import, number) DO UPDATE SET outcome = excluded.outcome, identifier = excluded.identifier,
             title = excluded.title, project = excluded.project, notes = excluded.notes, is_done = excluded.is_done,
             version = excluded.version, kept = excluded.kept, comes = excluded.comes, undone = NULL",
    );
    tx.run(statement).await.map(drop)
}

/// A page of the rows of an import, in the order of the file: all, or those of one outcome.
pub async fn page(
    db: impl Run,
    import: &str,
    outcome: Option<Outcome>,
    (limit, offset): (i64, i64),
) -> Result<Vec<Reported>> {
    let statement = sql("SELECT number, outcome, identifier, title, project, notes, is_done, undone
         FROM project_import_rows WHERE import = ?")
    .bind(import)
    .and("outcome = ?", outcome.map(Outcome::code))
    .push(" ORDER BY number LIMIT ? OFFSET ?")
    .bind(limit)
    .bind(offset);
    let rows: Vec<Row> = db.all(statement).await?;
    let reported = |row: Row| {
        Ok(Reported {
            number: row.number,
            outcome: row.outcome.parse().map_err(|error| Error::other(format!("{error}")))?,
            identifier: row.identifier,
            title: row.title,
            project: row.project,
            notes: row.notes.0,
            is_done: row.is_done,
            undone: row.undone,
        })
    };
    rows.into_iter().map(reported).collect()
}

/// How many rows became what, or would.
pub async fn counts(db: impl Run, import: &str) -> Result<Counts> {
    let statement =
        sql("SELECT outcome, undone, count(*) FROM project_import_rows WHERE import = ? GROUP BY outcome, undone");
    let rows: Vec<(String, Option<String>, i64)> = db.all(statement.bind(import)).await?;
    let mut by: BTreeMap<String, i64> = BTreeMap::new();
    let mut counts = Counts::default();
    for (outcome, undone, count) in rows {
        *by.entry(outcome).or_default() += count;
        match undone.as_deref() {
            Some("yes") => counts.undone += count,
            Some(_) => counts.left += count,
            None => {}
        }
    }
    let count = |outcome: Outcome| by.get(outcome.code()).copied().unwrap_or_default();
    counts.put_in = count(Outcome::PutIn);
    counts.changed = count(Outcome::Changed);
    counts.same = count(Outcome::Same);
    counts.refused = count(Outcome::Refused);
    Ok(counts)
}
