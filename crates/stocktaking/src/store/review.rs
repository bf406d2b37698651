//! What reviewers see: the queue, how long it takes by region, and who leaves a project to others.

use kit::{
    clock,
    db::{Db, FromRow, Result, Run, Tx, sql},
};
use serde_json::json;

use super::{draft, record, row};
use crate::project::Project;

/// The most projects of the queue that are read at once.
const MOST: i64 = 2000;

/// A decision with how long it took: for figures.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct Decided {
    /// The project.
    pub project: String,
    /// When it was sent to review.
    pub submitted_at: String,
    /// When it was decided.
    pub at: String,
    /// `return`, `publish` or `reject`.
    pub act: String,
}

/// The projects that wait for review, the longest waiting first.
pub async fn queue(db: impl Run) -> Result<Vec<Project>> {
    let statement = row::select().push(" WHERE p.state = 'submitted' ORDER BY p.submitted_at, p.id LIMIT ?").bind(MOST);
    row::all(db, statement).await
}

/// What was decided since a time, with when each was sent to review: the last time before.
pub async fn decided(db: impl Run, since: jiff::Timestamp) -> Result<Vec<Decided>> {
    let statement = sql("SELECT d.project, max(s.at) AS submitted_at, d.at, d.act FROM project_steps d
         JOIN project_steps s ON s.project = d.project AND s.act = 'submit' AND s.number < d.number
         WHERE d.act IN ('return', 'publish', 'reject') AND d.undone_at IS NULL AND d.at >= ?
         GROUP BY d.project, d.number, d.at, d.act ORDER BY d.at, d.project");
    db.all(statement.bind(clock::iso(since))).await
}

/// Whether a reviewer has an interest of their own in a project: said so, or writes it.
pub async fn has_conflict(db: impl Run, project: &str, account: &str) -> Result<bool> {
    let statement = sql("SELECT account FROM project_conflicts WHERE project = ? AND account = ?
         UNION SELECT account FROM project_editors WHERE project = ? AND account = ?")
    .bind(project)
    .bind(account)
    .bind(project)
    .bind(account);
    Ok(db.maybe::<(String,)>(statement).await?.is_some())
}

/// The projects that a reviewer leaves to others.
pub async fn left(db: impl Run, account: &str) -> Result<Vec<String>> {
    let statement = sql("SELECT project FROM project_conflicts WHERE account = ?
         UNION SELECT project FROM project_editors WHERE account = ?");
    let rows: Vec<(String,)> = db.all(statement.bind(account).bind(account)).await?;
    Ok(rows.into_iter().map(|(project,)| project).collect())
}

/// Notes that a reviewer leaves a project to others.
pub async fn leave(db: &Db, account: &str, project: &str) -> Result<()> {
    let (account, project) = (account.to_owned(), project.to_owned());
    db.write(move |tx| {
        Box::pin(async move {
            let statement = sql("INSERT INTO project_conflicts (project, account, at) VALUES (?, ?, ?)
                 ON CONFLICT (project, account) DO NOTHING");
            tx.run(statement.bind(&project).bind(&account).bind(clock::iso(tx.now()))).await?;
            record(tx, &account, "left-to-others", &draft(&project), json!({})).await
        })
    })
    .await
}

/// Until when a reviewer was told what came to review: the time at which the last project of that letter was sent; empty where never.
pub async fn told_to(db: impl Run, account: &str) -> Result<String> {
    let statement = sql("SELECT told_to FROM review_letters WHERE account = ?").bind(account);
    Ok(db.maybe::<(String,)>(statement).await?.map(|(told,)| told).unwrap_or_default())
}

/// Notes that a reviewer is told of what was sent from one time to another. `false` where they were told meanwhile.
pub async fn note_told(tx: &mut Tx, account: &str, (from, to): (&str, &str)) -> Result<bool> {
    let statement = match from {
        "" => sql("INSERT INTO review_letters (told_to, account) VALUES (?, ?) ON CONFLICT (account) DO NOTHING"),
        _ => sql("UPDATE review_letters SET told_to = ? WHERE account = ?"),
    };
    let statement = statement.bind(to).bind(account);
    let statement = if from.is_empty() { statement } else { statement.push(" AND told_to = ?").bind(from) };
    Ok(tx.run(statement).await? > 0)
}
