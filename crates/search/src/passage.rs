//! Shows why a document was found: the title and the part of the body in which the most is found, with the words
//! marked by their bytes. What a page makes of the marks is its own matter.

use std::{collections::HashSet, ops::Range};

use language::Lang;
use tantivy::{DocAddress, TantivyDocument, schema::Value};

use crate::{
    arabic,
    document::Version,
    error::Error,
    index::Index,
    query::Passage,
    run::Place,
    snapshot::Snapshot,
    tokens::kept,
    words::{Tie, Word, is_han, words},
};

/// How wide a passage is, in Latin letters; a Han character is two wide.
const WIDTH: usize = 240;
/// How much of it may stand before the first word found.
const BEFORE: usize = 60;
/// So many bytes of a body are looked at.
const LOOKED_AT: usize = 16 << 10;
/// So many marks are weighed against each other.
const WEIGHED: usize = 200;

/// Marks the terms of one query.
pub(crate) struct Marker<'a> {
    pub(crate) terms: &'a HashSet<String>,
    pub(crate) reader: Option<Lang>,
}

/// What is shown of one document.
#[derive(Default)]
pub(crate) struct Shown {
    pub(crate) lang: Option<Lang>,
    pub(crate) title: Passage,
    pub(crate) passage: Passage,
}

/// A place that was found, and a number that tells its word from others.
struct Mark {
    bytes: Range<usize>,
    word: usize,
}

impl Index {
    /// The texts of a document as they were given.
    pub(crate) fn versions(&self, snapshot: &Snapshot, place: Place) -> Result<Vec<Version>, Error> {
        let document: TantivyDocument = snapshot.searcher.doc(DocAddress::new(place.segment, place.doc))?;
        let texts = document.get_first(self.fields.texts);
        let texts = texts.as_ref().and_then(|value| value.as_bytes()).unwrap_or(b"[]");
        serde_json::from_slice(texts).map_err(|fault| Error::Engine(fault.to_string()))
    }
}

impl Marker<'_> {
    /// The version in the reader's language if something is found in it, or else the first in which something is.
    pub(crate) fn show(&self, versions: &[Version]) -> Shown {
        let own = |version: &&Version| Some(version.lang) == self.reader;
        let mut order: Vec<&Version> = versions.iter().filter(own).collect();
        order.extend(versions.iter().filter(|version| !own(version)));
        let mut best: Option<Shown> = None;
        for version in order {
            let shown = self.of(version);
            if !shown.title.marks.is_empty() || !shown.passage.marks.is_empty() {
                return shown;
            }
            best.get_or_insert(shown);
        }
        best.unwrap_or_default()
    }

    fn of(&self, version: &Version) -> Shown {
        let title = &version.title;
        let (found, _) = self.find(version.lang, title);
        let title = Passage { text: title.clone(), marks: joined(&found, 0), ..Passage::default() };
        let mut end = version.body.len().min(LOOKED_AT);
        while !version.body.is_char_boundary(end) {
            end -= 1;
        }
        let body = &version.body[..end];
        let (found, words) = self.find(version.lang, body);
        let mut passage = cut(body, &words, &found);
        passage.is_cut_after |= end < version.body.len();
        Shown { lang: Some(version.lang), title, passage }
    }

    fn find(&self, lang: Lang, text: &str) -> (Vec<Mark>, Vec<Word>) {
        let words = words(text);
        if self.terms.is_empty() {
            return (Vec::new(), words);
        }
        let sieve = Sieve::of(self.terms);
        let mut found: Vec<(&str, Range<usize>)> = Vec::new();
        for (place, word) in words.iter().enumerate() {
            let written = &text[word.bytes.clone()];
            if sieve.lets_through(written) {
                let term = if word.is_han { self.terms.get(written) } else { self.term(lang, written) };
                found.extend(term.map(|term| (term.as_str(), word.bytes.clone())));
                found.extend(words.get(place + 1).and_then(|next| self.pair(lang, text, (word, next))));
            }
        }
        let mut names: Vec<&str> = Vec::new();
        let name = |(term, bytes): (&'_ str, Range<usize>)| {
            let known = names.iter().position(|name| *name == term);
            let word = known.unwrap_or(names.len());
            if known.is_none() {
                names.push(self.terms.get(term).map_or("", String::as_str));
            }
            Mark { bytes, word }
        };
        (found.into_iter().map(name).collect(), words)
    }

    /// Two characters, or two parts of a word with a hyphen, that are one term.
    fn pair(&self, lang: Lang, text: &str, (word, next): (&Word, &Word)) -> Option<(&str, Range<usize>)> {
        let bytes = word.bytes.start..next.bytes.end;
        let term = match next.tie {
            Tie::Touching if word.is_han && next.is_han => self.terms.get(&text[bytes.clone()])?,
            Tie::Hyphen => self.term(lang, &format!("{}{}", &text[word.bytes.clone()], &text[next.bytes.clone()]))?,
            _ => return None,
        };
        Some((term, bytes))
    }

    fn term(&self, lang: Lang, word: &str) -> Option<&String> {
        kept(lang, word).iter().find_map(|term| self.terms.get(term))
    }
}

/// Keeps most words that have none of the terms from being stemmed: a passage is made of hundreds of words, of which two
/// or three are marked.
struct Sieve {
    /// A bit for each first letter of a term.
    firsts: u64,
    /// A bit for each letter of an Arabic term that folding leaves as it is; a word has all of one of these.
    arabic: Vec<u64>,
}

