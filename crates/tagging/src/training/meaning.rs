//! What words of the six languages mean beside one another: vectors from an encoder of sentences that was made
//! elsewhere, so that a word that no labelled text holds weighs what its neighbours weigh, in whichever language. Only
//! training reads them; what follows from them is folded into the weights, and a text is read as before.

use std::{collections::BTreeMap, io};

use super::svm::Plane;
use crate::{
    features::{BUCKETS, Vector, bucket_of_concept, buckets_of},
    lexicon::Lexicon,
    words::Words,
};

/// The length of a vector.
pub(crate) const LENGTH: usize = 128;
/// So many directions that all words share are taken away: they tell how frequent a word is, not what it means
/// (Mu and Viswanath, 2018).
const SHARED: usize = 3;
/// Rounds of the power method for each of them.
const ROUNDS: usize = 30;

type Meaning = [f32; LENGTH];

/// Words with their vectors, the frequent ones first.
#[derive(Clone, Debug, Default)]
pub struct Meanings {
    words: Vec<(String, Meaning)>,
}

/// The vectors by bucket.
pub(crate) struct Table(Vec<Option<Box<Meaning>>>);

impl Meanings {
    /// Reads lines of a word and as many whole numbers as a vector has.
    ///
    /// # Errors
    /// Where a line has another form.
    pub(crate) fn read(lines: &[String]) -> io::Result<Meanings> {
        let of = |line: &String| {
            let mut parts = line.split(' ');
            let word = parts.next()?.to_owned();
            let mut meaning = [0.0f32; LENGTH];
            for value in &mut meaning {
                *value = f32::from(parts.next()?.parse::<i16>().ok()?);
            }
            Some((word, meaning))
        };
        let words: Option<Vec<_>> = lines.iter().map(of).collect();
        let mut words = words.ok_or_else(|| io::Error::other("a word has too few numbers"))?;
        centre(&mut words);
        (0..SHARED).for_each(|_| take_shared_direction(&mut words));
        words.iter_mut().for_each(|(_, meaning)| unit(meaning));
        Ok(Meanings { words })
    }

    /// The vector of each bucket of a word, and as the mean of theirs, of each beginning of words and each concept.
    pub(crate) fn table(&self, lexicon: &Lexicon) -> Table {
        let mut table: Vec<Option<Box<Meaning>>> = vec![None; BUCKETS];
        let mut means: BTreeMap<u32, Meaning> = BTreeMap::new();
        for (word, meaning) in &self.words {
            let Some((bucket, beginning)) = buckets_of(&Words::of(word)) else { continue };
            table[bucket as usize].get_or_insert_with(|| Box::new(*meaning));
            if let Some(beginning) = beginning {
                add(means.entry(beginning).or_insert([0.0; LENGTH]), meaning, 1.0);
            }
        }
        for concept in &lexicon.concepts {
            let mean = means.entry(bucket_of_concept(concept.name)).or_insert([0.0; LENGTH]);
            for term in &concept.terms {
                let Some((bucket, _)) = buckets_of(&Words::of(term)) else { continue };
                if let Some(meaning) = &table[bucket as usize] {
                    add(mean, meaning, 1.0);
                }
            }
        }
        for (bucket, mut mean) in means {
            unit(&mut mean);
            table[bucket as usize].get_or_insert_with(|| Box::new(mean));
        }
        Table(table)
    }
}

impl Table {
    /// The buckets that have a vector.
    pub(crate) fn buckets(&self) -> impl Iterator<Item = usize> {
        self.0.iter().enumerate().filter(|(_, meaning)| meaning.is_some()).map(|(bucket, _)| bucket)
    }

    /// The vector with what its words mean behind it, `weight` times.
    pub(crate) fn extended(&self, vector: &Vector, weight: f32) -> Vector {
        let mut sum = [0.0f32; LENGTH];
        for (bucket, value) in vector {
            if let Some(meaning) = &self.0[*bucket as usize] {
                add(&mut sum, meaning, value * weight);
            }
        }
        let behind = (BUCKETS as u32 + 1..).zip(sum);
        if weight == 0.0 { vector.clone() } else { vector.iter().copied().chain(behind).collect() }
    }

    /// Adds what was learned of meanings to the weight of every word: a sum over words either way.
    pub(crate) fn fold(&self, plane: &mut Plane, weight: f32) {
        let learned = plane.split_off(BUCKETS + 1);
        for (bucket, meaning) in self.0.iter().enumerate() {
            if let Some(meaning) = meaning {
                plane[bucket] += weight * dot(&meaning[..], &learned);
            }
        }
    }
}

fn centre(words: &mut [(String, Meaning)]) {
    let mut mean = [0.0f32; LENGTH];
    let part = 1.0 / words.len().max(1) as f32;
    words.iter().for_each(|(_, meaning)| add(&mut mean, meaning, part));
    words.iter_mut().for_each(|(_, meaning)| add(meaning, &mean, -1.0));
}

/// Finds the direction in which words differ most, by the power method, and takes it away.
fn take_shared_direction(words: &mut [(String, Meaning)]) {
    let mut direction = [1.0f32; LENGTH];
    for _ in 0..ROUNDS {
        let mut next = [0.0f32; LENGTH];
        for (_, meaning) in words.iter() {
            add(&mut next, meaning, dot(meaning, &direction) / 1e4);
        }
        unit(&mut next);
        direction = next;
    }
    words.iter_mut().for_each(|(_, meaning)| {
        let part = dot(meaning, &direction);
        add(meaning, &direction, -part);
    });
}

fn unit(meaning: &mut Meaning) {
    let length = dot(meaning, meaning).sqrt();
    if length > 0.0 {
        meaning.iter_mut().for_each(|value| *value /= length);
    }
}

fn add(sum: &mut Meaning, meaning: &Meaning, weight: f32) {
    sum.iter_mut().zip(meaning).for_each(|(sum, value)| *sum += weight * value);
}

fn dot(one: &[f32], other: &[f32]) -> f32 {
    one.iter().zip(other).map(|(a, b)| a * b).sum()
}
