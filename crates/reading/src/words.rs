//! A text as a row of folded words that remember where they stood: what every matcher of this crate works on.
//! Folding lowers case, drops Arabic vowel signs and tatweel, unifies alef and final ya, and turns digits into Latin ones.

/// A folded word or a single mark of punctuation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Word {
    /// The folded form.
    pub form: String,
    /// Byte offset of its first character in the text.
    pub start: usize,
    /// Byte offset after its last character.
    pub end: usize,
    /// Whether an Arabic damma follows the first letter (not counting و and ف): the sign of a passive verb.
    pub passive: bool,
}

impl Word {
    /// Whether the word ends a sentence.
    pub(crate) fn ends_sentence(&self) -> bool {
        matches!(self.form.as_str(), "." | ";" | "?" | "!" | "\n")
    }

    /// Whether the word is a mark and not a word.
    pub(crate) fn is_mark(&self) -> bool {
        self.form.chars().next().is_some_and(|c| !is_letter(c))
    }
}

/// Splits and folds a text.
pub(crate) fn words(text: &str) -> Vec<Word> {
    let mut found: Vec<Word> = Vec::with_capacity(text.len() / 5);
    let mut current: Option<Word> = None;
    let mut letters = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let end = at + c.len_utf8();
        if is_inside(c, current.is_some(), chars.peek().map(|(_, next)| *next)) {
            let word = current.get_or_insert_with(|| Word { form: String::new(), start: at, end, passive: false });
            letters = if word.form.is_empty() { 0 } else { letters };
            let bare = if word.form.starts_with(['و', 'ف']) { 2 } else { 1 };
            if c == '\u{64f}' && (1..=bare).contains(&letters) {
                word.passive = true;
            }
            if let Some(folded) = fold(c) {
                push_lower(&mut word.form, folded);
                letters += 1;
            }
            word.end = end;
            continue;
        }
        found.extend(current.take().filter(|word| !word.form.is_empty()));
        if let Some(mark) = mark(c).filter(|mark| *mark != '.' || !found.last().is_some_and(is_abbreviated)) {
            found.push(Word { form: mark.to_string(), start: at, end, passive: false });
        }
    }
    found.extend(current.take().filter(|word| !word.form.is_empty()));
    found
}

/// Whether a full stop after the word only shortens it.
fn is_abbreviated(word: &Word) -> bool {
    const SHORT: [&str; 18] = [
        "rev", "no", "doc", "docs", "res", "mod", "add", "corr", "mr", "mrs", "ms", "dr", "prof", "para", "art", "e.g",
        "i.e", "st",
    ];
    SHORT.contains(&word.form.as_str())
}

/// Adds a letter in lower case. Most letters here are Arabic or small already.
fn push_lower(form: &mut String, c: char) {
    if c.is_ascii() {
        form.push(c.to_ascii_lowercase());
    } else if ('\u{600}'..='\u{6ff}').contains(&c) {
        form.push(c);
    } else {
        form.extend(c.to_lowercase());
    }
}

/// The folded form of a whole phrase: its words joined by single spaces.
pub(crate) fn folded(text: &str) -> String {
    words(text).into_iter().map(|word| word.form).collect::<Vec<_>>().join(" ")
}

/// Whether a character belongs to a word. A full stop, hyphen, slash or apostrophe does so only between two letters or digits.
fn is_inside(c: char, in_word: bool, next: Option<char>) -> bool {
    if is_letter(c) || is_sign(c) {
        return true;
    }
    let joins = matches!(c, '.' | '-' | '/' | '\'' | '’' | '–' | '\u{2010}' | '\u{2011}' | '\u{1e}' | '\u{ad}');
    in_word && joins && next.is_some_and(char::is_alphanumeric)
}

/// A letter or digit. Asked of every character, so that the two scripts of these texts are answered without a table.
fn is_letter(c: char) -> bool {
    match c {
        '\u{621}'..='\u{63a}' | '\u{641}'..='\u{64a}' => true,
        _ if c.is_ascii() => c.is_ascii_alphanumeric(),
        _ => c.is_alphanumeric(),
    }
}

/// Arabic vowel signs, tatweel and the superscript alef.
fn is_sign(c: char) -> bool {
    matches!(c, '\u{640}' | '\u{64b}'..='\u{652}' | '\u{670}')
}

/// One character, folded; nothing for what is dropped.
pub(crate) fn fold(c: char) -> Option<char> {
    Some(match c {
        _ if is_sign(c) => return None,
        '\u{ad}' => return None,
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ی' => 'ي',
        '٠'..='٩' => char::from(b'0' + (c as u32 - '٠' as u32) as u8),
        '۰'..='۹' => char::from(b'0' + (c as u32 - '۰' as u32) as u8),
        '–' | '\u{2010}' | '\u{2011}' | '\u{1e}' => '-',
        '’' => '\'',
        other => other,
    })
}

/// A mark of punctuation that matters, in one form for both scripts.
fn mark(c: char) -> Option<char> {
    match c {
        '،' | ',' => Some(','),
        '؛' | ';' => Some(';'),
        '؟' | '?' => Some('?'),
        '.' | ':' | '(' | ')' | '!' | '\n' => Some(c),
        '–' | '—' => Some('–'),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arabic_words_lose_their_signs_and_keep_their_places() {
        let found = words("وطُلب إلى الأمانة، بحلول");

        let forms: Vec<&str> = found.iter().map(|word| word.form.as_str()).collect();
        assert_eq!(forms, ["وطلب", "الي", "الامانة", ",", "بحلول"]);
        assert_eq!(&"وطُلب إلى الأمانة، بحلول"[found[2].start..found[2].end], "الأمانة");
    }

    #[test]
    fn symbols_and_numbers_stay_whole() {
        let forms: Vec<String> = words("See C18/8, 3.2 and A/RES/70/1.").into_iter().map(|word| word.form).collect();

        assert_eq!(forms, ["see", "c18/8", ",", "3.2", "and", "a/res/70/1", "."]);
    }
}
