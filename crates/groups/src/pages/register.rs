//! The register as a list: searched, narrowed, sorted, and in other formats.

mod asked;
mod export;

use askama::Template;
use jiff::civil::Date;
use kit::web::{self, Answer, Facet, Format, List, ListQuery, Page, Visit};
use people::{Organisation, store::organisations};
use vocabulary::{Addressee, Kind, Topic};

pub(crate) use asked::today;
pub(crate) use export::due_events;

pub(super) use asked::{ANY, Asked, NOBODY, RULES, without};

use super::{line::Line, names};
use crate::{
    Entry, Section,
    follow_up::Status,
    store::{self, Count, entries, neighbours},
    words::Words,
};

/// How many topics the facet offers: the most frequent. All are on the page of topics.
const TOPICS: usize = 24;

#[derive(Template)]
#[template(path = "pages/register.html")]
struct RegisterPage {
    page: Page,
    words: Words,
    list: List,
    lines: Vec<Line>,
    calendar: String,
}

/// The register.
pub(super) async fn list(visit: Visit) -> Answer {
    let query = ListQuery::read(&visit, RULES)?;
    if let Some(address) = asked::one_of_each(&query) {
        return web::see(&address);
    }
    let asked = Asked::read(&visit, &query)?;
    if visit.format != Format::Page {
        return export::answer(&visit, &asked).await;
    }
    let window = store::Window { limit: query.limit(), offset: query.offset() };
    let db = &visit.state.db;
    let mut found = entries::list(db, &asked.filter, asked.sort, window).await?;
    let due = neighbours::due(db, &asked.filter, asked.day).await?;
    let words = Words(visit.lang);
    let mut lines = Line::all(&visit, std::mem::take(&mut found.rows), asked.day).await?;
    for (line, place) in lines.iter_mut().zip(query.offset()..) {
        line.href.push_str(&asked::in_list(&visit, place));
    }
    let units = organisations::these(db, found.facet("unit").iter().map(|count| count.value.as_str())).await?;
    let list = surroundings(&query, words, &found, &asked, due).facet(units_of(&query, words, &found, &units));
    let list = list.formats(&query, super::LIST);
    let page = visit.page(words.register_title()).section("register").describe(words.register_lead()).with_feed();
    let calendar = page.format("ics");
    web::html(&RegisterPage { page, words, list, lines, calendar })
}

fn surroundings(query: &ListQuery, words: Words, found: &store::List<Entry>, asked: &Asked, due: [i64; 3]) -> List {
    let lang = words.0;
    let of = |name: &str| -> Vec<(String, i64)> {
        found.facet(name).iter().map(|count| (count.value.clone(), count.count)).collect()
    };
    let kinds = web::in_order(Kind::ALL.iter().copied(), |kind| kind.name(lang).to_owned(), &of("kind"));
    let addressees = Addressee::ALL.iter().copied();
    let addressees = web::in_order(addressees, |addressee| addressee.name(lang).to_owned(), &of("addressee"));
    let sections = Section::ALL.iter().copied();
    let sections = web::in_order(sections, |section| names::section(words, *section), &of("section"));
    let endorsed = |is: &bool| if *is { words.endorsed_yes() } else { words.endorsed_no() };
    let endorsed = web::in_order([true, false], endorsed, &of("endorsed"));
    let statuses = Status::ALL.iter().copied();
    let mut statuses = web::in_order(statuses, |status| names::status(words, *status), &of("status"));
    only(query, "status", (ANY, words.board_all(), found.total), &mut statuses);
    let mut years = Vec::new();
    for year in query.chosen("year") {
        years.push((year.to_owned(), year.to_owned(), found.total));
    }
    let dues = [words.due_choice_passed(), words.due_choice_soon(), words.due_choice_dated()];
    let dues = ["passed", "soon", "dated"].into_iter().zip(dues).zip(due).map(|((c, l), n)| (c.to_owned(), l, n));
    let mut dues: Vec<_> = dues.collect();
    only(query, "due", ("undated", words.board_undated(), found.total), &mut dues);
    List::new(query, found.total)
        .facet(Facet::new(query, "kind", words.facet_kind(), kinds))
        .facet(Facet::new(query, "addressee", words.facet_addressee(), addressees))
        .facet(Facet::new(query, "due", words.facet_due(), dues))
        .facet(Facet::new(query, "year", words.board_by_due(), years))
        .facet(Facet::new(query, "meeting", words.facet_meeting(), meetings(words, of("meeting"))))
        .facet(Facet::new(query, "section", words.facet_section(), sections))
        .facet(Facet::new(query, "endorsed", words.facet_endorsed(), endorsed))
        .facet(Facet::new(query, "status", words.facet_status(), statuses))
        .facet(Facet::new(query, "topic", words.facet_topic(), topics(query, lang, &of("topic"))))
        .facet(Facet::new(query, "on", words.home_day(), on(query, words, asked.day, found.total)))
        .sorts(
            query,
            &[
                ("path", words.sort_path()),
                ("due", words.sort_due()),
                ("meeting", words.sort_meeting()),
                ("newest", words.sort_newest()),
            ],
        )
}

