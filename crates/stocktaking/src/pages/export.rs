//! The register in other formats: a table with codes and words, a feed of what is new.

use jiff::Timestamp;
use kit::web::{
    Answer, Format, Visit,
    formats::{Cell, Column, Feed, FeedEntry, Table},
};
use language::Lang;
use vocabulary::{RegionSystem, Stakeholder, State, Topic};

use crate::{
    project::{Content, Known, Project},
    words::Words,
};

/// How many projects a feed holds.
const FEED: usize = 50;

/// The projects, in the format asked for.
pub(super) fn answer(visit: &Visit, projects: &[Project]) -> Answer {
    match visit.format {
        Format::Atom => feed(visit, projects),
        format => table(visit, projects).answer(format),
    }
}

fn content(project: &Project) -> &Content {
    project.published.as_ref().unwrap_or(&project.content)
}

fn feed(visit: &Visit, projects: &[Project]) -> Answer {
    let words = Words(visit.lang);
    let time = |at: &Option<String>| at.as_deref().and_then(|at| at.parse::<Timestamp>().ok()).unwrap_or_default();
    let entry = |project: &Project| {
        let content = content(project);
        let named = |topic: &Topic| (topic.to_string(), topic.name(visit.lang).into_owned());
        FeedEntry {
            url: visit.url(&format!("/projects/{}", project.id)),
            title: content.titles().shown(visit.lang).text.to_owned(),
            summary: content.summaries().shown(visit.lang).text.to_owned(),
            updated: time(&project.times.confirmed),
            author: Some(content.organisation.name.clone()),
            categories: content.topics.iter().map(named).collect(),
        }
    };
    let query = if visit.query.is_empty() { String::new() } else { format!("?{}", visit.query) };
    let feed = Feed {
        title: words.list_title(),
        lang: visit.lang,
        page_url: visit.url("/projects"),
        feed_url: format!("{}{query}", visit.url("/projects.atom")),
        author: visit.state.frame.name.clone(),
        updated: visit.state.clock.now(),
        entries: projects.iter().take(FEED).map(entry).collect(),
    };
    feed.answer()
}

fn table(visit: &Visit, projects: &[Project]) -> Table {
    let words = Words(visit.lang);
    Table {
        name: "projects".to_owned(),
        title: words.list_title(),
        lang: visit.lang,
        columns: columns(words),
        rows: projects.iter().map(|project| row(visit, project)).collect(),
    }
}

fn columns(words: Words) -> Vec<Column> {
    vec![
        Column::plain("id", words.column_id()),
        Column::plain("url", words.column_address()),
        Column::plain("title", words.f_title()),
        Column::plain("language", words.f_lang()),
        Column::coded("activity", words.f_activity()),
        Column::plain("summary", words.f_summary()),
        Column::plain("organisation", words.f_organisation()),
        Column::coded("stakeholder", words.f_stakeholder()),
        Column::coded("organisation_state", words.f_state()),
        Column::coded("coverage", words.f_coverage()),
        Column::coded("states", words.f_states()),
        Column::coded("regions", words.facet_region()),
        Column::coded("areas", words.facet_area()),
        Column::plain("initiative", words.f_initiative()),
        Column::coded("status", words.f_status()),
        Column::plain("begins", words.f_begins()),
        Column::plain("ends", words.f_ends()),
        Column::coded("topics", words.column_topics()),
        Column::coded("beneficiaries", words.f_beneficiaries()),
        Column::plain("people_reached", words.f_reach_people()),
        Column::plain("claims", words.claims()),
        Column::plain("claims_with_evidence", words.column_evidence()),
        Column::plain("aims", words.aims()),
        Column::plain("aims_with_baseline", words.column_baseline()),
        Column::plain("website", words.f_website()),
        Column::plain("published", words.column_published()),
        Column::plain("confirmed", words.column_confirmed()),
    ]
}

fn row(visit: &Visit, project: &Project) -> Vec<Cell> {
    let (lang, content) = (visit.lang, content(project));
    let count = |number: usize| Cell::Number(i64::try_from(number).unwrap_or(i64::MAX));
    let day = |at: &Option<String>| Cell::date(at.as_deref().and_then(|at| at.get(..10)));
    let date = |date: &str| Cell::date((!date.is_empty()).then_some(date));
    vec![
        project.id.clone().into(),
        visit.url(&format!("/projects/{}", project.id)).into(),
        content.titles().shown(lang).text.into(),
        content.lang.code().into(),
        content.activity.map_or(Cell::Empty, |one| Cell::code(one.code(), one.name(lang))),
        content.summaries().shown(lang).text.into(),
        content.organisation.name.clone().into(),
        Stakeholder::find(&content.organisation.stakeholder)
            .map_or(Cell::Empty, |one| Cell::code(one.code, one.name(lang))),
        states(lang, std::slice::from_ref(&content.organisation.state)),
        content.coverage.map_or(Cell::Empty, |one| Cell::code(one.code(), one.name(lang))),
        states(lang, &content.states),
        regions(lang, content, RegionSystem::Bdt),
        regions(lang, content, RegionSystem::Administrative),
        content.initiative.clone().into(),
        content.status.map_or(Cell::Empty, |one| Cell::code(one.code(), one.name(lang))),
        date(&content.begins),
        date(&content.ends),
        Cell::Codes(content.topics.iter().map(|one| (one.to_string(), one.name(lang).into_owned())).collect()),
        Cell::Codes(
            content.beneficiaries.iter().map(|one| (one.code().to_owned(), one.name(lang).to_owned())).collect(),
        ),
        known(Words(lang), content.reach.people),
        count(content.claims.len()),
        count(content.claims.iter().filter(|claim| claim.has_evidence()).count()),
        count(content.aims.len()),
        count(content.aims.iter().filter(|aim| aim.baseline.number().is_some()).count()),
        content.website.clone().into(),
        day(&project.times.published),
        day(&project.times.confirmed),
    ]
}

fn states(lang: Lang, codes: &[String]) -> Cell {
    let named =
        |code: &String| State::find(code).ok().map(|state| (state.code.to_owned(), state.name(lang).to_owned()));
    Cell::Codes(codes.iter().filter_map(named).collect())
}

fn regions(lang: Lang, content: &Content, system: RegionSystem) -> Cell {
    let named = |code: &&str| system.find(code).ok().map(|one| (one.code.to_owned(), one.name(lang).to_owned()));
    Cell::Codes(content.regions_of(system).iter().filter_map(named).collect())
}

/// A number, or that it is not known, which is no number.
fn known(words: Words, known: Known) -> Cell {
    match known {
        Known::Unsaid => Cell::Empty,
        Known::NotKnown => Cell::Text(words.not_known()),
        Known::Number(number) => i64::try_from(number).map_or(Cell::Empty, Cell::Number),
    }
}
