//! A set of the documents of one segment, one bit each: to combine filters and to count.

/// A set of numbers below a fixed end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Bits {
    words: Vec<u64>,
}

impl Bits {
    /// None of the numbers below `end`.
    pub(crate) fn none(end: u32) -> Bits {
        Bits { words: vec![0; (end as usize).div_ceil(64)] }
    }

    /// All numbers below `end`, and no promise for those from there to the end of the last word.
    pub(crate) fn all(end: u32) -> Bits {
        Bits { words: vec![u64::MAX; (end as usize).div_ceil(64)] }
    }

    pub(crate) fn set(&mut self, number: u32) {
        self.words[number as usize / 64] |= 1 << (number % 64);
    }

    pub(crate) fn has(&self, number: u32) -> bool {
        self.words[number as usize / 64] >> (number % 64) & 1 == 1
    }

    /// Keeps what the other set has too.
    pub(crate) fn and(&mut self, other: &Bits) {
        self.words.iter_mut().zip(&other.words).for_each(|(word, other)| *word &= other);
    }

    /// Adds what the other set has.
    pub(crate) fn or(&mut self, other: &Bits) {
        self.words.iter_mut().zip(&other.words).for_each(|(word, other)| *word |= other);
    }

    pub(crate) fn len(&self) -> u32 {
        self.words.iter().map(|word| word.count_ones()).sum()
    }

    /// How many numbers both have.
    pub(crate) fn len_with(&self, other: &Bits) -> u32 {
        self.words.iter().zip(&other.words).map(|(word, other)| (word & other).count_ones()).sum()
    }

    /// In rising order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = u32> + '_ {
        self.words.iter().zip(0u32..).flat_map(|(word, place)| {
            let mut rest = *word;
            std::iter::from_fn(move || {
                let bit = (rest != 0).then(|| rest.trailing_zeros())?;
                rest &= rest - 1;
                Some(place * 64 + bit)
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::{collection::btree_set, prelude::*};

    use super::Bits;

    fn bits(numbers: &BTreeSet<u32>) -> Bits {
        let mut bits = Bits::none(200);
        numbers.iter().for_each(|number| bits.set(*number));
        bits
    }

    proptest! {
        #[test]
        fn it_is_a_set(one in btree_set(0u32..200, 0..50), other in btree_set(0u32..200, 0..50)) {
            let (mut both, mut either) = (bits(&one), bits(&one));
            both.and(&bits(&other));
            either.or(&bits(&other));

            prop_assert_eq!(both.iter().collect::<BTreeSet<_>>(), &one & &other);
            prop_assert_eq!(either.iter().collect::<BTreeSet<_>>(), &one | &other);
            prop_assert_eq!(bits(&one).len_with(&bits(&other)), both.len());
            prop_assert!(one.iter().all(|number| bits(&one).has(*number)));
        }
    }
}
