//! Turns margins and concept counts into a probability for each goal: one logistic regression over a few inputs,
//! shared by all goals, with an offset for each. Few numbers, so that a small set of labelled texts fixes them.

use crate::model::GOALS;

/// How many inputs there are for each goal.
pub(crate) const INPUTS: usize = 7;

/// The numbers of the regression.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Stack {
    pub(crate) weights: [f32; INPUTS],
    pub(crate) offsets: [f32; GOALS],
}

/// What a text shows, before it becomes probabilities.
#[derive(Clone, Debug)]
pub(crate) struct Signs {
    /// The margins of the whole text.
    pub(crate) whole: [f32; GOALS],
    /// The best margin among its sentences.
    pub(crate) best: [f32; GOALS],
    /// The strengths of the concepts, summed.
    pub(crate) concepts: [f32; GOALS],
}

impl Signs {
    /// The inputs of the regression for each goal.
    pub(crate) fn inputs(&self) -> [[f32; INPUTS]; GOALS] {
        let all: f32 = self.concepts.iter().sum();
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
        self.weights.iter().zip(inputs).map(|(weight, input)| weight * input).sum::<f32>() + self.offsets[goal]
    }

    pub(crate) fn to_bytes(&self) -> Vec<u8> {
        self.weights.iter().chain(&self.offsets).flat_map(|value| value.to_le_bytes()).collect()
    }

    pub(crate) fn from_bytes(bytes: &[u8]) -> Option<Stack> {
        let (fours, rest) = bytes.as_chunks::<4>();
        if fours.len() != INPUTS + GOALS || !rest.is_empty() {
            return None;
        }
        let value = |place: usize| f32::from_le_bytes(fours[place]);
        Some(Stack { weights: std::array::from_fn(value), offsets: std::array::from_fn(|goal| value(INPUTS + goal)) })
    }
}

/// From any number to one between 0 and 1.
pub(crate) fn logistic(sum: f32) -> f32 {
    1.0 / (1.0 + (-sum).exp())
}
