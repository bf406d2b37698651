//! Suggestions and the text itself as values ready for a page: what is suggested in three groups, and the passages with the
//! words that say so marked by the numbers of the suggestions.

use std::ops::Range;

use language::Lang;
use serde_json::json;
use tagging::{Basis, Suggestion};
use vocabulary::Topic;

use crate::words::Words;

/// The longest passage, in bytes; a paragraph that is longer is shown as several.
const LONGEST: usize = 3000;
/// How many passages are shown.
const MOST: usize = 60;

/// The suggestions of one kind: action lines, goals or targets.
pub struct Group {
    /// What they are.
    pub title: String,
    /// The suggestions, the likeliest first.
    pub found: Vec<Suggested>,
}

/// One suggestion.
pub struct Suggested {
    /// Its number on the page, from 1.
    pub number: usize,
    /// The code of the topic.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Its page: an address without its language.
    pub path: String,
    /// How sure it is, in a hundred.
    pub percent: i64,
    /// What that rests on.
    pub basis: String,
    /// The words that say so, each once.
    pub words: Vec<String>,
}

/// A passage of the text, in pieces.
pub(crate) struct Passage {
    pub pieces: Vec<Piece>,
}

/// A piece of a passage.
pub(crate) struct Piece {
    /// Its words.
    pub text: String,
    /// Whether it speaks for any suggestion.
    pub is_marked: bool,
    /// The numbers of the suggestions whose words end with it; may be empty.
    pub numbers: String,
}

/// What was suggested, in groups; groups without any are left out.
pub fn groups(lang: Lang, suggestions: &[Suggestion]) -> Vec<Group> {
    let words = Words(lang);
    let mut groups = [
        Group { title: words.tag_lines(), found: Vec::new() },
        Group { title: words.tag_goals(), found: Vec::new() },
        Group { title: words.tag_targets(), found: Vec::new() },
    ];
    for (number, suggestion) in (1..).zip(suggestions) {
        let place = match suggestion.topic {
            Topic::Line(_) => 0,
            Topic::Goal(_) => 1,
            Topic::Target(_) | Topic::System(_) => 2,
        };
        groups[place].found.push(suggested(words, number, suggestion));
    }
    groups.into_iter().filter(|group| !group.found.is_empty()).collect()
}

fn suggested(words: Words, number: usize, suggestion: &Suggestion) -> Suggested {
    let mut said: Vec<String> = Vec::new();
    for evidence in &suggestion.evidence {
        if !said.contains(&evidence.words) {
            said.push(evidence.words.clone());
        }
    }
    let code = suggestion.topic.code();
    Suggested {
        number,
        name: suggestion.topic.name(words.0).into_owned(),
        path: format!("/topics/{code}"),
        code: code.into_owned(),
        percent: (suggestion.probability * 100.0).round() as i64,
        basis: match suggestion.basis {
            Basis::Named => words.tag_basis_named(),
            Basis::Learned => words.tag_basis_learned(),
            Basis::KeyWords => words.tag_basis_key_words(),
            Basis::Likeness => words.tag_basis_likeness(),
        },
        words: said,
    }
}

/// Suggestions for programs: with the bytes of the text that say so, and the sentences themselves.
pub fn as_json(lang: Lang, text: &str, suggestions: &[Suggestion]) -> serde_json::Value {
    let one = |suggestion: &Suggestion| {
        json!({
            "topic": suggestion.topic.to_string(),
            "name": suggestion.topic.name(lang),
            "probability": (f64::from(suggestion.probability) * 1000.0).round() / 1000.0,
            "basis": suggestion.basis,
            "evidence": suggestion.evidence,
            "sentences": suggestion.sentences.iter().map(|range| &text[range.clone()]).collect::<Vec<_>>(),
        })
    };
    json!({ "bytes": text.len(), "suggestions": suggestions.iter().map(one).collect::<Vec<_>>() })
}

