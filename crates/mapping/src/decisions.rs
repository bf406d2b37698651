//! The decisions that were kept, for those who train again: a page and a table of them. Who decided is no part of it.

use askama::Template;
use kit::web::{
    self, Answer, Format, List, ListQuery, ListRules, Page, Visit,
    formats::{Cell, Column, Table},
};

use crate::{
    store::{self, Kept},
    words::Words,
};

pub(crate) const FORMATS: &[Format] = &[Format::Json, Format::Csv, Format::Xlsx];
const RULES: ListRules = ListRules { facets: &[], sorts: &["newest"] };

/// The longest beginning of a text that a row shows, in characters.
const SHOWN: usize = 120;

#[derive(Template)]
#[template(path = "decisions.html")]
struct DecisionsPage {
    page: Page,
    words: Words,
    list: List,
    rows: Vec<Row>,
}

struct Row {
    topic: String,
    href: String,
    verdict: String,
    tone: &'static str,
    text: String,
    when: String,
}

/// All decisions.
pub(crate) async fn list(visit: Visit) -> Answer {
    let query = ListQuery::read(&visit, RULES)?;
    let db = &visit.state.db;
    let words = Words(visit.lang);
    if visit.format != Format::Page {
        return table(&visit, &store::list(db, i64::MAX, 0).await?).answer(visit.format);
    }
    let rows = store::list(db, query.limit(), query.offset()).await?;
    let list = List::new(&query, store::count(db).await?).formats(&query, FORMATS);
    let page = visit
        .page(words.decisions_title())
        .section("tag")
        .describe(words.decisions_lead())
        .under("/tag", words.tag_title());
    web::html(&DecisionsPage { rows: rows.iter().map(|kept| row(&visit, kept)).collect(), page, words, list })
}

fn row(visit: &Visit, kept: &Kept) -> Row {
    let words = Words(visit.lang);
    let mut text: String = kept.text.chars().take(SHOWN).collect();
    if text.len() < kept.text.len() {
        text.push('…');
    }
    Row {
        href: visit.href(&format!("/topics/{}", kept.topic)),
        topic: kept.topic.clone(),
        verdict: verdict(words, &kept.verdict),
        tone: if kept.verdict == "dropped" { "late" } else { "agree" },
        text,
        when: language::partial_date(visit.lang, kept.at.get(..10).unwrap_or(&kept.at)),
    }
}

fn verdict(words: Words, code: &str) -> String {
    match code {
        "confirmed" => words.verdict_confirmed(),
        "added" => words.verdict_added(),
        _ => words.verdict_dropped(),
    }
}

fn table(visit: &Visit, kept: &[Kept]) -> Table {
    let words = Words(visit.lang);
    let row = |kept: &Kept| -> Vec<Cell> {
        vec![
            kept.topic.clone().into(),
            Cell::code(kept.verdict.clone(), verdict(words, &kept.verdict)),
            kept.probability.map_or(Cell::Empty, |thousandths| format!("0.{thousandths:03}").into()),
            kept.place.clone().into(),
            kept.at.clone().into(),
            kept.text.clone().into(),
        ]
    };
    Table {
        name: "tag-decisions".to_owned(),
        title: words.decisions_title(),
        lang: visit.lang,
        columns: vec![
            Column::plain("topic", words.column_topic()),
            Column::coded("verdict", words.column_verdict()),
            Column::plain("probability", words.column_probability()),
            Column::plain("place", words.column_place()),
            Column::plain("at", words.column_when()),
            Column::plain("text", words.tag_text()),
        ],
        rows: kept.iter().map(row).collect(),
    }
}
