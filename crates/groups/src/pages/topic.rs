//! One topic: its names, who facilitates it, its place in the matrix, and the entries about it.

use askama::Template;
use kit::web::{self, Answer, Error, Format, Found, Page, Visit};
use language::Lang;
use serde_json::json;
use vocabulary::{ActionLine, Facilitator, Goal, MatrixLink, Organization, Target, Topic};

use super::{line::Line, names, register::today, topics};
use crate::{
    store::{Window, entries},
    words::Words,
};

/// How many entries the page shows; the register shows the rest.
const ENTRIES: i64 = 15;

#[derive(Template)]
#[template(path = "pages/topic.html")]
struct TopicPage {
    page: Page,
    words: Words,
    code: String,
    part_of: Option<(String, String)>,
    names: Vec<Name>,
    aliases: Vec<&'static str>,
    facilitators: Vec<FacilitatorRow>,
    matrix: Vec<Cell>,
    targets: Vec<(String, String, i64)>,
    lines: Vec<Line>,
    total: String,
    register: String,
}

/// The topic's name in one language.
struct Name {
    lang: Lang,
    language: String,
    name: String,
    second: Option<&'static str>,
}

/// An agency's part in an Action Line.
struct FacilitatorRow {
    agency: String,
    role: String,
    period: String,
    source: &'static str,
    confidence: String,
}

/// A cell of the matrix: the other end of a link.
struct Cell {
    href: String,
    name: String,
    targets: String,
    confidence: String,
}

/// A topic.
pub(super) async fn topic(visit: Visit) -> Answer {
    let given = visit.at("code");
    let topic: Option<Topic> = given.parse().ok();
    let topic = topic.or_not_found()?;
    if topic.code() != given && visit.format == Format::Page {
        // A name, an alias or another spelling: the one address is that of the code.
        return web::see(&visit.href(&names::topic_path(&topic)));
    }
    let filter = entries::Filter { topic: Some(topic), ..entries::Filter::default() };
    let window = if visit.format == Format::Page { Window { limit: ENTRIES, offset: 0 } } else { Window::ALL };
    let found = entries::list(&visit.state.db, &filter, entries::Sort::Path, window).await?;
    if visit.format == Format::Json {
        return web::json(&json(&visit, &topic, &found.rows));
    }
    let words = Words(visit.lang);
    let page = visit.page(names::topic(visit.lang, &topic)).section("topics").under("/topics", words.topics_title());
    let view = TopicPage {
        code: topic.code().into_owned(),
        part_of: part_of(&visit, &topic),
        names: Lang::ALL.into_iter().map(|lang| name(&page, &topic, lang)).collect(),
        aliases: aliases(&topic),
        facilitators: facilitators(words, &topic),
        matrix: matrix(&visit, &topic),
        targets: targets(&visit, &topic).await?,
        lines: Line::all(&visit, found.rows, today(&visit)).await?,
        total: words.entries_count(found.total),
        register: visit.href(&format!("/register?topic={}", topic.code())),
        page,
        words,
    };
    web::html(&view)
}

fn json(visit: &Visit, topic: &Topic, entries: &[crate::Entry]) -> serde_json::Value {
    let names: serde_json::Map<_, _> =
        Lang::ALL.iter().map(|lang| (lang.code().to_owned(), topic.name(*lang).into_owned().into())).collect();
    let matrix = links(topic).into_iter().map(|link| {
        let targets: Vec<&str> = link.targets().map(|target| target.code).collect();
        let (line, goal) = (link.line().code, link.goal().code);
        json!({ "line": line, "goal": goal, "targets": targets, "confidence": link.confidence })
    });
    let facilitators = match topic {
        Topic::Line(line) => json!(line.facilitators),
        _ => json!([]),
    };
    json!({
        "code": topic.code(),
        "names": names,
        "aliases": aliases(topic),
        "facilitators": facilitators,
        "matrix": matrix.collect::<Vec<_>>(),
        "entries": entries.iter().map(|entry| entry.id.as_str()).collect::<Vec<_>>(),
        "url": visit.url(&names::topic_path(topic)),
    })
}

