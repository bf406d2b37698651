//! The words of the collection that resemble a word that it does not have, and those that begin like one. Reads the
//! list of spelled words of visible documents only.

use std::collections::HashMap;

use tantivy::{Term, query::FuzzyTermQuery};

use crate::{error::Error, limits, schema::Fields, snapshot::Snapshot};

/// So many words of one segment are looked at for a beginning.
const LOOKED_AT: usize = 5_000;

/// How many mistakes a word of this many letters may have: a wrong, missing, added letter, or two changed places.
fn mistakes(letters: usize) -> u8 {
    match letters {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

/// The words with the fewest mistakes, of those the most frequent ones.
pub(crate) fn nearest(snapshot: &Snapshot, fields: &Fields, word: &str) -> Result<Vec<String>, Error> {
    for distance in 1..=mistakes(word.chars().count()) {
        let query = FuzzyTermQuery::new(Term::from_field_text(fields.words, word), distance, true);
        let mut found = Frequencies::default();
        for reader in snapshot.searcher.segment_readers() {
            let list = reader.inverted_index(fields.words)?;
            let mut words = list.terms().search(query.automaton()?).into_stream()?;
            while let Some((near, info)) = words.next() {
                found.add(near, info.doc_freq);
            }
        }
        if !found.0.is_empty() {
            return Ok(found.most(limits::CORRECTIONS));
        }
    }
    Ok(Vec::new())
}

/// The most frequent words that begin like this one.
pub(crate) fn beginnings(snapshot: &Snapshot, fields: &Fields, start: &str) -> Result<Vec<String>, Error> {
    let mut found = Frequencies::default();
    if start.chars().nth(1).is_none() {
        return Ok(Vec::new());
    }
    for reader in snapshot.searcher.segment_readers() {
        let list = reader.inverted_index(fields.words)?;
        let mut words = list.terms().range().ge(start).into_stream()?;
        let mut looked_at = 0;
        while let Some((word, info)) = words.next() {
            looked_at += 1;
            if !word.starts_with(start.as_bytes()) || looked_at > LOOKED_AT {
                break;
            }
            found.add(word, info.doc_freq);
        }
    }
    Ok(found.most(limits::BEGINNINGS))
}

#[derive(Default)]
struct Frequencies(HashMap<String, u64>);

impl Frequencies {
    fn add(&mut self, word: &[u8], frequency: u32) {
        *self.0.entry(String::from_utf8_lossy(word).into_owned()).or_default() += u64::from(frequency);
    }

    fn most(self, count: usize) -> Vec<String> {
        let mut words: Vec<(String, u64)> = self.0.into_iter().collect();
        words.sort_unstable_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        words.truncate(count);
        words.into_iter().map(|(word, _)| word).collect()
    }
}
