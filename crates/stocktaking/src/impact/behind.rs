//! The projects behind a figure: those with certain codes that state certain things, as the figure counts them.

use askama::Template;
use kit::web::{self, Answer, Error, Format, ListQuery, ListRules, PAGE_SIZE, Page, Pager, Visit};
use serde_json::json;
use vocabulary::Topic;

use crate::{
    figures::{REACH, Says, Slice, facts, name},
    names,
    pages::view::{Said, shown},
    project::Project,
    store::projects,
    words::Words,
};

/// What the list can be asked.
const RULES: ListRules = ListRules {
    facets: &["line", "goal", "target", "region", "area", "state", "stakeholder", "year", "years", "says"],
    sorts: &["code"],
};

#[derive(Template)]
#[template(path = "impact/behind.html")]
struct BehindPage {
    page: Page,
    words: Words,
    asked: Vec<String>,
    total: i64,
    rows: Vec<(String, Said, String)>,
    pager: Pager,
    json: String,
}

/// The list.
pub(super) async fn show(visit: Visit) -> Answer {
    let words = Words(visit.lang);
    let query = ListQuery::read(&visit, RULES)?;
    let pairs = RULES.facets.iter().flat_map(|name| {
        query.chosen(name).into_iter().map(|value| ((*name).to_owned(), value.to_owned())).collect::<Vec<_>>()
    });
    let slice = Slice::read(pairs).ok_or_else(|| Error::refused("says", words.refused_says()))?;
    let facts = facts(&visit.state.db).await?;
    let ids: Vec<&str> = slice.of(&facts).map(|fact| fact.id.as_str()).collect();
    let total = i64::try_from(ids.len()).unwrap_or(i64::MAX);
    let start = usize::try_from((query.page - 1) * PAGE_SIZE).unwrap_or(usize::MAX);
    let length = if visit.format == Format::Page { usize::try_from(PAGE_SIZE).unwrap_or(30) } else { usize::MAX };
    let page_of: Vec<String> = ids.iter().skip(start).take(length).map(|id| (*id).to_owned()).collect();
    if visit.format == Format::Json {
        let items: Vec<_> =
            page_of.iter().map(|id| json!({ "id": id, "href": visit.url(&format!("/projects/{id}")) })).collect();
        return web::json(&json!({ "count": total, "items": items }));
    }
    let mut found: Vec<Project> = projects::these(&visit.state.db, &page_of).await?;
    found.sort_by_key(|project| page_of.iter().position(|id| *id == project.id));
    let page = visit
        .page(words.behind_title())
        .section("projects")
        .under("/projects", words.list_title())
        .under("/projects/impact", words.impact_title());
    web::html(&BehindPage {
        asked: asked(words, &slice),
        total,
        rows: found.iter().map(|project| row(&visit, project)).collect(),
        pager: Pager::new(&query, total),
        json: page.format("json"),
        page,
        words,
    })
}

fn row(visit: &Visit, project: &Project) -> (String, Said, String) {
    let content = project.published.as_ref().unwrap_or(&project.content);
    let href = visit.href(&format!("/projects/{}", project.id));
    (href, shown(content.titles().shown(visit.lang)), content.organisation.name.clone())
}

/// What the projects have in common, in words.
fn asked(words: Words, slice: &Slice) -> Vec<String> {
    let facets = RULES.facets.iter().filter(|facet| **facet != "says").filter_map(|facet| {
        let mut values: Vec<String> = slice.chosen(facet).map(|value| name(words.0, facet, value)).collect();
        if *facet == "year" && values.len() > 3 {
            // Years come in order.
            values = vec![words.years_between(values[0].as_str(), values[values.len() - 1].as_str())];
        }
        (!values.is_empty()).then(|| language::list(words.0, &values))
    });
    facets.chain(slice.says().map(|says| said(words, says))).collect()
}

/// What a project states, in words.
fn said(words: Words, says: Says) -> String {
    let field = |place: usize| names::label(words, &format!("reach-{}", REACH[place]));
    let topic = |topic: Topic| {
        let facet = if matches!(topic, Topic::Goal(_)) { "goal" } else { "target" };
        name(words.0, facet, &topic.to_string())
    };
    match says {
        Says::Reach(place) => words.says_reach(field(place)),
        Says::NotKnown(place) => words.says_not_known(field(place)),
        Says::Results => words.says_results(),
        Says::Regional => words.says_regional(),
        Says::Aims => words.says_aims(),
        Says::Measured => words.says_measured(),
        Says::Claims => words.says_claims(),
        Says::Evidenced => words.says_evidenced(),
        Says::Unevidenced => words.says_unevidenced(),
        Says::Claim(of) => words.says_claim(topic(of)),
        Says::Evidence(of) => words.says_evidence(topic(of)),
        Says::Bare(of) => words.says_bare(topic(of)),
        Says::Undated => words.says_undated(),
    }
}
