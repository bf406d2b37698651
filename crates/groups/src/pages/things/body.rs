//! One body: what it is for, where it stands, who led it when, and what it did.

use askama::Template;
use kit::web::{self, Answer, Error, Format, Found, Link, Page, Visit};
use serde_json::json;

use super::{
    acts::Beside,
    asked, codes,
    known::{Known, meeting_href, said, said_if},
    versions::Versions,
};
use crate::pages::history::{self, History};
use crate::{
    Body, Instrument, Meeting, Officer, Session, When,
    pages::{
        register::today,
        said::{self, Said},
    },
    store::{Period, bodies, figures, meetings},
    words::Words,
};

/// How many meetings the page shows; the list of meetings shows the rest.
const MEETINGS: usize = 20;

#[derive(Template)]
#[template(path = "pages/things/body.html")]
struct BodyPage {
    page: Page,
    words: Words,
    name: Said,
    kind: String,
    short: String,
    parent: Option<Link>,
    children: Vec<Link>,
    founded: String,
    founding: Option<Link>,
    mandate: Option<Said>,
    membership: Option<Said>,
    secretariat: Option<Said>,
    symbols: String,
    officers: Vec<Post>,
    /// Who holds a role here today and agreed to be named: role and name.
    holders: Vec<(String, String)>,
    figures: Vec<(i64, String, String)>,
    meetings: Vec<(Link, String)>,
    all_meetings: String,
    sessions: Vec<(Link, String)>,
    instruments: Vec<(Link, Said)>,
    names: Versions,
    beside: Beside,
    history: History,
    formats: Vec<Link>,
}

/// A person in an office.
struct Post {
    office: String,
    name: Said,
    state: String,
    region: String,
    term: String,
}

/// A body.
pub(super) async fn body(visit: Visit) -> Answer {
    let db = &visit.state.db;
    let body = bodies::one(db, asked::id(&visit, "id")?).await?.or_not_found()?;
    let filter = meetings::Filter { body: Some(body.id.clone()), ..meetings::Filter::default() };
    let held = meetings::list(db, &filter).await?;
    let known = Known::load(&visit).await?;
    if visit.format == Format::Json {
        return web::json(&as_json(&body, &held, &known));
    }
    let figures = figures(&visit, &body).await?;
    let place = format!("body/{}", body.id);
    let holders = people::place::holders(&visit, &place).await?;
    let history = history::of(&visit, &place).await?;
    web::html(&BodyPage { holders, history, ..view(&visit, &body, &held, &known, figures) })
}

/// The figures of a body that has any, each with the list that it counts.
async fn figures(visit: &Visit, body: &Body) -> Result<Vec<(i64, String, String)>, Error> {
    let words = Words(visit.lang);
    let of = figures::of(&visit.state.db, Some(&body.id), Period::default(), today(visit)).await?;
    let id = &body.id;
    let mut figures = vec![
        (of.meetings, words.figure_meetings(), visit.href(&format!("/meetings?body={id}"))),
        (of.documents, words.figure_documents(), visit.href(&format!("/documents?body={id}"))),
        (of.entries, words.figure_entries(), visit.href("/register")),
        (of.endorsed, words.endorsed_yes(), visit.href("/register?endorsed=true")),
    ];
    figures.retain(|(count, ..)| *count > 0);
    Ok(figures)
}

