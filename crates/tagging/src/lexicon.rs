//! The lexicons: concepts in six languages, each tied to goals or action lines. Finds every concept in a text by one
//! walk over its words. The lists themselves are the files under `lexicon/`, written for this project.

use std::{collections::HashMap, ops::Range};

use crate::{
    hash::{FNV, Mixed, fnv_byte, mix},
    words::Words,
};

/// One row of a lexicon.
#[derive(Clone, Debug)]
pub(crate) struct Concept {
    /// Its first English term, which names it.
    pub(crate) name: &'static str,
    /// Its terms in all languages.
    pub(crate) terms: Vec<&'static str>,
    /// The topics that it speaks for, as places in the list of topics, and how strongly.
    pub(crate) topics: Vec<(usize, f32)>,
}

/// A place in the text that says a concept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Hit {
    /// The place in [`Lexicon::concepts`].
    pub(crate) concept: usize,
    /// The words that say it.
    pub(crate) words: Range<usize>,
}

/// All concepts of one file and the tree of their terms.
#[derive(Default)]
pub(crate) struct Lexicon {
    pub(crate) concepts: Vec<Concept>,
    /// From a node and a word (whole, or the beginning of one) to the next node.
    steps: HashMap<u64, u32, Mixed>,
    /// By node: the concepts that end there.
    ends: Vec<Vec<u32>>,
}

/// A walk from one word on, as far as the end of its sentence: no concept goes beyond it.
struct Walk<'a> {
    lexicon: &'a Lexicon,
    words: &'a Words,
    start: usize,
    end: usize,
    found: Vec<Hit>,
}

const ROOT: u32 = 0;
/// Marks a step that takes any word with this beginning.
const BEGINNING: u64 = 0x9e37_79b9_7f4a_7c15;
/// Particles that Arabic writes together with the word.
const PARTICLES: [char; 5] = ['و', 'ف', 'ب', 'ل', 'ك'];

impl Lexicon {
    /// Reads rows `topics|en|fr|es|ru|zh|ar`. A topic is a code, with `+` when the concept alone is enough and `-`
    /// when it is weak; `!` instead of topics makes a phrase that hides what stands inside it (“business climate”).
    /// `code` gives the place of a topic; a row with an unknown one is refused by name.
    pub(crate) fn read(rows: &'static str, code: impl Fn(&str) -> Option<usize>) -> Result<Lexicon, String> {
        let mut lexicon = Lexicon { ends: vec![Vec::new()], ..Lexicon::default() };
        for row in rows.lines().filter(|row| !row.is_empty() && !row.starts_with('#')) {
            let mut columns = row.split('|');
            let topics = columns.next().unwrap_or_default();
            let terms: Vec<&'static str> = columns.collect();
            if terms.len() != 6 || terms.iter().any(|term| term.trim().is_empty()) {
                return Err(format!("a concept needs six languages: {row}"));
            }
            let topics = read_topics(topics, &code).ok_or_else(|| format!("unknown topic: {row}"))?;
            let name = terms[0].split(';').next().unwrap_or_default();
            let concept = lexicon.concepts.len();
            let terms: Vec<&str> = terms.iter().flat_map(|terms| terms.split(';')).collect();
            terms.iter().for_each(|term| lexicon.add(term, concept));
            lexicon.concepts.push(Concept { name, terms, topics });
        }
        Ok(lexicon)
    }

    fn add(&mut self, term: &str, concept: usize) {
        let mut node = ROOT;
        let mut parts = 0;
        for piece in term.split_whitespace() {
            let words = Words::of(piece);
            let has_any_end = piece.ends_with('*');
            for place in 0..words.list.len() {
                let is_open = has_any_end && place + 1 == words.list.len() && !words.list[place].is_han;
                node = self.step_or_new(key(node, whole(words.word(place)), is_open));
                parts += 1;
            }
        }
        let concept = u32::try_from(concept).unwrap_or(u32::MAX);
        let ends = &mut self.ends[node as usize];
        if parts > 0 && !ends.contains(&concept) {
            ends.push(concept);
        }
    }

    fn step_or_new(&mut self, key: u64) -> u32 {
        let next = u32::try_from(self.ends.len()).unwrap_or(u32::MAX);
        let node = *self.steps.entry(key).or_insert(next);
        if node == next {
            self.ends.push(Vec::new());
        }
        node
    }

