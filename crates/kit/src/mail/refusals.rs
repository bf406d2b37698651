//! Who does not want letters of a topic. The way to say so stands in each such letter: an address that names the letter and
//! proves, by a keyed hash over its reader and topic, that it was made here. The reader's address is not in it.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit as _, Mac as _};
use language::Lang;
use sha2::Sha256;

use super::{
    Unsubscribe,
    log::{self, Kept},
};
use crate::{
    clock,
    db::{Db, Result, Run, Tx, sql},
    id,
};

/// The name of the key in the table of what the database says of itself.
const KEY: &str = "unsubscribe-key";

/// A letter whose reader holds the token of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ticket {
    /// The letter's id.
    pub mail: String,
    /// Its language.
    pub lang: Lang,
    /// Its subject.
    pub subject: String,
    /// What it is about.
    pub topic: String,
    recipient: String,
}

/// The way to decline letters like this one; `None` where it has no topic.
pub async fn way(db: &Db, base_url: &str, mail: &Kept) -> Result<Option<Unsubscribe>> {
    let Some(topic) = &mail.topic else { return Ok(None) };
    let seal = seal(&key(db).await?, &mail.recipient, topic).finalize().into_bytes();
    let token = format!("{}-{}", mail.id, URL_SAFE_NO_PAD.encode(seal));
    Ok(Some(Unsubscribe { url: format!("{base_url}/unsubscribe/{token}") }))
}

/// What a token stands for; `None` for one that was not made here.
pub async fn open(db: &Db, token: &str) -> Result<Option<Ticket>> {
    let Some((id, given)) = token.split_once('-') else { return Ok(None) };
    let Ok(given) = URL_SAFE_NO_PAD.decode(given) else { return Ok(None) };
    let Some(mail) = log::one(db, id).await? else { return Ok(None) };
    let lang = mail.lang();
    let Some(topic) = mail.topic else { return Ok(None) };
    let is_ours = seal(&key(db).await?, &mail.recipient, &topic).verify_slice(&given).is_ok();
    Ok(is_ours.then_some(Ticket { mail: mail.id, lang, subject: mail.subject, topic, recipient: mail.recipient }))
}

/// Whether an address does not want letters of a topic.
pub async fn is_refused(db: impl Run, recipient: &str, topic: &str) -> Result<bool> {
    let statement = sql("SELECT topic FROM mail_refusals WHERE recipient = ? AND topic = ?");
    Ok(db.maybe::<(String,)>(statement.bind(recipient.to_lowercase()).bind(topic)).await?.is_some())
}

impl Ticket {
    /// Whether its reader does not want such letters.
    pub async fn is_refused(&self, db: impl Run) -> Result<bool> {
        is_refused(db, &self.recipient, &self.topic).await
    }

    /// Notes that its reader does not want such letters; `false` where that was known.
    pub async fn refuse(&self, tx: &mut Tx) -> Result<bool> {
        let statement = sql("INSERT INTO mail_refusals (recipient, topic, at) VALUES (?, ?, ?)
             ON CONFLICT (recipient, topic) DO NOTHING")
        .bind(self.recipient.to_lowercase())
        .bind(&self.topic)
        .bind(clock::iso(tx.now()));
        Ok(tx.run(statement).await? > 0)
    }

    /// Notes that its reader wants such letters again; `false` where that was known.
    pub async fn take_back(&self, tx: &mut Tx) -> Result<bool> {
        let statement = sql("DELETE FROM mail_refusals WHERE recipient = ? AND topic = ?");
        Ok(tx.run(statement.bind(self.recipient.to_lowercase()).bind(&self.topic)).await? > 0)
    }
}

fn seal(key: &str, recipient: &str, topic: &str) -> Hmac<Sha256> {
    let mut seal = Hmac::<Sha256>::new_from_slice(key.as_bytes()).expect("a key of any length will do");
    // No address holds a line break, so the two cannot be shifted into each other.
    seal.update(format!("{}\n{topic}", recipient.to_lowercase()).as_bytes());
    seal
}

/// The key, the same on all nodes: made by whoever needs it first.
async fn key(db: &Db) -> Result<String> {
    let kept = || sql("SELECT value FROM meta WHERE key = ?").bind(KEY);
    if let Some((key,)) = db.maybe(kept()).await? {
        return Ok(key);
    }
    let fresh = sql("INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO NOTHING");
    db.run(fresh.bind(KEY).bind(id::random(52))).await?;
    Ok(db.one::<(String,)>(kept()).await?.0)
}
