//! The texts of all records, with where each stands, for those who translate them; and one version of one text, written into its
//! record as any other change is.

use std::sync::Arc;

use kit::{
    db::{Db, Error, Result, Run, Tx},
    journal,
};
use language::{Lang, State, Text};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use super::{Put, Window, bodies, consultations, documents, entries, instruments, meetings, sessions};
use crate::{Entry, Meeting};

/// A text and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed {
    /// The record, as in the journal: `entry/R-2.6.15`.
    pub subject: String,
    /// The field of the record, with dots between its parts: `items.0.title`.
    pub place: String,
    /// The body that the record belongs to, where it says so.
    pub body: Option<String>,
    /// The text.
    pub text: Text,
}

/// What became of a version that was to be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// It is kept.
    Kept,
    /// The original is not the one that was translated, or there is no such text any more.
    OriginalChanged,
}

/// The kinds of records that have texts, as the journal names them.
const KINDS: [&str; 7] = ["body", "instrument", "session", "meeting", "document", "consultation", "entry"];
/// Without end.
const EVERY: Window = Window { limit: i64::MAX, offset: 0 };

/// Every text of every record, gathered once for each change of one of these.
pub async fn all(db: &Db) -> Result<Arc<Vec<Placed>>> {
    db.remembered_of(&KINDS, "texts", gathered(db)).await
}

async fn gathered(db: &Db) -> Result<Vec<Placed>> {
    let mut found = Vec::new();
    let mut take = |subject: String, record: Value| collect(&subject, &record, &mut found);
    for body in bodies::all(db).await? {
        take(format!("body/{}", body.id), value(&body)?);
    }
    for one in instruments::whole(db).await? {
        take(format!("instrument/{}", one.id), value(&one)?);
    }
    for one in sessions::all(db, None).await? {
        take(format!("session/{}", one.id), value(&one)?);
    }
    for one in meetings::list(db, &Default::default()).await? {
        take(format!("meeting/{}", one.key()), value(&one)?);
    }
    for kept in documents::list(db, &Default::default(), Default::default(), EVERY).await?.rows {
        take(format!("document/{}", kept.document.symbol), value(&kept.document)?);
    }
    for one in consultations::all(db, None).await? {
        take(format!("consultation/{}", one.id), value(&one)?);
    }
    for one in entries::list(db, &Default::default(), Default::default(), EVERY).await?.rows {
        take(format!("entry/{}", one.id), value(&one)?);
    }
    Ok(found)
}

/// One text; none where the record or the field is not there.
pub async fn one(db: &Db, subject: &str, place: &str) -> Result<Option<Placed>> {
    let Some(record) = record(db, subject).await? else { return Ok(None) };
    let mut found = Vec::new();
    collect(subject, &record, &mut found);
    Ok(found.into_iter().find(|one| one.place == place))
}

/// Writes one version, where the original still says what was translated.
pub async fn set(db: &Db, actor: &str, of: &Placed, lang: Lang, (words, state): (String, State)) -> Result<Written> {
    let seen = last_change(db, &of.subject).await?;
    let Some(mut record) = record(db, &of.subject).await? else { return Ok(Written::OriginalChanged) };
    let pointer = format!("/{}", of.place.replace('.', "/"));
    let original = |text: &Text| text.version(text.original()).map(|version| version.text.clone());
    let there =
        record.pointer_mut(&pointer).and_then(|value| Some((serde_json::from_value(value.clone()).ok()?, value)));
    let Some((text, value)): Option<(Text, &mut Value)> = there else { return Ok(Written::OriginalChanged) };
    if text.original() == lang || original(&text) != original(&of.text) {
        return Ok(Written::OriginalChanged);
    }
    *value = self::value(&text.with(lang, words, state))?;
    let (actor, subject) = (actor.to_owned(), of.subject.clone());
    db.write(move |tx| {
        Box::pin(async move {
            // Somebody who wrote between the reading and now is not overwritten.
            if last_change(&mut *tx, &subject).await? != seen {
                return Ok(Written::OriginalChanged);
            }
            put(tx, &actor, &subject, record).await?;
            Ok(Written::Kept)
        })
    })
    .await
}

/// The number of the newest line of the journal about a record.
async fn last_change(db: impl Run, subject: &str) -> Result<Option<i64>> {
    Ok(journal::newest_of(db, subject, 1, 0).await?.first().map(|line| line.sequence))
}

async fn record(db: &Db, subject: &str) -> Result<Option<Value>> {
    let Some((kind, id)) = subject.split_once('/') else { return Ok(None) };
    match kind {
        "body" => some(bodies::one(db, id).await?),
        "instrument" => some(instruments::one(db, id).await?),
        "session" => some(sessions::one(db, id).await?),
        "meeting" => some(meeting(db, id).await?),
        "document" => some(documents::one(db, id).await?.map(|kept| kept.document)),
        "consultation" => some(consultations::one(db, id).await?),
        "entry" => some(entries::one(db, id).await?),
        _ => Ok(None),
    }
}

async fn meeting(db: &Db, key: &str) -> Result<Option<Meeting>> {
    match key.rsplit_once('/').and_then(|(body, number)| Some((body, number.parse().ok()?))) {
        Some((body, number)) => meetings::one(db, body, number).await,
        None => Ok(None),
    }
}

async fn put(tx: &mut Tx, actor: &str, subject: &str, record: Value) -> Result<Put> {
    match subject.split_once('/').map_or("", |(kind, _)| kind) {
        "body" => bodies::put(tx, actor, &read(record)?).await,
        "instrument" => instruments::put(tx, actor, &read(record)?).await,
        "session" => sessions::put(tx, actor, &read(record)?).await,
        "meeting" => meetings::put(tx, actor, &read(record)?).await,
        "document" => documents::put(tx, actor, &read(record)?).await,
        "consultation" => consultations::put(tx, actor, &read(record)?).await,
        _ => entries::put(tx, actor, &read::<Entry>(record)?).await,
    }
}

/// Every text inside a record, in the order of its fields.
fn collect(subject: &str, record: &Value, found: &mut Vec<Placed>) {
    let body = record.get("body").and_then(Value::as_str).map(str::to_owned);
    walk(record, String::new(), &mut |place, text| {
        found.push(Placed { subject: subject.to_owned(), place, body: body.clone(), text });
    });
}

fn walk(value: &Value, place: String, see: &mut impl FnMut(String, Text)) {
    let under = |key: &str| if place.is_empty() { key.to_owned() } else { format!("{place}.{key}") };
    match value {
        Value::Object(fields) if fields.contains_key("original") && fields.contains_key("versions") => {
            if let Ok(text) = serde_json::from_value(value.clone()) {
                see(place, text);
            }
        }
        Value::Object(fields) => fields.iter().for_each(|(key, value)| walk(value, under(key), see)),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(at, value)| walk(value, under(&at.to_string()), see));
        }
        _ => {}
    }
}

fn value(record: &impl Serialize) -> Result<Value> {
    serde_json::to_value(record).map_err(|error| Error::other(error.to_string()))
}

fn some(record: Option<impl Serialize>) -> Result<Option<Value>> {
    record.as_ref().map(value).transpose()
}

fn read<T: DeserializeOwned>(record: Value) -> Result<T> {
    serde_json::from_value(record).map_err(|error| Error::other(error.to_string()))
}
