//! Rights beside the journal: every role that somebody holds was granted there, every account is in the state that was last
//! noted, every organisation is what was last written. Somebody with the database in hand could otherwise make themselves
//! an administrator unseen.

use std::collections::BTreeMap;

use kit::{
    db::{Db, FromRow, Result, Run as _, sql},
    journal::{self, Difference, Entry, Wrong},
};
use serde_json::{Value, json};

use super::{accounts, organisations};
use crate::AccountState;

/// What the journal, or the tables, say about one account or one grant, by subject.
type Said = BTreeMap<String, String>;

#[derive(FromRow)]
struct Right {
    id: String,
    account: String,
    role: String,
    place: String,
    region: Option<String>,
    last_day: Option<String>,
}

/// How many accounts, grants and organisations there are, and those that are not what the journal says.
pub async fn compare(db: &Db) -> Result<(usize, Vec<Difference>)> {
    let (told, kept) = (told(db).await?, kept(db).await?);
    let mut found: Vec<Difference> = kept
        .iter()
        .filter(|(subject, is)| told.get(*subject) != Some(is))
        .map(|(subject, _)| Difference {
            subject: subject.clone(),
            wrong: if told.contains_key(subject) { Wrong::Other } else { Wrong::Unknown },
        })
        .collect();
    let gone = told.keys().filter(|subject| !kept.contains_key(*subject));
    found.extend(gone.map(|subject| Difference { subject: subject.clone(), wrong: Wrong::Gone }));
    let organisations = organisations::all(db).await?;
    let count = kept.len() + organisations.len();
    let records = organisations.iter().map(|one| (organisations::subject(&one.id), organisations::change(one)));
    found.extend(journal::differences(&journal::last_of_kind(db, "organisation").await?, records));
    Ok((count, found))
}

/// What the journal says: it is read once, from its beginning.
async fn told(db: &Db) -> Result<Said> {
    let (mut said, mut last) = (Said::new(), 0);
    loop {
        let entries = journal::since(db, last).await?;
        let Some(end) = entries.last() else { return Ok(said) };
        last = end.sequence;
        entries.iter().filter(|entry| entry.subject.starts_with("account/")).for_each(|entry| hear(&mut said, entry));
    }
}

fn hear(said: &mut Said, entry: &Entry) {
    let change: Value = serde_json::from_str(&entry.change).unwrap_or_default();
    let text = |field: &str| change.get(field).and_then(Value::as_str);
    let account = entry.subject.clone();
    match (entry.verb.as_str(), text("grant"), text("state")) {
        ("added", _, _) => drop(said.insert(account, AccountState::Active.code().to_owned())),
        ("changed", _, Some(state)) => drop(said.insert(account, state.to_owned())),
        ("erased", _, _) => drop(said.insert(account, AccountState::Closed.code().to_owned())),
        ("granted", Some(id), _) => {
            let right = json!([account, text("role"), text("on"), text("region"), text("until")]);
            said.insert(format!("grant/{id}"), right.to_string());
        }
        ("withdrew", Some(id), _) => drop(said.remove(&format!("grant/{id}"))),
        _ => {}
    }
}

/// What the tables say.
async fn kept(db: &Db) -> Result<Said> {
    let rights = sql("SELECT id, account, role, place, region, last_day FROM grants WHERE withdrawn_at IS NULL");
    let rights = db.all::<Right>(rights).await?.into_iter().map(|right| {
        let said = json!([accounts::subject(&right.account), right.role, right.place, right.region, right.last_day]);
        (format!("grant/{}", right.id), said.to_string())
    });
    let states: Vec<(String, String)> = db.all(sql("SELECT id, state FROM accounts")).await?;
    let states = states.into_iter().map(|(id, state)| (accounts::subject(&id), state));
    Ok(rights.chain(states).collect())
}
