//! Statements that keep what became of each request. A request has a row from the moment when it stands in the register; the
//! row's version is the number of steps taken, and a step on a request that somebody changed meanwhile is refused.

use std::collections::HashMap;

use jiff::civil::Date;
use kit::{
    clock,
    db::{Db, FromRow, Json, Result, Run, Sql, Tx, sql},
    journal,
};

use super::{Put, read, read_if};
use crate::{
    Entry,
    follow_up::{Act, Declined, FollowUp, Reply, Status, Taken, day_of},
};

/// Why a step was not taken.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// There is no such request.
    #[error("there is no such request")]
    Unknown,
    /// Somebody took another step meanwhile.
    #[error("somebody changed it meanwhile")]
    Changed,
    /// The rules do not allow it.
    #[error(transparent)]
    Declined(#[from] Declined),
    /// The evidence names a document that is not in the record.
    #[error("there is no document {0}")]
    UnknownDocument(String),
    /// The body held no such meeting.
    #[error("there is no meeting {0}")]
    UnknownMeeting(i64),
    /// The database.
    #[error(transparent)]
    Store(#[from] kit::db::Error),
}

/// A step to be taken: what, by whom, why, and after how many steps the form was filled in.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// The request, by the id of its entry.
    pub entry: String,
    /// How many steps had been taken when whoever acts looked.
    pub seen: usize,
    /// Who acts, by the id of an account.
    pub by: String,
    /// Why; may be empty where the step asks for no reason.
    pub why: String,
    /// What is done.
    pub act: Act,
}

/// How a request stands, for one line of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Its status.
    pub status: Status,
    /// The responsible unit.
    pub unit: Option<String>,
    /// The date that the secretariat set.
    pub due: Option<Date>,
}

#[derive(FromRow)]
struct Row {
    entry: String,
    status: String,
    unit: Option<String>,
    person: Option<String>,
    due_day: Option<String>,
    steps: Json<Vec<Taken>>,
    replies: Json<Vec<Reply>>,
}

#[derive(FromRow)]
struct Narrow {
    entry: String,
    status: String,
    unit: Option<String>,
    due_day: Option<String>,
}

/// Gives an entry that asks for something its row, where it has none.
pub(super) async fn begin(tx: &mut Tx, entry: &Entry) -> Result<()> {
    if !FollowUp::is_for(entry) {
        return Ok(());
    }
    let statement = sql("INSERT INTO follow_ups (entry, status, steps, replies, version, changed_at)
         VALUES (?, 'open', '[]', '[]', 0, ?) ON CONFLICT (entry) DO NOTHING");
    tx.run(statement.bind(&entry.id).bind(clock::iso(tx.now()))).await?;
    Ok(())
}

/// Whether anything was done about an entry.
pub(super) async fn is_begun(tx: &mut Tx, entry: &str) -> Result<bool> {
    let statement = sql("SELECT entry FROM follow_ups WHERE entry = ? AND version > 0");
    Ok(tx.maybe::<(String,)>(statement.bind(entry)).await?.is_some())
}

/// What became of one request; none for an entry that asks for nothing.
pub async fn one(db: impl Run, entry: &str) -> Result<Option<FollowUp>> {
    db.maybe(select().push(" WHERE entry = ?").bind(entry)).await?.map(follow_up).transpose()
}

/// All requests about which something was done, by the id of their entry.
pub async fn begun(db: impl Run) -> Result<Vec<FollowUp>> {
    let rows: Vec<Row> = db.all(select().push(" WHERE version > 0 ORDER BY entry")).await?;
    rows.into_iter().map(follow_up).collect()
}

/// How these entries stand; those that ask for nothing have no place.
pub async fn standings<'a>(
    db: impl Run,
    entries: impl IntoIterator<Item = &'a str>,
) -> Result<HashMap<String, Standing>> {
    let entries: Vec<&str> = entries.into_iter().collect();
    if entries.is_empty() {
        return Ok(HashMap::new());
    }
    let statement = sql("SELECT entry, status, unit, due_day FROM follow_ups WHERE ").in_list("entry", entries);
    let rows: Vec<Narrow> = db.all(statement).await?;
    let standing = |row: Narrow| {
        Ok((row.entry, Standing { status: read(&row.status)?, unit: row.unit, due: read_if(&row.due_day)? }))
    };
    rows.into_iter().map(standing).collect()
}

/// The entries whose replies name a document as evidence, in the order of the source.
pub async fn shown_by(db: &Db, symbol: &str) -> Result<Vec<Entry>> {
    let statement = super::entries::select()
        .push(" WHERE e.id IN (SELECT entry FROM follow_up_documents WHERE symbol = ?) ORDER BY e.sort_key, e.id");
    super::entries::some(db, statement.bind(symbol)).await
}

/// Takes a step, in one write with its journal entry.
///
/// # Errors
/// Where the rules decline it, the evidence names what is not there, or somebody was faster.
pub async fn take(db: &Db, wanted: Wanted) -> std::result::Result<FollowUp, Refusal> {
    let db = db.because(&wanted.why);
    db.decide(move |tx| Box::pin(async move { step(tx, wanted).await })).await
}

