//! How large anything may be that comes from outside. A query within these limits reads at most `WORDS` times
//! [`SPELLINGS`] lists of the index once each, so that its time is bounded by the size of the collection; there is no
//! clock in this crate.

/// A query text may have so many characters.
pub const LETTERS: usize = 500;
/// A query may have so many words, those of phrases and excluded ones included; a Han character counts as one.
pub const WORDS: usize = 32;
/// A filter may name so many values of one facet, and a query look among so many ids.
pub const FILTER_VALUES: usize = 1_000;
/// A page has at most so many documents; more are not asked for.
pub const PAGE: usize = 200;
/// A page may begin after so many documents by number; deeper ones are reached by [`crate::Query::after`].
pub const DEPTH: usize = 10_000;
/// The counts of a facet name at most so many values, the most frequent first; chosen ones are always named.
pub const COUNTED_VALUES: usize = 1_000;
/// A word typed wrongly stands for at most so many words of the collection.
pub const CORRECTIONS: usize = 3;
/// The beginning of a word stands for at most so many words of the collection, the most frequent ones.
pub const BEGINNINGS: usize = 20;
/// A word is sought under at most so many terms in each language.
pub const SPELLINGS: usize = 64;
/// The id of a document, a value of a facet and a text key of a sort may have so many bytes.
pub const BYTES: usize = 200;
/// A title or body may have so many bytes.
pub const TEXT: usize = 1 << 20;
