//! Finds topics in running Arabic and English text: codes of Action Lines, numbers of goals and targets, names of
//! systems. It says what is written there, not what the text is about.

use std::{borrow::Cow, cmp::Reverse, ops::Range};

use crate::{
    ActionLine, System, Topic,
    words::{Word, key, split},
};

mod numbers;
mod phrases;
#[cfg(test)]
mod tests;

/// A place in the text that names one topic, or several where it gives a range.
struct Found {
    topics: Vec<Topic>,
    /// Places in the list of words.
    words: Range<usize>,
}

/// A text and its words, looked at from one word on.
struct Reader<'a> {
    text: &'a str,
    words: &'a [Word],
}

impl Topic {
    /// The topics that a text names, in the order of the text, each with the bytes that name it. Where two names
    /// overlap the longer one counts: “WSIS-SDG Matrix” is the matrix and not also the goals. A range
    /// (“SDGs 8 to 10”, “C1-C3”) gives each of its members with the same bytes.
    pub fn mentions(text: &str) -> Vec<(Topic, Range<usize>)> {
        let words = split(text);
        let reader = Reader { text, words: &words };
        let mut found: Vec<Found> = (0..words.len()).flat_map(|place| reader.at(place)).collect();
        found.sort_by_key(|f| (Reverse(reader.bytes(&f.words).len()), f.words.start));
        let mut taken = vec![false; words.len()];
        found.retain(|f| {
            let is_free = !taken[f.words.clone()].contains(&true);
            if is_free {
                taken[f.words.clone()].fill(true);
            }
            is_free
        });
        found.retain(|f| !reader.introduces_code(f));
        found.sort_by_key(|f| f.words.start);
        let spread = |f: Found| {
            let bytes = reader.bytes(&f.words);
            f.topics.into_iter().map(move |topic| (topic, bytes.clone()))
        };
        found.into_iter().flat_map(spread).collect()
    }
}

impl Reader<'_> {
    /// Everything that begins with this word.
    fn at(&self, place: usize) -> Vec<Found> {
        let mut found = self.numbered(place);
        found.extend(self.lines(place));
        found.extend(self.phrases(place));
        found
    }

    fn bytes(&self, words: &Range<usize>) -> Range<usize> {
        self.words[words.start].range.start..self.words[words.end - 1].range.end
    }

    fn word(&self, place: usize) -> &str {
        self.words.get(place).map_or("", |word| &word.text)
    }

    /// What stands between a word and the one before it; nothing at either end of the text.
    fn gap(&self, place: usize) -> &str {
        let (Some(before), Some(word)) = (place.checked_sub(1).and_then(|p| self.words.get(p)), self.words.get(place))
        else {
            return "";
        };
        self.text.get(before.range.end..word.range.start).unwrap_or("")
    }

    /// Whether a mention of the Action Lines in general only introduces the code of one (“Action Line C2”).
    fn introduces_code(&self, found: &Found) -> bool {
        found.topics == [Topic::System(System::ActionLines)]
            && self.gap(found.words.end).trim().is_empty()
            && self.line_number(found.words.end).is_some()
    }

    /// A code of an Action Line: `C2`, `C2.9.d`, `C7 e-health`, `C1-C11`, `جيم2`.
    fn lines(&self, place: usize) -> Option<Found> {
        let first = self.line_number(place)?;
        if let Some((last, end)) = self.end_of_range(place + 2).filter(|(last, _)| *last > first) {
            let topics = match (first, last) {
                (1, 11) => vec![Topic::System(System::ActionLines)],
                _ => {
                    ActionLine::all().iter().filter(|l| (first..=last).contains(&l.number())).map(Topic::Line).collect()
                }
            };
            return Some(Found { topics, words: place..end });
        }
        let (line, end) = self.line_from(first, place + 2)?;
        Some(Found { topics: vec![Topic::Line(line)], words: place..end })
    }

    /// The number of the line whose code begins here. A council document such as `C11/121` is no code.
    fn line_number(&self, place: usize) -> Option<u8> {
        let is_arabic = stems(self.word(place)).any(|stem| stem == "جيم");
        let digits = self.word(place + 1);
        let number = digits.parse().ok().filter(|n| (1..=11).contains(n) && !digits.starts_with('0'))?;
        let joined = match self.gap(place + 1) {
            "" => true,
            gap => is_arabic && gap.trim().is_empty(),
        };
        let follows_letter = place > 0 && self.gap(place).is_empty();
        let next_is_digit = self.word(place + 2).starts_with(|c: char| c.is_ascii_digit());
        let is_symbol = next_is_digit && matches!(self.gap(place + 2), "/" | "-" | "\u{2011}");
        let runs_on = place + 2 < self.words.len() && self.gap(place + 2).is_empty();
        let is_code = (is_arabic || self.word(place) == "c") && joined && !follows_letter && !is_symbol && !runs_on;
        is_code.then_some(number)
    }

    /// The last number of `C1-C11` or `C1 to C11`, and the place after it.
    fn end_of_range(&self, place: usize) -> Option<(u8, usize)> {
        let place = match (self.word(place), self.gap(place).trim()) {
            ("to" | "through" | "الي", _) => place + 1,
            (_, "-" | "–" | "\u{2011}") => place,
            _ => return None,
        };
        self.line_number(place).map(|number| (number, place + 2))
    }

    /// The row that a line's number and the words after it name, and the place after them.
    fn line_from(&self, number: u8, place: usize) -> Option<(&'static ActionLine, usize)> {
        if number == 7
            && let Some(found) = ActionLine::all().iter().find_map(|line| self.part(line, place))
        {
            return Some(found);
        }
        let line = ActionLine::list().get(&format!("C{number}"))?;
        let is_point = self.gap(place) == "." && self.word(place).parse() == Ok(line.paragraph);
        let has_letter = is_point && self.gap(place + 1) == "." && self.word(place + 1).chars().count() == 1;
        Some((line, place + usize::from(is_point) + usize::from(has_letter)))
    }

    /// The part of C7 that follows its code.
    fn part(&self, line: &'static ActionLine, place: usize) -> Option<(&'static ActionLine, usize)> {
        let spellings = [line.part()?, line.names.get(language::Lang::Ar)];
        let wanted = spellings.into_iter().map(key).find(|wanted| {
            let mut words = wanted.split(' ').enumerate();
            self.gap(place).chars().count() <= 3 && words.all(|(i, word)| self.word(place + i) == word)
        })?;
        Some((line, place + wanted.split(' ').count()))
    }
}

/// A word as it is and, for Arabic, without the particles that are written together with it: `وللمنتدى` is also
/// `للمنتدى`, `لمنتدى` and `المنتدى`.
fn stems(word: &str) -> impl Iterator<Item = Cow<'_, str>> {
    let forms = [Some(word), word.strip_prefix(['و', 'ف'])];
    forms.into_iter().flatten().flat_map(|form| {
        let bare = form.strip_prefix(['ب', 'ل', 'ك']).map(Cow::Borrowed);
        let with_article = form.strip_prefix("لل").map(|rest| Cow::Owned(format!("ال{rest}")));
        [Some(Cow::Borrowed(form)), bare, with_article].into_iter().flatten()
    })
}
