//! Learns the weights from the data files. The same files and lexicons give the same bytes: rows are taken in the
//! order of the files, every sum runs in one order, and chance is a fixed sequence.

mod data;
mod fit;
mod held;
mod meaning;
mod svm;

use std::thread;

pub use data::{BENCHMARK, Corpus, File, Row, SOURCES, Source, lines};
pub use held::{Held, held};
pub use meaning::Meanings;
use meaning::Table;
use serde_json::json;
use vocabulary::Target;

use crate::{
    features::{BUCKETS, Feature, Vector, features, vector},
    lexicon::Lexicon,
    model::{GOALS, Weights},
    reading::Reading,
    stack::Signs,
    tagger::{LEXICON_HASH, TOPICS, lexicon},
    targets::Profiles,
};
use svm::{Example, Plane, dot, learn};

/// What can be turned in training. The defaults are what ships.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The cost of an error, before the weight of the source.
    pub cost: f32,
    /// By source, in the order of [`Source`].
    pub sources: [f32; SOURCES_OF_ROWS],
    /// How far the classes are balanced: 0 not at all, 1 fully.
    pub balance: f32,
    /// Rows with one goal stop speaking against the other goals whose margin is above this.
    pub silence: f32,
    /// How much what a word means counts beside the word.
    pub meaning: f32,
    /// The weight of what single-goal rows say against other goals when probabilities are fitted.
    pub against: f32,
    /// How strongly what one goal adds to the shared regression is held near nothing.
    pub hold: f32,
    /// The weight of paragraphs when probabilities are fitted; products weigh 1.
    pub paragraphs: f32,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            cost: 0.15,
            sources: [4.0, 1.0, 1.0, 0.3, 3.0, 2.0, 2.0],
            balance: 0.7,
            silence: -0.3,
            meaning: 0.3,
            against: 0.7,
            hold: 20.0,
            paragraphs: 1.0,
        }
    }
}

/// A row as the learner sees it.
struct Sample<'a> {
    row: &'a Row,
    whole: Vector,
    /// The same with what its words mean behind it.
    meant: Vector,
    sentences: Vec<Vector>,
    strengths: Vec<f32>,
}

const FOLDS: u64 = 3;
/// The number of kinds of [`Source`].
const SOURCES_OF_ROWS: usize = 7;

/// Learns from these rows.
///
/// # Errors
/// Where a lexicon is not what it should be.
pub fn train(rows: &[&Row], meanings: &Meanings, files: &[File], settings: &Settings) -> Result<Weights, String> {
    let lexicon = lexicon()?;
    let table = meanings.table(&lexicon);
    let (idf, samples) = encode(rows, &lexicon, &table, settings);
    let asked = Asked::of(&samples);
    let mut costs = costs(&samples, &asked, settings);
    let margins = crossed(&samples, &costs, &table, settings);
    silence(&samples, &margins, &mut costs, settings);
    let signs = crossed(&samples, &costs, &table, settings);
    let stack = fit::stack(&samples, &signs, &asked, settings);
    let all: Vec<usize> = (0..samples.len()).collect();
    let planes = planes(&samples, &costs, &all, &table, settings);
    let targets = fit::profiles(&samples);
    Ok(assemble(provenance(rows, files), idf, &planes, stack, targets))
}

