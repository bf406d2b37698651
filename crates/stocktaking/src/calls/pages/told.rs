//! How calls are told: what they ask for, how they stand, how long they are open, what they are limited to.

use jiff::civil::Date;
use kit::web::{
    Link, Visit,
    formats::{Calendar, Event},
};

use super::super::call::{Call, CallKind, MARKS, Stage, days};
use crate::{figures::name, names, words::Words};

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

/// What a call is limited to: the field, with links to the projects that the register has for each value.
pub(in crate::calls) fn scope(visit: &Visit, call: &Call) -> Vec<(String, Vec<Link>)> {
    let part = |(field, facet, codes): (&str, &str, &[String])| {
        let href = |code: &String| visit.href(&format!("/projects?{facet}={code}"));
        let links = codes.iter().map(|code| Link::new(href(code), name(visit.lang, facet, code)));
        (names::label(Words(visit.lang), field), links.collect())
    };
    call.terms.scope.parts().into_iter().filter(|(.., codes)| !codes.is_empty()).map(part).collect()
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
