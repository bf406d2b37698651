//! Whether the records are what the journal says they are. A record that was changed behind our back, by another program or by
//! hand, differs from the last entry about it; nothing is repaired here.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{Entry, WHY, canonical};

/// A record that is not what the journal says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The record, as the journal names it.
    pub subject: String,
    /// What is wrong with it.
    pub wrong: Wrong,
}

/// How a record can differ from its journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Wrong {
    /// The journal has it, the tables have not.
    #[error("is in the journal, but the record itself is gone")]
    Gone,
    /// The tables have it, the journal has not.
    #[error("is not in the journal")]
    Unknown,
    /// Both have it, and they differ.
    #[error("is not what the journal says")]
    Other,
}

/// Compares records, by subject, with the last entry of each: entries that carry the whole record, or that it was `removed`.
pub fn differences(last: &[Entry], records: impl IntoIterator<Item = (String, Value)>) -> Vec<Difference> {
    let kept = last.iter().filter(|entry| entry.verb != "removed");
    let mut told: BTreeMap<&str, &Entry> = kept.map(|entry| (entry.subject.as_str(), entry)).collect();
    let mut found = Vec::new();
    for (subject, record) in records {
        let wrong = match told.remove(subject.as_str()) {
            None => Wrong::Unknown,
            Some(entry) if plain(&entry.change) != canonical(&record) => Wrong::Other,
            Some(_) => continue,
        };
        found.push(Difference { subject, wrong });
    }
    let gone = told.into_keys().map(|subject| Difference { subject: subject.to_owned(), wrong: Wrong::Gone });
    found.extend(gone);
    found
}

/// What an entry carries, without its reason.
fn plain(change: &str) -> String {
    let Ok(mut value) = serde_json::from_str::<Value>(change) else { return String::new() };
    if let Some(fields) = value.as_object_mut() {
        fields.shift_remove(WHY);
    }
    canonical(&value)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_was_changed_added_or_taken_behind_the_journal_is_named() {
        let entry = |subject: &str, verb: &str, change: Value| Entry {
            sequence: 1,
            at: String::new(),
            actor: String::new(),
            verb: verb.to_owned(),
            subject: subject.to_owned(),
            change: change.to_string(),
            previous: String::new(),
            hash: String::new(),
        };
        let last = [
            entry("a/1", "added", json!({"x": 1, "_why": "so"})),
            entry("a/2", "changed", json!({"x": 2})),
            entry("a/3", "removed", json!({"_why": "twice"})),
            entry("a/4", "added", json!({"x": 4})),
        ];
        let records = [("a/1", json!({"x": 1})), ("a/2", json!({"x": 3})), ("a/5", json!({}))];

        let found = differences(&last, records.map(|(subject, record)| (subject.to_owned(), record)));

        let found: Vec<_> = found.iter().map(|one| (one.subject.as_str(), one.wrong)).collect();
        assert_eq!(found, [("a/2", Wrong::Other), ("a/5", Wrong::Unknown), ("a/4", Wrong::Gone)]);
    }
}
