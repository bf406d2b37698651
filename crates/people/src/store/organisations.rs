//! Statements about organisations and who belongs to them.

use std::sync::Arc;

use jiff::civil::Date;
use kit::{
    clock::iso,
    db::{Db, FromRow, Json, Result, Run, Sql, Tx, sql},
};
use language::Text;
use serde_json::json;

use super::{accounts, read, read_if, record};
use crate::{Affiliation, Organisation};

#[derive(FromRow)]
struct Row {
    id: String,
    name: Json<Text>,
    kind: String,
    state: Option<String>,
    stakeholder: String,
}

#[derive(FromRow)]
struct Belonging {
    id: String,
    account: String,
    organisation: String,
    position: Option<String>,
    first_day: String,
    last_day: Option<String>,
}

/// Keeps an organisation, new or changed.
pub async fn put(tx: &mut Tx, actor: &str, organisation: &Organisation) -> Result<()> {
    let is_there = by_id(&mut *tx, &organisation.id).await?.is_some();
    let words: Vec<String> = organisation.name.versions().map(|(_, version)| language::fold(&version.text)).collect();
    let statement = sql("INSERT INTO organisations (id, name, name_key, kind, state, stakeholder, added_at)
         VALUES (?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET name = excluded.name, name_key = excluded.name_key, kind = excluded.kind,
             state = excluded.state, stakeholder = excluded.stakeholder")
    .bind(&organisation.id)
    .bind(Json(&organisation.name))
    .bind(words.join("\n"))
    .bind(organisation.kind.code())
    .bind(&organisation.state)
    .bind(&organisation.stakeholder)
    .bind(iso(tx.now()));
    tx.run(statement).await?;
    let change = change(organisation);
    let verb = if is_there { "changed" } else { "added" };
    record(tx, actor, verb, &subject(&organisation.id), change).await
}

/// What the journal says of an organisation.
pub(super) fn change(organisation: &Organisation) -> serde_json::Value {
    json!({
        "name": organisation.name, "kind": organisation.kind.code(), "state": organisation.state,
        "stakeholder": organisation.stakeholder,
    })
}

/// How the journal names an organisation.
pub(crate) fn subject(id: &str) -> String {
    format!("organisation/{id}")
}

/// All organisations, by name.
pub async fn all(db: impl Run) -> Result<Vec<Organisation>> {
    let rows: Vec<Row> = db.all(select().push(" ORDER BY name_key, id")).await?;
    rows.into_iter().map(organisation).collect()
}

/// The same, read once for each change of one.
pub async fn known(db: &Db) -> Result<Arc<Vec<Organisation>>> {
    db.remembered_of(&["organisation"], "organisations", all(db)).await
}

/// The organisations with these ids.
pub async fn these<'a>(db: impl Run, ids: impl IntoIterator<Item = &'a str>) -> Result<Vec<Organisation>> {
    let ids: Vec<&str> = ids.into_iter().collect();
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let rows: Vec<Row> = db.all(select().push(" WHERE ").in_list("id", ids)).await?;
    rows.into_iter().map(organisation).collect()
}

/// The organisation with an id.
pub async fn by_id(db: impl Run, id: &str) -> Result<Option<Organisation>> {
    db.maybe(select().push(" WHERE id = ?").bind(id)).await?.map(organisation).transpose()
}

/// Notes that a person belongs to an organisation. What their position is called is theirs, and not in the journal.
pub async fn join(tx: &mut Tx, actor: &str, affiliation: &Affiliation) -> Result<()> {
    let statement = sql("INSERT INTO affiliations (id, account, organisation, position, first_day, last_day)
         VALUES (?, ?, ?, ?, ?, ?)")
    .bind(&affiliation.id)
    .bind(&affiliation.account)
    .bind(&affiliation.organisation)
    .bind(&affiliation.position)
    .bind(affiliation.first_day.to_string())
    .bind(affiliation.last_day.map(|day| day.to_string()));
    tx.run(statement).await?;
    let change = json!({ "affiliation": affiliation.id, "organisation": affiliation.organisation,
        "from": affiliation.first_day.to_string() });
    record(tx, actor, "joined", &accounts::subject(&affiliation.account), change).await
}

/// Notes that a person belongs to an organisation no longer. `false` where that was noted before.
pub async fn leave(tx: &mut Tx, actor: &str, account: &str, id: &str, last_day: Date) -> Result<bool> {
    let statement = sql("UPDATE affiliations SET last_day = ? WHERE id = ? AND account = ? AND last_day IS NULL
         RETURNING organisation");
    let left: Option<(String,)> = tx.maybe(statement.bind(last_day.to_string()).bind(id).bind(account)).await?;
    let Some((organisation,)) = left else { return Ok(false) };
    let change = json!({ "affiliation": id, "organisation": organisation, "until": last_day.to_string() });
    record(tx, actor, "left", &accounts::subject(account), change).await?;
    Ok(true)
}

/// The affiliations of a person, the first first.
pub async fn of(db: impl Run, account: &str) -> Result<Vec<Affiliation>> {
    affiliations(db, belonging().push(" WHERE account = ? ORDER BY first_day, id").bind(account)).await
}

/// Everybody's affiliations.
pub async fn everybodys(db: impl Run) -> Result<Vec<Affiliation>> {
    affiliations(db, belonging().push(" ORDER BY first_day, id")).await
}

async fn affiliations(db: impl Run, statement: Sql) -> Result<Vec<Affiliation>> {
    let rows: Vec<Belonging> = db.all(statement).await?;
    rows.into_iter().map(affiliation).collect()
}

fn select() -> Sql {
    sql("SELECT id, name, kind, state, stakeholder FROM organisations")
}

fn belonging() -> Sql {
    sql("SELECT id, account, organisation, position, first_day, last_day FROM affiliations")
}

fn organisation(row: Row) -> Result<Organisation> {
    Ok(Organisation {
        kind: read(&row.kind)?,
        id: row.id,
        name: row.name.0,
        state: row.state,
        stakeholder: row.stakeholder,
    })
}

fn affiliation(row: Belonging) -> Result<Affiliation> {
    Ok(Affiliation {
        first_day: read(&row.first_day)?,
        last_day: read_if(&row.last_day)?,
        id: row.id,
        account: row.account,
        organisation: row.organisation,
        position: row.position,
    })
}
