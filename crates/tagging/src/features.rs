//! Turns words into the sparse vector that the linear model reads: hashed words, pairs of words, beginnings of long
//! words, Han pairs and triples, and the concepts of the lexicon, which are the same in all six languages.

use std::ops::Range;

use crate::{
    hash::{fnv, mix},
    lexicon::{Hit, Lexicon},
    words::Words,
};

/// The number of buckets is two to this power.
pub(crate) const BITS: u32 = 18;
/// The number of buckets.
pub(crate) const BUCKETS: usize = 1 << BITS;
/// How much a concept counts beside a word.
const CONCEPT: f32 = 1.3;
/// How much the topic of a concept counts beside a word.
const HINT: f32 = 1.0;
/// How much two concepts together count.
const BOTH: f32 = 0.5;
/// At most so many concepts of a text are paired.
const TOGETHER: usize = 12;
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
        let mut push = |bucket, scale| found.push(Feature { bucket, scale, words: hit.words.clone() });
        push(bucket_of_concept(concept.name), CONCEPT);
        concept.topics.iter().for_each(|(topic, _)| push(bucket(mix(6, *topic as u64)), HINT));
    }
    together(lexicon, hits[from..].iter().take_while(|hit| hit.words.start < range.end), &mut found);
    found
}

/// Concepts that stand together: “women” and “wages” say more than each of them.
fn together<'a>(lexicon: &Lexicon, hits: impl Iterator<Item = &'a Hit>, found: &mut Vec<Feature>) {
    let mut seen: Vec<&Hit> = Vec::new();
    for hit in hits {
        if seen.len() < TOGETHER && seen.iter().all(|other| other.concept != hit.concept) {
            seen.push(hit);
        }
    }
    seen.sort_by_key(|hit| hit.concept);
    for (place, one) in seen.iter().enumerate() {
        let first = mix(9, fnv(7, lexicon.concepts[one.concept].name));
        for other in &seen[place + 1..] {
            let both = mix(first, fnv(7, lexicon.concepts[other.concept].name));
            found.push(Feature { bucket: bucket(both), scale: BOTH, words: one.words.clone() });
        }
    }
}

fn of_word(words: &Words, place: usize, end: usize, found: &mut Vec<Feature>) {
    let word = words.word(place);
    let is_letter = word.chars().nth(1).is_none() && !words.list[place].is_han;
    if is_letter || word.bytes().all(|byte| byte.is_ascii_digit()) {
        return;
    }
    let single = hash_of_word(word);
    let mut push = |hash, scale, last| found.push(Feature { bucket: bucket(hash), scale, words: place..last + 1 });
    push(single, if words.list[place].is_han { 0.5 } else { 1.0 }, place);
    if !words.list[place].is_han
        && let Some(hash) = beginning(word)
    {
        push(hash, BEGINNING, place);
    }
    if place + 1 < end {
        let pair = fnv(mix(single, 3), words.word(place + 1));
        push(pair, PAIR, place + 1);
        if words.list[place].is_han && place + 2 < end {
            push(fnv(mix(pair, 4), words.word(place + 2)), PAIR, place + 2);
        }
    }
}

fn hash_of_word(word: &str) -> u64 {
    fnv(mix(1, 1), word)
}

/// The buckets of a word, or of a pair or triple of Han characters: of the whole, and of its beginning if it is long.
pub(crate) fn buckets_of(words: &Words) -> Option<(u32, Option<u32>)> {
    let first = hash_of_word(words.word(0));
    let is_han = words.list.iter().all(|word| word.is_han);
    let hash = match words.list.len() {
        1 => first,
        2 if is_han => fnv(mix(first, 3), words.word(1)),
        3 if is_han => fnv(mix(fnv(mix(first, 3), words.word(1)), 4), words.word(2)),
        _ => return None,
    };
    let beginning = if is_han { None } else { beginning(words.word(0)) };
    Some((bucket(hash), beginning.map(bucket)))
}

/// The hash of the first five letters of a longer word.
fn beginning(word: &str) -> Option<u64> {
    let (cut, _) = word.char_indices().nth(5)?;
    Some(fnv(mix(2, 2), &word[..cut]))
}

/// The bucket of a concept.
pub(crate) fn bucket_of_concept(name: &str) -> u32 {
    bucket(fnv(mix(5, 5), name))
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
