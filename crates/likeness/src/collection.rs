//! The entries that are known, in memory, and which of them a new one is like.

use std::collections::HashMap;

use language::Lang;

use crate::{
    bands::Bands,
    candidate::{Alike, Candidate, Likeness},
    compare::{common, is_latin, is_template, signs, told},
    minhash::BANDS,
    signs::{Signs, rarity},
    sketch::{Entry, Sketch, organisation, title, whole},
    titles,
    words::words,
};

/// A wording less alike than this is not shown. At this value one text in a hundred that is nobody's copy is shown
/// with a false candidate (`examples/measure`).
pub const SHOWN: f32 = 0.42;
/// A title less alike than this is not shown; with the same organisation, [`SHOWN_TITLE_OF_SAME`] is enough.
pub const SHOWN_TITLE: f32 = 0.6;
/// See [`SHOWN_TITLE`].
pub const SHOWN_TITLE_OF_SAME: f32 = 0.4;
/// A version in another language less alike than this is not shown.
pub const SHOWN_VERSION: f32 = 0.3;
/// The same between languages whose words often begin alike, where the score is surer.
pub const SHOWN_VERSION_OF_KIN: f32 = 0.2;
/// One concept or number that two texts share is chance.
const AGREED: usize = 2;
/// So many candidates are looked at closely.
const LOOKED_AT: usize = 64;

/// All entries that something may be like.
pub struct Collection {
    entries: Vec<Option<(String, Sketch)>>,
    places: HashMap<String, u32>,
    free: Vec<u32>,
    /// By place, so that a walk over all entries touches little memory.
    langs: Vec<Option<Lang>>,
    bands: Bands,
    /// How many entries have each word.
    frequencies: HashMap<u32, u32>,
    signs: Signs,
    titles: Signs,
}

impl Default for Collection {
    fn default() -> Collection {
        Collection {
            entries: Vec::new(),
            places: HashMap::new(),
            free: Vec::new(),
            langs: Vec::new(),
            bands: Bands::new(BANDS),
            frequencies: HashMap::new(),
            signs: Signs::default(),
            titles: Signs::default(),
        }
    }
}

