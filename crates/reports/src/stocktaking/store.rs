//! Editions: reports that the secretariat kept, with what was asked, at which position of the journal, and the fingerprint of their
//! facts, which lie among the files.

pub mod inputs;

use jiff::civil::Date;
use kit::{
    clock,
    db::{Db, Error, FromRow, Result, Run, sql},
    files::Files,
    journal,
};
use serde_json::json;

use super::Facts;

/// The time zone whose year numbers editions: Geneva's.
const ZONE: &str = "Europe/Zurich";

/// A report that was kept.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct Edition {
    /// Its id, which is also its address: `2026-3`.
    pub id: String,
    /// The year in which it was kept.
    pub year: i64,
    /// Its number in that year, from 1.
    pub number: i64,
    /// What was written: `stocktaking` or `stories`.
    pub kind: String,
    /// What it is about.
    pub scope: String,
    /// The years of its projects; empty for all.
    pub years: String,
    /// The number of the journal's entry at which everything was counted.
    pub position: i64,
    /// The day that it is dated, ISO 8601.
    pub day: String,
    /// The fingerprint of its facts (SHA-256), by which the file is found.
    pub file: String,
    /// When it was kept, UTC with milliseconds.
    pub kept_at: String,
}

/// Keeps facts as the next edition of this year. The same facts again are the edition that they are already.
///
/// # Errors
/// Where the database or the place of files is not available.
pub async fn keep(db: &Db, files: &Files, actor: &str, facts: &Facts) -> Result<Edition> {
    let bytes = serde_json::to_vec(facts).map_err(|error| Error::other(error.to_string()))?;
    let file = files.keep(bytes).await.map_err(|error| Error::other(error.to_string()))?;
    let today: Date = db.clock().today(ZONE);
    let (actor, facts) = (actor.to_owned(), facts.clone());
    db.write(move |tx| {
        Box::pin(async move {
            if let Some(known) = of_file(&mut *tx, &file).await? {
                return Ok(known);
            }
            let year = i64::from(today.year());
            let counted = sql("SELECT COALESCE(MAX(number), 0) FROM report_editions WHERE year = ?").bind(year);
            let (last,): (i64,) = tx.one(counted).await?;
            let edition = Edition {
                id: format!("{year}-{}", last + 1),
                year,
                number: last + 1,
                kind: facts.kind.to_string(),
                scope: facts.scope.to_string(),
                years: facts.years.map(|years| years.to_string()).unwrap_or_default(),
                position: facts.position,
                day: facts.day.to_string(),
                file,
                kept_at: clock::iso(tx.now()),
            };
            insert(&mut *tx, &edition, &actor).await?;
            let change = json!({
                "kind": edition.kind, "scope": edition.scope, "years": edition.years, "position": edition.position,
                "day": edition.day, "file": edition.file,
            });
            let subject = format!("edition/{}", edition.id);
            journal::record(tx, &journal::Act { actor: &actor, verb: "kept", subject: &subject, change }).await?;
            Ok(edition)
        })
    })
    .await
}

async fn insert(tx: impl Run, edition: &Edition, actor: &str) -> Result<u64> {
    let statement =
        sql("INSERT INTO report_editions (id, year, number, kind, scope, years, position, day, file, kept_by,
             kept_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(&edition.id)
        .bind(edition.year)
        .bind(edition.number)
        .bind(&edition.kind)
        .bind(&edition.scope)
        .bind(&edition.years)
        .bind(edition.position)
        .bind(&edition.day)
        .bind(&edition.file)
        .bind(actor)
        .bind(&edition.kept_at);
    tx.run(statement).await
}

/// All editions, the last kept first.
///
/// # Errors
/// Where the database is not available.
pub async fn all(db: &Db) -> Result<Vec<Edition>> {
    db.all(sql("SELECT id, year, number, kind, scope, years, position, day, file, kept_at FROM report_editions
         ORDER BY year DESC, number DESC LIMIT 500"))
        .await
}

/// The edition with an id.
///
/// # Errors
/// Where the database is not available.
pub async fn one(db: impl Run, id: &str) -> Result<Option<Edition>> {
    let statement =
        sql("SELECT id, year, number, kind, scope, years, position, day, file, kept_at FROM report_editions
         WHERE id = ?");
    db.maybe(statement.bind(id)).await
}

async fn of_file(db: impl Run, file: &str) -> Result<Option<Edition>> {
    let statement =
        sql("SELECT id, year, number, kind, scope, years, position, day, file, kept_at FROM report_editions
         WHERE file = ?");
    db.maybe(statement.bind(file)).await
}

/// The facts of an edition, where their file is there.
///
/// # Errors
/// Where the place of files is not available, or the file is none of ours.
pub async fn facts(files: &Files, edition: &Edition) -> Result<Option<Facts>> {
    let bytes = files.read(&edition.file).await.map_err(|error| Error::other(error.to_string()))?;
    let facts = bytes.map(|bytes| serde_json::from_slice(&bytes));
    facts.transpose().map_err(|error| Error::other(format!("the facts of edition {}: {error}", edition.id)))
}
