//! The list of calls: those that are open first, then those that open later, then those that are over; as a table for programs, as a
//! feed, and their last days as a calendar. A row says nothing that changes from day to day by itself but the stage, so that whoever
//! follows the list is told when a call opens and when it closes, and not every day.

use askama::Template;
use kit::web::{
    self, Answer, Format, List, ListQuery, ListRules, Page, Visit,
    formats::{Cell, Column, Feed, FeedEntry, Table},
};

use super::{
    super::{
        FORMATS,
        answer::today,
        call::{Call, Stage},
    },
    told,
};
use crate::{
    CALLS,
    figures::name,
    pages::view::{Said, shown},
    store::calls as kept,
    words::Words,
};

/// What the list can be asked: nothing but its other forms.
const RULES: ListRules = ListRules { facets: &[], sorts: &["closing"] };

#[derive(Template)]
#[template(path = "calls/pages/list.html")]
struct ListPage {
    page: Page,
    words: Words,
    list: List,
    /// The calls of each heading.
    parts: Vec<(&'static str, String, Vec<Line>)>,
    may: bool,
}

/// A call in a list.
pub(in crate::calls) struct Line {
    pub href: String,
    pub title: Said,
    pub kind: String,
    pub dates: String,
    pub left: String,
    pub stage: (&'static str, String),
    pub lead: String,
    pub lead_lang: language::Lang,
}

/// The list.
pub(in crate::calls) async fn show(visit: Visit) -> Answer {
    let query = ListQuery::read(&visit, RULES)?;
    let today = today(&visit);
    let mut calls: Vec<Call> = kept::all(&visit.state.db).await?.into_iter().filter(Call::is_public).collect();
    // Those that close first come first while they are open; what is over, the last first.
    calls.sort_by_key(|call| {
        let days = call.days_left(today);
        (order(call.stage(today)), if days < 0 { -days } else { days })
    });
    match visit.format {
        Format::Atom => feed(&visit, &calls),
        Format::Ics => told::calendar(&visit, &calls).answer(),
        Format::Page => page(&visit, &query, &calls),
        format => table(&visit, &calls).answer(format),
    }
}

fn order(stage: Stage) -> usize {
    match stage {
        Stage::Open => 0,
        Stage::Announced => 1,
        _ => 2,
    }
}

fn page(visit: &Visit, query: &ListQuery, calls: &[Call]) -> Answer {
    let words = Words(visit.lang);
    let day = today(visit);
    let part = |(place, (id, title)): (usize, (&'static str, String))| {
        let own = calls.iter().filter(|call| order(call.stage(day)) == place);
        (id, title, own.map(|call| line(visit, call)).collect::<Vec<_>>())
    };
    let titles = [("open", words.calls_open()), ("later", words.calls_later()), ("over", words.calls_over())];
    let parts = titles.into_iter().enumerate().map(part).filter(|(_, _, lines)| !lines.is_empty()).collect();
    let total = i64::try_from(calls.len()).unwrap_or(i64::MAX);
    web::html(&ListPage {
        page: visit
            .page(words.calls_title())
            .section("projects")
            .describe(words.calls_lead())
            .under("/projects", words.list_title())
            .with_feed(),
        list: List::new(query, total).formats(query, FORMATS),
        parts,
        may: visit.may(CALLS),
        words,
    })
}

/// A call as a row.
pub(in crate::calls) fn line(visit: &Visit, call: &Call) -> Line {
    let (words, day) = (Words(visit.lang), today(visit));
    Line {
        href: visit.href(&format!("/projects/calls/{}", call.number)),
        title: shown(call.terms.title.shown(visit.lang)),
        kind: told::kind(words, call.terms.kind),
        dates: language::date_range(visit.lang, call.terms.opens, call.terms.closes),
        left: told::days_left(words, call, day),
        stage: told::stage(words, call.stage(day)),
        lead: told::lead(visit, call),
        lead_lang: call.terms.words.shown(visit.lang).lang,
    }
}

fn feed(visit: &Visit, calls: &[Call]) -> Answer {
    let mut newest: Vec<&Call> = calls.iter().collect();
    newest.sort_by(|a, b| b.changed.cmp(&a.changed));
    let entry = |call: &&Call| FeedEntry {
        url: visit.url(&format!("/projects/calls/{}", call.number)),
        title: call.terms.title.shown(visit.lang).text.to_owned(),
        summary: call.terms.words.shown(visit.lang).text.to_owned(),
        updated: call.changed.parse().unwrap_or_default(),
        author: None,
        categories: vec![(call.terms.kind.code().to_owned(), told::kind(Words(visit.lang), call.terms.kind))],
    };
    let feed = Feed {
        title: Words(visit.lang).calls_title(),
        lang: visit.lang,
        page_url: visit.url("/projects/calls"),
        feed_url: visit.url("/projects/calls.atom"),
        author: visit.state.frame.name.clone(),
        updated: jiff::Timestamp::UNIX_EPOCH,
        entries: newest.iter().map(entry).collect(),
    };
    feed.answer()
}

fn table(visit: &Visit, calls: &[Call]) -> Table {
    let (words, lang, day) = (Words(visit.lang), visit.lang, today(visit));
    let codes = |codes: &[String], facet: &str| {
        Cell::Codes(codes.iter().map(|code| (code.clone(), name(lang, facet, code))).collect())
    };
    let row = |call: &Call| -> Vec<Cell> {
        let (terms, stage) = (&call.terms, call.stage(day));
        vec![
            call.number.clone().into(),
            visit.url(&format!("/projects/calls/{}", call.number)).into(),
            terms.title.shown(lang).text.into(),
            Cell::code(terms.kind.code(), told::kind(words, terms.kind)),
            Cell::code(stage.code(), told::stage(words, stage).1),
            Cell::date(Some(terms.opens.to_string().as_str())),
            Cell::date(Some(terms.closes.to_string().as_str())),
            Cell::date(Some(call.closed_first().to_string().as_str())),
            codes(&terms.scope.lines, "line"),
            codes(&terms.scope.regions, "region"),
            codes(&terms.scope.goals, "goal"),
        ]
    };
    Table {
        name: "calls".to_owned(),
        title: words.calls_title(),
        lang,
        columns: vec![
            Column::plain("number", words.call_number()),
            Column::plain("url", words.column_address()),
            Column::plain("title", words.f_title()),
            Column::coded("kind", words.call_kind()),
            Column::coded("stage", words.call_stage()),
            Column::plain("opens", words.call_opens()),
            Column::plain("closes", words.call_closes()),
            Column::plain("closed_first", words.call_closed_first()),
            Column::coded("lines", words.f_lines()),
            Column::coded("regions", words.f_regions()),
            Column::coded("goals", words.f_goals()),
        ],
        rows: calls.iter().map(row).collect(),
    }
}
