//! Instruments as a list, a table and a feed.

use askama::Template;
use kit::web::{
    self, Answer, Facet, Format, List, ListQuery, ListRules, Page, Visit,
    formats::{Cell, Column, Table},
};

use super::{
    asked, codes,
    known::{Known, said},
    news::{self, News},
};
use crate::{
    Instrument, InstrumentKind, When,
    pages::{
        LIST,
        said::{self, Said},
    },
    store::{Window, instruments},
    words::Words,
};

const RULES: ListRules = ListRules { facets: &["adopter", "kind", "abrogated"], sorts: &["name"] };

#[derive(Template)]
#[template(path = "pages/things/instruments.html")]
struct InstrumentsPage {
    page: Page,
    words: Words,
    list: List,
    items: Vec<Item>,
}

/// An instrument as an item of the list.
struct Item {
    href: String,
    name: String,
    title: Said,
    kind: String,
    status: (&'static str, String),
}

/// Instruments.
pub(super) async fn list(visit: Visit) -> Answer {
    let query = ListQuery::read(&visit, RULES)?;
    if let Some(address) = asked::one_of_each(&query, RULES) {
        return web::see(&address);
    }
    // Checked before the rows are narrowed by it, so that a code that is none is refused in words.
    asked::one::<InstrumentKind>(&query, "kind")?;
    asked::one::<bool>(&query, "abrogated")?;
    let filter = instruments::Filter { words: query.q.clone(), ..instruments::Filter::default() };
    let found = instruments::list(&visit.state.db, &filter, Window::ALL).await?.rows;
    let by: [asked::Property<Instrument>; 3] = [
        ("adopter", |instrument| instrument.adopter.clone()),
        ("kind", |instrument| instrument.kind.code().to_owned()),
        ("abrogated", |instrument| instrument.abrogation.is_some().to_string()),
    ];
    let (rows, counts) = asked::narrowed(found, &query, &by);
    let known = Known::load(&visit).await?;
    match visit.format {
        Format::Page => {}
        Format::Atom => return feed(&visit, &rows, &known).await,
        format => return table(&visit, &rows, &known).answer(format),
    }
    let words = Words(visit.lang);
    let kinds = InstrumentKind::ALL.iter().copied();
    let kinds = web::in_order(kinds, |kind| codes::instrument(words, *kind), &counts[1]);
    let status = |is: &bool| if *is { words.instrument_abrogated() } else { words.instrument_in_force() };
    let list = List::new(&query, asked::total(&rows))
        .facet(Facet::new(&query, "adopter", words.instrument_adopter(), known.body_choices(&counts[0])))
        .facet(Facet::new(&query, "kind", words.thing_kind(), kinds))
        .facet(Facet::new(&query, "abrogated", words.thing_status(), web::in_order([false, true], status, &counts[2])))
        .formats(&query, LIST);
    let page =
        visit.page(words.instruments_title()).section("instruments").describe(words.instruments_lead()).with_feed();
    let items = asked::page(rows, &query).iter().map(|instrument| item(instrument, &known)).collect();
    web::html(&InstrumentsPage { page, words, list, items })
}

/// Whether an instrument is in force, and since or until when: the tone and the words.
pub(super) fn status(instrument: &Instrument, words: Words) -> (&'static str, String) {
    let Some(end) = &instrument.abrogation else {
        let newest = instrument.versions.iter().max_by_key(|version| version.date.map(When::first_day));
        return (
            "agree",
            newest.map_or_else(|| words.instrument_in_force(), |v| words.instrument_in_force_as(&v.label)),
        );
    };
    let on = end.on.map(|on| words.instrument_abrogated_on(said::date(words.0, on)));
    ("late", on.unwrap_or_else(|| words.instrument_abrogated()))
}

fn item(instrument: &Instrument, known: &Known) -> Item {
    let words = Words(known.lang);
    Item {
        href: format!("/{}/instruments/{}", known.lang, instrument.id),
        name: known.instrument(instrument),
        title: said(&instrument.title, known.lang),
        kind: codes::instrument(words, instrument.kind),
        status: status(instrument, words),
    }
}

async fn feed(visit: &Visit, rows: &[Instrument], known: &Known) -> Answer {
    let news = |instrument: &Instrument| News {
        subject: format!("instrument/{}", instrument.id),
        path: format!("/instruments/{}", instrument.id),
        title: known.instrument(instrument),
        summary: instrument.title.shown(visit.lang).text.to_owned(),
    };
    news::feed(visit, Words(visit.lang).instruments_title(), rows.iter().map(news).collect()).await
}

fn table(visit: &Visit, rows: &[Instrument], known: &Known) -> Table {
    let (words, lang) = (Words(visit.lang), visit.lang);
    let row = |instrument: &Instrument| {
        let newest = instrument.versions.iter().max_by_key(|version| version.date.map(When::first_day));
        let end = instrument.abrogation.as_ref().and_then(|end| end.on);
        vec![
            instrument.id.clone().into(),
            Cell::code(instrument.kind.code(), codes::instrument(words, instrument.kind)),
            instrument.number.clone().into(),
            Cell::code(&instrument.adopter, known.body(&instrument.adopter)),
            instrument.title.shown(lang).text.into(),
            newest.map(|version| version.label.clone()).into(),
            Cell::date(newest.and_then(|version| version.date).map(|date| date.to_string())),
            Cell::code(instrument.abrogation.is_some().to_string(), status(instrument, words).1),
            Cell::date(end.map(|on| on.to_string())),
            visit.url(&format!("/instruments/{}", instrument.id)).into(),
        ]
    };
    Table {
        name: "instruments".to_owned(),
        title: words.instruments_title(),
        lang,
        columns: vec![
            Column::plain("id", words.column_code()),
            Column::coded("kind", words.thing_kind()),
            Column::plain("number", words.instrument_number()),
            Column::coded("adopter", words.instrument_adopter()),
            Column::plain("title", words.thing_title()),
            Column::plain("version", words.instrument_version()),
            Column::plain("adopted", words.instrument_adopted()),
            Column::coded("abrogated", words.thing_status()),
            Column::plain("abrogated_on", words.instrument_abrogation()),
            Column::plain("url", words.column_address()),
        ],
        rows: rows.iter().map(row).collect(),
    }
}
