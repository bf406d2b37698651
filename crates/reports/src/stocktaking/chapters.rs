//! The chapters of the report: how it was made, counts, reach and results, claims, regional initiatives, gaps, stories.

use language::{Text, list};
use stocktaking::figures::{self, Grid, GridRow};
use vocabulary::{ActionLine, State};
use writing::{Inline, Item, Picture, Table};

use super::{Edition, Facts, compose::Pictures, facts::Story, pen::Pen};
use crate::council::{
    chapter::{Chapter, item},
    pen::{plain, slot},
};

/// What the report was made from: the list, the position, the day, the edition; and what its figures mean.
pub(super) fn made(pen: &Pen, facts: &Facts, edition: Option<&Edition>) -> Chapter {
    let mut chapter = Chapter::new(1, plain(&pen.words.stocktaking_made()));
    let day = language::date(pen.lang, facts.day);
    chapter.paragraph(pen.say(pen.words.stocktaking_position(&day, facts.position.to_string())), Vec::new());
    let years = facts.years.map(|years| format!("&from={}&to={}", years.from(), years.to())).unwrap_or_default();
    let asked = Inline::Symbol { text: format!("scope={}{years}", facts.scope), record: None };
    let list = pen.link(&facts.slice().path(), vec![asked]);
    chapter.paragraph(pen.fill(pen.words.stocktaking_query(slot(0)), &[list]), Vec::new());
    let kept = match edition {
        Some(edition) => {
            let hash = vec![Inline::Symbol { text: edition.file.clone(), record: None }];
            let sentence = pen.words.stocktaking_edition(slot(0), edition.number.to_string(), edition.year.to_string());
            pen.fill(sentence, &[hash])
        }
        None => pen.say(pen.words.stocktaking_unkept()),
    };
    chapter.paragraph(kept, Vec::new());
    let means = [
        pen.projects.means_each(),
        pen.projects.means_double(),
        pen.projects.means_unknown(),
        pen.projects.means_units(),
    ];
    chapter.paragraph(pen.say(pen.words.stocktaking_means()), Vec::new());
    chapter.list(means.into_iter().map(|sentence| item(pen.say(sentence), Vec::new())).collect());
    if facts.years.is_some() && facts.survey.undated > 0 {
        let undated = facts.slice().without("year").saying(figures::Says::Undated).path();
        let words = pen.say(pen.projects.undated(facts.survey.undated));
        chapter.paragraph(pen.link(&undated, words), Vec::new());
    }
    chapter
}

/// How many projects there are, by what.
pub(super) fn counts(pen: &Pen, facts: &Facts, number: u32) -> Chapter {
    let grids = figures::counts(pen.projects, &facts.survey, &facts.slice());
    of_grids(pen, number, pen.words.stocktaking_counts(), grids)
}

/// What they reach and show for it.
pub(super) fn impact(pen: &Pen, facts: &Facts, number: u32) -> Chapter {
    let mut grids = figures::results(pen.projects, &facts.impact, &facts.slice());
    // What is said of all tables of reach stands above the first of them.
    grids.sort_by_key(|grid| !grid.code.starts_with("reach"));
    of_grids(pen, number, pen.projects.impact_title(), grids)
}

/// What they claim for goals and targets.
pub(super) fn claims(pen: &Pen, facts: &Facts, number: u32) -> Chapter {
    let grid = figures::claims(pen.projects, &facts.impact, &facts.slice());
    of_grids(pen, number, pen.words.stocktaking_claims(), vec![grid])
}

/// What came of regional initiatives.
pub(super) fn regional(pen: &Pen, facts: &Facts, number: u32) -> Chapter {
    let grids = figures::regional(pen.projects, &facts.impact, &facts.slice());
    of_grids(pen, number, pen.words.stocktaking_regional(), grids)
}

/// A chapter of tables, each with what it counts. A sentence that two tables share is said once.
fn of_grids(pen: &Pen, number: u32, heading: String, grids: Vec<Grid>) -> Chapter {
    let mut chapter = Chapter::new(number, plain(&heading));
    let mut said = String::new();
    for grid in grids.iter().filter(|grid| grid.rows.iter().any(|row| row.bar.is_some())) {
        if grid.note != said {
            chapter.paragraph(pen.say(grid.note.clone()), Vec::new());
            said.clone_from(&grid.note);
        }
        chapter.table(table(pen, grid));
    }
    if chapter.is_empty() {
        // What would have been counted is said even where there is nothing of it.
        let note = grids.first().map(|grid| pen.say(grid.note.clone()));
        let none = pen.say(pen.projects.impact_none());
        chapter.paragraph(pen.sentences(note.into_iter().chain([none])), Vec::new());
    }
    chapter
}

fn table(pen: &Pen, grid: &Grid) -> Table {
    let row = |row: &GridRow| {
        let cells = row.cells.iter().map(|cell| match cell.path.is_empty() {
            true => pen.say(cell.text.clone()),
            false => pen.link(&cell.path, pen.say(cell.text.clone())),
        });
        std::iter::once(pen.say(row.name.clone())).chain(cells).collect()
    };
    Table {
        caption: pen.say(grid.title.clone()),
        header: grid.columns.iter().map(|column| pen.say(column.clone())).collect(),
        rows: grid.rows.iter().map(row).collect(),
        bars: grid.rows.iter().map(|row| row.bar).collect(),
        records: Vec::new(),
    }
}

