//! MinHash: a few numbers that tell how many character 5-grams two texts share, without the texts (Broder 1997). Two
//! texts agree in about as many of the numbers as they share of their 5-grams.

use crate::{hash::mix, words::Word};

/// So many numbers are kept.
pub(crate) const SIZE: usize = BANDS * ROWS;
/// Two texts are compared when they agree in all rows of one band: with 64 bands of 3, of two texts that share 45 % of
/// their 5-grams 998 in 1,000, and of two that share 5 % one in 125.
pub(crate) const BANDS: usize = 64;
pub(crate) const ROWS: usize = 3;
/// A Han character says as much as two or three letters.
const LETTERS: usize = 5;
const HAN: usize = 3;

/// The numbers of one text, cut to 16 bits: two texts agree in one by accident once in 65,536 times.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct MinHash(pub(crate) Vec<u16>);

impl MinHash {
    /// Nothing for a text that has no 5-gram.
    pub(crate) fn of(words: &[Word]) -> Option<MinHash> {
        let grams = grams(words);
        if grams.is_empty() {
            return None;
        }
        let least = |place: usize| {
            // An odd factor and a sum make a permutation of 32-bit numbers; those of the grams are mixed already.
            let seed = mix(place as u64 + 1);
            let (factor, sum) = ((seed >> 32) as u32 | 1, (seed & 0xffff_ffff) as u32);
            let least = grams.iter().map(|gram| gram.wrapping_mul(factor).wrapping_add(sum)).min().unwrap_or_default();
            // The least number is always small: only what is mixed of it tells two apart.
            (mix(u64::from(least)) & 0xffff) as u16
        };
        Some(MinHash((0..SIZE).map(least).collect()))
    }

    /// The share of numbers in which both agree.
    pub(crate) fn agreement(&self, other: &MinHash) -> f32 {
        let same = self.0.iter().zip(&other.0).filter(|(one, other)| one == other).count();
        same as f32 / SIZE as f32
    }

    /// What is alike in two texts that meet in a band.
    pub(crate) fn bands(&self) -> impl Iterator<Item = u64> + '_ {
        let band = |rows: &[u16]| mix(rows.iter().fold(0, |sum, row| sum << 16 | u64::from(*row)));
        self.0.chunks_exact(ROWS).map(band)
    }
}

/// The hashes of all grams of the words with single spaces between.
fn grams(words: &[Word]) -> Vec<u32> {
    let mut letters: Vec<(char, bool)> = Vec::with_capacity(words.len() * 7);
    for word in words {
        letters.extend(word.folded.chars().map(|letter| (letter, word.is_han)));
        if !word.is_han {
            letters.push((' ', false));
        }
    }
    let gram = |place: usize| {
        let len = if letters[place].1 { HAN } else { LETTERS };
        let gram = letters.get(place..place + len)?;
        let hash =
            gram.iter().fold(17, |hash: u64, (letter, _)| mix(hash ^ u64::from(*letter)).wrapping_add(hash << 1));
        Some((mix(hash) >> 32) as u32)
    };
    let mut grams: Vec<u32> = (0..letters.len()).filter_map(gram).collect();
    grams.sort_unstable();
    grams.dedup();
    grams
}
