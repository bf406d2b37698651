//! What people follow. It is nobody else's matter: the journal says that an account follows something, not what.

use kit::{
    clock::iso,
    db::{FromRow, Json, Result, Run, Sql, Tx, sql},
};
use serde_json::json;

use super::{read, record};
use crate::follow::{Follow, Seen};

#[derive(FromRow)]
struct Row {
    id: String,
    account: String,
    address: String,
    title: String,
    seen: Json<Seen>,
    made_at: String,
}

/// Begins to follow; what is followed already stays as it is. `false` then.
pub async fn add(tx: &mut Tx, follow: &Follow) -> Result<bool> {
    let statement = sql("INSERT INTO follows (id, account, address, title, seen, made_at) VALUES (?, ?, ?, ?, ?, ?)
         ON CONFLICT (account, address) DO NOTHING")
    .bind(&follow.id)
    .bind(&follow.account)
    .bind(&follow.address)
    .bind(&follow.title)
    .bind(Json(&follow.seen))
    .bind(iso(follow.made_at));
    if tx.run(statement).await? == 0 {
        return Ok(false);
    }
    record(tx, &follow.account, "added", &subject(&follow.id), json!({})).await?;
    Ok(true)
}

/// Ends it, and returns what it was; none where the account follows no such thing.
pub async fn remove(tx: &mut Tx, account: &str, id: &str) -> Result<Option<Follow>> {
    let found: Option<Row> = tx.maybe(select().push(" WHERE account = ? AND id = ?").bind(account).bind(id)).await?;
    let Some(follow) = found.map(follow).transpose()? else { return Ok(None) };
    tx.run(sql("DELETE FROM follows WHERE id = ?").bind(id)).await?;
    record(tx, account, "removed", &subject(id), json!({})).await?;
    Ok(Some(follow))
}

/// Notes what was seen.
pub async fn saw(tx: &mut Tx, id: &str, seen: &Seen) -> Result<()> {
    tx.run(sql("UPDATE follows SET seen = ? WHERE id = ?").bind(Json(seen)).bind(id)).await?;
    Ok(())
}

/// What an account follows, the newest first.
pub async fn of(db: impl Run, account: &str) -> Result<Vec<Follow>> {
    let statement = select().push(" WHERE account = ? ORDER BY made_at DESC, id").bind(account);
    db.all::<Row>(statement).await?.into_iter().map(follow).collect()
}

/// All that is followed.
pub async fn all(db: impl Run) -> Result<Vec<Follow>> {
    db.all::<Row>(select().push(" ORDER BY account, made_at, id")).await?.into_iter().map(follow).collect()
}

fn select() -> Sql {
    sql("SELECT id, account, address, title, seen, made_at FROM follows")
}

fn subject(id: &str) -> String {
    format!("follow/{id}")
}

fn follow(row: Row) -> Result<Follow> {
    Ok(Follow {
        id: row.id,
        account: row.account,
        address: row.address,
        title: row.title,
        seen: row.seen.0,
        made_at: read(&row.made_at)?,
    })
}
