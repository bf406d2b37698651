//! Turns words into the sparse vector that the linear model reads: hashed words, pairs of words, beginnings of long
//! words, Han pairs and triples, and the concepts of the lexicon, which are the same in all six languages.

use std::ops::Range;

use crate::{
    hash::{fnv, mix},
    lexicon::{Hit, Lexicon},
    words::Words,
};

/// The number of buckets is two to this power.
pub(crate) const BITS: u32 = 17;
/// The number of buckets.
pub(crate) const BUCKETS: usize = 1 << BITS;
/// How much a concept counts beside a word.
const CONCEPT: f32 = 1.3;
/// How much the topic of a concept counts beside a word.
const HINT: f32 = 1.0;
const PAIR: f32 = 0.7;
const BEGINNING: f32 = 0.7;
/// The length that a vector lacks: one word alone is a weaker sign than a sentence that agrees.
const LITTLE: f64 = 400.0;

/// One thing that a text shows, and the words that show it.
#[derive(Clone, Debug)]
pub(crate) struct Feature {
    pub(crate) bucket: u32,
    pub(crate) scale: f32,
    pub(crate) words: Range<usize>,
}

/// A vector of length one, or less where a text is very short: buckets in rising order with their values.
pub(crate) type Vector = Vec<(u32, f32)>;

/// The features of some words, in the order of the text. `hits` are all hits of the text.
pub(crate) fn features(words: &Words, range: Range<usize>, lexicon: &Lexicon, hits: &[Hit]) -> Vec<Feature> {
    let mut found = Vec::with_capacity(range.len() * 4);
    for place in range.clone() {
        of_word(words, place, range.end, &mut found);
    }
    let from = hits.partition_point(|hit| hit.words.start < range.start);
    for hit in hits[from..].iter().take_while(|hit| hit.words.start < range.end) {
        let concept = &lexicon.concepts[hit.concept];
        let mut push = |hash, scale| found.push(Feature { bucket: bucket(hash), scale, words: hit.words.clone() });
        push(fnv(mix(5, 5), concept.name), CONCEPT);
        concept.topics.iter().for_each(|(topic, _)| push(mix(6, *topic as u64), HINT));
    }
    found
}

fn of_word(words: &Words, place: usize, end: usize, found: &mut Vec<Feature>) {
    let word = words.word(place);
    let is_letter = word.chars().nth(1).is_none() && !words.list[place].is_han;
    if is_letter || word.bytes().all(|byte| byte.is_ascii_digit()) {
        return;
    }
    let single = fnv(mix(1, 1), word);
    let mut push = |hash, scale, last| found.push(Feature { bucket: bucket(hash), scale, words: place..last + 1 });
    push(single, if words.list[place].is_han { 0.5 } else { 1.0 }, place);
    if !words.list[place].is_han
        && let Some((cut, _)) = word.char_indices().nth(5)
    {
        push(fnv(mix(2, 2), &word[..cut]), BEGINNING, place);
    }
    if place + 1 < end {
        let pair = fnv(mix(single, 3), words.word(place + 1));
        push(pair, PAIR, place + 1);
        if words.list[place].is_han && place + 2 < end {
            push(fnv(mix(pair, 4), words.word(place + 2)), PAIR, place + 2);
        }
    }
}

fn bucket(hash: u64) -> u32 {
    u32::try_from((hash ^ (hash >> 31)) & (BUCKETS as u64 - 1)).unwrap_or_default()
}

/// The vector of these features. A bucket that training never saw (`idf` 0) is passed over, so that unknown words do
/// not weaken known ones.
pub(crate) fn vector(found: &[Feature], idf: &[u8]) -> Vector {
    let mut seen: Vec<(u32, f32)> =
        found.iter().filter(|f| idf[f.bucket as usize] > 0).map(|f| (f.bucket, f.scale)).collect();
    seen.sort_unstable_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)));
    let mut vector: Vector = Vec::with_capacity(seen.len());
    for same in seen.chunk_by(|a, b| a.0 == b.0) {
        let (bucket, scale) = same[same.len() - 1];
        vector.push((bucket, often(same.len()) * f32::from(idf[bucket as usize]) * scale));
    }
    let squares = vector.iter().map(|(_, value)| f64::from(*value) * f64::from(*value)).sum::<f64>();
    let length = (squares + LITTLE * LITTLE).sqrt();
    if length > 0.0 {
        #[expect(clippy::cast_possible_truncation, reason = "a length of single-precision values")]
        vector.iter_mut().for_each(|(_, value)| *value /= length as f32);
    }
    vector
}

/// Grows with the logarithm of the count, in whole steps of a table so that every machine computes the same.
fn often(count: usize) -> f32 {
    const TABLE: [f32; 8] = [1.0, 1.69, 2.1, 2.39, 2.61, 2.79, 2.95, 3.08];
    match count {
        1..=8 => TABLE[count - 1],
        9..=16 => 3.4,
        17..=64 => 4.2,
        _ => 5.2,
    }
}
