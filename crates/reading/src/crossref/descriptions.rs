//! What a text calls each symbol: a summary, a four-year report, a comprehensive report. One symbol called two things is
//! told, and where another symbol is called one of them, that the two may be exchanged.

use std::collections::BTreeMap;

use super::Read;
use crate::{
    document::{Code, Warning},
    operative::phrase::{sentence_end, sentence_start},
    symbol::Citation,
    words::Word,
};

/// The descriptions told apart. Phrases of one description are parted by `|`.
const DESCRIPTIONS: &[(&str, &str)] = &[
    ("summary of a meeting", "ملخص|summary"),
    ("four-year report", "السنوات الاربع|four-year|four year|quadrennial|four-yearly"),
    (
        "comprehensive report on activities",
        "تقرير شامل|التقرير الشامل|تقريرا شاملا|نهائي وشامل|النهائي والشامل|comprehensive report|final and comprehensive|detailed report",
    ),
    (
        "report on outcomes",
        "تقرير عن نواتج|تقرير نواتج|تقرير عن نتائج|report on the outcomes|report on outcomes|report of the outcomes",
    ),
    ("roadmap", "خارطة|خريطة|خرائط|roadmap|roadmaps|road map"),
    ("information document", "الاعلامية|information document"),
    ("draft contribution", "مشروع مساهمة|draft contribution"),
    ("terms of reference", "اختصاصات|terms of reference"),
    ("work plan", "خطة العمل|work plan"),
    ("questionnaire", "استبيان|questionnaire"),
];

/// The one description that another document may share without suspicion: every meeting has a summary.
const COMMON: &str = "summary of a meeting";

/// How far from the symbol a description may stand, in words.
const BEFORE: usize = 40;
const AFTER: usize = 40;

/// Enough warnings of this sort for anybody.
const MAX_TOLD: usize = 100;

/// Looks at every citation of a document.
pub(super) fn check(read: &[Read<'_>]) -> Vec<Warning> {
    let called = called(read);
    let told = |list: &[(&str, &str)]| {
        list.iter().map(|(what, path)| format!("{what} ({path})")).collect::<Vec<_>>().join(" and as ")
    };
    let mut warnings = Vec::new();
    for (symbol, list) in called.iter().filter(|(_, list)| list.len() > 1).take(MAX_TOLD) {
        let mut message = format!("{symbol} is described as {}", told(list));
        let series = |symbol: &str| symbol.rsplit_once('/').map(|(series, _)| series.to_owned());
        let rivals = called.iter().filter(|(other, _)| *other != symbol && series(other) == series(symbol));
        let rival = rivals.into_iter().find_map(|(other, theirs)| {
            let shared =
                theirs.iter().find(|(what, _)| *what != COMMON && list.iter().any(|(ours, _)| ours == what))?;
            Some((other, shared))
        });
        if let Some((other, (what, path))) = rival {
            message.push_str(&format!("; {other} too is described as {what} ({path}): the two may be exchanged"));
        }
        warnings.push(Warning::new(Code::Description, list.last().map(|(_, path)| *path), message));
    }
    warnings
}

/// Each document with its different descriptions and where they stand.
fn called<'a>(read: &'a [Read<'_>]) -> BTreeMap<&'a str, Vec<(&'static str, &'a str)>> {
    let mut called: BTreeMap<&str, Vec<(&'static str, &str)>> = BTreeMap::new();
    for item in read {
        let documents: Vec<&Citation> = item.citations.iter().filter(|one| one.canonical.contains('/')).collect();
        for (n, one) in documents.iter().enumerate() {
            let from =
                n.checked_sub(1).map_or(0, |before| documents[before].at + 1).max(sentence_start(&item.words, one.at));
            let next = documents.get(n + 1).map_or(item.words.len(), |next| next.at);
            let to = next.min(sentence_end(&item.words, one.at + 1));
            let Some(description) = description(&item.words, from, one.at, to) else { continue };
            let list = called.entry(&one.canonical).or_default();
            if list.iter().all(|(known, _)| *known != description) {
                list.push((description, item.path));
            }
        }
    }
    called
}

/// The description nearest before a symbol, else the nearest after it, between its neighbours.
fn description(words: &[Word], from: usize, at: usize, to: usize) -> Option<&'static str> {
    let before = (from.max(at.saturating_sub(BEFORE))..at).rev();
    let after = at + 1..to.min(at + 1 + AFTER);
    before.chain(after).find_map(|here| {
        let fits = |phrases: &str| phrases.split('|').any(|phrase| stands(words, here, phrase));
        DESCRIPTIONS.iter().find(|(_, phrases)| fits(phrases)).map(|(name, _)| *name)
    })
}

fn stands(words: &[Word], at: usize, phrase: &str) -> bool {
    phrase.split(' ').enumerate().all(|(n, part)| words.get(at + n).is_some_and(|word| word.form == part))
}
