//! The register in other formats: a table, a feed of what is new, a calendar of due dates.

use std::collections::HashMap;

use jiff::civil::Date;
use kit::web::{
    Answer, Error, Format, Visit,
    formats::{Calendar, Cell, Column, Event, Feed, FeedEntry, Table},
};
use vocabulary::Topic;

use super::Asked;
use crate::{
    Entry,
    pages::names,
    store::{
        Window, added, changed, entries,
        follow_ups::{self, Standing},
    },
    words::Words,
};

/// How many entries a feed holds.
const FEED: i64 = 50;

/// The entries asked for, in the format asked for.
pub(super) async fn answer(visit: &Visit, asked: &Asked) -> Answer {
    match visit.format {
        Format::Atom => feed(visit, asked).await,
        Format::Ics => calendar(visit, asked).await,
        format => {
            let found = entries::list(&visit.state.db, &asked.filter, asked.sort, Window::ALL).await?;
            let standings = follow_ups::standings(&visit.state.db, found.rows.iter().map(|entry| entry.id.as_str()));
            table(visit, &found.rows, &standings.await?).answer(format)
        }
    }
}

async fn feed(visit: &Visit, asked: &Asked) -> Answer {
    let words = Words(visit.lang);
    let window = Window { limit: FEED, offset: 0 };
    let found = entries::list(&visit.state.db, &asked.filter, entries::Sort::Newest, window).await?;
    let added = added::entries(&visit.state.db, found.rows.iter().map(|entry| entry.id.as_str())).await?;
    let item = |entry: &Entry| FeedEntry {
        url: visit.url(&format!("/register/{}", entry.id)),
        title: format!("{} – {}", entry.id, entry.kind.name(visit.lang)),
        summary: entry.text.shown(visit.lang).text.to_owned(),
        updated: added.get(&entry.id).copied().unwrap_or_default(),
        author: None,
        categories: entry.kinds().map(|kind| (kind.code().to_owned(), kind.name(visit.lang).to_owned())).collect(),
    };
    let query = if visit.query.is_empty() { String::new() } else { format!("?{}", visit.query) };
    let feed = Feed {
        title: words.register_title(),
        lang: visit.lang,
        page_url: format!("{}{query}", visit.url("/register")),
        feed_url: format!("{}{query}", visit.url("/register.atom")),
        author: visit.state.frame.name.clone(),
        updated: jiff::Timestamp::UNIX_EPOCH,
        entries: found.rows.iter().map(item).collect(),
    };
    feed.answer()
}

async fn calendar(visit: &Visit, asked: &Asked) -> Answer {
    let mut filter = asked.filter.clone();
    filter.due = filter.due.or(Some(entries::DueAt::Dated));
    let found = entries::list(&visit.state.db, &filter, entries::Sort::Due, Window::ALL).await?;
    let due: Vec<_> = found.rows.iter().filter_map(|entry| Some((entry, entry.due?.last_day()))).collect();
    let events = due_events(visit, "due", &due, &[]).await?;
    Calendar { name: Words(visit.lang).register_calendar(), lang: visit.lang, events }.answer()
}

/// Entries with their due days as events of a calendar. `kind` begins their ids, so that one entry in two calendars is two events.
pub(crate) async fn due_events(
    visit: &Visit,
    kind: &str,
    due: &[(&Entry, Date)],
    alarms: &[i64],
) -> Result<Vec<Event>, Error> {
    let db = &visit.state.db;
    let added = added::entries(db, due.iter().map(|(entry, _)| entry.id.as_str())).await?;
    let subject = |entry: &Entry| format!("entry/{}", entry.id);
    let sequences = changed::how_often(db, due.iter().map(|(entry, _)| subject(entry))).await?;
    let host = visit.state.config.base_url.rsplit("//").next().unwrap_or_default();
    let event = |(entry, day): &(&Entry, Date)| Event {
        uid: format!("{kind}-{}@{host}", entry.id),
        title: format!("{} – {}", entry.id, entry.kind.name(visit.lang)),
        description: entry.text.shown(visit.lang).text.to_owned(),
        place: String::new(),
        from: *day,
        to: *day,
        url: visit.url(&format!("/register/{}", entry.id)),
        modified: added.get(&entry.id).copied().unwrap_or_default(),
        sequence: sequences.get(&subject(entry)).copied().unwrap_or_default(),
        is_cancelled: false,
        hour: None,
        alarms: alarms.to_vec(),
    };
    Ok(due.iter().map(event).collect())
}

/// Entries as a table, one row for each.
pub(crate) fn table(visit: &Visit, entries: &[Entry], standings: &HashMap<String, Standing>) -> Table {
    let words = Words(visit.lang);
    Table {
        name: "register".to_owned(),
        title: words.register_title(),
        lang: visit.lang,
        columns: vec![
            Column::plain("id", words.column_id()),
            Column::plain("path", words.column_path()),
            Column::coded("section", words.facet_section()),
            Column::plain("meeting", words.facet_meeting()),
            Column::coded("kind", words.facet_kind()),
            Column::coded("also", words.entry_also()),
            Column::coded("addressees", words.facet_addressee()),
            Column::coded("topics", words.facet_topic()),
            Column::plain("due", words.facet_due()),
            Column::plain("due_event", words.column_due_event()),
            Column::plain("text", words.column_text()),
            Column::plain("language", words.column_language()),
            Column::plain("cites", words.column_cites()),
            Column::plain("parent", words.entry_part_of()),
            Column::plain("endorsed_by", words.facet_endorsed()),
            Column::coded("status", words.facet_status()),
            Column::plain("unit", words.facet_unit()),
            Column::plain("url", words.column_address()),
        ],
        rows: entries.iter().map(|entry| row(visit, entry, standings.get(&entry.id))).collect(),
    }
}

fn row(visit: &Visit, entry: &Entry, standing: Option<&Standing>) -> Vec<Cell> {
    let lang = visit.lang;
    let shown = entry.text.shown(lang);
    let kinds = |kinds: &[vocabulary::Kind]| {
        Cell::Codes(kinds.iter().map(|kind| (kind.code().to_owned(), kind.name(lang).to_owned())).collect())
    };
    let addressees = entry.addressees.iter().map(|to| (to.code().to_owned(), to.name(lang).to_owned())).collect();
    let topic = |topic: &Topic| (topic.code().into_owned(), topic.name(lang).into_owned());
    vec![
        entry.id.clone().into(),
        entry.path.to_string().into(),
        Cell::code(entry.section.code(), names::section(Words(lang), entry.section)),
        entry.meeting.map_or(Cell::Empty, |said| Cell::Number(said.meeting)),
        kinds(&[entry.kind]),
        kinds(&entry.also),
        Cell::Codes(addressees),
        Cell::Codes(entry.topics.iter().map(|about| topic(&about.topic)).collect()),
        Cell::date(entry.due.map(|due| due.to_string())),
        entry.due_event.as_ref().map(|event| event.shown(lang).text.to_owned()).into(),
        shown.text.into(),
        shown.lang.code().into(),
        entry.cites.join("; ").into(),
        entry.parent.clone().into(),
        entry.endorsed_by.clone().into(),
        standing.map_or(Cell::Empty, |now| Cell::code(now.status.code(), names::status(Words(lang), now.status))),
        standing.and_then(|now| now.unit.clone()).into(),
        visit.url(&format!("/register/{}", entry.id)).into(),
    ]
}
