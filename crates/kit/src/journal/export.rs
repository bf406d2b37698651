//! The journal as a file of lines, `{"hash":"…","sealed":[…]}`: `sealed` is, byte by byte, what is hashed. Such a file is
//! verified without a database, by us or by anybody's program of a page (`docs/verify-journal.py`).

use std::io::BufRead;

use serde::Deserialize;

use super::{Chain, Entry, Walk};

/// The longest line that is read: one record with its texts in six languages takes a small part of it.
const LONGEST: usize = 16 * 1024 * 1024;

/// A file that is no export of a journal.
#[derive(Debug, thiserror::Error)]
pub enum Malformed {
    /// The file cannot be read.
    #[error("the file cannot be read: {0}")]
    Io(#[from] std::io::Error),
    /// A line is no entry.
    #[error("line {0} is no entry of a journal, as `hasila journal export` writes it")]
    Line(i64),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    hash: String,
    sealed: (i64, String, String, String, String, String, String),
}

impl Entry {
    /// The line of an export, without its end.
    pub fn line(&self) -> String {
        format!("{{\"hash\":\"{}\",\"sealed\":{}}}", self.hash, self.sealed())
    }

    /// The entry of a line; none where the line is not exactly one that [`Entry::line`] writes.
    pub fn from_line(line: &str) -> Option<Entry> {
        let Line { hash, sealed } = serde_json::from_str(line).ok()?;
        let (sequence, at, actor, verb, subject, change, previous) = sealed;
        let entry = Entry { sequence, at, actor, verb, subject, change, previous, hash };
        (entry.line() == line).then_some(entry)
    }
}

/// Follows an exported journal from its first line, and says for each of these places the hash of the entry there.
pub fn verify_export(mut file: impl BufRead, places: &[i64]) -> Result<(Chain, Vec<Option<String>>), Malformed> {
    let mut wanted = places.iter().map(|place| (*place, None)).collect();
    let mut walk = Walk::new();
    walk.note(&mut wanted);
    let mut fault = None;
    let mut line = String::new();
    loop {
        line.clear();
        if std::io::Read::take(&mut file, LONGEST as u64).read_line(&mut line)? == 0 {
            break;
        }
        let here = walk.sequence + 1;
        let entry = line.strip_suffix('\n').and_then(Entry::from_line).ok_or(Malformed::Line(here))?;
        if let Err(found) = walk.step(&entry) {
            fault = Some(found);
            break;
        }
        walk.note(&mut wanted);
    }
    let chain = match fault {
        Some(fault) => Chain::Broken { sequence: walk.sequence + 1, fault },
        None => Chain::Whole { entries: walk.sequence, hash: walk.hash },
    };
    Ok((chain, places.iter().map(|place| wanted.get(place).cloned().flatten()).collect()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::{Fault, GENESIS};

    fn entries() -> Vec<Entry> {
        let mut previous = GENESIS.to_owned();
        let texts = ["{}", "{\"a\":\"\u{0}\u{1f}\u{7f}\\\"é\u{2028}ع\"}", "null"];
        let entry = |(change, sequence): (&str, i64)| {
            let mut entry = Entry {
                sequence,
                at: "2018-04-09T12:00:00.000Z".into(),
                actor: "ana".into(),
                verb: "added".into(),
                subject: "entry/1".into(),
                change: change.into(),
                previous: previous.clone(),
                hash: String::new(),
            };
            entry.hash = entry.seal();
            previous.clone_from(&entry.hash);
            entry
        };
        texts.into_iter().zip(1..).map(entry).collect()
    }

    fn file(entries: &[Entry]) -> String {
        entries.iter().map(|entry| entry.line() + "\n").collect()
    }

    #[test]
    fn an_export_is_read_back_and_holds() {
        let entries = entries();
        let (chain, hashes) = verify_export(file(&entries).as_bytes(), &[0, 2, 9]).unwrap();

        assert_eq!(chain, Chain::Whole { entries: 3, hash: entries[2].hash.clone() });
        assert_eq!(hashes, [Some(GENESIS.to_owned()), Some(entries[1].hash.clone()), None]);
    }

    #[test]
    fn a_changed_or_missing_line_is_found_where_it_is() {
        let entries = entries();
        let broken = |entries: &[Entry]| verify_export(file(entries).as_bytes(), &[]).unwrap().0;
        let mut changed = entries.clone();
        changed[1].actor = "eve".into();

        assert_eq!(broken(&changed), Chain::Broken { sequence: 2, fault: Fault::Changed });
        assert_eq!(broken(&entries[1..]), Chain::Broken { sequence: 1, fault: Fault::Missing });
        assert_eq!(
            broken(&[entries[0].clone(), entries[2].clone()]),
            Chain::Broken { sequence: 2, fault: Fault::Missing }
        );
        let spaced = file(&entries).replacen("\"sealed\":", "\"sealed\": ", 1);
        assert!(matches!(verify_export(spaced.as_bytes(), &[]), Err(Malformed::Line(1))));
    }
}
