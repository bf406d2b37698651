//! The board: how all requests stand, by unit, addressee, year of the date or meeting, with the share of those answered in
//! time and what is overdue. It counts; every number opens the requests that it counts in the register.

mod export;
mod view;

use askama::Template;
use jiff::civil::Date;
use kit::web::{self, Answer, Error, Format, Link, ListQuery, ListRules, Page, Visit};

use super::{line::Line, register::today};
use crate::{
    store::{
        self, Window,
        board::{self, By, Tally},
        entries,
    },
    words::Words,
};
use view::{Row, Views};

const RULES: ListRules = ListRules { facets: &["by", "year", "on"], sorts: &[] };

/// How many overdue requests the page shows; the register shows the rest.
const LATE: i64 = 10;

#[derive(Template)]
#[template(path = "pages/board.html")]
struct BoardPage {
    page: Page,
    words: Words,
    views: Views,
    head: Vec<String>,
    heading: String,
    rows: Vec<Row>,
    total: Row,
    as_of: String,
    lines: Vec<Line>,
    late: Link,
    /// One's own calendar, for those who can have one.
    calendar: Option<String>,
    formats: Vec<(&'static str, String)>,
}

/// What is asked of the board.
struct Asked {
    by: By,
    year: Option<i16>,
    day: Date,
    /// Whether the day was asked for, so that links carry it.
    on: Option<Date>,
}

impl Asked {
    fn read(visit: &Visit, query: &ListQuery) -> Result<Asked, Error> {
        let by = query.codes::<Choice>("by")?.pop().map_or(By::Unit, |choice| choice.0);
        let on: Option<Date> = query.codes("on")?.pop();
        Ok(Asked { by, year: query.codes("year")?.pop(), day: on.unwrap_or_else(|| today(visit)), on })
    }
}

/// A view that can be asked for.
struct Choice(By);

impl std::str::FromStr for Choice {
    type Err = ();

    fn from_str(code: &str) -> Result<Choice, ()> {
        let all = [By::Unit, By::Addressee, By::Due, By::Meeting];
        all.into_iter().find(|by| view::code(*by) == code).map(Choice).ok_or(())
    }
}

/// The board.
pub(super) async fn board(visit: Visit) -> Answer {
    let query = ListQuery::read(&visit, RULES)?;
    let asked = Asked::read(&visit, &query)?;
    let db = &visit.state.db;
    let tallies = board::of(db, asked.by, asked.day, asked.year).await?;
    let names = view::names(&visit, asked.by, tallies.keys()).await?;
    let groups = view::ordered(asked.by, tallies, names);
    if visit.format != Format::Page {
        return export::table(&visit, asked.by, &groups).answer(visit.format);
    }
    let whole = board::of(db, By::Nothing, asked.day, asked.year).await?.into_values().next().unwrap_or_default();
    let years = board::years(db).await?;
    let words = Words(visit.lang);
    let (lines, late) = overdue(&visit, &asked).await?;
    let page = visit.page(words.board_title()).section("follow-up").describe(words.board_lead());
    let formats = [Format::Json, Format::Csv, Format::Xlsx];
    let query = if visit.query.is_empty() { String::new() } else { format!("?{}", visit.query) };
    web::html(&BoardPage {
        views: Views::of(&visit, &asked, &years),
        head: view::head(words),
        heading: view::heading(words, asked.by),
        rows: groups.iter().map(|group| Row::of(&visit, &asked, group)).collect(),
        total: Row::of(&visit, &Asked { by: By::Nothing, ..asked }, &(String::new(), words.board_all(), whole)),
        as_of: words.board_as_of(language::date(visit.lang, asked.day)),
        lines,
        late,
        calendar: visit.may("calendar.keep").then(|| visit.href("/follow-up/calendar")),
        formats: formats.map(|format| (format.name(), format!("{}{query}", page.format(format.suffix())))).to_vec(),
        page,
        words,
    })
}

/// What is overdue, the oldest first, and the way to all of it.
async fn overdue(visit: &Visit, asked: &Asked) -> Result<(Vec<Line>, Link), Error> {
    let filter = entries::Filter {
        due: Some(entries::DueAt::Passed(asked.day)),
        is_request: true,
        due_year: asked.year,
        ..entries::Filter::default()
    };
    let window = Window { limit: LATE, offset: 0 };
    let found: store::List<crate::Entry> = entries::list(&visit.state.db, &filter, entries::Sort::Due, window).await?;
    let href = view::register(visit, asked, &["due=passed", "status=any", "sort=due"]);
    let all = Link::new(href, Words(visit.lang).entries_count(found.total));
    Ok((Line::all(visit, found.rows, asked.day).await?, all))
}

/// A group: its code, its name, its figures.
type Group = (String, String, Tally);
