//! Looks at a text once: its words, its concepts, and what each sentence and the whole show. What follows from it is
//! decided elsewhere.

use std::{collections::HashMap, ops::Range};

use crate::{
    features::{Vector, features, vector},
    hash::{FNV, Mixed, fnv, mix},
    lexicon::{Hit, Lexicon},
    model::Weights,
    stack::Signs,
    words::Words,
};

/// The vector of the whole is made of at most so many words from the beginning; every sentence and every concept
/// counts however long the text is.
const WHOLE: usize = 20_000;

/// A text that was looked at.
pub(crate) struct Reading {
    pub(crate) words: Words,
    pub(crate) hits: Vec<Hit>,
}

impl Reading {
    pub(crate) fn of(text: &str, lexicon: &Lexicon) -> Reading {
        let words = Words::of(text);
        let hits = lexicon.find(&words);
        Reading { words, hits }
    }

    /// The words that the vector of the whole is made of.
    pub(crate) fn whole(&self) -> Range<usize> {
        0..self.words.list.len().min(WHOLE)
    }

    pub(crate) fn vector(&self, range: Range<usize>, lexicon: &Lexicon, idf: &[u8]) -> Vector {
        vector(&features(&self.words, range, lexicon, &self.hits), idf)
    }

    /// The strength of each topic: its concepts, each wording counted once in full and again by half, a third and so on.
    pub(crate) fn strengths(&self, lexicon: &Lexicon, topics: usize) -> Vec<f32> {
        let mut seen: HashMap<u64, u16, Mixed> = HashMap::default();
        let mut strengths = vec![0.0f32; topics];
        for hit in &self.hits {
            let said =
                hit.words.clone().fold(hit.concept as u64, |said, place| mix(said, fnv(FNV, self.words.word(place))));
            let times = seen.entry(said).or_default();
            *times = times.saturating_add(1);
            for (topic, strength) in &lexicon.concepts[hit.concept].topics {
                strengths[*topic] += strength / f32::from(*times);
            }
        }
        strengths
    }

    /// What the text shows for the goals.
    pub(crate) fn signs(&self, lexicon: &Lexicon, weights: &Weights, strengths: &[f32]) -> Signs {
        let whole = weights.margins(&self.vector(self.whole(), lexicon, &weights.idf));
        let margins = |sentence: &Range<usize>| weights.margins(&self.vector(sentence.clone(), lexicon, &weights.idf));
        Signs::of(whole, self.words.sentences.iter().map(margins), strengths)
    }
}
