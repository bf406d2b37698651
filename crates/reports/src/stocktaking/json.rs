//! The report for programs: its parts as in the other formats, and its figures by themselves, each with the list that it opens.

use serde_json::{Value, json};
use stocktaking::{figures, words::Words};

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
        "tables": figures::json::tables(&grids, &href),
        "matrix": figures::json::matrix(&facts.survey, &slice, &href),
        "gaps": facts.gaps(),
        "report": json::of(composed),
    })
}
