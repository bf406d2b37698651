//! Statements that keep documents and read them back. Lists with facets are in [`super::document_list`].

use kit::db::{Db, FromRow, Json, Result, Run, Sql, Tx, sql};
use language::Text;

use super::{Put, digest, grouped, json, place, put_over, read, read_if, record, search, text};
use crate::{BodyKind, Deadline, Document, LanguageVersion, Relation, Source, symbol};

pub use super::document_list::{Filter, Sort, list, walk};

/// A document as kept: with the deadline that its rule gave it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The document.
    pub document: Document,
    /// Until when it should have come, where a rule says so.
    pub deadline: Option<Deadline>,
}

#[derive(FromRow)]
struct Row {
    symbol: String,
    body: Option<String>,
    meeting: Option<i64>,
    number: Option<i64>,
    kind: String,
    title: Json<Text>,
    received: Option<String>,
    rule: Option<String>,
    deadline: Option<String>,
    languages: Json<Vec<LanguageVersion>>,
    url: Option<String>,
    note: Option<Json<Text>>,
}

/// A source, or with a target a relation.
#[derive(FromRow)]
struct LinkRow {
    document: String,
    kind: String,
    state: Option<String>,
    name: Option<String>,
    target: Option<String>,
}

#[derive(FromRow)]
struct Opening {
    kind: String,
    first_day: String,
}

/// Keeps a document with its sources and relations, and the deadline that its rule gives it. Its body and meeting must
/// be there.
pub async fn put(tx: &mut Tx, actor: &str, document: &Document) -> Result<Put> {
    let digest = digest(document)?;
    let there = tx.maybe(sql("SELECT digest FROM documents WHERE symbol = ?").bind(&document.symbol)).await?;
    let put = put_over(there, &digest);
    if put == Put::Same {
        return Ok(put);
    }
    let deadline = deadline(tx, document).await?;
    write(tx, document, deadline, digest).await?;
    write_sources(tx, document).await?;
    write_relations(tx, document).await?;
    let words = search::Words::default().plain(&document.symbol).text(&document.title).maybe(&document.note);
    let words = document.sources.iter().fold(words, |words, source| {
        words.plain(source.state.as_deref().unwrap_or_default()).plain(source.name.as_deref().unwrap_or_default())
    });
    search::put(tx, "document", &document.symbol, &words).await?;
    record(tx, actor, put, &format!("document/{}", document.symbol), document).await?;
    Ok(put)
}

