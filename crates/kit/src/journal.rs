//! The journal: what was done, when, by whom, to what. Append-only, written in the transaction of the change itself,
//! each entry sealed with the hash of the one before, so that a change behind our back shows. Search, feeds, mail
//! and caches follow it; nothing else tells them.

use std::{borrow::Cow, collections::BTreeMap};

use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::{
    clock,
    db::{Db, FromRow, Result, Run, Sql, Tx, sql},
};

mod changes;
pub mod checkpoint;
mod compare;
mod export;
mod list;

pub use changes::{Change, Piece, WHY, changes, pieces};
pub use compare::{Difference, Wrong, differences};
pub use export::{Malformed, verify_export};
pub use list::{Filter, Listed, list};

/// The hash before the first entry.
pub const GENESIS: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// How many entries are read at a time.
const PAGE: i64 = 1000;
/// How many entries are written by one statement: SQLite takes longer for each value of a statement the more it has.
const AT_ONCE: usize = 50;

/// Something done, to be recorded.
#[derive(Clone, Debug)]
pub struct Act<'a> {
    /// Who did it: an account's id, `import`, or the name of a command.
    pub actor: &'a str,
    /// What was done: `created`, `corrected`, `withdrew`.
    pub verb: &'a str,
    /// To what: kind and id, such as `entry/R-1.2`.
    pub subject: &'a str,
    /// What changed, enough to follow it: the new values by field.
    pub change: Value,
}

/// An entry of the journal.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct Entry {
    /// Its number: 1, 2, 3 … without gaps.
    pub sequence: i64,
    /// When, UTC with milliseconds.
    pub at: String,
    /// Who.
    pub actor: String,
    /// Did what.
    pub verb: String,
    /// To what.
    pub subject: String,
    /// What changed: JSON with its keys in order.
    pub change: String,
    /// The hash of the entry before.
    pub previous: String,
    /// The hash of this entry, see [`Entry::seal`].
    pub hash: String,
}

/// What [`verify`] found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Chain {
    /// Every entry follows from the one before.
    Whole {
        /// How many entries there are.
        entries: i64,
        /// The hash of the last: who notes it down can later prove that nothing before was changed.
        hash: String,
    },
    /// The first place where the chain does not hold.
    Broken {
        /// The number of the entry.
        sequence: i64,
        /// What is wrong there.
        fault: Fault,
    },
}

/// How a link of the chain can be broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// An entry with this number is missing.
    #[error("the entry is missing")]
    Missing,
    /// The entry names another hash before it than the entry before has.
    #[error("the entry does not follow from the one before")]
    Unlinked,
    /// The entry's contents do not give its hash.
    #[error("the entry was changed after it was written")]
    Changed,
    /// The last entry is not the one that the head names.
    #[error("the end of the journal is not where the head says")]
    Head,
}

/// Writes an entry, inside the transaction of what it tells, and returns its number. Writers of the journal take
/// turns from here to their commit.
pub async fn record(tx: &mut Tx, act: &Act<'_>) -> Result<i64> {
    record_all(tx, std::slice::from_ref(act)).await
}

/// Writes entries in their order, with few statements however many they are, and returns the number of the last; that of the
/// last before where there are none.
pub async fn record_all(tx: &mut Tx, acts: &[Act<'_>]) -> Result<i64> {
    let count = i64::try_from(acts.len()).unwrap_or(i64::MAX);
    let advance = sql("UPDATE journal_head SET sequence = sequence + ? WHERE id = 'head' RETURNING sequence, hash");
    let (last, mut previous): (i64, String) = tx.one(advance.bind(count)).await?;
    let at = clock::iso(tx.now());
    let mut entries = Vec::with_capacity(acts.len());
    for (sequence, act) in (last - count + 1..).zip(acts) {
        let mut entry = Entry {
            sequence,
            at: at.clone(),
            actor: act.actor.to_owned(),
            verb: act.verb.to_owned(),
            subject: act.subject.to_owned(),
            change: canonical(&reasoned(&act.change, tx.reason())),
            previous,
            hash: String::new(),
        };
        entry.hash = entry.seal();
        previous = entry.hash.clone();
        entries.push(entry);
    }
    for some in entries.chunks(AT_ONCE) {
        insert(&mut *tx, some).await?;
    }
    tx.run(sql("UPDATE journal_head SET hash = ? WHERE id = 'head'").bind(previous)).await?;
    tx.records(last);
    Ok(last)
}

/// What changed with why beside it, where that was said. A removal, which has no fields, gets its reason as its only one.
fn reasoned<'c>(change: &'c Value, reason: Option<&str>) -> Cow<'c, Value> {
    let (Some(reason), Value::Object(_) | Value::Null) = (reason, change) else { return Cow::Borrowed(change) };
    let mut fields = change.as_object().cloned().unwrap_or_default();
    fields.insert(WHY.to_owned(), reason.into());
    Cow::Owned(Value::Object(fields))
}

