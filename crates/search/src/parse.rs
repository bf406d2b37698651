//! Reads what somebody typed: words, phrases in any kind of quotation marks, and a minus before what must not be
//! there. Everything can be read; a quotation mark that is never closed counts as a space.

use crate::{
    limits,
    query::Refusal,
    words::{Tie, Word, words},
};

/// One thing that must or must not be in a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Clause {
    pub(crate) kind: Kind,
    /// Its words in order; a Han character is one.
    pub(crate) words: Vec<Written>,
    pub(crate) is_excluded: bool,
}

/// A word as it was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Written {
    pub(crate) text: String,
    pub(crate) is_han: bool,
}

/// How the words of a clause belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// One word.
    Word,
    /// Parts with hyphens between them, which may also be written as one.
    Hyphened,
    /// Words in this order.
    Phrase,
    /// Han characters without spaces, probably of several words.
    Han,
}

/// The clauses of a text.
pub(crate) fn parse(text: &str) -> Result<Vec<Clause>, Refusal> {
    if text.chars().nth(limits::LETTERS).is_some() {
        return Err(Refusal::TooLong(limits::LETTERS));
    }
    let mut clauses = Vec::new();
    let mut rest = text;
    while let Some(begin) = rest.find(|letter: char| !letter.is_whitespace()) {
        rest = &rest[begin..];
        let (sign, bare) = sign(rest);
        let quoted = quoted(bare);
        rest = match quoted {
            Some((inner, after)) => {
                add_phrase(inner, sign, &mut clauses);
                after
            }
            None => {
                let end = bare.char_indices().skip(1).find(|(_, letter)| ends_chunk(*letter));
                let (chunk, after) = bare.split_at(end.map_or(bare.len(), |(at, _)| at));
                add_chunk(chunk, sign, &mut clauses);
                after
            }
        };
    }
    let count: usize = clauses.iter().map(|clause: &Clause| clause.words.len()).sum();
    match count {
        0 if !text.trim().is_empty() => Err(Refusal::NoWords),
        count if count > limits::WORDS => Err(Refusal::TooManyWords(limits::WORDS)),
        _ => Ok(clauses),
    }
}

/// Whether a minus stands before what follows.
fn sign(text: &str) -> (bool, &str) {
    match text.strip_prefix(['-', '\u{2212}']) {
        Some(bare) if bare.starts_with(|letter: char| letter.is_alphanumeric() || closing(letter).is_some()) => {
            (true, bare)
        }
        _ => (false, text),
    }
}

/// What stands between quotation marks at the beginning of the text, and what comes after.
fn quoted(text: &str) -> Option<(&str, &str)> {
    let mut letters = text.chars();
    let closing = closing(letters.next()?)?;
    let inner = letters.as_str();
    let end = inner.find(closing)?;
    let close = inner[end..].chars().next()?;
    Some((&inner[..end], &inner[end + close.len_utf8()..]))
}

/// What may close a quotation that this opens.
fn closing(open: char) -> Option<&'static [char]> {
    match open {
        '"' => Some(&['"']),
        '\u{201C}' | '\u{201D}' | '\u{201E}' => Some(&['\u{201C}', '\u{201D}', '"']),
        '«' => Some(&['»']),
        '「' => Some(&['」']),
        '『' => Some(&['』']),
        '《' => Some(&['》']),
        _ => None,
    }
}

fn ends_chunk(letter: char) -> bool {
    letter.is_whitespace() || closing(letter).is_some()
}

fn add_phrase(inner: &str, is_excluded: bool, clauses: &mut Vec<Clause>) {
    let words: Vec<Written> = words(inner).iter().map(|word| written(inner, word)).collect();
    match words.len() {
        0 => {}
        1 => clauses.push(Clause { kind: Kind::Word, words, is_excluded }),
        _ => clauses.push(Clause { kind: Kind::Phrase, words, is_excluded }),
    }
}

