//! Mail: a letter is put into the outbox in the transaction of the change that it tells, wholly in its reader's language,
//! and a job hands it over to a mail server ([`deliver`]). Not for deciding who is told what: that belongs to the slices.
//!
//! A letter is handed over once, as far as that can be promised: where the program dies between the server's answer and our
//! note of it, the letter goes out again with the same Message-ID, by which the receiving side can drop the repeat.

pub mod bounce;
mod carrier;
mod letter;
pub mod log;
mod message;
mod outbox;
pub mod refusals;

use language::Lang;
use serde::{Deserialize, Serialize};

use crate::{
    clock,
    db::{FromRow, Json, Result, Run, Tx, sql},
    id,
    jobs::{self, Job},
};

pub use carrier::{Carrier, Trouble};
pub use letter::{Bodies, Unsubscribe, render};
pub use log::last_event;
pub use message::compose;
pub use outbox::{KIND, Office, deliver};

/// A letter, in its reader's language.
#[derive(Clone, Debug)]
pub struct Letter<'a> {
    /// The address.
    pub to: &'a str,
    /// The id of the account that it is for, where there is one.
    pub account: Option<&'a str>,
    /// The reader's language.
    pub lang: Lang,
    /// The name of the template, for the log: `confirm-address`.
    pub template: &'a str,
    /// What the letter is about, where a reader may decline such letters: `reminders`. `None` for a letter that its
    /// reader asked for by an act of their own, such as the confirmation of an address.
    pub topic: Option<&'a str>,
    /// The subject.
    pub subject: String,
    /// What it says.
    pub content: Content,
}

/// What a letter says. Kept as it is, so that a letter sent again says the same.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// The salutation.
    pub greeting: String,
    /// The paragraphs before the button.
    pub paragraphs: Vec<String>,
    /// The one thing to do: its words and its whole address.
    pub action: Option<(String, String)>,
    /// The paragraphs after the button.
    pub after: Vec<String>,
    /// Why the reader gets this, and from whom.
    pub closing: String,
}

/// Puts a letter into the outbox inside the transaction of the change that it tells, and returns its id.
pub async fn post(tx: &mut Tx, letter: &Letter<'_>) -> Result<String> {
    let id = id::random(16);
    let statement = sql(
        "INSERT INTO mails (id, recipient, account, lang, template, topic, subject, content, message_id, state, added_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'waiting', ?)",
    )
    .bind(&id)
    .bind(letter.to)
    .bind(letter.account)
    .bind(letter.lang.code())
    .bind(letter.template)
    .bind(letter.topic)
    .bind(&letter.subject)
    .bind(Json(&letter.content))
    .bind(id.to_lowercase())
    .bind(clock::iso(tx.now()));
    tx.run(statement).await?;
    jobs::add(tx, &Job::new(KIND, serde_json::json!({ "mail": id }))).await?;
    Ok(id)
}

/// A letter that was posted, as far as its reader may be told.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct Posted {
    /// The address.
    pub recipient: String,
    /// The id of the account that it is for.
    pub account: Option<String>,
    /// `waiting`, `sent`, `bounced`, `refused` or `dropped`.
    pub state: String,
    /// The template.
    pub template: String,
    /// When it was posted.
    pub added_at: String,
}

/// The letter with an id. Ids of letters cannot be guessed, so who knows one is who caused the letter.
pub async fn posted(db: impl Run, id: &str) -> Result<Option<Posted>> {
    db.maybe(sql("SELECT recipient, account, state, template, added_at FROM mails WHERE id = ?").bind(id)).await
}

/// Takes away all letters to an account: they hold a name and an address.
pub async fn forget(tx: &mut Tx, account: &str) -> Result<()> {
    tx.run(sql("DELETE FROM mails WHERE account = ?").bind(account)).await?;
    Ok(())
}

/// Deletes the letters written before a time that are under way no more, and says how many. Those about a topic stay: their row is
/// what the link to decline such letters needs, which must go on working (RFC 8058).
pub async fn sweep(tx: &mut Tx, before: jiff::Timestamp) -> Result<u64> {
    let statement = sql("DELETE FROM mails WHERE topic IS NULL AND state <> 'waiting' AND added_at < ?");
    tx.run(statement.bind(crate::clock::iso(before))).await
}

/// All letters to an account, the first first.
pub async fn posted_to(db: impl Run, account: &str) -> Result<Vec<Posted>> {
    let statement = sql("SELECT recipient, account, state, template, added_at FROM mails WHERE account = ?");
    db.all(statement.push(" ORDER BY added_at").bind(account)).await
}