impl Collection {
    /// Without entries.
    pub fn new() -> Collection {
        Collection::default()
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.places.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// Puts an entry in, in place of the one with the same id.
    pub fn insert(&mut self, id: &str, sketch: Sketch) {
        self.remove(id);
        let place = self.free.pop().unwrap_or_else(|| {
            self.entries.push(None);
            self.langs.push(None);
            u32::try_from(self.entries.len() - 1).unwrap_or(u32::MAX)
        });
        if let Some(minhash) = &sketch.minhash {
            self.bands.insert(place, minhash.bands());
        }
        for (word, _) in &sketch.words {
            *self.frequencies.entry(*word).or_default() += 1;
        }
        self.langs[place as usize] = sketch.lang;
        self.signs.insert(place, signs(&sketch, true).into_iter().map(|(sign, _)| sign));
        self.titles.insert(place, titles::signs(&sketch.title).into_iter());
        self.places.insert(id.to_owned(), place);
        self.entries[place as usize] = Some((id.to_owned(), sketch));
    }

    /// Takes an entry out; whether there was one.
    pub fn remove(&mut self, id: &str) -> bool {
        let Some(place) = self.places.remove(id) else { return false };
        let Some((_, sketch)) = self.entries[place as usize].take() else { return false };
        if let Some(minhash) = &sketch.minhash {
            self.bands.remove(place, minhash.bands());
        }
        for (word, _) in &sketch.words {
            if let Some(frequency) = self.frequencies.get_mut(word) {
                *frequency -= 1;
                if *frequency == 0 {
                    self.frequencies.remove(word);
                }
            }
        }
        self.signs.remove(place, signs(&sketch, true).into_iter().map(|(sign, _)| sign));
        self.titles.remove(place, titles::signs(&sketch.title).into_iter());
        self.free.push(place);
        true
    }

    /// What an entry is like, the most alike first, at most so many of each kind. It may be in the collection itself:
    /// whoever asks passes over its own id.
    pub fn alike(&self, entry: &Entry<'_>, most: usize) -> Alike {
        let text = whole(entry);
        let words = words(&text);
        let own = Sketch::of_words(entry, &words);
        let mut wordings = self.wordings(&own);
        wordings.truncate(most);
        let known: Vec<u32> = wordings.iter().map(|(place, _)| *place).collect();
        let mut versions = self.versions(&own);
        versions.retain(|(place, _)| !known.contains(place));
        versions.truncate(most);
        let candidate = |(place, score): (u32, f32), is_version: bool| {
            let (id, other) = self.entries[place as usize].as_ref()?;
            let likeness = match is_version {
                true => Likeness::Version,
                false if is_template(&own, other) => Likeness::Template,
                false => Likeness::Wording,
            };
            Some(told(entry, &words, (&own, other), Candidate::new(id, score, likeness)))
        };
        Alike {
            wordings: wordings.into_iter().filter_map(|one| candidate(one, false)).collect(),
            versions: versions.into_iter().filter_map(|one| candidate(one, true)).collect(),
        }
    }

    /// Entries with a title like this one, for a form in which only title and organisation are filled in yet.
    pub fn titled(&self, given: &str, by: &str, most: usize) -> Vec<Candidate> {
        let (own, by) = (title(given), organisation(by));
        let signs: Vec<(u32, f32)> = titles::signs(&own).into_iter().map(|sign| (sign, 1.0)).collect();
        let mut sums = vec![0.0; self.entries.len()];
        self.titles.add(&signs, self.len(), &mut sums);
        let mut found = Vec::new();
        for (place, _) in first(&sums, 4 * LOOKED_AT) {
            let Some((id, other)) = &self.entries[place as usize] else { continue };
            let score = titles::alike(&own, &other.title);
            let is_same = by != 0 && by == other.organisation;
            if score >= if is_same { SHOWN_TITLE_OF_SAME } else { SHOWN_TITLE } {
                let mut candidate = Candidate::new(id, score, Likeness::Title);
                candidate.has_same_organisation = is_same;
                found.push(candidate);
            }
        }
        let order = |one: &Candidate| (one.score, one.has_same_organisation);
        found.sort_by(|one, other| order(other).partial_cmp(&order(one)).unwrap_or(std::cmp::Ordering::Equal));
        found.truncate(most);
        found
    }

    /// Those that share a good part of their 5-grams, by the cosine of their words.
    fn wordings(&self, own: &Sketch) -> Vec<(u32, f32)> {
        let Some(minhash) = &own.minhash else { return Vec::new() };
        let mut met: Vec<u32> = Vec::new();
        self.bands.meet(minhash.bands(), |place| met.push(place));
        met.sort_unstable();
        met.dedup();
        let sketch = |place: &u32| self.entries[*place as usize].as_ref().map(|(_, sketch)| sketch);
        let agreement = |place: u32| Some((place, minhash.agreement(sketch(&place)?.minhash.as_ref()?)));
        let mut close: Vec<(u32, f32)> = met.into_iter().filter_map(agreement).collect();
        close.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
        close.truncate(LOOKED_AT);
        let cosine = |(place, _): (u32, f32)| Some((place, self.cosine(own, sketch(&place)?)));
        let mut found: Vec<(u32, f32)> = close.into_iter().filter_map(cosine).filter(|(_, s)| *s >= SHOWN).collect();
        found.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
        found
    }

    /// The cosine of the words of both, rare ones counting for more.
    fn cosine(&self, one: &Sketch, other: &Sketch) -> f32 {
        let weight = |(word, count): (u32, u8)| {
            let having = self.frequencies.get(&word).copied().unwrap_or_default() as usize;
            (1.0 + f32::from(count).ln()) * rarity(having, self.len())
        };
        let length = |sketch: &Sketch| sketch.words.iter().map(|word| weight(*word).powi(2)).sum::<f32>().sqrt();
        let (mut sum, mut at) = (0.0, 0);
        for word in &one.words {
            while other.words.get(at).is_some_and(|(hash, _)| *hash < word.0) {
                at += 1;
            }
            if let Some(same) = other.words.get(at).filter(|(hash, _)| *hash == word.0) {
                sum += weight(*word) * weight(*same);
            }
        }
        sum / (length(one) * length(other)).max(f32::MIN_POSITIVE)
    }

    /// Those in another language that share concepts, numbers, names.
    fn versions(&self, own: &Sketch) -> Vec<(u32, f32)> {
        let Some(lang) = own.lang else { return Vec::new() };
        let mut sums = vec![0.0; self.entries.len()];
        self.signs.add(&signs(own, is_latin(lang)), self.len(), &mut sums);
        for (sum, other) in sums.iter_mut().zip(&self.langs) {
            if other.is_none_or(|other| other == lang) {
                *sum = 0.0;
            }
        }
        let length = |sketch: &Sketch, has_beginnings: bool| {
            let signs = signs(sketch, has_beginnings);
            signs.iter().map(|(sign, factor)| self.signs.weight(*sign, self.len()) * factor).sum::<f32>()
        };
        let lengths = [length(own, false), length(own, is_latin(lang))];
        let share = |(place, sum): (u32, f32)| {
            let (_, other) = self.entries[place as usize].as_ref()?;
            // Beginnings are counted where both languages can share them.
            let has_beginnings = is_latin(lang) && other.lang.is_some_and(is_latin);
            let both = lengths[usize::from(has_beginnings)] * length(other, has_beginnings);
            let score = sum / both.sqrt().max(f32::MIN_POSITIVE);
            let is_chance = common(&signs(own, has_beginnings), &signs(other, has_beginnings)) < AGREED;
            (!is_chance && score >= if has_beginnings { SHOWN_VERSION_OF_KIN } else { SHOWN_VERSION })
                .then_some((place, score))
        };
        let mut found: Vec<(u32, f32)> = first(&sums, LOOKED_AT).into_iter().filter_map(share).collect();
        found.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
        found
    }
}

/// The entries with the largest sums above nothing.
fn first(sums: &[f32], most: usize) -> Vec<(u32, f32)> {
    let mut all: Vec<(u32, f32)> = (0..).zip(sums.iter().copied()).filter(|(_, sum)| *sum > 0.0).collect();
    let order = |one: &(u32, f32), other: &(u32, f32)| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0));
    if all.len() > most && most > 0 {
        all.select_nth_unstable_by(most - 1, order);
        all.truncate(most);
    }
    all.sort_by(order);
    all
}
