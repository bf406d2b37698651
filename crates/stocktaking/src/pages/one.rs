//! A project as everybody reads it: what it says, whose it is, when it was last said to be true, what was merged into it, and its
//! history. The address of a merged project leads to the one that it is a part of.

use askama::Template;
use kit::{
    id,
    web::{self, Answer, Error, Format, Found as _, Page, Visit, parts::History},
};
use serde_json::{Value, json};

use super::{
    list::{Line, line, stale},
    view::{Said, View, shown},
};
use crate::{
    calls,
    project::{Content, Project},
    register, review,
    states::ProjectState,
    store::{editors, projects, stories},
    words::Words,
};

/// How many similar projects are shown.
const SIMILAR: usize = 5;

#[derive(Template)]
#[template(path = "pages/one.html")]
struct OnePage {
    page: Page,
    words: Words,
    title: Said,
    id: String,
    view: View,
    dates: String,
    stale: String,
    is_archived: bool,
    is_made_up: bool,
    merged: Vec<(String, String)>,
    similar: Vec<Line>,
    own: Option<String>,
    review: Option<String>,
    /// The calls that it answered: address, title and number.
    calls: Vec<(String, Said, String)>,
    is_story: bool,
    story: Option<String>,
    json: String,
    compare: String,
    history: History,
}

/// The page.
pub(super) async fn show(visit: Visit) -> Answer {
    let id = id::read(visit.at("project")).or_not_found()?;
    if id != visit.at("project") {
        return web::see(&visit.href(&format!("/projects/{id}")));
    }
    let project = projects::one(&visit.state.db, &id).await?.or_not_found()?;
    if let Some(into) = project.into.as_deref().filter(|_| project.state == ProjectState::Merged) {
        return web::see(&visit.href(&format!("/projects/{into}")));
    }
    let is_own = !visit.actor.is_public() && editors::writes(&visit.state.db, &id, &visit.actor.id).await?;
    let Some(content) = project.published.as_ref().filter(|_| project.is_public()) else {
        return match is_own {
            true => web::see(&visit.href(&format!("/projects/{id}/check"))),
            false => Err(Error::NotFound),
        };
    };
    if visit.format == Format::Json {
        let calls = calls::named(&visit, &id).await?;
        return web::json(&as_json(&visit, &project, content, &calls));
    }
    page(&visit, &project, content, is_own).await
}

async fn page(visit: &Visit, project: &Project, content: &Content, is_own: bool) -> Answer {
    let words = Words(visit.lang);
    let path = format!("/projects/{}", project.id);
    let day = |at: &Option<String>| {
        language::partial_date(visit.lang, at.as_deref().and_then(|at| at.get(..10)).unwrap_or_default())
    };
    let merged = projects::merged_into(&visit.state.db, &project.id).await?;
    let similar = register::similar(&visit.state.db, visit.state.parts.get(), &project.id, SIMILAR).await?;
    let credit = |one: &Project| (one.id.clone(), one.content.organisation.name.clone());
    let title = shown(content.titles().shown(visit.lang));
    let summary = content.summaries();
    let frame = visit.page(title.text.as_str()).section("projects").under("/projects", words.list_title());
    let chosen = stories::one(&visit.state.db, &project.id).await?;
    let may_review = visit.may(crate::REVIEW) && review::sees(visit, project);
    web::html(&OnePage {
        id: project.id.clone(),
        view: View::of(visit, &project.id, content),
        dates: words.dates(day(&project.times.confirmed), day(&project.times.published)),
        stale: stale(visit, project),
        is_archived: project.state == ProjectState::Archived,
        is_made_up: project.source.as_deref() == Some(crate::demo::SOURCE),
        merged: merged.iter().map(credit).collect(),
        similar: similar.iter().map(|project| line(visit, project)).collect(),
        own: is_own.then(|| visit.href(&format!("{path}/check"))),
        review: may_review.then(|| visit.href(&format!("{path}/review"))),
        calls: calls::named(visit, &project.id).await?,
        is_story: chosen.is_some_and(|chosen| !chosen.is_dropped),
        story: visit.may(crate::STORIES).then(|| visit.href(&format!("{path}/story"))),
        json: frame.format("json"),
        compare: visit.href(&format!("/projects/compare?p={}", project.id)),
        history: people::history::of(visit, super::HISTORY, &project.subject()).await?,
        page: frame.describe(summary.shown(visit.lang).text),
        title,
        words,
    })
}

/// A project for programs, as JSON-LD in the words of schema.org, with all that it says in ours beside.
fn as_json(visit: &Visit, project: &Project, content: &Content, calls: &[(String, Said, String)]) -> Value {
    let url = visit.url(&format!("/projects/{}", project.id));
    let about: Vec<Value> = content
        .topics
        .iter()
        .map(|topic| json!({ "@type": "DefinedTerm", "termCode": topic.to_string(), "name": topic.name(visit.lang) }))
        .collect();
    json!({
        "@context": "https://schema.org",
        "@type": "Project",
        "@id": url,
        "identifier": project.id,
        "name": content.titles().shown(visit.lang).text,
        "description": content.summaries().shown(visit.lang).text,
        "inLanguage": content.lang.code(),
        "url": content.website,
        "foundingDate": content.begins,
        "dissolutionDate": content.ends,
        "parentOrganization": { "@type": "Organization", "name": content.organisation.name },
        "areaServed": content.states,
        "about": about,
        "state": project.state.code(),
        "published": project.times.published,
        "confirmed": project.times.confirmed,
        "source": project.source,
        "calls": calls.iter().map(|(_, _, number)| number).collect::<Vec<_>>(),
        "content": content.for_the_public(),
    })
}
