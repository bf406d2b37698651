//! Statements about what is kept between the two halves of a proof. It serves once: taking is deleting, and of two nodes
//! that try, one finds nothing. Nothing of it is a change of the record.

use jiff::Timestamp;
use kit::{
    clock::iso,
    db::{FromRow, Json, Result, Run, Tx, sql},
};
use serde_json::Value;

use crate::ceremony::{Ceremony, Kind};

#[derive(FromRow)]
struct Row {
    account: Option<String>,
    content: Json<Value>,
}

/// Keeps a ceremony under the hashes of its ticket and its browser; those that have run out are taken away.
pub async fn add(tx: &mut Tx, ceremony: &Ceremony, ticket: &str, browser: &str, until: Timestamp) -> Result<()> {
    tx.run(sql("DELETE FROM ceremonies WHERE expires_at <= ?").bind(iso(tx.now()))).await?;
    let statement = sql("INSERT INTO ceremonies (ticket, browser, kind, account, content, expires_at)
         VALUES (?, ?, ?, ?, ?, ?)")
    .bind(ticket)
    .bind(browser)
    .bind(ceremony.kind.code())
    .bind(&ceremony.account)
    .bind(Json(&ceremony.content))
    .bind(iso(until));
    tx.run(statement).await?;
    Ok(())
}

/// Takes a ceremony: it is gone from then on, whatever comes of it.
pub async fn take(db: impl Run, kind: Kind, ticket: &str, browser: &str, now: Timestamp) -> Result<Option<Ceremony>> {
    let statement = sql("DELETE FROM ceremonies WHERE ticket = ? AND browser = ? AND kind = ? AND expires_at > ?
         RETURNING account, content");
    let row = db.maybe(statement.bind(ticket).bind(browser).bind(kind.code()).bind(iso(now))).await?;
    Ok(row.map(|row: Row| Ceremony { kind, account: row.account, content: row.content.0 }))
}

/// Looks at a ceremony and leaves it.
pub async fn look(db: impl Run, kind: Kind, ticket: &str, browser: &str, now: Timestamp) -> Result<Option<Ceremony>> {
    let statement = sql("SELECT account, content FROM ceremonies
         WHERE ticket = ? AND browser = ? AND kind = ? AND expires_at > ?");
    let row = db.maybe(statement.bind(ticket).bind(browser).bind(kind.code()).bind(iso(now))).await?;
    Ok(row.map(|row: Row| Ceremony { kind, account: row.account, content: row.content.0 }))
}
