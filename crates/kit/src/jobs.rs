//! Work that is done after an answer was given: a job is added in the transaction of the change that asks for it, so it
//! exists exactly where the change does, and is done once, by whichever node claims it. Not for work that a reader waits
//! for.
//!
//! [`Workers`] claim what is due, one [`Claim`] at a time, and hand it to the handler of its kind. A handler that writes
//! ends its job in the transaction of its effect ([`Claim::finish`]): then the effect happens exactly once, whatever
//! dies in between. What fails is tried again after longer and longer waits ([`backoff`]), and is dead after the last.

pub mod backoff;
mod claim;
mod desk;
mod timetable;
mod workers;

use serde_json::Value as Payload;

use crate::{
    clock,
    db::{Json, Result, Run, Tx, sql},
    id,
};

pub use claim::Claim;
pub use desk::{Filter, Kept, List, State, again, all, give_up};
pub use workers::{Running, Workers};

/// A piece of work to be done.
#[derive(Clone, Debug)]
pub struct Job<'a> {
    /// What kind of work: the name of the handler that does it, such as `mail`.
    pub kind: &'a str,
    /// What the handler needs to know.
    pub payload: Payload,
    /// When it may be done first; at once where `None`.
    pub due: Option<jiff::Timestamp>,
    /// A name under which this work exists at most once, ever: `checkpoint/2026-11-25`. Adding it again does nothing.
    pub once: Option<String>,
}

impl<'a> Job<'a> {
    /// A job to be done at once.
    pub fn new(kind: &'a str, payload: Payload) -> Job<'a> {
        Job { kind, payload, due: None, once: None }
    }
}

/// Adds a job inside the transaction of the change that asks for it. `None` where one of the same `once` exists.
pub async fn add(tx: &mut Tx, job: &Job<'_>) -> Result<Option<String>> {
    let id = id::random(16);
    let now = tx.now();
    let statement = sql("INSERT INTO jobs (id, kind, payload, once, state, due_at, attempts, added_at)
         VALUES (?, ?, ?, ?, 'waiting', ?, 0, ?) ON CONFLICT (once) DO NOTHING")
    .bind(&id)
    .bind(job.kind)
    .bind(Json(&job.payload))
    .bind(&job.once)
    .bind(clock::iso(job.due.unwrap_or(now)))
    .bind(clock::iso(now));
    let added = tx.run(statement).await?;
    tx.adds_work();
    Ok((added > 0).then_some(id))
}

#[cfg(test)]
mod tests;
