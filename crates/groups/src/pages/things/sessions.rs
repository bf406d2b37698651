//! Sessions of parent bodies as a list, a table and a feed.

use askama::Template;
use kit::web::{
    self, Answer, Facet, Format, Link, List, ListQuery, ListRules, Page, Visit,
    formats::{Cell, Column, Table},
};
use language::Lang;

use super::{
    asked, codes,
    known::{Known, said, said_if},
    news::{self, News},
};
use crate::{
    Session,
    pages::{
        LIST,
        said::{self, Said},
    },
    store::found,
    words::Words,
};

const RULES: ListRules = ListRules { facets: &["body", "year"], sorts: &["latest", "earliest"] };

#[derive(Template)]
#[template(path = "pages/things/sessions.html")]
struct SessionsPage {
    page: Page,
    words: Words,
    list: List,
    items: Vec<Item>,
}

/// A session as an item of the list.
struct Item {
    href: String,
    name: Said,
    dates: String,
    place: Option<Said>,
    body: Link,
    acts: Vec<(&'static str, String)>,
}

/// Sessions.
pub(super) async fn list(visit: Visit) -> Answer {
    let query = ListQuery::read(&visit, RULES)?;
    if let Some(address) = asked::one_of_each(&query, RULES) {
        return web::see(&address);
    }
    let known = Known::load(&visit).await?;
    let found = found::sessions(&visit.state.db, &query.q).await?;
    let rows: Vec<Session> = known.sessions.iter().filter(|session| found.contains(&session.id)).cloned().collect();
    let by: [asked::Property<Session>; 2] =
        [("body", |session| session.body.clone()), ("year", |session| session.year.to_string())];
    let (mut rows, counts) = asked::narrowed(rows, &query, &by);
    rows.sort_by_key(Session::when);
    if query.sort == "latest" {
        rows.reverse();
    }
    match visit.format {
        Format::Page => {}
        Format::Atom => return feed(&visit, &rows).await,
        format => return table(&visit, &rows, &known).answer(format),
    }
    let words = Words(visit.lang);
    let list = List::new(&query, asked::total(&rows))
        .facet(Facet::new(&query, "body", words.thing_body(), known.body_choices(&counts[0])))
        .facet(Facet::new(&query, "year", words.thing_year(), asked::last_first(&counts[1])))
        .sorts(&query, &[("latest", words.sort_latest()), ("earliest", words.sort_earliest())])
        .formats(&query, LIST);
    let page = visit.page(words.sessions_title()).section("sessions").describe(words.sessions_lead()).with_feed();
    let items = asked::page(rows, &query).iter().map(|session| item(session, &known)).collect();
    web::html(&SessionsPage { page, words, list, items })
}

/// When a session was held: its days where both are known, else what is known.
pub(super) fn dates(session: &Session, lang: Lang) -> String {
    match (session.from.and_then(crate::When::day), session.to.and_then(crate::When::day)) {
        (Some(from), Some(to)) => language::date_range(lang, from, to),
        _ => session.when().map(|when| said::date(lang, when)).unwrap_or_default(),
    }
}

fn item(session: &Session, known: &Known) -> Item {
    let lang = known.lang;
    let mut acts: Vec<(&'static str, String)> =
        session.acts.iter().map(|act| (codes::act_tone(act.kind), codes::act(Words(lang), act.kind))).collect();
    acts.dedup();
    Item {
        href: format!("/{lang}/sessions/{}", session.id),
        name: said(&session.name, lang),
        dates: dates(session, lang),
        place: said_if(&session.place, lang),
        body: known.body_link(&session.body),
        acts,
    }
}

async fn feed(visit: &Visit, rows: &[Session]) -> Answer {
    let news = |session: &Session| News {
        subject: format!("session/{}", session.id),
        path: format!("/sessions/{}", session.id),
        title: session.name.shown(visit.lang).text.to_owned(),
        summary: dates(session, visit.lang),
    };
    news::feed(visit, Words(visit.lang).sessions_title(), rows.iter().map(news).collect()).await
}

fn table(visit: &Visit, rows: &[Session], known: &Known) -> Table {
    let (words, lang) = (Words(visit.lang), visit.lang);
    let row = |session: &Session| {
        let reports = session.acts.iter().filter_map(|act| act.report.clone());
        let mut reports: Vec<String> = reports.collect();
        reports.dedup();
        let acts = session.acts.iter().map(|act| (act.kind.code().to_owned(), codes::act(words, act.kind)));
        vec![
            session.id.clone().into(),
            session.name.shown(lang).text.into(),
            Cell::code(&session.body, known.body(&session.body)),
            session.year.into(),
            Cell::date(session.from.map(|when| when.to_string())),
            Cell::date(session.to.map(|when| when.to_string())),
            session.place.as_ref().map(|place| place.shown(lang).text.to_owned()).into(),
            reports.join("; ").into(),
            Cell::Codes(acts.collect()),
            visit.url(&format!("/sessions/{}", session.id)).into(),
        ]
    };
    Table {
        name: "sessions".to_owned(),
        title: words.sessions_title(),
        lang,
        columns: vec![
            Column::plain("id", words.column_code()),
            Column::plain("name", words.column_name()),
            Column::coded("body", words.thing_body()),
            Column::plain("year", words.thing_year()),
            Column::plain("from", words.thing_first_day()),
            Column::plain("to", words.thing_last_day()),
            Column::plain("place", words.thing_place()),
            Column::plain("reports", words.act_report()),
            Column::coded("acts", words.session_acts()),
            Column::plain("url", words.column_address()),
        ],
        rows: rows.iter().map(row).collect(),
    }
}
