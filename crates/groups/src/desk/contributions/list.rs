//! The list of contributions: what everybody may know of; for a delegation its drafts too; for the secretariat what waits for a
//! symbol.

use std::collections::BTreeMap;

use askama::Template;
use kit::web::{
    self, Answer, Facet, Format, List, ListQuery, ListRules, Page, Visit,
    formats::{Cell, Column, Table},
};

use super::{delegations, names, seen_contributions};
use crate::{
    contribution::{Contribution, Stage},
    words::Words,
};

const RULES: ListRules = ListRules { facets: &["stage"], sorts: &["newest"] };

#[derive(Template)]
#[template(path = "desk/contributions/list.html")]
struct ListPage {
    page: Page,
    words: Words,
    list: List,
    rows: Vec<Row>,
    new: Option<String>,
}

pub(super) struct Row {
    href: String,
    title: String,
    lang: language::Lang,
    symbol: String,
    sources: String,
    meeting: String,
    stage: (&'static str, String),
}

/// The list.
pub(super) async fn list(visit: Visit) -> Answer {
    let query = ListQuery::read(&visit, RULES)?;
    let seen = seen_contributions(&visit).await?;
    let mut found: Vec<Contribution> = seen.into_iter().map(|one| one.contribution).collect();
    let mut counts: BTreeMap<Stage, i64> = BTreeMap::new();
    found.iter().for_each(|one| *counts.entry(one.stage).or_default() += 1);
    if let Some(stage) = query.codes::<Stage>("stage")?.pop() {
        found.retain(|one| one.stage == stage);
    }
    if visit.format != Format::Page {
        return table(&visit, &found).answer(visit.format);
    }
    let words = Words(visit.lang);
    let total = i64::try_from(found.len()).unwrap_or(i64::MAX);
    let first = usize::try_from(query.offset()).unwrap_or(usize::MAX);
    let most = usize::try_from(query.limit()).unwrap_or(0);
    let stages =
        counts.into_iter().map(|(stage, count)| (stage.code().to_owned(), names::stage(words, stage).1, count));
    let list = List::new(&query, total)
        .facet(Facet::new(&query, "stage", words.thing_status(), stages))
        .formats(&query, &[Format::Json, Format::Csv, Format::Xlsx]);
    let may_write = visit.may("contributions.draft") && !delegations(&visit).await?.is_empty();
    web::html(&ListPage {
        page: visit
            .page(words.contributions_title())
            .section("documents")
            .describe(words.contributions_lead())
            .under("/documents", words.documents_title()),
        rows: found.iter().skip(first).take(most).map(|one| row(&visit, one)).collect(),
        new: may_write.then(|| visit.href("/contributions/new")),
        words,
        list,
    })
}

fn row(visit: &Visit, of: &Contribution) -> Row {
    let words = Words(visit.lang);
    Row {
        href: visit.href(&format!("/contributions/{}", of.id)),
        title: of.content.title.clone(),
        lang: of.content.lang,
        symbol: of.symbol.clone().unwrap_or_default(),
        sources: names::sources(visit, of),
        meeting: words.meeting_number(of.meeting.to_string()),
        stage: names::stage(words, of.stage),
    }
}

fn table(visit: &Visit, found: &[Contribution]) -> Table {
    let words = Words(visit.lang);
    let row = |of: &Contribution| -> Vec<Cell> {
        vec![
            of.id.clone().into(),
            of.symbol.clone().into(),
            of.content.title.clone().into(),
            of.content.lang.code().into(),
            names::sources(visit, of).into(),
            of.body.clone().into(),
            Cell::Number(of.meeting),
            Cell::code(of.stage.code(), names::stage(words, of.stage).1),
            visit.url(&format!("/contributions/{}", of.id)).into(),
        ]
    };
    Table {
        name: "contributions".to_owned(),
        title: words.contributions_title(),
        lang: visit.lang,
        columns: vec![
            Column::plain("id", words.column_id()),
            Column::plain("symbol", words.reading_symbol()),
            Column::plain("title", words.thing_title()),
            Column::plain("language", words.column_language()),
            Column::plain("sources", words.document_sources()),
            Column::plain("body", words.contribution_body()),
            Column::plain("meeting", words.facet_meeting()),
            Column::coded("stage", words.thing_status()),
            Column::plain("url", words.column_address()),
        ],
        rows: found.iter().map(row).collect(),
    }
}
