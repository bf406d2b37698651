//! The queue: what waits for review, the longest waiting first, by region and language.

use std::collections::BTreeMap;

use askama::Template;
use axum::http::StatusCode;
use jiff::Timestamp;
use kit::web::{self, Answer, Error, Facet, FieldError, List, ListQuery, ListRules, Page, Visit};
use language::Lang;
use vocabulary::RegionSystem;

use super::sees;
use crate::{project::Project, store::review, words::Words};

const RULES: ListRules = ListRules { facets: &["region", "language"], sorts: &["waiting"] };
/// The choice of projects that happen in no region.
const NOWHERE: &str = "none";

#[derive(Template)]
#[template(path = "review/queue.html")]
struct QueuePage {
    page: Page,
    words: Words,
    list: List,
    lines: Vec<Line>,
    /// What a bulk action did, and its id while it can be undone.
    done: Option<(String, Option<String>)>,
    imports: bool,
    typed: String,
    problems: Vec<FieldError>,
}

struct Line {
    id: String,
    href: String,
    lang: Lang,
    title: String,
    organisation: String,
    regions: String,
    language: &'static str,
    waits: String,
    is_change: bool,
    is_left: bool,
}

/// The page.
pub(super) async fn list(visit: Visit) -> Answer {
    page(&visit, "", Vec::new()).await
}

/// What waits for this reviewer.
pub(super) async fn waiting(visit: &Visit) -> Result<Vec<Project>, Error> {
    let mut all = review::queue(&visit.state.db).await?;
    all.retain(|project| sees(visit, project));
    Ok(all)
}

/// The regions of a project by their codes; [`NOWHERE`] for one that happens in none.
pub(super) fn regions(project: &Project) -> Vec<&'static str> {
    let regions = project.content.regions_of(RegionSystem::Bdt);
    if regions.is_empty() { vec![NOWHERE] } else { regions }
}

/// The name of a region, also of none.
pub(super) fn region(words: Words, code: &str) -> String {
    let found = RegionSystem::Bdt.find(code);
    found.map_or_else(|_| words.no_region(), |region| region.name(words.0).to_owned())
}

/// The page, with the reason that was typed for a bulk action and what is wrong with it.
pub(super) async fn page(visit: &Visit, typed: &str, problems: Vec<FieldError>) -> Answer {
    let words = Words(visit.lang);
    let query = ListQuery::read(visit, RULES)?;
    let all = waiting(visit).await?;
    let left = review::left(&visit.state.db, &visit.actor.id).await?;
    let fits = |project: &&Project| {
        let (regions, langs) = (query.chosen("region"), query.chosen("language"));
        let has_words = query.q.is_empty()
            || language::fold(&project.content.words()).contains(&language::fold(&query.q))
            || project.id == query.q.to_uppercase();
        (regions.is_empty() || self::regions(project).iter().any(|code| regions.contains(code)))
            && (langs.is_empty() || langs.contains(&project.content.lang.code()))
            && has_words
    };
    let found: Vec<&Project> = all.iter().filter(fits).collect();
    let total = i64::try_from(found.len()).unwrap_or(i64::MAX);
    let first = usize::try_from(query.offset()).unwrap_or(usize::MAX);
    let most = usize::try_from(query.limit()).unwrap_or_default();
    let list = List::new(&query, total)
        .facet(Facet::new(&query, "region", words.facet_region(), by_region(words, &all)))
        .facet(Facet::new(&query, "language", words.f_lang(), by_language(&all)));
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let view = QueuePage {
        lines: found.iter().skip(first).take(most).map(|project| line(visit, project, &left)).collect(),
        list,
        done: done(visit),
        page: visit
            .page(words.review_title())
            .at("/projects/review")
            .section("projects")
            .under("/projects", words.list_title()),
        words,
        imports: visit.may(crate::IMPORT),
        typed: typed.to_owned(),
        problems,
    };
    web::html_with(status, &view)
}

fn by_region(words: Words, all: &[Project]) -> Vec<(String, String, i64)> {
    let codes = RegionSystem::Bdt.regions().iter().map(|region| region.code).chain([NOWHERE]);
    let count = |code: &str| all.iter().filter(|project| regions(project).contains(&code)).count();
    codes.map(|code| (code.to_owned(), region(words, code), i64::try_from(count(code)).unwrap_or(i64::MAX))).collect()
}

fn by_language(all: &[Project]) -> Vec<(String, String, i64)> {
    let mut counts: BTreeMap<Lang, i64> = BTreeMap::new();
    all.iter().for_each(|project| *counts.entry(project.content.lang).or_default() += 1);
    counts.into_iter().map(|(lang, count)| (lang.code().to_owned(), lang.endonym().to_owned(), count)).collect()
}

fn line(visit: &Visit, project: &Project, left: &[String]) -> Line {
    let words = Words(visit.lang);
    let names: Vec<String> = regions(project).iter().map(|code| region(words, code)).collect();
    let waits = project.times.submitted.as_deref().and_then(|at| days_since(at, visit.state.clock.now()));
    Line {
        href: visit.href(&format!("/projects/{}/review", project.id)),
        lang: project.content.lang,
        title: project.content.title.clone(),
        organisation: project.content.organisation.name.clone(),
        regions: language::list(visit.lang, &names),
        language: project.content.lang.endonym(),
        waits: words.waits_days(waits.unwrap_or_default()),
        is_change: project.published.is_some(),
        is_left: left.contains(&project.id),
        id: project.id.clone(),
    }
}

/// Whole days since a time.
pub(super) fn days_since(at: &str, now: Timestamp) -> Option<i64> {
    let at: Timestamp = at.parse().ok()?;
    Some(now.duration_since(at).as_hours().div_euclid(24).max(0))
}

/// What the address says that a bulk action did: `?batch=…&done=3&left=1`, or `?undone=3&left=0`.
fn done(visit: &Visit) -> Option<(String, Option<String>)> {
    let words = Words(visit.lang);
    let value = |name: &str| visit.query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='));
    let number = |name: &str| value(name).and_then(|number| number.parse::<i64>().ok());
    let left = number("left").unwrap_or_default();
    if let Some(undone) = number("undone") {
        return Some((words.bulk_undone(left, undone), None));
    }
    let batch = value("batch").filter(|batch| batch.chars().all(|c| c.is_ascii_alphanumeric()))?;
    Some((words.bulk_done(number("done")?, left), Some(batch.to_owned())))
}
