//! Statements about meetings and their agenda.

use std::sync::Arc;

use kit::db::{Db, FromRow, Json, Result, Run, Sql, Tx, sql};
use language::Text;

use super::{Period, Put, digest, json, put_over, read, record, search, text};
use crate::{AgendaItem, Attendance, Meeting, Rule};

#[derive(FromRow)]
struct Row {
    body: String,
    number: i64,
    first_day: String,
    last_day: String,
    location: Option<Json<Text>>,
    summary: Option<String>,
    colocated: Option<Json<Text>>,
    items: Json<Vec<AgendaItem>>,
    attendance: Option<Json<Vec<Attendance>>>,
    called_off: Option<Json<Text>>,
}

/// What to narrow a list of meetings to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Words that each must have, in any language.
    pub words: String,
    /// The body that met.
    pub body: Option<String>,
    /// When they were held: a meeting counts when a part of it falls into the period.
    pub period: Period,
}

/// Keeps a meeting with its agenda, and moves the deadlines of its documents. Its body must be there.
pub async fn put(tx: &mut Tx, actor: &str, meeting: &Meeting) -> Result<Put> {
    let digest = digest(meeting)?;
    let there =
        sql("SELECT digest FROM meetings WHERE body = ? AND number = ?").bind(&meeting.body).bind(meeting.number);
    let put = put_over(tx.maybe(there).await?, &digest);
    if put == Put::Same {
        return Ok(put);
    }
    write(tx, meeting, digest).await?;
    write_agenda(tx, meeting).await?;
    move_deadlines(tx, meeting).await?;
    let words = search::Words::default().plain(&meeting.key()).maybe(&meeting.place).maybe(&meeting.colocated);
    let words = meeting.items.iter().fold(words, |words, item| words.text(&item.title));
    search::put(tx, "meeting", &meeting.key(), &words).await?;
    record(tx, actor, put, &format!("meeting/{}", meeting.key()), meeting).await?;
    Ok(put)
}

/// Calls a meeting; false where the body has one of that number.
pub async fn call(db: &Db, actor: &str, meeting: &Meeting) -> Result<bool> {
    let (actor, meeting) = (actor.to_owned(), meeting.clone());
    db.write(move |tx| {
        Box::pin(async move {
            let is_new = one(&mut *tx, &meeting.body, meeting.number).await?.is_none();
            if is_new {
                put(tx, &actor, &meeting).await?;
            }
            Ok(is_new)
        })
    })
    .await
}

/// The mark of how a meeting stands: another one after each change.
pub async fn seal(db: impl Run, body: &str, number: i64) -> Result<Option<String>> {
    let statement = sql("SELECT digest FROM meetings WHERE body = ? AND number = ?").bind(body).bind(number);
    Ok(db.maybe::<(String,)>(statement).await?.map(|(digest,)| digest))
}

/// Keeps what was changed of a meeting, unless somebody changed it since `seen`: then false, and nothing is kept.
pub async fn change(db: &Db, actor: &str, next: &Meeting, seen: &str) -> Result<bool> {
    let (actor, next, seen) = (actor.to_owned(), next.clone(), seen.to_owned());
    db.write(move |tx| {
        Box::pin(async move {
            let is_seen = seal(&mut *tx, &next.body, next.number).await?.is_some_and(|now| now == seen);
            if is_seen {
                put(tx, &actor, &next).await?;
            }
            Ok(is_seen)
        })
    })
    .await
}

