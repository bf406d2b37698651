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
    by_letter: bool,
    made_at: String,
}

/// Begins to follow. What is followed already gets the name, and whether letters tell of it; `false` then.
pub async fn add(tx: &mut Tx, follow: &Follow) -> Result<bool> {
    let statement = sql("INSERT INTO follows (id, account, address, title, seen, by_letter, made_at)
         VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (account, address) DO NOTHING")
    .bind(&follow.id)
    .bind(&follow.account)
    .bind(&follow.address)
    .bind(&follow.title)
    .bind(Json(&follow.seen))
    .bind(follow.by_letter)
    .bind(iso(follow.made_at));
    if tx.run(statement).await? == 0 {
        let statement = sql("UPDATE follows SET title = ?, seen = ?, by_letter = ? WHERE account = ? AND address = ?");
        let statement = statement.bind(&follow.title).bind(Json(&follow.seen)).bind(follow.by_letter);
        tx.run(statement.bind(&follow.account).bind(&follow.address)).await?;
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

/// Gives it another name. `false` where the account follows no such thing.
pub async fn rename(tx: &mut Tx, account: &str, id: &str, title: &str) -> Result<bool> {
    let statement = sql("UPDATE follows SET title = ? WHERE account = ? AND id = ?");
    Ok(tx.run(statement.bind(title).bind(account).bind(id)).await? > 0)
}

/// Says that letters tell of it from what is seen now on, or, where nothing is, that none do. `false` where the account follows no
/// such thing.
pub async fn set_letters(tx: &mut Tx, account: &str, id: &str, from: Option<&Seen>) -> Result<bool> {
    let statement = sql("UPDATE follows SET by_letter = ? WHERE account = ? AND id = ?");
    let is_there = tx.run(statement.bind(from.is_some()).bind(account).bind(id)).await? > 0;
    if let (true, Some(seen)) = (is_there, from) {
        saw(tx, id, seen).await?;
    }
    Ok(is_there)
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
    sql("SELECT id, account, address, title, seen, by_letter, made_at FROM follows")
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
        by_letter: row.by_letter,
        made_at: read(&row.made_at)?,
    })
}
