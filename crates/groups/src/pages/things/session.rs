//! One session of a parent body: what it did with which report, where that is recorded, and the entries it endorsed.

use askama::Template;
use kit::web::{self, Answer, Format, Found, Link, ListQuery, ListRules, Page, Pager, Visit};
use serde_json::json;

use super::{
    acts::{self, Acted, Beside},
    asked,
    known::{Known, Refs, said, said_if},
    sessions::dates,
    versions::Versions,
};
use crate::pages::history::{self, History};
use crate::{
    Instrument, Session,
    pages::{line::Line, register::today, said::Said},
    store::{entries, instruments, sessions},
    words::Words,
};

const RULES: ListRules = ListRules { facets: &[], sorts: &[] };

#[derive(Template)]
#[template(path = "pages/things/session.html")]
struct SessionPage {
    page: Page,
    words: Words,
    name: Said,
    dates: String,
    place: Option<Said>,
    body: Link,
    acts: Vec<Acted>,
    instruments: Vec<(Link, String)>,
    count: i64,
    lines: Vec<Line>,
    pager: Pager,
    names: Versions,
    beside: Beside,
    history: History,
    formats: Vec<Link>,
}

/// A session. What it endorsed may be long, and is divided into pages.
pub(super) async fn session(visit: Visit) -> Answer {
    let db = &visit.state.db;
    let query = ListQuery::read(&visit, RULES)?;
    let session = sessions::one(db, asked::id(&visit, "id")?).await?.or_not_found()?;
    let endorsed = entries::endorsed_by(db, &session.id).await?;
    let adopted = instruments::adopted_at(db, &session.id).await?;
    if visit.format == Format::Json {
        return web::json(&json!({
            "session": session,
            "endorsed": endorsed.iter().map(|entry| entry.id.clone()).collect::<Vec<_>>(),
            "instruments": adopted.iter().map(|one| one.id.clone()).collect::<Vec<_>>(),
        }));
    }
    let known = Known::load(&visit).await?;
    let refs = Refs::load(db, visit.lang, acts::symbols(&session.acts)).await?;
    let history = history::of(&visit, &format!("session/{}", session.id)).await?;
    let count = asked::total(&endorsed);
    let lines = Line::all(&visit, asked::page(endorsed, &query), today(&visit)).await?;
    let linked = Linked { count, adopted, known, refs };
    web::html(&SessionPage { history, lines, ..view(&visit, &query, &session, linked) })
}

/// What is linked to a session.
struct Linked {
    /// How many entries it endorsed.
    count: i64,
    adopted: Vec<Instrument>,
    known: Known,
    refs: Refs<'static>,
}

fn view(visit: &Visit, query: &ListQuery, session: &Session, linked: Linked) -> SessionPage {
    let (words, lang, known) = (Words(visit.lang), visit.lang, &linked.known);
    let dates = dates(session, lang);
    let page = visit
        .page(session.name.shown(lang).text)
        .section("sessions")
        .describe(&dates)
        .under("/sessions", words.sessions_title());
    let siblings: Vec<&Session> = known.sessions.iter().filter(|other| other.body == session.body).collect();
    let at = siblings.iter().position(|other| other.id == session.id);
    let version = |instrument: &Instrument| {
        let mine = instrument.versions.iter().find(|version| version.session.as_ref() == Some(&session.id));
        (known.instrument_link(&instrument.id), mine.map(|version| version.label.clone()).unwrap_or_default())
    };
    SessionPage {
        name: said(&session.name, lang),
        place: said_if(&session.place, lang),
        body: known.body_link(&session.body),
        acts: session.acts.iter().map(|act| Acted::new(act, known, &linked.refs)).collect(),
        instruments: linked.adopted.iter().map(version).collect(),
        lines: Vec::new(),
        pager: Pager::new(query, linked.count),
        names: Versions::of(&session.name, &page),
        beside: Beside::of(&siblings, at, |other| known.session_link(&other.id)),
        history: History::default(),
        formats: vec![Link::new(page.href(&format!("/sessions/{}.json", session.id)), "JSON")],
        page,
        words,
        dates,
        count: linked.count,
    }
}
