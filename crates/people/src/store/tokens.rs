//! Statements about what letters let their readers do, once. Only hashes are kept.

use jiff::Timestamp;
use kit::{
    clock::iso,
    db::{FromRow, Result, Run, Tx, sql},
};

use super::read;
use crate::token::{Kind, Token};

#[derive(FromRow)]
struct Row {
    hash: String,
    account: String,
    kind: String,
    address: Option<String>,
    expires_at: String,
}

/// Keeps a token. Those of the same kind that the account had can no longer be used: the last letter counts.
pub async fn add(tx: &mut Tx, token: &Token, code_hash: Option<&str>) -> Result<()> {
    let now = iso(tx.now());
    let old = sql("UPDATE account_tokens SET used_at = ? WHERE account = ? AND kind = ? AND used_at IS NULL");
    tx.run(old.bind(&now).bind(&token.account).bind(token.kind.code())).await?;
    tx.run(sql("DELETE FROM account_tokens WHERE expires_at <= ?").bind(&now)).await?;
    let statement = sql("INSERT INTO account_tokens (hash, code_hash, account, kind, address, made_at, expires_at)
         VALUES (?, ?, ?, ?, ?, ?, ?)")
    .bind(&token.hash)
    .bind(code_hash)
    .bind(&token.account)
    .bind(token.kind.code())
    .bind(&token.address)
    .bind(&now)
    .bind(iso(token.expires_at));
    tx.run(statement).await?;
    Ok(())
}

/// The token with the secret of a link, where it can still be used.
pub async fn by_hash(db: impl Run, hash: &str, kind: Kind, now: Timestamp) -> Result<Option<Token>> {
    let statement = sql("SELECT hash, account, kind, address, expires_at FROM account_tokens
         WHERE hash = ? AND kind = ? AND used_at IS NULL AND expires_at > ?");
    db.maybe(statement.bind(hash).bind(kind.code()).bind(iso(now))).await?.map(token).transpose()
}

/// The token of an account with a code that was typed by hand.
pub async fn by_code(db: impl Run, account: &str, code_hash: &str, now: Timestamp) -> Result<Option<Token>> {
    let statement = sql("SELECT hash, account, kind, address, expires_at FROM account_tokens
         WHERE account = ? AND kind = 'confirm' AND code_hash = ? AND used_at IS NULL AND expires_at > ?");
    db.maybe(statement.bind(account).bind(code_hash).bind(iso(now))).await?.map(token).transpose()
}

/// Uses a token up. `false` where somebody was quicker.
pub async fn use_up(tx: &mut Tx, hash: &str) -> Result<bool> {
    let statement = sql("UPDATE account_tokens SET used_at = ? WHERE hash = ? AND used_at IS NULL");
    Ok(tx.run(statement.bind(iso(tx.now())).bind(hash)).await? > 0)
}

fn token(row: Row) -> Result<Token> {
    Ok(Token {
        kind: read(&row.kind)?,
        expires_at: read(&row.expires_at)?,
        hash: row.hash,
        account: row.account,
        address: row.address,
    })
}
