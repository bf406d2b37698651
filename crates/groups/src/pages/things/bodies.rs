//! Bodies as a list, a table and a feed.

use askama::Template;
use kit::web::{
    self, Answer, Facet, Format, Link, List, ListQuery, ListRules, Page, Visit,
    formats::{Cell, Column, Table},
};

use super::{
    asked, codes,
    known::{Known, said, said_if},
    news::{self, News},
};
use crate::{
    Body, BodyKind,
    pages::{LIST, said::Said},
    store::found,
    words::Words,
};

const RULES: ListRules = ListRules { facets: &["kind"], sorts: &["record"] };

#[derive(Template)]
#[template(path = "pages/things/bodies.html")]
struct BodiesPage {
    page: Page,
    words: Words,
    list: List,
    items: Vec<Item>,
}

/// A body as an item of the list.
struct Item {
    href: String,
    name: Said,
    short: String,
    kind: String,
    mandate: Option<Said>,
    parent: Option<Link>,
}

/// Bodies.
pub(super) async fn list(visit: Visit) -> Answer {
    let query = ListQuery::read(&visit, RULES)?;
    if let Some(address) = asked::one_of_each(&query, RULES) {
        return web::see(&address);
    }
    asked::one::<BodyKind>(&query, "kind")?;
    let known = Known::load(&visit).await?;
    let found = found::bodies(&visit.state.db, &query.q).await?;
    let rows: Vec<Body> = known.bodies.iter().filter(|body| found.contains(&body.id)).cloned().collect();
    let by: [asked::Property<Body>; 1] = [("kind", |body| body.kind.code().to_owned())];
    let (rows, counts) = asked::narrowed(rows, &query, &by);
    match visit.format {
        Format::Page => {}
        Format::Atom => return feed(&visit, &rows).await,
        format => return table(&visit, &rows, &known).answer(format),
    }
    let words = Words(visit.lang);
    let kinds = web::in_order(BodyKind::ALL.iter().copied(), |kind| codes::body(words, *kind), &counts[0]);
    let list = List::new(&query, asked::total(&rows))
        .facet(Facet::new(&query, "kind", words.thing_kind(), kinds))
        .formats(&query, LIST);
    let page = visit.page(words.bodies_title()).section("bodies").describe(words.bodies_lead()).with_feed();
    let items = asked::page(rows, &query).iter().map(|body| item(body, &known)).collect();
    web::html(&BodiesPage { page, words, list, items })
}

fn item(body: &Body, known: &Known) -> Item {
    let lang = known.lang;
    let short = body.short_name.as_ref().map(|name| name.shown(lang).text.to_owned());
    Item {
        href: format!("/{lang}/bodies/{}", body.id),
        name: said(&body.name, lang),
        short: short.filter(|short| *short != body.name.shown(lang).text).unwrap_or_default(),
        kind: codes::body(Words(lang), body.kind),
        mandate: said_if(&body.mandate, lang),
        parent: body.parent.as_deref().map(|parent| known.body_link(parent)),
    }
}

async fn feed(visit: &Visit, rows: &[Body]) -> Answer {
    let news = |body: &Body| News {
        subject: format!("body/{}", body.id),
        path: format!("/bodies/{}", body.id),
        title: body.name.shown(visit.lang).text.to_owned(),
        summary: body.mandate.as_ref().map(|text| text.shown(visit.lang).text.to_owned()).unwrap_or_default(),
    };
    news::feed(visit, Words(visit.lang).bodies_title(), rows.iter().map(news).collect()).await
}

fn table(visit: &Visit, rows: &[Body], known: &Known) -> Table {
    let (words, lang) = (Words(visit.lang), visit.lang);
    let parent = |id: &Option<String>| id.as_ref().map_or(Cell::Empty, |id| Cell::code(id, known.body(id)));
    let row = |body: &Body| {
        vec![
            body.id.clone().into(),
            Cell::code(body.kind.code(), codes::body(words, body.kind)),
            body.name.shown(lang).text.into(),
            parent(&body.parent),
            Cell::date(body.founded.map(|when| when.to_string())),
            body.symbol_pattern.clone().into(),
            visit.url(&format!("/bodies/{}", body.id)).into(),
        ]
    };
    Table {
        name: "bodies".to_owned(),
        title: words.bodies_title(),
        lang,
        columns: vec![
            Column::plain("id", words.column_code()),
            Column::coded("kind", words.thing_kind()),
            Column::plain("name", words.column_name()),
            Column::coded("parent", words.body_parent()),
            Column::plain("founded", words.body_founded()),
            Column::plain("symbols", words.body_symbols()),
            Column::plain("url", words.column_address()),
        ],
        rows: rows.iter().map(row).collect(),
    }
}
