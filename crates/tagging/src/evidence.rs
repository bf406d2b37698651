//! The reasons of a suggestion: which words and sentences speak for it. Made from the same numbers as the
//! probability: the concepts found, and what each word adds to the margin or the likeness.

use std::ops::Range;

use vocabulary::{ActionLine, Target, Topic};

use crate::{
    features::{Feature, Vector, features, vector},
    model::GOALS,
    reading::Reading,
    suggestion::Evidence,
    tagger::Tagger,
};

/// At most so many words or phrases.
const PLACES: usize = 8;
/// At most so many sentences.
const SENTENCES: usize = 3;
/// What a concept of strength 1 counts beside what a word adds to a margin.
const CONCEPT: f32 = 0.5;
/// A sentence that says less than this part of the best one is not shown.
const WORTH: f32 = 0.4;
/// A word that adds less is no reason.
const LEAST: f32 = 0.04;

/// A word that one text in twenty has is no reason for a goal either (in the steps of the weights).
const COMMON: u8 = 80;

/// A place in the list of words, and how much it says.
type Said = (Range<usize>, f32);

/// A text whose reasons are asked for.
pub(crate) struct Witness<'a> {
    pub(crate) tagger: &'a Tagger,
    pub(crate) text: &'a str,
    pub(crate) reading: &'a Reading,
    /// The topics that the text names, with the bytes that name them.
    pub(crate) named: &'a [(Topic, Range<usize>)],
    /// What each sentence shows, within the words that the whole is made of.
    parts: Vec<(Vec<Feature>, Vector)>,
}

impl<'a> Witness<'a> {
    pub(crate) fn of(
        tagger: &'a Tagger,
        text: &'a str,
        reading: &'a Reading,
        named: &'a [(Topic, Range<usize>)],
    ) -> Witness<'a> {
        let within = reading.words.sentences.iter().take_while(|sentence| sentence.end <= reading.whole().end);
        let part = |sentence: &Range<usize>| {
            let found = features(&reading.words, sentence.clone(), &tagger.lexicon, &reading.hits);
            let vector = vector(&found, &tagger.weights.idf);
            (found, vector)
        };
        Witness { tagger, text, reading, named, parts: within.map(part).collect() }
    }
}

/// The words and sentences that speak for a topic.
pub(crate) fn evidence(witness: &Witness<'_>, topic: Topic) -> (Vec<Evidence>, Vec<Range<usize>>) {
    let Witness { tagger, text, reading, named, .. } = witness;
    let mut said = concepts(tagger, reading, topic);
    said.extend(words(witness, topic));
    said.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.start.cmp(&b.0.start)));
    let sentences = sentences(reading, &said);
    let mut kept: Vec<Range<usize>> =
        named.iter().filter(|(name, _)| *name == topic).map(|(_, bytes)| bytes.clone()).take(PLACES / 2).collect();
    for (place, _) in said {
        let bytes = reading.words.bytes(&place);
        if kept.len() < PLACES && kept.iter().all(|other| other.end <= bytes.start || bytes.end <= other.start) {
            kept.push(bytes);
        }
    }
    kept.sort_by_key(|bytes| bytes.start);
    let mut joined: Vec<Range<usize>> = Vec::new();
    for bytes in kept {
        match joined.last_mut() {
            Some(last) if last.end == bytes.start => last.end = bytes.end,
            _ => joined.push(bytes),
        }
    }
    let cut = |bytes: Range<usize>| {
        let words = text.get(bytes.clone())?.to_owned();
        Some(Evidence { words, start: bytes.start, end: bytes.end })
    };
    (joined.into_iter().filter_map(cut).collect(), sentences)
}

fn concepts(tagger: &Tagger, reading: &Reading, topic: Topic) -> Vec<Said> {
    let place = match topic {
        Topic::Goal(goal) => usize::from(goal.number) - 1,
        Topic::Line(line) => match ActionLine::all().iter().position(|known| known.code == line.code) {
            Some(place) => GOALS + place,
            None => return Vec::new(),
        },
        Topic::Target(_) | Topic::System(_) => return Vec::new(),
    };
    let strength = |concept: usize| {
        let topics = &tagger.lexicon.concepts[concept].topics;
        topics.iter().find(|(topic, _)| *topic == place).map(|(_, strength)| strength * CONCEPT)
    };
    reading.hits.iter().filter_map(|hit| Some((hit.words.clone(), strength(hit.concept)?))).collect()
}

/// What single words and pairs add, sentence by sentence, within the words that the whole is made of.
fn words(witness: &Witness<'_>, topic: Topic) -> Vec<Said> {
    let Witness { tagger, reading, parts, .. } = witness;
    let weight: Box<dyn Fn(u32) -> f32> = match topic {
        Topic::Goal(goal) => Box::new(|bucket| tagger.weights.weight(bucket, usize::from(goal.number) - 1)),
        Topic::Target(target) => {
            let place = Target::all().iter().position(|known| known.code == target.code).unwrap_or_default();
            Box::new(move |bucket| tagger.weights.targets.weight(bucket, place))
        }
        Topic::Line(_) | Topic::System(_) => return Vec::new(),
    };
    let common = if matches!(topic, Topic::Goal(_)) { COMMON } else { 0 };
    let mut said = Vec::new();
    for (sentence, (found, vector)) in reading.words.sentences.iter().zip(parts) {
        let mut sums = vec![0.0f32; sentence.len()];
        for feature in found.iter().filter(|feature| feature.words.len() <= 2) {
            if tagger.weights.idf[feature.bucket as usize] < common {
                continue;
            }
            let Ok(place) = vector.binary_search_by_key(&feature.bucket, |(bucket, _)| *bucket) else { continue };
            let part = weight(feature.bucket) * vector[place].1 / feature.words.len() as f32;
            feature.words.clone().for_each(|word| sums[word - sentence.start] += part);
        }
        let worth =
            sums.iter().enumerate().filter(|(place, sum)| **sum > LEAST && tells(reading, sentence.start + place));
        said.extend(worth.map(|(place, sum)| (sentence.start + place..sentence.start + place + 1, *sum)));
    }
    said
}

/// Short words and numbers may count, but they convince nobody.
fn tells(reading: &Reading, place: usize) -> bool {
    let word = reading.words.word(place);
    let is_long = reading.words.list[place].is_han || word.chars().count() > 3;
    is_long && !word.bytes().all(|byte| byte.is_ascii_digit())
}

/// The sentences in which the most is said, in the order of the text.
fn sentences(reading: &Reading, said: &[Said]) -> Vec<Range<usize>> {
    let all = &reading.words.sentences;
    let mut sums = vec![0.0f32; all.len()];
    for (place, sum) in said {
        let sentence = all.partition_point(|sentence| sentence.end <= place.start);
        if let Some(total) = sums.get_mut(sentence) {
            *total += sum;
        }
    }
    let least = sums.iter().fold(0.0f32, |most, sum| most.max(*sum)) * WORTH;
    let mut order: Vec<usize> = (0..all.len()).filter(|place| sums[*place] > 0.0 && sums[*place] >= least).collect();
    order.sort_by(|a, b| sums[*b].total_cmp(&sums[*a]).then(a.cmp(b)));
    order.truncate(SENTENCES);
    order.sort_unstable();
    order.into_iter().map(|place| reading.words.bytes(&all[place])).collect()
}
