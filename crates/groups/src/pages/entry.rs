//! One entry of the register with everything that is linked to it.

use askama::Template;
use axum::extract::Query;
use kit::web::{self, Answer, Error, Format, Found, Link, ListQuery, Page, Visit};
use language::Lang;
use serde::{Deserialize, Serialize};

use super::{
    became::{
        self, Became,
        chain::{self, Part},
    },
    history::{self, History},
    line::{self, Line},
    names,
    register::{Asked, RULES, today, without},
    said::{Said, in_address},
};
use crate::{
    About, Basis, Entry, Provenance,
    contribution::Contribution,
    is_recommendation, provision,
    store::{
        Window, cited, cited::Cited, contributions, documents, entries, follow_ups, instruments, meetings, neighbours,
        sessions,
    },
    words::Words,
};

/// What the address of an entry may carry on from the list that led there.
#[derive(Deserialize)]
pub(super) struct From {
    at: Option<i64>,
}

#[derive(Template)]
#[template(path = "pages/entry.html")]
struct EntryPage {
    page: Page,
    words: Words,
    text: Said,
    kinds: Vec<(&'static str, String)>,
    addressees: String,
    due: Option<(&'static str, String)>,
    due_event: Option<Said>,
    standing: String,
    topics: Vec<(String, String, String)>,
    section: String,
    meeting: Option<(Link, String)>,
    source: Option<Link>,
    item: String,
    parent: Option<Line>,
    children: Vec<Line>,
    cites: Vec<Cite>,
    /// The contributions that speak of it: where they are read, their symbol or who they are from, and their title.
    contributions: Vec<(Link, Lang, String)>,
    endorsement: Endorsement,
    disagreement: Option<Disagreement>,
    became: Option<Became>,
    chain: Vec<Part>,
    versions: Vec<Version>,
    missing: String,
    history: History,
    previous: Option<Link>,
    next: Option<Link>,
    list: String,
    json: String,
}

/// An entry for programs, with what became of it.
#[derive(Serialize)]
struct AsJson<'e> {
    #[serde(flatten)]
    entry: &'e Entry,
    #[serde(skip_serializing_if = "Option::is_none")]
    follow_up: Option<serde_json::Value>,
}

/// A thing that an entry cites.
struct Cite {
    code: String,
    href: Option<String>,
    title: Option<Said>,
}

/// Whether the parent body endorsed an entry.
enum Endorsement {
    /// It did, in this session.
    By { href: String, words: String },
    /// Nothing is on record, or nothing is called for; the words.
    Not(String),
}

/// What was said where no agreement was reached.
struct Disagreement {
    proposers: String,
    left_to_do: Option<Said>,
}

/// The text in one language.
struct Version {
    lang: Lang,
    name: String,
    state: String,
    text: String,
}

/// A contribution that speaks of the entry.
fn contribution(visit: &Visit, one: &Contribution) -> (Link, Lang, String) {
    let named = || {
        let sources: Vec<String> = one.content.sources.iter().map(|source| names::source(visit.lang, source)).collect();
        language::list(visit.lang, &sources)
    };
    let label = one.symbol.clone().unwrap_or_else(named);
    (Link::new(visit.href(&format!("/contributions/{}", one.id)), label), one.content.lang, one.content.title.clone())
}

/// An entry.
pub(super) async fn entry(visit: Visit, Query(from): Query<From>) -> Answer {
    let db = &visit.state.db;
    let entry = entries::one(db, visit.at("id")).await?.or_not_found()?;
    if visit.format == Format::Json {
        let follow_up = follow_ups::one(db, &entry.id).await?;
        return web::json(&AsJson { entry: &entry, follow_up: follow_up.as_ref().map(became::published) });
    }
    let (previous, next) = around(&visit, &entry, from.at).await?;
    let day = today(&visit);
    let kin = Line::all(&visit, entries::kin(db, &entry).await?, day).await?;
    let (mut parent, children): (Vec<_>, Vec<_>) =
        kin.into_iter().partition(|line| Some(&line.id) == entry.parent.as_ref());
    let words = Words(visit.lang);
    let follow_up = follow_ups::one(db, &entry.id).await?;
    let is_awaited = follow_up.as_ref().is_none_or(|now| now.status.is_awaited());
    let mut known = cited::named(db, &entry.cites).await?;
    with_their_text(&visit, &mut known).await?;
    let speaking = contributions::speaking_of(db, &entry.id).await?;
    let source = source(&visit, &entry).await?;
    let became = match &follow_up {
        Some(now) => Some(Became::of(&visit, &entry, now).await?),
        None => None,
    };
    let page = visit
        .page(words.entry_title(&entry.id))
        .section("register")
        .describe(entry.text.shown(visit.lang).text)
        .under("/register", words.register_title());
    let view = EntryPage {
        contributions: speaking.iter().map(|one| contribution(&visit, one)).collect(),
        text: Said::new(entry.text.clone(), visit.lang),
        kinds: entry.kinds().map(|kind| (names::tone(kind), kind.name(visit.lang).to_owned())).collect(),
        addressees: line::addressees(visit.lang, &entry.addressees),
        due: entry.due.and_then(|_| line::due(words, &entry, day)),
        due_event: entry.due_event.clone().map(|event| Said::new(event, visit.lang)),
        standing: if is_awaited { line::standing_in_words(words, entry.due_at(day)) } else { String::new() },
        topics: entry.topics.iter().map(|about| topic(&visit, about)).collect(),
        section: names::section(words, entry.section),
        meeting: meeting(&visit, &entry),
        chain: follow_up.map(|now| chain::of(&visit, &entry, &now, &known, source.as_ref())).unwrap_or_default(),
        became,
        source,
        item: words.entry_item(entry.path.to_string()),
        parent: parent.pop(),
        children,
        cites: cites(&visit, &entry, &known),
        endorsement: endorsement(&visit, &entry).await?,
        disagreement: disagreement(&visit, &entry),
        versions: versions(&page, &entry),
        missing: missing(&page, &entry),
        history: history::of(&visit, &format!("entry/{}", entry.id)).await?,
        previous: previous.map(|(id, href)| Link::new(href, words.entry_previous(id))),
        next: next.map(|(id, href)| Link::new(href, words.entry_next(id))),
        list: list_address(&visit),
        json: page.href(&format!("/register/{}.json", entry.id)),
        page,
        words,
    };
    web::html(&view)
}

type Neighbour = Option<(String, String)>;

/// The entries before and after this one: in the list that led here, or else in the order of the source.
async fn around(visit: &Visit, entry: &Entry, at: Option<i64>) -> Result<(Neighbour, Neighbour), Error> {
    let db = &visit.state.db;
    if let Some(place) = at.filter(|place| (0..1_000_000).contains(place)) {
        let asked = Asked::read(visit, &ListQuery::read(visit, RULES)?)?;
        let first = (place - 1).max(0);
        let window = Window { limit: place - first + 2, offset: first };
        let rows = entries::list(db, &asked.filter, asked.sort, window).await?.rows;
        if let Some(index) = rows.iter().position(|row| row.id == entry.id) {
            let query = without(&visit.query, &["at"]);
            let beside = |index: usize, place: i64| {
                let id = rows.get(index)?.id.clone();
                let href = visit.href(&format!("/register/{id}?{query}&at={place}"));
                Some((id, href))
            };
            let before = index.checked_sub(1).and_then(|index| beside(index, place - 1));
            return Ok((before, beside(index + 1, place + 1)));
        }
    }
    let (before, after) = neighbours::of(db, entry).await?;
    let href = |id: String| (id.clone(), visit.href(&format!("/register/{id}")));
    Ok((before.map(href), after.map(href)))
}

/// The address of the list that led here.
fn list_address(visit: &Visit) -> String {
    let query = without(&visit.query, &["at"]);
    let query = if query.is_empty() { query } else { format!("?{query}") };
    visit.href(&format!("/register{query}"))
}

fn topic(visit: &Visit, about: &About) -> (String, String, String) {
    let said_by = match about.provenance {
        Provenance::Official => String::new(),
        other => names::provenance(Words(visit.lang), other),
    };
    (visit.href(&names::topic_path(&about.topic)), names::topic(visit.lang, &about.topic), said_by)
}

fn meeting(visit: &Visit, entry: &Entry) -> Option<(Link, String)> {
    let words = Words(visit.lang);
    let said = entry.meeting?;
    let href = visit.href(&format!("/meetings/{}/{}", entry.body, said.meeting));
    let basis = match said.basis {
        Basis::Stated => words.entry_meeting_stated(),
        Basis::Inferred => words.entry_meeting_inferred(),
    };
    Some((Link::new(href, words.meeting_number(said.meeting.to_string())), basis))
}

/// The document in which the entry stands: the one it was read in, or else the report that refers to the summary of its
/// meeting, or of the newest meeting where its own is not known.
async fn source(visit: &Visit, entry: &Entry) -> Result<Option<Link>, Error> {
    let db = &visit.state.db;
    let link = |symbol: &str| Link::new(visit.href(&format!("/documents/{}", in_address(symbol))), symbol);
    if let Some(symbol) = &entry.read_in {
        return Ok(Some(link(symbol)));
    }
    let held = meetings::held_by(db, &entry.body).await?;
    let number = entry.meeting.map(|said| said.meeting);
    let meeting = held.iter().find(|meeting| number.is_none_or(|number| meeting.number == number));
    let Some(summary) = meeting.and_then(|meeting| meeting.summary.as_ref()) else { return Ok(None) };
    Ok(documents::report_on(db, summary).await?.map(|symbol| link(&symbol)))
}

fn cites(visit: &Visit, entry: &Entry, known: &[Cited]) -> Vec<Cite> {
    let cite = |code: &String| {
        let found = known.iter().find(|thing| thing.code == *code);
        Cite {
            code: found.map_or_else(|| code.clone(), |thing| chain::named(visit.lang, thing)),
            href: found.map(|thing| visit.href(&thing.path())),
            title: found.map(|thing| Said::new(thing.title.clone(), visit.lang)),
        }
    };
    entry.cites.iter().map(cite).collect()
}

/// Leaves a paragraph only where the text that its page shows has it: a link must not lead to a place that is not there.
async fn with_their_text(visit: &Visit, known: &mut [Cited]) -> Result<(), Error> {
    for thing in known.iter_mut().filter(|thing| thing.paragraph.is_some()) {
        let instrument = instruments::one(&visit.state.db, &thing.id).await?;
        let version = instrument.as_ref().and_then(|one| one.shown_at(today(visit)));
        let text = version.and_then(|version| version.text.as_ref()).map(|text| text.shown(visit.lang));
        let is_there =
            |anchor: &str| text.is_some_and(|text| provision::read(text.text, text.lang).at(anchor).is_some());
        thing.paragraph = thing.paragraph.take().filter(|anchor| is_there(anchor));
    }
    Ok(())
}

async fn endorsement(visit: &Visit, entry: &Entry) -> Result<Endorsement, Error> {
    let words = Words(visit.lang);
    let Some(id) = &entry.endorsed_by else {
        let is_called_for = entry.kinds().any(is_recommendation);
        let not = if is_called_for { words.entry_not_endorsed() } else { words.entry_not_endorsable() };
        return Ok(Endorsement::Not(not));
    };
    let sessions = sessions::known(&visit.state.db).await?;
    let session = sessions.iter().find(|session| session.id == *id);
    let name = session.map_or_else(|| id.clone(), |session| session.name.shown(visit.lang).text.to_owned());
    Ok(Endorsement::By { href: visit.href(&format!("/sessions/{id}")), words: words.entry_endorsed_by(name) })
}

fn disagreement(visit: &Visit, entry: &Entry) -> Option<Disagreement> {
    if entry.proposers.is_empty() && entry.left_to_do.is_none() {
        return None;
    }
    let proposers: Vec<String> = entry.proposers.iter().map(|source| names::source(visit.lang, source)).collect();
    Some(Disagreement {
        proposers: language::list(visit.lang, &proposers),
        left_to_do: entry.left_to_do.clone().map(|text| Said::new(text, visit.lang)),
    })
}

fn versions(page: &Page, entry: &Entry) -> Vec<Version> {
    let shown = entry.text.shown(page.lang).lang;
    let version = |(lang, version): (Lang, &language::Version)| Version {
        lang,
        name: page.language(lang),
        state: page.state(version.state),
        text: version.text.clone(),
    };
    entry.text.versions().filter(|(lang, _)| *lang != shown).map(version).collect()
}

fn missing(page: &Page, entry: &Entry) -> String {
    let names: Vec<String> = entry.text.missing().map(|lang| page.language(lang)).collect();
    if names.is_empty() { String::new() } else { Words(page.lang).entry_missing(language::list(page.lang, &names)) }
}
