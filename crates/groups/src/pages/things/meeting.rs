//! One meeting: when and where, its agenda, its documents by source, its figures and what it asked for.

mod call;
mod held;

use askama::Template;
use kit::{
    db::Db,
    web::{self, Answer, Asked, Error, Format, Found, Link, Page, Visit},
};
use serde_json::json;
use vocabulary::Kind;

use call::Call;
use held::Held;

use super::{
    acts::Beside,
    calendar, codes, formats,
    known::{Known, Ref, Refs, meeting_href, said, said_if},
    meetings::title,
    paper::Paper,
};
use crate::pages::history::{self, History};
use crate::{
    AgendaItem, Counts, Entry, Meeting, SourceKind,
    contribution::Contribution,
    pages::{
        line::{Line, Standings},
        names,
        register::today,
        said::Said,
    },
    store::{
        Count, List, Window,
        cited::{self, Cited},
        contributions,
        documents::{self, Kept},
        entries, meetings,
    },
    words::Words,
};

/// How many entries the page shows; the register shows the rest.
const ENTRIES: i64 = 12;
/// How many documents of each source the page shows; the list of documents shows the rest.
const PAPERS: usize = 12;

#[derive(Template)]
#[template(path = "pages/things/meeting.html")]
struct MeetingPage {
    page: Page,
    words: Words,
    body: Link,
    first_day: String,
    dates: String,
    place: Option<Said>,
    colocated: Option<Said>,
    called_off: Option<Said>,
    summary: Option<Ref>,
    agenda: Vec<Item>,
    /// How many people were there, and the sources of each kind with their people.
    people: i64,
    attendance: Vec<(String, i64, String)>,
    prepare: Option<Link>,
    call: Option<Call>,
    held: Vec<Held>,
    papers: Figure,
    groups: Vec<Group>,
    kinds: Vec<Figure>,
    register: Figure,
    lines: Vec<Line>,
    beside: Beside,
    history: History,
    formats: Vec<Link>,
}

/// An item of the agenda.
struct Item {
    number: i64,
    title: Said,
    /// When it is taken up and for how long; empty where that is not known.
    time: String,
    documents: Vec<Ref>,
}

/// A number with the list that it counts.
struct Figure {
    label: String,
    count: i64,
    href: String,
}

/// The documents of one kind of source.
struct Group {
    figure: Figure,
    papers: Vec<Paper>,
}

/// A meeting.
pub(super) async fn meeting(visit: Visit) -> Answer {
    let db = &visit.state.db;
    let number: i64 = visit.at("number").parse().map_err(|_| Error::NotFound)?;
    let known = Known::load(&visit).await?;
    let body = known.bodies.iter().find(|body| body.id == visit.at("body")).or_not_found()?;
    let all = meetings::held_by(db, &body.id).await?;
    let meeting = all.iter().find(|meeting| meeting.number == number).or_not_found()?;
    match visit.format {
        Format::Ics => {
            let name = title(meeting, &known);
            calendar::answer(&visit, name, std::slice::from_ref(meeting), &known).await
        }
        Format::Json => {
            let papers = documents::of_meeting(db, &meeting.body, meeting.number).await?;
            web::json(&as_json(meeting, &papers, &entries(db, meeting, Window::ALL).await?))
        }
        _ => {
            // Many look at the same meeting while it is held, and read the same.
            let linked = db.remembered(&format!("page of meeting {}", meeting.key()), linked(db, meeting)).await?;
            let history = history::of(&visit, &format!("meeting/{}", meeting.key())).await?;
            let beside = beside(&all, meeting, &known);
            web::html(&MeetingPage { history, beside, ..view(&visit, meeting, &known, &linked) })
        }
    }
}

/// What belongs to a meeting, the same for all readers.
struct Linked {
    /// What its agenda and its summary name.
    named: Vec<Cited>,
    papers: Vec<Kept>,
    /// How many entries there are, by kind; the first of them are lines.
    entries: List<Entry>,
    lines: Standings,
    held: Vec<Contribution>,
}

async fn linked(db: &Db, meeting: &Meeting) -> kit::db::Result<Linked> {
    let mut entries = entries(db, meeting, Window { limit: ENTRIES, offset: 0 }).await?;
    Ok(Linked {
        named: cited::named(db, &symbols(meeting)).await?,
        papers: documents::of_meeting(db, &meeting.body, meeting.number).await?,
        lines: Standings::of(db, std::mem::take(&mut entries.rows)).await?,
        held: contributions::held_over(db, &meeting.body).await?,
        entries,
    })
}

async fn entries(db: &Db, meeting: &Meeting, window: Window) -> kit::db::Result<List<Entry>> {
    let (body, meeting) = (Some(meeting.body.clone()), Some(meeting.number));
    let filter = entries::Filter { body, meeting, ..entries::Filter::default() };
    entries::list(db, &filter, entries::Sort::Path, window).await
}

