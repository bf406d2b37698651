//! Statements about instruments and their versions.

use std::sync::Arc;

use kit::{
    db::{Db, FromRow, Json, Result, Run, Sql, Tx, sql},
    journal,
};
use language::Text;

use super::{Count, Facet, List, Put, Window, digest, json, place, put_over, read, read_if, record, search, text};
use crate::{Abrogation, Instrument, InstrumentKind, Version, symbol};

/// What to narrow a list of instruments to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Words that each must have, in any language.
    pub words: String,
    /// The body that adopts them.
    pub adopter: Option<String>,
    /// Their kind.
    pub kind: Option<InstrumentKind>,
    /// Whether they were abrogated.
    pub abrogated: Option<bool>,
}

#[derive(FromRow)]
struct Row {
    id: String,
    adopter: String,
    kind: String,
    number: String,
    title: Json<Text>,
    is_abrogated: bool,
    abrogated_on: Option<String>,
    abrogated_by: Option<String>,
    abrogation_note: Option<Json<Text>>,
}

#[derive(FromRow)]
struct VersionRow {
    instrument: String,
    label: String,
    date: Option<String>,
    session: Option<String>,
    document: Option<String>,
    summary: Option<Json<Text>>,
    terms_of_reference: Option<Json<Text>>,
    text: Option<Json<Text>>,
}

/// What of the versions is read.
#[derive(Clone, Copy)]
enum Versions {
    /// All but their texts, which are long.
    Short,
    /// All.
    Whole,
}

/// Keeps an instrument with its versions. Its adopter must be there.
pub async fn put(tx: &mut Tx, actor: &str, instrument: &Instrument) -> Result<Put> {
    let digest = digest(instrument)?;
    let there = tx.maybe(sql("SELECT digest FROM instruments WHERE id = ?").bind(&instrument.id)).await?;
    let put = put_over(there, &digest);
    if put == Put::Same {
        return Ok(put);
    }
    write(tx, instrument, digest).await?;
    tx.run(sql("DELETE FROM instrument_versions WHERE instrument = ?").bind(&instrument.id)).await?;
    for (index, version) in instrument.versions.iter().enumerate() {
        write_version(tx, &instrument.id, index, version).await?;
    }
    let words = search::Words::default().plain(&instrument.id).plain(&instrument.number).text(&instrument.title);
    let words = instrument.versions.iter().fold(words, |words, version| {
        words.plain(&version.label).maybe(&version.summary).maybe(&version.terms_of_reference).maybe(&version.text)
    });
    search::put(tx, "instrument", &instrument.id, &words).await?;
    record(tx, actor, put, &format!("instrument/{}", instrument.id), instrument).await?;
    Ok(put)
}

async fn write(tx: &mut Tx, instrument: &Instrument, digest: String) -> Result<()> {
    let now = kit::clock::iso(tx.now());
    let end = instrument.abrogation.as_ref();
    let statement = sql("INSERT INTO instruments (id, sort_key, adopter, kind, number, title, is_abrogated,
             abrogated_on, abrogated_by, abrogation_note, digest, added_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET sort_key = excluded.sort_key, adopter = excluded.adopter,
             kind = excluded.kind, number = excluded.number, title = excluded.title,
             is_abrogated = excluded.is_abrogated, abrogated_on = excluded.abrogated_on,
             abrogated_by = excluded.abrogated_by, abrogation_note = excluded.abrogation_note,
             digest = excluded.digest")
    .bind(&instrument.id)
    .bind(symbol::sort_key(&instrument.id))
    .bind(&instrument.adopter)
    .bind(instrument.kind.code())
    .bind(&instrument.number)
    .bind(Json(&instrument.title))
    .bind(end.is_some())
    .bind(end.and_then(|end| end.on).map(String::from))
    .bind(end.and_then(|end| end.by.as_deref()))
    .bind(end.and_then(|end| end.note.as_ref()).map(Json))
    .bind(digest)
    .bind(now);
    tx.run(statement).await?;
    Ok(())
}

async fn write_version(tx: &mut Tx, instrument: &str, index: usize, version: &Version) -> Result<()> {
    let statement = sql("INSERT INTO instrument_versions (instrument, place, label, date, session, document, summary,
             terms_of_reference, text)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
    .bind(instrument)
    .bind(place(index))
    .bind(&version.label)
    .bind(version.date.map(String::from))
    .bind(&version.session)
    .bind(&version.document)
    .bind(json(&version.summary))
    .bind(json(&version.terms_of_reference))
    .bind(json(&version.text));
    tx.run(statement).await?;
    Ok(())
}

/// The mark of how an instrument stands: another one after each change.
pub async fn seal(db: impl Run, id: &str) -> Result<Option<String>> {
    let statement = sql("SELECT digest FROM instruments WHERE id = ?").bind(id);
    Ok(db.maybe::<(String,)>(statement).await?.map(|(digest,)| digest))
}

/// Keeps what was changed of an instrument, unless somebody changed it since `seen`: then false, and nothing is kept.
pub async fn change(db: &Db, actor: &str, next: &Instrument, seen: &str) -> Result<bool> {
    let (actor, next, seen) = (actor.to_owned(), next.clone(), seen.to_owned());
    db.write(move |tx| {
        Box::pin(async move {
            // Written, not read, so that the row is held: of two who come at once, the second finds another digest.
            let held =
                sql("UPDATE instruments SET digest = digest WHERE id = ? AND digest = ?").bind(&next.id).bind(seen);
            let is_seen = tx.run(held).await? > 0;
            if is_seen {
                put(tx, &actor, &next).await?;
            }
            Ok(is_seen)
        })
    })
    .await
}

/// The instrument as it stood before it was changed last, from the journal; none where that was never so.
pub async fn before(db: &Db, id: &str) -> Result<Option<Instrument>> {
    let lines = journal::newest_of(db, &format!("instrument/{id}"), 2, 0).await?;
    Ok(lines.get(1).and_then(|line| serde_json::from_str(&line.change).ok()))
}

/// A list of instruments without the texts of their versions, by id.
pub async fn list(db: &Db, filter: &Filter, window: Window) -> Result<List<Instrument>> {
    let found: Vec<Row> = db.all(narrowed(select().push(" WHERE TRUE"), filter).push(" ORDER BY i.sort_key")).await?;
    // Instruments are few, hundreds at most: the counts are made from the rows.
    let (total, facets) = (place(found.len()), facets(&found));
    let offset = usize::try_from(window.offset).unwrap_or(usize::MAX);
    let limit = usize::try_from(window.limit).unwrap_or(0);
    let rows = assemble(db, found.into_iter().skip(offset).take(limit).collect(), Versions::Short).await?;
    Ok(List { rows, total, facets })
}

/// Every instrument with all that is kept of it, by id.
pub async fn whole(db: &Db) -> Result<Vec<Instrument>> {
    let rows: Vec<Row> = db.all(select().push(" ORDER BY i.sort_key")).await?;
    assemble(db, rows, Versions::Whole).await
}

fn facets(rows: &[Row]) -> Vec<Facet> {
    let count = |name: &'static str, value: fn(&Row) -> String| {
        let mut values: Vec<Count> = Vec::new();
        for value in rows.iter().map(value) {
            match values.iter_mut().find(|count| count.value == value) {
                Some(count) => count.count += 1,
                None => values.push(Count { value, count: 1 }),
            }
        }
        values.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.value.cmp(&b.value)));
        Facet { name, values }
    };
    vec![
        count("adopter", |row| row.adopter.clone()),
        count("kind", |row| row.kind.clone()),
        count("abrogated", |row| row.is_abrogated.to_string()),
    ]
}