/// The entries after a number, oldest first, at most a thousand: ask again from the last.
pub async fn since(db: impl Run, sequence: i64) -> Result<Vec<Entry>> {
    let statement = sql("SELECT sequence, at, actor, verb, subject, change, previous, hash FROM journal
         WHERE sequence > ? ORDER BY sequence LIMIT ?");
    db.all(statement.bind(sequence).bind(PAGE)).await
}

/// The entry with a number.
pub async fn one(db: impl Run, sequence: i64) -> Result<Option<Entry>> {
    let statement = sql("SELECT sequence, at, actor, verb, subject, change, previous, hash FROM journal
         WHERE sequence = ?");
    db.maybe(statement.bind(sequence)).await
}

/// Everything done to one subject, oldest first.
pub async fn of(db: impl Run, subject: &str) -> Result<Vec<Entry>> {
    let statement = sql("SELECT sequence, at, actor, verb, subject, change, previous, hash FROM journal
         WHERE subject = ? ORDER BY sequence");
    db.all(statement.bind(subject)).await
}

/// A page of what was done to one subject, newest first.
pub async fn newest_of(db: impl Run, subject: &str, limit: i64, offset: i64) -> Result<Vec<Entry>> {
    db.all(newest(subject, limit, offset)).await
}

/// The same for readers, asked once for each position of the journal.
pub async fn known_of(db: &Db, subject: &str, limit: i64, offset: i64) -> Result<Vec<Entry>> {
    db.known(newest(subject, limit, offset)).await
}

fn newest(subject: &str, limit: i64, offset: i64) -> Sql {
    let statement = sql("SELECT sequence, at, actor, verb, subject, change, previous, hash FROM journal
         WHERE subject = ? ORDER BY sequence DESC LIMIT ? OFFSET ?");
    statement.bind(subject).bind(limit).bind(offset)
}

/// How much was done to one subject.
pub async fn count_of(db: impl Run, subject: &str) -> Result<i64> {
    let counted = sql("SELECT COUNT(*) FROM journal WHERE subject = ?").bind(subject);
    Ok(db.one::<(i64,)>(counted).await?.0)
}

/// The last entry of every subject of a kind, by subject: what the records of that kind should be.
pub async fn last_of_kind(db: impl Run, kind: &str) -> Result<Vec<Entry>> {
    let statement = sql("SELECT sequence, at, actor, verb, subject, change, previous, hash FROM journal
         WHERE sequence IN (SELECT MAX(sequence) FROM journal WHERE subject LIKE ? ESCAPE '!' GROUP BY subject)
         ORDER BY subject");
    db.all(statement.bind(format!("{}/%", list::escaped(kind)))).await
}

/// The number of the last entry; 0 where there is none. What follows the journal compares it with how far it has come.
pub async fn head(db: impl Run) -> Result<i64> {
    let (sequence,) = db.one::<(i64,)>(sql("SELECT sequence FROM journal_head WHERE id = 'head'")).await?;
    Ok(sequence)
}

/// Reads the whole journal and says whether it holds, or where it first does not.
pub async fn verify(db: &Db) -> Result<Chain> {
    Ok(verify_through(db, &[]).await?.0)
}

/// The same, and for each of these places the hash that the entry there has; none where the journal is shorter.
pub async fn verify_through(db: &Db, places: &[i64]) -> Result<(Chain, Vec<Option<String>>)> {
    // The head is read first: entries that come in meanwhile lie behind it and are checked, but not missed.
    let head = sql("SELECT sequence, hash FROM journal_head WHERE id = 'head'");
    let (length, end): (i64, String) = db.one(head).await?;
    let mut wanted: BTreeMap<i64, Option<String>> = places.iter().map(|place| (*place, None)).collect();
    wanted.insert(length, None);
    let mut walk = Walk::new();
    walk.note(&mut wanted);
    let mut fault = None;
    'reading: loop {
        let entries = since(db, walk.sequence).await?;
        if entries.is_empty() {
            break;
        }
        for entry in &entries {
            if let Err(found) = walk.step(entry) {
                fault = Some(found);
                break 'reading;
            }
            walk.note(&mut wanted);
        }
    }
    let chain = match (fault, wanted.get(&length).cloned().flatten()) {
        (Some(fault), _) => Chain::Broken { sequence: walk.sequence + 1, fault },
        (None, Some(found)) if found == end => Chain::Whole { entries: walk.sequence, hash: walk.hash },
        (None, Some(_)) => Chain::Broken { sequence: length, fault: Fault::Head },
        (None, None) => Chain::Broken { sequence: walk.sequence + 1, fault: Fault::Missing },
    };
    Ok((chain, places.iter().map(|place| wanted.get(place).cloned().flatten()).collect()))
}

/// How far a chain has been followed.
struct Walk {
    sequence: i64,
    hash: String,
}

impl Walk {
    fn new() -> Walk {
        Walk { sequence: 0, hash: GENESIS.to_owned() }
    }

    /// Takes the next entry, or says why it is not the next.
    fn step(&mut self, entry: &Entry) -> std::result::Result<(), Fault> {
        if let Some(fault) = entry.fault_after(self.sequence, &self.hash) {
            return Err(fault);
        }
        (self.sequence, self.hash) = (entry.sequence, entry.hash.clone());
        Ok(())
    }

    /// Writes down the hash here, where it is wanted.
    fn note(&self, wanted: &mut BTreeMap<i64, Option<String>>) {
        if let Some(place) = wanted.get_mut(&self.sequence) {
            *place = Some(self.hash.clone());
        }
    }
}

impl Entry {
    /// The entry's hash by its contents: SHA-256, in hexadecimal, over the JSON array
    /// `[sequence,at,actor,verb,subject,change,previous]` without spaces, `change` being the stored text.
    pub fn seal(&self) -> String {
        hex(&Sha256::digest(self.sealed()))
    }

    /// What is hashed: the JSON array of [`Entry::seal`].
    pub fn sealed(&self) -> String {
        let fields = (self.sequence, &self.at, &self.actor, &self.verb, &self.subject, &self.change, &self.previous);
        serde_json::to_string(&fields).expect("numbers and texts are always JSON")
    }

    fn fault_after(&self, sequence: i64, hash: &str) -> Option<Fault> {
        if self.sequence != sequence + 1 {
            return Some(Fault::Missing);
        }
        if self.previous != hash {
            return Some(Fault::Unlinked);
        }
        (self.hash != self.seal()).then_some(Fault::Changed)
    }
}

async fn insert(db: impl Run, entries: &[Entry]) -> Result<u64> {
    let statement = sql("INSERT INTO journal (sequence, at, actor, verb, subject, change, previous, hash) VALUES");
    let statement = statement.rows("(?, ?, ?, ?, ?, ?, ?, ?)", entries, |row, entry| {
        row.bind(entry.sequence)
            .bind(&entry.at)
            .bind(&entry.actor)
            .bind(&entry.verb)
            .bind(&entry.subject)
            .bind(&entry.change)
            .bind(&entry.previous)
            .bind(&entry.hash)
    });
    db.run(statement).await
}

/// JSON with keys in order and no spaces, so that one content has one text.
pub(crate) fn canonical(json: &Value) -> String {
    fn sorted(json: &Value) -> Value {
        match json {
            Value::Object(fields) => {
                let mut fields: Vec<_> = fields.iter().map(|(key, value)| (key.clone(), sorted(value))).collect();
                fields.sort_by(|a, b| a.0.cmp(&b.0));
                Value::Object(fields.into_iter().collect())
            }
            Value::Array(items) => Value::Array(items.iter().map(sorted).collect()),
            other => other.clone(),
        }
    }
    sorted(json).to_string()
}

/// Bytes in lower-case hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests;
