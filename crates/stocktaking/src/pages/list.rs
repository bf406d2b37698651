//! The register as a list: searched, narrowed by what projects serve, where they happen and for whom, with counts.

use askama::Template;
use kit::web::{self, Answer, Format, Link, List, ListQuery, Page, Visit};
use search::Refusal;
use vocabulary::{State, Topic};

use super::{
    FORMATS, asked, embed, export, facets, passage,
    passage::{Marked, Piece},
    view::{Said, shown},
};
use crate::{
    project::Project,
    register::{self, Told},
    reminders::is_stale,
    states::ProjectState,
    words::Words,
};

/// The longest beginning of a summary that a row shows, in characters.
const SHOWN: usize = 180;

/// The longest name that is proposed for a search, in characters.
const NAME: usize = 200;

#[derive(Template)]
#[template(path = "pages/list.html")]
struct ListPage {
    page: Page,
    words: Words,
    list: List,
    lines: Vec<Line>,
    /// The address and a name for what is shown, for those who keep it.
    saved: (String, String),
    charts: String,
    /// What another site puts in to show this list.
    frame: String,
    file: bool,
    review: bool,
}

/// A project in the list.
pub(crate) struct Line {
    pub id: String,
    pub href: String,
    pub title: Said,
    /// The title in pieces, of which some were found.
    pub pieces: Vec<Piece>,
    pub organisation: String,
    pub summary: Said,
    /// In place of the summary, where words were found.
    pub passage: Option<Marked>,
    pub lines: Vec<String>,
    pub places: String,
    pub status: String,
    pub stale: String,
}

/// The list.
pub(super) async fn list(visit: Visit) -> Answer {
    let query = asked::read(&visit)?;
    let found = register::find(&visit.state.db, visit.state.parts.get(), &asked::of(&visit, &query)).await?;
    if visit.format != Format::Page {
        return export::answer(&visit, &found.rows);
    }
    let words = Words(visit.lang);
    let list = facets::all(words, &query, &found).into_iter().fold(List::new(&query, found.total), List::facet);
    let mut list = say(words, &query, &found.told, list).sorts(&query, &sorts(words, &query)).formats(&query, FORMATS);
    // This list has its own form for that, which gives it a name.
    let saved = (std::mem::take(&mut list.followed), name(words, &list));
    web::html(&ListPage {
        lines: found.rows.iter().map(|project| passage::in_line(line(&visit, project), &found.told.hits)).collect(),
        charts: query.elsewhere("/projects/charts"),
        frame: embed::frame(&visit, &query.elsewhere("/projects/embed"), &saved.1),
        saved,
        list,
        page: visit.page(words.list_title()).section("projects").describe(words.list_lead()).with_feed(),
        file: visit.may(crate::FILE),
        review: visit.may(crate::REVIEW),
        words,
    })
}

/// The orders; the best match is one where there is something to match.
fn sorts(words: Words, query: &ListQuery) -> Vec<(&'static str, String)> {
    let usual = [("newest", words.sort_newest()), ("title", words.sort_title()), ("stalest", words.sort_stalest())];
    let best = (!query.q.is_empty()).then(|| ("best", words.sort_best()));
    best.into_iter().chain(usual).collect()
}

/// What a search may be called: its words and what is chosen, or else the register.
pub(super) fn name(words: Words, list: &List) -> String {
    let chosen = list.facets.iter().flat_map(|facet| &facet.choices).filter(|choice| choice.is_chosen);
    let all =
        std::iter::once(list.q.clone()).filter(|q| !q.is_empty()).chain(chosen.map(|choice| choice.label.clone()));
    let name = all.collect::<Vec<_>>().join(" · ");
    if name.is_empty() { words.list_title() } else { name.chars().take(NAME).collect() }
}

/// Adds what the reader is to know of their words: which of them no project has, and what was sought instead.
fn say(words: Words, query: &ListQuery, told: &Told, mut list: List) -> List {
    for correction in &told.corrections {
        let used = language::list(words.0, &correction.used);
        list = list.note(words.find_corrected(&correction.typed, used), None);
    }
    if !told.unknown.is_empty() {
        let rest: Vec<&str> =
            query.q.split_whitespace().filter(|word| !told.unknown.iter().any(|u| word.contains(u.as_str()))).collect();
        let without = (!rest.is_empty()).then(|| Link::new(query.searching(&rest.join(" ")), words.find_without()));
        list = list.note(words.find_unknown(language::list(words.0, &told.unknown)), without);
    }
    match told.refusal {
        Some(Refusal::TooManyWords(most)) => {
            list.note(words.find_many_words(i64::try_from(most).unwrap_or(i64::MAX)), None)
        }
        Some(_) => list.note(words.find_no_words(), None),
        None => list,
    }
}

/// A row of the list.
pub(crate) fn line(visit: &Visit, project: &Project) -> Line {
    let (words, lang) = (Words(visit.lang), visit.lang);
    let content = project.published.as_ref().unwrap_or(&project.content);
    let mut summary = shown(content.summaries().shown(lang));
    if summary.text.chars().count() > SHOWN {
        summary.text = summary.text.chars().take(SHOWN).chain(['…']).collect();
    }
    let lines = content.topics.iter().filter_map(|topic| match topic {
        Topic::Line(line) => Some(line.written_code(lang)),
        _ => None,
    });
    let mut places: Vec<&str> =
        content.states.iter().filter_map(|code| State::find(code).ok()).map(|state| state.name(lang)).collect();
    places.sort_by(|a, b| language::compare(lang, a, b));
    let more = places.len().saturating_sub(4);
    places.truncate(4);
    let mut places = language::list(lang, &places);
    if more > 0 {
        places = words.and_more(i64::try_from(more).unwrap_or(i64::MAX), places);
    }
    let title = shown(content.titles().shown(lang));
    Line {
        id: project.id.clone(),
        href: visit.href(&format!("/projects/{}", project.id)),
        pieces: vec![Piece { is_found: false, text: title.text.clone() }],
        title,
        passage: None,
        organisation: content.organisation.name.clone(),
        summary,
        lines: lines.collect(),
        places,
        status: content.status.map(|status| status.name(lang).to_owned()).unwrap_or_default(),
        stale: stale(visit, project),
    }
}

/// The mark of an entry that nobody said to be true for long; empty for others.
pub(super) fn stale(visit: &Visit, project: &Project) -> String {
    let words = Words(visit.lang);
    let confirmed = project.times.confirmed.as_deref().unwrap_or_default();
    let is_old = project.state == ProjectState::Archived || is_stale(confirmed, visit.state.clock.now());
    match is_old {
        true => words.last_confirmed(language::partial_date(visit.lang, confirmed.get(..10).unwrap_or_default())),
        false => String::new(),
    }
}
