//! Fits what stands behind the margins: the regression that makes probabilities, and the profiles of the targets.

use vocabulary::Target;

use super::{Asked, Sample, Settings, Source, has};
use crate::{
    features::Vector,
    model::GOALS,
    stack::{INPUTS, Signs, Stack},
    targets::Profiles,
};

const STEPS: usize = 300;
/// How strongly offsets are held near nothing.
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

/// Newton's steps on the shared weights and on what each goal adds to them, each number by itself.
fn descend(cases: &[Case], settings: &Settings) -> Stack {
    let held: [f64; INPUTS] = std::array::from_fn(|place| if place == 0 { HOLD } else { f64::from(settings.hold) });
    let mut stack = Stack { weights: [0.0; INPUTS], own: [[0.0; INPUTS]; GOALS] };
    for step in 0..STEPS {
        let mut slope = [0.0f64; INPUTS];
        let mut bend = [1.0f64; INPUTS];
        let mut slopes = [[0.0f64; INPUTS]; GOALS];
        let mut bends = [held; GOALS];
        for case in cases {
            let chance = f64::from(crate::stack::logistic(stack.sum(&case.inputs, case.goal)));
            let error = (chance - f64::from(u8::from(case.is_one))) * case.weight;
            let spread = chance * (1.0 - chance) * case.weight;
            for (place, input) in case.inputs.iter().enumerate() {
                let (down, curve) = (error * f64::from(*input), spread * f64::from(input * input));
                slope[place] += down;
                bend[place] += curve;
                slopes[case.goal][place] += down;
                bends[case.goal][place] += curve;
            }
        }
        // The inputs lean on one another, so each takes only a part of its own step.
        let part = if step < STEPS / 2 { 0.3 } else { 0.15 };
        for place in 0..INPUTS {
            stack.weights[place] -= rounded(part * slope[place] / bend[place]);
            for goal in 0..GOALS {
                let pull = held[place] * f64::from(stack.own[goal][place]);
                stack.own[goal][place] -= rounded(part * (slopes[goal][place] + pull) / bends[goal][place]);
            }
        }
    }
    stack
}

/// Steps are cut to multiples of 2^-16, so that the last bits of a logarithm or exponential do not reach the file.
fn rounded(step: f64) -> f32 {
    #[expect(clippy::cast_possible_truncation, reason = "a small step")]
    let step = ((step * 65_536.0).round() / 65_536.0) as f32;
    step
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
