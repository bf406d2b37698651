//! The log of all letters: what was written to whom, in which language, and what became of it.

use std::str::FromStr;

use language::Lang;

use super::{Content, KIND};
use crate::{
    clock,
    db::{Db, FromRow, Result, Run, Sql, Tx, containing, sql},
    id,
    jobs::{self, Job},
};

/// Where a letter stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// To be handed over.
    Waiting,
    /// A server took it.
    Sent,
    /// It came back.
    Bounced,
    /// A server said no for good.
    Refused,
    /// Its reader does not want letters of this topic.
    Dropped,
}

/// A letter as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct Kept {
    /// Its id.
    pub id: String,
    /// The address.
    pub recipient: String,
    /// The account that it is for.
    pub account: Option<String>,
    /// The code of its language.
    pub lang: String,
    /// The name of its template.
    pub template: String,
    /// What it is about, where such letters may be declined.
    pub topic: Option<String>,
    /// The subject.
    pub subject: String,
    /// What it says.
    #[sqlx(json)]
    pub content: Content,
    /// The first part of its Message-ID.
    pub message_id: String,
    /// The code of its [`State`].
    pub state: String,
    /// When it was written.
    pub added_at: String,
    /// When a server took it.
    pub sent_at: Option<String>,
}

/// Something that happened to a letter.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct Event {
    /// The letter.
    pub mail: String,
    /// When.
    pub at: String,
    /// What: a state's code, or `deferred`, `delayed`, `again`.
    pub kind: String,
    /// What the other side said.
    pub detail: String,
}

/// What to narrow the log to; an empty list lets everything pass.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// States.
    pub states: Vec<State>,
    /// Templates.
    pub templates: Vec<String>,
    /// Languages.
    pub langs: Vec<Lang>,
    /// Words of the address or the subject, or an id.
    pub words: String,
}

/// A page of the log, with the number of all and of each value of a facet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct List {
    /// The letters: the newest first.
    pub rows: Vec<Kept>,
    /// How many there are.
    pub total: i64,
    /// How many in each state.
    pub states: Vec<(String, i64)>,
    /// How many of each template.
    pub templates: Vec<(String, i64)>,
    /// How many in each language.
    pub langs: Vec<(String, i64)>,
}

impl State {
    /// All, in the order in which they are shown.
    pub const ALL: [State; 5] = [State::Waiting, State::Sent, State::Bounced, State::Refused, State::Dropped];

    /// The code.
    pub const fn code(self) -> &'static str {
        match self {
            State::Waiting => "waiting",
            State::Sent => "sent",
            State::Bounced => "bounced",
            State::Refused => "refused",
            State::Dropped => "dropped",
        }
    }
}

impl FromStr for State {
    type Err = ();

    fn from_str(code: &str) -> std::result::Result<State, ()> {
        State::ALL.into_iter().find(|state| state.code() == code).ok_or(())
    }
}

impl Kept {
    /// Its language.
    pub fn lang(&self) -> Lang {
        self.lang.parse().unwrap_or(Lang::En)
    }
}

const COLUMNS: &str =
    "SELECT id, recipient, account, lang, template, topic, subject, content, message_id, state, added_at,
     sent_at FROM mails WHERE TRUE";

/// One letter.
pub async fn one(db: impl Run, id: &str) -> Result<Option<Kept>> {
    db.maybe(sql(COLUMNS).push(" AND id = ?").bind(id)).await
}

/// The log.
pub async fn all(db: &Db, filter: &Filter, limit: i64, offset: i64) -> Result<List> {
    let rows = narrowed(sql(COLUMNS), filter, "").push(" ORDER BY added_at DESC, id LIMIT ? OFFSET ?");
    let (total,): (i64,) = db.one(narrowed(sql("SELECT count(*) FROM mails WHERE TRUE"), filter, "")).await?;
    let states = narrowed(sql("SELECT state, count(*) FROM mails WHERE TRUE"), filter, "state").push(" GROUP BY state");
    let templates = narrowed(sql("SELECT template, count(*) FROM mails WHERE TRUE"), filter, "template");
    let langs = narrowed(sql("SELECT lang, count(*) FROM mails WHERE TRUE"), filter, "lang").push(" GROUP BY lang");
    Ok(List {
        rows: db.all(rows.bind(limit).bind(offset)).await?,
        total,
        states: db.all(states).await?,
        templates: db.all(templates.push(" GROUP BY template ORDER BY template")).await?,
        langs: db.all(langs).await?,
    })
}

fn narrowed(statement: Sql, filter: &Filter, but: &str) -> Sql {
    let states = filter.states.iter().map(|state| state.code()).filter(|_| but != "state");
    let templates = filter.templates.iter().map(String::as_str).filter(|_| but != "template");
    let langs = filter.langs.iter().map(|lang| lang.code()).filter(|_| but != "lang");
    let statement = statement.and_in("state", states).and_in("template", templates).and_in("lang", langs);
    filter.words.split_whitespace().fold(statement, |statement, word| {
        let like = containing(word);
        statement
            .push(" AND (lower(recipient) LIKE ? ESCAPE '!' OR lower(subject) LIKE ? ESCAPE '!' OR id = ?)")
            .bind(&like)
            .bind(&like)
            .bind(word.to_uppercase())
    })
}

/// What happened to a letter, in order.
pub async fn events(db: impl Run, id: &str) -> Result<Vec<Event>> {
    db.all(sql("SELECT mail, at, kind, detail FROM mail_events WHERE mail = ? ORDER BY at, kind").bind(id)).await
}

/// What happened last to any letter to an address; `None` where none was handed over yet.
pub async fn last_event(db: impl Run, recipient: &str) -> Result<Option<Event>> {
    let statement = sql("SELECT e.mail, e.at, e.kind, e.detail FROM mail_events e JOIN mails m ON m.id = e.mail
         WHERE m.recipient = ? ORDER BY e.at DESC LIMIT 1");
    db.maybe(statement.bind(recipient)).await
}

/// Notes what happened to a letter.
pub(super) async fn note(tx: &mut Tx, id: &str, kind: &str, detail: &str) -> Result<()> {
    let detail: String = detail.chars().filter(|c| !c.is_control()).take(500).collect();
    let statement = sql("INSERT INTO mail_events (mail, at, kind, detail) VALUES (?, ?, ?, ?)");
    tx.run(statement.bind(id).bind(clock::iso(tx.now())).bind(kind).bind(detail)).await.map(drop)
}

/// Puts a letter into the outbox once more; `false` where there is no such letter, or where it waits there already. It
/// gets a new Message-ID: this repeat is meant to be seen.
pub async fn send_again(tx: &mut Tx, mail: &str) -> Result<bool> {
    let message_id = format!("{}.{}", mail.to_lowercase(), id::random(4).to_lowercase());
    let statement =
        sql("UPDATE mails SET state = 'waiting', sent_at = NULL, message_id = ? WHERE id = ? AND state <> 'waiting'");
    if tx.run(statement.bind(message_id).bind(mail)).await? == 0 {
        return Ok(false);
    }
    note(tx, mail, "again", "").await?;
    jobs::add(tx, &Job::new(KIND, serde_json::json!({ "mail": mail }))).await?;
    Ok(true)
}
