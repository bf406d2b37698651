//! The report for programs: its parts as in the other formats, and its figures by themselves, each with the list that it opens.

use serde_json::{Value, json};
use stocktaking::{
    figures::{self, Cell, Grid},
    words::Words,
};

use super::{Choice, Edition, Facts};
use crate::council::{Composed, json};

/// The report as JSON.
pub(super) fn of(composed: &Composed, facts: &Facts, choice: &Choice, edition: Option<&Edition>) -> Value {
    let site = choice.site.as_deref().unwrap_or_default();
    let href = |path: &str| format!("{site}/{}{path}", choice.lang);
    let (words, slice) = (Words(choice.lang), facts.slice());
    let mut grids = figures::counts(words, &facts.survey, &slice);
    grids.extend(figures::results(words, &facts.impact, &slice));
    grids.push(figures::claims(words, &facts.impact, &slice));
    grids.extend(figures::regional(words, &facts.impact, &slice));
    let cell = |cell: &Cell| {
        let href = (!cell.path.is_empty()).then(|| href(&cell.path));
        json!({ "text": language::strip_isolates(&cell.text), "number": cell.number, "href": href })
    };
    let grid = |grid: &Grid| {
        let rows = grid.rows.iter().map(|row| {
            json!({ "value": row.value, "name": row.name, "cells": row.cells.iter().map(cell).collect::<Vec<_>>() })
        });
        json!({
            "code": grid.code,
            "title": language::strip_isolates(&grid.title),
            "note": grid.note,
            "columns": grid.columns,
            "rows": rows.collect::<Vec<_>>(),
        })
    };
    let matrix = facts.survey.line_goal.iter().map(|(line, goal, count)| {
        let path = slice.narrowed("line", line).narrowed("goal", goal).path();
        json!({ "line": line, "goal": goal, "count": count, "href": href(&path) })
    });
    let edition =
        edition.map(|one| json!({ "year": one.year, "number": one.number, "sha256": one.file, "kept": one.kept_at }));
    json!({
        "kind": facts.kind,
        "scope": facts.scope,
        "years": facts.years,
        "position": facts.position,
        "day": facts.day.to_string(),
        "edition": edition,
        "query": href(&slice.path()),
        "tables": grids.iter().map(grid).collect::<Vec<_>>(),
        "matrix": matrix.collect::<Vec<_>>(),
        "gaps": facts.gaps(),
        "report": json::of(composed),
    })
}
