//! The official terms in a text: action lines, goals, organisations, States, whom requests speak to, and the names of bodies, each
//! with its name in the language asked for. A term is found where its name stands in the text as whole words.

use groups::Body;
use language::{Lang, fold};
use vocabulary::{ActionLine, Addressee, Goal, State};

/// A term and what it is called in another language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// The name as it stands in the language of the text.
    pub name: String,
    /// The official name in the other language.
    pub official: String,
}

/// The longest list of terms for one text.
const MOST: usize = 20;
/// Names shorter than this, in letters, stand in too many words to mean anything.
const SHORTEST: usize = 4;

/// The terms in a text, the longest names first; a name that stands only inside a longer one is left out.
pub fn terms(text: &str, from: Lang, to: Lang, bodies: &[Body]) -> Vec<Term> {
    let text = spaced(text);
    let mut found: Vec<(String, Term)> = Vec::new();
    let mut all: Vec<(String, String)> = Vec::new();
    all.extend(ActionLine::all().iter().map(|one| (one.name(from).to_owned(), one.name(to).to_owned())));
    all.extend(Goal::all().iter().map(|one| (one.name(from).to_owned(), one.name(to).to_owned())));
    all.extend(State::all().iter().map(|one| (one.name(from).to_owned(), one.name(to).to_owned())));
    all.extend(Addressee::ALL.iter().map(|one| (one.name(from).to_owned(), one.name(to).to_owned())));
    for name in bodies.iter().flat_map(|body| std::iter::once(&body.name).chain(&body.short_name)) {
        if let (Some(from), Some(to)) = (name.version(from), name.version(to)) {
            all.push((from.text.clone(), to.text.clone()));
        }
    }
    all.sort_by_key(|(name, _)| std::cmp::Reverse(name.chars().count()));
    for (name, official) in all {
        let needle = spaced(&name);
        let is_long = name.chars().filter(|c| c.is_alphanumeric()).count() >= shortest(from);
        let is_inside = found.iter().any(|(longer, _)| longer.contains(needle.trim_end()));
        if is_long && !is_inside && contains(&text, &needle, from) {
            found.push((needle, Term { name, official }));
        }
    }
    found.into_iter().map(|(_, term)| term).take(MOST).collect()
}

/// Chinese names are of few characters, each of which means something.
const fn shortest(lang: Lang) -> usize {
    if matches!(lang, Lang::Zh) { 2 } else { SHORTEST }
}

/// Whole words, but for Chinese, which does not part them.
fn contains(text: &str, needle: &str, lang: Lang) -> bool {
    if lang == Lang::Zh { text.contains(needle.trim()) } else { text.contains(needle) }
}

/// Folded words with one space around each.
fn spaced(text: &str) -> String {
    let folded = fold(text);
    let words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    format!(" {} ", words.collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_states_and_lines_are_found_as_whole_words() {
        let found = terms("Brazil and Senegal support capacity building.", Lang::En, Lang::Fr, &[]);
        let pairs: Vec<_> = found.iter().map(|term| (term.name.as_str(), term.official.as_str())).collect();

        assert!(pairs.contains(&("Brazil", "Brésil")) && pairs.contains(&("Senegal", "Sénégal")), "{pairs:?}");
        assert!(pairs.iter().any(|(name, _)| name.eq_ignore_ascii_case("Capacity building")), "{pairs:?}");
        assert!(!terms("Chadwick spoke.", Lang::En, Lang::Fr, &[]).iter().any(|term| term.name == "Chad"));
    }

    #[test]
    fn chinese_names_are_found_without_spaces() {
        let found = terms("巴西支持该提案。", Lang::Zh, Lang::Ru, &[]);
        assert!(found.iter().any(|term| term.official == "Бразилия"), "{found:?}");
    }
}
