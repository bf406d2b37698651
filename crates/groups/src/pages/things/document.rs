//! One document, with its family and all that is linked to it; or what to do where the address names none.

mod linked;

use askama::Template;
use axum::response::{IntoResponse, Redirect};
use kit::web::{self, Answer, Error, Format, Link, Page, Visit};
use language::Lang;

use linked::{Linked, is_about};

use super::{
    acts::{self, Acted, Beside},
    address::{self, Meant},
    asked, codes, formats,
    known::{Known, Ref, Refs, document_href, language_rows, meeting_href, said, said_if},
    meetings::title as meeting_title,
    paper::{Paper, sources},
    versions::Versions,
};
use crate::pages::history::{self, History};
use crate::{
    Act, Document, Meeting, Timeliness,
    contribution::Stage,
    pages::{line::Line, register::today, said::Said},
    store::{Window, contributions, documents::Kept, entries, follow_ups},
    symbol,
    words::Words,
};

/// How many entries the page shows; the search in the register shows the rest.
const ENTRIES: i64 = 15;

#[derive(Template)]
#[template(path = "pages/things/document.html")]
struct DocumentPage {
    page: Page,
    words: Words,
    symbol: String,
    title: Said,
    kind: String,
    sources: String,
    body: Option<Link>,
    meeting: Option<Link>,
    published: Option<String>,
    /// Its text, where it came as a contribution that everybody reads.
    reading: Option<Link>,
    received: String,
    deadline: Option<DeadlineView>,
    note: Option<Said>,
    languages: Vec<(Lang, String, String)>,
    titles: Versions,
    family: Vec<(String, Paper)>,
    relations: Vec<(String, Vec<Ref>)>,
    lines: Vec<Line>,
    shows: Vec<Line>,
    register: Link,
    meetings: Vec<Link>,
    acts: Vec<Acted>,
    instruments: Vec<Link>,
    beside: Beside,
    history: History,
    formats: Vec<Link>,
}

/// The deadline of a document, the rule that it comes from, and how the document stands to it.
struct DeadlineView {
    date: String,
    rule: String,
    tone: &'static str,
    verdict: String,
}

/// A page for an address that names no single document.
#[derive(Template)]
#[template(path = "pages/things/which.html")]
struct WhichPage {
    page: Page,
    words: Words,
    given: String,
    lead: String,
    candidates: Vec<Ref>,
    near: Vec<Paper>,
}

/// A document, by its symbol in any of its forms.
pub(super) async fn document(visit: Visit) -> Answer {
    let given = asked::id(&visit, "symbol")?;
    let meant = address::meant(&visit.state.db, given).await?;
    match meant {
        Meant::Document(kept) => one(&visit, &kept).await,
        Meant::At(symbol) => Ok(Redirect::permanent(&address::of(&visit, &symbol)).into_response()),
        Meant::OneOf(..) | Meant::Nothing(_) if visit.format != Format::Page => Err(Error::NotFound),
        Meant::OneOf(all, found) => which(&visit, given, &all, &found),
        Meant::Nothing(near) => nothing(&visit, given, &near),
    }
}

fn which(visit: &Visit, given: &str, all: &[String], found: &[Kept]) -> Answer {
    let words = Words(visit.lang);
    let candidate = |symbol: &String| {
        let kept = found.iter().find(|kept| kept.document.symbol == *symbol);
        Ref {
            code: symbol.clone(),
            href: kept.map(|_| document_href(visit.lang, symbol)),
            title: kept.map(|kept| said(&kept.document.title, visit.lang)),
        }
    };
    let page =
        visit.page(words.document_which(given)).section("documents").under("/documents", words.documents_title());
    let view = WhichPage {
        page,
        words,
        given: given.to_owned(),
        lead: words.document_which_lead(),
        candidates: all.iter().map(candidate).collect(),
        near: Vec::new(),
    };
    web::html_with(axum::http::StatusCode::MULTIPLE_CHOICES, &view)
}