/// The responsible units, by name.
fn units_of(query: &ListQuery, words: Words, found: &store::List<Entry>, units: &[Organisation]) -> Facet {
    let count = |unit: &Organisation| {
        let count = found.facet("unit").iter().find(|count| count.value == unit.id).map_or(0, |count| count.count);
        (unit.id.clone(), unit.name.shown(words.0).text.to_owned(), count)
    };
    let mut counts: Vec<_> = units.iter().map(count).collect();
    counts.sort_by(|a, b| a.1.cmp(&b.1));
    only(query, "unit", (NOBODY, words.board_nobody(), found.total), &mut counts);
    Facet::new(query, "unit", words.facet_unit(), counts)
}

/// Meetings, the newest first.
fn meetings(words: Words, counts: Vec<(String, i64)>) -> Vec<(String, String, i64)> {
    let mut numbered: Vec<(i64, i64)> =
        counts.iter().filter_map(|(n, count)| Some((n.parse().ok()?, *count))).collect();
    numbered.sort_by(|a, b| b.cmp(a));
    numbered.into_iter().map(|(n, count)| (n.to_string(), words.meeting_number(n.to_string()), count)).collect()
}

/// Adds a choice that the facet itself does not offer, where an address made it: so that it can be given up.
fn only(query: &ListQuery, facet: &str, choice: (&str, String, i64), choices: &mut Vec<(String, String, i64)>) {
    let (code, label, total) = choice;
    if query.is_chosen(facet, code) {
        choices.push((code.to_owned(), label, total));
    }
}

/// The most frequent topics, and those chosen.
fn topics(query: &ListQuery, lang: language::Lang, counts: &[(String, i64)]) -> Vec<(String, String, i64)> {
    let mut offered = Vec::new();
    for (place, (code, count)) in counts.iter().enumerate() {
        if (place < TOPICS || query.is_chosen("topic", code))
            && let Ok(topic) = code.parse::<Topic>()
        {
            offered.push((code.clone(), names::topic(lang, &topic), *count));
        }
    }
    offered
}

/// The day on which due dates are seen, where it is not today: shown only so that it can be given up.
fn on(query: &ListQuery, words: Words, day: Date, total: i64) -> Vec<(String, String, i64)> {
    let chosen = query.chosen("on").into_iter().next().map(str::to_owned);
    chosen.map(|given| (given, language::date(words.0, day), total)).into_iter().collect()
}

/// Counts as facets of other pages link to them: code, words, number, address in the register.
pub(super) fn links<T: std::str::FromStr>(
    visit: &Visit,
    facet: &str,
    counts: &[Count],
    name: impl Fn(T) -> String,
) -> Vec<(String, i64, String)> {
    let link = |count: &Count| {
        let code: T = count.value.parse().ok()?;
        Some((name(code), count.count, visit.href(&format!("/register?{facet}={}", count.value))))
    };
    counts.iter().filter_map(link).collect()
}
