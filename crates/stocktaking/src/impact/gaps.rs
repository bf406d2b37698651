//! Gaps as the page shows them: each name leads to what there is, each missing goal or line to the form of a new project for it.

use kit::web::{Link, Visit};
use vocabulary::ActionLine;

use crate::{
    FILE,
    figures::{Gaps, LineGap, RegionGap, Slice, name},
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

/// The goals that no project of a line serves. Those that the Matrix links with it lead to the form: for the others it sees no link.
pub(super) fn lines(visit: &Visit, gaps: &Gaps, slice: &Slice) -> Vec<Shown> {
    let words = Words(visit.lang);
    let number = |goal: &String| goal.trim_start_matches("SDG").to_owned();
    let shown = |gap: &LineGap| {
        let link = |goal: &String| Link::new(way(visit, slice, &[("line", &gap.line), ("goal", goal)]), number(goal));
        let mut said = Vec::new();
        if !gap.linked.is_empty() {
            said.extend(sentence(visit, |goals| words.gap_linked(goals), gap.linked.iter().map(link).collect()));
        }
        if !gap.others.is_empty() {
            let numbers: Vec<String> = gap.others.iter().map(number).collect();
            said.push((format!(" {}", words.gap_others(language::list(visit.lang, &numbers))), None));
        }
        let name = name(visit.lang, "line", &gap.line);
        Shown { name: Link::new(visit.href(&format!("/topics/{}", gap.line)), name), said }
    };
    gaps.lines.iter().map(shown).collect()
}

/// The lines without projects in a region; one without any is led to as a whole.
pub(super) fn regions(visit: &Visit, gaps: &Gaps, slice: &Slice) -> Vec<Shown> {
    let words = Words(visit.lang);
    let shown = |gap: &RegionGap| {
        // A project names regions of the Bureau; those of the Union come with its States.
        let region = (gap.facet == "region").then_some(("region", gap.region.as_str()));
        let written = |line: &String| Some(ActionLine::find(line).ok()?.written_code(visit.lang));
        let link = |line: &String| {
            let pairs: Vec<(&str, &str)> = region.into_iter().chain([("line", line.as_str())]).collect();
            Some(Link::new(way(visit, slice, &pairs), written(line)?))
        };
        let is_empty = gap.lines.len() == ActionLine::all().len();
        let (href, said) = if is_empty {
            let lines: Vec<_> = gap.lines.iter().filter_map(written).collect();
            let href = region.filter(|_| files(visit)).map(|region| way(visit, slice, &[region]));
            (href.unwrap_or_default(), vec![(words.gap_lines(language::list(visit.lang, &lines)), None)])
        } else {
            let links = gap.lines.iter().filter_map(link).collect();
            let there = visit.href(&format!("/projects?{}={}", gap.facet, gap.region));
            (there, sentence(visit, |lines| words.gap_lines(lines), links))
        };
        let name = name(visit.lang, &gap.facet, &gap.region);
        let name = if gap.facet == "area" { words.scope_area(name) } else { name };
        Shown { name: Link::new(href, name), said }
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
