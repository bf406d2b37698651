//! Statements about the names by which providers know people. Only issuer and subject lead to an account, never an address.

use jiff::Timestamp;
use kit::{
    clock::iso,
    db::{FromRow, Result, Run, Tx, sql},
};
use serde_json::json;

use super::{accounts::subject, read, read_if, record};

/// That a provider knows the person behind an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Its id in our addresses and in the journal.
    pub id: String,
    /// Whose.
    pub account: String,
    /// The provider's issuer address.
    pub issuer: String,
    /// The provider's name for the person.
    pub subject: String,
    /// When it was made.
    pub made_at: Timestamp,
    /// When somebody last signed in by it.
    pub used_at: Option<Timestamp>,
}

#[derive(FromRow)]
struct Row {
    id: String,
    account: String,
    issuer: String,
    subject: String,
    made_at: String,
    used_at: Option<String>,
}

/// Keeps a new link. `false` where the provider's name for the person belongs to an account already.
pub async fn add(tx: &mut Tx, link: &Link) -> Result<bool> {
    let statement = sql("INSERT INTO identities (id, account, issuer, subject, made_at) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (issuer, subject) DO NOTHING")
    .bind(&link.id)
    .bind(&link.account)
    .bind(&link.issuer)
    .bind(&link.subject)
    .bind(iso(link.made_at));
    if tx.run(statement).await? == 0 {
        return Ok(false);
    }
    let change = json!({ "identity": link.id, "issuer": link.issuer, "added": true });
    record(tx, &link.account, "changed", &subject(&link.account), change).await?;
    Ok(true)
}

/// The link of the person whom a provider knows by this name.
pub async fn by_name(db: impl Run, issuer: &str, name: &str) -> Result<Option<Link>> {
    let statement = sql("SELECT id, account, issuer, subject, made_at, used_at FROM identities
         WHERE issuer = ? AND subject = ?");
    db.maybe(statement.bind(issuer).bind(name)).await?.map(link).transpose()
}

/// The links of an account, the oldest first.
pub async fn of(db: impl Run, account: &str) -> Result<Vec<Link>> {
    let statement = sql("SELECT id, account, issuer, subject, made_at, used_at FROM identities
         WHERE account = ? ORDER BY made_at, id");
    let rows: Vec<Row> = db.all(statement.bind(account)).await?;
    rows.into_iter().map(link).collect()
}

/// Notes that somebody signed in by a link. `false` where it was removed in the meantime.
pub async fn used(tx: &mut Tx, id: &str) -> Result<bool> {
    let statement = sql("UPDATE identities SET used_at = ? WHERE id = ?").bind(iso(tx.now())).bind(id);
    Ok(tx.run(statement).await? > 0)
}

/// Removes a link of an account. `false` where it has none of this id.
pub async fn remove(tx: &mut Tx, account: &str, id: &str) -> Result<bool> {
    if tx.run(sql("DELETE FROM identities WHERE id = ? AND account = ?").bind(id).bind(account)).await? == 0 {
        return Ok(false);
    }
    record(tx, account, "changed", &subject(account), json!({ "identity": id, "removed": true })).await?;
    Ok(true)
}

fn link(row: Row) -> Result<Link> {
    Ok(Link {
        made_at: read(&row.made_at)?,
        used_at: read_if(&row.used_at)?,
        id: row.id,
        account: row.account,
        issuer: row.issuer,
        subject: row.subject,
    })
}
