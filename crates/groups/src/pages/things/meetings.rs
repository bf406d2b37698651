//! Meetings as a list, a table, a feed and a calendar.

use askama::Template;
use kit::web::{
    self, Answer, Facet, Format, List, ListQuery, ListRules, Page, Visit,
    formats::{Cell, Column, Table},
};

use super::{
    asked, calendar,
    known::{Known, document_href, meeting_href, said_if},
    news::{self, News},
};
use crate::{
    Meeting,
    pages::{LIST, said::Said},
    store::meetings,
    words::Words,
};

const RULES: ListRules = ListRules { facets: &["body", "year"], sorts: &["latest", "earliest"] };

#[derive(Template)]
#[template(path = "pages/things/meetings.html")]
struct MeetingsPage {
    page: Page,
    words: Words,
    list: List,
    items: Vec<Item>,
    calendar: String,
    /// Where a new one is called, for those who may.
    new: Option<String>,
}

/// A meeting as an item of the list.
struct Item {
    href: String,
    title: String,
    first_day: String,
    dates: String,
    place: Option<Said>,
    colocated: Option<Said>,
    is_called_off: bool,
    summary: Option<(String, String)>,
}

/// Meetings.
pub(super) async fn list(visit: Visit) -> Answer {
    let query = ListQuery::read(&visit, RULES)?;
    if let Some(address) = asked::one_of_each(&query, RULES) {
        return web::see(&address);
    }
    let filter = meetings::Filter { words: query.q.clone(), ..meetings::Filter::default() };
    let found = meetings::list(&visit.state.db, &filter).await?;
    let by: [asked::Property<Meeting>; 2] =
        [("body", |meeting| meeting.body.clone()), ("year", |meeting| meeting.from.year().to_string())];
    let (mut rows, counts) = asked::narrowed(found, &query, &by);
    if query.sort == "earliest" {
        rows.reverse();
    }
    let known = Known::load(&visit).await?;
    let words = Words(visit.lang);
    match visit.format {
        Format::Page => {}
        Format::Atom => return feed(&visit, &rows, &known).await,
        Format::Ics => return calendar::answer(&visit, words.meetings_calendar(), &rows, &known).await,
        format => return table(&visit, &rows, &known).answer(format),
    }
    let list = List::new(&query, asked::total(&rows))
        .facet(Facet::new(&query, "body", words.thing_body(), known.body_choices(&counts[0])))
        .facet(Facet::new(&query, "year", words.thing_year(), asked::last_first(&counts[1])))
        .sorts(&query, &[("latest", words.sort_latest()), ("earliest", words.sort_earliest())])
        .formats(&query, LIST);
    let page = visit.page(words.meetings_title()).section("meetings").describe(words.meetings_lead()).with_feed();
    let items = asked::page(rows, &query).iter().map(|meeting| item(meeting, &known)).collect();
    let calendar = page.format("ics");
    let new = visit.may("meetings.prepare").then(|| visit.href("/meetings/new"));
    web::html(&MeetingsPage { page, words, list, items, calendar, new })
}

/// What a meeting is called.
pub(super) fn title(meeting: &Meeting, known: &Known) -> String {
    Words(known.lang).meeting_title(known.body(&meeting.body), meeting.number.to_string())
}

fn item(meeting: &Meeting, known: &Known) -> Item {
    let lang = known.lang;
    Item {
        href: meeting_href(lang, &meeting.body, meeting.number),
        title: title(meeting, known),
        first_day: meeting.from.to_string(),
        dates: language::date_range(lang, meeting.from, meeting.to),
        place: said_if(&meeting.place, lang),
        colocated: said_if(&meeting.colocated, lang),
        is_called_off: meeting.called_off.is_some(),
        summary: meeting.summary.clone().map(|symbol| (document_href(lang, &symbol), symbol)),
    }
}

async fn feed(visit: &Visit, rows: &[Meeting], known: &Known) -> Answer {
    let news = |meeting: &Meeting| News {
        subject: format!("meeting/{}", meeting.key()),
        path: format!("/meetings/{}", meeting.key()),
        title: title(meeting, known),
        summary: language::date_range(visit.lang, meeting.from, meeting.to),
    };
    news::feed(visit, Words(visit.lang).meetings_title(), rows.iter().map(news).collect()).await
}

fn table(visit: &Visit, rows: &[Meeting], known: &Known) -> Table {
    let (words, lang) = (Words(visit.lang), visit.lang);
    let text = |text: &Option<language::Text>| Cell::from(text.as_ref().map(|text| text.shown(lang).text.to_owned()));
    let row = |meeting: &Meeting| {
        vec![
            Cell::code(&meeting.body, known.body(&meeting.body)),
            meeting.number.into(),
            Cell::Date(meeting.from.to_string()),
            Cell::Date(meeting.to.to_string()),
            text(&meeting.place),
            text(&meeting.colocated),
            meeting.summary.clone().into(),
            visit.url(&format!("/meetings/{}", meeting.key())).into(),
        ]
    };
    Table {
        name: "meetings".to_owned(),
        title: words.meetings_title(),
        lang,
        columns: vec![
            Column::coded("body", words.thing_body()),
            Column::plain("number", words.facet_meeting()),
            Column::plain("from", words.thing_first_day()),
            Column::plain("to", words.thing_last_day()),
            Column::plain("place", words.thing_place()),
            Column::plain("colocated", words.meeting_colocated()),
            Column::plain("summary", words.meeting_summary()),
            Column::plain("url", words.column_address()),
        ],
        rows: rows.iter().map(row).collect(),
    }
}
