//! The passages that two texts share word for word, to be marked in both.

use std::{collections::HashMap, ops::Range};

use serde::{Deserialize, Serialize};

use crate::words::{Word, words};

/// A passage has at least so many words, or so many Han characters.
const LEAST: usize = 5;
const LEAST_HAN: usize = 8;
/// At most so many passages are told, the longest.
const MOST: usize = 40;
/// A passage that begins in many places of the other text is tried at so many of them.
const TRIED: usize = 8;

/// A passage of one text that stands in another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shared {
    /// The bytes of the first text.
    pub one: Range<usize>,
    /// The bytes of the second text.
    pub other: Range<usize>,
}

/// The passages of the first text that stand in the second, in the order of the first, none overlapping another in the
/// first; and the share of the first text's words that stand in them. Spelling, accents and punctuation do not count.
pub fn shared(one: &str, other: &str) -> (Vec<Shared>, f32) {
    let (one, other) = (words(one), words(other));
    let mut places: HashMap<&[String], Vec<usize>> = HashMap::new();
    let folded = |words: &[Word]| words.iter().map(|word| word.folded.clone()).collect::<Vec<String>>();
    let (ours, theirs) = (folded(&one), folded(&other));
    for (place, five) in theirs.windows(LEAST).enumerate() {
        let list = places.entry(five).or_default();
        if list.len() < TRIED {
            list.push(place);
        }
    }
    let mut found: Vec<(Range<usize>, usize)> = Vec::new();
    let mut at = 0;
    while at + LEAST <= ours.len() {
        let starts = places.get(&ours[at..at + LEAST]).map_or(&[][..], Vec::as_slice);
        let len = |start: &usize| ours[at..].iter().zip(&theirs[*start..]).take_while(|(a, b)| a == b).count();
        let best =
            starts.iter().map(|start| (len(start), *start)).max_by_key(|(len, start)| (*len, usize::MAX - start));
        match best {
            Some((len, start)) if len >= least(&one[at..at + len]) => {
                found.push((at..at + len, start));
                at += len;
            }
            _ => at += 1,
        }
    }
    let covered: usize = found.iter().map(|(range, _)| range.len()).sum();
    found.sort_by_key(|(range, _)| std::cmp::Reverse(range.len()));
    found.truncate(MOST);
    found.sort_by_key(|(range, _)| range.start);
    let bytes = |words: &[Word], range: Range<usize>| words[range.start].bytes.start..words[range.end - 1].bytes.end;
    let passage = |(range, start): (Range<usize>, usize)| {
        let other = bytes(&other, start..start + range.len());
        Shared { one: bytes(&one, range), other }
    };
    (found.into_iter().map(passage).collect(), covered as f32 / one.len().max(1) as f32)
}

fn least(words: &[Word]) -> usize {
    if words.iter().all(|word| word.is_han) { LEAST_HAN } else { LEAST }
}
