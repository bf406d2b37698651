//! The numbers and letters before paragraphs and points, as six languages write them: `1`, `1.`, `a)`, `(a)`, `أ )`, `б)`, `ii)`, `–`.

/// What stands before the words of a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Label<'t> {
    /// As it is written.
    pub shown: &'t str,
    /// What is counted, and how far.
    pub kind: Kind,
    /// Whether a sign closes it, so that it cannot be the beginning of a sentence.
    pub is_closed: bool,
    /// What comes after it.
    pub rest: &'t str,
}

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Numbers.
    Number(u32),
    /// Numbers of several parts: `2.1`.
    Path,
    /// Letters of any alphabet, by their place in it.
    Letter(u32),
    /// Small Roman numerals.
    Roman(u32),
    /// A sign that counts nothing.
    Mark,
}

const ABJAD: &str = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";
const LATIN: &str = "abcdefghijklmnopqrstuvwxyz";
/// Without ё, й, ъ, ы and ь, which no enumeration uses.
const CYRILLIC: &str = "абвгдежзиклмнопрстуфхцчшщэюя";
/// Cyrillic letters that are typed for Latin ones of the same shape.
const ALIKE: [(char, char); 6] = [('а', 'a'), ('с', 'c'), ('е', 'e'), ('о', 'o'), ('р', 'p'), ('х', 'x')];
/// The longest label without its signs, in characters.
const LONGEST: usize = 8;

/// The label with which a line begins. `last` is the letter before, which decides whether `i` is the ninth letter or the first
/// Roman numeral.
pub(super) fn read(line: &str, last: u32) -> Option<Label<'_>> {
    mark(line).or_else(|| closed(line, last)).or_else(|| bare(line))
}

fn mark(line: &str) -> Option<Label<'_>> {
    let mut signs = line.char_indices();
    let (_, first) = signs.next()?;
    let (end, after) = signs.next()?;
    let is_mark = matches!(first, '–' | '—' | '•' | '-' | '●' | '○' | '◦' | '▪' | '·') && after.is_whitespace();
    is_mark.then(|| Label { shown: &line[..end], kind: Kind::Mark, is_closed: true, rest: line[end..].trim_start() })
}

/// A label that a bracket or a full stop closes.
fn closed(line: &str, last: u32) -> Option<Label<'_>> {
    let opened = line.strip_prefix(['(', '（']);
    let inside = opened.unwrap_or(line).trim_start();
    let length: usize = inside.chars().take(LONGEST).take_while(|c| is_part(*c)).map(char::len_utf8).sum();
    let inner = inside[..length].trim_end_matches('.');
    let after = inside[inner.len()..].trim_start();
    let close = after.chars().next()?;
    let end = line.len() - after.len() + close.len_utf8();
    let rest = &line[end..];
    let kind = kind(inner, last)?;
    let is_number = matches!(kind, Kind::Number(_) | Kind::Path);
    let closes = match close {
        ')' | '）' => true,
        // After a full stop comes a space, or it would be a figure.
        '.' => is_number && opened.is_none() && rest.starts_with(char::is_whitespace),
        '、' | '．' => is_number && opened.is_none(),
        _ => false,
    };
    closes.then(|| Label { shown: &line[..end], kind, is_closed: true, rest: rest.trim_start() })
}

/// A number that only a space separates from the words, as in resolutions of ITU; also `1bis`.
fn bare(line: &str) -> Option<Label<'_>> {
    let end = line.find(char::is_whitespace).unwrap_or(line.len());
    let word = &line[..end];
    let digits: String = word.chars().map_while(|c| digit(c).or((c == '.').then_some('.'))).collect();
    let more = word.chars().skip(digits.chars().count()).collect::<String>();
    if digits.starts_with('.') || !matches!(more.as_str(), "" | "bis" | "ter" | "quater") {
        return None;
    }
    let kind = kind(&digits, 0)?;
    let is_closed = !more.is_empty();
    Some(Label { shown: word, kind, is_closed, rest: line[end..].trim_start() })
}

fn is_part(c: char) -> bool {
    c.is_alphanumeric() || c == '.' || c == 'ـ'
}

/// A digit of any of our scripts as one of ASCII.
fn digit(c: char) -> Option<char> {
    let zero = match c {
        '0'..='9' => '0',
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        '０'..='９' => '０',
        _ => return None,
    };
    char::from_digit(u32::from(c) - u32::from(zero), 10)
}

fn kind(inner: &str, last: u32) -> Option<Kind> {
    let plain: String = inner.chars().filter(|c| *c != 'ـ').collect();
    let number = |part: &str| {
        let digits: Option<String> = part.chars().map(digit).collect();
        digits.filter(|digits| (1..=3).contains(&digits.len())).and_then(|digits| digits.parse().ok())
    };
    if plain.contains('.') {
        let parts: Option<Vec<u32>> = plain.split('.').map(number).collect();
        return parts.map(|_| Kind::Path);
    }
    if let Some(number) = number(&plain) {
        return (number > 0).then_some(Kind::Number(number));
    }
    let letter = letter(&plain.to_lowercase(), last);
    let roman = roman(&plain.to_lowercase());
    match (letter, roman) {
        (Some(letter), Some(_)) if plain.chars().count() == 1 && letter == last + 1 => Some(Kind::Letter(letter)),
        (_, Some(roman)) => Some(Kind::Roman(roman)),
        (Some(letter), None) => Some(Kind::Letter(letter)),
        (None, None) => None,
    }
}

