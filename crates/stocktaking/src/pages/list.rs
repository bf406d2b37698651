//! The register as a list: searched, narrowed by what projects serve, where they happen and for whom, with counts.

use askama::Template;
use kit::web::{self, Answer, Facet, Format, List, ListQuery, Page, Visit};
use language::Lang;
use vocabulary::{ActionLine, ActivityType, Beneficiary, Goal, ProjectStatus, RegionSystem, Stakeholder, State, Topic};

use super::{
    FORMATS,
    asked::{RULES, asked},
    export,
    view::{Said, shown},
};
use crate::{
    project::Project,
    reminders::is_stale,
    states::ProjectState,
    store::list::{self, Found},
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
    pub organisation: String,
    pub summary: Said,
    pub lines: Vec<String>,
    pub places: String,
    pub status: String,
    pub stale: String,
}

/// The list.
pub(super) async fn list(visit: Visit) -> Answer {
    let query = ListQuery::read(&visit, RULES)?;
    let (filter, sort) = asked(&query);
    let found = list::list(&visit.state.db, &filter, sort, query.limit(), query.offset()).await?;
    if visit.format != Format::Page {
        return export::answer(&visit, &found.rows);
    }
    let words = Words(visit.lang);
    let sorts = [("newest", words.sort_newest()), ("title", words.sort_title()), ("stalest", words.sort_stalest())];
    let list = facets(words, &query, &found).into_iter().fold(List::new(&query, found.total), List::facet);
    web::html(&ListPage {
        lines: found.rows.iter().map(|project| line(&visit, project)).collect(),
        list: list.sorts(&query, &sorts).formats(&query, FORMATS),
        page: visit.page(words.list_title()).section("projects").describe(words.list_lead()).with_feed(),
        file: visit.may(crate::FILE),
        review: visit.may(crate::REVIEW),
        words,
    })
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
    Line {
        id: project.id.clone(),
        href: visit.href(&format!("/projects/{}", project.id)),
        title: shown(content.titles().shown(lang)),
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
