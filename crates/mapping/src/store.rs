//! The decisions that were kept. One text is kept once; the last decision of a person about a topic of it counts.

use kit::{
    clock,
    db::{Db, FromRow, Result, Run, Tx, sql},
    journal,
};
use serde::Serialize;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use crate::Judged;

/// How many letters of the fingerprint of a text name it.
const NAMED_BY: usize = 24;

/// A decision as it was kept.
#[derive(Clone, Debug, PartialEq, Eq, FromRow, Serialize)]
pub struct Kept {
    /// The text.
    pub text: String,
    /// The code of the topic.
    pub topic: String,
    /// `confirmed`, `dropped` or `added`.
    pub verdict: String,
    /// The probability with which it was suggested, in thousandths; none where it was not.
    pub probability: Option<i64>,
    /// Where the text stands.
    pub place: String,
    /// When.
    pub at: String,
}

/// Keeps a text with its decisions, in the caller's transaction.
pub async fn keep(tx: &mut Tx, judged: &Judged) -> Result<()> {
    if judged.decisions.is_empty() {
        return Ok(());
    }
    let (id, now) = (id(&judged.text), clock::iso(tx.now()));
    let statement = sql("INSERT INTO tag_texts (id, text, added_at) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING");
    tx.run(statement.bind(&id).bind(&judged.text).bind(&now)).await?;
    let mut change = Map::new();
    for decision in &judged.decisions {
        let statement = sql("INSERT INTO tag_decisions (text, topic, account, verdict, probability, place, at)
             VALUES (?, ?, ?, ?, ?, ?, ?)
             ON CONFLICT (text, topic, account) DO UPDATE SET verdict = excluded.verdict,
                 probability = excluded.probability, place = excluded.place, at = excluded.at")
        .bind(&id)
        .bind(&decision.topic)
        .bind(&judged.account)
        .bind(decision.verdict.code())
        .bind(decision.probability.map(|probability| (probability * 1000.0).round() as i64))
        .bind(&judged.place)
        .bind(&now);
        tx.run(statement).await?;
        change.insert(decision.topic.clone(), Value::from(decision.verdict.code()));
    }
    let subject = format!("tagging/{id}");
    let act =
        journal::Act { actor: &judged.account, verb: "decided", subject: &subject, change: Value::Object(change) };
    journal::record(tx, &act).await?;
    Ok(())
}

/// The decisions, the newest first: `limit` after the first `offset`.
pub async fn list(db: &Db, limit: i64, offset: i64) -> Result<Vec<Kept>> {
    let statement = sql("SELECT t.text, d.topic, d.verdict, d.probability, d.place, d.at FROM tag_decisions d
         JOIN tag_texts t ON t.id = d.text ORDER BY d.at DESC, d.text, d.topic, d.account LIMIT ? OFFSET ?");
    db.all(statement.bind(limit).bind(offset)).await
}

/// How many there are.
pub async fn count(db: &Db) -> Result<i64> {
    let (count,): (i64,) = db.one(sql("SELECT count(*) FROM tag_decisions")).await?;
    Ok(count)
}

/// What names a text: the beginning of its fingerprint.
fn id(text: &str) -> String {
    let hash = Sha256::digest(text.as_bytes());
    hash.iter().map(|byte| format!("{byte:02x}")).collect::<String>().chars().take(NAMED_BY).collect()
}
