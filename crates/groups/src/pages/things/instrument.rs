//! One instrument: the text of a version with the requests that come from it, its versions with who adopted each, its terms of
//! reference, how it ended, and where it is cited.

use askama::Template;
use axum::extract::Query;
use kit::web::{self, Answer, Asked, Error, Format, Found, Link, Page, Visit, in_address, parts::Moment};
use serde::Deserialize;
use serde_json::json;

use super::{
    acts::{self, Acted, Beside},
    asked, codes, formats,
    instruments::status,
    known::{Known, Ref, Refs, said, said_if},
    paper::Paper,
    provisions::Provisions,
    versions::Versions,
};
use crate::pages::history::{self, History};
use crate::{
    Act, Instrument, Session, Version,
    pages::{
        line::Line,
        register::today,
        said::{self, Said},
    },
    store::{
        Window,
        documents::{self, Kept},
        entries, instruments, sessions,
    },
    words::Words,
};

/// How many documents and how many entries the page shows at most.
const MOST: usize = 15;

#[derive(Template)]
#[template(path = "pages/things/instrument.html")]
struct InstrumentPage {
    page: Page,
    words: Words,
    title: Said,
    kind: String,
    status: (&'static str, String),
    adopter: Link,
    abrogation: Option<End>,
    text: TextView,
    versions: Vec<VersionView>,
    timeline: Vec<Moment>,
    acts: Vec<Acted>,
    papers: Vec<Paper>,
    lines: Vec<Line>,
    titles: Versions,
    beside: Beside,
    history: History,
    formats: Vec<Link>,
}

/// The text of the version that is shown, and the ways to others.
#[derive(Default)]
struct TextView {
    /// The label of the version.
    label: String,
    provisions: Option<Provisions>,
    /// The versions with a text, where there are several: each with whether it is the one shown.
    choices: Vec<(Link, bool)>,
    /// The page of what changed between them.
    changes: Option<String>,
    /// The form of those who may write it.
    write: Option<String>,
    /// Said where the version asked for has no text, or none has one.
    none: String,
}

/// Which version is asked for.
#[derive(Deserialize)]
pub(super) struct Which {
    version: Option<String>,
}

/// How the instrument ended.
struct End {
    on: String,
    by: Option<Link>,
    note: Option<Said>,
}

/// One version.
struct VersionView {
    label: String,
    date: String,
    session: Option<Link>,
    document: Option<Ref>,
    summary: Option<Said>,
    terms: Option<Said>,
}

/// What is linked to an instrument.
struct Linked {
    sessions: Vec<Session>,
    papers: Vec<Kept>,
    citing: Vec<String>,
}

/// An instrument.
pub(super) async fn instrument(visit: Visit, Query(which): Query<Which>) -> Answer {
    let db = &visit.state.db;
    let instrument = instruments::one(db, asked::id(&visit, "id")?).await?.or_not_found()?;
    let linked = linked(&visit, &instrument).await?;
    if visit.format == Format::Json {
        return web::json(&as_json(&instrument, &linked));
    }
    let known = Known::load(&visit).await?;
    let mut codes = acts::symbols(linked.sessions.iter().flat_map(|session| &session.acts));
    codes.extend(instrument.versions.iter().filter_map(|version| version.document.clone()));
    let refs = Refs::load(db, visit.lang, codes).await?;
    let history = history::of(&visit, &format!("instrument/{}", instrument.id)).await?;
    let citing = entries::these(db, &linked.citing).await?;
    let lines = Line::all(&visit, citing, today(&visit)).await?;
    let version = match &which.version {
        Some(label) => Some(instrument.version(label).or_not_found()?),
        None => instrument.shown_at(today(&visit)),
    };
    let text = text(&visit, &instrument, version).await?;
    let query = which.version.as_deref().map(|label| format!("?version={}", in_address(label))).unwrap_or_default();
    let mut view = InstrumentPage { history, lines, text, ..view(&visit, &instrument, linked, &known, &refs) };
    let files = view.formats.iter_mut().filter(|link| link.href.contains("/papers/"));
    files.for_each(|link| link.href.push_str(&query));
    web::html(&view)
}

/// The text of a version for its reader.
async fn text(visit: &Visit, instrument: &Instrument, version: Option<&Version>) -> Result<TextView, Error> {
    let words = Words(visit.lang);
    let path = format!("/instruments/{}", instrument.id);
    let with_text = || instrument.versions.iter().filter(|version| version.text.is_some());
    let choice = |one: &Version| {
        let label = in_address(&one.label);
        let href = visit.href(&format!("{path}?version={label}#text"));
        (Link::new(href, one.label.clone()), version.is_some_and(|version| version.label == one.label))
    };
    let choices: Vec<_> = with_text().map(choice).collect();
    let provisions = match version.and_then(|version| version.text.as_ref()) {
        Some(text) => Some(Provisions::of(visit, instrument, text).await?),
        None => None,
    };
    let none = if choices.is_empty() { words.provisions_none() } else { words.provisions_none_of_version() };
    let body = format!("body/{}", instrument.adopter);
    let may_write = !instrument.versions.is_empty() && visit.allows(&Asked::of("instruments.write").on(&body));
    let of = version.map(|version| format!("?version={}&lang={}", in_address(&version.label), visit.lang));
    let write = may_write.then(|| visit.href(&format!("{path}/text{}", of.unwrap_or_default())));
    Ok(TextView {
        label: version.map(|version| version.label.clone()).unwrap_or_default(),
        changes: (choices.len() > 1).then(|| visit.href(&format!("{path}/changes"))),
        choices: if choices.len() > 1 || provisions.is_none() { choices } else { Vec::new() },
        write,
        none,
        provisions,
    })
}

async fn linked(visit: &Visit, instrument: &Instrument) -> Result<Linked, Error> {
    let db = &visit.state.db;
    // An instrument is cited by its id, by a number that is a symbol, and through the documents that hold it.
    let mut names = vec![instrument.id.as_str()];
    names.extend(instrument.versions.iter().filter_map(|version| version.document.as_deref()));
    if instrument.number.contains('/') {
        names.push(&instrument.number);
    }
    names.sort_unstable();
    names.dedup();
    let limit = i64::try_from(MOST).unwrap_or(i64::MAX);
    let window = if visit.format == Format::Page { Window { limit, offset: 0 } } else { Window::ALL };
    let mut papers: Vec<Kept> = Vec::new();
    for name in &names {
        papers.extend(documents::related_to(db, name).await?);
    }
    papers.sort_by_key(|kept| crate::symbol::sort_key(&kept.document.symbol));
    papers.dedup_by(|a, b| a.document.symbol == b.document.symbol);
    Ok(Linked {
        sessions: sessions::on_instrument(db, &instrument.id).await?,
        citing: entries::citing(db, names, window).await?.0,
        papers,
    })
}

fn view(visit: &Visit, instrument: &Instrument, linked: Linked, known: &Known, refs: &Refs<'_>) -> InstrumentPage {
    let (words, lang) = (Words(visit.lang), visit.lang);
    let page = visit
        .page(known.instrument(instrument))
        .section("instruments")
        .describe(instrument.title.shown(lang).text)
        .under("/instruments", words.instruments_title());
    let concerns = |act: &Act| act.instrument.as_ref() == Some(&instrument.id);
    let at = known.instruments.iter().position(|other| other.id == instrument.id);
    let papers: Vec<Kept> = linked.papers.into_iter().take(MOST).collect();
    InstrumentPage {
        title: said(&instrument.title, lang),
        kind: codes::instrument(words, instrument.kind),
        status: status(instrument, words),
        adopter: known.body_link(&instrument.adopter),
        abrogation: instrument.abrogation.as_ref().map(|end| End {
            on: end.on.map(|on| said::date(lang, on)).unwrap_or_default(),
            by: end.by.as_deref().map(|by| known.thing_link(by)),
            note: said_if(&end.note, lang),
        }),
        text: TextView::default(),
        versions: instrument.versions.iter().rev().map(|one| version(one, known, refs)).collect(),
        timeline: timeline(instrument, &linked.sessions, known),
        acts: Acted::of_sessions(&linked.sessions, concerns, known, refs),
        papers: Paper::all(&papers, lang),
        lines: Vec::new(),
        titles: Versions::of(&instrument.title, &page),
        beside: Beside::of(&known.instruments, at, |other| known.instrument_link(&other.id)),
        history: History::default(),
        formats: formats(&page, &format!("/instruments/{}", instrument.id)),
        page,
        words,
    }
}

fn version(version: &Version, known: &Known, refs: &Refs<'_>) -> VersionView {
    VersionView {
        label: version.label.clone(),
        date: version.date.map(|date| said::date(known.lang, date)).unwrap_or_default(),
        session: version.session.as_deref().map(|session| known.session_link(session)),
        document: version.document.as_deref().map(|symbol| refs.get(symbol)),
        summary: said_if(&version.summary, known.lang),
        terms: said_if(&version.terms_of_reference, known.lang),
    }
}

/// What happened to an instrument, the earliest first: versions, what sessions did with it otherwise, its end.
fn timeline(instrument: &Instrument, sessions: &[Session], known: &Known) -> Vec<Moment> {
    let words = Words(known.lang);
    let moment = |date: Option<crate::When>, title: String, href: Option<String>| Moment {
        date: date.map(|date| date.to_string()).unwrap_or_default(),
        when: date.map(|date| said::date(known.lang, date)).unwrap_or_default(),
        title,
        href,
        ..Moment::default()
    };
    let mut moments: Vec<Moment> = Vec::new();
    for version in &instrument.versions {
        let session = version.session.as_deref().map(|session| known.session_link(session));
        let title = words.instrument_version_adopted(&version.label);
        let text = session.as_ref().map(|session| session.label.clone()).unwrap_or_default();
        moments.push(Moment { text, ..moment(version.date, title, session.map(|session| session.href)) });
    }
    for session in sessions {
        let adopted_here = instrument.versions.iter().any(|version| version.session.as_ref() == Some(&session.id));
        for act in session.acts.iter().filter(|act| act.instrument.as_ref() == Some(&instrument.id) && !adopted_here) {
            let link = known.session_link(&session.id);
            let done = moment(session.when(), codes::act(words, act.kind), Some(link.href));
            moments.push(Moment { text: link.label, ..done });
        }
    }
    if let Some(end) = &instrument.abrogation {
        let by = end.by.as_deref().map(|by| known.thing_link(by));
        let text = by.as_ref().map(|by| by.label.clone()).unwrap_or_default();
        moments.push(Moment { text, ..moment(end.on, words.instrument_abrogated(), by.map(|by| by.href)) });
    }
    moments.sort_by(|a, b| a.date.cmp(&b.date));
    moments
}

fn as_json(instrument: &Instrument, linked: &Linked) -> serde_json::Value {
    json!({
        "instrument": instrument,
        "sessions": linked.sessions.iter().map(|session| session.id.clone()).collect::<Vec<_>>(),
        "documents": linked.papers.iter().map(|kept| kept.document.symbol.clone()).collect::<Vec<_>>(),
        "entries": linked.citing,
    })
}
