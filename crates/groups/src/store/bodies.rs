//! Statements about bodies.

use std::sync::Arc;

use kit::db::{Db, FromRow, Json, Result, Run, Tx, sql};
use language::Text;

use super::{Put, digest, json, put_over, read, read_if, record, search, text};
use crate::{Body, Officer};

#[derive(FromRow)]
struct Row {
    id: String,
    kind: String,
    parent: Option<String>,
    symbol_pattern: Option<String>,
    founded: Option<String>,
    founding_instrument: Option<String>,
    name: Json<Text>,
    short_name: Option<Json<Text>>,
    membership: Option<Json<Text>>,
    mandate: Option<Json<Text>>,
    secretariat: Option<Json<Text>>,
    officers: Json<Vec<Officer>>,
}

/// Keeps a body. Its parent must be there.
pub async fn put(tx: &mut Tx, actor: &str, body: &Body) -> Result<Put> {
    let digest = digest(body)?;
    let there = tx.maybe(sql("SELECT digest FROM bodies WHERE id = ?").bind(&body.id)).await?;
    let put = put_over(there, &digest);
    if put == Put::Same {
        return Ok(put);
    }
    write(tx, body, digest).await?;
    let words = search::Words::default().plain(&body.id).text(&body.name).maybe(&body.short_name);
    let words = body.officers.iter().fold(words, |words, officer| words.text(&officer.name()).plain(&officer.person));
    search::put(tx, "body", &body.id, &words).await?;
    record(tx, actor, put, &format!("body/{}", body.id), body).await?;
    Ok(put)
}

async fn write(tx: &mut Tx, body: &Body, digest: String) -> Result<()> {
    let now = kit::clock::iso(tx.now());
    let statement = sql("INSERT INTO bodies (id, place, kind, parent, symbol_pattern, founded, founding_instrument,
             name, short_name, membership, mandate, secretariat, officers, digest, added_at)
         VALUES (?, (SELECT count(*) FROM bodies), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, parent = excluded.parent,
             symbol_pattern = excluded.symbol_pattern, founded = excluded.founded,
             founding_instrument = excluded.founding_instrument, name = excluded.name,
             short_name = excluded.short_name, membership = excluded.membership, mandate = excluded.mandate,
             secretariat = excluded.secretariat, officers = excluded.officers, digest = excluded.digest")
    .bind(&body.id)
    .bind(body.kind.code())
    .bind(&body.parent)
    .bind(&body.symbol_pattern)
    .bind(body.founded.map(String::from))
    .bind(&body.founding_instrument)
    .bind(Json(&body.name))
    .bind(json(&body.short_name))
    .bind(json(&body.membership))
    .bind(json(&body.mandate))
    .bind(json(&body.secretariat))
    .bind(Json(&body.officers))
    .bind(digest)
    .bind(now);
    tx.run(statement).await?;
    Ok(())
}

/// All bodies, in the order in which they came in.
pub async fn all(db: impl Run) -> Result<Vec<Body>> {
    let rows: Vec<Row> = db.all(select().push(" ORDER BY place")).await?;
    rows.into_iter().map(body).collect()
}

/// The same, read once for each change of one.
pub async fn known(db: &Db) -> Result<Arc<Vec<Body>>> {
    db.remembered_of(&["body"], "bodies", all(db)).await
}

/// One body.
pub async fn one(db: impl Run, id: &str) -> Result<Option<Body>> {
    db.maybe(select().push(" WHERE id = ?").bind(id)).await?.map(body).transpose()
}

/// The bodies that report to one, in the order in which they came in.
pub async fn children(db: impl Run, id: &str) -> Result<Vec<Body>> {
    let rows: Vec<Row> = db.all(select().push(" WHERE parent = ?").bind(id).push(" ORDER BY place")).await?;
    rows.into_iter().map(body).collect()
}

fn select() -> kit::db::Sql {
    sql("SELECT id, kind, parent, symbol_pattern, founded, founding_instrument, name, short_name, membership, mandate,
             secretariat, officers
         FROM bodies")
}

fn body(row: Row) -> Result<Body> {
    Ok(Body {
        kind: read(&row.kind)?,
        founded: read_if(&row.founded)?,
        id: row.id,
        parent: row.parent,
        symbol_pattern: row.symbol_pattern,
        founding_instrument: row.founding_instrument,
        name: row.name.0,
        short_name: text(row.short_name),
        membership: text(row.membership),
        mandate: text(row.mandate),
        secretariat: text(row.secretariat),
        officers: row.officers.0,
    })
}
