//! The facets of the register: what they are called, and their values with names and counts.

use kit::web::{Facet, ListQuery};
use language::Lang;
use vocabulary::{ActionLine, ActivityType, Beneficiary, Goal, ProjectStatus, RegionSystem, Stakeholder, State, Topic};

use crate::{store::list::Found, words::Words};

/// How many targets and how many States their facets offer: the most frequent. The others are found by their names.
const OFFERED: usize = 24;

/// A value: its code, its name, how many projects it has.
pub(super) type Value = (String, String, i64);

/// All facets of an answer.
pub(super) fn all(words: Words, query: &ListQuery, found: &Found) -> Vec<Facet> {
    let lang = words.0;
    let own = |name: &str| found.of(name).to_vec();
    let facet = |name: &'static str, label: String, values: Vec<Value>| Facet::new(query, name, label, values);
    let charted = |name: &'static str| facet(name, heading(words, name), values(lang, name, found.of(name)));
    let stakeholders = Stakeholder::all().iter().map(|one| (one.code.to_owned(), one.name(lang).to_owned()));
    let statuses = ProjectStatus::ALL.iter().map(|one| (one.code().to_owned(), one.name(lang).to_owned()));
    let whom = Beneficiary::ALL.iter().map(|one| (one.code().to_owned(), one.name(lang).to_owned()));
    let kinds = ActivityType::ALL.iter().map(|one| (one.code().to_owned(), one.name(lang).to_owned()));
    let langs = Lang::ALL.map(|one| (one.code().to_owned(), one.endonym().to_owned()));
    vec![
        charted("line"),
        charted("goal"),
        facet("target", words.f_targets(), targets(lang, query, &own("target"))),
        charted("region"),
        charted("area"),
        facet("state", words.f_states(), states(lang, query, &own("state"))),
        facet("stakeholder", words.f_stakeholder(), in_list(stakeholders, &own("stakeholder"))),
        facet("status", words.f_status(), in_list(statuses, &own("status"))),
        charted("year"),
        facet("beneficiary", words.f_beneficiaries(), in_list(whom, &own("beneficiary"))),
        facet("language", words.f_lang(), in_list(langs, &own("language"))),
        facet("kind", words.f_activity(), in_list(kinds, &own("kind"))),
    ]
}

/// What a facet that charts are drawn by is called.
pub(super) fn heading(words: Words, facet: &str) -> String {
    match facet {
        "line" => words.f_lines(),
        "goal" => words.f_goals(),
        "region" => words.facet_region(),
        "area" => words.facet_area(),
        _ => words.facet_year(),
    }
}

/// The values of such a facet in the order of their list, the last year first.
pub(super) fn values(lang: Lang, facet: &str, counts: &[(String, i64)]) -> Vec<Value> {
    let regions = |system: RegionSystem| {
        in_list(system.regions().iter().map(|one| (one.code.to_owned(), one.name(lang).to_owned())), counts)
    };
    let line = |one: &ActionLine| (one.code.to_owned(), format!("{} {}", one.written_code(lang), one.name(lang)));
    let goal = |one: &Goal| (one.code.to_owned(), format!("{}. {}", one.number, one.name(lang)));
    match facet {
        "line" => in_list(ActionLine::all().iter().map(line), counts),
        "goal" => in_list(Goal::all().iter().map(goal), counts),
        "region" => regions(RegionSystem::Bdt),
        "area" => regions(RegionSystem::Administrative),
        _ => {
            let mut years: Vec<Value> =
                counts.iter().map(|(year, count)| (year.clone(), year.clone(), *count)).collect();
            years.sort_by(|a, b| b.0.cmp(&a.0));
            years
        }
    }
}

/// Counts in the order of a list, each code with its name.
fn in_list(all: impl IntoIterator<Item = (String, String)>, counts: &[(String, i64)]) -> Vec<Value> {
    let count = |code: &str| counts.iter().find(|(value, _)| value == code).map_or(0, |(_, count)| *count);
    all.into_iter().map(|(code, name)| (code.clone(), name, count(&code))).collect()
}

/// The most frequent targets, and those chosen.
fn targets(lang: Lang, query: &ListQuery, counts: &[(String, i64)]) -> Vec<Value> {
    let named = |(code, count): &(String, i64)| {
        let topic: Topic = code.parse().ok()?;
        Some((code.clone(), topic.name(lang).into_owned(), *count))
    };
    offered(query, "target", counts).filter_map(named).collect()
}

/// The most frequent States, and those chosen, by name.
fn states(lang: Lang, query: &ListQuery, counts: &[(String, i64)]) -> Vec<Value> {
    let named = |(code, count): &(String, i64)| {
        let state = State::find(code).ok()?;
        Some((code.clone(), state.name(lang).to_owned(), *count))
    };
    let mut states: Vec<_> = offered(query, "state", counts).filter_map(named).collect();
    states.sort_by(|a, b| language::compare(lang, &a.1, &b.1));
    states
}

/// The most frequent values of a facet, and those chosen: counts come the most first.
fn offered<'c>(
    query: &'c ListQuery,
    facet: &'c str,
    counts: &'c [(String, i64)],
) -> impl Iterator<Item = &'c (String, i64)> {
    let is_offered =
        move |(place, (code, _)): &(usize, &(String, i64))| *place < OFFERED || query.is_chosen(facet, code);
    counts.iter().enumerate().filter(is_offered).map(|(_, count)| count)
}
