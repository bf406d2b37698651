//! Translation memory: how the same or nearly the same words were translated before. How near two originals are is told by the
//! pairs of letters that they share, counted twice over all pairs of both (the coefficient of Dice), over folded text.

use std::collections::HashMap;

use groups::store::texts::Placed;
use language::{Lang, State, fold};

use crate::work::{Key, original};

/// Earlier words with their translation.
#[derive(Clone, Debug, PartialEq)]
pub struct Match {
    /// Where they stand.
    pub key: Key,
    /// The original.
    pub original: String,
    /// The translation.
    pub translation: String,
    /// How near the original is, in percent; 100 where it is the same but for case and signs.
    pub percent: i64,
}

/// Less than this, in percent, helps nobody.
const NEAR: i64 = 60;
/// How many matches are shown.
const MOST: usize = 5;

/// The nearest translations into a language of words in a language, among all texts but the one asked about.
pub fn matches(of: &Key, words: &str, (from, to): (Lang, Lang), all: &[Placed]) -> Vec<Match> {
    let sought = Pairs::of(words);
    let mut found: Vec<Match> = Vec::new();
    for placed in all.iter().filter(|one| one.text.original() == from) {
        let key = Key::of(placed);
        let Some(version) = placed.text.version(to).filter(|version| version.state != State::Stale) else { continue };
        let before = original(&placed.text);
        if key == *of || !sought.may_be_near(before) {
            continue;
        }
        let percent = sought.percent(&Pairs::of(before));
        if percent >= NEAR && !found.iter().any(|one| one.translation == version.text && one.original == before) {
            found.push(Match { key, original: before.to_owned(), translation: version.text.clone(), percent });
        }
    }
    found.sort_by_key(|one| std::cmp::Reverse(one.percent));
    found.truncate(MOST);
    found
}

/// The pairs of letters of a text, each with how often it stands there.
struct Pairs {
    counts: HashMap<(char, char), i64>,
    total: i64,
    length: usize,
}

impl Pairs {
    fn of(text: &str) -> Pairs {
        let letters: Vec<char> = fold(text).chars().filter(|c| c.is_alphanumeric()).collect();
        let mut counts = HashMap::new();
        letters.windows(2).for_each(|pair| *counts.entry((pair[0], pair[1])).or_default() += 1);
        Pairs { counts, total: letters.len().saturating_sub(1) as i64, length: text.len() }
    }

    /// Two texts of which one is far longer share too little, whatever they say.
    fn may_be_near(&self, other: &str) -> bool {
        let (short, long) = (self.length.min(other.len()), self.length.max(other.len()));
        short * 3 >= long
    }

    fn percent(&self, other: &Pairs) -> i64 {
        let shared: i64 = self
            .counts
            .iter()
            .map(|(pair, count)| (*count).min(other.counts.get(pair).copied().unwrap_or_default()))
            .sum();
        let both = self.total + other.total;
        if both == 0 { 0 } else { 200 * shared / both }
    }
}

#[cfg(test)]
mod tests {
    use language::Text;
    use proptest::prelude::*;

    use super::*;

    fn placed(id: &str, from: &str, to: &str, state: State) -> Placed {
        Placed {
            subject: format!("entry/{id}"),
            place: "text".into(),
            body: None,
            text: Text::new(Lang::En, from).with(Lang::Fr, to, state),
        }
    }

    fn key(id: &str) -> Key {
        Key { subject: format!("entry/{id}"), place: "text".into() }
    }

    #[test]
    fn the_same_words_come_first_then_near_ones_and_never_stale_ones() {
        let all = [
            placed("1", "The secretariat is asked to publish the report.", "Un", State::Revised),
            placed("2", "The secretariat is asked to publish this report soon.", "Deux", State::Translated),
            placed("3", "The secretariat is asked to publish the report", "Trois", State::Stale),
            placed("4", "Members are invited to the Forum.", "Quatre", State::Revised),
        ];

        let found = matches(&key("9"), "The Secretariat is asked to publish the report.", (Lang::En, Lang::Fr), &all);

        let said: Vec<_> = found.iter().map(|one| (one.translation.as_str(), one.percent == 100)).collect();
        assert_eq!(said, [("Un", true), ("Deux", false)]);
        assert_eq!(matches(&key("1"), original(&all[0].text), (Lang::En, Lang::Fr), &all[..1]), [], "not itself");
    }

    proptest! {
        #[test]
        fn nearness_is_the_same_both_ways_and_whole_for_the_same(a in "\\PC{0,30}", b in "\\PC{0,30}") {
            let (one, other) = (Pairs::of(&a), Pairs::of(&b));
            prop_assert_eq!(one.percent(&other), other.percent(&one));
            prop_assert!((0..=100).contains(&one.percent(&other)));
            prop_assert!(one.total == 0 || one.percent(&Pairs::of(&a)) == 100);
        }
    }
}