/// The place of a letter in its alphabet; `aa` comes after `z`. Of two alphabets that have it, that in which it comes next.
fn letter(plain: &str, last: u32) -> Option<u32> {
    let mut letters = plain.chars();
    let first = letters.next()?;
    let rounds = letters.clone().count();
    if rounds > 1 || letters.any(|other| other != first) {
        return None;
    }
    let latin = ALIKE.iter().find(|(cyrillic, _)| *cyrillic == first).map_or(first, |(_, latin)| *latin);
    // The alef of a list is written with and without its hamza.
    let arabic = if first == 'ا' { 'أ' } else { first };
    let places = [(LATIN, latin), (CYRILLIC, first), (ABJAD, arabic)].map(|(alphabet, letter)| {
        let at = alphabet.chars().position(|one| one == letter)? + rounds * alphabet.chars().count();
        u32::try_from(at + 1).ok()
    });
    let is_own = |c: char| CYRILLIC.contains(c);
    let found = places.into_iter().flatten();
    found.clone().find(|place| *place == last + 1).or_else(|| if is_own(first) { places[1] } else { found.min() })
}

/// Small Roman numerals up to 39, which no list passes.
fn roman(plain: &str) -> Option<u32> {
    if plain.is_empty() || !plain.bytes().all(|byte| matches!(byte, b'i' | b'v' | b'x')) {
        return None;
    }
    (1..40).find(|number| numeral(*number) == plain)
}

/// A number in small Roman numerals.
fn numeral(number: u32) -> String {
    const UNITS: [&str; 10] = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
    let unit = UNITS.get((number % 10) as usize).copied().unwrap_or_default();
    format!("{}{unit}", "x".repeat((number / 10) as usize))
}

/// A letter in Latin, as in the names of places: `a`, and `aa` after `z`.
pub(super) fn latin(place: u32) -> String {
    nth(LATIN, place)
}

/// The same letter as a language writes it.
pub(super) fn written(lang: language::Lang, latin: &str) -> String {
    let place = letter(latin, 0).unwrap_or_default();
    match lang {
        language::Lang::Ar => nth(ABJAD, place),
        language::Lang::Ru => nth(CYRILLIC, place),
        _ => latin.to_owned(),
    }
}

fn nth(alphabet: &str, place: u32) -> String {
    let place = place.saturating_sub(1) as usize;
    let count = alphabet.chars().count();
    let letter = alphabet.chars().nth(place % count).map(String::from).unwrap_or_default();
    letter.repeat(place / count + 1)
}

/// The part of a place's name that a label gives; none for a mark.
pub(super) fn name(label: &Label<'_>) -> Option<String> {
    Some(match label.kind {
        Kind::Number(_) | Kind::Path => {
            let plain =
                label.shown.chars().filter_map(|c| digit(c).or((c == '.' || c.is_ascii_lowercase()).then_some(c)));
            plain.collect::<String>().trim_end_matches('.').to_owned()
        }
        Kind::Letter(place) => latin(place),
        Kind::Roman(number) => numeral(number),
        Kind::Mark => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind_of(line: &str, last: u32) -> Option<Kind> {
        read(line, last).map(|label| label.kind)
    }

    #[test]
    fn labels_of_six_languages_are_read() {
        for (line, kind) in [
            ("1\tthat", Kind::Number(1)),
            ("12. Requests", Kind::Number(12)),
            ("(3) to", Kind::Number(3)),
            ("٢ أن", Kind::Number(2)),
            ("1bis to", Kind::Number(1)),
            ("2.1 to", Kind::Path),
            ("a) that", Kind::Letter(1)),
            ("(b) that", Kind::Letter(2)),
            ("أ ) أن", Kind::Letter(1)),
            ("( ب ) أن", Kind::Letter(2)),
            ("هـ) أن", Kind::Letter(5)),
            ("б) что", Kind::Letter(2)),
            ("（c）考虑", Kind::Letter(3)),
            ("ii) to", Kind::Roman(2)),
            ("aa) to", Kind::Letter(27)),
            ("– to", Kind::Mark),
        ] {
            assert_eq!(kind_of(line, 0), Some(kind), "{line}");
        }
        for line in ["that", "2018 was", "1.5million", "(see below)", "-5 degrees", "A.", "", "("] {
            assert_eq!(kind_of(line, 0), None, "{line}");
        }
    }

    #[test]
    fn what_comes_before_tells_a_letter_from_a_numeral() {
        assert_eq!(kind_of("i) to", 8), Some(Kind::Letter(9)));
        assert_eq!(kind_of("i) to", 1), Some(Kind::Roman(1)));
        assert_eq!(kind_of("с) что", 2), Some(Kind::Letter(3)), "a Cyrillic letter typed for a Latin one");
        assert_eq!(kind_of("с) что", 16), Some(Kind::Letter(17)));
    }

    #[test]
    fn a_letter_has_one_name_in_every_language() {
        assert_eq!(written(language::Lang::Ar, "c"), "ج");
        assert_eq!(written(language::Lang::Ru, "b"), "б");
        assert_eq!(written(language::Lang::Fr, "d"), "d");
        assert_eq!((latin(26), latin(27)), ("z".to_owned(), "aa".to_owned()));
    }
}
