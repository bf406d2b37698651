//! When records were last changed, for feeds and calendars: the time of their newest line in the journal.

use std::collections::HashMap;

use jiff::Timestamp;
use kit::db::{Result, Run, sql};

use super::read;

/// How often each of these subjects was changed after it was put in.
pub async fn how_often(db: impl Run, subjects: impl IntoIterator<Item = String>) -> Result<HashMap<String, i64>> {
    let statement = sql("SELECT subject, count(*) - 1 FROM journal WHERE ").in_list("subject", subjects);
    let rows: Vec<(String, i64)> = db.all(statement.push(" GROUP BY subject")).await?;
    Ok(rows.into_iter().collect())
}

/// When each of these subjects of the journal, as `meeting/cwg-wsis/28`, was last changed.
pub async fn when(db: impl Run, subjects: impl IntoIterator<Item = String>) -> Result<HashMap<String, Timestamp>> {
    let statement = sql("SELECT subject, max(at) FROM journal WHERE ").in_list("subject", subjects);
    let rows: Vec<(String, String)> = db.all(statement.push(" GROUP BY subject")).await?;
    rows.into_iter().map(|(subject, at)| Ok((subject, read(&at)?))).collect()
}
