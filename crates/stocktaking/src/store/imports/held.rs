//! Imports that are all or nothing: until the last row is in, nobody sees any of them. What is new is put in batch by batch and held;
//! what changes a project waits beside its row. One transaction changes those projects and lets go of what is held.

use kit::{
    clock,
    db::{Db, Error, FromRow, Json, Result, Run, Tx, sql},
};
use serde_json::json;

use super::{
    super::record,
    rows::{Taken, report},
    subject,
    write::{Decided, Of, decide, looked_at, put_in, refused, tell},
};
use crate::{
    import::{note::Note, row::Row, verdict::Outcome},
    project::Content,
};

/// How many projects are changed at once.
const AT_ONCE: i64 = 250;

/// Puts in what is new, so that nobody sees it, and keeps what others will say.
pub(super) async fn keep(tx: &mut Tx, of: (&str, &Of), decided: Vec<Decided>) -> Result<Vec<Taken>> {
    let (later, now): (Vec<Decided>, Vec<Decided>) =
        decided.into_iter().partition(|one| one.verdict.outcome == Outcome::Changed);
    let (mut taken, entries) = put_in(tx, of, now).await?;
    tell(tx, &of.1.by_account, entries).await?;
    let new = taken.iter().filter(|one| one.reported.outcome == Outcome::PutIn);
    let new: Vec<&str> = new.filter_map(|one| one.reported.project.as_deref()).collect();
    if !new.is_empty() {
        let statement = sql("INSERT INTO project_held (project, import) VALUES");
        tx.run(statement.rows("(?, ?)", new, |row, project| row.bind(project).bind(of.0))).await?;
    }
    taken.extend(later.into_iter().map(|one| {
        let comes = Some(one.row.content.clone());
        Taken { comes, ..looked_at(one) }
    }));
    Ok(taken)
}

/// Nothing will come of an import, for these rows: what is held is to be taken back.
pub(super) async fn give_up(tx: &mut Tx, import: &str, refused: Vec<Taken>) -> Result<()> {
    tx.run(sql("UPDATE project_imports SET state = 'undoing' WHERE id = ? AND state = 'running'").bind(import)).await?;
    report(tx, import, &refused).await
}

/// Why nothing is shown.
enum Hindered {
    By(Vec<Taken>),
    Store(Error),
}

impl From<Error> for Hindered {
    fn from(error: Error) -> Hindered {
        Hindered::Store(error)
    }
}

/// Ends an import of which all rows were taken, where nobody stopped it meanwhile: all of it is seen from now on, or, where a project was
/// changed by somebody since its row was taken, none of it, and it is to be taken back.
pub async fn show(db: &Db, import: &str) -> Result<()> {
    let id = import.to_owned();
    let shown = db.decide(move |tx| Box::pin(async move { show_in(tx, &id).await })).await;
    match shown {
        Ok(()) => Ok(()),
        Err(Hindered::Store(error)) => Err(error),
        Err(Hindered::By(rows)) => {
            let id = import.to_owned();
            db.write(move |tx| Box::pin(async move { give_up(tx, &id, rows).await })).await
        }
    }
}

async fn show_in(tx: &mut Tx, import: &str) -> std::result::Result<(), Hindered> {
    let statement = sql("UPDATE project_imports SET state = 'done', fault = NULL, ended_at = ?
         WHERE id = ? AND state = 'running' RETURNING source, goes, whole, state, by_account");
    let Some(of) = tx.maybe::<Of>(statement.bind(clock::iso(tx.now())).bind(import)).await? else { return Ok(()) };
    let (mut last, mut entries) = (0, Vec::new());
    loop {
        let rows = waiting(tx, import, last).await?;
        let Some(end) = rows.last() else { break };
        last = i64::try_from(end.number).unwrap_or(i64::MAX);
        let decided = decide(tx, &of, rows).await?;
        if decided.iter().any(Decided::is_refused) {
            return Err(Hindered::By(refused(decided)));
        }
        let (taken, more) = put_in(tx, (import, &of), decided).await?;
        report(tx, import, &taken).await?;
        entries.extend(more);
    }
    tx.run(sql("DELETE FROM project_held WHERE import = ?").bind(import)).await?;
    // Last, since everybody else who writes in the journal waits from here on.
    tell(tx, &of.by_account, entries).await?;
    record(tx, &of.by_account, "done", &subject(import), json!({ "state": "done" })).await?;
    Ok(())
}

#[derive(FromRow)]
struct Waiting {
    number: i64,
    identifier: String,
    notes: Json<Vec<Note>>,
    comes: Json<Content>,
}

/// The next rows that wait for the others, after one.
async fn waiting(tx: &mut Tx, import: &str, last: i64) -> Result<Vec<Row>> {
    let statement = sql("SELECT number, identifier, notes, comes FROM project_import_rows
         WHERE import = ? AND outcome = 'changed' AND number > ? AND comes IS NOT NULL ORDER BY number LIMIT ?");
    let rows: Vec<Waiting> = tx.all(statement.bind(import).bind(last).bind(AT_ONCE)).await?;
    let row = |row: Waiting| Row {
        number: u64::try_from(row.number).unwrap_or_default(),
        identifier: row.identifier,
        content: row.comes.0,
        notes: row.notes.0,
    };
    Ok(rows.into_iter().map(row).collect())
}