fn view(visit: &Visit, body: &Body, held: &[Meeting], known: &Known, figures: Vec<(i64, String, String)>) -> BodyPage {
    let (words, lang) = (Words(visit.lang), visit.lang);
    let name = body.name.shown(lang).text.to_owned();
    let page = visit.page(&name).section("bodies").under("/bodies", words.bodies_title());
    let page = match &body.mandate {
        Some(mandate) => page.describe(mandate.shown(lang).text),
        None => page,
    };
    let children = known.bodies.iter().filter(|other| other.parent.as_ref() == Some(&body.id));
    let at = known.bodies.iter().position(|other| other.id == body.id);
    BodyPage {
        name: said(&body.name, lang),
        kind: codes::body(words, body.kind),
        short: known.body(&body.id),
        parent: body.parent.as_deref().map(|parent| known.body_link(parent)),
        children: children.map(|child| known.body_link(&child.id)).collect(),
        founded: body.founded.map(|when| said::date(lang, when)).unwrap_or_default(),
        founding: body.founding_instrument.as_deref().map(|id| known.instrument_link(id)),
        mandate: said_if(&body.mandate, lang),
        membership: said_if(&body.membership, lang),
        secretariat: said_if(&body.secretariat, lang),
        symbols: body.symbol_pattern.clone().unwrap_or_default(),
        officers: body.officers.iter().map(|officer| post(officer, words)).collect(),
        holders: Vec::new(),
        meetings: held.iter().take(MEETINGS).map(|meeting| meeting_row(meeting, words)).collect(),
        all_meetings: page.href(&format!("/meetings?body={}", body.id)),
        sessions: sessions(body, known),
        instruments: instruments(body, known),
        names: Versions::of(&body.name, &page),
        beside: Beside::of(&known.bodies, at, |other| known.body_link(&other.id)),
        history: History::default(),
        formats: vec![Link::new(page.href(&format!("/bodies/{}.json", body.id)), "JSON")],
        page,
        words,
        figures,
    }
}

fn post(officer: &Officer, words: Words) -> Post {
    let lang = words.0;
    Post {
        office: codes::office(words, officer.office),
        name: Said::new(officer.name(), lang),
        state: officer.state.as_deref().map(|code| codes::state(lang, code)).unwrap_or_default(),
        region: officer.region.as_deref().map(|code| codes::region(lang, code)).unwrap_or_default(),
        term: term(words, officer.from, officer.to),
    }
}

/// From when to when, as far as it is known.
fn term(words: Words, from: Option<When>, to: Option<When>) -> String {
    let date = |when: When| said::date(words.0, when);
    match (from, to) {
        (Some(from), Some(to)) => words.officer_term_between(date(from), date(to)),
        (Some(from), None) => words.officer_term_since(date(from)),
        (None, Some(to)) => words.officer_term_until(date(to)),
        (None, None) => words.period_unknown(),
    }
}

fn meeting_row(meeting: &Meeting, words: Words) -> (Link, String) {
    let href = meeting_href(words.0, &meeting.body, meeting.number);
    let dates = language::date_range(words.0, meeting.from, meeting.to);
    (Link::new(href, words.meeting_number(meeting.number.to_string())), dates)
}

fn sessions(body: &Body, known: &Known) -> Vec<(Link, String)> {
    let mine: Vec<&Session> = known.sessions.iter().filter(|session| session.body == body.id).collect();
    let row = |session: &&Session| (known.session_link(&session.id), super::sessions::dates(session, known.lang));
    mine.iter().rev().map(row).collect()
}

fn instruments(body: &Body, known: &Known) -> Vec<(Link, Said)> {
    let mine = known.instruments.iter().filter(|instrument| instrument.adopter == body.id);
    mine.map(|one: &Instrument| (known.instrument_link(&one.id), said(&one.title, known.lang))).collect()
}

fn as_json(body: &Body, held: &[Meeting], known: &Known) -> serde_json::Value {
    let children = known.bodies.iter().filter(|other| other.parent.as_ref() == Some(&body.id));
    let sessions = known.sessions.iter().filter(|session| session.body == body.id);
    let instruments = known.instruments.iter().filter(|instrument| instrument.adopter == body.id);
    json!({
        "body": body,
        "children": children.map(|child| child.id.clone()).collect::<Vec<_>>(),
        "meetings": held.iter().map(Meeting::key).collect::<Vec<_>>(),
        "sessions": sessions.map(|session| session.id.clone()).collect::<Vec<_>>(),
        "instruments": instruments.map(|instrument| instrument.id.clone()).collect::<Vec<_>>(),
    })
}
