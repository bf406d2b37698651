//! Documents as a list, a table and a feed.

use askama::Template;
use kit::web::{
    self, Answer, Error, Facet, Format, List, ListQuery, ListRules, Page, Visit,
    formats::{Cell, Column, Table},
};

use super::{
    asked, codes,
    known::{Known, document_href},
    news::{self, MOST, News},
    paper::Paper,
};
use crate::{
    DocumentKind, SourceKind, Timeliness,
    pages::{LIST, said::in_address},
    store::{
        self, Window,
        documents::{self, Filter, Kept, Sort},
    },
    words::Words,
};

const RULES: ListRules = ListRules {
    facets: &["body", "meeting", "kind", "source", "state", "late"],
    sorts: &["symbol", "received", "added"],
};

#[derive(Template)]
#[template(path = "pages/things/documents.html")]
struct DocumentsPage {
    page: Page,
    words: Words,
    list: List,
    papers: Vec<Paper>,
}

/// Documents.
pub(super) async fn list(visit: Visit) -> Answer {
    let query = ListQuery::read(&visit, RULES)?;
    if let Some(address) = asked::one_of_each(&query, RULES) {
        return web::see(&address);
    }
    let (filter, sort) = asked_for(&query)?;
    let (db, words) = (&visit.state.db, Words(visit.lang));
    match visit.format {
        Format::Page => {}
        Format::Atom => return feed(&visit, &filter).await,
        format => return table(&visit, &documents::list(db, &filter, sort, Window::ALL).await?.rows).answer(format),
    }
    let window = Window { limit: query.limit(), offset: query.offset() };
    let found = documents::list(db, &filter, sort, window).await?;
    let known = Known::load(&visit).await?;
    let list = surroundings(&query, &known, &found);
    let page = visit.page(words.documents_title()).section("documents").describe(words.documents_lead()).with_feed();
    web::html(&DocumentsPage { page, words, list, papers: Paper::all(&found.rows, visit.lang) })
}

fn asked_for(query: &ListQuery) -> Result<(Filter, Sort), Error> {
    let filter = Filter {
        words: query.q.clone(),
        body: asked::one(query, "body")?,
        meeting: asked::one(query, "meeting")?,
        kind: asked::one(query, "kind")?,
        source: asked::one(query, "source")?,
        state: asked::one(query, "state")?,
        late: asked::one(query, "late")?,
        ..Filter::default()
    };
    let sort = match query.sort {
        "received" => Sort::Received,
        "added" => Sort::Newest,
        _ => Sort::Symbol,
    };
    Ok((filter, sort))
}

fn surroundings(query: &ListQuery, known: &Known, found: &store::List<Kept>) -> List {
    let words = Words(known.lang);
    let counts = |facet: &str| asked::counts(found.facet(facet));
    // The store counts no bodies: a body is chosen on its own page, and shown here so that it can be given up.
    let body: Vec<(String, i64)> = query.chosen("body").into_iter().map(|id| (id.to_owned(), found.total)).collect();
    let body = body.into_iter().map(|(id, count)| (id.clone(), known.body(&id), count));
    let mut meetings = counts("meeting");
    meetings.sort_by_key(|(number, _)| std::cmp::Reverse(number.parse::<i64>().unwrap_or_default()));
    let meetings = meetings.into_iter().map(|(number, count)| (number.clone(), words.meeting_number(number), count));
    let kinds = DocumentKind::ALL.iter().copied();
    let kinds = web::in_order(kinds, |kind| codes::document(words, *kind), &counts("kind"));
    let sources = SourceKind::ALL.iter().copied();
    let sources = web::in_order(sources, |kind| codes::source_kind(words, *kind), &counts("source"));
    let mut states: Vec<(String, String, i64)> = counts("state")
        .into_iter()
        .map(|(code, count)| (code.clone(), codes::state(known.lang, &code), count))
        .collect();
    states.sort_by(|a, b| b.2.cmp(&a.2).then_with(|| language::compare(known.lang, &a.1, &b.1)));
    let late = |is: &bool| if *is { words.document_late() } else { words.document_in_time() };
    let late = web::in_order([true, false], late, &counts("late"));
    List::new(query, found.total)
        .facet(Facet::new(query, "body", words.thing_body(), body))
        .facet(Facet::new(query, "meeting", words.facet_meeting(), meetings))
        .facet(Facet::new(query, "kind", words.thing_kind(), kinds))
        .facet(Facet::new(query, "source", words.document_sources(), sources))
        .facet(Facet::new(query, "state", words.document_state(), states))
        .facet(Facet::new(query, "late", words.document_arrival(), late))
        .sorts(
            query,
            &[("symbol", words.sort_symbol()), ("received", words.sort_received()), ("added", words.sort_added())],
        )
        .formats(query, LIST)
}

