//! The register as a list: searched, narrowed by what projects serve, where they happen and for whom, with counts.

use askama::Template;
use kit::web::{self, Answer, Facet, Format, Link, List, ListQuery, Page, Visit};
use language::Lang;
use search::Refusal;
use vocabulary::{ActionLine, ActivityType, Beneficiary, Goal, ProjectStatus, RegionSystem, Stakeholder, State, Topic};

use super::{
    FORMATS, asked, export, passage,
    passage::{Marked, Piece},
    view::{Said, shown},
};
use crate::{
    project::Project,
    register::{self, Told},
    reminders::is_stale,
    states::ProjectState,
    store::list::Found,
    words::Words,
};

/// The longest beginning of a summary that a row shows, in characters.
const SHOWN: usize = 180;
/// How many targets and how many States their facets offer: the most frequent. The others are found by their names.
const OFFERED: usize = 24;

#[derive(Template)]
#[template(path = "pages/list.html")]
struct ListPage {
    page: Page,
    words: Words,
    list: List,
    lines: Vec<Line>,
    file: bool,
    review: bool,
}

/// A project in the list.
pub(super) struct Line {
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
    let list = facets(words, &query, &found).into_iter().fold(List::new(&query, found.total), List::facet);
    let list = say(words, &query, &found.told, list);
    web::html(&ListPage {
        lines: found.rows.iter().map(|project| passage::in_line(line(&visit, project), &found.told.hits)).collect(),
        list: list.sorts(&query, &sorts(words, &query)).formats(&query, FORMATS),
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

fn facets(words: Words, query: &ListQuery, found: &Found) -> Vec<Facet> {
    let lang = words.0;
    let own = |name: &str| found.of(name).to_vec();
    let facet =
        |name: &'static str, label: String, values: Vec<(String, String, i64)>| Facet::new(query, name, label, values);
    let regions = |name: &'static str, system: RegionSystem| -> Vec<(String, String, i64)> {
        in_list(system.regions().iter().map(|one| (one.code.to_owned(), one.name(lang).to_owned())), &own(name))
    };
    let lines = ActionLine::all().iter();
    let lines = lines.map(|one| (one.code.to_owned(), format!("{} {}", one.written_code(lang), one.name(lang))));
    let goals = Goal::all().iter().map(|one| (one.code.to_owned(), format!("{}. {}", one.number, one.name(lang))));
    let stakeholders = Stakeholder::all().iter().map(|one| (one.code.to_owned(), one.name(lang).to_owned()));
    let mut years = own("year");
    years.sort_by(|a, b| b.0.cmp(&a.0));
    let years = years.into_iter().map(|(year, count)| (year.clone(), year, count));
    let statuses = ProjectStatus::ALL.iter().map(|one| (one.code().to_owned(), one.name(lang).to_owned()));
    let whom = Beneficiary::ALL.iter().map(|one| (one.code().to_owned(), one.name(lang).to_owned()));
    let kinds = ActivityType::ALL.iter().map(|one| (one.code().to_owned(), one.name(lang).to_owned()));
    let langs = Lang::ALL.map(|one| (one.code().to_owned(), one.endonym().to_owned()));
    vec![
        facet("line", words.f_lines(), in_list(lines, &own("line"))),
        facet("goal", words.f_goals(), in_list(goals, &own("goal"))),
        facet("target", words.f_targets(), targets(lang, query, &own("target"))),
        facet("region", words.facet_region(), regions("region", RegionSystem::Bdt)),
        facet("area", words.facet_area(), regions("area", RegionSystem::Administrative)),
        facet("state", words.f_states(), states(lang, query, &own("state"))),
        facet("stakeholder", words.f_stakeholder(), in_list(stakeholders, &own("stakeholder"))),
        facet("status", words.f_status(), in_list(statuses, &own("status"))),
        facet("year", words.facet_year(), years.collect()),
        facet("beneficiary", words.f_beneficiaries(), in_list(whom, &own("beneficiary"))),
        facet("language", words.f_lang(), in_list(langs, &own("language"))),
        facet("kind", words.f_activity(), in_list(kinds, &own("kind"))),
    ]
}

/// Counts in the order of a list, each code with its name.
fn in_list(all: impl IntoIterator<Item = (String, String)>, counts: &[(String, i64)]) -> Vec<(String, String, i64)> {
    let count = |code: &str| counts.iter().find(|(value, _)| value == code).map_or(0, |(_, count)| *count);
    all.into_iter().map(|(code, name)| (code.clone(), name, count(&code))).collect()
}

/// The most frequent targets, and those chosen.
fn targets(lang: Lang, query: &ListQuery, counts: &[(String, i64)]) -> Vec<(String, String, i64)> {
    let named = |(code, count): &(String, i64)| {
        let topic: Topic = code.parse().ok()?;
        Some((code.clone(), topic.name(lang).into_owned(), *count))
    };
    offered(query, "target", counts).filter_map(named).collect()
}

/// The most frequent States, and those chosen, by name.
fn states(lang: Lang, query: &ListQuery, counts: &[(String, i64)]) -> Vec<(String, String, i64)> {
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

/// A row of the list.
pub(super) fn line(visit: &Visit, project: &Project) -> Line {
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
