//! Statements about the tokens that people lend to programs. A token's name is its owner's own word and stays out of the
//! journal; that a token is used is no change of the record.

use jiff::Timestamp;
use kit::{
    clock::iso,
    db::{FromRow, Json, Result, Run, Sql, Tx, sql},
};
use serde_json::json;

use super::{read, read_if, record};
use crate::access::{Access, Scope};

#[derive(FromRow)]
struct Row {
    id: String,
    account: String,
    name: String,
    scopes: Json<Vec<Scope>>,
    made_at: String,
    expires_at: String,
    seen_at: Option<String>,
    withdrawn_at: Option<String>,
}

/// Keeps a new token under the hash of its secret.
pub async fn add(tx: &mut Tx, access: &Access, hash: &str) -> Result<()> {
    let statement = sql("INSERT INTO api_tokens (id, hash, account, name, scopes, made_at, expires_at)
         VALUES (?, ?, ?, ?, ?, ?, ?)")
    .bind(&access.id)
    .bind(hash)
    .bind(&access.account)
    .bind(&access.name)
    .bind(Json(&access.scopes))
    .bind(iso(access.made_at))
    .bind(iso(access.expires_at));
    tx.run(statement).await?;
    let change = json!({ "scopes": access.scopes, "expires_at": iso(access.expires_at) });
    record(tx, &access.account, "added", &subject(&access.id), change).await
}

/// The token with a secret.
pub async fn by_hash(db: impl Run, hash: &str) -> Result<Option<Access>> {
    db.maybe(select().push(" WHERE hash = ?").bind(hash)).await?.map(access).transpose()
}

/// The tokens of an account, the newest first.
pub async fn of(db: impl Run, account: &str) -> Result<Vec<Access>> {
    let rows: Vec<Row> = db.all(select().push(" WHERE account = ? ORDER BY made_at DESC, id").bind(account)).await?;
    rows.into_iter().map(access).collect()
}

/// Notes that a token was used.
pub async fn touch(db: impl Run, id: &str, now: Timestamp) -> Result<()> {
    db.run(sql("UPDATE api_tokens SET seen_at = ? WHERE id = ?").bind(iso(now)).bind(id)).await?;
    Ok(())
}

/// Withdraws a token of an account; nothing where it has none of this id that still works.
pub async fn withdraw(tx: &mut Tx, account: &str, id: &str) -> Result<bool> {
    let statement = sql("UPDATE api_tokens SET withdrawn_at = ? WHERE id = ? AND account = ? AND withdrawn_at IS NULL")
        .bind(iso(tx.now()))
        .bind(id)
        .bind(account);
    let is_done = tx.run(statement).await? > 0;
    if is_done {
        record(tx, account, "withdrew", &subject(id), json!({})).await?;
    }
    Ok(is_done)
}

fn subject(id: &str) -> String {
    format!("token/{id}")
}

fn select() -> Sql {
    sql("SELECT id, account, name, scopes, made_at, expires_at, seen_at, withdrawn_at FROM api_tokens")
}

fn access(row: Row) -> Result<Access> {
    Ok(Access {
        made_at: read(&row.made_at)?,
        expires_at: read(&row.expires_at)?,
        seen_at: read_if(&row.seen_at)?,
        withdrawn_at: read_if(&row.withdrawn_at)?,
        id: row.id,
        account: row.account,
        name: row.name,
        scopes: row.scopes.0,
    })
}
