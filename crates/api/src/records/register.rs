//! Entries of the register: what was asked, of whom, by when.

use groups::{
    Entry as Kept, Provenance, Section,
    store::entries::{self, DueAt, Filter, Sort},
};
use jiff::civil::Date;
use kit::web::{Answer, Found as _, Visit};
use language::Lang;
use serde::Serialize;
use utoipa::{
    ToSchema,
    openapi::{RefOr, schema::Schema},
};
use vocabulary::{Addressee, Kind, Topic};

use super::{Source, Text, one_of};
use crate::{
    asked::{Asked, Choice, Rules, Values, codes, truths},
    listed,
    operation::{Operation, Table},
    words::Words,
};

/// An entry of the register.
#[derive(Serialize, ToSchema)]
pub(crate) struct Entry {
    /// Its id, as in addresses.
    id: String,
    /// The body that said it.
    body: String,
    /// Its place in its source: ordinals from the section down.
    path: String,
    /// The chapter under which it stands.
    #[schema(schema_with = section)]
    section: Section,
    /// The number of the meeting that said it.
    meeting: Option<i64>,
    /// How the meeting is known: `stated` by the source, or `inferred` from what it cites. Null where it is not known.
    meeting_basis: Option<String>,
    /// What it does first of all.
    #[schema(schema_with = kind)]
    kind: Kind,
    /// What else it does.
    #[schema(schema_with = kinds)]
    also: Vec<Kind>,
    /// Whom it speaks to.
    #[schema(schema_with = addressees)]
    addressees: Vec<Addressee>,
    /// What it is about.
    topics: Vec<About>,
    /// By when: a year, a month or a day.
    due: Option<String>,
    /// By when, as an event.
    due_event: Option<Text>,
    /// The symbols of the documents that it cites, and the ids of instruments, with the paragraph where one is named:
    /// `council-res-1332#instructs-2`.
    cites: Vec<String>,
    /// The entry of which it is a part.
    parent: Option<String>,
    /// What it says.
    text: Text,
    /// Who proposed it, where no agreement was reached.
    proposers: Vec<Source>,
    /// What was left to do, where no agreement was reached.
    left_to_do: Option<Text>,
    /// The session that endorsed it.
    endorsed_by: Option<String>,
    /// The symbol of the document that it was read in.
    read_in: Option<String>,
}

/// A topic of an entry, and who says so.
#[derive(Serialize, ToSchema)]
struct About {
    /// The code of the topic.
    topic: String,
    /// Where the link comes from.
    #[schema(schema_with = provenance)]
    provenance: Provenance,
}

fn section() -> RefOr<Schema> {
    one_of(Section::ALL)
}

fn kind() -> RefOr<Schema> {
    one_of(Kind::ALL)
}

fn kinds() -> Schema {
    utoipa::openapi::schema::ArrayBuilder::new().items(kind()).into()
}

fn addressees() -> Schema {
    utoipa::openapi::schema::ArrayBuilder::new().items(one_of(Addressee::ALL)).into()
}

fn provenance() -> RefOr<Schema> {
    one_of(Provenance::ALL)
}

/// The codes of all topics.
fn topics() -> Vec<String> {
    Topic::all().map(|topic| topic.code().into_owned()).collect()
}

const RULES: Rules = Rules {
    searches: true,
    choices: &[
        Choice { name: "body", about: "The id of the body that said it.", values: Values::Id },
        Choice {
            name: "kind",
            about: "What it does, first of all or else.",
            values: Values::Codes(|| codes(Kind::ALL)),
        },
        Choice { name: "addressee", about: "Whom it speaks to.", values: Values::Codes(|| codes(Addressee::ALL)) },
        Choice { name: "topic", about: "What it is about.", values: Values::Codes(topics) },
        Choice { name: "meeting", about: "The number of the meeting that said it.", values: Values::Number },
        Choice { name: "section", about: "The chapter.", values: Values::Codes(|| codes(Section::ALL)) },
        Choice { name: "endorsed", about: "Whether it was endorsed.", values: Values::Codes(truths) },
        Choice {
            name: "due",
            about: "How it stands to its due date: `passed`, `soon` (within 60 days), or `dated` at all.",
            values: Values::Codes(|| codes(&["passed", "soon", "dated"])),
        },
        Choice {
            name: "on",
            about: "The day on which due dates are seen; today in Geneva where none is given.",
            values: Values::Day,
        },
    ],
    sorts: &["path", "due", "meeting", "newest"],
};

/// The operations on the register.
pub(crate) fn operations() -> Table {
    const READ: &str = "register.read";
    const PLACES: &[(&str, &str)] = &[("id", "R-2.6.15")];
    let (list_of, one_of) = (("listEntries", "register"), ("getEntry", "register"));
    Table::default()
        .with(Operation::list::<Entry>(list_of, "/api/v1/register", READ, Words::op_register, RULES), list)
        .with(Operation::record::<Entry>(one_of, "/api/v1/register/{id}", READ, Words::op_entry, PLACES), one)
}

async fn list(visit: Visit) -> Answer {
    let asked = Asked::read(&visit, RULES)?;
    let today: Date = asked.one("on").unwrap_or_else(|| visit.state.clock.today("Europe/Zurich"));
    let due = asked.text("due").map(|due| match due.as_str() {
        "passed" => DueAt::Passed(today),
        "soon" => DueAt::Soon(today),
        _ => DueAt::Dated,
    });
    let filter = Filter {
        words: asked.words(),
        body: asked.text("body"),
        kind: asked.one("kind"),
        addressee: asked.one("addressee"),
        topic: asked.one("topic"),
        meeting: asked.one("meeting"),
        section: asked.one("section"),
        endorsed: asked.one("endorsed"),
        due,
        ..Filter::default()
    };
    let sort = match asked.sort() {
        "due" => Sort::Due,
        "meeting" => Sort::Meeting,
        "newest" => Sort::Newest,
        _ => Sort::Path,
    };
    let walk = entries::walk(&visit.state.db, &filter, sort, asked.after()?.as_ref(), asked.limit).await?;
    listed::walked(&asked, walk, |entry| Entry::of(entry, visit.lang))
}

async fn one(visit: Visit) -> Answer {
    Asked::nothing(&visit)?;
    let entry = entries::one(&visit.state.db, visit.at("id")).await?.or_not_found()?;
    listed::one(&Entry::of(entry, visit.lang))
}

impl Entry {
    fn of(entry: Kept, lang: Lang) -> Entry {
        let about =
            |about: groups::About| About { topic: about.topic.code().into_owned(), provenance: about.provenance };
        Entry {
            due_event: Text::maybe(entry.due_event.as_ref(), lang),
            text: Text::of(&entry.text, lang),
            left_to_do: Text::maybe(entry.left_to_do.as_ref(), lang),
            topics: entry.topics.into_iter().map(about).collect(),
            proposers: entry.proposers.into_iter().map(Source::from).collect(),
            path: entry.path.to_string(),
            meeting: entry.meeting.map(|said| said.meeting),
            meeting_basis: entry.meeting.map(|said| said.basis.to_string()),
            due: entry.due.map(String::from),
            id: entry.id,
            body: entry.body,
            section: entry.section,
            kind: entry.kind,
            also: entry.also,
            addressees: entry.addressees,
            cites: entry.cites,
            parent: entry.parent,
            endorsed_by: entry.endorsed_by,
            read_in: entry.read_in,
        }
    }
}