fn part_of(visit: &Visit, topic: &Topic) -> Option<(String, String)> {
    let whole = match topic {
        Topic::Line(line) => Topic::Line(line.parent()?),
        Topic::Target(target) => Topic::Goal(target.goal()),
        Topic::Goal(_) | Topic::System(_) => return None,
    };
    let words = Words(visit.lang).topic_part_of(names::topic(visit.lang, &whole));
    Some((visit.href(&names::topic_path(&whole)), words))
}

fn name(page: &Page, topic: &Topic, lang: Lang) -> Name {
    let second = match topic {
        Topic::Line(line) => line.second_names.map(|names| names.get(lang)),
        _ => None,
    };
    Name { lang, language: page.language(lang), name: topic.name(lang).into_owned(), second }
}

fn aliases(topic: &Topic) -> Vec<&'static str> {
    match topic {
        Topic::Line(line) => line.aliases.clone(),
        Topic::Goal(_) | Topic::Target(_) | Topic::System(_) => Vec::new(),
    }
}

fn facilitators(words: Words, topic: &Topic) -> Vec<FacilitatorRow> {
    let Topic::Line(line) = topic else { return Vec::new() };
    let row = |facilitator: &Facilitator| {
        let agency = Organization::find(facilitator.agency);
        let name = agency.map_or(facilitator.agency, |agency| agency.name(words.0));
        FacilitatorRow {
            agency: name.to_owned(),
            role: names::role(words, facilitator.role),
            period: period(words, facilitator),
            source: facilitator.source,
            confidence: names::confidence(words, facilitator.confidence),
        }
    };
    line.facilitators.iter().map(row).collect()
}

fn period(words: Words, facilitator: &Facilitator) -> String {
    let date = |iso: &str| language::partial_date(words.0, iso);
    match (facilitator.since, facilitator.until) {
        (Some(since), Some(until)) => words.period_between(date(since), date(until)),
        (Some(since), None) => words.period_since(date(since)),
        (None, Some(until)) => words.period_until(date(until)),
        (None, None) => words.period_unknown(),
    }
}

/// The links of the matrix in the topic's row or column.
fn links(topic: &Topic) -> Vec<&'static MatrixLink> {
    match topic {
        Topic::Line(line) => MatrixLink::of_line(line).collect(),
        Topic::Goal(goal) => MatrixLink::of_goal(goal).collect(),
        Topic::Target(target) => {
            MatrixLink::of_goal(target.goal()).filter(|link| link.targets().any(|named| named == *target)).collect()
        }
        Topic::System(_) => Vec::new(),
    }
}

fn matrix(visit: &Visit, topic: &Topic) -> Vec<Cell> {
    let words = Words(visit.lang);
    let cell = |link: &'static MatrixLink| {
        let other = match topic {
            Topic::Line(_) => Topic::Goal(link.goal()),
            Topic::Goal(_) | Topic::Target(_) | Topic::System(_) => Topic::Line(link.line()),
        };
        let targets: Vec<&str> = link.targets().map(|target: &Target| target.code).collect();
        Cell {
            href: visit.href(&names::topic_path(&other)),
            name: names::topic(visit.lang, &other),
            targets: if targets.is_empty() { words.topic_whole_goal() } else { targets.join(", ") },
            confidence: names::confidence(words, link.confidence),
        }
    };
    links(topic).into_iter().map(cell).collect()
}

/// The parts of a topic, each with its number of entries: targets of a goal, parts of C7.
async fn targets(visit: &Visit, topic: &Topic) -> Result<Vec<(String, String, i64)>, Error> {
    let parts: Vec<Topic> = match topic {
        Topic::Goal(goal) => Goal::targets(goal).map(Topic::Target).collect(),
        Topic::Line(line) => {
            let parts = ActionLine::all().iter().filter(|part| part.parent() == Some(*line));
            parts.map(Topic::Line).collect()
        }
        Topic::Target(_) | Topic::System(_) => Vec::new(),
    };
    let counts = topics::counts(visit).await?;
    let part = |part: &Topic| {
        let count = counts.get(part.code().as_ref()).copied().unwrap_or_default();
        (visit.href(&names::topic_path(part)), names::topic(visit.lang, part), count)
    };
    Ok(parts.iter().map(part).collect())
}
