//! Finds what meets in a band: locality-sensitive hashing. Each band is a table of chains; an entry stands in one chain
//! of each. The tables grow with the collection.

/// No entry.
const END: u32 = u32::MAX;
/// A chain is followed so far: where a thousand entries have one wording, a person needs no more of them.
const FOLLOWED: usize = 1_000;
const SMALLEST: usize = 1 << 8;

/// The tables of all bands.
pub(crate) struct Bands {
    /// By band and bucket: the newest entry.
    heads: Vec<Vec<u32>>,
    /// By band and entry: the next older one, and the key of this one.
    chains: Vec<Vec<(u32, u32)>>,
    entries: usize,
}

impl Bands {
    pub(crate) fn new(bands: usize) -> Bands {
        Bands { heads: vec![vec![END; SMALLEST]; bands], chains: vec![Vec::new(); bands], entries: 0 }
    }

    /// Puts an entry in under its keys, one for each band.
    pub(crate) fn insert(&mut self, entry: u32, keys: impl Iterator<Item = u64>) {
        self.entries += 1;
        if self.entries > self.heads[0].len() {
            self.grow();
        }
        for ((heads, chain), key) in self.heads.iter_mut().zip(&mut self.chains).zip(keys) {
            let key = low(key);
            if chain.len() <= entry as usize {
                chain.resize(entry as usize + 1, (END, 0));
            }
            let bucket = bucket(key, heads.len());
            chain[entry as usize] = (heads[bucket], key);
            heads[bucket] = entry;
        }
    }

    /// Takes an entry out of the chains of its keys.
    pub(crate) fn remove(&mut self, entry: u32, keys: impl Iterator<Item = u64>) {
        self.entries -= 1;
        for ((heads, chain), key) in self.heads.iter_mut().zip(&mut self.chains).zip(keys) {
            let next = chain[entry as usize].0;
            let bucket = bucket(low(key), heads.len());
            if heads[bucket] == entry {
                heads[bucket] = next;
                continue;
            }
            let mut at = heads[bucket];
            while at != END {
                if chain[at as usize].0 == entry {
                    chain[at as usize].0 = next;
                    break;
                }
                at = chain[at as usize].0;
            }
        }
    }

    /// The entries that share a key, each as often as it does.
    pub(crate) fn meet(&self, keys: impl Iterator<Item = u64>, mut found: impl FnMut(u32)) {
        for ((heads, chain), key) in self.heads.iter().zip(&self.chains).zip(keys) {
            let key = low(key);
            let mut at = heads[bucket(key, heads.len())];
            for _ in 0..FOLLOWED {
                if at == END {
                    break;
                }
                let (next, own) = chain[at as usize];
                if own == key {
                    found(at);
                }
                at = next;
            }
        }
    }

    fn grow(&mut self) {
        for (heads, chain) in self.heads.iter_mut().zip(&mut self.chains) {
            let old = std::mem::replace(heads, vec![END; heads.len() * 4]);
            for mut at in old {
                // From the oldest on, so that the newest stay in front.
                let mut turned = Vec::new();
                while at != END {
                    turned.push(at);
                    at = chain[at as usize].0;
                }
                for entry in turned.into_iter().rev() {
                    let bucket = bucket(chain[entry as usize].1, heads.len());
                    chain[entry as usize].0 = heads[bucket];
                    heads[bucket] = entry;
                }
            }
        }
    }
}

fn low(key: u64) -> u32 {
    (key & 0xffff_ffff) as u32
}

/// The number of buckets is a power of two.
fn bucket(key: u32, buckets: usize) -> usize {
    key as usize & (buckets - 1)
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use proptest::{collection::vec, prelude::*};

    use super::Bands;

    proptest! {
        #[test]
        fn what_was_put_in_and_not_taken_out_meets(
            steps in vec((0u32..40, 0u64..6, proptest::bool::weighted(0.7)), 1..900),
            key in 0u64..6,
        ) {
            // Keys that fall into one bucket while the tables are small.
            let key = key << 8;
            let steps = steps.into_iter().map(|(entry, key, is_put)| (entry, key << 8, is_put));
            let mut bands = Bands::new(2);
            let mut known: BTreeMap<u32, u64> = BTreeMap::new();
            for (entry, key, is_put) in steps {
                if let Some(key) = known.remove(&entry) {
                    bands.remove(entry, [key, key + 1].into_iter());
                }
                if is_put {
                    known.insert(entry, key);
                    bands.insert(entry, [key, key + 1].into_iter());
                }
            }
            let mut met = BTreeSet::new();
            bands.meet([key, key + 1].into_iter(), |entry| { met.insert(entry); });
            let wanted: BTreeSet<u32> = known.iter().filter(|(_, own)| **own == key).map(|(entry, _)| *entry).collect();
            prop_assert_eq!(met, wanted);
        }

        #[test]
        fn the_tables_grow_without_losing_anything(count in 1u32..2_000) {
            let mut bands = Bands::new(1);
            (0..count).for_each(|entry| bands.insert(entry, [u64::from(entry) * 7].into_iter()));
            for entry in 0..count {
                let mut met = Vec::new();
                bands.meet([u64::from(entry) * 7].into_iter(), |entry| met.push(entry));
                prop_assert_eq!(met, vec![entry]);
            }
        }
    }
}
