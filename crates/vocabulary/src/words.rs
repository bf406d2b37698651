//! Text as words that can be compared across scripts and spellings: lower case, without accents, vowel signs and
//! invisible marks, one form for letters that are written in several ways, Latin digits, Cyrillic С as Latin C where
//! it stands alone. Used for keys of the lists and to find names in running text.

use std::ops::Range;

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

/// A run of letters or a run of digits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Word {
    /// The run, folded.
    pub text: String,
    /// Where it stands, in bytes of the text.
    pub range: Range<usize>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Letter,
    Digit,
    /// Adds to a word without being seen: vowel signs, tatweel, direction marks.
    Silent,
    Break,
}

/// The words of a text, in order. A change between letters and digits begins a new word (`C2` is two).
pub(crate) fn split(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut open = Class::Break;
    for (start, letter) in text.char_indices() {
        let range = start..start + letter.len_utf8();
        fold(letter, |part| match class(part) {
            Class::Silent => {
                if let (true, Some(word)) = (open != Class::Break, words.last_mut()) {
                    word.range.end = range.end;
                }
            }
            Class::Break => open = Class::Break,
            class => {
                if class != open {
                    words.push(Word { text: String::new(), range: range.clone() });
                    open = class;
                }
                if let Some(word) = words.last_mut() {
                    word.text.push(part);
                    word.range.end = range.end;
                }
            }
        });
    }
    words.iter_mut().for_each(settle);
    words
}

/// The key under which a list finds a code, name or alias: its words, joined by single spaces.
pub(crate) fn key(text: &str) -> String {
    split(text).into_iter().map(|word| word.text).collect::<Vec<_>>().join(" ")
}

/// Cyrillic С alone is the Latin letter, because official lists mix the two in codes.
fn settle(word: &mut Word) {
    if word.text == "с" {
        "c".clone_into(&mut word.text);
    }
}

/// The plain letters that a letter stands for: most stand for one, ligatures and fractions for several.
fn fold(letter: char, mut push: impl FnMut(char)) {
    match letter {
        _ if letter.is_ascii() => return push(letter.to_ascii_lowercase()),
        // The tables of Unicode say the same of these, but slowly, and Arabic text is nothing else.
        'أ' | 'إ' | 'آ' => return push('ا'),
        'ؤ' => return push('و'),
        'ئ' => return push('ي'),
        '\u{0621}'..='\u{0652}' => return push(unified(letter)),
        _ => {}
    }
    decompose_compatible(letter, |part| part.to_lowercase().for_each(|lower| push(unified(lower))));
}

fn class(letter: char) -> Class {
    match letter {
        '0'..='9' => Class::Digit,
        'a'..='z' => Class::Letter,
        _ if letter.is_ascii() => Class::Break,
        '\u{0640}' | '\u{00AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' => Class::Silent,
        '\u{2060}'..='\u{2069}' | '\u{FEFF}' => Class::Silent,
        '\u{0621}'..='\u{064A}' => Class::Letter,
        _ if is_combining_mark(letter) => Class::Silent,
        _ if letter.is_alphanumeric() => Class::Letter,
        _ => Class::Break,
    }
}

fn unified(letter: char) -> char {
    match letter {
        'ة' => 'ه',
        'ى' | 'ی' => 'ي',
        'ٱ' => 'ا',
        'ک' => 'ك',
        '\u{0660}'..='\u{0669}' => latin_digit(letter, 0x0660),
        '\u{06F0}'..='\u{06F9}' => latin_digit(letter, 0x06F0),
        other => other,
    }
}

fn latin_digit(digit: char, zero: u32) -> char {
    char::from_digit(u32::from(digit) - zero, 10).unwrap_or(digit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_key_for_all_spellings() {
        assert_eq!(key("C2"), key("С 2"));
        assert_eq!(key("جيم2"), key("جيــم ٢"));
        assert_eq!(key("e‑Health"), key("E-health"));
        assert_eq!(key("Côte d’Ivoire"), key("cote d'ivoire"));
        assert_eq!(key("المُراجَعة"), key("المراجعه"));
        assert_eq!(key("أهداف"), key("اهداف"));
    }

    #[test]
    fn words_know_where_they_stand() {
        let text = "خط العمل جيم2.";
        let words = split(text);

        assert_eq!(words.iter().map(|w| &text[w.range.clone()]).collect::<Vec<_>>(), ["خط", "العمل", "جيم", "2"]);
    }

    proptest::proptest! {
        #[test]
        fn any_text_splits_into_ranges_that_can_be_cut(text in "\\PC{0,80}") {
            for word in split(&text) {
                proptest::prop_assert!(text.get(word.range).is_some());
            }
            let _ = key(&text);
        }

        #[test]
        fn a_key_is_its_own_key(text in "[\\p{Latin}\\p{Arabic}\\p{Cyrillic}\\p{Han}0-9 .\\-]{0,40}") {
            proptest::prop_assert_eq!(key(&key(&text)), key(&text));
        }
    }
}
