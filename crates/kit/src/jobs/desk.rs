//! The jobs as those see them who run the service: which wait, which failed and why; to try one again or to give it up.

use std::str::FromStr;

use super::backoff;
use crate::{
    clock,
    db::{Db, FromRow, Result, Run, Sql, Tx, containing, sql},
};

/// Where a job stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// To be done, or to be tried again.
    Waiting,
    /// A worker holds it.
    Running,
    /// Done.
    Done,
    /// Failed as often as it may, or given up.
    Dead,
}

/// A job as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct Kept {
    /// Its id.
    pub id: String,
    /// What kind of work.
    pub kind: String,
    /// The code of its [`State`].
    pub state: String,
    /// When it may be done.
    pub due_at: String,
    /// How often it was begun.
    pub attempts: i64,
    /// Why it failed last.
    pub fault: Option<String>,
    /// When it was added.
    pub added_at: String,
    /// When it was done, or died.
    pub ended_at: Option<String>,
}

/// What to narrow the list to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Any of these states; all where empty.
    pub states: Vec<State>,
    /// Any of these kinds; all where empty.
    pub kinds: Vec<String>,
    /// Words of the fault or the kind, or an id.
    pub words: String,
}

/// A page of the list, with the number of all and of each value of a facet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct List {
    /// The jobs: the newest first.
    pub rows: Vec<Kept>,
    /// How many there are.
    pub total: i64,
    /// How many in each state, whatever state is chosen.
    pub states: Vec<(String, i64)>,
    /// How many of each kind, whatever kind is chosen.
    pub kinds: Vec<(String, i64)>,
}

impl State {
    /// All, in the order of a job's life.
    pub const ALL: [State; 4] = [State::Waiting, State::Running, State::Dead, State::Done];

    /// The code.
    pub const fn code(self) -> &'static str {
        match self {
            State::Waiting => "waiting",
            State::Running => "running",
            State::Done => "done",
            State::Dead => "dead",
        }
    }
}

impl FromStr for State {
    type Err = ();

    fn from_str(code: &str) -> std::result::Result<State, ()> {
        State::ALL.into_iter().find(|state| state.code() == code).ok_or(())
    }
}

/// The jobs.
pub async fn all(db: &Db, filter: &Filter, limit: i64, offset: i64) -> Result<List> {
    let columns = sql("SELECT id, kind, state, due_at, attempts, fault, added_at, ended_at FROM jobs WHERE TRUE");
    let rows =
        narrowed(columns, filter, "").push(" ORDER BY added_at DESC, id LIMIT ? OFFSET ?").bind(limit).bind(offset);
    let (total,): (i64,) = db.one(narrowed(sql("SELECT count(*) FROM jobs WHERE TRUE"), filter, "")).await?;
    let states = narrowed(sql("SELECT state, count(*) FROM jobs WHERE TRUE"), filter, "state").push(" GROUP BY state");
    let kinds = narrowed(sql("SELECT kind, count(*) FROM jobs WHERE TRUE"), filter, "kind");
    let kinds = kinds.push(" GROUP BY kind ORDER BY kind");
    Ok(List { rows: db.all(rows).await?, total, states: db.all(states).await?, kinds: db.all(kinds).await? })
}

fn narrowed(statement: Sql, filter: &Filter, but: &str) -> Sql {
    let states = filter.states.iter().map(|state| state.code()).filter(|_| but != "state");
    let kinds = filter.kinds.iter().map(String::as_str).filter(|_| but != "kind");
    let statement = statement.and_in("state", states).and_in("kind", kinds);
    filter.words.split_whitespace().fold(statement, |statement, word| {
        let like = containing(word);
        statement
            .push(
                " AND (lower(kind) LIKE ? ESCAPE '!' OR lower(coalesce(fault, '')) LIKE ? ESCAPE '!' OR lower(id) = ?)",
            )
            .bind(&like)
            .bind(&like)
            .bind(word.to_lowercase())
    })
}

/// Lets a job that waits or is dead be done at once; `false` where there is no such job.
pub async fn again(tx: &mut Tx, id: &str) -> Result<bool> {
    let statement = sql("UPDATE jobs SET state = 'waiting', due_at = ?, ended_at = NULL,
         attempts = CASE WHEN attempts >= ? THEN 0 ELSE attempts END WHERE id = ? AND state IN ('waiting', 'dead')")
    .bind(clock::iso(tx.now()))
    .bind(backoff::ATTEMPTS)
    .bind(id);
    let found = tx.run(statement).await? > 0;
    tx.adds_work();
    Ok(found)
}

/// Ends a job that waits, as dead; `false` where there is no such job.
pub async fn give_up(tx: &mut Tx, id: &str) -> Result<bool> {
    let statement = sql("UPDATE jobs SET state = 'dead', ended_at = ? WHERE id = ? AND state = 'waiting'")
        .bind(clock::iso(tx.now()))
        .bind(id);
    Ok(tx.run(statement).await? > 0)
}
