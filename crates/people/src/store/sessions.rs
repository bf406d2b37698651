//! Statements about the browsers that have signed in. That one is used is no change of the record and is not in the
//! journal; that somebody came and went concerns only themselves.

use jiff::Timestamp;
use kit::{
    clock::iso,
    db::{FromRow, Result, Run, Sql, Tx, sql},
};

use super::read;
use crate::session::Session;

#[derive(FromRow)]
struct Row {
    id: String,
    account: String,
    how: String,
    device: String,
    network: String,
    made_at: String,
    seen_at: String,
    expires_at: String,
    renew: bool,
}

/// Keeps a new session under the hash of its secret.
pub async fn add(tx: &mut Tx, session: &Session, hash: &str) -> Result<()> {
    let statement =
        sql("INSERT INTO account_sessions (id, hash, renew, account, how, device, network, made_at, seen_at,
             expires_at)
         VALUES (?, ?, FALSE, ?, ?, ?, ?, ?, ?, ?)")
        .bind(&session.id)
        .bind(hash)
        .bind(&session.account)
        .bind(&session.how)
        .bind(&session.device)
        .bind(&session.network)
        .bind(iso(session.made_at))
        .bind(iso(session.seen_at))
        .bind(iso(session.expires_at));
    tx.run(statement).await?;
    Ok(())
}

/// The session with a secret, or one whose secret this was until `since`: requests under way still carry it.
pub async fn by_hash(db: impl Run, hash: &str, since: Timestamp) -> Result<Option<Session>> {
    let statement =
        select().push(" WHERE hash = ? OR (former_hash = ? AND renewed_at > ?)").bind(hash).bind(hash).bind(iso(since));
    db.maybe(statement).await?.map(session).transpose()
}

/// The sessions of an account, the last used first.
pub async fn of(db: impl Run, account: &str) -> Result<Vec<Session>> {
    let rows: Vec<Row> = db.all(select().push(" WHERE account = ? ORDER BY seen_at DESC, id").bind(account)).await?;
    rows.into_iter().map(session).collect()
}

/// Notes that a session was used.
pub async fn touch(db: impl Run, id: &str, now: Timestamp) -> Result<()> {
    db.run(
        sql("UPDATE account_sessions SET seen_at = ? WHERE id = ? AND seen_at < ?")
            .bind(iso(now))
            .bind(id)
            .bind(iso(now)),
    )
    .await?;
    Ok(())
}

/// Gives a session that asks for it a new secret. `false` where another request was quicker.
pub async fn renew(db: impl Run, id: &str, hash: &str, now: Timestamp) -> Result<bool> {
    let statement = sql("UPDATE account_sessions SET former_hash = hash, hash = ?, renewed_at = ?, renew = FALSE
         WHERE id = ? AND renew");
    Ok(db.run(statement.bind(hash).bind(iso(now)).bind(id)).await? > 0)
}

/// Asks that every session of an account gets a new secret: what it may do has changed.
pub async fn ask_to_renew(tx: &mut Tx, account: &str) -> Result<()> {
    tx.run(sql("UPDATE account_sessions SET renew = TRUE WHERE account = ?").bind(account)).await?;
    Ok(())
}

/// Ends one session of an account. `false` where it has none of this id.
pub async fn end(db: impl Run, account: &str, id: &str) -> Result<bool> {
    let statement = sql("DELETE FROM account_sessions WHERE account = ? AND id = ?");
    Ok(db.run(statement.bind(account).bind(id)).await? > 0)
}

/// Ends all sessions of an account, but for the one kept.
pub async fn end_all(tx: &mut Tx, account: &str, kept: Option<&str>) -> Result<()> {
    let statement = sql("DELETE FROM account_sessions WHERE account = ?").bind(account).and("id <> ?", kept);
    tx.run(statement).await?;
    Ok(())
}

/// Takes away the sessions that have ended by themselves.
pub async fn sweep(tx: &mut Tx, now: Timestamp) -> Result<()> {
    tx.run(sql("DELETE FROM account_sessions WHERE expires_at <= ?").bind(iso(now))).await?;
    Ok(())
}

fn select() -> Sql {
    sql("SELECT id, account, how, device, network, made_at, seen_at, expires_at, renew FROM account_sessions")
}

fn session(row: Row) -> Result<Session> {
    Ok(Session {
        made_at: read(&row.made_at)?,
        seen_at: read(&row.seen_at)?,
        expires_at: read(&row.expires_at)?,
        id: row.id,
        account: row.account,
        how: row.how,
        device: row.device,
        network: row.network,
        renew: row.renew,
    })
}
