//! Topics that a text names by code or number (“SDG 9”, “C5”). The vocabulary knows how codes are written; this only
//! looks for sentences worth asking about, so that long texts stay cheap.

use std::ops::Range;

use vocabulary::Topic;

use crate::words::Words;

/// Words before a number of a goal, in the six languages, folded.
const GOALS: [&str; 9] = ["sdg", "sdgs", "ods", "odd", "цур", "goal", "goals", "target", "هدف"];
/// A longer sentence is not asked about.
const LONGEST: usize = 4_000;
/// After so many the text has said enough.
const ENOUGH: usize = 100;

/// The topics named, with the bytes that name them.
pub(crate) fn mentions(text: &str, words: &Words) -> Vec<(Topic, Range<usize>)> {
    let mut found = Vec::new();
    for sentence in words.sentences.iter().filter(|sentence| names_one(words, sentence)) {
        let bytes = words.bytes(sentence);
        if bytes.len() > LONGEST || found.len() > ENOUGH {
            continue;
        }
        found.extend(sentence.clone().filter_map(|place| numbered(words, place)));
        let Some(part) = text.get(bytes.clone()) else { continue };
        let named = Topic::mentions(part).into_iter().filter(|(topic, _)| !matches!(topic, Topic::System(_)));
        found.extend(named.map(|(topic, range)| (topic, range.start + bytes.start..range.end + bytes.start)));
    }
    found
}

fn names_one(words: &Words, sentence: &Range<usize>) -> bool {
    sentence.clone().any(|place| {
        let word = words.word(place);
        let is_line = word
            .strip_prefix('c')
            .is_some_and(|rest| matches!(rest.len(), 1 | 2) && rest.bytes().all(|byte| byte.is_ascii_digit()));
        let is_numbered = words.word(place + 1).starts_with(|letter: char| letter.is_ascii_digit());
        is_line || word.starts_with("جيم") || word.starts_with("sdg") || (is_numbered && GOALS.contains(&word))
    })
}

/// A goal as French, Spanish and Russian write it: `ODD 9`, `ODS9`, `ЦУР 9`.
fn numbered(words: &Words, place: usize) -> Option<(Topic, Range<usize>)> {
    let word = words.word(place);
    let rest = ["odd", "ods", "цур"].iter().find_map(|prefix| word.strip_prefix(prefix))?;
    let (number, last) = if rest.is_empty() { (words.word(place + 1), place + 1) } else { (rest, place) };
    let goal = vocabulary::Goal::numbered(number.parse().ok()?)?;
    Some((Topic::Goal(goal), words.bytes(&(place..last + 1))))
}
