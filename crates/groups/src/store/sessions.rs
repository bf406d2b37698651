//! Statements about sessions and their acts.

use std::sync::Arc;

use kit::db::{Db, FromRow, Json, Result, Run, Sql, Tx, sql};
use language::Text;

use super::{Put, digest, json, place, put_over, read, read_if, record, search, text};
use crate::{Act, Session};

#[derive(FromRow)]
struct Row {
    id: String,
    body: String,
    name: Json<Text>,
    year: i64,
    location: Option<Json<Text>>,
    first_day: Option<String>,
    last_day: Option<String>,
}

#[derive(FromRow)]
struct ActRow {
    session: String,
    kind: String,
    report: Option<String>,
    document: Option<String>,
    plenary: Option<i64>,
    instrument: Option<String>,
    instrument_version: Option<String>,
    text: Option<Json<Text>>,
}

/// Keeps a session with its acts. Its body and the instruments of its acts must be there.
pub async fn put(tx: &mut Tx, actor: &str, session: &Session) -> Result<Put> {
    let digest = digest(session)?;
    let there = tx.maybe(sql("SELECT digest FROM sessions WHERE id = ?").bind(&session.id)).await?;
    let put = put_over(there, &digest);
    if put == Put::Same {
        return Ok(put);
    }
    write(tx, session, digest).await?;
    tx.run(sql("DELETE FROM acts WHERE session = ?").bind(&session.id)).await?;
    for (index, act) in session.acts.iter().enumerate() {
        write_act(tx, &session.id, index, act).await?;
    }
    let words = search::Words::default().plain(&session.id).text(&session.name);
    let words = session.acts.iter().fold(words, |words, act| words.maybe(&act.text));
    search::put(tx, "session", &session.id, &words).await?;
    record(tx, actor, put, &format!("session/{}", session.id), session).await?;
    Ok(put)
}

async fn write(tx: &mut Tx, session: &Session, digest: String) -> Result<()> {
    let now = kit::clock::iso(tx.now());
    let statement = sql("INSERT INTO sessions (id, body, name, year, location, first_day, last_day, digest, added_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET body = excluded.body, name = excluded.name, year = excluded.year,
             location = excluded.location, first_day = excluded.first_day, last_day = excluded.last_day,
             digest = excluded.digest")
    .bind(&session.id)
    .bind(&session.body)
    .bind(Json(&session.name))
    .bind(session.year)
    .bind(json(&session.place))
    .bind(session.from.map(String::from))
    .bind(session.to.map(String::from))
    .bind(digest)
    .bind(now);
    tx.run(statement).await?;
    Ok(())
}

async fn write_act(tx: &mut Tx, session: &str, index: usize, act: &Act) -> Result<()> {
    let statement = sql("INSERT INTO acts (session, place, kind, report, document, plenary, instrument,
             instrument_version, text)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
    .bind(session)
    .bind(place(index))
    .bind(act.kind.code())
    .bind(&act.report)
    .bind(&act.document)
    .bind(act.plenary)
    .bind(&act.instrument)
    .bind(&act.instrument_version)
    .bind(json(&act.text));
    tx.run(statement).await?;
    Ok(())
}

/// All sessions, the oldest first, read once for each change of one.
pub async fn known(db: &Db) -> Result<Arc<Vec<Session>>> {
    db.remembered_of(&["session"], "sessions", all(db, None)).await
}

/// All sessions, or those of one body, the oldest first.
pub async fn all(db: &Db, body: Option<&str>) -> Result<Vec<Session>> {
    let rows = db.all(select().push(" WHERE TRUE").and("s.body = ?", body).push(" ORDER BY s.year, s.id")).await?;
    assemble(db, rows).await
}

/// One session.
pub async fn one(db: &Db, id: &str) -> Result<Option<Session>> {
    let rows = db.all(select().push(" WHERE s.id = ?").bind(id)).await?;
    Ok(assemble(db, rows).await?.pop())
}

/// The sessions with an act on an instrument.
pub async fn on_instrument(db: &Db, id: &str) -> Result<Vec<Session>> {
    let statement =
        select().push(" WHERE s.id IN (SELECT session FROM acts WHERE instrument = ?) ORDER BY s.year, s.id").bind(id);
    assemble(db, db.all(statement).await?).await
}

fn select() -> Sql {
    sql("SELECT s.id, s.body, s.name, s.year, s.location, s.first_day, s.last_day FROM sessions s")
}

async fn assemble(db: &Db, rows: Vec<Row>) -> Result<Vec<Session>> {
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let acts = sql("SELECT session, kind, report, document, plenary, instrument, instrument_version, text
         FROM acts WHERE ")
    .in_list("session", rows.iter().map(|row| &row.id))
    .push(" ORDER BY session, place");
    let mut acts = super::grouped(db.all(acts).await?, |row: &ActRow| row.session.clone());
    rows.into_iter()
        .map(|row| {
            let mine = acts.remove(&row.id).unwrap_or_default();
            session(row, mine)
        })
        .collect()
}

fn session(row: Row, acts: Vec<ActRow>) -> Result<Session> {
    Ok(Session {
        from: read_if(&row.first_day)?,
        to: read_if(&row.last_day)?,
        id: row.id,
        body: row.body,
        name: row.name.0,
        year: row.year,
        place: text(row.location),
        acts: acts.into_iter().map(act).collect::<Result<_>>()?,
    })
}

fn act(row: ActRow) -> Result<Act> {
    Ok(Act {
        kind: read(&row.kind)?,
        report: row.report,
        document: row.document,
        plenary: row.plenary,
        instrument: row.instrument,
        instrument_version: row.instrument_version,
        text: text(row.text),
    })
}
