//! Figures for programs, the same on the page of impact and in the reports: tables with the list that each figure opens, and the matrix
//! of action lines and goals. Where a list is to be found is said by who asks.

use serde_json::{Value, json};

use super::{Cell, Grid, Slice, Survey};

/// Tables; `href` makes a whole address of the path of a list.
pub fn tables(grids: &[Grid], href: &dyn Fn(&str) -> String) -> Vec<Value> {
    grids.iter().map(|grid| table(grid, href)).collect()
}

fn table(grid: &Grid, href: &dyn Fn(&str) -> String) -> Value {
    let cell = |cell: &Cell| {
        let href = (!cell.path.is_empty()).then(|| href(&cell.path));
        json!({ "text": language::strip_isolates(&cell.text), "number": cell.number, "href": href })
    };
    let rows = grid.rows.iter().map(
        |row| json!({ "value": row.value, "name": row.name, "cells": row.cells.iter().map(cell).collect::<Vec<_>>() }),
    );
    json!({
        "code": grid.code,
        "title": language::strip_isolates(&grid.title),
        "note": grid.note,
        "columns": grid.columns,
        "rows": rows.collect::<Vec<_>>(),
    })
}

/// How many projects of a slice serve each pair of an action line and a goal.
pub fn matrix(survey: &Survey, slice: &Slice, href: &dyn Fn(&str) -> String) -> Vec<Value> {
    let pair = |(line, goal, count): &(String, String, i64)| {
        let slice = slice.narrowed("line", line).narrowed("goal", goal);
        json!({ "line": line, "goal": goal, "count": count, "href": href(&slice.path()) })
    };
    survey.line_goal.iter().map(pair).collect()
}
