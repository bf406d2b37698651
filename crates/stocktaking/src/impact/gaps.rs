//! Gaps as the page shows them: each name leads to what there is, each missing goal or line to the form of a new project for it.

use kit::web::{Link, Visit};
use vocabulary::ActionLine;

use crate::{
    FILE,
    figures::{Gaps, Slice, name},
    words::Words,
};

/// Stands in a sentence where a link is to be.
const PLACE: char = '\u{FFFC}';

/// A gap.
pub(super) struct Shown {
    /// Whose it is, with where that is read about; without an address where there is nothing.
    pub name: Link,
    /// What is said: texts, each with the link after it.
    pub said: Vec<(String, Option<Link>)>,
}

/// Whether gaps lead to the form of a new project: for those who may file one, or may once they have signed in.
pub(super) fn files(visit: &Visit) -> bool {
    visit.may(FILE) || visit.actor.is_public()
}

/// The goals that no project of a line serves.
pub(super) fn lines(visit: &Visit, gaps: &Gaps, slice: &Slice) -> Vec<Shown> {
    let words = Words(visit.lang);
    let links = |line: &str, goals: &[String]| -> Vec<Link> {
        let link = |goal: &String| {
            let number = goal.trim_start_matches("SDG").to_owned();
            Link::new(way(visit, slice, &[("line", line), ("goal", goal)]), number)
        };
        goals.iter().map(link).collect()
    };
    let shown = |gap: &crate::figures::LineGap| {
        let (linked, others) = (links(&gap.line, &gap.linked), links(&gap.line, &gap.others));
        let mut said = Vec::new();
        if !linked.is_empty() {
            said.extend(sentence(visit, |goals| words.gap_linked(goals), linked));
        }
        if !others.is_empty() {
            said.push((" ".to_owned(), None));
            said.extend(sentence(visit, |goals| words.gap_others(goals), others));
        }
        let name = name(visit.lang, "line", &gap.line);
        Shown { name: Link::new(visit.href(&format!("/topics/{}", gap.line)), name), said }
    };
    gaps.lines.iter().map(shown).collect()
}

/// The lines without projects in a region.
pub(super) fn regions(visit: &Visit, gaps: &Gaps, slice: &Slice) -> Vec<Shown> {
    let words = Words(visit.lang);
    let shown = |gap: &crate::figures::RegionGap| {
        let link = |line: &String| {
            let written = ActionLine::find(line).ok()?.written_code(visit.lang);
            // A project names regions of the Bureau; those of the Union come with its States.
            let region = (gap.facet == "region").then_some(("region", gap.region.as_str()));
            let pairs: Vec<(&str, &str)> = region.into_iter().chain([("line", line.as_str())]).collect();
            Some(Link::new(way(visit, slice, &pairs), written))
        };
        let links: Vec<Link> = gap.lines.iter().filter_map(link).collect();
        let name = name(visit.lang, &gap.facet, &gap.region);
        let name = if gap.facet == "area" { words.scope_area(name) } else { name };
        let is_empty = gap.lines.len() == ActionLine::all().len();
        let there = visit.href(&format!("/projects?{}={}", gap.facet, gap.region));
        Shown {
            name: Link::new(if is_empty { String::new() } else { there }, name),
            said: sentence(visit, |lines| words.gap_lines(lines), links),
        }
    };
    gaps.regions.iter().map(shown).collect()
}

/// The form of a new project that has these codes and those that the page is about.
fn way(visit: &Visit, slice: &Slice, pairs: &[(&str, &str)]) -> String {
    let is_open = |facet: &str| pairs.iter().all(|(own, _)| *own != facet);
    let about = ["line", "goal", "target", "region"].into_iter().filter(|facet| is_open(facet));
    let about = about.flat_map(|facet| slice.chosen(facet).map(move |value| (facet, value)));
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.extend_pairs(about.chain(pairs.iter().copied()));
    visit.href(&format!("/projects/new?{}", query.finish()))
}

/// A sentence with a list of links in it; of their names alone for those who cannot file.
fn sentence(visit: &Visit, said: impl Fn(String) -> String, links: Vec<Link>) -> Vec<(String, Option<Link>)> {
    if !files(visit) {
        let names: Vec<&str> = links.iter().map(|link| link.label.as_str()).collect();
        return vec![(said(language::list(visit.lang, &names)), None)];
    }
    let places = vec![PLACE.to_string(); links.len()];
    let sentence = said(language::list(visit.lang, &places));
    let mut links = links.into_iter();
    let pieces = sentence.split(PLACE).map(|text| (text.to_owned(), links.next()));
    pieces.collect()
}
