//! Statements about accounts.

use jiff::Timestamp;
use kit::{
    clock::iso,
    db::{FromRow, Result, Run, Sql, Tx, sql},
    mail,
};
use serde_json::json;

use super::{read, read_if, record};
use crate::{Account, AccountState, account::Address};

#[derive(FromRow)]
struct Row {
    id: String,
    name: String,
    address: Option<String>,
    confirmed_at: Option<String>,
    lang: String,
    state: String,
    closing_at: Option<String>,
    password: Option<String>,
    is_shown: bool,
    made_at: String,
}

/// A new account.
pub async fn add(tx: &mut Tx, actor: &str, account: &Account) -> Result<()> {
    let address = account.address.as_deref().and_then(Address::read);
    let statement = sql("INSERT INTO accounts (id, name, name_key, address, address_key, confirmed_at, lang, state,
             closing_at, password, password_at, is_shown, made_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    .bind(&account.id)
    .bind(&account.name)
    .bind(language::fold(&account.name))
    .bind(address.as_ref().map(Address::as_typed))
    .bind(address.as_ref().map(Address::key))
    .bind(account.confirmed_at.map(iso))
    .bind(account.lang.code())
    .bind(account.state.code())
    .bind(account.closing_at.map(iso))
    .bind(&account.password)
    .bind(account.password.as_ref().map(|_| iso(account.made_at)))
    .bind(account.is_shown)
    .bind(iso(account.made_at));
    tx.run(statement).await?;
    record(tx, actor, "added", &subject(&account.id), json!({})).await
}

/// The account with an id.
pub async fn by_id(db: impl Run, id: &str) -> Result<Option<Account>> {
    db.maybe(select().push(" WHERE id = ?").bind(id)).await?.map(account).transpose()
}

/// The account with an id, held until the end of the transaction: others who want to hold it wait.
pub async fn hold(tx: &mut Tx, id: &str) -> Result<Option<Account>> {
    tx.run(sql("UPDATE accounts SET state = state WHERE id = ?").bind(id)).await?;
    by_id(tx, id).await
}

/// The account with an address.
pub async fn by_address(db: impl Run, address: &Address) -> Result<Option<Account>> {
    db.maybe(select().push(" WHERE address_key = ?").bind(address.key())).await?.map(account).transpose()
}

/// All accounts but those erased, by name.
pub async fn all(db: impl Run) -> Result<Vec<Account>> {
    let rows: Vec<Row> = db.all(select().push(" WHERE state <> 'closed' ORDER BY name_key, id")).await?;
    rows.into_iter().map(account).collect()
}

/// The names of these accounts by id; empty for one that was erased. Ids of no account have no place.
pub async fn names_of<'a>(
    db: impl Run,
    ids: impl IntoIterator<Item = &'a str>,
) -> Result<std::collections::HashMap<String, String>> {
    let ids: std::collections::BTreeSet<&str> = ids.into_iter().collect();
    if ids.is_empty() {
        return Ok(std::collections::HashMap::new());
    }
    let rows: Vec<(String, String)> = db.all(sql("SELECT id, name FROM accounts WHERE ").in_list("id", ids)).await?;
    Ok(rows.into_iter().collect())
}

/// The accounts whose grace has ended by a time.
pub async fn to_erase(db: impl Run, now: Timestamp) -> Result<Vec<Account>> {
    let statement = select().push(" WHERE state = 'closing' AND closing_at <= ?").bind(iso(now));
    let rows: Vec<Row> = db.all(statement).await?;
    rows.into_iter().map(account).collect()
}