/// A piece without spaces may still be several clauses: `health,education`, `5G网络`.
fn add_chunk(chunk: &str, is_excluded: bool, clauses: &mut Vec<Clause>) {
    let found = words(chunk);
    let mut from = 0;
    while from < found.len() {
        let first = &found[from];
        let goes_on = |word: &&Word| {
            if first.is_han {
                word.is_han && word.tie == Tie::Touching
            } else {
                !word.is_han && matches!(word.tie, Tie::Hyphen | Tie::Joined) && !after_comma(chunk, word)
            }
        };
        let len = 1 + found[from + 1..].iter().take_while(goes_on).count();
        let words = &found[from..from + len];
        let kind = match () {
            () if first.is_han && len > 1 => Kind::Han,
            () if len == 1 => Kind::Word,
            () if words[1..].iter().all(|word| word.tie == Tie::Hyphen) => Kind::Hyphened,
            () => Kind::Phrase,
        };
        let words = words.iter().map(|word| written(chunk, word)).collect();
        clauses.push(Clause { kind, words, is_excluded });
        from += len;
    }
}

/// A comma joins digits only.
fn after_comma(text: &str, word: &Word) -> bool {
    let before = &text[..word.bytes.start];
    before.ends_with([',', ':']) && !text[word.bytes.clone()].starts_with(|letter: char| letter.is_numeric())
}

fn written(text: &str, word: &Word) -> Written {
    Written { text: text[word.bytes.clone()].to_owned(), is_han: word.is_han }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Kind, parse};
    use crate::{limits, query::Refusal};

    /// Clauses as one reads them: `-` for excluded, kind, words.
    fn read(text: &str) -> Vec<String> {
        let clauses = parse(text).expect("a query that can be read");
        let shown = |clause: &super::Clause| {
            let words: Vec<&str> = clause.words.iter().map(|word| word.text.as_str()).collect();
            format!("{}{:?} {}", if clause.is_excluded { "-" } else { "" }, clause.kind, words.join("|"))
        };
        clauses.iter().map(shown).collect()
    }

    #[test]
    fn words_phrases_and_exclusions_are_read() {
        assert_eq!(
            read("rural \"access to the internet\" -fibre"),
            ["Word rural", "Phrase access|to|the|internet", "-Word fibre"]
        );
        assert_eq!(read("«accès universel» -“deep sea”"), ["Phrase accès|universel", "-Phrase deep|sea"]);
        assert_eq!(read("「农村宽带」 网络"), ["Phrase 农|村|宽|带", "Han 网|络"]);
    }

    #[test]
    fn what_has_no_space_inside_is_taken_apart_where_it_must_be() {
        assert_eq!(
            read("e-health C18/8 health,school"),
            ["Hyphened e|health", "Phrase C18|8", "Word health", "Word school"]
        );
        assert_eq!(read("5G网络"), ["Word 5G", "Han 网|络"]);
    }

    #[test]
    fn a_minus_inside_a_word_excludes_nothing() {
        assert_eq!(read("north-south - a"), ["Hyphened north|south", "Word a"]);
    }

    #[test]
    fn an_open_quotation_counts_as_a_space() {
        assert_eq!(read("\"rural access"), ["Word rural", "Word access"]);
    }

    #[test]
    fn limits_have_their_reasons() {
        assert_eq!(parse(&"a".repeat(limits::LETTERS + 1)), Err(Refusal::TooLong(limits::LETTERS)));
        assert_eq!(parse(&"a ".repeat(limits::WORDS + 1)), Err(Refusal::TooManyWords(limits::WORDS)));
        assert_eq!(parse(" ?! \"\" - "), Err(Refusal::NoWords));
        assert_eq!(parse("  "), Ok(Vec::new()));
    }

    proptest! {
        #[test]
        fn anything_can_be_read(text in "[\"«»“”「」\\- a-zéж网络منظ'’,.:/\u{301}\u{640}]{0,60}") {
            if let Ok(clauses) = parse(&text) {
                prop_assert!(clauses.iter().all(|clause| !clause.words.is_empty()));
                prop_assert!(clauses.iter().all(|c| c.kind != Kind::Word || c.words.len() == 1));
            }
        }

        #[test]
        fn any_text_at_all_can_be_read(text in any::<String>()) {
            let _ = parse(&text);
        }
    }
}
