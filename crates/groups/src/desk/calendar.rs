//! A person's own calendar of deadlines, with alarms, at an address that nobody can guess: the requests that this person is
//! responsible for, or whose unit is, and that await a reply. The address is shown once, and can be made anew or taken away. A
//! calendar at an address that is no more is an empty one, so that programs which asked it forget what it held.

use askama::Template;
use axum::Form;
use jiff::ToSpan as _;
use kit::web::{
    self, Answer, Error, Format, Link, Page, Visit,
    formats::{Calendar, Event},
};
use people::{store::calendars, token};

use crate::{
    follow_up,
    pages::{due_events, today},
    reminders::ROLES,
    store::{entries, reminders},
    words::Words,
};

/// How far ahead the calendar looks.
const AHEAD: i64 = 10;

#[derive(Template)]
#[template(path = "desk/calendar.html")]
struct CalendarPage {
    page: Page,
    words: Words,
    /// The address that was just made; empty otherwise.
    address: String,
    has_one: bool,
    action: String,
    back: Link,
}

/// The page of one's own address.
pub(super) async fn show(visit: Visit) -> Answer {
    page(&visit, String::new()).await
}

/// Makes an address anew, or takes it away.
pub(super) async fn set(visit: Visit, Form(sent): Form<Vec<(String, String)>>) -> Answer {
    let account = visit.actor.id.clone();
    let db = &visit.state.db;
    if sent.iter().any(|(name, value)| name == "wish" && value == "withdraw") {
        db.write(move |tx| Box::pin(async move { calendars::withdraw(tx, &account).await })).await?;
        return web::see(&visit.href("/follow-up/calendar"));
    }
    let secret = token::secret();
    let hash = token::hash(&secret);
    db.write(move |tx| Box::pin(async move { calendars::set(tx, &account, &hash).await })).await?;
    page(&visit, visit.url(&format!("/calendar/{secret}.ics"))).await
}

async fn page(visit: &Visit, address: String) -> Answer {
    let words = Words(visit.lang);
    web::html(&CalendarPage {
        page: visit.page(words.calendar_title()).section("follow-up").under("/follow-up", words.board_title()),
        has_one: calendars::has(&visit.state.db, &visit.actor.id).await?,
        action: visit.href("/follow-up/calendar"),
        back: Link::new(visit.href("/follow-up"), words.board_title()),
        address,
        words,
    })
}

/// The calendar at an address.
pub(super) async fn calendar(visit: Visit) -> Answer {
    if visit.format != Format::Ics {
        return web::see(&visit.href("/follow-up/calendar"));
    }
    let account = calendars::of_hash(&visit.state.db, &token::hash(visit.at("token"))).await?;
    let events = match account {
        Some(account) => events(&visit, &account).await?,
        None => Vec::new(),
    };
    Calendar { name: Words(visit.lang).calendar_title(), lang: visit.lang, events }.answer()
}

async fn events(visit: &Visit, account: &str) -> Result<Vec<Event>, Error> {
    let db = &visit.state.db;
    let day = today(visit);
    let mut awaited = reminders::awaited(db, day, day.saturating_add(AHEAD.years()), &ROLES).await?;
    awaited.retain(|one| one.account == account);
    let ids: Vec<String> = awaited.iter().map(|one| one.entry.clone()).collect();
    let found = entries::these(db, &ids).await?;
    let due =
        |one: &reminders::Awaited| Some((found.iter().find(|entry| entry.id == one.entry)?, one.due_day.parse().ok()?));
    let due: Vec<_> = awaited.iter().filter_map(due).collect();
    due_events(visit, "awaited", &due, &follow_up::BEFORE).await
}
