//! Cuts a text into words and sentences that know their bytes in it. A word is a run of letters and digits in folded
//! form; every Han character is a word of its own, so that no dictionary is needed. What the words mean is not known
//! here.

use std::ops::Range;

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

/// Longer runs of letters are no words of any language; what follows is passed over, so that every look-up is bounded.
const LONGEST: usize = 48;
/// A sentence without a full stop is cut after this many words.
const SENTENCE: usize = 80;

/// One word.
#[derive(Clone, Debug)]
pub(crate) struct Word {
    /// The bytes of the text that it stands on.
    pub(crate) bytes: Range<usize>,
    /// The bytes of [`Words::folded`] that hold its folded form.
    folded: Range<usize>,
    /// Whether it is a Han character.
    pub(crate) is_han: bool,
}

/// The words of a text.
#[derive(Default)]
pub(crate) struct Words {
    folded: String,
    /// In the order of the text.
    pub(crate) list: Vec<Word>,
    /// Sentences as ranges of [`Words::list`]; none is empty.
    pub(crate) sentences: Vec<Range<usize>>,
}

impl Words {
    /// Cuts the text, in time linear in its length.
    pub(crate) fn of(text: &str) -> Words {
        let mut words = Words::default();
        let mut open: Option<usize> = None;
        let mut letters = text.char_indices().peekable();
        while let Some((at, letter)) = letters.next() {
            if is_han(letter) {
                words.close(&mut open, at);
                words.push_han(at, letter);
            } else if letter.is_alphanumeric() || (open.is_some() && is_inside(letter)) {
                let start = *open.get_or_insert(at);
                if start == at {
                    words.begin(at);
                }
                words.fold(letter);
            } else {
                words.close(&mut open, at);
                let next = letters.peek().map(|(_, next)| *next);
                if ends_sentence(letter, next) {
                    words.end_sentence();
                }
            }
        }
        words.close(&mut open, text.len());
        words.end_sentence();
        words
    }

    /// The folded form of a word; empty beyond the end.
    pub(crate) fn word(&self, place: usize) -> &str {
        self.list.get(place).map_or("", |word| &self.folded[word.folded.clone()])
    }

    /// The bytes of the text from the first to the last of these words.
    pub(crate) fn bytes(&self, words: &Range<usize>) -> Range<usize> {
        self.list[words.start].bytes.start..self.list[words.end - 1].bytes.end
    }

    fn begin(&mut self, at: usize) {
        let from = self.folded.len();
        self.list.push(Word { bytes: at..at, folded: from..from, is_han: false });
    }

    fn push_han(&mut self, at: usize, letter: char) {
        self.begin(at);
        self.folded.push(letter);
        let to = self.folded.len();
        if let Some(word) = self.list.last_mut() {
            word.bytes.end = at + letter.len_utf8();
            word.folded.end = to;
            word.is_han = true;
        }
        self.cut_long_sentence();
    }

    fn fold(&mut self, letter: char) {
        let from = self.list.last().map_or(0, |word| word.folded.start);
        if self.folded.len() - from >= LONGEST {
            return;
        }
        if letter.is_ascii() {
            self.folded.push(letter.to_ascii_lowercase());
            return;
        }
        let folded = &mut self.folded;
        for small in letter.to_lowercase() {
            decompose_compatible(small, |part| push_unified(folded, part));
        }
    }

    fn close(&mut self, open: &mut Option<usize>, at: usize) {
        if open.take().is_none() {
            return;
        }
        let Some(word) = self.list.last_mut() else { return };
        word.bytes.end = at;
        word.folded.end = self.folded.len();
        let cut = arabic_article(&self.folded[word.folded.clone()]);
        word.folded.start += cut;
        if word.folded.is_empty() {
            self.list.pop();
        }
        self.cut_long_sentence();
    }

    fn cut_long_sentence(&mut self) {
        let from = self.sentences.last().map_or(0, |sentence| sentence.end);
        if self.list.len() - from >= SENTENCE {
            self.end_sentence();
        }
    }

    fn end_sentence(&mut self) {
        let from = self.sentences.last().map_or(0, |sentence| sentence.end);
        if self.list.len() > from {
            self.sentences.push(from..self.list.len());
        }
    }
}

/// The same folding as the search of this project, one letter at a time so that places in the text are kept.
fn push_unified(folded: &mut String, letter: char) {
    match letter {
        'a'..='z' | '0'..='9' => folded.push(letter),
        _ if is_combining_mark(letter) || is_inside(letter) => {}
        '\u{0671}' => folded.push('ا'),
        'ة' => folded.push('ه'),
        'ى' | '\u{06CC}' => folded.push('ي'),
        '\u{06A9}' => folded.push('ك'),
        'æ' => folded.push_str("ae"),
        'œ' => folded.push_str("oe"),
        'ß' => folded.push_str("ss"),
        'A'..='Z' => folded.push(letter.to_ascii_lowercase()),
        other if other.is_alphanumeric() => folded.push(other),
        _ => {}
    }
}

/// Marks that stand inside a word and change nothing: accents, tashkil, tatweel, soft hyphens, joiners.
fn is_inside(letter: char) -> bool {
    !letter.is_ascii()
        && (matches!(letter, '\u{0640}' | '\u{00AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}')
            || is_combining_mark(letter))
}

fn is_han(letter: char) -> bool {
    matches!(letter, '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

fn ends_sentence(letter: char, next: Option<char>) -> bool {
    match letter {
        '\n' | '!' | '?' | ';' | '\u{3002}' | '\u{FF01}' | '\u{FF1F}' | '\u{FF1B}' | '\u{061F}' | '\u{061B}' => true,
        '.' | '\u{06D4}' => next.is_none_or(char::is_whitespace),
        _ => false,
    }
}

/// How many bytes of an Arabic word are the article with the particles before it, which say nothing of its meaning.
fn arabic_article(word: &str) -> usize {
    const ARTICLES: [&str; 8] = ["وبال", "وال", "فال", "بال", "كال", "ولل", "لل", "ال"];
    let found = ARTICLES.iter().find_map(|article| {
        let rest = word.strip_prefix(article)?;
        (rest.chars().count() >= 2).then_some(article.len())
    });
    found.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::Words;

    fn words(text: &str) -> Vec<String> {
        let words = Words::of(text);
        (0..words.list.len()).map(|place| words.word(place).to_owned()).collect()
    }

    #[test]
    fn words_are_folded_in_all_scripts() {
        assert_eq!(words("Éducation, ÑANDÚ"), ["education", "nandu"]);
        assert_eq!(words("Ещё Йод"), ["еще", "иод"]);
        assert_eq!(words("وَالمِيَاه للصحة"), ["مياه", "صحه"]);
        assert_eq!(words("能源 2030"), ["能", "源", "2030"]);
    }

    #[test]
    fn sentences_hold_every_word_once() {
        let words = Words::of("One. Two 3.5 three! 四。");

        assert_eq!(words.sentences, [0..1, 1..5, 5..6]);
    }
}