/// The same inside the caller's transaction.
pub async fn step(tx: &mut Tx, wanted: Wanted) -> std::result::Result<FollowUp, Refusal> {
    let now = one(&mut *tx, &wanted.entry).await?.ok_or(Refusal::Unknown)?;
    if now.steps.len() != wanted.seen {
        return Err(Refusal::Changed);
    }
    must_exist(tx, &wanted).await?;
    let at = clock::iso(tx.now());
    let verb = wanted.act.step().code();
    let next = now.after(wanted.act, (&wanted.by, &at), &wanted.why)?;
    write(tx, &next, wanted.seen).await?;
    record(tx, &wanted.by, verb, &next).await?;
    Ok(next)
}

async fn record(tx: &mut Tx, actor: &str, verb: &str, now: &FollowUp) -> Result<()> {
    let subject = format!("follow-up/{}", now.entry);
    let change = serde_json::to_value(now).map_err(|error| kit::db::Error::other(error.to_string()))?;
    journal::record(tx, &journal::Act { actor, verb, subject: &subject, change }).await?;
    Ok(())
}

/// Keeps what became of a request as a file says it: with the steps and moments that the file names.
pub async fn put(tx: &mut Tx, actor: &str, follow_up: &FollowUp) -> Result<Put> {
    let Some(now) = one(&mut *tx, &follow_up.entry).await? else {
        return Err(kit::db::Error::other(format!("{} asks for nothing", follow_up.entry)));
    };
    if now == *follow_up {
        return Ok(Put::Same);
    }
    let verb = if now.steps.is_empty() { "added" } else { "changed" };
    write(tx, follow_up, now.steps.len()).await.map_err(|refused| kit::db::Error::other(refused.to_string()))?;
    record(tx, actor, verb, follow_up).await?;
    Ok(if now.steps.is_empty() { Put::Added } else { Put::Changed })
}

/// What the act names must be in the record.
async fn must_exist(tx: &mut Tx, wanted: &Wanted) -> std::result::Result<(), Refusal> {
    match &wanted.act {
        Act::Reply { evidence, .. } => {
            for symbol in evidence.iter().filter_map(|one| one.symbol()) {
                let there = sql("SELECT symbol FROM documents WHERE symbol = ?").bind(symbol);
                let there: Option<(String,)> = tx.maybe(there).await?;
                there.ok_or_else(|| Refusal::UnknownDocument(symbol.to_owned()))?;
            }
        }
        Act::Accept { meeting: Some(number) } | Act::Return { meeting: Some(number) } => {
            let held = sql("SELECT m.number FROM meetings m JOIN entries e ON e.body = m.body
                 WHERE e.id = ? AND m.number = ?");
            let held: Option<(i64,)> = tx.maybe(held.bind(&wanted.entry).bind(*number)).await?;
            held.ok_or(Refusal::UnknownMeeting(*number))?;
        }
        _ => {}
    }
    Ok(())
}

async fn write(tx: &mut Tx, next: &FollowUp, seen: usize) -> std::result::Result<(), Refusal> {
    let statement = sql("UPDATE follow_ups SET status = ?, unit = ?, person = ?, due_day = ?, answered_day = ?,
             steps = ?, replies = ?, version = ?, changed_at = ? WHERE entry = ? AND version = ?")
    .bind(next.status.code())
    .bind(&next.unit)
    .bind(&next.person)
    .bind(next.due.map(|due| due.to_string()))
    .bind(next.answered_at().and_then(day_of).map(|day| day.to_string()))
    .bind(Json(&next.steps))
    .bind(Json(&next.replies))
    .bind(super::place(next.steps.len()))
    .bind(clock::iso(tx.now()))
    .bind(&next.entry)
    .bind(super::place(seen));
    if tx.run(statement).await? == 0 {
        return Err(Refusal::Changed);
    }
    // Lists and reminders ask the entry for its day: the one that the secretariat set, where it set one.
    if next.due.is_some() {
        let day = sql("UPDATE entries SET due_day = ? WHERE id = ?").bind(next.due.map(|due| due.to_string()));
        tx.run(day.bind(&next.entry)).await?;
    }
    for symbol in next.replies.iter().flat_map(|reply| &reply.evidence).filter_map(|one| one.symbol()) {
        let statement = sql("INSERT INTO follow_up_documents (entry, symbol) VALUES (?, ?)
             ON CONFLICT (entry, symbol) DO NOTHING");
        tx.run(statement.bind(&next.entry).bind(symbol)).await?;
    }
    Ok(())
}

fn select() -> Sql {
    sql("SELECT entry, status, unit, person, due_day, steps, replies FROM follow_ups")
}

fn follow_up(row: Row) -> Result<FollowUp> {
    Ok(FollowUp {
        status: read(&row.status)?,
        due: read_if(&row.due_day)?,
        entry: row.entry,
        unit: row.unit,
        person: row.person,
        steps: row.steps.0,
        replies: row.replies.0,
    })
}
