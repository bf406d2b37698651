//! Statements about passkeys. That one was used is no change of the record and is not in the journal.

use jiff::Timestamp;
use kit::{
    clock::iso,
    db::{FromRow, Json, Result, Run, Sql, Tx, sql},
};
use proofs::passkey::Key;
use serde_json::{Value, json};

use super::{accounts::subject, read, read_if, record};

/// A passkey of an account.
#[derive(Clone, Debug, PartialEq)]
pub struct Passkey {
    /// Its id in our addresses and in the journal.
    pub id: String,
    /// Whose.
    pub account: String,
    /// What its owner calls it.
    pub name: String,
    /// The key.
    pub key: Key,
    /// When it was registered.
    pub made_at: Timestamp,
    /// When somebody last signed in with it.
    pub used_at: Option<Timestamp>,
}

#[derive(FromRow)]
struct Row {
    id: String,
    account: String,
    credential: String,
    name: String,
    material: Json<Value>,
    counter: i64,
    made_at: String,
    used_at: Option<String>,
}

/// Keeps a new passkey. `false` where the device has registered it before.
pub async fn add(tx: &mut Tx, passkey: &Passkey) -> Result<bool> {
    let statement = sql("INSERT INTO passkeys (id, account, credential, name, material, counter, made_at)
         VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (credential) DO NOTHING")
    .bind(&passkey.id)
    .bind(&passkey.account)
    .bind(&passkey.key.id)
    .bind(&passkey.name)
    .bind(Json(&passkey.key.material))
    .bind(passkey.key.counter)
    .bind(iso(passkey.made_at));
    if tx.run(statement).await? == 0 {
        return Ok(false);
    }
    let change = json!({ "passkey": passkey.id, "added": true });
    record(tx, &passkey.account, "changed", &subject(&passkey.account), change).await?;
    Ok(true)
}

/// The passkeys of an account, the oldest first.
pub async fn of(db: impl Run, account: &str) -> Result<Vec<Passkey>> {
    let rows: Vec<Row> = db.all(select().push(" WHERE account = ? ORDER BY made_at, id").bind(account)).await?;
    rows.into_iter().map(passkey).collect()
}

/// The passkey that a device knows by this credential's id.
pub async fn by_credential(db: impl Run, credential: &str) -> Result<Option<Passkey>> {
    db.maybe(select().push(" WHERE credential = ?").bind(credential)).await?.map(passkey).transpose()
}

/// Keeps a key as it is after a use. `false` where it was removed or used elsewhere in the meantime.
pub async fn used(tx: &mut Tx, before: &Passkey, after: &Key) -> Result<bool> {
    let statement = sql("UPDATE passkeys SET material = ?, counter = ?, used_at = ? WHERE id = ? AND counter = ?")
        .bind(Json(&after.material))
        .bind(after.counter)
        .bind(iso(tx.now()))
        .bind(&before.id)
        .bind(before.key.counter);
    Ok(tx.run(statement).await? > 0)
}

/// Gives a passkey of an account another name. `false` where the account has none of this id.
pub async fn rename(tx: &mut Tx, account: &str, id: &str, name: &str) -> Result<bool> {
    let statement = sql("UPDATE passkeys SET name = ? WHERE id = ? AND account = ?");
    if tx.run(statement.bind(name).bind(id).bind(account)).await? == 0 {
        return Ok(false);
    }
    record(tx, account, "changed", &subject(account), json!({ "passkey": id, "renamed": true })).await?;
    Ok(true)
}

/// Removes a passkey of an account. `false` where it has none of this id.
pub async fn remove(tx: &mut Tx, account: &str, id: &str) -> Result<bool> {
    if tx.run(sql("DELETE FROM passkeys WHERE id = ? AND account = ?").bind(id).bind(account)).await? == 0 {
        return Ok(false);
    }
    record(tx, account, "changed", &subject(account), json!({ "passkey": id, "removed": true })).await?;
    Ok(true)
}

fn select() -> Sql {
    sql("SELECT id, account, credential, name, material, counter, made_at, used_at FROM passkeys")
}

fn passkey(row: Row) -> Result<Passkey> {
    Ok(Passkey {
        made_at: read(&row.made_at)?,
        used_at: read_if(&row.used_at)?,
        key: Key { id: row.credential, material: row.material.0, counter: row.counter },
        id: row.id,
        account: row.account,
        name: row.name,
    })
}
