//! Which requests somebody is to be reminded of, and of which marks they were.

use jiff::civil::Date;
use kit::{
    clock,
    db::{FromRow, Result, Run, Tx, sql},
};

/// A request with a date that awaits a reply, and an account that is to be reminded of it.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct Awaited {
    /// The request, by the id of its entry.
    pub entry: String,
    /// Its date, ISO 8601.
    pub due_day: String,
    /// The account.
    pub account: String,
}

/// The requests whose date is a day or before it, each with the responsible person; where none is named, with everybody who
/// belongs to the responsible unit on `today` and holds one of these roles.
pub async fn awaited(db: impl Run, today: Date, until: Date, roles: &[&str]) -> Result<Vec<Awaited>> {
    let today = today.to_string();
    let statement =
        sql("SELECT f.entry, e.due_day, f.person AS account FROM follow_ups f JOIN entries e ON e.id = f.entry
         WHERE f.status IN ('open', 'in-progress') AND f.person IS NOT NULL AND e.due_day <= ?
         UNION SELECT f.entry, e.due_day, a.account FROM follow_ups f JOIN entries e ON e.id = f.entry
         JOIN affiliations a ON a.organisation = f.unit AND a.first_day <= ? AND (a.last_day IS NULL OR a.last_day >= ?)
         JOIN grants g ON g.account = a.account AND g.withdrawn_at IS NULL
              AND g.first_day <= ? AND (g.last_day IS NULL OR g.last_day >= ?)
         WHERE f.status IN ('open', 'in-progress') AND f.person IS NULL AND e.due_day <= ? AND ")
        .bind(until.to_string())
        .bind(&today)
        .bind(&today)
        .bind(&today)
        .bind(&today)
        .bind(until.to_string());
    db.all(statement.in_list("g.role", roles.iter().copied()).push(" ORDER BY 2, 1, 3")).await
}

/// Whether somebody was told of anything at a mark.
pub async fn is_told(db: impl Run, account: &str, mark: &str) -> Result<bool> {
    let statement = sql("SELECT entry FROM reminders WHERE account = ? AND mark = ? LIMIT 1");
    Ok(db.maybe::<(String,)>(statement.bind(account).bind(mark)).await?.is_some())
}

/// Notes that somebody is reminded of a mark. `false` where they were before.
pub async fn note(tx: &mut Tx, awaited: &Awaited, mark: &str) -> Result<bool> {
    let statement = sql("INSERT INTO reminders (entry, account, due_day, mark, sent_at) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (entry, account, due_day, mark) DO NOTHING");
    let statement = statement.bind(&awaited.entry).bind(&awaited.account).bind(&awaited.due_day).bind(mark);
    Ok(tx.run(statement.bind(clock::iso(tx.now()))).await? > 0)
}