/// The passages of a text with the words that say so; and whether some are left out. A short text is shown whole, of a long one
/// only passages with such words.
pub(crate) fn passages(text: &str, suggestions: &[Suggestion]) -> (Vec<Passage>, bool) {
    let mut marks: Vec<(Range<usize>, usize)> = Vec::new();
    for (number, suggestion) in (1..).zip(suggestions) {
        marks.extend(suggestion.evidence.iter().map(|evidence| (evidence.start..evidence.end, number)));
    }
    marks.sort_by_key(|(range, number)| (range.start, *number));
    let all: Vec<Range<usize>> = paragraphs(text);
    let is_marked =
        |passage: &Range<usize>| marks.iter().any(|(mark, _)| mark.start < passage.end && passage.start < mark.end);
    let is_long = all.len() > MOST;
    let wanted: Vec<&Range<usize>> = all.iter().filter(|passage| !is_long || is_marked(passage)).take(MOST).collect();
    let is_cut = wanted.len() < all.len();
    (wanted.into_iter().map(|passage| Passage { pieces: pieces(text, passage, &marks) }).collect(), is_cut)
}

/// The paragraphs of a text that hold anything, none longer than [`LONGEST`].
fn paragraphs(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let end = start + line.len();
        while end - start > LONGEST {
            let limit = (start + 1..=start + LONGEST).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(end);
            let space = text[start..limit].rfind(char::is_whitespace).map(|at| start + at).filter(|at| *at > start);
            let cut = space.unwrap_or(limit);
            found.push(start..cut);
            start = cut;
        }
        found.push(start..end);
        start = end;
    }
    found.retain(|range| !text[range.clone()].trim().is_empty());
    found
}

/// A passage cut where marks begin and end.
fn pieces(text: &str, passage: &Range<usize>, marks: &[(Range<usize>, usize)]) -> Vec<Piece> {
    let inside: Vec<&(Range<usize>, usize)> =
        marks.iter().filter(|(mark, _)| mark.start < passage.end && passage.start < mark.end).collect();
    let mut cuts = vec![passage.start, passage.end];
    cuts.extend(inside.iter().flat_map(|(mark, _)| [mark.start.max(passage.start), mark.end.min(passage.end)]));
    cuts.sort_unstable();
    cuts.dedup();
    let piece = |pair: &[usize]| {
        let (start, end) = (pair[0], pair[1]);
        let around = || inside.iter().filter(|(mark, _)| mark.start <= start && end <= mark.end);
        let mut ending: Vec<usize> = around().filter(|(mark, _)| mark.end == end).map(|(_, number)| *number).collect();
        ending.sort_unstable();
        ending.dedup();
        let numbers: Vec<String> = ending.iter().map(ToString::to_string).collect();
        Piece { text: text[start..end].to_owned(), is_marked: around().next().is_some(), numbers: numbers.join(" ") }
    };
    cuts.windows(2).map(piece).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn shown(text: &str) -> String {
        let (passages, _) = passages(text, &tagging::suggest(text));
        passages.iter().flat_map(|passage| &passage.pieces).map(|piece| piece.text.as_str()).collect()
    }

    #[test]
    fn the_words_that_say_so_are_marked_by_number() {
        let text = "12 345\nFibre brings broadband to island schools.";
        let suggestions = tagging::suggest(text);

        let (passages, is_cut) = passages(text, &suggestions);

        assert_eq!((passages.len(), is_cut), (2, false));
        assert!(passages[0].pieces.iter().all(|piece| !piece.is_marked));
        assert!(passages[1].pieces.iter().any(|piece| piece.text.contains("roadband") && piece.is_marked));
    }

    #[test]
    fn of_a_long_text_only_passages_with_reasons_are_shown() {
        let text = format!("{}broadband for schools\n", "Word after word.\n".repeat(500));

        let (passages, is_cut) = passages(&text, &tagging::suggest(&text));

        assert!(is_cut && passages.len() < 20, "{} passages of 501", passages.len());
    }

    #[test]
    fn a_paragraph_without_end_is_shown_in_pieces() {
        let text = "слово ".repeat(4000);
        assert!(paragraphs(&text).iter().all(|range| range.len() <= LONGEST));
        assert!(paragraphs(&"语".repeat(5000)).iter().all(|range| range.len() <= LONGEST));
    }

    proptest! {
        #[test]
        fn a_short_text_is_shown_whole_whatever_it_holds(text in "(\\PC|broadband|schools|العمل| ){0,80}") {
            prop_assert_eq!(shown(&text), if text.trim().is_empty() { String::new() } else { text });
        }
    }
}
