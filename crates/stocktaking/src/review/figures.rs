//! How long review takes, by region: what waits and for how long, what was decided in the last ninety days and how soon. A project
//! that happens in several regions counts in each.

use askama::Template;
use jiff::{SignedDuration, Timestamp};
use kit::web::{
    self, Answer, Error, Format, Page, Visit,
    formats::{Cell, Column, Table},
};
use vocabulary::RegionSystem;

use super::{
    queue::{self, days_since},
    sees,
};
use crate::{
    project::Project,
    store::{projects, review},
    words::Words,
};

/// How far back decisions are counted.
const SPAN: SignedDuration = SignedDuration::from_hours(90 * 24);

#[derive(Template)]
#[template(path = "review/figures.html")]
struct FiguresPage {
    page: Page,
    words: Words,
    rows: Vec<Row>,
    formats: Vec<(&'static str, String)>,
}

/// A region.
struct Row {
    code: String,
    name: String,
    waiting: i64,
    longest: Option<i64>,
    median_waiting: Option<i64>,
    decided: i64,
    published: i64,
    median_decided: Option<i64>,
}

/// The page.
pub(super) async fn show(visit: Visit) -> Answer {
    let words = Words(visit.lang);
    let rows = rows(&visit).await?;
    if visit.format != Format::Page {
        return table(&visit, &rows).answer(visit.format);
    }
    let page = visit
        .page(words.figures_title())
        .section("projects")
        .under("/projects", words.list_title())
        .under("/projects/review", words.review_title());
    let formats = [Format::Json, Format::Csv, Format::Xlsx];
    let formats = formats.iter().map(|format| (format.name(), page.format(format.suffix()))).collect();
    web::html(&FiguresPage { page, words, rows, formats })
}

async fn rows(visit: &Visit) -> Result<Vec<Row>, Error> {
    let words = Words(visit.lang);
    let now = visit.state.clock.now();
    let waiting = queue::waiting(visit).await?;
    let decided = review::decided(&visit.state.db, now - SPAN).await?;
    let mut ids: Vec<String> = decided.iter().map(|one| one.project.clone()).collect();
    ids.sort_unstable();
    ids.dedup();
    let mut known: Vec<Project> = projects::these(&visit.state.db, &ids).await?;
    known.retain(|project| sees(visit, project));
    let codes = RegionSystem::Bdt.regions().iter().map(|region| region.code).chain(["none"]);
    let row = |code: &'static str| {
        let here = |project: &Project| queue::regions(project).contains(&code);
        let waits = waiting.iter().filter(|project| here(project));
        let waits: Vec<i64> = waits.filter_map(|one| days_since(one.times.submitted.as_deref()?, now)).collect();
        let own = decided.iter().filter(|one| known.iter().any(|project| project.id == one.project && here(project)));
        let own: Vec<&review::Decided> = own.collect();
        let took = own.iter().filter_map(|one| days_since(&one.submitted_at, one.at.parse::<Timestamp>().ok()?));
        Row {
            code: code.to_owned(),
            name: queue::region(words, code),
            waiting: count(waits.len()),
            longest: waits.iter().copied().max(),
            decided: count(own.len()),
            published: count(own.iter().filter(|one| one.act == "publish").count()),
            median_decided: median(took.collect()),
            median_waiting: median(waits),
        }
    };
    Ok(codes.map(row).filter(|row| row.waiting > 0 || row.decided > 0).collect())
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// The middle of some numbers, of two middles the smaller; none of none.
fn median(mut numbers: Vec<i64>) -> Option<i64> {
    numbers.sort_unstable();
    numbers.get(numbers.len().checked_sub(1)? / 2).copied()
}

fn table(visit: &Visit, rows: &[Row]) -> Table {
    let words = Words(visit.lang);
    let number = |number: Option<i64>| number.map_or(Cell::Empty, Cell::Number);
    let row = |row: &Row| {
        vec![
            Cell::code(row.code.as_str(), row.name.as_str()),
            Cell::Number(row.waiting),
            number(row.median_waiting),
            number(row.longest),
            Cell::Number(row.decided),
            Cell::Number(row.published),
            number(row.median_decided),
        ]
    };
    Table {
        name: "projects-review".to_owned(),
        title: words.figures_title(),
        lang: visit.lang,
        columns: vec![
            Column::coded("region", words.facet_region()),
            Column::plain("waiting", words.column_waiting()),
            Column::plain("median_days_waiting", words.column_median_waiting()),
            Column::plain("longest_days_waiting", words.column_longest()),
            Column::plain("decided", words.column_decided()),
            Column::plain("published", words.column_published_of()),
            Column::plain("median_days_to_decision", words.column_median_decided()),
        ],
        rows: rows.iter().map(row).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::median;

    #[test]
    fn the_median_is_the_middle_and_of_nothing_there_is_none() {
        assert_eq!(median(vec![9, 1, 5]), Some(5));
        assert_eq!(median(vec![4, 1, 3, 2]), Some(2));
        assert_eq!(median(Vec::new()), None);
    }
}
