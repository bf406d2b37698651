//! When records were put in, for feeds and calendars.

use std::collections::HashMap;

use jiff::Timestamp;
use kit::db::{Result, Run, Sql, sql};

use super::read;

/// When each of these entries was put in.
pub async fn entries<'a>(db: impl Run, ids: impl IntoIterator<Item = &'a str>) -> Result<HashMap<String, Timestamp>> {
    times(db, sql("SELECT id, added_at FROM entries WHERE ").in_list("id", ids)).await
}

/// When each consultation was put in.
pub async fn consultations(db: impl Run) -> Result<HashMap<String, Timestamp>> {
    times(db, sql("SELECT id, added_at FROM consultations")).await
}

async fn times(db: impl Run, statement: Sql) -> Result<HashMap<String, Timestamp>> {
    let rows: Vec<(String, String)> = db.all(statement).await?;
    rows.into_iter().map(|(id, at)| Ok((id, read(&at)?))).collect()
}
