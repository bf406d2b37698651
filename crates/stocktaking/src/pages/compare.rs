//! Up to four projects side by side.

use askama::Template;
use kit::{
    id,
    web::{self, Answer, Link, Page, Visit},
};

use super::view::{Said, View, shown};
use crate::{
    project::{Content, Project},
    store::projects,
    words::Words,
};

/// How many stand side by side.
const MOST: usize = 4;

#[derive(Template)]
#[template(path = "pages/compare.html")]
struct ComparePage {
    page: Page,
    words: Words,
    heads: Vec<Head>,
    rows: Vec<(String, Vec<Vec<Link>>)>,
    is_cut: bool,
}

/// The head of a column.
struct Head {
    title: Said,
    href: String,
    without: String,
}

/// The page.
pub(super) async fn show(visit: Visit) -> Answer {
    let words = Words(visit.lang);
    let mut ids: Vec<String> = Vec::new();
    for pair in visit.query.split('&') {
        let id = pair.strip_prefix("p=").and_then(id::read);
        ids.extend(id.filter(|id| !ids.contains(id)));
    }
    let is_cut = ids.len() > MOST;
    ids.truncate(MOST);
    let mut found: Vec<Project> = projects::these(&visit.state.db, &ids).await?;
    found.retain(Project::is_public);
    found.sort_by_key(|project| ids.iter().position(|id| *id == project.id));
    let kept: Vec<&str> = found.iter().map(|project| project.id.as_str()).collect();
    let head = |project: &Project| Head {
        title: shown(said(project).titles().shown(visit.lang)),
        href: visit.href(&format!("/projects/{}", project.id)),
        without: visit.href(&format!("/projects/compare{}", query(kept.iter().filter(|id| **id != project.id)))),
    };
    let page = visit.page(words.compare_title()).section("projects").under("/projects", words.list_title());
    web::html(&ComparePage { heads: found.iter().map(head).collect(), rows: rows(&visit, &found), page, words, is_cut })
}

fn said(project: &Project) -> &Content {
    project.published.as_ref().unwrap_or(&project.content)
}

fn query<'a>(ids: impl Iterator<Item = &'a &'a str>) -> String {
    let pairs: Vec<String> = ids.map(|id| format!("p={id}")).collect();
    if pairs.is_empty() { String::new() } else { format!("?{}", pairs.join("&")) }
}

/// What is known of each, line by line; a line that none has is left out.
fn rows(visit: &Visit, projects: &[Project]) -> Vec<(String, Vec<Vec<Link>>)> {
    let words = Words(visit.lang);
    let views: Vec<View> = projects.iter().map(|project| View::of(visit, &project.id, said(project))).collect();
    let plain = |text: &str| vec![Link::new(String::new(), text)];
    let mut rows: Vec<(String, Vec<Vec<Link>>)> =
        vec![(words.f_summary(), views.iter().map(|view| plain(&view.summary.text)).collect())];
    let mut names: Vec<&String> = Vec::new();
    for (name, _) in views.iter().flat_map(|view| &view.facts) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    for name in names {
        let of = |view: &View| view.facts.iter().find(|(own, _)| own == name).map(|(_, links)| links.clone());
        rows.push((name.clone(), views.iter().map(|view| of(view).unwrap_or_default()).collect()));
    }
    let mut numbers: Vec<&String> = Vec::new();
    for (name, _) in views.iter().flat_map(|view| &view.reach) {
        if !numbers.contains(&name) {
            numbers.push(name);
        }
    }
    for name in numbers {
        let of = |view: &View| view.reach.iter().find(|(own, _)| own == name).map(|(_, number)| plain(number));
        rows.push((name.clone(), views.iter().map(|view| of(view).unwrap_or_default()).collect()));
    }
    let claims = |view: &View| view.claims.iter().map(|claim| claim.topic.clone()).collect::<Vec<_>>();
    rows.push((words.claims(), views.iter().map(claims).collect()));
    let texts =
        |view: &View| view.texts.iter().find(|(name, _)| *name == words.f_results()).map(|(_, text)| plain(text));
    rows.push((words.f_results(), views.iter().map(|view| texts(view).unwrap_or_default()).collect()));
    rows.retain(|(_, cells)| cells.iter().any(|cell| !cell.is_empty()));
    rows
}
