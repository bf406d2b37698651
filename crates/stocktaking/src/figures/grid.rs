//! Figures as rows of cells in one language, each number with the list that it opens: what pages, files and reports show alike.

mod results;

use language::number;
use vocabulary::{ActionLine, Goal, RegionSystem, Stakeholder, Topic};

pub use results::{regional, results};

use super::{Impact, Says, Slice, Stated, Survey, name};
use crate::words::Words;

/// A table of figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grid {
    /// Its name in addresses and data: `by-line`, `reach-goal`.
    pub code: String,
    /// Its title.
    pub title: String,
    /// What it counts, and how.
    pub note: String,
    /// The headings of its columns; the first is that of the rows' names.
    pub columns: Vec<String>,
    /// Its rows.
    pub rows: Vec<GridRow>,
}

/// A row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GridRow {
    /// The value that it is about; empty for all of them.
    pub value: String,
    /// Its name.
    pub name: String,
    /// The length of its bar beside those of the others: the figure of its first column. None for the row of all.
    pub bar: Option<i64>,
    /// Its cells, one less than the columns.
    pub cells: Vec<Cell>,
}

/// A cell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// What is shown.
    pub text: String,
    /// The figure, where it is one that is known.
    pub number: Option<u64>,
    /// The address of the list that it opens, without its language; empty for none.
    pub path: String,
}

/// How many projects there are by each facet. A facet of which one value was chosen says nothing, nor do regions of one system
/// where one of the other was.
pub fn counts(words: Words, survey: &Survey, slice: &Slice) -> Vec<Grid> {
    let facets = ["line", "goal", "region", "area", "state", "stakeholder", "year"];
    facets
        .into_iter()
        .filter(|facet| is_told(slice, facet))
        .map(|facet| count_grid(words, survey, slice, facet))
        .collect()
}

/// Whether a facet tells the projects of a slice apart.
pub fn is_told(slice: &Slice, facet: &str) -> bool {
    let one = |facet: &str| slice.chosen(facet).next().is_some();
    match facet {
        "year" => true,
        "region" | "area" => !one("region") && !one("area"),
        facet => !one(facet),
    }
}

fn count_grid(words: Words, survey: &Survey, slice: &Slice, facet: &'static str) -> Grid {
    let values = values(words, facet, survey.of_facet(facet).iter().map(|one| one.value.clone()).collect());
    let row = |value: String| {
        let count = survey.count(facet, &value);
        let cells = vec![figure(words, count, &slice.narrowed(facet, &value)), share(words, count, survey.total)];
        GridRow { name: name(words.0, facet, &value), bar: Some(count), cells, value }
    };
    let mut rows: Vec<GridRow> = values.into_iter().map(row).collect();
    let together: i64 = rows.iter().filter_map(|row| row.bar).sum();
    let mut said = note(words, facet);
    if together > survey.total {
        let sums = words.note_together(number(words.0, survey.total), number(words.0, together));
        said = [said, sums].join(if words.0 == language::Lang::Zh { "" } else { " " });
    }
    let cells = vec![figure(words, survey.total, slice), Cell::default()];
    rows.push(GridRow { value: String::new(), name: words.figure_all(), bar: None, cells });
    Grid {
        code: format!("by-{facet}"),
        title: words.grid_counts(heading(words, facet)),
        note: said,
        columns: vec![heading(words, facet), words.list_title(), words.column_share()],
        rows,
    }
}

