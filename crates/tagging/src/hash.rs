//! The one hash of this crate: FNV-1a of 64 bits, the same on every machine, as the weights depend on it.

use std::hash::{BuildHasherDefault, Hasher};

/// The hash of nothing.
pub(crate) const FNV: u64 = 0xcbf2_9ce4_8422_2325;

/// The hash with one more byte.
pub(crate) fn fnv_byte(hash: u64, byte: u8) -> u64 {
    (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
}

/// The hash of a word under a first hash that says what kind of thing it is.
pub(crate) fn fnv(seed: u64, word: &str) -> u64 {
    word.bytes().fold(seed, fnv_byte)
}

/// One hash of two.
pub(crate) fn mix(one: u64, other: u64) -> u64 {
    let mixed = (one ^ other.rotate_left(23)).wrapping_mul(0x9fb2_1c65_1e98_df25);
    mixed ^ (mixed >> 29)
}

/// For tables whose keys are hashes already.
pub(crate) type Mixed = BuildHasherDefault<AsItIs>;

/// Takes the key for its hash.
#[derive(Default)]
pub(crate) struct AsItIs(u64);

impl Hasher for AsItIs {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        self.0 = bytes.iter().fold(self.0, |hash, byte| fnv_byte(hash, *byte));
    }

    fn write_u64(&mut self, key: u64) {
        self.0 = key;
    }
}
