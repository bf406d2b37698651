//! Documents like one that is known: those that share its telling words. A word tells much when it is frequent in the
//! document and rare in the collection.

use std::collections::{HashMap, HashSet};

use tantivy::{
    Term,
    query::{BooleanQuery, BoostQuery, EnableScoring, Query as _, TermQuery},
    schema::{Field, IndexRecordOption},
};

use crate::{
    error::Error,
    index::Index,
    passage::Marker,
    query::Hit,
    ranks::{Key, Order, Top},
    run::Place,
    snapshot::Snapshot,
    tokens::kept,
    words::words,
};

/// So many words are sought.
const TELLING: usize = 24;
/// So many of them at least must be shared, where there are as many.
const SHARED: usize = 3;
/// A word that more than one document in so many has tells nothing.
const COMMON: u64 = 12;
/// So many bytes of a text are looked at.
const LOOKED_AT: usize = 16 << 10;

impl Index {
    /// The visible documents that are most like the one with this id, the best first; none where there is no such
    /// document, or none that shares enough. Whoever asks for what is like a hidden document must be allowed to see it:
    /// the marks tell its words.
    ///
    /// # Errors
    /// Where the index cannot be read.
    pub fn similar(&self, id: &str, most: usize) -> Result<Vec<Hit>, Error> {
        let snapshot = self.snapshot();
        let Some(place) = place_of(&snapshot, id) else { return Ok(Vec::new()) };
        let telling = self.telling(&snapshot, place)?;
        if telling.is_empty() {
            return Ok(Vec::new());
        }
        let needed = SHARED.min(telling.len());
        let terms = telling.iter().map(|(field, term, weight)| {
            let term = TermQuery::new(Term::from_field_text(*field, term), IndexRecordOption::WithFreqs);
            Box::new(BoostQuery::new(Box::new(term), *weight)) as Box<dyn tantivy::query::Query>
        });
        let query = BooleanQuery::union_with_minimum_required_clauses(terms.collect(), needed);
        let weight = query.weight(EnableScoring::enabled_from_searcher(&snapshot.searcher))?;
        let mut found: Vec<(Key, Place)> = Vec::new();
        for (number, segment) in (0u32..).zip(&snapshot.segments) {
            let table = &segment.table;
            let mut top = Top::new(most + 1, (0, 0));
            weight.for_each(snapshot.searcher.segment_reader(number), &mut |doc, score| {
                let place = || segment.visible.has(doc).then(|| table.ids.places[doc as usize]);
                top.push(Order::Relevance.rank(table, doc, score), doc, place);
            })?;
            for (rank, doc) in top.finish() {
                let score = f32::from_bits(u32::MAX - u32::try_from(rank).unwrap_or(u32::MAX));
                found.push((Order::Relevance.key(table, doc, rank)?, Place { segment: number, doc, score }));
            }
        }
        found.sort_by(|one, other| one.0.cmp(&other.0));
        let marked: HashSet<String> = telling.into_iter().map(|(_, term, _)| term).collect();
        let marker = Marker { terms: &marked, reader: None };
        let others = found.into_iter().map(|(_, place)| place);
        let others = others.filter(|other| (other.segment, other.doc) != (place.segment, place.doc)).take(most);
        others.map(|place| self.hit(&snapshot, place, &marker)).collect()
    }

    /// The words that tell the most, with how much.
    fn telling(&self, snapshot: &Snapshot, place: Place) -> Result<Vec<(Field, String, f32)>, Error> {
        let all = snapshot.searcher.num_docs().max(1);
        let common = (all / COMMON).max(5);
        let mut telling = Vec::new();
        for version in self.versions(snapshot, place)? {
            let [_, field] = self.fields.open(version.lang);
            let mut counts: HashMap<String, u32> = HashMap::new();
            for text in [&version.title, &version.body] {
                for word in words(text).iter().take_while(|word| word.bytes.end < LOOKED_AT) {
                    let first = kept(version.lang, &text[word.bytes.clone()]).into_iter().next();
                    first.into_iter().for_each(|term| *counts.entry(term).or_default() += 1);
                }
            }
            for (term, count) in counts {
                let frequency = snapshot.frequency(field, &term)?;
                if (2..=common).contains(&frequency) {
                    let rarity = (all as f32 / frequency as f32).ln();
                    telling.push((field, term, (1.0 + (count as f32).ln()) * rarity));
                }
            }
        }
        telling.sort_by(|a, b| b.2.total_cmp(&a.2).then_with(|| a.1.cmp(&b.1)));
        telling.truncate(TELLING);
        Ok(telling)
    }
}

fn place_of(snapshot: &Snapshot, id: &str) -> Option<Place> {
    (0u32..).zip(&snapshot.segments).find_map(|(segment, known)| {
        let mut docs = known.table.ids.docs([id].into_iter());
        docs.and(&known.alive);
        let doc = docs.iter().next()?;
        Some(Place { segment, doc, score: 0.0 })
    })
}
