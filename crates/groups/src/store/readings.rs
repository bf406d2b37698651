//! Statements about reports that were read, and the decisions that officers take about each item.

use kit::{
    db::{Db, FromRow, Json, Result, Run, Sql, Tx, sql},
    journal,
};

use super::{Put, citations, entries, follow_ups, place, read};
use crate::{Decision, Draft, Entry, Found, Proposal, ProposalState, Reading, Refusal};

/// What keeping a reading did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kept {
    /// It is new; its items wait for a decision.
    New,
    /// The same file was read before: nothing changed. The id of that reading.
    Known(String),
}

/// How far the decisions about a reading are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, FromRow)]
pub struct Progress {
    /// All items.
    pub items: i64,
    /// Operative items on which nobody has decided.
    pub pending: i64,
    /// Items taken into the register, as found or corrected.
    pub accepted: i64,
    /// Items left out.
    pub dropped: i64,
}

#[derive(FromRow)]
struct Row {
    id: String,
    file_hash: String,
    file_name: String,
    body: String,
    symbol: String,
    lang: String,
    head: Json<serde_json::Value>,
    warnings: Json<Vec<String>>,
    read_by: String,
    read_at: String,
}

#[derive(FromRow)]
struct ProposalRow {
    reading: String,
    found: Json<Found>,
    draft: Json<Draft>,
    state: String,
    entry: Option<String>,
    decided_by: Option<String>,
    decided_at: Option<String>,
}

/// Keeps a reading with a proposal for each item, in the order of the report. The same file again changes nothing.
pub async fn put(tx: &mut Tx, actor: &str, reading: &Reading, items: &[Found]) -> Result<Kept> {
    let known = sql("SELECT id FROM readings WHERE file_hash = ?").bind(&reading.file_hash);
    if let Some((id,)) = tx.maybe::<(String,)>(known).await? {
        return Ok(Kept::Known(id));
    }
    write(tx, reading).await?;
    for (index, item) in items.iter().enumerate() {
        write_proposal(tx, index, &Proposal::from_item(&reading.id, item.clone())).await?;
    }
    let subject = format!("reading/{}", reading.id);
    let change = serde_json::json!({
        "file": reading.file_name, "hash": reading.file_hash, "symbol": reading.symbol, "items": items.len(),
    });
    journal::record(tx, &journal::Act { actor, verb: "read", subject: &subject, change }).await?;
    Ok(Kept::New)
}

