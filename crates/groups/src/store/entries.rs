//! Statements that keep entries of the register and read them back. Lists with facets are in [`super::entry_list`].

use kit::db::{Db, FromRow, Json, Result, Run, Sql, Tx, sql};
use language::Text;

use super::{Put, Window, digest, follow_ups, grouped, json, place, put_over, read, read_if, record, search, text};
use crate::{About, Entry, SaidAt, Source, is_recommendation, provision};

pub use super::entry_list::{DueAt, Filter, Sort, list, walk};

#[derive(FromRow)]
struct Row {
    id: String,
    body: String,
    path: String,
    section: String,
    meeting: Option<i64>,
    meeting_basis: Option<String>,
    due: Option<String>,
    due_event: Option<Json<Text>>,
    parent: Option<String>,
    text: Json<Text>,
    proposers: Json<Vec<Source>>,
    left_to_do: Option<Json<Text>>,
    endorsed_by: Option<String>,
    read_in: Option<String>,
}

/// A row of one of the four tables of codes.
#[derive(FromRow)]
struct CodeRow {
    entry: String,
    what: String,
    code: String,
    note: String,
}

/// Keeps an entry with its codes. Its body, meeting, parent and session must be there.
pub async fn put(tx: &mut Tx, actor: &str, entry: &Entry) -> Result<Put> {
    let digest = digest(entry)?;
    let there = tx.maybe(sql("SELECT digest FROM entries WHERE id = ?").bind(&entry.id)).await?;
    let put = put_over(there, &digest);
    if put == Put::Same {
        return Ok(put);
    }
    write(tx, entry, digest).await?;
    write_codes(tx, entry, put).await?;
    follow_ups::begin(tx, entry).await?;
    let words = search::Words::default().plain(&entry.id).text(&entry.text);
    let words = words.maybe(&entry.due_event).maybe(&entry.left_to_do);
    let words = entry.cites.iter().fold(words, |words, symbol| words.plain(symbol));
    search::put(tx, "entry", &entry.id, &words).await?;
    record(tx, actor, put, &format!("entry/{}", entry.id), entry).await?;
    Ok(put)
}

async fn write(tx: &mut Tx, entry: &Entry, digest: String) -> Result<()> {
    let now = kit::clock::iso(tx.now());
    let statement = sql("INSERT INTO entries (id, body, path, sort_key, section, meeting, meeting_basis, recommends,
             due, due_day, due_event, parent, text, proposers, left_to_do, endorsed_by, read_in, digest, added_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, COALESCE((SELECT due_day FROM follow_ups WHERE entry = ?), ?), ?, ?, ?, ?, ?, ?, ?,
             ?, ?)
         ON CONFLICT (id) DO UPDATE SET body = excluded.body, path = excluded.path, sort_key = excluded.sort_key,
             section = excluded.section, meeting = excluded.meeting, meeting_basis = excluded.meeting_basis,
             recommends = excluded.recommends, due = excluded.due, due_day = excluded.due_day,
             due_event = excluded.due_event, parent = excluded.parent, text = excluded.text,
             proposers = excluded.proposers, left_to_do = excluded.left_to_do, endorsed_by = excluded.endorsed_by,
             read_in = excluded.read_in, digest = excluded.digest")
    .bind(&entry.id)
    .bind(&entry.body)
    .bind(entry.path.to_string())
    .bind(entry.path.sort_key())
    .bind(entry.section.code())
    .bind(entry.meeting.map(|said| said.meeting))
    .bind(entry.meeting.map(|said| said.basis.code()))
    .bind(entry.kinds().any(is_recommendation))
    .bind(entry.due.map(String::from))
    .bind(&entry.id)
    .bind(entry.due.map(|due| due.last_day().to_string()))
    .bind(json(&entry.due_event))
    .bind(&entry.parent)
    .bind(Json(&entry.text))
    .bind(Json(&entry.proposers))
    .bind(json(&entry.left_to_do))
    .bind(&entry.endorsed_by)
    .bind(&entry.read_in)
    .bind(digest)
    .bind(now);
    tx.run(statement).await?;
    Ok(())
}

