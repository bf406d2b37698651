//! The whole journal as a list with filters and other formats, and one line of it with all that is needed to verify it
//! by hand.

use askama::Template;
use kit::{
    journal::{self, Entry, Filter, Listed},
    web::{
        self, Answer, Facet, Format, Found as _, List, ListQuery, ListRules, Page, Routes, Visit,
        formats::{Cell, Column, Feed, FeedEntry, Table},
    },
};
use serde_json::json;

use crate::words::Words;

const RULES: ListRules = ListRules { facets: &["kind", "verb", "actor", "day"], sorts: &["newest"] };
const FORMATS: &[Format] = &[Format::Json, Format::Csv, Format::Xlsx, Format::Atom];
/// How many of the newest lines a feed holds.
const FED: i64 = 100;

#[derive(Template)]
#[template(path = "journal/list.html")]
struct JournalPage {
    page: Page,
    words: Words,
    list: List,
    rows: Vec<Row>,
}

struct Row {
    number: i64,
    href: String,
    time: String,
    actor: String,
    verb: String,
    subject: String,
}

#[derive(Template)]
#[template(path = "journal/entry.html")]
struct EntryPage {
    page: Page,
    words: Words,
    entry: Entry,
    time: String,
    verb: String,
    change: String,
    sealed: String,
    previous: Option<String>,
    next: Option<String>,
}

/// The addresses of the journal.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/journal", "journal.read", list)
        .formats(FORMATS)
        .get("/{lang}/journal/{sequence}", "journal.read", entry)
        .formats(&[Format::Json])
}

async fn list(visit: Visit) -> Answer {
    let query = ListQuery::read(&visit, RULES)?;
    let chosen = |facet: &str| query.chosen(facet).into_iter().map(str::to_owned).collect();
    let filter = Filter {
        q: query.q.clone(),
        kinds: chosen("kind"),
        verbs: chosen("verb"),
        actors: chosen("actor"),
        days: chosen("day"),
    };
    let limit = if visit.format == Format::Atom { FED } else { query.limit() };
    let found = journal::list(&visit.state.db, &filter, limit, query.offset()).await?;
    match visit.format {
        Format::Page => page(&visit, &query, found),
        Format::Atom => feed(&visit, &found),
        _ => table(&visit, &found).answer(visit.format),
    }
}

fn page(visit: &Visit, query: &ListQuery, found: Listed) -> Answer {
    let words = Words(visit.lang);
    let plain = |counts: Vec<(String, i64)>| counts.into_iter().map(|(code, count)| (code.clone(), code, count));
    let verbs = found.verbs.into_iter().map(|(code, count)| (code.clone(), verb(words, &code), count));
    let days =
        found.days.into_iter().map(|(day, count)| (day.clone(), language::partial_date(visit.lang, &day), count));
    let list = List::new(query, found.total)
        .facet(Facet::new(query, "kind", words.column_kind(), plain(found.kinds)))
        .facet(Facet::new(query, "verb", words.column_verb(), verbs))
        .facet(Facet::new(query, "actor", words.column_actor(), plain(found.actors)))
        .facet(Facet::new(query, "day", words.column_day(), days))
        .formats(query, FORMATS);
    let row = |entry: Entry| Row {
        number: entry.sequence,
        href: visit.href(&format!("/journal/{}", entry.sequence)),
        time: time(visit, &entry.at),
        verb: verb(words, &entry.verb),
        actor: entry.actor,
        subject: entry.subject,
    };
    let rows = found.entries.into_iter().map(row).collect();
    let page = visit.page(words.journal_title()).section("journal").describe(words.journal_lead());
    web::html(&JournalPage { page: page.with_feed(), words, list, rows })
}

fn table(visit: &Visit, found: &Listed) -> Table {
    let words = Words(visit.lang);
    let cells = |entry: &Entry| {
        vec![
            entry.sequence.into(),
            Cell::Date(entry.at.clone()),
            entry.actor.as_str().into(),
            Cell::code(&entry.verb, verb(words, &entry.verb)),
            entry.subject.as_str().into(),
            entry.hash.as_str().into(),
        ]
    };
    Table {
        name: "journal".to_owned(),
        title: words.journal_title(),
        lang: visit.lang,
        columns: vec![
            Column::plain("sequence", words.column_number()),
            Column::plain("at", words.column_time()),
            Column::plain("actor", words.column_actor()),
            Column::coded("verb", words.column_verb()),
            Column::plain("subject", words.column_subject()),
            Column::plain("hash", words.column_hash()),
        ],
        rows: found.entries.iter().map(cells).collect(),
    }
}

fn feed(visit: &Visit, found: &Listed) -> Answer {
    let words = Words(visit.lang);
    let entry = |entry: &Entry| FeedEntry {
        url: visit.url(&format!("/journal/{}", entry.sequence)),
        title: format!("{} – {}", entry.subject, verb(words, &entry.verb)),
        summary: words.journal_entry(entry.sequence.to_string()),
        updated: entry.at.parse().unwrap_or_default(),
        author: Some(entry.actor.clone()),
        categories: vec![(entry.verb.clone(), verb(words, &entry.verb))],
    };
    let feed = Feed {
        title: words.journal_title(),
        lang: visit.lang,
        page_url: visit.url("/journal"),
        feed_url: visit.url("/journal.atom"),
        author: visit.state.frame.name.clone(),
        updated: jiff::Timestamp::UNIX_EPOCH,
        entries: found.entries.iter().map(entry).collect(),
    };
    feed.answer()
}

async fn entry(visit: Visit) -> Answer {
    let sequence: i64 = visit.at("sequence").parse().ok().or_not_found()?;
    let db = &visit.state.db;
    let entry = journal::one(db, sequence).await?.or_not_found()?;
    let change: serde_json::Value = serde_json::from_str(&entry.change).unwrap_or_default();
    let sealed = entry.sealed();
    if visit.format == Format::Json {
        return web::json(&json!({
            "sequence": entry.sequence, "at": entry.at, "actor": entry.actor, "verb": entry.verb,
            "subject": entry.subject, "change": change, "previous": entry.previous, "hash": entry.hash,
            "sealed": sealed,
        }));
    }
    let words = Words(visit.lang);
    let address = |sequence: i64| visit.href(&format!("/journal/{sequence}"));
    let is_last = journal::head(db).await? <= sequence;
    let page = visit.page(words.journal_entry(sequence.to_string())).section("journal");
    web::html(&EntryPage {
        page: page.under("/journal", words.journal_title()),
        time: time(&visit, &entry.at),
        verb: verb(words, &entry.verb),
        change: serde_json::to_string_pretty(&change).unwrap_or_default(),
        sealed,
        previous: (sequence > 1).then(|| address(sequence - 1)),
        next: (!is_last).then(|| address(sequence + 1)),
        words,
        entry,
    })
}

/// What was done, in words; what the journal's own slice calls otherwise stays as it is written.
fn verb(words: Words, code: &str) -> String {
    match code {
        "added" => words.verb_added(),
        "changed" => words.verb_changed(),
        "removed" => words.verb_removed(),
        other => other.to_owned(),
    }
}

/// The day as its reader writes it, with hours and minutes.
fn time(visit: &Visit, at: &str) -> String {
    let day = language::partial_date(visit.lang, at.get(..10).unwrap_or(at));
    format!("{day}, {}", at.get(11..19).unwrap_or_default())
}
