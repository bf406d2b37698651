//! The learner of the linear model: dual coordinate descent for the squared-hinge support vector machine (Hsieh et
//! al., 2008), one goal against the rest. The same input gives the same bits: one thread per goal, one fixed order.

use super::meaning::LENGTH;
use crate::features::{BUCKETS, Vector};

/// One text for one goal.
pub(crate) struct Example<'a> {
    pub(crate) vector: &'a Vector,
    /// +1 or -1.
    pub(crate) sign: f32,
    /// The cost of getting it wrong; 0 leaves it out.
    pub(crate) cost: f32,
}

/// A learned row: a weight per bucket, the bias behind them, and behind that a weight for each part of a meaning.
pub(crate) type Plane = Vec<f32>;

const PASSES: usize = 13;
/// Examples that are far on the right side are looked at again in every such pass only.
const FULL: usize = 4;

/// Learns one goal.
pub(crate) fn learn(examples: &[Example<'_>]) -> Plane {
    let mut plane = vec![0.0f32; BUCKETS + 1 + LENGTH];
    let mut order: Vec<usize> = (0..examples.len()).filter(|place| examples[*place].cost > 0.0).collect();
    let mut alphas = vec![0.0f32; examples.len()];
    let squares: Vec<f32> = examples.iter().map(|e| e.vector.iter().map(|(_, v)| v * v).sum::<f32>() + 1.0).collect();
    let mut chance = Chance(20_260_101);
    let mut is_idle = vec![false; examples.len()];
    for pass in 0..PASSES {
        chance.shuffle(&mut order);
        for &place in &order {
            if is_idle[place] && pass % FULL != 0 {
                continue;
            }
            let example = &examples[place];
            let slack = 0.5 / example.cost;
            let gradient = example.sign * dot(&plane, example.vector) - 1.0 + slack * alphas[place];
            let before = alphas[place];
            is_idle[place] = before == 0.0 && gradient > 0.0;
            let after = (before - gradient / (squares[place] + slack)).max(0.0);
            if after != before {
                alphas[place] = after;
                add(&mut plane, example.vector, (after - before) * example.sign);
            }
        }
    }
    plane
}

/// The margin of a vector.
pub(crate) fn dot(plane: &Plane, vector: &Vector) -> f32 {
    vector.iter().map(|(bucket, value)| plane[*bucket as usize] * value).sum::<f32>() + plane[BUCKETS]
}

fn add(plane: &mut Plane, vector: &Vector, step: f32) {
    vector.iter().for_each(|(bucket, value)| plane[*bucket as usize] += step * value);
    plane[BUCKETS] += step;
}

/// Numbers that look like chance and are the same each time (xorshift).
pub(crate) struct Chance(pub(crate) u64);

impl Chance {
    /// A number below `end`.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % (end.max(1) as u64)).unwrap_or_default()
    }

    /// Mixes a list (Fisher and Yates).
    pub(crate) fn shuffle<T>(&mut self, list: &mut [T]) {
        for last in (1..list.len()).rev() {
            list.swap(last, self.below(last + 1));
        }
    }
}
