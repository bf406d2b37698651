//! How calls are told: what they ask for, how they stand, how long they are open, what they are limited to.

use jiff::civil::Date;
use kit::web::{
    Link, Visit,
    formats::{Calendar, Event},
};
use language::Lang;
use vocabulary::{ActionLine, Goal, RegionSystem};

use super::super::call::{Call, CallKind, MARKS, Stage, days};
use crate::words::Words;

/// What is asked for.
pub(in crate::calls) fn kind(words: Words, kind: CallKind) -> String {
    match kind {
        CallKind::Entries => words.call_kind_entries(),
        CallKind::Stories => words.call_kind_stories(),
    }
}

/// The tone and the name of a stage.
pub(in crate::calls) fn stage(words: Words, stage: Stage) -> (&'static str, String) {
    match stage {
        Stage::Draft => ("line", words.call_stage_draft()),
        Stage::Announced => ("ask", words.call_stage_announced()),
        Stage::Open => ("agree", words.call_stage_open()),
        Stage::Closed => ("line", words.call_stage_closed()),
        Stage::Withdrawn => ("late", words.call_stage_withdrawn()),
    }
}

/// How many days a call is still open, or until it opens; empty where neither.
pub(in crate::calls) fn days_left(words: Words, call: &Call, today: Date) -> String {
    match (call.stage(today), call.days_left(today)) {
        (Stage::Open, 0) => words.call_last_day(),
        (Stage::Open, left) => words.call_days_left(left),
        (Stage::Announced, _) => words.call_opens_in(days(today, call.terms.opens)),
        _ => String::new(),
    }
}

/// An action line by its code.
pub(in crate::calls) fn line_name(lang: Lang, code: &str) -> Option<String> {
    let line = ActionLine::all().iter().find(|line| line.code == code)?;
    Some(format!("{} – {}", line.written_code(lang), line.name(lang)))
}

/// What a call is limited to: the field, with links to the projects that the register has for each value.
pub(in crate::calls) fn scope(visit: &Visit, call: &Call) -> Vec<(String, Vec<Link>)> {
    let (words, lang, scope) = (Words(visit.lang), visit.lang, &call.terms.scope);
    let listed = |facet: &str, codes: &[String], named: &dyn Fn(&String) -> Option<String>| -> Vec<Link> {
        let link = |code: &String| Some(Link::new(visit.href(&format!("/projects?{facet}={code}")), named(code)?));
        codes.iter().filter_map(link).collect()
    };
    let rows = [
        (words.f_lines(), listed("line", &scope.lines, &|code| line_name(lang, code))),
        (words.f_regions(), listed("region", &scope.regions, &|code| region_name(lang, code))),
        (words.f_goals(), listed("goal", &scope.goals, &|code| goal_name(lang, code))),
    ];
    rows.into_iter().filter(|(_, links)| !links.is_empty()).collect()
}

/// A region by its code.
pub(in crate::calls) fn region_name(lang: Lang, code: &str) -> Option<String> {
    RegionSystem::Bdt.find(code).ok().map(|region| region.name(lang).to_owned())
}

/// A goal by its code.
pub(in crate::calls) fn goal_name(lang: Lang, code: &str) -> Option<String> {
    let goal = Goal::all().iter().find(|goal| goal.code == code)?;
    Some(format!("{code} – {}", goal.name(lang)))
}

/// The first paragraph of what a call says.
pub(in crate::calls) fn lead(visit: &Visit, call: &Call) -> String {
    let text = call.terms.words.shown(visit.lang).text;
    text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default().to_owned()
}

/// The last days of calls as a calendar.
pub(in crate::calls) fn calendar(visit: &Visit, calls: &[Call]) -> Calendar {
    let words = Words(visit.lang);
    let host = visit.state.config.base_url.rsplit("//").next().unwrap_or_default();
    let event = |call: &Call| Event {
        uid: format!("call-{}@{host}", call.number),
        title: language::strip_isolates(&words.call_closes_title(call.terms.title.shown(visit.lang).text)),
        description: lead(visit, call),
        place: String::new(),
        from: call.terms.closes,
        to: call.terms.closes,
        url: visit.url(&format!("/projects/calls/{}", call.number)),
        modified: call.changed.parse().unwrap_or_default(),
        sequence: call.version - 1,
        is_cancelled: call.withdrawn.is_some(),
        hour: None,
        alarms: MARKS.to_vec(),
    };
    Calendar { name: words.calls_title(), lang: visit.lang, events: calls.iter().map(event).collect() }
}