async fn write(tx: &mut Tx, meeting: &Meeting, digest: String) -> Result<()> {
    let now = kit::clock::iso(tx.now());
    let statement = sql("INSERT INTO meetings (body, number, first_day, last_day, location, summary, colocated, items,
             attendance, called_off, digest, added_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (body, number) DO UPDATE SET first_day = excluded.first_day, last_day = excluded.last_day,
             location = excluded.location, summary = excluded.summary, colocated = excluded.colocated,
             items = excluded.items, attendance = excluded.attendance, called_off = excluded.called_off,
             digest = excluded.digest")
    .bind(&meeting.body)
    .bind(meeting.number)
    .bind(meeting.from.to_string())
    .bind(meeting.to.to_string())
    .bind(json(&meeting.place))
    .bind(&meeting.summary)
    .bind(json(&meeting.colocated))
    .bind(Json(&meeting.items))
    .bind((!meeting.attendance.is_empty()).then_some(Json(&meeting.attendance)))
    .bind(json(&meeting.called_off))
    .bind(digest)
    .bind(now);
    tx.run(statement).await?;
    Ok(())
}

async fn write_agenda(tx: &mut Tx, meeting: &Meeting) -> Result<()> {
    let old = sql("DELETE FROM agenda_documents WHERE body = ? AND meeting = ?");
    tx.run(old.bind(&meeting.body).bind(meeting.number)).await?;
    for item in &meeting.items {
        for document in &item.documents {
            let statement = sql("INSERT INTO agenda_documents (body, meeting, item, document) VALUES (?, ?, ?, ?)
                 ON CONFLICT (body, meeting, item, document) DO NOTHING")
            .bind(&meeting.body)
            .bind(meeting.number)
            .bind(item.number)
            .bind(document);
            tx.run(statement).await?;
        }
    }
    Ok(())
}

/// A deadline counts back from the meeting's first day, so that it moves with it.
async fn move_deadlines(tx: &mut Tx, meeting: &Meeting) -> Result<()> {
    for rule in Rule::ALL {
        let statement = sql("UPDATE documents SET deadline = ? WHERE body = ? AND meeting = ? AND rule = ?")
            .bind(rule.before(meeting.from).date.to_string())
            .bind(&meeting.body)
            .bind(meeting.number)
            .bind(rule.code());
        tx.run(statement).await?;
    }
    Ok(())
}

/// Meetings, the newest first.
pub async fn list(db: impl Run, filter: &Filter) -> Result<Vec<Meeting>> {
    let statement = select()
        .push(" WHERE TRUE")
        .and("m.body = ?", filter.body.as_deref())
        .and("m.last_day >= ?", filter.period.first())
        .and("m.first_day <= ?", filter.period.last());
    let statement = search::among(statement, "m.body || '/' || CAST(m.number AS TEXT)", "meeting", &filter.words);
    let rows: Vec<Row> = db.all(statement.push(" ORDER BY m.first_day DESC, m.body, m.number DESC")).await?;
    rows.into_iter().map(meeting).collect()
}

/// The meetings of a body, the newest first, read once for each change of a meeting.
pub async fn held_by(db: &Db, body: &str) -> Result<Arc<Vec<Meeting>>> {
    let filter = Filter { body: Some(body.to_owned()), ..Filter::default() };
    db.remembered_of(&["meeting"], &format!("meetings of {body}"), list(db, &filter)).await
}

/// One meeting.
pub async fn one(db: impl Run, body: &str, number: i64) -> Result<Option<Meeting>> {
    let statement = select().push(" WHERE m.body = ? AND m.number = ?").bind(body).bind(number);
    db.maybe(statement).await?.map(meeting).transpose()
}

/// The meetings that had a document on their agenda or have it as their summary, the oldest first.
pub async fn with_document(db: impl Run, symbol: &str) -> Result<Vec<Meeting>> {
    let statement = select()
        .push(
            " WHERE m.summary = ? OR EXISTS (SELECT 1 FROM agenda_documents a
             WHERE a.body = m.body AND a.meeting = m.number AND a.document = ?) ORDER BY m.first_day",
        )
        .bind(symbol)
        .bind(symbol);
    let rows: Vec<Row> = db.all(statement).await?;
    rows.into_iter().map(meeting).collect()
}

fn select() -> Sql {
    sql("SELECT m.body, m.number, m.first_day, m.last_day, m.location, m.summary, m.colocated, m.items, m.attendance,
             m.called_off
         FROM meetings m")
}

fn meeting(row: Row) -> Result<Meeting> {
    Ok(Meeting {
        from: read(&row.first_day)?,
        to: read(&row.last_day)?,
        body: row.body,
        number: row.number,
        place: text(row.location),
        summary: row.summary,
        colocated: text(row.colocated),
        items: row.items.0,
        called_off: text(row.called_off),
        attendance: row.attendance.map(|attendance| attendance.0).unwrap_or_default(),
    })
}
