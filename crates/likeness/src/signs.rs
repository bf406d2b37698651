//! Small signs that many entries share in part, and who has them: names, numbers, concepts, beginnings of words, words
//! of titles. What few have says most.

use std::collections::HashMap;

/// A sign that more than one entry in so many has is passed over, in a collection of some size.
const COMMON: usize = 12;
const FEW: usize = 64;

/// From signs to entries.
#[derive(Default)]
pub(crate) struct Signs {
    lists: HashMap<u32, Vec<u32>>,
}

impl Signs {
    pub(crate) fn insert(&mut self, entry: u32, signs: impl Iterator<Item = u32>) {
        signs.for_each(|sign| self.lists.entry(sign).or_default().push(entry));
    }

    pub(crate) fn remove(&mut self, entry: u32, signs: impl Iterator<Item = u32>) {
        for sign in signs {
            let Some(list) = self.lists.get_mut(&sign) else { continue };
            list.retain(|other| *other != entry);
            if list.is_empty() {
                self.lists.remove(&sign);
            }
        }
    }

    /// How much a sign says in a collection of this size: nothing where many have it.
    pub(crate) fn weight(&self, sign: u32, entries: usize) -> f32 {
        let len = self.lists.get(&sign).map_or(0, Vec::len);
        if len > (entries / COMMON).max(FEW) { 0.0 } else { rarity(len, entries) }
    }

    /// Adds the weight of each sign to all that have it.
    pub(crate) fn add(&self, signs: &[(u32, f32)], entries: usize, sums: &mut [f32]) {
        for (sign, factor) in signs {
            let weight = self.weight(*sign, entries) * factor;
            if weight > 0.0 {
                let list = self.lists.get(sign).map_or(&[][..], Vec::as_slice);
                list.iter().for_each(|entry| sums[*entry as usize] += weight);
            }
        }
    }
}

/// The inverse frequency, never less than nothing.
pub(crate) fn rarity(having: usize, entries: usize) -> f32 {
    (1.0 + (entries as f32 + 1.0) / (having as f32 + 1.0)).ln()
}
