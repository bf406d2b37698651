//! Ranks the targets of a goal for a text by likeness: each target has one profile, made of its wording in six
//! languages. Targets are ranked, not decided: between neighbours of one goal the words seldom tell.

use std::collections::HashMap;

use crate::{
    features::Vector,
    hash::{Mixed, mix},
};

/// One profile per target, in the order of the vocabulary.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Profiles {
    /// How sharply likeness tells targets apart.
    pub(crate) sharpness: f32,
    /// By bucket: targets and how much it says for each.
    entries: HashMap<u64, Vec<(u8, u8)>, Mixed>,
}

/// The greatest value of an entry, as a whole number.
const UNIT: f32 = 255.0;

impl Profiles {
    /// From the sum of the vectors of each target's wordings.
    pub(crate) fn of(targets: &[Vector], sharpness: f32) -> Profiles {
        let mut entries: HashMap<u64, Vec<(u8, u8)>, Mixed> = HashMap::default();
        for (target, vector) in targets.iter().enumerate() {
            let length = vector.iter().map(|(_, value)| value * value).sum::<f32>().sqrt().max(1e-6);
            for (bucket, value) in vector {
                #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to a byte")]
                let value = (value / length * UNIT).round().clamp(0.0, UNIT) as u8;
                if value > 0 {
                    let target = u8::try_from(target).unwrap_or(u8::MAX);
                    entries.entry(mix(u64::from(*bucket), 7)).or_default().push((target, value));
                }
            }
        }
        Profiles { sharpness, entries }
    }

    /// The likeness of a vector to each of `count` targets, 0 to 1.
    pub(crate) fn likeness(&self, vector: &Vector, count: usize) -> Vec<f32> {
        let mut sums = vec![0.0f32; count];
        for (bucket, value) in vector {
            for (target, weight) in self.entries.get(&mix(u64::from(*bucket), 7)).into_iter().flatten() {
                if let Some(sum) = sums.get_mut(usize::from(*target)) {
                    *sum += value * f32::from(*weight) / UNIT;
                }
            }
        }
        sums
    }

    /// How much one bucket says for a target.
    pub(crate) fn weight(&self, bucket: u32, target: usize) -> f32 {
        let entries = self.entries.get(&mix(u64::from(bucket), 7)).into_iter().flatten();
        entries.filter(|(t, _)| usize::from(*t) == target).map(|(_, weight)| f32::from(*weight) / UNIT).sum()
    }

    pub(crate) fn to_bytes(&self) -> Vec<u8> {
        let mut rows: Vec<(u64, u8, u8)> =
            self.entries.iter().flat_map(|(key, row)| row.iter().map(|(t, w)| (*key, *t, *w))).collect();
        rows.sort_unstable();
        let entries =
            rows.iter().flat_map(|(key, target, weight)| key.to_le_bytes().into_iter().chain([*target, *weight]));
        self.sharpness.to_le_bytes().into_iter().chain(entries).collect()
    }

    pub(crate) fn from_bytes(bytes: &[u8]) -> Option<Profiles> {
        let (sharpness, rest) = bytes.split_first_chunk::<4>()?;
        let (rows, []) = rest.as_chunks::<10>() else { return None };
        let mut entries: HashMap<u64, Vec<(u8, u8)>, Mixed> = HashMap::default();
        for row in rows {
            let key = u64::from_le_bytes(*row.first_chunk()?);
            entries.entry(key).or_default().push((row[8], row[9]));
        }
        Some(Profiles { sharpness: f32::from_le_bytes(*sharpness), entries })
    }
}
