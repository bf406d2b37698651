//! The topics by which entries are found, with the number of entries on each; and the way to all code lists.

use std::collections::HashMap;

use askama::Template;
use kit::web::{
    self, Answer, Error, Format, Link, Page, Visit,
    formats::{Cell, Column, Table},
};
use vocabulary::{ActionLine, Goal, Topic};

use super::{lists, names};
use crate::{
    store::{Window, entries},
    words::Words,
};

#[derive(Template)]
#[template(path = "pages/topics.html")]
struct TopicsPage {
    page: Page,
    words: Words,
    groups: Vec<Group>,
    lists: Vec<Link>,
    formats: Vec<(&'static str, String)>,
}

/// The topics of one list.
struct Group {
    id: &'static str,
    title: String,
    topics: Vec<Row>,
}

/// A topic with its number of entries.
struct Row {
    href: String,
    name: String,
    count: String,
}

/// All topics.
pub(super) async fn topics(visit: Visit) -> Answer {
    let words = Words(visit.lang);
    let counts = counts(&visit).await?;
    if visit.format != Format::Page {
        return table(&visit, &counts).answer(visit.format);
    }
    let group = |id, title, topics: Vec<Topic>| Group {
        id,
        title,
        topics: topics.iter().map(|topic| row(&visit, topic, &counts)).collect(),
    };
    let groups = vec![
        group("action-lines", words.list_action_lines(), ActionLine::all().iter().map(Topic::Line).collect()),
        group("goals", words.list_goals(), Goal::all().iter().map(Topic::Goal).collect()),
        group("systems", words.list_systems(), Topic::SYSTEMS.to_vec()),
    ];
    let page = visit.page(words.topics_title()).section("topics").describe(words.topics_lead());
    let formats = [Format::Json, Format::Csv, Format::Xlsx].map(|f| (f.name(), page.format(f.suffix()))).to_vec();
    web::html(&TopicsPage { lists: lists::links(&visit), page, words, groups, formats })
}

fn row(visit: &Visit, topic: &Topic, counts: &HashMap<String, i64>) -> Row {
    let count = counts.get(topic.code().as_ref()).copied().unwrap_or_default();
    Row {
        href: visit.href(&names::topic_path(topic)),
        name: names::topic(visit.lang, topic),
        count: language::number(visit.lang, count),
    }
}

/// How many entries there are on each topic that has any, by its code.
pub(super) async fn counts(visit: &Visit) -> Result<HashMap<String, i64>, Error> {
    let nothing = Window { limit: 0, offset: 0 };
    let found = entries::list(&visit.state.db, &entries::Filter::default(), entries::Sort::Path, nothing).await?;
    Ok(found.facet("topic").iter().map(|count| (count.value.clone(), count.count)).collect())
}

fn table(visit: &Visit, counts: &HashMap<String, i64>) -> Table {
    let words = Words(visit.lang);
    let row = |topic: Topic| {
        let count = counts.get(topic.code().as_ref()).copied().unwrap_or_default();
        vec![topic.code().into_owned().into(), topic.name(visit.lang).into_owned().into(), Cell::Number(count)]
    };
    Table {
        name: "topics".to_owned(),
        title: words.topics_title(),
        lang: visit.lang,
        columns: vec![
            Column::plain("code", words.column_code()),
            Column::plain("name", words.column_name()),
            Column::plain("entries", words.column_entries()),
        ],
        rows: Topic::all().map(row).collect(),
    }
}
