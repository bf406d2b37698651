//! Goals and targets by number: “SDG 9”, “Goals 5 and 9”, “الهدفين 5 و9”, “target 9.c”, “غاية 9.ج”.

use std::{collections::HashMap, sync::OnceLock};

use super::{Found, Reader, stems};
use crate::{Goal, Target, Topic};

/// The words that introduce numbers of goals.
const OF_GOALS: [&[&str]; 18] = [
    &["sdg"],
    &["sdgs"],
    &["goal"],
    &["goals"],
    &["sustainable", "development", "goal"],
    &["sustainable", "development", "goals"],
    &["الهدف"],
    &["هدف"],
    &["الهدفين"],
    &["الهدفان"],
    &["هدفي"],
    &["الاهداف"],
    &["اهداف"],
    &["هدف", "التنميه", "المستدامه"],
    &["هدفي", "التنميه", "المستدامه"],
    &["اهداف", "التنميه", "المستدامه"],
    &["اهداف", "التنميه", "المستدامه", "ارقام"],
    &["الهدف", "رقم"],
];

/// The words that introduce codes of targets or indicators.
const OF_TARGETS: [&[&str]; 20] = [
    &["target"],
    &["targets"],
    &["sdg", "target"],
    &["sdg", "targets"],
    &["indicator"],
    &["indicators"],
    &["sdg", "indicator"],
    &["sdg", "indicators"],
    &["غايه"],
    &["الغايه"],
    &["غايات"],
    &["الغايات"],
    &["الغايتين"],
    &["الغايتان"],
    &["غايتي"],
    &["مقصد"],
    &["المقصد"],
    &["المقاصد"],
    &["موشر"],
    &["الموشر"],
];

impl Reader<'_> {
    /// The goals and targets in the list of numbers that begins with this word.
    pub(super) fn numbered(&self, place: usize) -> Vec<Found> {
        let Some((first, only_targets)) = self.introduction(place) else { return Vec::new() };
        if self.comes_from_connect(place) || !opens(self.gap(first)) {
            return Vec::new();
        }
        let mut found: Vec<Found> = Vec::new();
        let mut next = Some((first, false));
        while let Some((start, is_range)) = next {
            let Some((topic, end)) = self.number(start, only_targets) else { break };
            match found.last_mut().filter(|_| is_range) {
                Some(last) => extend(last, topic, end),
                None => {
                    let begin = if found.is_empty() { place } else { start };
                    found.push(Found { topics: vec![topic], words: begin..end });
                }
            }
            next = self.next_number(end);
        }
        match found.last() {
            Some(last) if self.speaks_of_connect(last.words.end) => Vec::new(),
            _ => found,
        }
    }

    /// The place of the first number, and whether only targets are announced.
    fn introduction(&self, place: usize) -> Option<(usize, bool)> {
        let fits = |phrase: &[&str]| phrase[1..].iter().enumerate().all(|(i, word)| self.word(place + 1 + i) == *word);
        let begun = stems(self.word(place)).filter_map(|stem| introductions().get(stem.as_ref())).flatten();
        let whole = begun.filter(|(phrase, _)| fits(phrase)).map(|(phrase, targets)| (phrase.len(), *targets));
        whole.max_by_key(|(length, _)| *length).map(|(length, targets)| (place + length, targets))
    }

    /// The goal or target written here, and the place after it.
    fn number(&self, place: usize, only_targets: bool) -> Option<(Topic, usize)> {
        let goal = self.word(place).parse().ok().and_then(Goal::numbered)?;
        let joined = matches!(self.gap(place + 1), "." | "-" | "\u{2011}");
        if let Some(target) = Target::at(self.word(place), self.word(place + 1)).filter(|_| joined) {
            let has_indicator = self.gap(place + 2) == "." && self.word(place + 2).parse::<u8>().is_ok();
            let is_deeper = self.gap(place + 2) == "." && self.word(place + 2).len() == 1 && !has_indicator;
            if is_deeper {
                return None;
            }
            let is_range = self.gap(place + 1) != "." && self.word(place + 1).parse::<u8>().is_ok();
            if !is_range {
                return Some((Topic::Target(target), place + 2 + usize::from(has_indicator)));
            }
        }
        (!only_targets).then_some((Topic::Goal(goal), place + 1))
    }

    /// The place of the next number of the list, and whether a range leads to it.
    fn next_number(&self, place: usize) -> Option<(usize, bool)> {
        let gap = self.gap(place).trim();
        let punctuated = matches!(gap, "" | "," | "،" | "&" | "/" | ";" | "؛");
        let is_digit = |p: usize| self.word(p).starts_with(|c: char| c.is_ascii_digit());
        match self.word(place) {
            "and" | "or" | "و" | "او" if punctuated => Some((place + 1, false)),
            "to" | "through" | "الي" | "حتي" if gap.is_empty() => Some((place + 1, true)),
            _ if matches!(gap, "-" | "–" | "\u{2011}") && is_digit(place) => Some((place, true)),
            _ if punctuated && !gap.is_empty() && is_digit(place) => Some((place, false)),
            _ => None,
        }
    }

    /// Whether the words before say that the numbers will be those of a strategic plan or of the Connect agenda.
    fn comes_from_connect(&self, place: usize) -> bool {
        let is_explicit = matches!(self.word(place), "sdg" | "sdgs" | "sustainable");
        let mut before = (place.saturating_sub(3)..place).map(|p| self.word(p));
        !is_explicit && before.any(|word| matches!(word, "strategic" | "connect" | "التوصيل"))
    }

    /// Whether the words from here on say that the numbers were those of the Connect agenda.
    fn speaks_of_connect(&self, place: usize) -> bool {
        (place..place + 5).any(|p| matches!(self.word(p), "connect" | "التوصيل"))
            && (place..place + 2).any(|p| matches!(self.word(p), "of" | "in" | "under" | "من" | "في" | "لبرنامج"))
    }
}

/// An introduction, and whether it announces targets only.
type Introduction = (&'static [&'static str], bool);

/// The introductions by their first word.
fn introductions() -> &'static HashMap<&'static str, Vec<Introduction>> {
    static TABLE: OnceLock<HashMap<&'static str, Vec<Introduction>>> = OnceLock::new();
    TABLE.get_or_init(|| {
        let mut table: HashMap<&str, Vec<Introduction>> = HashMap::new();
        let goals = OF_GOALS.iter().map(|phrase| (*phrase, false));
        for (phrase, targets) in goals.chain(OF_TARGETS.iter().map(|phrase| (*phrase, true))) {
            table.entry(phrase[0]).or_default().push((phrase, targets));
        }
        table
    })
}

/// Whether a number may follow its introduction across this gap.
fn opens(gap: &str) -> bool {
    matches!(gap.trim(), "" | "-" | "\u{2011}" | "#" | ":" | "(")
}

/// Lets the last number found begin a range that ends with `topic`. A range that makes no sense keeps its ends.
fn extend(last: &mut Found, topic: Topic, end: usize) {
    match (last.topics.last(), topic) {
        (Some(Topic::Goal(from)), Topic::Goal(to)) if from.number < to.number => {
            last.topics.extend((from.number + 1..=to.number).filter_map(Goal::numbered).map(Topic::Goal));
        }
        _ => last.topics.push(topic),
    }
    last.words.end = end;
}