    /// The concepts in these words, in the order of the text. A phrase that hides takes the hits inside it away.
    pub(crate) fn find(&self, words: &Words) -> Vec<Hit> {
        let mut walk = Walk { lexicon: self, words, start: 0, end: 0, found: Vec::new() };
        for sentence in &words.sentences {
            walk.end = sentence.end;
            for place in sentence.clone() {
                walk.start = place;
                walk.on(place, ROOT);
            }
        }
        let mut found = walk.found;
        let hides = |hit: &Hit| self.concepts[hit.concept].topics.is_empty();
        let hiding: Vec<Range<usize>> = found.iter().filter(|hit| hides(hit)).map(|hit| hit.words.clone()).collect();
        let is_inside = |hit: &Hit| {
            let after = hiding.partition_point(|phrase| phrase.start <= hit.words.start);
            hiding[..after].iter().rev().take(4).any(|phrase| phrase.end >= hit.words.end)
        };
        found.retain(|hit| !is_inside(hit));
        found.dedup();
        found
    }
}

impl Walk<'_> {
    /// Takes the word at this place, as it stands and without a particle.
    fn on(&mut self, place: usize, node: u32) {
        if place >= self.end {
            return;
        }
        let word = self.words.word(place);
        self.forms(place, node, word);
        if let Some(bare) = without_particle(word) {
            self.forms(place, node, bare);
        }
    }

    /// Takes every step that this form of the word opens: the whole word, and each beginning of it.
    fn forms(&mut self, place: usize, node: u32, word: &str) {
        let mut hash = FNV;
        for (at, byte) in word.bytes().enumerate() {
            hash = fnv_byte(hash, byte);
            if word.is_char_boundary(at + 1) {
                self.take(place, key(node, hash, true));
            }
        }
        self.take(place, key(node, hash, false));
    }

    fn take(&mut self, place: usize, key: u64) {
        let Some(&next) = self.lexicon.steps.get(&key) else { return };
        for concept in &self.lexicon.ends[next as usize] {
            self.found.push(Hit { concept: *concept as usize, words: self.start..place + 1 });
        }
        self.on(place + 1, next);
    }
}

fn read_topics(given: &str, code: impl Fn(&str) -> Option<usize>) -> Option<Vec<(usize, f32)>> {
    if given == "!" {
        return Some(Vec::new());
    }
    let read = |topic: &str| {
        let strength = match topic.chars().last() {
            Some('+') => 2.0,
            Some('-') => 0.4,
            _ => 1.0,
        };
        code(topic.trim_end_matches(['+', '-'])).map(|place| (place, strength))
    };
    given.split(',').map(read).collect()
}

fn without_particle(word: &str) -> Option<&str> {
    let bare = word.strip_prefix(PARTICLES)?;
    (bare.chars().count() >= 3).then_some(bare)
}

fn whole(word: &str) -> u64 {
    word.bytes().fold(FNV, fnv_byte)
}

fn key(node: u32, word: u64, is_open: bool) -> u64 {
    mix(mix(u64::from(node), word), if is_open { BEGINNING } else { 0 })
}

#[cfg(test)]
mod tests {
    use super::{Hit, Lexicon};
    use crate::words::Words;

    fn lexicon() -> Lexicon {
        let rows = "1|climate|climat|clima|климат*|气候|مناخ*\n!|business climate|a|b|c|d|e\n2|drinking water|eau \
                    potable|agua potable|питьев* вод*|饮用水|مياه شرب";
        Lexicon::read(rows, |code| code.parse().ok()).expect("a lexicon")
    }

    #[test]
    fn concepts_are_found_in_every_script() {
        let found = |text: &str| lexicon().find(&Words::of(text)).iter().map(|hit| hit.concept).collect::<Vec<_>>();

        assert_eq!(found("the climate"), [0]);
        assert_eq!(found("питьевую воду"), [2]);
        assert_eq!(found("有饮用水"), [2]);
        assert_eq!(found("لمياه الشرب والمناخ"), [2, 0]);
    }

    #[test]
    fn a_phrase_hides_what_stands_inside_it() {
        let text = Words::of("a good business climate, not the climate");

        assert_eq!(lexicon().find(&text), [Hit { concept: 0, words: 6..7 }]);
    }
}
