//! Cuts a text into words that know their bytes in it. A run of letters and digits is a word; every Han character is
//! one of its own, since no dictionary is needed for pairs of them. What the words mean is not known here.

use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

/// A word is cut after this many bytes; no word of any language is longer.
const LONGEST: usize = 96;

/// One word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Word {
    /// The bytes of the text that it stands on.
    pub(crate) bytes: Range<usize>,
    /// Whether it is a Han character.
    pub(crate) is_han: bool,
    /// What stands between the word before and this one.
    pub(crate) tie: Tie,
}

/// How a word hangs together with the word before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tie {
    /// Something that divides, or the beginning of the text.
    Apart,
    /// Nothing at all: two Han characters, or one beside letters.
    Touching,
    /// One hyphen: the two may also be written as one word.
    Hyphen,
    /// One sign that joins the parts of a name or a number, as in `C18/8` or `itu.int`.
    Joined,
}

/// The words of a text in order, in time linear in its length. An elided article (`l'`, `d'`, `qu'`) and an English
/// possessive are no words.
pub(crate) fn words(text: &str) -> Vec<Word> {
    let mut found: Vec<Word> = Vec::with_capacity(text.len() / 6);
    let mut open: Option<(usize, usize)> = None;
    for (at, letter) in text.char_indices() {
        let is_part = if is_inside(letter) { open.is_some() } else { letter.is_alphanumeric() };
        if is_part && !is_han(letter) {
            let (from, _) = *open.get_or_insert((at, at));
            open = Some((from, at + letter.len_utf8()));
            continue;
        }
        close(text, &mut found, open.take());
        if is_han(letter) {
            push(text, &mut found, at..at + letter.len_utf8(), true);
        }
    }
    close(text, &mut found, open);
    found
}

fn close(text: &str, found: &mut Vec<Word>, open: Option<(usize, usize)>) {
    let Some((from, to)) = open else { return };
    let mut end = to.min(from + LONGEST);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    push(text, found, from..end, false);
}

fn push(text: &str, found: &mut Vec<Word>, bytes: Range<usize>, is_han: bool) {
    let tie = found.last().map_or(Tie::Apart, |last| tie(&text[last.bytes.end..bytes.start]));
    if tie == Tie::Joined && ends_with_apostrophe(&text[..bytes.start]) {
        let before = found.last().map_or("", |last| &text[last.bytes.clone()]);
        if matches!(&text[bytes.clone()], "s" | "S") {
            return;
        }
        if is_elided(before) {
            let tie = found.pop().map_or(Tie::Apart, |word| word.tie);
            found.push(Word { bytes, is_han, tie });
            return;
        }
    }
    found.push(Word { bytes, is_han, tie });
}

fn tie(between: &str) -> Tie {
    let mut letters = between.chars();
    match (letters.next(), letters.next()) {
        (None, _) => Tie::Touching,
        (Some('-' | '\u{2010}' | '\u{2011}'), None) => Tie::Hyphen,
        (Some('\'' | '\u{2019}' | '/' | '.' | '_' | '&' | '@' | ':' | ','), None) => Tie::Joined,
        _ => Tie::Apart,
    }
}

fn ends_with_apostrophe(text: &str) -> bool {
    text.ends_with(['\'', '\u{2019}'])
}

fn is_elided(word: &str) -> bool {
    const ELIDED: [&str; 12] = ["l", "d", "s", "c", "j", "m", "n", "t", "qu", "jusqu", "lorsqu", "puisqu"];
    ELIDED.iter().any(|elided| word.eq_ignore_ascii_case(elided))
}

/// Marks that stand inside a word: accents, tashkil, tatweel, soft hyphens, joiners.
fn is_inside(letter: char) -> bool {
    !letter.is_ascii()
        && (matches!(letter, '\u{0640}' | '\u{00AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}')
            || is_combining_mark(letter))
}

/// Whether the character is written without spaces round words.
pub(crate) fn is_han(letter: char) -> bool {
    matches!(letter, '\u{3005}' | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

#[cfg(test)]
mod tests {
    use super::{Tie, words};

    fn cut(text: &str) -> Vec<&str> {
        words(text).into_iter().map(|word| &text[word.bytes]).collect()
    }

    #[test]
    fn words_of_all_scripts_are_found() {
        assert_eq!(cut("Rural, 5G-networks!"), ["Rural", "5G", "networks"]);
        assert_eq!(cut("l'accès d’Internet, women's"), ["accès", "Internet", "women"]);
        assert_eq!(cut("القِمَّة العالمية"), ["القِمَّة", "العالمية"]);
        assert_eq!(cut("5G网络"), ["5G", "网", "络"]);
        assert_eq!(cut("ـ منـظمة"), ["منـظمة"]);
    }

    #[test]
    fn what_hangs_together_is_known() {
        let ties: Vec<Tie> = words("e-health C18/8 网络").into_iter().map(|word| word.tie).collect();

        assert_eq!(ties, [Tie::Apart, Tie::Hyphen, Tie::Apart, Tie::Joined, Tie::Apart, Tie::Touching]);
    }
}
