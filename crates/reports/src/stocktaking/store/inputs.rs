//! What regions say of themselves.

use kit::{
    clock,
    db::{Db, Error, FromRow, Json, Result, Run, sql},
    journal,
};
use language::{Lang, Text};
use serde_json::json;

use crate::stocktaking::inputs::{Input, written};

/// Why a text was not kept.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// Somebody wrote it meanwhile.
    #[error("somebody wrote it meanwhile")]
    Changed,
    /// The database.
    #[error(transparent)]
    Store(#[from] Error),
}

#[derive(FromRow)]
struct Row {
    region: String,
    words: Json<Text>,
    written_at: String,
}

impl Row {
    fn input(self) -> Input {
        Input { region: self.region, text: self.words.0, written_at: self.written_at }
    }
}

/// What all regions say, by region.
///
/// # Errors
/// Where the database is not available.
pub async fn all(db: impl Run) -> Result<Vec<Input>> {
    let rows: Vec<Row> = db.all(sql("SELECT region, words, written_at FROM report_inputs ORDER BY region")).await?;
    Ok(rows.into_iter().map(Row::input).collect())
}

/// What one region says.
///
/// # Errors
/// Where the database is not available.
pub async fn one(db: impl Run, region: &str) -> Result<Option<Input>> {
    let statement = sql("SELECT region, words, written_at FROM report_inputs WHERE region = ?");
    Ok(db.maybe::<Row>(statement.bind(region)).await?.map(Row::input))
}

/// Writes what a region says in one language; nothing takes it away. `seen` is when the text was written that its writer saw.
///
/// # Errors
/// [`Refusal::Changed`] where somebody wrote it meanwhile.
pub async fn write(
    db: &Db,
    actor: &str,
    region: &str,
    (lang, words): (Lang, String),
    seen: &str,
) -> std::result::Result<(), Refusal> {
    let (actor, region, seen) = (actor.to_owned(), region.to_owned(), seen.to_owned());
    db.decide(move |tx| {
        Box::pin(async move {
            let before = one(&mut *tx, &region).await?;
            if before.as_ref().map_or("", |input| input.written_at.as_str()) != seen {
                return Err(Refusal::Changed);
            }
            let now = clock::iso(tx.now());
            match written(before.as_ref().map(|input| &input.text), lang, &words) {
                Some(text) => {
                    let statement = sql("INSERT INTO report_inputs (region, words, written_by, written_at)
                         VALUES (?, ?, ?, ?) ON CONFLICT (region) DO UPDATE SET words = excluded.words,
                         written_by = excluded.written_by, written_at = excluded.written_at")
                    .bind(&region)
                    .bind(Json(&text))
                    .bind(&actor)
                    .bind(&now);
                    tx.run(statement).await?;
                }
                None => {
                    tx.run(sql("DELETE FROM report_inputs WHERE region = ?").bind(&region)).await?;
                }
            }
            let subject = format!("region-input/{region}");
            let change = json!({ "language": lang.code(), "text": words });
            journal::record(tx, &journal::Act { actor: &actor, verb: "wrote", subject: &subject, change }).await?;
            Ok(())
        })
    })
    .await
}