/// All instruments without the texts of their versions, read once for each change of one.
pub async fn known(db: &Db) -> Result<Arc<Vec<Instrument>>> {
    let all = async { Ok(list(db, &Filter::default(), Window::ALL).await?.rows) };
    db.remembered_of(&["instrument"], "instruments", all).await
}

/// One instrument with all that is kept of it.
pub async fn one(db: &Db, id: &str) -> Result<Option<Instrument>> {
    let rows: Vec<Row> = db.all(select().push(" WHERE i.id = ?").bind(id)).await?;
    Ok(assemble(db, rows, Versions::Whole).await?.pop())
}

/// The instruments of which a session adopted a version.
pub async fn adopted_at(db: &Db, session: &str) -> Result<Vec<Instrument>> {
    let statement = select().push(" WHERE i.id IN (SELECT instrument FROM instrument_versions WHERE session = ?)");
    let rows: Vec<Row> = db.all(statement.bind(session).push(" ORDER BY i.sort_key")).await?;
    assemble(db, rows, Versions::Short).await
}

fn select() -> Sql {
    sql("SELECT i.id, i.adopter, i.kind, i.number, i.title, i.is_abrogated, i.abrogated_on, i.abrogated_by,
             i.abrogation_note
         FROM instruments i")
}

fn narrowed(statement: Sql, filter: &Filter) -> Sql {
    let statement = statement
        .and("i.adopter = ?", filter.adopter.as_deref())
        .and("i.kind = ?", filter.kind.map(InstrumentKind::code))
        .and("i.is_abrogated = ?", filter.abrogated);
    search::among(statement, "i.id", "instrument", &filter.words)
}

async fn assemble(db: &Db, rows: Vec<Row>, what: Versions) -> Result<Vec<Instrument>> {
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let text = match what {
        Versions::Short => "NULL",
        Versions::Whole => "text",
    };
    let versions = sql("SELECT instrument, label, date, session, document, summary, terms_of_reference, ")
        .push(text)
        .push(" AS text FROM instrument_versions WHERE ")
        .in_list("instrument", rows.iter().map(|row| &row.id))
        .push(" ORDER BY instrument, place");
    let mut versions: super::Grouped<VersionRow> =
        super::grouped(db.all(versions).await?, |row: &VersionRow| row.instrument.clone());
    rows.into_iter()
        .map(|row| {
            let mine = versions.remove(&row.id).unwrap_or_default();
            instrument(row, mine)
        })
        .collect()
}

fn instrument(row: Row, versions: Vec<VersionRow>) -> Result<Instrument> {
    let end = Abrogation { on: read_if(&row.abrogated_on)?, by: row.abrogated_by, note: text(row.abrogation_note) };
    Ok(Instrument {
        kind: read(&row.kind)?,
        id: row.id,
        adopter: row.adopter,
        number: row.number,
        title: row.title.0,
        versions: versions.into_iter().map(version).collect::<Result<_>>()?,
        abrogation: row.is_abrogated.then_some(end),
    })
}

fn version(row: VersionRow) -> Result<Version> {
    Ok(Version {
        date: read_if(&row.date)?,
        label: row.label,
        session: row.session,
        document: row.document,
        summary: text(row.summary),
        terms_of_reference: text(row.terms_of_reference),
        text: text(row.text),
    })
}