/// The values of a facet in the order in which readers look for them: all of a short list, even those that no project has; of
/// others those that some have.
fn values(words: Words, facet: &str, counted: Vec<String>) -> Vec<String> {
    let mut listed: Vec<String> = match facet {
        "line" => ActionLine::all().iter().map(|line| line.code.to_owned()).collect(),
        "goal" => Goal::all().iter().map(|goal| goal.code.to_owned()).collect(),
        "region" => RegionSystem::Bdt.regions().iter().map(|region| region.code.to_owned()).collect(),
        "area" => RegionSystem::Administrative.regions().iter().map(|region| region.code.to_owned()).collect(),
        "stakeholder" => Stakeholder::all().iter().map(|one| one.code.to_owned()).collect(),
        _ => Vec::new(),
    };
    let mut others: Vec<String> = counted.into_iter().filter(|value| !listed.contains(value)).collect();
    match facet {
        "year" => others.sort(),
        "state" => {}
        _ => others.sort_by(|a, b| language::compare(words.0, &name(words.0, facet, a), &name(words.0, facet, b))),
    }
    listed.append(&mut others);
    listed
}

/// The claims for goals and targets, with and without how that is known.
pub fn claims(words: Words, impact: &Impact, slice: &Slice) -> Grid {
    let row = |claimed: &super::Claimed| {
        let topic: Topic = claimed.topic.parse().ok()?;
        let facet = if matches!(topic, Topic::Goal(_)) { "goal" } else { "target" };
        let bare = claimed.claim - claimed.evidence;
        Some(GridRow {
            value: claimed.topic.clone(),
            name: name(words.0, facet, &claimed.topic),
            bar: Some(claimed.claim),
            cells: vec![
                figure(words, claimed.claim, &slice.saying(Says::Claim(topic))),
                figure(words, claimed.evidence, &slice.saying(Says::Evidence(topic))),
                figure(words, bare, &slice.saying(Says::Bare(topic))),
            ],
        })
    };
    Grid {
        code: "claims".to_owned(),
        title: words.grid_claims(),
        note: words.note_claims(),
        columns: vec![
            words.f_claim_topic(),
            words.column_claims(),
            words.column_with_evidence(),
            words.column_without_evidence(),
        ],
        rows: impact.claims.iter().filter_map(row).collect(),
    }
}

/// How many projects, opening their list.
fn figure(words: Words, count: i64, slice: &Slice) -> Cell {
    Cell { text: number(words.0, count), number: u64::try_from(count).ok(), path: slice.path() }
}

/// A part of a hundred, rounded down.
fn share(words: Words, count: i64, total: i64) -> Cell {
    let percent = if total > 0 { count * 100 / total } else { 0 };
    Cell { text: words.figure_share(percent.to_string()), number: u64::try_from(percent).ok(), path: String::new() }
}

/// By how many a number is stated, of how many.
fn stated(words: Words, stated: Stated, projects: i64, slice: &Slice) -> Cell {
    let text = words.figure_of(number(words.0, projects), number(words.0, stated.stated));
    Cell { text, number: u64::try_from(stated.stated).ok(), path: slice.path() }
}

/// What the stated numbers add up to, opening the list of those who state one; where nobody does, that is said, and is no number.
fn sum(words: Words, stated: Stated, slice: &Slice) -> Cell {
    match stated.sum {
        Some(sum) => {
            let text = number(words.0, i64::try_from(sum).unwrap_or(i64::MAX));
            Cell { text, number: Some(sum), path: slice.path() }
        }
        None => none(words),
    }
}

fn none(words: Words) -> Cell {
    Cell { text: words.figure_none(), ..Cell::default() }
}

/// What a facet is called above its values.
pub fn heading(words: Words, facet: &str) -> String {
    match facet {
        "line" => words.f_lines(),
        "goal" => words.f_goals(),
        "region" => words.facet_region(),
        "area" => words.facet_area(),
        "state" => words.f_states(),
        "stakeholder" => words.f_stakeholder(),
        _ => words.facet_year(),
    }
}

fn note(words: Words, facet: &str) -> String {
    match facet {
        "line" => words.note_line(),
        "goal" => words.note_goal(),
        "region" => words.note_region(),
        "area" => words.note_area(),
        "state" => words.note_state(),
        "stakeholder" => words.note_stakeholder(),
        _ => words.note_year(),
    }
}