async fn deadline(tx: &mut Tx, document: &Document) -> Result<Option<Deadline>> {
    let (Some(body), Some(meeting)) = (&document.body, document.meeting) else { return Ok(None) };
    let statement = sql("SELECT b.kind, m.first_day FROM meetings m JOIN bodies b ON b.id = m.body
         WHERE m.body = ? AND m.number = ?");
    let Some(opening) = tx.maybe::<Opening>(statement.bind(body).bind(meeting)).await? else { return Ok(None) };
    let kind: BodyKind = read(&opening.kind)?;
    Ok(Deadline::of(document, kind, read(&opening.first_day)?))
}

async fn write(tx: &mut Tx, document: &Document, deadline: Option<Deadline>, digest: String) -> Result<()> {
    let now = kit::clock::iso(tx.now());
    let statement =
        sql("INSERT INTO documents (symbol, sort_key, family, body, meeting, number, kind, title, received,
             rule, deadline, languages, url, note, digest, added_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (symbol) DO UPDATE SET body = excluded.body, meeting = excluded.meeting,
             number = excluded.number, kind = excluded.kind, title = excluded.title, received = excluded.received,
             rule = excluded.rule, deadline = excluded.deadline, languages = excluded.languages, url = excluded.url,
             note = excluded.note, digest = excluded.digest")
        .bind(&document.symbol)
        .bind(symbol::sort_key(&document.symbol))
        .bind(document.family())
        .bind(&document.body)
        .bind(document.meeting)
        .bind(document.number)
        .bind(document.kind.code())
        .bind(Json(&document.title))
        .bind(document.received.map(|day| day.to_string()))
        .bind(deadline.map(|deadline| deadline.rule.code()))
        .bind(deadline.map(|deadline| deadline.date.to_string()))
        .bind(Json(&document.languages))
        .bind(&document.url)
        .bind(json(&document.note))
        .bind(digest)
        .bind(now);
    tx.run(statement).await?;
    Ok(())
}

async fn write_sources(tx: &mut Tx, document: &Document) -> Result<()> {
    tx.run(sql("DELETE FROM document_sources WHERE document = ?").bind(&document.symbol)).await?;
    for (index, source) in document.sources.iter().enumerate() {
        let statement = sql("INSERT INTO document_sources (document, place, kind, state, name) VALUES (?, ?, ?, ?, ?)")
            .bind(&document.symbol)
            .bind(place(index))
            .bind(source.kind.code())
            .bind(&source.state)
            .bind(&source.name);
        tx.run(statement).await?;
    }
    Ok(())
}

async fn write_relations(tx: &mut Tx, document: &Document) -> Result<()> {
    tx.run(sql("DELETE FROM document_relations WHERE document = ?").bind(&document.symbol)).await?;
    for (index, relation) in document.relations.iter().enumerate() {
        let statement = sql("INSERT INTO document_relations (document, place, kind, target) VALUES (?, ?, ?, ?)")
            .bind(&document.symbol)
            .bind(place(index))
            .bind(relation.kind.code())
            .bind(&relation.to);
        tx.run(statement).await?;
    }
    Ok(())
}

/// One document.
pub async fn one(db: &Db, symbol: &str) -> Result<Option<Kept>> {
    Ok(some(db, select().push(" WHERE d.symbol = ?").bind(symbol)).await?.pop())
}

/// The documents with these symbols, in the order of symbols. Unknown ones are left out.
pub async fn of_symbols<'a>(db: &Db, symbols: impl IntoIterator<Item = &'a str>) -> Result<Vec<Kept>> {
    some(db, select().push(" WHERE ").in_list("d.symbol", symbols).push(" ORDER BY d.sort_key")).await
}

/// A family: the document with a symbol and its revisions, addenda and corrigenda, the first issue first.
pub async fn family(db: &Db, of: &str) -> Result<Vec<Kept>> {
    let statement = select().push(" WHERE d.family = ?").bind(symbol::family(of));
    some(db, statement.push(" ORDER BY length(d.symbol), d.sort_key")).await
}

/// The family of a document and the documents with a relation to it, in one, in the order of symbols.
pub async fn kin(db: &Db, of: &str) -> Result<Vec<Kept>> {
    let statement = select()
        .push(" WHERE d.symbol IN (SELECT symbol FROM documents WHERE family = ?")
        .bind(symbol::family(of))
        .push(" UNION SELECT document FROM document_relations WHERE target = ?) ORDER BY d.sort_key")
        .bind(of);
    some(db, statement).await
}

/// The symbol of the first report with a relation to a document.
pub async fn report_on(db: impl Run, symbol: &str) -> Result<Option<String>> {
    let statement = sql("SELECT symbol FROM documents
         WHERE kind = 'report' AND symbol IN (SELECT document FROM document_relations WHERE target = ?)
         ORDER BY sort_key LIMIT 1");
    Ok(db.maybe::<(String,)>(statement.bind(symbol)).await?.map(|(symbol,)| symbol))
}

/// The documents with a relation to a symbol, with the relations that they have to it.
pub async fn related_to(db: &Db, target: &str) -> Result<Vec<Kept>> {
    let statement = select().push(" WHERE d.symbol IN (SELECT document FROM document_relations WHERE target = ?)");
    some(db, statement.bind(target).push(" ORDER BY d.sort_key")).await
}

/// The documents of a meeting, in the order of symbols.
pub async fn of_meeting(db: &Db, body: &str, meeting: i64) -> Result<Vec<Kept>> {
    let statement = select().push(" WHERE d.body = ? AND d.meeting = ? ORDER BY d.sort_key, d.symbol");
    some(db, statement.bind(body).bind(meeting)).await
}

/// The symbols used in the series of a meeting, to find the next one by [`symbol::next`].
pub async fn symbols_of_meeting(db: impl Run, body: &str, meeting: i64) -> Result<Vec<String>> {
    let statement = sql("SELECT symbol FROM documents WHERE body = ? AND meeting = ? ORDER BY sort_key");
    let rows: Vec<(String,)> = db.all(statement.bind(body).bind(meeting)).await?;
    Ok(rows.into_iter().map(|(symbol,)| symbol).collect())
}

pub(super) fn select() -> Sql {
    sql("SELECT d.symbol, d.body, d.meeting, d.number, d.kind, d.title, d.received, d.rule, d.deadline, d.languages,
             d.url, d.note
         FROM documents d")
}

/// The documents that a statement made with [`select`] finds, in its order.
pub(super) async fn some(db: &Db, statement: Sql) -> Result<Vec<Kept>> {
    let rows: Vec<Row> = db.all(statement).await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let links = sql("SELECT document, place, kind, state, name, NULL AS target FROM document_sources WHERE ")
        .in_list("document", rows.iter().map(|row| &row.symbol))
        .push(" UNION ALL SELECT document, place, kind, NULL, NULL, target FROM document_relations WHERE ")
        .in_same_list("document")
        .push(" ORDER BY document, place");
    let mut links = grouped(db.all(links).await?, |row: &LinkRow| row.document.clone());
    rows.into_iter()
        .map(|row| {
            let mine = links.remove(&row.symbol).unwrap_or_default();
            kept(row, mine)
        })
        .collect()
}

fn kept(row: Row, links: Vec<LinkRow>) -> Result<Kept> {
    let (mut sources, mut relations) = (Vec::new(), Vec::new());
    for link in links {
        match link.target {
            Some(to) => relations.push(Relation { kind: read(&link.kind)?, to }),
            None => sources.push(Source { kind: read(&link.kind)?, state: link.state, name: link.name }),
        }
    }
    let deadline = match (&row.rule, &row.deadline) {
        (Some(rule), Some(date)) => Some(Deadline { rule: read(rule)?, date: read(date)? }),
        _ => None,
    };
    let document = Document {
        kind: read(&row.kind)?,
        received: read_if(&row.received)?,
        symbol: row.symbol,
        body: row.body,
        meeting: row.meeting,
        number: row.number,
        title: row.title.0,
        sources,
        languages: row.languages.0,
        relations,
        url: row.url,
        note: text(row.note),
    };
    Ok(Kept { document, deadline })
}