async fn write_codes(tx: &mut Tx, entry: &Entry, put: Put) -> Result<()> {
    if put == Put::Changed {
        tx.run(sql("DELETE FROM entry_kinds WHERE entry = ?").bind(&entry.id)).await?;
        tx.run(sql("DELETE FROM entry_addressees WHERE entry = ?").bind(&entry.id)).await?;
        tx.run(sql("DELETE FROM entry_topics WHERE entry = ?").bind(&entry.id)).await?;
        tx.run(sql("DELETE FROM entry_cites WHERE entry = ?").bind(&entry.id)).await?;
    }
    for (index, kind) in entry.kinds().enumerate() {
        let statement = sql("INSERT INTO entry_kinds (entry, place, kind) VALUES (?, ?, ?)");
        tx.run(statement.bind(&entry.id).bind(place(index)).bind(kind.code())).await?;
    }
    for (index, addressee) in entry.addressees.iter().enumerate() {
        let statement = sql("INSERT INTO entry_addressees (entry, place, addressee) VALUES (?, ?, ?)");
        tx.run(statement.bind(&entry.id).bind(place(index)).bind(addressee.code())).await?;
    }
    for (index, about) in entry.topics.iter().enumerate() {
        let statement = sql("INSERT INTO entry_topics (entry, place, topic, provenance) VALUES (?, ?, ?, ?)")
            .bind(&entry.id)
            .bind(place(index))
            .bind(about.topic.to_string())
            .bind(about.provenance.code());
        tx.run(statement).await?;
    }
    for (index, symbol) in entry.cites.iter().enumerate() {
        let paragraph = provision::Place::of(symbol).map_or("", |place| place.anchor);
        let statement = sql("INSERT INTO entry_cites (entry, place, symbol, paragraph) VALUES (?, ?, ?, ?)")
            .bind(&entry.id)
            .bind(place(index))
            .bind(provision::Place::whole(symbol))
            .bind(paragraph);
        tx.run(statement).await?;
    }
    Ok(())
}

/// Takes an entry out of the register. The journal keeps what it said.
pub(super) async fn remove(tx: &mut Tx, actor: &str, id: &str) -> Result<()> {
    tx.run(sql("DELETE FROM entries WHERE id = ?").bind(id)).await?;
    search::remove(tx, "entry", id).await?;
    let subject = format!("entry/{id}");
    let act = kit::journal::Act { actor, verb: "removed", subject: &subject, change: serde_json::Value::Null };
    kit::journal::record(tx, &act).await?;
    Ok(())
}

/// One entry.
pub async fn one(db: &Db, id: &str) -> Result<Option<Entry>> {
    Ok(some(db, select().push(" WHERE e.id = ?").bind(id)).await?.pop())
}

/// The ids of the entries that cite any of these symbols or instruments, in the order of the source, and how many there are.
pub async fn citing<'a>(
    db: &Db,
    symbols: impl IntoIterator<Item = &'a str>,
    window: Window,
) -> Result<(Vec<String>, i64)> {
    // No row, no count: only a window beyond the last of them finds neither.
    let statement = sql("SELECT e.id, (SELECT count(DISTINCT entry) FROM entry_cites WHERE ")
        .in_list("symbol", symbols)
        .push(") FROM entries e WHERE e.id IN (SELECT entry FROM entry_cites WHERE ")
        .in_same_list("symbol")
        .push(") ORDER BY e.sort_key, e.id LIMIT ? OFFSET ?");
    let rows: Vec<(String, i64)> = db.all(statement.bind(window.limit).bind(window.offset)).await?;
    let count = rows.first().map_or(0, |(_, count)| *count);
    Ok((rows.into_iter().map(|(id, _)| id).collect(), count))
}

