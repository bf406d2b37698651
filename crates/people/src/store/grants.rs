//! Statements about the roles that people hold.

use jiff::civil::Date;
use kit::{
    clock::iso,
    db::{FromRow, Result, Run, Sql, Tx, sql},
};
use serde_json::json;

use super::{accounts, read, read_if, record, sessions};
use crate::{Grant, Role};

#[derive(FromRow)]
struct Row {
    id: String,
    account: String,
    role: String,
    place: String,
    region: Option<String>,
    first_day: String,
    last_day: Option<String>,
    granted_by: String,
    withdrawn_at: Option<String>,
}

/// Grants a role.
pub async fn add(tx: &mut Tx, grant: &Grant) -> Result<()> {
    let statement =
        sql("INSERT INTO grants (id, account, role, place, region, first_day, last_day, granted_by, granted_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(&grant.id)
        .bind(&grant.account)
        .bind(grant.role.code())
        .bind(&grant.place)
        .bind(&grant.region)
        .bind(grant.first_day.to_string())
        .bind(grant.last_day.map(|day| day.to_string()))
        .bind(&grant.granted_by)
        .bind(iso(tx.now()));
    tx.run(statement).await?;
    sessions::ask_to_renew(tx, &grant.account).await?;
    record(tx, &grant.granted_by, "granted", &accounts::subject(&grant.account), change(grant)).await
}

/// Withdraws a grant. `false` where it was withdrawn before.
pub async fn withdraw(tx: &mut Tx, actor: &str, grant: &Grant) -> Result<bool> {
    let statement = sql("UPDATE grants SET withdrawn_by = ?, withdrawn_at = ? WHERE id = ? AND withdrawn_at IS NULL");
    if tx.run(statement.bind(actor).bind(iso(tx.now())).bind(&grant.id)).await? == 0 {
        return Ok(false);
    }
    sessions::ask_to_renew(tx, &grant.account).await?;
    record(tx, actor, "withdrew", &accounts::subject(&grant.account), change(grant)).await?;
    Ok(true)
}

fn change(grant: &Grant) -> serde_json::Value {
    let last_day = grant.last_day.map(|day| day.to_string());
    json!({ "grant": grant.id, "role": grant.role.code(), "on": grant.place, "region": grant.region, "until": last_day })
}

/// All grants of an account, those withdrawn and past included, the first first.
pub async fn of(db: impl Run, account: &str) -> Result<Vec<Grant>> {
    rows(db, select().push(" WHERE account = ? ORDER BY granted_at, id").bind(account)).await
}

/// The grant with an id.
pub async fn by_id(db: impl Run, id: &str) -> Result<Option<Grant>> {
    db.maybe(select().push(" WHERE id = ?").bind(id)).await?.map(grant).transpose()
}

/// The grants of an account that hold on a day.
pub async fn held(db: impl Run, account: &str, day: Date) -> Result<Vec<Grant>> {
    rows(db, holding(day).push(" AND account = ? ORDER BY granted_at, id").bind(account)).await
}

/// Everybody's grants that hold on a day.
pub async fn all_held(db: impl Run, day: Date) -> Result<Vec<Grant>> {
    rows(db, holding(day).push(" ORDER BY granted_at, id")).await
}

/// A holder of a role in a place who agreed to be named there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holder {
    /// The name.
    pub name: String,
    /// The grant.
    pub grant: Grant,
}

#[derive(FromRow)]
struct Named {
    id: String,
    name: String,
}

/// Those who hold a role in a place on a day and agreed to be named, in the order in which they were granted.
pub async fn holders(db: &kit::db::Db, place: &str, day: Date) -> Result<Vec<Holder>> {
    let held = rows(db, holding(day).push(" AND place = ? ORDER BY granted_at, id").bind(place)).await?;
    let shown: Vec<Named> = db.all(sql("SELECT id, name FROM accounts WHERE is_shown AND state = 'active'")).await?;
    let named = held.into_iter().filter_map(|grant| {
        let name = shown.iter().find(|account| account.id == grant.account)?.name.clone();
        Some(Holder { name, grant })
    });
    Ok(named.collect())
}

/// The ids of the accounts in use that are administrators on a day, each once.
pub async fn administrators(db: impl Run, day: Date) -> Result<Vec<String>> {
    let statement = sql("SELECT DISTINCT g.account FROM grants g JOIN accounts a ON a.id = g.account
         WHERE g.role = ? AND g.place = '' AND g.withdrawn_at IS NULL AND g.first_day <= ?
             AND (g.last_day IS NULL OR g.last_day >= ?) AND a.state = 'active' ORDER BY g.account");
    let day = day.to_string();
    let rows: Vec<(String,)> = db.all(statement.bind(Role::Administrator.code()).bind(&day).bind(&day)).await?;
    Ok(rows.into_iter().map(|(account,)| account).collect())
}

fn holding(day: Date) -> Sql {
    let day = day.to_string();
    select()
        .push(" WHERE withdrawn_at IS NULL AND first_day <= ? AND (last_day IS NULL OR last_day >= ?)")
        .bind(&day)
        .bind(&day)
}

async fn rows(db: impl Run, statement: Sql) -> Result<Vec<Grant>> {
    let rows: Vec<Row> = db.all(statement).await?;
    rows.into_iter().map(grant).collect()
}

fn select() -> Sql {
    sql("SELECT id, account, role, place, region, first_day, last_day, granted_by, withdrawn_at FROM grants")
}

fn grant(row: Row) -> Result<Grant> {
    Ok(Grant {
        role: read(&row.role)?,
        first_day: read(&row.first_day)?,
        last_day: read_if(&row.last_day)?,
        is_withdrawn: row.withdrawn_at.is_some(),
        id: row.id,
        account: row.account,
        place: row.place,
        region: row.region,
        granted_by: row.granted_by,
    })
}