/// Where there are no projects. Each gap leads to the list that is empty.
pub(super) fn gaps(pen: &Pen, facts: &Facts, number: u32) -> Chapter {
    let mut chapter = Chapter::new(number, plain(&pen.words.stocktaking_gaps()));
    let gaps = facts.gaps();
    let slice = facts.slice();
    if !gaps.lines.is_empty() {
        chapter.paragraph(pen.say(pen.projects.gaps_note()), Vec::new());
        let goals = |line: &str, codes: &[String]| {
            let link = |code: &String| {
                let path = slice.narrowed("line", line).narrowed("goal", code).path();
                pen.link(&path, writing::text(code.trim_start_matches("SDG")))
            };
            joined(pen, &codes.iter().map(link).collect::<Vec<_>>())
        };
        let said = |gap: &figures::LineGap| {
            let name = pen.say(pen.name("line", &gap.line));
            let linked = goals(&gap.line, &gap.linked);
            let others = goals(&gap.line, &gap.others);
            let linked = (!gap.linked.is_empty()).then(|| pen.fill(pen.projects.gap_linked(slot(0)), &[linked]));
            let others = (!gap.others.is_empty()).then(|| pen.fill(pen.projects.gap_others(slot(0)), &[others]));
            gap_item(pen, name, linked.into_iter().chain(others))
        };
        chapter.list(gaps.lines.iter().map(said).collect());
    }
    if !gaps.regions.is_empty() {
        chapter.paragraph(pen.say(pen.projects.gaps_regions()), Vec::new());
        let said = |gap: &figures::RegionGap| {
            let facet = if gap.facet == "area" { "area" } else { "region" };
            let name = pen.name(facet, &gap.region);
            let name = pen.say(if facet == "area" { pen.projects.scope_area(name) } else { name });
            let link = |code: &String| {
                let path = slice.narrowed(facet, &gap.region).narrowed("line", code).path();
                let written = ActionLine::find(code).map_or_else(|_| code.clone(), |line| line.written_code(pen.lang));
                pen.link(&path, vec![Inline::Symbol { text: written, record: None }])
            };
            let lines = joined(pen, &gap.lines.iter().map(link).collect::<Vec<_>>());
            gap_item(pen, name, [pen.fill(pen.projects.gap_lines(slot(0)), &[lines])].into_iter())
        };
        chapter.list(gaps.regions.iter().map(said).collect());
    }
    if chapter.is_empty() {
        chapter.paragraph(pen.say(pen.words.stocktaking_no_gaps()), Vec::new());
    }
    chapter
}

fn gap_item(pen: &Pen, name: Vec<Inline>, sentences: impl Iterator<Item = Vec<Inline>>) -> Item {
    let content = pen.fill(pen.words.stocktaking_gap(slot(0)), &[name]);
    let content = pen.sentences(std::iter::once(content).chain(sentences));
    item(content, Vec::new())
}

/// Pieces joined as in a sentence.
fn joined(pen: &Pen, pieces: &[Vec<Inline>]) -> Vec<Inline> {
    let slots: Vec<String> = (0..pieces.len()).map(slot).collect();
    pen.fill(list(pen.lang, &slots), pieces)
}

/// What the regions say of themselves, in their own words.
pub(super) fn inputs(pen: &Pen, facts: &Facts, number: u32) -> Chapter {
    let mut chapter = Chapter::new(number, plain(&pen.words.stocktaking_inputs()));
    for (region, text) in &facts.inputs {
        chapter.paragraph(vec![Inline::Strong(pen.say(pen.name("region", region)))], Vec::new());
        let shown = text.shown(pen.lang);
        for paragraph in shown.text.lines().map(str::trim).filter(|line| !line.is_empty()) {
            chapter.lead(pen.text(&Text::new(shown.lang, paragraph)));
        }
    }
    chapter
}

/// The success stories, with their pictures.
pub(super) fn stories(pen: &Pen, facts: &Facts, number: u32, pictures: &Pictures) -> Chapter {
    let mut chapter = Chapter::new(number, plain(&pen.projects.stories_title()));
    for told in &facts.stories {
        story(pen, &mut chapter, told, pictures);
    }
    if facts.stories.is_empty() {
        chapter.paragraph(pen.say(pen.words.stocktaking_no_stories()), Vec::new());
    }
    chapter
}

fn story(pen: &Pen, chapter: &mut Chapter, told: &Story, pictures: &Pictures) {
    let path = format!("/projects/{}", told.id);
    let title = pen.link(&path, vec![Inline::Strong(pen.text(&told.title))]);
    chapter.paragraph(title, vec![pen.project(&told.id)]);
    if let Some(picture) = &told.picture
        && let Some(bytes) = pictures.get(&picture.hash)
    {
        chapter.picture(Picture {
            bytes: bytes.clone(),
            href: pen.href(&format!("{path}/pictures/{}", picture.number)),
            width: picture.width,
            height: picture.height,
            alt: (told.lang, picture.alt.clone()),
        });
    }
    chapter.lead(vec![Inline::Emphasis(pen.text(&told.why))]);
    chapter.lead(pen.text(&told.summary));
    let mut states: Vec<&str> =
        told.states.iter().filter_map(|code| State::find(code).ok()).map(|state| state.name(pen.lang)).collect();
    states.sort_by(|a, b| language::compare(pen.lang, a, b));
    let organisation = match told.lang == pen.lang {
        true => writing::text(&told.organisation),
        false => vec![Inline::Foreign { lang: told.lang, text: told.organisation.clone() }],
    };
    let place = match states.is_empty() {
        true => organisation,
        false => pen.fill(pen.words.stocktaking_place(slot(0), list(pen.lang, &states)), &[organisation]),
    };
    chapter.lead(place);
}
