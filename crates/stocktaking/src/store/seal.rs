//! What ties a project to its journal: each entry about one carries the hash of all that its row says, so that a row which was changed
//! behind our back is found. Words that only editors may know are in the journal as this hash alone.

use std::collections::BTreeMap;

use kit::{
    db::{Db, Error, Result, Tx},
    files,
    journal::{self, Difference, Wrong},
};
use serde_json::{Value, json};

use super::{draft, projects};
use crate::project::{Project, subject};

/// The field of an entry that holds the hash.
const SAYS: &str = "says";
/// The verb of an entry after which the project is no longer there.
pub(super) const TAKEN_OUT: &str = "taken-out";

/// Writes an entry of the journal about a project whose row was written before it.
pub(super) async fn record(
    tx: &mut Tx,
    actor: &str,
    verb: &str,
    (project, subject): (&Project, String),
    change: Value,
) -> Result<()> {
    super::record(tx, actor, verb, &subject, sealed(project, change)?).await
}

/// What an entry tells of a project, with the hash.
pub(super) fn sealed(project: &Project, mut change: Value) -> Result<Value> {
    change[SAYS] = Value::String(seal(project)?);
    Ok(change)
}

/// The hash of all that a project says and how far it is.
fn seal(project: &Project) -> Result<String> {
    let said = json!({
        "state": project.state.code(),
        "content": project.content,
        "published": project.published,
        "into": project.into,
    });
    Ok(files::sum(&serde_json::to_vec(&said).map_err(|error| Error::other(error.to_string()))?))
}

/// How many projects there are, and those that are not what the journal says.
///
/// # Errors
/// Where the database does not answer.
pub async fn compare(db: &Db) -> Result<(usize, Vec<Difference>)> {
    let mut told = told(db).await?;
    let (mut count, mut found, mut last) = (0, Vec::new(), String::new());
    loop {
        let projects = projects::after_with_held(db, &last).await?;
        let Some(end) = projects.last() else { break };
        last.clone_from(&end.id);
        count += projects.len();
        for project in &projects {
            let wrong = match told.remove(&project.id) {
                None => Wrong::Unknown,
                Some(said) if said != seal(project)? => Wrong::Other,
                Some(_) => continue,
            };
            found.push(Difference { subject: project.subject(), wrong });
        }
    }
    found.extend(told.into_keys().map(|id| Difference { subject: subject(&id), wrong: Wrong::Gone }));
    Ok((count, found))
}

/// The hash that the journal has last of each project, by its id.
async fn told(db: &Db) -> Result<BTreeMap<String, String>> {
    let mut told = BTreeMap::new();
    let kinds = [subject(""), draft("")];
    let mut last = 0;
    loop {
        let entries = journal::since(db, last).await?;
        let Some(end) = entries.last() else { return Ok(told) };
        last = end.sequence;
        for entry in entries {
            let Some(id) = kinds.iter().find_map(|kind| entry.subject.strip_prefix(kind.as_str())) else { continue };
            let change: Value = serde_json::from_str(&entry.change).unwrap_or_default();
            match (entry.verb.as_str(), change[SAYS].as_str()) {
                (TAKEN_OUT, _) => drop(told.remove(id)),
                (_, Some(says)) => drop(told.insert(id.to_owned(), says.to_owned())),
                _ => {}
            }
        }
    }
}
