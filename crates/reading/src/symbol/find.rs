//! Finds symbols and resolutions in running text.

use super::{Symbol, normal::normalised, resolution, series::readings};
use crate::words::Word;

/// A symbol cited in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Citation {
    /// The canonical form; the likeliest where there are several.
    pub canonical: String,
    /// The words as they stand in the text.
    pub written: String,
    /// Its place, as indices of the text's words.
    pub at: usize,
    /// Its place in the text, in bytes.
    pub bytes: std::ops::Range<usize>,
    /// Whether it was written in an unusual way that had to be repaired.
    pub repaired: bool,
    /// Other ways to read it.
    pub others: Vec<String>,
    /// Whether nothing speaks for the first reading rather than the others.
    pub ambiguous: bool,
}

/// Every citation of a text, in order.
pub(crate) fn citations(words: &[Word], text: &str) -> Vec<Citation> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        if resolution::is_opening(words, at) {
            let named = resolution::named(words, at);
            if let Some(end) = named.last().map(|one| one.span.end) {
                found.extend(named.into_iter().map(|one| of_resolution(one, words, text)));
                at = end;
                continue;
            }
        }
        match document(words, text, at) {
            Some((citation, length)) => {
                found.push(citation);
                at += length;
            }
            None => at += 1,
        }
    }
    found
}

fn of_resolution(one: resolution::Named, words: &[Word], text: &str) -> Citation {
    // Of a resolution written as a document the number alone is what is odd.
    let first = if one.converted { one.span.end - 1 } else { one.span.start };
    let end = words[one.span.end - 1].end;
    Citation {
        canonical: one.canonical,
        written: latin(&text[words[first].start..end], one.converted),
        at: one.span.start,
        bytes: words[one.span.start].start..end,
        repaired: one.converted,
        others: Vec::new(),
        ambiguous: false,
    }
}

/// The words as written; of a symbol, without the Arabic letters written onto it.
fn latin(written: &str, is_symbol: bool) -> String {
    let bare = written.trim_start_matches(|c: char| is_symbol && c.is_alphabetic() && !c.is_ascii());
    bare.trim().to_owned()
}

/// A document symbol at a word, and how many words it takes.
fn document(words: &[Word], text: &str, at: usize) -> Option<(Citation, usize)> {
    let bare = |word: &Word| word.form.trim_start_matches(|c: char| c.is_alphabetic() && !c.is_ascii()).to_owned();
    let word = &words[at];
    let (mut core, mut length) = (bare(word), 1);
    let next = words.get(at + 1);
    if matches!(core.as_str(), "wg-wsis" | "cwg-wsis" | "wgwsis")
        && let Some(next) =
            next.filter(|next| next.form.starts_with(|c: char| c.is_ascii_digit()) && next.form.contains(['/', '-']))
    {
        core = format!("{core}-{}", next.form);
        length = 2;
    }
    if !looks_like_a_symbol(&core) {
        return None;
    }
    let end = words[at + length - 1].end;
    let tail = suffix(&text[end..]);
    let taken = words[at + length..].iter().take_while(|word| word.start < end + tail).count();
    let written = latin(&text[word.start..end + tail], true);
    let bytes = end + tail - written.len()..end + tail;
    let mut symbols = readings(&normalised(&format!("{core}{}", &text[end..end + tail])));
    if symbols.is_empty() {
        return None;
    }
    let ambiguous = symbols.len() > 1;
    let first = symbols.remove(0);
    let others = first.others.iter().cloned().chain(symbols.into_iter().map(|symbol| symbol.canonical)).collect();
    let repaired = is_repaired(&first, &core);
    let citation = Citation { canonical: first.canonical, written, at, bytes, repaired, others, ambiguous };
    Some((citation, length + taken))
}

/// Latin letters first, a digit and a separator, or the group's name run together with digits.
fn looks_like_a_symbol(core: &str) -> bool {
    let starts = core.starts_with(|c: char| c.is_ascii_lowercase());
    let digit = core.bytes().any(|byte| byte.is_ascii_digit());
    let group = ["wg-wsis", "wgwsis", "cwg-wsis", "cwgwsis"].iter().any(|name| core.starts_with(name));
    let council_or_other = core.contains('/');
    starts && digit && (group || council_or_other) && core.is_ascii()
}

/// Whether the way of writing departs from the pattern by more than a leading zero, a language letter or the case.
fn is_repaired(symbol: &Symbol, core: &str) -> bool {
    if !symbol.as_str().starts_with("WG-WSIS-") {
        return false;
    }
    let core = core.trim_start_matches('c');
    let regular = core.strip_prefix("wg-wsis-").and_then(|rest| rest.split_once('/'));
    regular.is_none()
}

/// The length of a revision mark or language letter that follows a symbol.
fn suffix(rest: &str) -> usize {
    let mut length = 0;
    loop {
        let tail = &rest[length..];
        let taken = mark(tail).or_else(|| letter(tail));
        match taken {
            Some(more) => length += more,
            None => return length,
        }
    }
}

/// ` Rev. 1`, `(Add.1)`.
fn mark(tail: &str) -> Option<usize> {
    let open = tail.trim_start_matches([' ', '\u{a0}']);
    let inner = open.strip_prefix('(').unwrap_or(open);
    let name =
        ["Rev", "Add", "Corr", "REV", "ADD", "CORR", "rev", "add"].iter().find(|name| inner.starts_with(**name))?;
    let digits = inner[name.len()..].trim_start_matches(['.', ' ', '\u{a0}']);
    let count = digits.bytes().take_while(u8::is_ascii_digit).count();
    if count == 0 || count > 2 {
        return None;
    }
    let after = &digits[count..];
    let after = if open.starts_with('(') { after.strip_prefix(')')? } else { after };
    Some(tail.len() - after.len())
}

/// `-E` after a bracket.
fn letter(tail: &str) -> Option<usize> {
    let after = tail.strip_prefix(['-', '\u{2011}', '\u{2010}'])?;
    let first = after.chars().next().filter(|c| "ACEFRS".contains(*c))?;
    let ends = after[first.len_utf8()..].chars().next().is_none_or(|c| !c.is_alphanumeric());
    ends.then(|| tail.len() - after.len() + 1)
}
