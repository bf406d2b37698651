//! Small questions about a row of words that both languages ask.

use std::ops::Range;

use crate::words::Word;

/// The form of a word, empty outside the row.
pub(crate) fn form(words: &[Word], at: usize) -> &str {
    words.get(at).map_or("", |word| word.form.as_str())
}

/// Whether a word is in a list written with spaces.
pub(crate) fn among(list: &str, word: &str) -> bool {
    !word.is_empty() && list.split_ascii_whitespace().any(|entry| entry == word)
}

/// Where the first of the listed words stands in a range.
pub(crate) fn find(words: &[Word], range: Range<usize>, list: &str) -> Option<usize> {
    range.take_while(|at| *at < words.len()).find(|at| among(list, form(words, *at)))
}

/// Longer than any sentence, in words: a bound against hostile input.
const LONGEST: usize = 500;

/// The end of the sentence that contains `at`: the index of its closing mark, or the length.
pub(crate) fn sentence_end(words: &[Word], at: usize) -> usize {
    let at = at.min(words.len());
    let end = (at + LONGEST).min(words.len());
    words[at..end].iter().position(Word::ends_sentence).map_or(end, |n| at + n)
}

/// The start of the sentence that contains `at`.
pub(crate) fn sentence_start(words: &[Word], at: usize) -> usize {
    let at = at.min(words.len());
    let start = at.saturating_sub(LONGEST);
    words[start..at].iter().rposition(Word::ends_sentence).map_or(start, |n| start + n + 1)
}