impl Sieve {
    fn of(terms: &HashSet<String>) -> Sieve {
        let mut sieve = Sieve { firsts: 0, arabic: Vec::new() };
        for term in terms {
            let term = term.trim_start_matches(arabic::MARK);
            if term.chars().any(is_arabic) {
                sieve.arabic.push(steady(term).unwrap_or_default());
            } else if let Some(first) = term.chars().next() {
                sieve.firsts |= bit(first);
            }
        }
        sieve
    }

    /// Whether the word may have one of the terms. Stems keep the first letter of a word, or an Arabic word's letters.
    fn lets_through(&self, word: &str) -> bool {
        let Some(first) = word.chars().next() else { return false };
        match first {
            'A'..='Z' => self.firsts & bit(first.to_ascii_lowercase()) != 0,
            'a'..='z' | '0'..='9' | 'а'..='и' | 'к'..='я' => self.firsts & bit(first) != 0,
            _ if is_han(first) => self.firsts & bit(first) != 0,
            // Digits of other scripts become Latin ones.
            _ if first.is_numeric() => true,
            _ if is_arabic(first) => {
                steady(word).is_none_or(|word| self.arabic.iter().any(|term| word & term == *term))
            }
            _ => true,
        }
    }
}

fn bit(letter: char) -> u64 {
    1 << (u32::from(letter) % 64)
}

fn is_arabic(letter: char) -> bool {
    matches!(letter, '\u{0600}'..='\u{06FF}')
}

/// The letters from ba to nun that have one form only; nothing for a word with letters of another block.
fn steady(word: &str) -> Option<u64> {
    let mut letters = 0;
    for letter in word.chars() {
        match letter {
            '\u{0628}' | '\u{062A}'..='\u{063A}' | '\u{0641}' | '\u{0642}' | '\u{0644}'..='\u{0646}' => {
                letters |= bit(letter)
            }
            _ if is_arabic(letter) => {}
            _ => return None,
        }
    }
    Some(letters)
}

/// Marks that touch become one; `before` bytes are cut off the text.
fn joined(marks: &[Mark], before: usize) -> Vec<Range<usize>> {
    let mut joined: Vec<Range<usize>> = Vec::new();
    for mark in marks {
        let (start, end) = (mark.bytes.start - before, mark.bytes.end - before);
        match joined.last_mut() {
            Some(last) if start <= last.end => last.end = last.end.max(end),
            _ => joined.push(start..end),
        }
    }
    joined
}

/// The stretch with the most different words, then with the most words.
fn cut(text: &str, words: &[Word], marks: &[Mark]) -> Passage {
    let weighed = &marks[..marks.len().min(WEIGHED)];
    let weight = |from: usize| {
        let mut seen = HashSet::new();
        let mut width = 0;
        let mut weight = 0;
        let mut end = weighed[from].bytes.start;
        for mark in &weighed[from..] {
            width += wide(&text[end.min(mark.bytes.end)..mark.bytes.end]);
            end = mark.bytes.end.max(end);
            if width > WIDTH - BEFORE {
                break;
            }
            weight += if seen.insert(mark.word) { 10 } else { 1 };
        }
        (weight, std::cmp::Reverse(from))
    };
    let best = (0..weighed.len()).max_by_key(|from| weight(*from));
    let start = best.map_or(0, |mark| begin(text, words, weighed[mark].bytes.start));
    let end = finish(text, words, start);
    let inside = marks.iter().filter(|mark| mark.bytes.start >= start && mark.bytes.end <= end);
    let inside: Vec<Mark> = inside.map(|mark| Mark { bytes: mark.bytes.clone(), word: mark.word }).collect();
    Passage {
        text: text[start..end].to_owned(),
        marks: joined(&inside, start),
        is_cut_before: !text[..start].trim().is_empty(),
        is_cut_after: !text[end..].trim().is_empty(),
    }
}

/// Where to begin so that the first mark stands in its sentence, or after a few words.
fn begin(text: &str, words: &[Word], mark: usize) -> usize {
    let mut start = mark;
    let before = words.partition_point(|word| word.bytes.start < mark);
    for word in words[..before].iter().rev() {
        let between = &text[word.bytes.end..start];
        let is_end = between.contains(['!', '?', '\n', '。', '！', '？', '؟']) || between.contains(". ");
        if is_end || wide(&text[word.bytes.start..mark]) > BEFORE {
            break;
        }
        start = word.bytes.start;
    }
    let open = text[..start].chars().next_back().filter(|letter| matches!(letter, '(' | '«' | '“' | '"' | '「'));
    start - open.map_or(0, char::len_utf8)
}

/// The end of the last word that fits, with what stands right behind it.
fn finish(text: &str, words: &[Word], start: usize) -> usize {
    let first = words.partition_point(|word| word.bytes.start < start);
    let (mut end, mut width) = (start, 0);
    for word in &words[first..] {
        width += wide(&text[end..word.bytes.end]);
        if width > WIDTH && end > start {
            break;
        }
        end = word.bytes.end;
    }
    let stays = |letter: char| !letter.is_whitespace() && !letter.is_alphanumeric();
    end + text[end..].chars().take_while(|letter| stays(*letter)).take(3).map(char::len_utf8).sum::<usize>()
}

fn wide(text: &str) -> usize {
    text.chars().map(|letter| if is_han(letter) { 2 } else { 1 }).sum()
}