async fn feed(visit: &Visit, filter: &Filter) -> Answer {
    let window = Window { limit: i64::try_from(MOST).unwrap_or(i64::MAX), offset: 0 };
    let found = documents::list(&visit.state.db, filter, Sort::Newest, window).await?;
    let news = |kept: &Kept| News {
        subject: format!("document/{}", kept.document.symbol),
        path: format!("/documents/{}", in_address(&kept.document.symbol)),
        title: kept.document.symbol.clone(),
        summary: kept.document.title.shown(visit.lang).text.to_owned(),
    };
    news::feed(visit, Words(visit.lang).documents_title(), found.rows.iter().map(news).collect()).await
}

fn table(visit: &Visit, rows: &[Kept]) -> Table {
    let words = Words(visit.lang);
    Table {
        name: "documents".to_owned(),
        title: words.documents_title(),
        lang: visit.lang,
        columns: vec![
            Column::plain("symbol", words.document_symbol()),
            Column::plain("title", words.thing_title()),
            Column::plain("language", words.column_language()),
            Column::coded("kind", words.thing_kind()),
            Column::coded("source", words.document_sources()),
            Column::coded("state", words.document_state()),
            Column::plain("body", words.thing_body()),
            Column::plain("meeting", words.facet_meeting()),
            Column::plain("received", words.document_received()),
            Column::plain("deadline", words.document_deadline()),
            Column::coded("late", words.document_arrival()),
            Column::coded("languages", words.document_languages()),
            Column::plain("url", words.column_address()),
        ],
        rows: rows.iter().map(|kept| row(visit, kept)).collect(),
    }
}

fn row(visit: &Visit, kept: &Kept) -> Vec<Cell> {
    let (words, lang) = (Words(visit.lang), visit.lang);
    let document = &kept.document;
    let shown = document.title.shown(lang);
    let sources = document.sources.iter();
    let states = document.sources.iter().filter_map(|source| source.state.clone());
    let versions = document.languages.iter();
    let late = match kept.deadline.map(|deadline| deadline.met(document.received)) {
        Some(Timeliness::Late(_)) => Cell::code("true", words.document_late()),
        Some(Timeliness::InTime) => Cell::code("false", words.document_in_time()),
        Some(Timeliness::Unknown) | None => Cell::Empty,
    };
    vec![
        document.symbol.clone().into(),
        shown.text.into(),
        shown.lang.code().into(),
        Cell::code(document.kind.code(), codes::document(words, document.kind)),
        Cell::Codes(sources.map(|one| (one.kind.code().to_owned(), codes::source_kind(words, one.kind))).collect()),
        Cell::Codes(states.map(|code| (code.clone(), codes::state(lang, &code))).collect()),
        document.body.clone().into(),
        document.meeting.map_or(Cell::Empty, Cell::Number),
        Cell::date(document.received.map(|day| day.to_string())),
        Cell::date(kept.deadline.map(|deadline| deadline.date.to_string())),
        late,
        Cell::Codes(
            versions.map(|one| (one.lang.code().to_owned(), codes::version(words, Some(one.status)))).collect(),
        ),
        format!("{}{}", visit.state.config.base_url, document_href(lang, &document.symbol)).into(),
    ]
}
