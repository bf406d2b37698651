//! Reach and results as tables, by each facet: of all projects of a slice, and of those that belong to a regional initiative.

use super::{Cell, Grid, GridRow, figure, heading, is_told, none, stated, sum, values};
use crate::{
    figures::{Impact, Row, Says, Slice, name},
    words::Words,
};

/// What projects reach and show for it, by each facet: two tables each.
pub fn results(words: Words, impact: &Impact, slice: &Slice) -> Vec<Grid> {
    let facets = ["line", "goal", "region", "area", "year"].into_iter().filter(|facet| is_told(slice, facet));
    let grids = |facet: &'static str| {
        let rows = impact.of_facet(facet);
        [reach_grid(words, slice, facet, rows, &impact.total), results_grid(words, slice, facet, rows, &impact.total)]
    };
    facets.flat_map(grids).collect()
}

/// The same of what belongs to a regional initiative.
pub fn regional(words: Words, impact: &Impact, slice: &Slice) -> Vec<Grid> {
    let slice = slice.saying(Says::Regional);
    let grids = [
        reach_grid(words, &slice, "region", &impact.regional_by, &impact.regional),
        results_grid(words, &slice, "region", &impact.regional_by, &impact.regional),
    ];
    let renamed = grids.into_iter().map(|grid| Grid {
        code: format!("regional-{}", grid.code),
        title: words.grid_regional(grid.title),
        note: words.note_regional(),
        ..grid
    });
    renamed.collect()
}

fn reach_grid(words: Words, slice: &Slice, facet: &'static str, rows: &[Row], total: &Row) -> Grid {
    let [people, women] = [0, 1].map(Says::Reach);
    let cells = |row: &Row, own: &Slice| {
        vec![
            figure(words, row.projects, own),
            stated(words, row.reach[0], row.projects, &own.saying(people)),
            sum(words, row.reach[0], &own.saying(people)),
            stated(words, row.reach[1], row.projects, &own.saying(women)),
            sum(words, row.reach[1], &own.saying(women)),
            figure(words, row.reach[0].not_known, &own.saying(Says::NotKnown(0))),
        ]
    };
    Grid {
        code: format!("reach-{facet}"),
        title: words.grid_reach(heading(words, facet)),
        note: words.note_reach(),
        columns: vec![
            heading(words, facet),
            words.list_title(),
            words.column_people_stated(),
            words.column_people(),
            words.column_women_stated(),
            words.column_women(),
            words.column_not_known(),
        ],
        rows: grid_rows(words, slice, facet, (rows, total), cells),
    }
}

fn results_grid(words: Words, slice: &Slice, facet: &'static str, rows: &[Row], total: &Row) -> Grid {
    let cells = |row: &Row, own: &Slice| {
        let median = row.aims.median.map(|percent| Cell {
            text: words.figure_share(percent.to_string()),
            number: Some(percent),
            path: own.saying(Says::Measured).path(),
        });
        vec![
            figure(words, row.projects, own),
            figure(words, row.results, &own.saying(Says::Results)),
            figure(words, row.aims.measured, &own.saying(Says::Measured)),
            median.unwrap_or_else(|| none(words)),
            figure(words, row.claims, &own.saying(Says::Claims)),
            figure(words, row.evidenced, &own.saying(Says::Evidenced)),
            figure(words, row.claims - row.evidenced, &own.saying(Says::Unevidenced)),
        ]
    };
    Grid {
        code: format!("results-{facet}"),
        title: words.grid_results(heading(words, facet)),
        note: words.note_results(),
        columns: vec![
            heading(words, facet),
            words.list_title(),
            words.column_results(),
            words.column_measured(),
            words.column_median(),
            words.column_claims(),
            words.column_with_evidence(),
            words.column_without_evidence(),
        ],
        rows: grid_rows(words, slice, facet, (rows, total), cells),
    }
}

fn grid_rows(
    words: Words,
    slice: &Slice,
    facet: &'static str,
    (rows, total): (&[Row], &Row),
    cells: impl Fn(&Row, &Slice) -> Vec<Cell>,
) -> Vec<GridRow> {
    let order = values(words, facet, rows.iter().map(|row| row.value.clone()).collect());
    let mut sorted: Vec<&Row> = rows.iter().collect();
    sorted.sort_by_key(|row| order.iter().position(|value| *value == row.value));
    let row = |row: &Row| GridRow {
        value: row.value.clone(),
        name: name(words.0, facet, &row.value),
        bar: Some(row.projects),
        cells: cells(row, &slice.narrowed(facet, &row.value)),
    };
    let all = GridRow { value: String::new(), name: words.figure_all(), bar: None, cells: cells(total, slice) };
    sorted.into_iter().map(row).chain([all]).collect()
}
