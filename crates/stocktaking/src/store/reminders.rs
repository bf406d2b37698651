//! Which projects nobody said to be true for a year, and which of those were asked about.

use jiff::Timestamp;
use kit::{
    clock,
    db::{Result, Run, Tx, sql},
};

use super::row;
use crate::project::Project;

/// Published projects last said to be true before one time, whose editors were not asked since another.
pub async fn unconfirmed(db: impl Run, before: Timestamp, asked_before: Timestamp) -> Result<Vec<Project>> {
    let statement = row::select()
        .push(
            " WHERE p.state = 'published' AND p.confirmed_at < ? AND (p.reminded_at IS NULL OR p.reminded_at < ?)
             ORDER BY p.confirmed_at, p.id LIMIT 500",
        )
        .bind(clock::iso(before))
        .bind(clock::iso(asked_before));
    row::all(db, statement).await
}

/// Notes that its editors are asked now. `false` where that was done meanwhile.
pub async fn note(tx: &mut Tx, project: &str, asked_before: Timestamp) -> Result<bool> {
    let statement =
        sql("UPDATE projects SET reminded_at = ? WHERE id = ? AND (reminded_at IS NULL OR reminded_at < ?)");
    let now = clock::iso(tx.now());
    Ok(tx.run(statement.bind(now).bind(project).bind(clock::iso(asked_before))).await? > 0)
}