/// Starts an account that was never confirmed anew, with what somebody typed this time.
pub async fn start_anew(tx: &mut Tx, account: &Account) -> Result<()> {
    let statement =
        sql("UPDATE accounts SET name = ?, name_key = ?, address = ?, lang = ?, password = ?, password_at = ?
         WHERE id = ? AND confirmed_at IS NULL")
        .bind(&account.name)
        .bind(language::fold(&account.name))
        .bind(&account.address)
        .bind(account.lang.code())
        .bind(&account.password)
        .bind(iso(tx.now()))
        .bind(&account.id);
    tx.run(statement).await?;
    Ok(())
}

/// Notes that letters reach the person.
pub async fn confirm(tx: &mut Tx, id: &str) -> Result<()> {
    let statement = sql("UPDATE accounts SET confirmed_at = ? WHERE id = ? AND confirmed_at IS NULL");
    let changed = tx.run(statement.bind(iso(tx.now())).bind(id)).await?;
    if changed > 0 {
        record(tx, id, "confirmed", &subject(id), json!({})).await?;
    }
    Ok(())
}

/// Sets the password, given by its hash.
pub async fn set_password(tx: &mut Tx, actor: &str, id: &str, hash: &str) -> Result<()> {
    let statement = sql("UPDATE accounts SET password = ?, password_at = ? WHERE id = ?");
    tx.run(statement.bind(hash).bind(iso(tx.now())).bind(id)).await?;
    record(tx, actor, "changed", &subject(id), json!({ "password": "new" })).await
}

/// Keeps the same password under a hash of today's parameters; no change of the record.
pub async fn rehash(db: impl Run, id: &str, old: &str, new: &str) -> Result<()> {
    db.run(sql("UPDATE accounts SET password = ? WHERE id = ? AND password = ?").bind(new).bind(id).bind(old)).await?;
    Ok(())
}

/// Changes what the person says about themselves.
pub async fn set_profile(tx: &mut Tx, account: &Account) -> Result<()> {
    let statement = sql("UPDATE accounts SET name = ?, name_key = ?, lang = ?, is_shown = ? WHERE id = ?")
        .bind(&account.name)
        .bind(language::fold(&account.name))
        .bind(account.lang.code())
        .bind(account.is_shown)
        .bind(&account.id);
    tx.run(statement).await?;
    let change = json!({ "language": account.lang.code(), "is_shown": account.is_shown });
    record(tx, &account.id, "changed", &subject(&account.id), change).await
}

/// Changes the address, which was confirmed by its reader, and keeps the one before for as long as it may be undone.
pub async fn set_address(tx: &mut Tx, account: &Account, new: &Address) -> Result<()> {
    let now = iso(tx.now());
    let statement = sql("UPDATE accounts SET address = ?, address_key = ?, confirmed_at = ? WHERE id = ?")
        .bind(new.as_typed())
        .bind(new.key())
        .bind(&now)
        .bind(&account.id);
    tx.run(statement).await?;
    let statement = sql("INSERT INTO address_changes (account, old, new, at) VALUES (?, ?, ?, ?)")
        .bind(&account.id)
        .bind(account.address.as_deref().unwrap_or_default())
        .bind(new.as_typed())
        .bind(&now);
    tx.run(statement).await?;
    record(tx, &account.id, "changed", &subject(&account.id), json!({ "address": "new" })).await
}

/// A change of address as it happened.
#[derive(Clone, Debug, PartialEq, Eq, FromRow, serde::Serialize)]
pub struct AddressChange {
    /// The address before.
    pub old: String,
    /// The address after.
    pub new: String,
    /// When.
    pub at: String,
}

/// The addresses that an account had, the first change first.
pub async fn address_changes(db: impl Run, id: &str) -> Result<Vec<AddressChange>> {
    db.all(sql("SELECT old, new, at FROM address_changes WHERE account = ? ORDER BY at").bind(id)).await
}

/// Puts an account into another state, with the day on which it will be erased where that is the state.
pub async fn set_state(
    tx: &mut Tx,
    actor: &str,
    id: &str,
    state: AccountState,
    closing_at: Option<Timestamp>,
) -> Result<()> {
    let statement = sql("UPDATE accounts SET state = ?, closing_at = ? WHERE id = ?");
    tx.run(statement.bind(state.code()).bind(closing_at.map(iso)).bind(id)).await?;
    record(tx, actor, "changed", &subject(id), json!({ "state": state.code() })).await
}

/// Erases the person behind an account: name, addresses, password and other ways to sign in, letters, device words. The id stays, for the journal.
pub async fn erase(tx: &mut Tx, actor: &str, id: &str) -> Result<()> {
    for statement in [
        sql("UPDATE accounts SET name = '', name_key = '', address = NULL, address_key = NULL, password = NULL,
                 password_at = NULL, is_shown = FALSE, state = 'closed', closing_at = NULL WHERE id = ?"),
        sql("DELETE FROM address_changes WHERE account = ?"),
        sql("DELETE FROM account_tokens WHERE account = ?"),
        sql("DELETE FROM account_sessions WHERE account = ?"),
        sql("DELETE FROM api_tokens WHERE account = ?"),
        sql("DELETE FROM account_calendars WHERE account = ?"),
        sql("DELETE FROM follows WHERE account = ?"),
        sql("DELETE FROM passkeys WHERE account = ?"),
        sql("DELETE FROM identities WHERE account = ?"),
        sql("UPDATE affiliations SET position = NULL WHERE account = ?"),
    ] {
        tx.run(statement.bind(id)).await?;
    }
    mail::forget(tx, id).await?;
    record(tx, actor, "erased", &subject(id), json!({})).await
}

/// How the journal names an account.
pub fn subject(id: &str) -> String {
    format!("account/{id}")
}

pub(super) fn select() -> Sql {
    sql("SELECT id, name, address, confirmed_at, lang, state, closing_at, password, is_shown, made_at FROM accounts")
}

fn account(row: Row) -> Result<Account> {
    Ok(Account {
        confirmed_at: read_if(&row.confirmed_at)?,
        lang: read(&row.lang)?,
        state: read(&row.state)?,
        closing_at: read_if(&row.closing_at)?,
        made_at: read(&row.made_at)?,
        id: row.id,
        name: row.name,
        address: row.address,
        password: row.password,
        is_shown: row.is_shown,
    })
}
