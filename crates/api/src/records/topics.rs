//! Topics: action lines, goals and named systems, with their names and the number of entries about each.

use std::collections::{BTreeMap, HashMap};

use groups::store::{Window, entries};
use kit::web::{Answer, Error, Found as _, Visit};
use language::Lang;
use serde::Serialize;
use utoipa::ToSchema;
use vocabulary::Topic as Known;

use crate::{
    asked::{Asked, Rules},
    listed,
    operation::{Operation, Table},
    words::Words,
};

/// A topic by which entries are found.
#[derive(Serialize, ToSchema)]
pub(crate) struct Topic {
    /// Its code, as in addresses.
    code: String,
    /// Its name in the language asked for.
    name: String,
    /// Its name in each language.
    names: BTreeMap<&'static str, String>,
    /// How many entries of the register are about it.
    entries: i64,
}

const RULES: Rules = Rules { searches: false, choices: &[], sorts: &[] };

/// The operations on topics.
pub(crate) fn operations() -> Table {
    const READ: &str = "groups.read";
    const PLACES: &[(&str, &str)] = &[("code", "C2")];
    let (list_of, one_of) = (("listTopics", "topics"), ("getTopic", "topics"));
    Table::default()
        .with(Operation::list::<Topic>(list_of, "/api/v1/topics", READ, Words::op_topics, RULES), list)
        .with(Operation::record::<Topic>(one_of, "/api/v1/topics/{code}", READ, Words::op_topic, PLACES), one)
}

async fn list(visit: Visit) -> Answer {
    let asked = Asked::read(&visit, RULES)?;
    let counts = counts(&visit).await?;
    let code = |topic: &Known| topic.code().into_owned();
    listed::all(&asked, Known::all().collect(), code, |topic| Topic::of(topic, &counts, visit.lang))
}

async fn one(visit: Visit) -> Answer {
    Asked::nothing(&visit)?;
    let topic: Option<Known> = visit.at("code").parse().ok();
    listed::one(&Topic::of(topic.or_not_found()?, &counts(&visit).await?, visit.lang))
}

/// How many entries there are on each topic that has any.
async fn counts(visit: &Visit) -> Result<HashMap<String, i64>, Error> {
    let nothing = Window { limit: 0, offset: 0 };
    let found = entries::list(&visit.state.db, &entries::Filter::default(), entries::Sort::Path, nothing).await?;
    Ok(found.facet("topic").iter().map(|count| (count.value.clone(), count.count)).collect())
}

impl Topic {
    fn of(topic: Known, counts: &HashMap<String, i64>, lang: Lang) -> Topic {
        let code = topic.code().into_owned();
        Topic {
            name: topic.name(lang).into_owned(),
            names: Lang::ALL.into_iter().map(|lang| (lang.code(), topic.name(lang).into_owned())).collect(),
            entries: counts.get(&code).copied().unwrap_or_default(),
            code,
        }
    }
}