fn view(visit: &Visit, meeting: &Meeting, known: &Known, linked: &Linked) -> MeetingPage {
    let (words, lang) = (Words(visit.lang), visit.lang);
    let refs = Refs::of(lang, &linked.named);
    let dates = language::date_range(lang, meeting.from, meeting.to);
    let page = visit
        .page(title(meeting, known))
        .section("meetings")
        .describe(&dates)
        .under("/meetings", words.meetings_title());
    let number = meeting.number;
    let register = Figure {
        label: words.figure_entries(),
        count: linked.entries.total,
        href: page.href(&format!("/register?meeting={number}")),
    };
    let papers = Figure {
        label: words.figure_documents(),
        count: i64::try_from(linked.papers.len()).unwrap_or(i64::MAX),
        href: page.href(&format!("/documents?body={}&meeting={number}", meeting.body)),
    };
    let key = meeting.key();
    MeetingPage {
        body: known.body_link(&meeting.body),
        first_day: meeting.from.to_string(),
        place: said_if(&meeting.place, lang),
        colocated: said_if(&meeting.colocated, lang),
        called_off: said_if(&meeting.called_off, lang),
        summary: meeting.summary.as_deref().map(|symbol| refs.get(symbol)),
        agenda: meeting.items.iter().map(|item| agenda_item(item, &refs, words)).collect(),
        people: meeting.people(),
        attendance: attendance(words, meeting),
        prepare: may_prepare(visit, meeting)
            .then(|| Link::new(page.href(&format!("/meetings/{}/prepare", meeting.key())), words.prepare_title())),
        held: held::of(visit, meeting, &linked.held),
        call: known.kind(&meeting.body).and_then(|body| Call::of(visit, meeting, body, today(visit))),
        groups: groups(words, &papers.href, &linked.papers),
        kinds: kinds(words, &register.href, linked.entries.facet("kind")),
        lines: linked.lines.lines(lang, today(visit)),
        beside: Beside { previous: None, next: None },
        history: History::default(),
        formats: {
            let mut all = formats(&page, &format!("/meetings/{key}"));
            all.push(Link::new(page.href(&format!("/meetings/{key}.ics")), words.meeting_calendar()));
            if papers.count > 0 {
                all.push(Link::new(page.href(&format!("/papers/meetings/{key}/all")), words.meeting_zip()));
            }
            all
        },
        page,
        words,
        dates,
        papers,
        register,
    }
}

fn symbols(meeting: &Meeting) -> Vec<String> {
    let agenda = meeting.items.iter().flat_map(|item| item.documents.clone());
    agenda.chain(meeting.summary.clone()).collect()
}

fn agenda_item(item: &AgendaItem, refs: &Refs<'_>, words: Words) -> Item {
    let starts = item.starts.map(|at| {
        let day = language::date(words.0, at.date());
        words.meeting_item_at(day, at.strftime("%H:%M").to_string())
    });
    let minutes = item.minutes.map(|minutes| words.meeting_item_minutes(minutes));
    let time: Vec<String> = starts.into_iter().chain(minutes).collect();
    Item {
        number: item.number,
        title: said(&item.title, words.0),
        time: time.join(" · "),
        documents: refs.all(&item.documents),
    }
}

/// Who was there: for each kind of source its name, how many people, and from whom.
fn attendance(words: Words, meeting: &Meeting) -> Vec<(String, i64, String)> {
    let of = |kind: &SourceKind| {
        let mine: Vec<_> = meeting.attendance.iter().filter(|one| one.source.kind == *kind).collect();
        let people = mine.iter().map(|one| one.people).sum();
        let is_named = |one: &&&crate::Attendance| one.source.state.is_some() || one.source.name.is_some();
        let named: Vec<String> = mine.iter().filter(is_named).map(|one| names::source(words.0, &one.source)).collect();
        (!mine.is_empty()).then(|| (codes::source_kind(words, *kind), people, language::list(words.0, &named)))
    };
    SourceKind::ALL.iter().filter_map(of).collect()
}

fn may_prepare(visit: &Visit, meeting: &Meeting) -> bool {
    visit.allows(&Asked::of("meetings.prepare").on(&format!("body/{}", meeting.body)))
}

/// The documents under each kind of source; a joint document is under each of its own.
fn groups(words: Words, list: &str, papers: &[Kept]) -> Vec<Group> {
    let counts = Counts::of(papers.iter().map(|kept| &kept.document));
    let group = |kind: &SourceKind| {
        let count = *counts.by_source.get(kind)?;
        let href = format!("{list}&source={}", kind.code());
        let mine = papers.iter().filter(|kept| kept.document.is_from(*kind)).take(PAPERS);
        Some(Group {
            figure: Figure { label: codes::source_kind(words, *kind), count, href },
            papers: mine.map(|kept| Paper::new(kept, words.0)).collect(),
        })
    };
    SourceKind::ALL.iter().filter_map(group).collect()
}

/// How many entries there are of each kind.
fn kinds(words: Words, list: &str, counts: &[Count]) -> Vec<Figure> {
    let figure = |count: &Count| {
        let kind: Kind = count.value.parse().ok()?;
        let href = format!("{list}&kind={}", count.value);
        Some(Figure { label: kind.name(words.0).to_owned(), count: count.count, href })
    };
    counts.iter().filter_map(figure).collect()
}

/// The meetings of the body before and after; the list has the newest first.
fn beside(all: &[Meeting], meeting: &Meeting, known: &Known) -> Beside {
    let at = all.iter().position(|other| other.number == meeting.number);
    let link = |other: &Meeting| {
        let href = meeting_href(known.lang, &other.body, other.number);
        Link::new(href, Words(known.lang).meeting_number(other.number.to_string()))
    };
    let Beside { previous, next } = Beside::of(all, at, link);
    Beside { previous: next, next: previous }
}

fn as_json(meeting: &Meeting, papers: &[Kept], asked: &List<Entry>) -> serde_json::Value {
    let documents: Vec<&str> = papers.iter().map(|kept| kept.document.symbol.as_str()).collect();
    let entries: Vec<&str> = asked.rows.iter().map(|entry| entry.id.as_str()).collect();
    let counts = Counts::of(papers.iter().map(|kept| &kept.document));
    json!({
        "meeting": meeting,
        "documents": documents,
        "documents_by_source": counts.by_source,
        "entries": entries,
        "entries_by_kind": asked.facet("kind"),
    })
}
