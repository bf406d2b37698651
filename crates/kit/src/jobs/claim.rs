//! A claim on a job: who holds it, for how long, and how it ends. A claim that ran out belongs to whoever takes it next;
//! its token then fits nothing, so a worker that was thought dead cannot end what another does.

use jiff::{SignedDuration, Timestamp};
use serde_json::Value as Payload;

use super::backoff;
use crate::{
    clock,
    db::{Db, Error, Json, Result, Run, Sql, Tx, sql},
    id,
};

/// How long a claim holds without being renewed.
pub(super) const LEASE: SignedDuration = SignedDuration::from_secs(60);
/// The longest account of a fault that is kept.
const LONGEST_FAULT: usize = 500;

/// A job that this worker holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Claim {
    /// The job's id.
    pub id: String,
    /// What kind of work.
    pub kind: String,
    /// What the handler needs to know.
    pub payload: Payload,
    /// The how-many-eth attempt this is, from 1.
    pub attempt: i64,
    token: String,
}

impl Claim {
    /// Ends the job inside the transaction of its effect. Fails, and the effect with it, where the claim was lost: then
    /// another worker does the same work.
    pub async fn finish(&self, tx: &mut Tx) -> Result<()> {
        let statement =
            sql("UPDATE jobs SET state = 'done', ended_at = ?, token = NULL, leased_until = NULL, fault = NULL
             WHERE id = ? AND token = ? AND state = 'running'")
            .bind(clock::iso(tx.now()))
            .bind(&self.id)
            .bind(&self.token);
        match tx.run(statement).await? {
            0 => Err(Error::other("the claim on this job was lost")),
            _ => Ok(()),
        }
    }

    /// Holds the job for another while; `false` where the claim was lost.
    pub(super) async fn renew(&self, db: &Db) -> Result<bool> {
        let statement = sql("UPDATE jobs SET leased_until = ? WHERE id = ? AND token = ? AND state = 'running'")
            .bind(clock::iso(db.clock().now() + LEASE))
            .bind(&self.id)
            .bind(&self.token);
        Ok(db.run(statement).await? > 0)
    }

    /// Ends the job where its handler has not done so.
    pub(super) async fn settle(self, db: &Db) -> Result<()> {
        let ended = sql("SELECT id FROM jobs WHERE id = ? AND state = 'done'").bind(&self.id);
        if db.maybe::<(String,)>(ended).await?.is_some() {
            return Ok(());
        }
        db.write(move |tx| Box::pin(async move { self.finish(tx).await })).await
    }

    /// Gives the job back to be tried again later, or ends it as dead where it was tried often enough.
    pub(super) async fn fail(&self, db: &Db, fault: &str) -> Result<()> {
        let now = db.clock().now();
        let next = backoff::wait(self.attempt, id::share()).map(|wait| now + wait);
        let (state, ended) = if next.is_some() { ("waiting", None) } else { ("dead", Some(clock::iso(now))) };
        let fault: String = fault.chars().filter(|c| *c != '\0').take(LONGEST_FAULT).collect();
        let statement =
            sql("UPDATE jobs SET state = ?, due_at = ?, ended_at = ?, fault = ?, token = NULL, leased_until = NULL
             WHERE id = ? AND token = ? AND state = 'running'")
            .bind(state)
            .bind(clock::iso(next.unwrap_or(now)))
            .bind(ended)
            .bind(fault)
            .bind(&self.id)
            .bind(&self.token);
        db.run(statement).await.map(drop)
    }
}

/// How often to look again where another worker was quicker.
const LOOKS: usize = 8;

/// Claims the job of these kinds that has waited longest, or one whose worker has not been heard of; `None` where none is
/// due, or where others were quicker each time.
pub(super) async fn claim(db: &Db, kinds: &[&str]) -> Result<Option<Claim>> {
    for _ in 0..LOOKS {
        let now = db.clock().now();
        // A look costs the readers little; only where something is due does the one writer of SQLite hear of it.
        let look = due(sql("SELECT id FROM jobs WHERE "), kinds, now).push(" LIMIT 1");
        if db.maybe::<(String,)>(look).await?.is_none() {
            return Ok(None);
        }
        if let Some(claim) = take(db, kinds, now).await? {
            return Ok(Some(claim));
        }
    }
    Ok(None)
}

async fn take(db: &Db, kinds: &[&str], now: Timestamp) -> Result<Option<Claim>> {
    let token = id::random(20);
    let statement = sql("UPDATE jobs SET state = 'running', token = ?, leased_until = ?, attempts = attempts + 1
         WHERE id = (SELECT id FROM jobs WHERE ")
    .bind(&token)
    .bind(clock::iso(now + LEASE));
    // Two workers may look at the same row; the condition outside is asked again once the row is free, and one loses.
    let statement = due(statement, kinds, now).push(" ORDER BY due_at, id LIMIT 1) AND ");
    let statement = due(statement, kinds, now).push(" RETURNING id, kind, payload, attempts");
    let row: Option<(String, String, Json<Payload>, i64)> = db.maybe(statement).await?;
    Ok(row.map(|(id, kind, Json(payload), attempt)| Claim { id, kind, payload, attempt, token }))
}

fn due(statement: Sql, kinds: &[&str], now: Timestamp) -> Sql {
    let now = clock::iso(now);
    statement
        .in_list("kind", kinds.iter().copied())
        .push(" AND ((state = 'waiting' AND due_at <= ?) OR (state = 'running' AND leased_until <= ?))")
        .bind(&now)
        .bind(&now)
}

/// Takes away what was done before a time, but for work that may exist only once.
pub(super) async fn sweep(db: &Db, before: Timestamp) -> Result<u64> {
    db.run(sql("DELETE FROM jobs WHERE state = 'done' AND once IS NULL AND ended_at < ?").bind(clock::iso(before)))
        .await
}
