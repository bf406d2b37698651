//! Writes a record that was found good, each noun after those that it refers to.

use std::collections::{HashMap, HashSet};

use kit::db::{Result, Tx};

use super::{
    Noun, Tally,
    record::{Located, Record},
};
use crate::store::{self, Put};

/// Puts in everything and counts what happened.
pub(super) async fn all(tx: &mut Tx, actor: &str, record: &Record) -> Result<Vec<Tally>> {
    let mut counts: HashMap<Noun, Tally> = HashMap::new();
    let mut count = |noun: Noun, put: Put| {
        let tally = counts.entry(noun).or_insert(Tally { noun, added: 0, changed: 0, same: 0 });
        match put {
            Put::Added => tally.added += 1,
            Put::Changed => tally.changed += 1,
            Put::Same => tally.same += 1,
        }
    };
    for body in parents_first(&record.bodies, |body| (&body.id, body.parent.as_ref())) {
        count(Noun::Body, store::bodies::put(tx, actor, body).await?);
    }
    for Located { value, .. } in &record.instruments {
        count(Noun::Instrument, store::instruments::put(tx, actor, value).await?);
    }
    for Located { value, .. } in &record.sessions {
        count(Noun::Session, store::sessions::put(tx, actor, value).await?);
    }
    for Located { value, .. } in &record.meetings {
        count(Noun::Meeting, store::meetings::put(tx, actor, value).await?);
    }
    for Located { value, .. } in &record.documents {
        count(Noun::Document, store::documents::put(tx, actor, value).await?);
    }
    for Located { value, .. } in &record.consultations {
        count(Noun::Consultation, store::consultations::put(tx, actor, value).await?);
    }
    for entry in parents_first(&record.entries, |entry| (&entry.id, entry.parent.as_ref())) {
        count(Noun::Entry, store::entries::put(tx, actor, entry).await?);
    }
    for Located { value, .. } in &record.follow_ups {
        count(Noun::FollowUp, store::follow_ups::put(tx, actor, value).await?);
    }
    for Located { value, .. } in &record.contributions {
        count(Noun::Contribution, store::contributions::put(tx, actor, value).await?);
    }
    Ok(Noun::ALL.into_iter().filter_map(|noun| counts.remove(&noun)).collect())
}

/// The records in an order in which each comes after its parent, and otherwise as they stand. Circles were refused.
fn parents_first<'r, T>(
    records: &'r [Located<T>],
    link: impl Fn(&'r T) -> (&'r String, Option<&'r String>),
) -> Vec<&'r T> {
    let by_id: HashMap<&String, &'r T> = records.iter().map(|record| (link(&record.value).0, &record.value)).collect();
    let mut placed = HashSet::new();
    let mut order = Vec::with_capacity(records.len());
    for record in records {
        let mut chain = Vec::new();
        let mut next = Some(&record.value);
        while let Some(value) = next.filter(|value| !placed.contains(link(value).0)) {
            chain.push(value);
            next = link(value).1.and_then(|parent| by_id.get(parent).copied());
        }
        for value in chain.into_iter().rev() {
            placed.insert(link(value).0);
            order.push(value);
        }
    }
    order
}
