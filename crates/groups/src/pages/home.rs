//! The home page: what is due, what is late, what is new, the record in figures, its meetings in time.

mod timeline;

use askama::Template;
use axum::{extract::Query, http::StatusCode};
use jiff::civil::Date;
use kit::web::{self, Answer, FieldError, Page, Visit, parts::Field};
use serde::Deserialize;
use vocabulary::{Addressee, Kind};

use timeline::Timeline;

use super::{
    line::Line,
    register::{links, today},
};
use crate::{
    Meeting,
    store::{
        Period, Window,
        entries::{self, DueAt, Filter, Sort},
        figures::{self, Figures},
        meetings,
    },
    words::Words,
};

/// How many entries each block shows.
const SHOWN: i64 = 5;

/// On which day due dates are wanted.
#[derive(Deserialize)]
pub(super) struct Asked {
    on: Option<String>,
}

#[derive(Template)]
#[template(path = "pages/home.html")]
struct HomePage {
    page: Page,
    words: Words,
    as_of: String,
    record_ends: String,
    last_day: Option<String>,
    day: Field,
    due: Block,
    late: Block,
    new: Block,
    figures: Vec<(&'static str, String, String, String)>,
    kinds: Vec<(String, i64, String)>,
    addressees: Vec<(String, i64, String)>,
    timeline: Option<Timeline>,
    ways: Vec<(String, String)>,
}

/// A few entries and the way to the others.
struct Block {
    lines: Vec<Line>,
    all: String,
    total: String,
}

/// The home page.
pub(super) async fn home(visit: Visit, Query(asked): Query<Asked>) -> Answer {
    let db = &visit.state.db;
    let words = Words(visit.lang);
    let given = asked.on.unwrap_or_default();
    let chosen: Option<Date> = given.parse().ok();
    let day = chosen.unwrap_or_else(|| today(&visit));
    let figures = figures::of(db, None, Period::default(), day).await?;
    let held = meetings::list(db, &meetings::Filter::default()).await?;
    let newest = held.first();
    let page = visit.page("").section("home").describe(words.home_lead());
    let is_wrong = !given.is_empty() && chosen.is_none();
    let view = HomePage {
        as_of: words.home_as_of(language::date(visit.lang, day)),
        record_ends: newest.map(|meeting| words.home_record_ends(dates(&visit, meeting))).unwrap_or_default(),
        last_day: newest.filter(|newest| newest.to != day).map(|meeting| visit.href(&format!("?on={}", meeting.to))),
        day: day_field(words, &given, day, is_wrong),
        due: block(&visit, day, Some(DueAt::Soon(day)), Sort::Due).await?,
        late: block(&visit, day, Some(DueAt::Passed(day)), Sort::Due).await?,
        new: block(&visit, day, None, Sort::Newest).await?,
        kinds: links(&visit, "kind", &figures.entries_by_kind, |kind: Kind| kind.name(visit.lang).to_owned()),
        addressees: links(&visit, "addressee", &figures.entries_by_addressee, |to: Addressee| {
            to.name(visit.lang).to_owned()
        }),
        timeline: Timeline::new(&visit, &held, &figures.entries_by_meeting),
        figures: numbers(&visit, words, &figures),
        ways: page.nav().map(|entry| (page.href(entry.path), page.label(entry))).collect(),
        page,
        words,
    };
    if is_wrong { web::html_with(StatusCode::UNPROCESSABLE_ENTITY, &view) } else { web::html(&view) }
}

fn dates(visit: &Visit, meeting: &Meeting) -> String {
    language::date_range(visit.lang, meeting.from, meeting.to)
}

fn day_field(words: Words, given: &str, day: Date, is_wrong: bool) -> Field {
    let field = Field::text("on", words.home_day()).kind("date");
    if !is_wrong {
        return field.value(day.to_string());
    }
    field.value(given).errors(&[FieldError::new("on", words.home_day_wrong(given))])
}

async fn block(visit: &Visit, day: Date, due: Option<DueAt>, sort: Sort) -> Result<Block, web::Error> {
    let filter = Filter { due, ..Filter::default() };
    let window = Window { limit: SHOWN, offset: 0 };
    let found = entries::list(&visit.state.db, &filter, sort, window).await?;
    let all = match due {
        Some(DueAt::Soon(_)) => format!("/register?due=soon&sort=due&on={day}"),
        Some(DueAt::Passed(_)) => format!("/register?due=passed&sort=due&on={day}"),
        Some(DueAt::Dated | DueAt::Undated) | None => "/register?sort=newest".to_owned(),
    };
    Ok(Block {
        lines: Line::all(visit, found.rows, day).await?,
        all: visit.href(&all),
        total: Words(visit.lang).entries_count(found.total),
    })
}

/// The figures, each with its tone, its words and the list that it counts.
fn numbers(visit: &Visit, words: Words, figures: &Figures) -> Vec<(&'static str, String, String, String)> {
    let figure = |tone, number: i64, label: String, path: &str| {
        (tone, language::number(visit.lang, number), label, visit.href(path))
    };
    vec![
        figure("", figures.meetings, words.figure_meetings(), "/meetings"),
        figure("", figures.documents, words.figure_documents(), "/documents"),
        figure("ask", figures.entries, words.figure_entries(), "/register"),
        figure("agree", figures.endorsed, words.figure_endorsed(), "/register?endorsed=true"),
    ]
}
