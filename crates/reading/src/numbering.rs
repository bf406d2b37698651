//! The labels of an outline, in both scripts and in every glyph that conversions have made of them. A label is split
//! from its line here; where it belongs in the tree is decided in `outline`.

/// What a label says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Marker {
    /// `2`, `2.1`, `1.2.3`: the numbers as written, with whether a full stop or bracket closed it.
    Number(Vec<u32>, Close),
    /// A letter of the Arabic list order or of the Latin alphabet, counted from 1; and its value as a Roman numeral.
    Letter { ordinal: Option<u32>, roman: Option<u32>, style: char },
    /// `’1‘`, `(1)`, `1)`.
    Listed(u32, char),
    /// A bullet, by its glyph.
    Bullet(char),
}

/// How a number is closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Close {
    /// By white space only.
    Bare,
    /// By a full stop.
    Stop,
}

/// A label with what is shown of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Label {
    /// The label as written, without white space.
    pub shown: String,
    /// Its meaning.
    pub marker: Marker,
    /// Whether a tab followed it: a sure sign of a label.
    pub tabbed: bool,
}

/// The order of lettered lists in Arabic documents of the Union.
pub(crate) const ARABIC_ORDER: &str = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";

const QUOTES: &[char] = &['’', '‘', '\'', '‛', '′', '`', '´', '‚', 'ʼ', 'ʻ', '“', '”', '"', '‹', '›'];
const BULLETS: &[char] = &[
    '○', '●', '•', '◦', '▪', '■', '□', '–', '—', '-', '*', '·', '‣', '➢', '►', '▶', '⁃', '❖', '✓', '§', '\u{f0b7}',
    '\u{f0a7}', '\u{f0d8}', '\u{2011}', '\u{2212}',
];

/// Splits the label from a line; none where the line has none.
pub(crate) fn split(line: &str) -> Option<(Label, &str)> {
    let line = line.trim_start();
    quoted(line).or_else(|| number(line)).or_else(|| bracketed(line)).or_else(|| bullet(line))
}

/// Builds a label, given where the label ends in the line.
fn finish(line: &str, end: usize, marker: Marker) -> Option<(Label, &str)> {
    let rest = line.get(end..)?;
    let body = rest.trim_start();
    let gap = &rest[..rest.len() - body.len()];
    let shown = line[..end].chars().filter(|c| !c.is_whitespace()).collect();
    Some((Label { shown, marker, tabbed: gap.contains('\t') }, body))
}

/// `’1‘` and, in English, `‘i’`.
fn quoted(line: &str) -> Option<(Label, &str)> {
    let inner = line.strip_prefix(QUOTES)?;
    let close = inner.find(QUOTES)?;
    let end = line.len() - inner.len() + close + inner[close..].chars().next()?.len_utf8();
    let followed = line[end..].chars().next().is_none_or(char::is_whitespace);
    let value = inner[..close].trim();
    if !followed || value.chars().count() > 4 {
        return None;
    }
    if let Some(n) = small_number(value) {
        return finish(line, end, Marker::Listed(n, '‘'));
    }
    let roman = roman(value)?;
    finish(line, end, Marker::Letter { ordinal: None, roman: Some(roman), style: '‘' })
}

/// `2`, `2.1`, `2.1.3.`, `1)`; in older Arabic documents `1-2` before a tab.
fn number(line: &str) -> Option<(Label, &str)> {
    let end = line.find(|c: char| !(c.is_numeric() || c == '.' || c == '-')).unwrap_or(line.len());
    let (written, after) = line.split_at(end);
    let stopped = written.ends_with('.');
    let core = written.trim_end_matches('.');
    let dashed = core.contains('-') && after.starts_with('\t');
    let parts: Option<Vec<u32>> = core.split(if dashed { ['-', '-'] } else { ['.', '.'] }).map(small_number).collect();
    let parts = parts.filter(|parts| !parts.is_empty() && parts.len() <= 6)?;
    if let Some(closed) = after.strip_prefix(')')
        && parts.len() == 1
        && closed.starts_with(char::is_whitespace)
    {
        return finish(line, end + 1, Marker::Listed(parts[0], ')'));
    }
    let gap = after.len() - after.trim_start().len();
    if !after.is_empty() && gap == 0 || after.trim().is_empty() || opens_a_date(after) && !after.starts_with('\t') {
        return None;
    }
    finish(line, end, Marker::Number(parts, if stopped { Close::Stop } else { Close::Bare }))
}

/// `a)`, `(a)`, `ii)`, `أ )`, `(أ)`, `A.`, `(1)`.
fn bracketed(line: &str) -> Option<(Label, &str)> {
    let opened = line.starts_with('(');
    let inner = if opened { &line[1..] } else { line };
    let word_end = inner.find(|c: char| !(c.is_alphanumeric() || c == '\u{640}')).unwrap_or(inner.len());
    let value: String = inner[..word_end].chars().filter(|c| *c != '\u{640}').collect();
    let after = inner[word_end..].trim_start_matches([' ', '\u{a0}', '\u{202f}']);
    let close = after.chars().next()?;
    let spaced = after.len() != inner.len() - word_end;
    let arabic = value.chars().all(|c| ('\u{621}'..='\u{64a}').contains(&c));
    let fits = close == ')' || !opened && !spaced && close == '.' || !opened && arabic && matches!(close, '-' | '–');
    if value.is_empty() || value.chars().count() > 5 || !fits || spaced && !arabic {
        return None;
    }
    let end = line.len() - after.len() + close.len_utf8();
    if !line[end..].starts_with(char::is_whitespace) {
        return None;
    }
    if let Some(n) = small_number(&value) {
        return (close == ')').then(|| finish(line, end, Marker::Listed(n, if opened { '(' } else { ')' })))?;
    }
    let upper = value.chars().all(char::is_uppercase);
    let (ordinal, roman) = (letter_ordinal(&value), roman(&value));
    if ordinal.is_none() && roman.is_none() || close == '.' && !upper && roman.is_none() && value.len() > 1 {
        return None;
    }
    let style = if upper && !arabic {
        'A'
    } else if opened {
        '('
    } else {
        ')'
    };
    finish(line, end, Marker::Letter { ordinal, roman, style })
}

