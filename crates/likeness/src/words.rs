//! Cuts a text into folded words that know their bytes in it. Every Han character is a word of its own.

use std::ops::Range;

use language::fold;

/// One word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Word {
    /// The bytes of the text that it stands on.
    pub(crate) bytes: Range<usize>,
    /// As it is compared.
    pub(crate) folded: String,
    pub(crate) is_han: bool,
    /// Whether it begins with a capital letter inside a sentence: a name, most often.
    pub(crate) is_name: bool,
}

/// So many bytes of a text are looked at; what is longer is compared by its beginning.
pub(crate) const LOOKED_AT: usize = 64 << 10;
/// A word is cut after so many bytes.
const LONGEST: usize = 64;

/// The words of the text, in time linear in its length.
pub(crate) fn words(text: &str) -> Vec<Word> {
    let mut end = text.len().min(LOOKED_AT);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let text = &text[..end];
    let mut found: Vec<Word> = Vec::with_capacity(text.len() / 6);
    let mut open: Option<usize> = None;
    for (at, letter) in text.char_indices() {
        let is_han = is_han(letter);
        let goes_on = letter.is_alphanumeric() || (open.is_some() && is_inside(text, at, letter));
        if goes_on && !is_han {
            open.get_or_insert(at);
            continue;
        }
        if let Some(from) = open.take() {
            push(text, &mut found, from..at, false);
        }
        if is_han {
            push(text, &mut found, at..at + letter.len_utf8(), true);
        }
    }
    if let Some(from) = open {
        push(text, &mut found, from..text.len(), false);
    }
    // A text in capitals, or a title in which every word has one, tells no names.
    if found.iter().filter(|word| word.is_name).count() * 2 > found.len() {
        found.iter_mut().for_each(|word| word.is_name = false);
    }
    found
}

fn push(text: &str, found: &mut Vec<Word>, bytes: Range<usize>, is_han: bool) {
    let mut end = bytes.end.min(bytes.start + LONGEST);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let mut folded = fold(&text[bytes.start..end]);
    folded.retain(char::is_alphanumeric);
    if folded.is_empty() {
        return;
    }
    let begins_sentence = match found.last() {
        None => true,
        Some(last) => text[last.bytes.end..bytes.start].contains(['.', '!', '?', ':', '\n', '•', '“', '"']),
    };
    let is_name = !begins_sentence && text[bytes.clone()].starts_with(char::is_uppercase);
    found.push(Word { bytes, folded, is_han, is_name });
}

/// Marks inside a word, and the sign between the digits of a number.
fn is_inside(text: &str, at: usize, letter: char) -> bool {
    if matches!(letter, '.' | ',' | '\u{66B}' | '\u{66C}') {
        let is_digit = |letter: Option<char>| letter.is_some_and(char::is_numeric);
        return is_digit(text[..at].chars().next_back()) && is_digit(text[at + letter.len_utf8()..].chars().next());
    }
    !letter.is_ascii() && !letter.is_whitespace() && fold(letter.encode_utf8(&mut [0; 4])).is_empty()
}

pub(crate) fn is_han(letter: char) -> bool {
    matches!(letter, '\u{3005}' | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// The value of a word that is a number of at least two digits, as digits.
pub(crate) fn number(word: &str) -> Option<&str> {
    (word.len() >= 2 && word.bytes().all(|byte| byte.is_ascii_digit())).then_some(word)
}

#[cfg(test)]
mod tests {
    use super::{number, words};

    #[test]
    fn words_are_folded_and_names_known() {
        let words = words("In Kenya, the Ministry’s École served 1,250 schools. Then و٢٠٣٠ 农村");
        let folded: Vec<&str> = words.iter().map(|word| word.folded.as_str()).collect();
        let names: Vec<&str> = words.iter().filter(|word| word.is_name).map(|word| word.folded.as_str()).collect();

        assert_eq!(folded[..4], ["in", "kenya", "the", "ministry"]);
        assert_eq!(names, ["kenya", "ministry", "ecole"]);
        assert!(folded.contains(&"1250") && folded.ends_with(&["农", "村"]));
        assert_eq!((number("1250"), number("7"), number("5g")), (Some("1250"), None, None));
    }
}
