//! Turns margins and concept counts into a probability for each goal: one logistic regression over a few inputs,
//! shared by all goals, with a little of its own for each. Few numbers, so that a small set of labelled texts fixes them.

use crate::model::GOALS;

/// How many inputs there are for each goal.
pub(crate) const INPUTS: usize = 9;

/// A sentence with a greater margin speaks for a goal.
const SPEAKS: f32 = -0.2;
/// How sharply margins tell goals apart where they share one whole.
const SHARP: f32 = 3.0;

/// The numbers of the regression.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Stack {
    pub(crate) weights: [f32; INPUTS],
    /// What is added to them for one goal; the first is its offset.
    pub(crate) own: [[f32; INPUTS]; GOALS],
}

/// What a text shows, before it becomes probabilities.
#[derive(Clone, Debug)]
pub(crate) struct Signs {
    /// The margins of the whole text.
    pub(crate) whole: [f32; GOALS],
    /// The best margin among its sentences.
    pub(crate) best: [f32; GOALS],
    /// The part of its sentences that speak for the goal.
    pub(crate) part: [f32; GOALS],
    /// The strengths of the concepts, summed.
    pub(crate) concepts: [f32; GOALS],
}

impl Signs {
    /// From the margins of the whole and of each sentence, and the strengths of all topics, goals first.
    pub(crate) fn of(whole: [f32; GOALS], sentences: impl Iterator<Item = [f32; GOALS]>, strengths: &[f32]) -> Signs {
        let mut best = [f32::NEG_INFINITY; GOALS];
        let mut part = [0.0f32; GOALS];
        let mut count = 0u16;
        for margins in sentences {
            count = count.saturating_add(1);
            best.iter_mut().zip(margins).for_each(|(best, margin)| *best = best.max(margin));
            part.iter_mut().zip(margins).for_each(|(part, margin)| *part += f32::from(u8::from(margin > SPEAKS)));
        }
        part.iter_mut().for_each(|part| *part /= f32::from(count.max(1)));
        let best = if count == 0 { whole } else { best };
        Signs { whole, best, part, concepts: std::array::from_fn(|goal| strengths[goal]) }
    }

    /// The inputs of the regression for each goal.
    pub(crate) fn inputs(&self) -> [[f32; INPUTS]; GOALS] {
        let all: f32 = self.concepts.iter().sum();
        let likes: [f32; GOALS] = std::array::from_fn(|goal| (SHARP * self.whole[goal].clamp(-3.0, 3.0)).exp());
        let liked: f32 = likes.iter().sum();
        let of = |goal: usize| {
            let strength = self.concepts[goal];
            let rival = (0..GOALS).filter(|other| *other != goal).map(|other| self.whole[other]);
            [
                1.0,
                self.whole[goal].clamp(-3.0, 3.0),
                self.best[goal].clamp(-3.0, 3.0),
                saturate(strength),
                if all > 0.0 { strength / all } else { 0.0 },
                rival.fold(-3.0, f32::max).min(3.0),
                f32::from(u8::from(strength == 0.0)),
                likes[goal] / liked,
                self.part[goal],
            ]
        };
        std::array::from_fn(of)
    }
}

/// Grows ever slower and stays below 4: ten times the same word is not ten reasons.
fn saturate(strength: f32) -> f32 {
    4.0 * strength / (strength + 3.0)
}

impl Stack {
    /// The probability of each goal.
    pub(crate) fn probabilities(&self, signs: &Signs) -> [f32; GOALS] {
        let inputs = signs.inputs();
        std::array::from_fn(|goal| logistic(self.sum(&inputs[goal], goal)))
    }

    pub(crate) fn sum(&self, inputs: &[f32; INPUTS], goal: usize) -> f32 {
        let weights = self.weights.iter().zip(&self.own[goal]);
        weights.zip(inputs).map(|((weight, own), input)| (weight + own) * input).sum()
    }

    pub(crate) fn to_bytes(&self) -> Vec<u8> {
        self.weights.iter().chain(self.own.as_flattened()).flat_map(|value| value.to_le_bytes()).collect()
    }

    pub(crate) fn from_bytes(bytes: &[u8]) -> Option<Stack> {
        let (fours, rest) = bytes.as_chunks::<4>();
        if fours.len() != INPUTS * (GOALS + 1) || !rest.is_empty() {
            return None;
        }
        let value = |place: usize| f32::from_le_bytes(fours[place]);
        let own = |goal: usize| std::array::from_fn(|place| value(INPUTS * (goal + 1) + place));
        Some(Stack { weights: std::array::from_fn(value), own: std::array::from_fn(own) })
    }
}

/// From any number to one between 0 and 1.
pub(crate) fn logistic(sum: f32) -> f32 {
    1.0 / (1.0 + (-sum).exp())
}