/// A bullet followed by white space; `o` only before a tab.
fn bullet(line: &str) -> Option<(Label, &str)> {
    let first = line.chars().next()?;
    let end = first.len_utf8();
    if first == 'o' && line[end..].starts_with('\t') {
        return finish(line, end, Marker::Bullet('○'));
    }
    let spaced = line[end..].starts_with(char::is_whitespace);
    let tight = matches!(first, '•' | '●' | '○' | '▪' | '◦') && line.len() > end;
    (BULLETS.contains(&first) && (spaced || tight)).then(|| finish(line, end, Marker::Bullet(first)))?
}

/// A number of at most two digits, in Latin or Arabic digits; never zero.
fn small_number(text: &str) -> Option<u32> {
    let digits: Option<String> = text.chars().map(|c| crate::words::fold(c).filter(char::is_ascii_digit)).collect();
    let digits = digits.filter(|digits| (1..=2).contains(&digits.len()))?;
    digits.parse().ok().filter(|n| *n > 0)
}

/// The place of a letter in its list; after `z` comes `aa`.
fn letter_ordinal(value: &str) -> Option<u32> {
    let mut chars = value.chars();
    let first = chars.next()?;
    let second = chars.next();
    if chars.next().is_some() || second.is_some_and(|second| second != first) {
        return None;
    }
    let (ordinal, size) = if first.is_ascii_alphabetic() {
        (first.to_ascii_lowercase() as u32 - 'a' as u32 + 1, 26)
    } else {
        (arabic_ordinal(first)?, 28)
    };
    Some(if second.is_some() { ordinal + size } else { ordinal })
}

/// The place of an Arabic letter, 1 to 28.
fn arabic_ordinal(letter: char) -> Option<u32> {
    let letter = if matches!(letter, 'ا' | 'إ') { 'أ' } else { letter };
    ARABIC_ORDER.chars().position(|c| c == letter).map(|at| at as u32 + 1)
}

/// The value of a small Roman numeral in one case, up to 39.
fn roman(value: &str) -> Option<u32> {
    let value = value.to_ascii_lowercase();
    (1..40).find(|n| roman_numeral(*n) == value)
}

/// The Roman numeral of a number under 40, in lower case.
pub(crate) fn roman_numeral(n: u32) -> String {
    const UNITS: [&str; 10] = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
    format!("{}{}", "x".repeat((n / 10).min(8) as usize), UNITS[(n % 10) as usize])
}

/// Whether the words after a number are a month, so that the number is a day.
fn opens_a_date(after: &str) -> bool {
    let word: String = after.trim_start().chars().take_while(|c| c.is_alphabetic()).collect();
    crate::dates::month(&word).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marker(line: &str) -> Option<Marker> {
        split(line).map(|(label, _)| label.marker)
    }

    #[test]
    fn arabic_letters_follow_the_list_order_with_any_spacing() {
        for (line, ordinal) in [("\u{a0}أ\u{a0})\tنص", 1), ("ب)\tنص", 2), ("هـ)\tنص", 5), ("ع)\tنص", 16), ("غ) نص", 28)]
        {
            assert!(
                matches!(marker(line), Some(Marker::Letter { ordinal: Some(n), .. }) if n == ordinal),
                "{line}: {:?}",
                marker(line)
            );
        }
    }

    #[test]
    fn quoted_numbers_are_read_in_every_glyph() {
        for line in ["’1‘\tنص", "‘1’ text", "'1' text", "\"1\" text", "’١‘\tنص"] {
            assert_eq!(marker(line), Some(Marker::Listed(1, '‘')), "{line}");
        }
    }

    #[test]
    fn dates_and_plain_words_are_no_labels() {
        for line in ["1 February 2018", "24 يناير", "2018 was a good year", "A meeting", "-minus", "The (a) item"]
        {
            assert_eq!(marker(line), None, "{line}");
        }
    }

    #[test]
    fn english_numbers_letters_and_numerals_are_labels() {
        assert_eq!(marker("1.1 Text"), Some(Marker::Number(vec![1, 1], Close::Bare)));
        assert_eq!(marker("2. Text"), Some(Marker::Number(vec![2], Close::Stop)));
        assert!(matches!(marker("(b) text"), Some(Marker::Letter { ordinal: Some(2), .. })));
        assert!(matches!(marker("iv) text"), Some(Marker::Letter { ordinal: None, roman: Some(4), .. })));
        assert_eq!(marker("• text"), Some(Marker::Bullet('•')));
    }
}
