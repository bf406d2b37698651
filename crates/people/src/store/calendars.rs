//! The private addresses of calendars: one for each account that wants one. A new one takes the place of the old one.

use kit::{
    clock::iso,
    db::{Result, Run, Tx, sql},
};
use serde_json::json;

use super::{accounts::subject, record};

/// Gives an account an address with this hash of its secret.
pub async fn set(tx: &mut Tx, account: &str, hash: &str) -> Result<()> {
    let statement = sql("INSERT INTO account_calendars (account, hash, made_at) VALUES (?, ?, ?)
         ON CONFLICT (account) DO UPDATE SET hash = excluded.hash, made_at = excluded.made_at");
    tx.run(statement.bind(account).bind(hash).bind(iso(tx.now()))).await?;
    record(tx, account, "changed", &subject(account), json!({ "calendar": "made" })).await
}

/// Takes the address of an account away. `false` where it had none. The journal says so, since answers kept ready hold for one
/// position of it: the address ends at once.
pub async fn withdraw(tx: &mut Tx, account: &str) -> Result<bool> {
    if tx.run(sql("DELETE FROM account_calendars WHERE account = ?").bind(account)).await? == 0 {
        return Ok(false);
    }
    record(tx, account, "changed", &subject(account), json!({ "calendar": "withdrawn" })).await?;
    Ok(true)
}

/// Whose address has this hash.
pub async fn of_hash(db: impl Run, hash: &str) -> Result<Option<String>> {
    let found: Option<(String,)> =
        db.maybe(sql("SELECT account FROM account_calendars WHERE hash = ?").bind(hash)).await?;
    Ok(found.map(|(account,)| account))
}

/// Whether an account has an address.
pub async fn has(db: impl Run, account: &str) -> Result<bool> {
    let found: Option<(String,)> =
        db.maybe(sql("SELECT account FROM account_calendars WHERE account = ?").bind(account)).await?;
    Ok(found.is_some())
}
