//! The collection of success stories, in the editor's order, narrowed by action line and region.

use askama::Template;
use kit::web::{self, Answer, Facet, Format, List, ListQuery, ListRules, Page, Visit};
use language::Lang;
use serde_json::json;

use crate::{
    STORIES,
    figures::name,
    pages::view::{Said, shown},
    store::{
        facets,
        stories::{self, Story},
    },
    words::Words,
};

/// What the collection can be asked.
const RULES: ListRules = ListRules { facets: &["line", "region"], sorts: &["chosen"] };
/// What the collection is offered in.
const FORMATS: &[Format] = &[Format::Json];

#[derive(Template)]
#[template(path = "stories/collection.html")]
struct CollectionPage {
    page: Page,
    words: Words,
    list: List,
    told: Vec<Told>,
    may: bool,
    dropped: Option<String>,
}

/// A story as it is shown.
struct Told {
    id: String,
    href: String,
    title: Said,
    summary: Said,
    why: Said,
    organisation: String,
    picture: Option<(String, u32, u32, String, Lang)>,
    edit: String,
}

/// The collection.
pub(super) async fn show(visit: Visit) -> Answer {
    let query = ListQuery::read(&visit, RULES)?;
    let words = Words(visit.lang);
    let all: Vec<(Story, Vec<(&str, String)>)> = stories::all(&visit.state.db)
        .await?
        .into_iter()
        .map(|story| {
            let values = story.project.published.as_ref().map(facets::values).unwrap_or_default();
            (story, values)
        })
        .collect();
    let has = |values: &[(&str, String)], facet: &str| {
        let chosen = query.chosen(facet);
        chosen.is_empty() || values.iter().any(|(of, value)| *of == facet && chosen.contains(&value.as_str()))
    };
    let folded = language::fold(&query.q);
    let speaks = |story: &Story| {
        let content = story.project.published.as_ref().unwrap_or(&story.project.content);
        let own = [content.words(), content.organisation.name.clone(), why_words(story)].join("\n");
        let own = language::fold(&own);
        folded.split_whitespace().all(|word| own.contains(word))
    };
    let mut list = List::new(&query, 0);
    for facet in RULES.facets {
        let other = if *facet == "line" { "region" } else { "line" };
        let left = all.iter().filter(|(story, values)| has(values, other) && speaks(story));
        list = list.facet(Facet::new(&query, facet, label(words, facet), counts(words, facet, left)));
    }
    let found: Vec<&Story> = all
        .iter()
        .filter(|(story, values)| has(values, "line") && has(values, "region") && speaks(story))
        .map(|(story, _)| story)
        .collect();
    if visit.format == Format::Json {
        return web::json(&as_json(&visit, &found));
    }
    list.total = i64::try_from(found.len()).unwrap_or(i64::MAX);
    list.pager = web::Pager { page: 1, pages: 1, previous: None, next: None };
    let page = visit
        .page(words.stories_title())
        .section("projects")
        .describe(words.stories_lead())
        .under("/projects", words.list_title());
    let may = visit.may(STORIES);
    let dropped = form_urlencoded::parse(visit.query.as_bytes())
        .find(|(name, _)| name == "dropped")
        .and_then(|(_, id)| kit::id::read(&id))
        .filter(|_| may)
        .map(|id| visit.href(&format!("/projects/{id}/story/restore")));
    web::html(&CollectionPage {
        told: found.iter().map(|story| told(&visit, story)).collect(),
        list: list.formats(&query, FORMATS),
        page,
        words,
        may,
        dropped,
    })
}

fn why_words(story: &Story) -> String {
    story.chosen.why.versions().map(|(_, version)| version.text.as_str()).collect::<Vec<_>>().join("\n")
}

fn label(words: Words, facet: &str) -> String {
    if facet == "line" { words.f_lines() } else { words.facet_region() }
}

/// How many stories have each value of a facet, in the order of its list.
fn counts<'s>(
    words: Words,
    facet: &str,
    stories: impl Iterator<Item = &'s (Story, Vec<(&'static str, String)>)>,
) -> Vec<(String, String, i64)> {
    let mut counts = std::collections::BTreeMap::<String, i64>::new();
    for (of, value) in stories.flat_map(|(_, values)| values) {
        if *of == facet {
            *counts.entry(value.clone()).or_default() += 1;
        }
    }
    let mut listed: Vec<(String, String, i64)> =
        counts.into_iter().map(|(value, count)| (value.clone(), name(words.0, facet, &value), count)).collect();
    listed.sort_by_key(|(value, _, _)| {
        let line = vocabulary::ActionLine::all().iter().position(|line| line.code == value);
        (line, value.clone())
    });
    listed
}

fn told(visit: &Visit, story: &Story) -> Told {
    let project = &story.project;
    let content = project.published.as_ref().unwrap_or(&project.content);
    let href = visit.href(&format!("/projects/{}", project.id));
    let picture = story.picture().map(|(number, picture)| {
        (format!("{href}/pictures/{number}"), picture.width, picture.height, picture.alt.clone(), content.lang)
    });
    Told {
        id: project.id.clone(),
        title: shown(content.titles().shown(visit.lang)),
        summary: shown(content.summaries().shown(visit.lang)),
        why: shown(story.chosen.why.shown(visit.lang)),
        organisation: content.organisation.name.clone(),
        picture,
        edit: format!("{href}/story"),
        href,
    }
}

fn as_json(visit: &Visit, found: &[&Story]) -> serde_json::Value {
    let item = |story: &&Story| {
        let content = story.project.published.as_ref().unwrap_or(&story.project.content);
        let url = visit.url(&format!("/projects/{}", story.project.id));
        let picture = story
            .picture()
            .map(|(number, picture)| json!({ "href": format!("{url}/pictures/{number}"), "alt": picture.alt }));
        json!({
            "id": story.project.id,
            "href": url,
            "title": content.titles().shown(visit.lang).text,
            "summary": content.summaries().shown(visit.lang).text,
            "why": story.chosen.why.shown(visit.lang).text,
            "picture": picture,
        })
    };
    json!({ "count": found.len(), "items": found.iter().map(item).collect::<Vec<_>>() })
}
