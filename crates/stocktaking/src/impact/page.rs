//! The page of reach and results: by action line, goal, region and year, with how many entries state each number.

use askama::Template;
use axum::http::StatusCode;
use kit::web::{
    self, Answer, Error, FieldError, Format, Link, Page, Visit,
    parts::{Bar, Field, bars},
};

use super::{
    Asked, export,
    gaps::{self, Shown},
};
use crate::{
    figures::{self, Gaps, Grid, Impact, Slice, Survey, called, facts},
    words::Words,
};

#[derive(Template)]
#[template(path = "impact/page.html")]
struct ImpactPage {
    page: Page,
    words: Words,
    action: String,
    fields: Vec<Field>,
    errors: Vec<FieldError>,
    about: String,
    grids: Vec<Drawn>,
    line_gaps: Vec<Shown>,
    region_gaps: Vec<Shown>,
    /// Whether the gaps lead to the form of a new project.
    files: bool,
    total: i64,
    undated: Option<Link>,
    parts: Vec<(Link, bool)>,
    formats: Vec<(&'static str, String)>,
}

/// A table with the bars of its rows.
struct Drawn {
    grid: Grid,
    bars: Vec<Option<Bar>>,
}

/// The page, or its figures as a file.
pub(super) async fn show(visit: Visit) -> Answer {
    let asked = Asked::read(&visit);
    if !asked.errors.is_empty() && visit.format != Format::Page {
        return Err(Error::Refused(asked.errors));
    }
    let facts = facts(&visit.state.db).await?;
    let slice = asked.means.slice(asked.period);
    let (survey, impact) = (Survey::of(&facts, &slice), Impact::of(&facts, &slice));
    let words = Words(visit.lang);
    if visit.format == Format::Json {
        let grids = grids(words, &survey, &impact, &slice);
        return web::json(&export::json(&visit, &asked, (&survey, &impact), &grids, &slice));
    }
    if visit.format != Format::Page {
        return export::table(&visit, &impact).answer(visit.format);
    }
    let status = if asked.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let undated = (asked.period.is_some() && survey.undated > 0).then(|| {
        let slice = slice.clone().without("year").saying(figures::Says::Undated);
        Link::new(visit.href(&slice.path()), words.undated(survey.undated))
    });
    let by = form_urlencoded::parse(visit.query.as_bytes()).find(|(name, _)| name == "by");
    let part = parts(&slice).find(|part| by.as_ref().is_some_and(|(_, by)| by == part));
    let part = part.or_else(|| parts(&slice).next()).unwrap_or("claims");
    let gaps = if part == "gaps" { Gaps::of(&survey, &slice) } else { Gaps::default() };
    let mut grids = grids(words, &survey, &impact, &slice);
    grids.retain(|grid| is_of(grid, part));
    let named =
        |own: &'static str| (Link::new(visit.href(&part_path(&asked, own)), part_name(words, own)), own == part);
    let parts = parts(&slice).map(named).collect();
    let page = visit
        .page(words.impact_title())
        .section("projects")
        .describe(words.impact_lead())
        .under("/projects", words.list_title());
    let formats = [Format::Json, Format::Csv, Format::Xlsx];
    let view = ImpactPage {
        action: visit.href("/projects/impact"),
        fields: asked.fields(words),
        about: called(words.0, asked.means),
        grids: grids.into_iter().map(drawn).collect(),
        parts,
        line_gaps: gaps::lines(&visit, &gaps, &slice),
        region_gaps: gaps::regions(&visit, &gaps, &slice),
        files: gaps::files(&visit),
        total: survey.total,
        undated,
        formats: formats.iter().map(|format| (format.name(), page.format(format.suffix()))).collect(),
        errors: asked.errors,
        page,
        words,
    };
    web::html_with(status, &view)
}

/// The parts of the page, of which one is shown at a time: by a facet, claims, regional initiatives, gaps.
const PARTS: [&str; 8] = ["line", "goal", "region", "area", "year", "claims", "regional", "gaps"];

/// The parts that say something of a slice.
fn parts(slice: &Slice) -> impl Iterator<Item = &'static str> {
    PARTS.into_iter().filter(|part| ["claims", "regional", "gaps"].contains(part) || figures::is_told(slice, part))
}

fn part_name(words: Words, part: &str) -> String {
    match part {
        "claims" => words.grid_claims(),
        "regional" => words.part_regional(),
        "gaps" => words.part_gaps(),
        facet => figures::heading(words, facet),
    }
}

/// Whether a table belongs to a part.
fn is_of(grid: &Grid, part: &str) -> bool {
    match part {
        "claims" | "regional" | "gaps" => grid.code.starts_with(part),
        facet => ["by", "reach", "results"].iter().any(|table| grid.code == format!("{table}-{facet}")),
    }
}

/// The address of a part.
fn part_path(asked: &Asked, part: &str) -> String {
    let [from, to] = &asked.years;
    format!("/projects/impact?scope={}&from={from}&to={to}&by={part}", asked.means)
}

/// All tables, in order.
fn grids(words: Words, survey: &Survey, impact: &Impact, slice: &Slice) -> Vec<Grid> {
    let mut grids = figures::counts(words, survey, slice);
    grids.retain(|grid| !["by-state", "by-stakeholder"].contains(&grid.code.as_str()));
    grids.extend(figures::results(words, impact, slice));
    grids.push(figures::claims(words, impact, slice));
    grids.extend(figures::regional(words, impact, slice));
    grids
}

fn drawn(grid: Grid) -> Drawn {
    let drawn = bars(grid.rows.iter().filter_map(|row| row.bar));
    let mut drawn = drawn.into_iter();
    let bars = grid.rows.iter().map(|row| row.bar.and_then(|_| drawn.next())).collect();
    Drawn { grid, bars }
}
