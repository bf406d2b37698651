//! The lines of a pasted text, and words as they are shown.

/// A line that is not empty, with all that was typed for it: empty lines after it and, for the first, before it.
pub(super) struct Line<'t> {
    pub raw: &'t str,
    pub said: &'t str,
    /// Whether an empty line stands before it.
    pub is_apart: bool,
}

/// The lines of a text, none of them empty: each begins with its first letter, the first with the text.
pub(super) fn lines(text: &str) -> Vec<Line<'_>> {
    let mut starts = Vec::new();
    let (mut at, mut is_apart) = (0, false);
    for line in text.split_inclusive(['\n', '\u{2028}', '\u{2029}', '\u{b}']) {
        let said = line.trim_matches(is_unseen);
        if said.is_empty() {
            is_apart = true;
        } else {
            starts.push((at, std::mem::take(&mut is_apart), said));
        }
        at += line.len();
    }
    let line = |index: usize| {
        let (at, is_apart, said) = starts[index];
        let from = if index == 0 { 0 } else { at };
        let to = starts.get(index + 1).map_or(text.len(), |(next, ..)| *next);
        Line { raw: &text[from..to], said, is_apart }
    };
    (0..starts.len()).map(line).collect()
}

/// Spaces, and the marks of direction that come along when text is pasted.
pub(super) fn is_unseen(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{61c}' | '\u{feff}')
}

/// Words with each run of spaces as one.
pub(super) fn tidy(words: &str) -> String {
    let mut tidy = String::with_capacity(words.len());
    for letter in words.chars() {
        match letter.is_whitespace() {
            true if tidy.ends_with(' ') => {}
            true => tidy.push(' '),
            false => tidy.push(letter),
        }
    }
    tidy
}

/// Whether a sign is of a script that has no spaces.
pub(super) fn is_chinese(c: char) -> bool {
    matches!(c, '\u{3000}'..='\u{303f}' | '\u{3400}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}')
}
