//! The figures of reach and results as data: a row for each value of each facet in a table, everything with its lists in JSON.

use kit::web::{
    Visit,
    formats::{Cell, Column, Table},
};
use serde_json::{Value, json};

use super::Asked;
use crate::{
    figures::{self, Gaps, Grid, Impact, Row, Slice, Stated, Survey, name},
    words::Words,
};

/// All figures, each with the address of the projects that it counts.
pub(super) fn json(
    visit: &Visit,
    asked: &Asked,
    (survey, impact): (&Survey, &Impact),
    grids: &[Grid],
    slice: &Slice,
) -> Value {
    let words = Words(visit.lang);
    let href = |path: &str| visit.url(path);
    json!({
        "title": words.impact_title(),
        "language": visit.lang.code(),
        "scope": asked.means.to_string(),
        "years": asked.period.map(|years| years.to_string()),
        "projects": { "count": survey.total, "href": visit.url(&slice.path()) },
        "undated": survey.undated,
        "definitions": [words.means_each(), words.means_unknown(), words.means_double(), words.means_units()],
        "impact": impact,
        "tables": figures::json::tables(grids, &href),
        "matrix": figures::json::matrix(survey, slice, &href),
        "gaps": Gaps::of(survey, slice),
    })
}

/// A row for all projects and one for each value of each facet.
pub(super) fn table(visit: &Visit, impact: &Impact) -> Table {
    let words = Words(visit.lang);
    let mut rows = vec![row(words, "all", &impact.total)];
    for facet in ["line", "goal", "region", "area", "year"] {
        rows.extend(impact.of_facet(facet).iter().map(|one| row(words, facet, one)));
    }
    rows.push(row(words, "regional", &impact.regional));
    rows.extend(impact.regional_by.iter().map(|one| row(words, "regional", one)));
    Table {
        name: "projects-impact".to_owned(),
        title: words.impact_title(),
        lang: visit.lang,
        columns: vec![
            Column::plain("by", words.column_by()),
            Column::coded("value", words.column_value()),
            Column::plain("projects", words.list_title()),
            Column::plain("people_stated_by", words.column_people_stated()),
            Column::plain("people", words.column_people()),
            Column::plain("people_not_known", words.column_not_known()),
            Column::plain("women_stated_by", words.column_women_stated()),
            Column::plain("women", words.column_women()),
            Column::plain("places_stated_by", words.column_places_stated()),
            Column::plain("results", words.column_results()),
            Column::plain("aims_measured", words.column_measured()),
            Column::plain("median_percent_reached", words.column_median()),
            Column::plain("claims", words.column_claims()),
            Column::plain("with_evidence", words.column_with_evidence()),
            Column::plain("without_evidence", words.column_without_evidence()),
        ],
        rows,
    }
}

fn row(words: Words, by: &'static str, row: &Row) -> Vec<Cell> {
    let facet = if by == "regional" { "region" } else { by };
    let sum = |stated: Stated| stated.sum.and_then(|sum| i64::try_from(sum).ok()).map_or(Cell::Empty, Cell::Number);
    let named = match row.value.as_str() {
        "" => Cell::code("all", words.figure_all()),
        value => Cell::code(value, name(words.0, facet, value)),
    };
    let [people, women, places] = ["people", "women", "places"].map(|field| row.reach_of(field));
    vec![
        by.into(),
        named,
        row.projects.into(),
        people.stated.into(),
        sum(people),
        people.not_known.into(),
        women.stated.into(),
        sum(women),
        places.stated.into(),
        row.results.into(),
        row.aims.measured.into(),
        row.aims.median.and_then(|percent| i64::try_from(percent).ok()).map_or(Cell::Empty, Cell::Number),
        row.claims.into(),
        row.evidenced.into(),
        (row.claims - row.evidenced).into(),
    ]
}