async fn write(tx: &mut Tx, reading: &Reading) -> Result<()> {
    let statement = sql("INSERT INTO readings (id, file_hash, file_name, body, symbol, lang, head, warnings, read_by,
             read_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    .bind(&reading.id)
    .bind(&reading.file_hash)
    .bind(&reading.file_name)
    .bind(&reading.body)
    .bind(&reading.symbol)
    .bind(reading.lang.code())
    .bind(Json(&reading.head))
    .bind(Json(&reading.warnings))
    .bind(&reading.read_by)
    .bind(&reading.read_at);
    tx.run(statement).await?;
    Ok(())
}

async fn write_proposal(tx: &mut Tx, index: usize, proposal: &Proposal) -> Result<()> {
    // Two items of a broken outline may share a path; the first is kept, and reading has warned of it.
    let statement = sql("INSERT INTO proposals (reading, place, path, operative, found, draft, state)
         VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (reading, path) DO NOTHING")
    .bind(&proposal.reading)
    .bind(place(index))
    .bind(&proposal.found.path)
    .bind(proposal.is_operative())
    .bind(Json(&proposal.found))
    .bind(Json(&proposal.draft))
    .bind(proposal.state.code());
    tx.run(statement).await?;
    Ok(())
}

/// All readings, the newest first.
pub async fn all(db: impl Run) -> Result<Vec<Reading>> {
    let rows: Vec<Row> = db.all(select().push(" ORDER BY read_at DESC, id")).await?;
    rows.into_iter().map(reading).collect()
}

/// One reading.
pub async fn one(db: impl Run, id: &str) -> Result<Option<Reading>> {
    db.maybe(select().push(" WHERE id = ?").bind(id)).await?.map(reading).transpose()
}

/// How far the decisions about a reading are.
pub async fn progress(db: impl Run, id: &str) -> Result<Progress> {
    let statement = sql("SELECT count(*) AS items,
             count(*) FILTER (WHERE operative AND state = 'pending') AS pending,
             count(*) FILTER (WHERE state IN ('accepted', 'corrected')) AS accepted,
             count(*) FILTER (WHERE state = 'dropped') AS dropped
         FROM proposals WHERE reading = ?");
    db.one(statement.bind(id)).await
}

/// The proposals of a reading, in the order of the report.
pub async fn proposals(db: impl Run, reading: &str) -> Result<Vec<Proposal>> {
    let statement = select_proposals().push(" WHERE reading = ? ORDER BY place").bind(reading);
    let rows: Vec<ProposalRow> = db.all(statement).await?;
    rows.into_iter().map(proposal).collect()
}

/// The proposal for the item at a path.
pub async fn proposal_at(db: impl Run, reading: &str, path: &str) -> Result<Option<Proposal>> {
    let statement = select_proposals().push(" WHERE reading = ? AND path = ?").bind(reading).bind(path);
    db.maybe(statement).await?.map(proposal).transpose()
}

/// Takes a decision about an item: what it changes in the register, the decision itself and the journal, all in one
/// write. Accepting an item that is in the register already, from the same place of the same document, is refused.
pub async fn decide(
    db: &Db,
    actor: &str,
    reading: &str,
    path: &str,
    decision: Decision,
) -> std::result::Result<Proposal, Refusal> {
    let (actor, id, path) = (actor.to_owned(), reading.to_owned(), path.to_owned());
    db.decide(move |tx| {
        Box::pin(async move {
            let reading = one(&mut *tx, &id).await?.ok_or(Refusal::Unknown)?;
            let proposal = proposal_at(&mut *tx, &id, &path).await?.ok_or(Refusal::Unknown)?;
            settle(tx, &actor, &reading, proposal, &decision).await
        })
    })
    .await
}

/// Accepts every operative item on which nobody has decided, in one write, and says how many there were.
pub async fn accept_pending(db: &Db, actor: &str, reading: &str) -> std::result::Result<i64, Refusal> {
    let (actor, id) = (actor.to_owned(), reading.to_owned());
    db.decide(move |tx| {
        Box::pin(async move {
            let reading = one(&mut *tx, &id).await?.ok_or(Refusal::Unknown)?;
            let mut accepted = 0;
            for proposal in proposals(&mut *tx, &id).await? {
                if proposal.is_operative() && proposal.state == ProposalState::Pending {
                    settle(tx, &actor, &reading, proposal, &Decision::Accept).await?;
                    accepted += 1;
                }
            }
            Ok(accepted)
        })
    })
    .await
}

async fn settle(
    tx: &mut Tx,
    actor: &str,
    reading: &Reading,
    mut proposal: Proposal,
    decision: &Decision,
) -> std::result::Result<Proposal, Refusal> {
    let (state, draft) = proposal.decide(decision)?;
    if let Some(entry) = proposal.entry.take() {
        withdraw(tx, actor, &entry).await?;
    }
    if matches!(state, ProposalState::Accepted | ProposalState::Corrected) {
        proposal.entry = Some(enter(tx, actor, reading, &draft, &proposal.found.path).await?);
    }
    let decided = state != ProposalState::Pending;
    proposal.decided_by = decided.then(|| actor.to_owned());
    proposal.decided_at = decided.then(|| kit::clock::iso(tx.now()));
    (proposal.state, proposal.draft) = (state, draft);
    write_decision(tx, actor, &proposal).await?;
    Ok(proposal)
}

/// Puts the entry into the register and returns its id.
async fn enter(
    tx: &mut Tx,
    actor: &str,
    reading: &Reading,
    draft: &Draft,
    path: &str,
) -> std::result::Result<String, Refusal> {
    let mut entry = draft.entry(reading, path)?;
    if let Some(there) = entry_read_at(tx, &reading.symbol, path).await? {
        return Err(Refusal::InRegister(there));
    }
    if let Some(said) = entry.meeting {
        let held = sql("SELECT number FROM meetings WHERE body = ? AND number = ?");
        let held: Option<(i64,)> = tx.maybe(held.bind(&entry.body).bind(said.meeting)).await?;
        held.ok_or(Refusal::UnknownMeeting(said.meeting))?;
    }
    entry.cites = citations::resolved(tx, entry.cites).await?;
    entry.parent = nearest_above(tx, &reading.symbol, &entry).await?;
    match entries::put(tx, actor, &entry).await? {
        Put::Added => Ok(entry.id),
        Put::Changed | Put::Same => Err(Refusal::InRegister(entry.id)),
    }
}

/// The entry that was read at a place of a document.
async fn entry_read_at(tx: &mut Tx, symbol: &str, path: &str) -> Result<Option<String>> {
    let statement = sql("SELECT id FROM entries WHERE read_in = ? AND path = ?").bind(symbol).bind(path);
    Ok(tx.maybe::<(String,)>(statement).await?.map(|(id,)| id))
}

/// The nearest item above that is in the register.
async fn nearest_above(tx: &mut Tx, symbol: &str, entry: &Entry) -> Result<Option<String>> {
    let mut above = entry.path.parent();
    while let Some(path) = above {
        if let Some(id) = entry_read_at(tx, symbol, &path.to_string()).await? {
            return Ok(Some(id));
        }
        above = path.parent();
    }
    Ok(None)
}

async fn withdraw(tx: &mut Tx, actor: &str, entry: &str) -> std::result::Result<(), Refusal> {
    let parts: Option<(String,)> = tx.maybe(sql("SELECT id FROM entries WHERE parent = ? LIMIT 1").bind(entry)).await?;
    if parts.is_some() {
        return Err(Refusal::HasParts);
    }
    if follow_ups::is_begun(tx, entry).await? {
        return Err(Refusal::FollowedUp);
    }
    Ok(entries::remove(tx, actor, entry).await?)
}

async fn write_decision(tx: &mut Tx, actor: &str, proposal: &Proposal) -> Result<()> {
    let statement = sql("UPDATE proposals SET draft = ?, state = ?, entry = ?, decided_by = ?, decided_at = ?
         WHERE reading = ? AND path = ?")
    .bind(Json(&proposal.draft))
    .bind(proposal.state.code())
    .bind(&proposal.entry)
    .bind(&proposal.decided_by)
    .bind(&proposal.decided_at)
    .bind(&proposal.reading)
    .bind(&proposal.found.path);
    tx.run(statement).await?;
    let subject = format!("proposal/{}/{}", proposal.reading, proposal.found.path);
    let verb = match proposal.state {
        ProposalState::Pending => "took back",
        decided => decided.code(),
    };
    let change = serde_json::json!({ "entry": proposal.entry, "draft": proposal.draft });
    journal::record(tx, &journal::Act { actor, verb, subject: &subject, change }).await?;
    Ok(())
}

fn select() -> Sql {
    sql("SELECT id, file_hash, file_name, body, symbol, lang, head, warnings, read_by, read_at FROM readings")
}

fn select_proposals() -> Sql {
    sql("SELECT reading, found, draft, state, entry, decided_by, decided_at FROM proposals")
}

fn reading(row: Row) -> Result<Reading> {
    Ok(Reading {
        lang: read(&row.lang)?,
        id: row.id,
        file_hash: row.file_hash,
        file_name: row.file_name,
        body: row.body,
        symbol: row.symbol,
        head: row.head.0,
        warnings: row.warnings.0,
        read_by: row.read_by,
        read_at: row.read_at,
    })
}

fn proposal(row: ProposalRow) -> Result<Proposal> {
    Ok(Proposal {
        state: read(&row.state)?,
        reading: row.reading,
        found: row.found.0,
        draft: row.draft.0,
        entry: row.entry,
        decided_by: row.decided_by,
        decided_at: row.decided_at,
    })
}
