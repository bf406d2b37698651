//! Fits what stands behind the margins: the regression that makes probabilities, and the profiles of the targets.

use vocabulary::Target;

use super::{Asked, Sample, Settings, Source, has};
use crate::{
    features::Vector,
    model::GOALS,
    stack::{INPUTS, Signs, Stack},
    targets::Profiles,
};

const STEPS: usize = 15;
/// How many numbers the regression has.
const NUMBERS: usize = INPUTS * (GOALS + 1);
/// How strongly the shared weights are held near nothing, and the offsets of single goals.
const SHARED_HOLD: f64 = 1.0;
const HOLD: f64 = 4.0;

/// One text and goal.
struct Case {
    inputs: [f32; INPUTS],
    goal: usize,
    is_one: bool,
    weight: f64,
}

/// Fits the regression to what rows showed when the learner had not seen them.
pub(super) fn stack(samples: &[Sample<'_>], signs: &[Signs], asked: &Asked, settings: &Settings) -> Stack {
    let mut cases = Vec::new();
    for (sample, signs) in samples.iter().zip(signs) {
        let weight = match sample.row.source {
            Source::Products | Source::Texts => 1.0,
            Source::Paragraphs => settings.paragraphs,
            _ => continue,
        };
        for (goal, inputs) in signs.inputs().into_iter().enumerate() {
            if !asked.says(sample.row, goal) {
                continue;
            }
            let is_one = has(sample.row, goal);
            let against = if !is_one && !sample.row.is_complete() { settings.against } else { 1.0 };
            cases.push(Case { inputs, goal, is_one, weight: f64::from(weight * against) });
        }
    }
    descend(&cases, settings)
}

/// Newton's method on all numbers at once: the shared weights, and behind them what each goal adds to them. The inputs lean on
/// one another, so that steps on each number by itself do not come to rest where there are many cases.
fn descend(cases: &[Case], settings: &Settings) -> Stack {
    let held = |place: usize| match place {
        shared if shared < INPUTS => SHARED_HOLD,
        offset if offset % INPUTS == 0 => HOLD,
        _ => f64::from(settings.hold),
    };
    let mut values = [0.0f64; NUMBERS];
    for _ in 0..STEPS {
        let mut slope: Vec<f64> = values.iter().enumerate().map(|(place, value)| held(place) * value).collect();
        let mut bend = vec![[0.0f64; NUMBERS]; NUMBERS];
        (0..NUMBERS).for_each(|place| bend[place][place] = held(place));
        let stack = stacked(&values);
        cases.iter().for_each(|case| case.pull(&stack, &mut slope, &mut bend));
        values.iter_mut().zip(solved(bend, slope)).for_each(|(value, step)| *value -= step);
    }
    stacked(&values)
}

impl Case {
    /// Adds what this case says of the slope and the bend at these numbers.
    fn pull(&self, stack: &Stack, slope: &mut [f64], bend: &mut [[f64; NUMBERS]]) {
        let chance = f64::from(crate::stack::logistic(stack.sum(&self.inputs, self.goal)));
        let error = (chance - f64::from(u8::from(self.is_one))) * self.weight;
        let spread = chance * (1.0 - chance) * self.weight;
        let starts = [0, INPUTS * (self.goal + 1)];
        for (place, input) in self.inputs.iter().map(|input| f64::from(*input)).enumerate() {
            for start in starts {
                slope[start + place] += error * input;
                for (other, beside) in self.inputs.iter().map(|input| f64::from(*input)).enumerate() {
                    starts.iter().for_each(|from| bend[start + place][from + other] += spread * input * beside);
                }
            }
        }
    }
}

/// Solves `bend · step = slope` for a symmetric matrix without zero or negative directions, in place by Gauss's elimination: too
/// small a matter for a library of algebra.
fn solved(mut bend: Vec<[f64; NUMBERS]>, mut slope: Vec<f64>) -> Vec<f64> {
    for pivot in 0..NUMBERS {
        let row = bend[pivot];
        for below in pivot + 1..NUMBERS {
            let part = bend[below][pivot] / row[pivot];
            (pivot..NUMBERS).for_each(|column| bend[below][column] -= part * row[column]);
            slope[below] -= part * slope[pivot];
        }
    }
    for pivot in (0..NUMBERS).rev() {
        let rest: f64 = (pivot + 1..NUMBERS).map(|column| bend[pivot][column] * slope[column]).sum();
        slope[pivot] = (slope[pivot] - rest) / bend[pivot][pivot];
    }
    slope
}

/// The numbers in their places, cut to multiples of 2^-16, so that the last bits of a logarithm or exponential do not reach the file.
fn stacked(values: &[f64; NUMBERS]) -> Stack {
    #[expect(clippy::cast_possible_truncation, reason = "small numbers")]
    let value = |place: usize| ((values[place] * 65_536.0).round() / 65_536.0) as f32;
    let own = |goal: usize| std::array::from_fn(|place| value(INPUTS * (goal + 1) + place));
    Stack { weights: std::array::from_fn(value), own: std::array::from_fn(own) }
}

/// The profile of each target: the sum of the vectors of its wordings.
pub(super) fn profiles(samples: &[Sample<'_>]) -> Profiles {
    let mut sums: Vec<Vector> = vec![Vec::new(); Target::all().len()];
    for sample in samples {
        if let Some(sum) = sample.row.target.and_then(|target| sums.get_mut(target)) {
            sum.extend(&sample.whole);
        }
    }
    for sum in &mut sums {
        sum.sort_by_key(|(bucket, _)| *bucket);
        *sum = sum.chunk_by(|a, b| a.0 == b.0).map(|same| (same[0].0, same.iter().map(|(_, v)| v).sum())).collect();
    }
    Profiles::of(&sums, 12.0)
}