fn nothing(visit: &Visit, given: &str, near: &[Kept]) -> Answer {
    let words = Words(visit.lang);
    let page =
        visit.page(words.document_unknown(given)).section("documents").under("/documents", words.documents_title());
    let view = WhichPage {
        page,
        words,
        given: given.to_owned(),
        lead: words.document_unknown_lead(),
        candidates: Vec::new(),
        near: Paper::all(near, visit.lang),
    };
    web::html_with(axum::http::StatusCode::NOT_FOUND, &view)
}

async fn one(visit: &Visit, kept: &Kept) -> Answer {
    let (db, document) = (&visit.state.db, &kept.document);
    let window = if visit.format == Format::Page { Window { limit: ENTRIES, offset: 0 } } else { Window::ALL };
    let known = Known::load(visit).await?;
    let linked = Linked::of(db, &known, kept, window).await?;
    if visit.format == Format::Json {
        return web::json(&as_json(kept, &linked));
    }
    let targets = document.relations.iter().map(|relation| relation.to.clone());
    let acting = acts::symbols(linked.sessions.iter().flat_map(|session| &session.acts));
    let related = linked.related.iter().map(|kept| kept.document.symbol.clone());
    let refs = Refs::load(db, visit.lang, targets.chain(acting).chain(related).collect()).await?;
    let history = history::of(visit, &format!("document/{}", document.symbol)).await?;
    let mut found = entries::these(db, &linked.citing.0).await?;
    let citing = found.len();
    found.extend(follow_ups::shown_by(db, &document.symbol).await?);
    let mut lines = Line::all(visit, found, today(visit)).await?;
    let shows = lines.split_off(citing);
    let reading = contributions::of_symbol(db, &document.symbol).await?;
    let reading = reading
        .filter(|one| one.stage == Stage::Published)
        .map(|one| Link::new(visit.href(&format!("/contributions/{}", one.id)), Words(visit.lang).document_read()));
    web::html(&DocumentPage { history, lines, shows, reading, ..view(visit, kept, linked, &known, &refs) })
}

fn view(visit: &Visit, kept: &Kept, linked: Linked<'_>, known: &Known, refs: &Refs<'_>) -> DocumentPage {
    let (words, lang, document) = (Words(visit.lang), visit.lang, &kept.document);
    let symbol = document.symbol.clone();
    let page = visit
        .page(&symbol)
        .section("documents")
        .describe(document.title.shown(lang).text)
        .under("/documents", words.documents_title());
    let concerns = |act: &Act| is_about(act, &document.symbol);
    let neighbour = |symbol: Option<String>| symbol.map(|symbol| Link::new(document_href(lang, &symbol), symbol));
    let register = page.href(&format!("/register?q={}", crate::pages::said::in_address(&symbol)));
    DocumentPage {
        title: said(&document.title, lang),
        kind: codes::document(words, document.kind),
        sources: sources(words, document),
        body: document.body.as_deref().map(|body| known.body_link(body)),
        meeting: meeting(document, words),
        published: document.url.clone().filter(|url| url.starts_with("https://") || url.starts_with("http://")),
        reading: None,
        received: document.received.map(|day| language::date(lang, day)).unwrap_or_default(),
        deadline: deadline(kept, words),
        note: said_if(&document.note, lang),
        languages: if document.languages.is_empty() { Vec::new() } else { language_rows(&page, document) },
        titles: Versions::of(&document.title, &page),
        family: family(&linked.family, words),
        relations: relations(document, &linked.related, words, refs),
        register: Link::new(register, words.entries_count(linked.citing.1)),
        lines: Vec::new(),
        shows: Vec::new(),
        meetings: linked.meetings.iter().map(|meeting| meeting_link(meeting, known)).collect(),
        acts: Acted::of_sessions(linked.sessions, concerns, known, refs),
        instruments: linked.instruments.iter().map(|one| known.instrument_link(&one.id)).collect(),
        beside: Beside { previous: neighbour(linked.beside.0), next: neighbour(linked.beside.1) },
        history: History::default(),
        formats: formats(&page, &format!("/documents/{}", crate::pages::said::in_address(&symbol))),
        page,
        words,
        symbol,
    }
}