fn encode<'a>(rows: &[&'a Row], lexicon: &Lexicon, table: &Table, settings: &Settings) -> (Vec<u8>, Vec<Sample<'a>>) {
    let readings: Vec<Reading> = rows.iter().map(|row| Reading::of(&row.text, lexicon)).collect();
    let of = |reading: &Reading, range| features(&reading.words, range, lexicon, &reading.hits);
    let found: Vec<Vec<Feature>> = readings.iter().map(|reading| of(reading, reading.whole())).collect();
    let mut idf = rarity(&found);
    if settings.meaning > 0.0 {
        let rarest = idf.iter().copied().max().unwrap_or_default();
        table.buckets().for_each(|bucket| idf[bucket] = if idf[bucket] == 0 { rarest } else { idf[bucket] });
    }
    let sample = |((row, reading), found): ((&&'a Row, &Reading), &Vec<Feature>)| {
        let whole = vector(found, &idf);
        Sample {
            row,
            meant: table.extended(&whole, settings.meaning),
            whole,
            sentences: reading.words.sentences.iter().map(|s| vector(&of(reading, s.clone()), &idf)).collect(),
            strengths: reading.strengths(lexicon, TOPICS),
        }
    };
    let samples = rows.iter().zip(&readings).zip(&found).map(sample).collect();
    (idf, samples)
}

/// How rare each bucket is among the rows, in steps of a twentieth.
fn rarity(found: &[Vec<Feature>]) -> Vec<u8> {
    let mut counts = vec![0u32; BUCKETS];
    for row in found {
        let mut buckets: Vec<u32> = row.iter().map(|feature| feature.bucket).collect();
        buckets.sort_unstable();
        buckets.dedup();
        buckets.iter().for_each(|bucket| counts[*bucket as usize] += 1);
    }
    let all = found.len() as f64 + 1.0;
    let steps = |count: u32| match count {
        0 => 0,
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to a byte")]
        count => (((all / (f64::from(count) + 1.0)).ln() + 1.0) * 20.0).round().clamp(1.0, 255.0) as u8,
    };
    counts.into_iter().map(steps).collect()
}

/// By source, then goal: whether any row there has the goal. Where none has, a row without it says nothing: nobody was
/// asked about it.
struct Asked([[bool; GOALS]; SOURCES_OF_ROWS]);

impl Asked {
    fn of(samples: &[Sample<'_>]) -> Asked {
        let mut asked = [[false; GOALS]; SOURCES_OF_ROWS];
        for sample in samples {
            (0..GOALS).for_each(|goal| asked[sample.row.source as usize][goal] |= has(sample.row, goal));
        }
        Asked(asked)
    }

    /// Whether this row says something of the goal.
    fn says(&self, row: &Row, goal: usize) -> bool {
        self.0[row.source as usize][goal]
    }
}

/// By goal, then row: the cost of getting it wrong.
fn costs(samples: &[Sample<'_>], asked: &Asked, settings: &Settings) -> Vec<Vec<f32>> {
    let cost = |sample: &Sample<'_>, goal: usize| {
        let says = f32::from(u8::from(asked.says(sample.row, goal)));
        says * settings.cost * settings.sources[sample.row.source as usize]
    };
    (0..GOALS).map(|goal| samples.iter().map(|sample| cost(sample, goal)).collect()).collect()
}

/// What each row shows when the learner has not seen its group.
fn crossed(samples: &[Sample<'_>], costs: &[Vec<f32>], table: &Table, settings: &Settings) -> Vec<Signs> {
    let fold = |sample: &Sample<'_>| (sample.row.group.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 40) % FOLDS;
    let mut signs: Vec<Option<Signs>> = samples.iter().map(|_| None).collect();
    for left_out in 0..FOLDS {
        let kept: Vec<usize> = (0..samples.len()).filter(|place| fold(&samples[*place]) != left_out).collect();
        let planes = planes(samples, costs, &kept, table, settings);
        for (place, sample) in samples.iter().enumerate().filter(|(_, sample)| fold(sample) == left_out) {
            signs[place] = Some(shown(&planes, sample));
        }
    }
    signs.into_iter().flatten().collect()
}

fn shown(planes: &[Plane], sample: &Sample<'_>) -> Signs {
    let margins = |vector: &Vector| std::array::from_fn(|goal| dot(&planes[goal], vector));
    Signs::of(margins(&sample.whole), sample.sentences.iter().map(margins), &sample.strengths)
}

/// Rows with one goal say nothing of the others; where the learner itself doubts that they speak against one, they
/// stop doing so.
fn silence(samples: &[Sample<'_>], signs: &[Signs], costs: &mut [Vec<f32>], settings: &Settings) {
    for (goal, costs) in costs.iter_mut().enumerate() {
        for (place, sample) in samples.iter().enumerate() {
            let is_single = !sample.row.is_complete();
            if is_single && !has(sample.row, goal) && signs[place].whole[goal] > settings.silence {
                costs[place] = 0.0;
            }
        }
    }
}

fn has(row: &Row, goal: usize) -> bool {
    row.goals.iter().any(|given| usize::from(*given) == goal + 1)
}

/// Learns every goal from the rows at these places, two goals at a time.
fn planes(
    samples: &[Sample<'_>],
    costs: &[Vec<f32>],
    places: &[usize],
    table: &Table,
    settings: &Settings,
) -> Vec<Plane> {
    let goal = |goal: usize| {
        let weight = |wanted: bool| {
            places.iter().filter(|p| has(samples[**p].row, goal) == wanted).map(|p| f64::from(costs[goal][*p])).sum()
        };
        let (with, without): (f64, f64) = (weight(true), weight(false));
        #[expect(clippy::cast_possible_truncation, reason = "a ratio of costs")]
        let lift = (without / with.max(1e-6)).powf(f64::from(settings.balance)) as f32;
        let example = |place: &usize| {
            let is_one = has(samples[*place].row, goal);
            let cost = costs[goal][*place] * if is_one { lift.clamp(1.0, 60.0) } else { 1.0 };
            Example { vector: &samples[*place].meant, sign: if is_one { 1.0 } else { -1.0 }, cost }
        };
        let mut plane = learn(&places.iter().map(example).collect::<Vec<_>>());
        table.fold(&mut plane, settings.meaning);
        plane
    };
    thread::scope(|scope| {
        let half = GOALS / 2;
        let second = scope.spawn(move || (half..GOALS).map(goal).collect::<Vec<_>>());
        let mut planes: Vec<Plane> = (0..half).map(goal).collect();
        planes.extend(second.join().unwrap_or_default());
        planes
    })
}

/// Rounds the planes to whole numbers from -127 to 127, a scale for each goal.
fn assemble(
    provenance: String,
    idf: Vec<u8>,
    planes: &[Plane],
    stack: crate::stack::Stack,
    targets: Profiles,
) -> Weights {
    let mut rows = vec![0i8; BUCKETS * GOALS];
    let mut scales = [0.0f32; GOALS];
    let mut bias = [0.0f32; GOALS];
    for (goal, plane) in planes.iter().enumerate() {
        let greatest = plane[..BUCKETS].iter().fold(1e-6f32, |greatest, weight| greatest.max(weight.abs()));
        scales[goal] = greatest / 127.0;
        bias[goal] = plane[BUCKETS];
        for (bucket, weight) in plane[..BUCKETS].iter().enumerate() {
            #[expect(clippy::cast_possible_truncation, reason = "within -127 and 127 by the scale")]
            let whole = (weight / scales[goal]).round() as i8;
            rows[bucket * GOALS + goal] = whole;
        }
    }
    Weights { provenance, lexicon: *LEXICON_HASH, idf, rows, scales, bias, stack, targets }
}

fn provenance(rows: &[&Row], files: &[File]) -> String {
    let files: Vec<_> =
        files.iter().map(|file| json!({ "name": file.name, "sha256": file.hash, "licence": file.credit })).collect();
    json!({ "rows": rows.len(), "targets": Target::all().len(), "files": files }).to_string()
}