/// The entries that come from a paragraph of an instrument, with its name (`instructs-2`), in the order of the source.
pub async fn by_paragraph(db: &Db, instrument: &str) -> Result<Vec<(String, String)>> {
    let statement = sql("SELECT c.paragraph, e.id FROM entry_cites c JOIN entries e ON e.id = c.entry
         WHERE c.symbol = ? AND c.paragraph <> '' ORDER BY e.sort_key, e.id");
    db.all(statement.bind(instrument)).await
}

/// An entry's parts and the entry that it is a part of, in the order of the source.
pub async fn kin(db: &Db, entry: &Entry) -> Result<Vec<Entry>> {
    let statement = select().push(" WHERE (e.parent = ? OR e.id = ?) ORDER BY e.sort_key, e.id");
    some(db, statement.bind(&entry.id).bind(&entry.parent)).await
}

/// The entries with these ids, in the order of the source.
pub async fn these<'a>(db: &Db, ids: impl IntoIterator<Item = &'a String>) -> Result<Vec<Entry>> {
    let ids: Vec<&String> = ids.into_iter().collect();
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let statement = select().push(" WHERE ").in_list("e.id", ids);
    some(db, statement.push(" ORDER BY e.sort_key, e.id")).await
}

/// The entries that a session endorsed, in the order of the source.
pub async fn endorsed_by(db: &Db, session: &str) -> Result<Vec<Entry>> {
    some(db, select().push(" WHERE e.endorsed_by = ? ORDER BY e.sort_key, e.id").bind(session)).await
}

pub(super) fn select() -> Sql {
    sql("SELECT e.id, e.body, e.path, e.section, e.meeting, e.meeting_basis, e.due, e.due_event, e.parent, e.text,
             e.proposers, e.left_to_do, e.endorsed_by, e.read_in
         FROM entries e")
}

/// The entries that a statement made with [`select`] finds, in its order.
pub(super) async fn some(db: &Db, statement: Sql) -> Result<Vec<Entry>> {
    let rows: Vec<Row> = db.all(statement).await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let statement = sql("SELECT entry, 'kind' AS what, place, kind AS code, '' AS note FROM entry_kinds WHERE ")
        .in_list("entry", rows.iter().map(|row| &row.id))
        .push(" UNION ALL SELECT entry, 'addressee', place, addressee, '' FROM entry_addressees WHERE ")
        .in_same_list("entry")
        .push(" UNION ALL SELECT entry, 'topic', place, topic, provenance FROM entry_topics WHERE ")
        .in_same_list("entry")
        .push(" UNION ALL SELECT entry, 'cite', place, symbol, paragraph FROM entry_cites WHERE ")
        .in_same_list("entry")
        .push(" ORDER BY entry, place");
    let mut codes = grouped(db.all(statement).await?, |row: &CodeRow| row.entry.clone());
    rows.into_iter()
        .map(|row| {
            let mine = codes.remove(&row.id).unwrap_or_default();
            entry(row, &mine)
        })
        .collect()
}

/// What is cited, with the paragraph of an instrument where one is named.
fn cite(row: &CodeRow) -> String {
    if row.note.is_empty() { row.code.clone() } else { format!("{}#{}", row.code, row.note) }
}

fn entry(row: Row, codes: &[CodeRow]) -> Result<Entry> {
    let of = |what: &'static str| codes.iter().filter(move |row| row.what == what);
    let mut kinds = of("kind").map(|row| read(&row.code)).collect::<Result<Vec<_>>>()?;
    if kinds.is_empty() {
        return Err(kit::db::Error::other(format!("the entry {} has no kind", row.id)));
    }
    let about = |row: &CodeRow| Ok(About { topic: read(&row.code)?, provenance: read(&row.note)? });
    let meeting = match (row.meeting, &row.meeting_basis) {
        (Some(meeting), Some(basis)) => Some(SaidAt { meeting, basis: read(basis)? }),
        _ => None,
    };
    Ok(Entry {
        path: read(&row.path)?,
        section: read(&row.section)?,
        meeting,
        kind: kinds.remove(0),
        also: kinds,
        addressees: of("addressee").map(|row| read(&row.code)).collect::<Result<_>>()?,
        topics: of("topic").map(about).collect::<Result<_>>()?,
        due: read_if(&row.due)?,
        due_event: text(row.due_event),
        cites: of("cite").map(cite).collect(),
        id: row.id,
        body: row.body,
        parent: row.parent,
        text: row.text.0,
        proposers: row.proposers.0,
        left_to_do: text(row.left_to_do),
        endorsed_by: row.endorsed_by,
        read_in: row.read_in,
    })
}
