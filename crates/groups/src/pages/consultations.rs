//! The consultations that bodies held. They are few, so that the list is searched and counted here.

use std::collections::HashMap;

use askama::Template;
use kit::web::{
    self, Answer, Facet, Format, List, ListQuery, ListRules, Page, Visit,
    formats::{Cell, Column, Feed, FeedEntry, Table},
};

use super::{names, said::Said};
use crate::{
    Consultation, ConsultationKind,
    store::{added, consultations},
    words::Words,
};

const RULES: ListRules = ListRules { facets: &["kind", "year"], sorts: &["list"] };

#[derive(Template)]
#[template(path = "pages/consultations.html")]
struct ConsultationsPage {
    page: Page,
    words: Words,
    list: List,
    rows: Vec<Row>,
}

struct Row {
    id: String,
    title: Said,
    kind: String,
    years: String,
    text: Option<Said>,
}

/// All consultations.
pub(super) async fn list(visit: Visit) -> Answer {
    let query = ListQuery::read(&visit, RULES)?;
    let kinds: Vec<ConsultationKind> = query.codes("kind")?;
    let years: Vec<i64> = query.codes("year")?;
    let is_of_kind = |one: &Consultation| kinds.is_empty() || kinds.contains(&one.kind);
    let is_of_year = |one: &Consultation| years.is_empty() || one.years.iter().any(|year| years.contains(year));
    let asked = language::fold(&query.q);
    let mut all = consultations::all(&visit.state.db, None).await?;
    all.retain(|one| has_all(one, &asked));
    let of_year: Vec<&Consultation> = all.iter().filter(|one| is_of_year(one)).collect();
    let of_kind: Vec<&Consultation> = all.iter().filter(|one| is_of_kind(one)).collect();
    let found: Vec<Consultation> = all.iter().filter(|one| is_of_kind(one) && is_of_year(one)).cloned().collect();
    if visit.format != Format::Page {
        return export(&visit, &found).await;
    }
    let words = Words(visit.lang);
    let kind_name = |kind: &ConsultationKind| names::consultation(words, *kind);
    let by_kind = web::in_order(
        ConsultationKind::ALL.iter().copied(),
        kind_name,
        &count(of_year, |one| vec![one.kind.code().to_owned()]),
    );
    let mut by_year = count(of_kind, |one| one.years.iter().map(i64::to_string).collect());
    by_year.sort();
    let by_year = by_year.into_iter().map(|(year, count)| (year.clone(), year, count));
    let total = i64::try_from(found.len()).unwrap_or(i64::MAX);
    let list = List::new(&query, total)
        .facet(Facet::new(&query, "kind", words.consultation_kind(), by_kind))
        .facet(Facet::new(&query, "year", words.consultation_years(), by_year))
        .formats(&query, super::LIST);
    let skipped = usize::try_from(query.offset()).unwrap_or(usize::MAX);
    let limit = usize::try_from(query.limit()).unwrap_or(usize::MAX);
    let rows = found.into_iter().skip(skipped).take(limit).map(|one| row(&visit, one)).collect();
    let page = visit.page(words.consultations_title()).section("consultations").describe(words.consultations_lead());
    web::html(&ConsultationsPage { page: page.with_feed(), words, list, rows })
}

fn has_all(one: &Consultation, asked: &str) -> bool {
    let texts = std::iter::once(&one.title).chain(&one.text);
    let whole: String =
        texts.flat_map(|text| text.versions().map(|(_, version)| language::fold(&version.text) + "\n")).collect();
    asked.split_whitespace().all(|word| whole.contains(word))
}

/// How many consultations have each value.
fn count(of: Vec<&Consultation>, values: impl Fn(&Consultation) -> Vec<String>) -> Vec<(String, i64)> {
    let mut counts: HashMap<String, i64> = HashMap::new();
    for value in of.into_iter().flat_map(values) {
        *counts.entry(value).or_default() += 1;
    }
    counts.into_iter().collect()
}

fn row(visit: &Visit, one: Consultation) -> Row {
    Row {
        kind: names::consultation(Words(visit.lang), one.kind),
        years: language::list(visit.lang, &one.years.iter().map(i64::to_string).collect::<Vec<_>>()),
        title: Said::new(one.title, visit.lang),
        text: one.text.map(|text| Said::new(text, visit.lang)),
        id: one.id,
    }
}

fn years(one: &Consultation) -> String {
    one.years.iter().map(i64::to_string).collect::<Vec<_>>().join(", ")
}

async fn export(visit: &Visit, found: &[Consultation]) -> Answer {
    if visit.format == Format::Atom {
        return feed(visit, found).await;
    }
    let words = Words(visit.lang);
    let cells = |one: &Consultation| {
        vec![
            one.id.clone().into(),
            Cell::code(one.kind.code(), names::consultation(words, one.kind)),
            one.title.shown(visit.lang).text.into(),
            years(one).into(),
            one.text.as_ref().map(|text| text.shown(visit.lang).text.to_owned()).into(),
        ]
    };
    let table = Table {
        name: "consultations".to_owned(),
        title: words.consultations_title(),
        lang: visit.lang,
        columns: vec![
            Column::plain("id", words.column_code()),
            Column::coded("kind", words.consultation_kind()),
            Column::plain("title", words.column_name()),
            Column::plain("years", words.consultation_years()),
            Column::plain("text", words.column_text()),
        ],
        rows: found.iter().map(cells).collect(),
    };
    table.answer(visit.format)
}

async fn feed(visit: &Visit, found: &[Consultation]) -> Answer {
    let added = added::consultations(&visit.state.db).await?;
    let entry = |one: &Consultation| FeedEntry {
        url: visit.url(&format!("/consultations#{}", one.id)),
        title: one.title.shown(visit.lang).text.to_owned(),
        summary: one.text.as_ref().map(|text| text.shown(visit.lang).text.to_owned()).unwrap_or_default(),
        updated: added.get(&one.id).copied().unwrap_or_default(),
        author: None,
        categories: vec![(one.kind.code().to_owned(), names::consultation(Words(visit.lang), one.kind))],
    };
    let feed = Feed {
        title: Words(visit.lang).consultations_title(),
        lang: visit.lang,
        page_url: visit.url("/consultations"),
        feed_url: visit.url("/consultations.atom"),
        author: visit.state.frame.name.clone(),
        updated: jiff::Timestamp::UNIX_EPOCH,
        entries: found.iter().map(entry).collect(),
    };
    feed.answer()
}