fn meeting(document: &Document, words: Words) -> Option<Link> {
    let (body, number) = (document.body.as_deref()?, document.meeting?);
    Some(Link::new(meeting_href(words.0, body, number), words.meeting_number(number.to_string())))
}

fn meeting_link(meeting: &Meeting, known: &Known) -> Link {
    Link::new(meeting_href(known.lang, &meeting.body, meeting.number), meeting_title(meeting, known))
}

/// The deadline with its rule, and whether it was kept: marked by rule, never held against the document.
fn deadline(kept: &Kept, words: Words) -> Option<DeadlineView> {
    let deadline = kept.deadline?;
    let (tone, verdict) = match deadline.met(kept.document.received) {
        Timeliness::InTime => ("agree", words.document_in_time()),
        Timeliness::Late(days) => ("late", words.document_late_days(days)),
        Timeliness::Unknown => ("", words.document_received_unknown()),
    };
    let date = language::date(words.0, deadline.date);
    Some(DeadlineView { date, rule: codes::rule(words, deadline.rule), tone, verdict })
}

/// The members of a family with what each is; nothing where the document is alone.
fn family(members: &[Kept], words: Words) -> Vec<(String, Paper)> {
    if members.len() < 2 {
        return Vec::new();
    }
    let member = |kept: &Kept| {
        let parts = symbol::parts(&kept.document.symbol);
        let parts: Vec<String> = parts.into_iter().map(|part| codes::part(words, part)).collect();
        let what = if parts.is_empty() { words.document_first_issue() } else { language::list(words.0, &parts) };
        (what, Paper::new(kept, words.0))
    };
    members.iter().map(member).collect()
}

/// Relations in both directions, by what they are.
fn relations(document: &Document, related: &[Kept], words: Words, refs: &Refs<'_>) -> Vec<(String, Vec<Ref>)> {
    let mut groups = Vec::new();
    for kind in crate::RelationKind::ALL.iter().copied() {
        let to = document.relations.iter().filter(|relation| relation.kind == kind);
        groups.push((codes::relation(words, kind), to.map(|relation| refs.get(&relation.to)).collect::<Vec<_>>()));
    }
    for kind in crate::RelationKind::ALL.iter().copied() {
        let has = |kept: &&Kept| kept.document.relations.iter().any(|r| r.kind == kind && r.to == document.symbol);
        let from = related.iter().filter(has).map(|kept| refs.get(&kept.document.symbol));
        groups.push((codes::relation_back(words, kind), from.collect()));
    }
    groups.retain(|(_, refs)| !refs.is_empty());
    groups
}

fn as_json(kept: &Kept, linked: &Linked<'_>) -> serde_json::Value {
    let symbols = |kept: &[Kept]| kept.iter().map(|kept| kept.document.symbol.clone()).collect::<Vec<_>>();
    let timeliness = kept.deadline.map(|deadline| match deadline.met(kept.document.received) {
        Timeliness::InTime => serde_json::json!({"late_days": 0}),
        Timeliness::Late(days) => serde_json::json!({"late_days": days}),
        Timeliness::Unknown => serde_json::json!({"late_days": null}),
    });
    serde_json::json!({
        "document": kept.document,
        "deadline": kept.deadline.map(|deadline| deadline.date.to_string()),
        "deadline_rule": kept.deadline.map(|deadline| deadline.rule.code()),
        "timeliness": timeliness,
        "family": symbols(&linked.family),
        "related_from": symbols(&linked.related),
        "cited_by": linked.citing.0,
        "meetings": linked.meetings.iter().map(Meeting::key).collect::<Vec<_>>(),
        "sessions": linked.sessions.iter().map(|session| session.id.clone()).collect::<Vec<_>>(),
        "instruments": linked.instruments.iter().map(|one| one.id.clone()).collect::<Vec<_>>(),
    })
}
