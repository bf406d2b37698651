//! Of which ends of calls the editors of drafts were reminded.

use jiff::civil::Date;
use kit::db::{Result, Run as _, Tx, sql};

/// Notes that the editors of a project are reminded of the end of a call, so many days before it. `false` where that was done before:
/// a call that is extended has another end.
pub async fn note(tx: &mut Tx, (call, project): (&str, &str), closes: Date, days: i64) -> Result<bool> {
    let statement = sql("INSERT INTO project_call_reminders (call, project, closes, days) VALUES (?, ?, ?, ?)
         ON CONFLICT (call, project, closes, days) DO NOTHING")
    .bind(call)
    .bind(project)
    .bind(closes.to_string())
    .bind(days);
    Ok(tx.run(statement).await? > 0)
}
