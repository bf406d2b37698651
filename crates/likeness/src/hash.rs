//! Hashes that are the same on every machine and for ever, since sketches are kept.

/// Of a text, by Fowler, Noll and Vo, mixed so that every bit counts.
pub(crate) fn hash(text: &str) -> u64 {
    mix(text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)))
}

/// The lower half of [`hash`].
pub(crate) fn short(text: &str) -> u32 {
    (hash(text) & 0xffff_ffff) as u32
}

/// Spreads a number over all bits (the finaliser of MurmurHash3).
pub(crate) fn mix(mut hash: u64) -> u64 {
    hash ^= hash >> 33;
    hash = hash.wrapping_mul(0xff51_afd7_ed55_8ccd);
    hash ^= hash >> 33;
    hash = hash.wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    hash ^ (hash >> 33)
}
