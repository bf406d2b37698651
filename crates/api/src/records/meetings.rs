//! Meetings with their agenda.

use groups::{Meeting as Kept, store::meetings};
use kit::web::{Answer, Error, Found as _, Visit};
use language::Lang;
use serde::Serialize;
use utoipa::ToSchema;

use super::{Text, day};
use crate::{
    asked::{Asked, Choice, Rules, Values},
    listed,
    operation::{Operation, Table},
    words::Words,
};

/// A meeting of a body.
#[derive(Serialize, ToSchema)]
pub(crate) struct Meeting {
    /// The body that met.
    body: String,
    /// Its number among the meetings of the body.
    number: i64,
    /// Its first day.
    #[schema(schema_with = day)]
    from: String,
    /// Its last day.
    #[schema(schema_with = day)]
    to: String,
    /// Where it was held.
    place: Option<Text>,
    /// The symbol of the document that sums it up.
    summary: Option<String>,
    /// What it was held together with.
    colocated: Option<Text>,
    /// Why it is not held, where it was called off.
    called_off: Option<Text>,
    /// Its agenda.
    items: Vec<AgendaItem>,
    /// How many people were there, where that is known.
    people: Option<i64>,
}

/// An item of an agenda.
#[derive(Serialize, ToSchema)]
struct AgendaItem {
    /// Its number.
    number: i64,
    /// What it is about.
    title: Text,
    /// The symbols of the documents before the meeting under it.
    documents: Vec<String>,
    /// When it is taken up, by the clock of the place: `2018-01-18T09:30:00`.
    starts: Option<String>,
    /// How many minutes it is given.
    minutes: Option<i64>,
}

const RULES: Rules = Rules {
    searches: true,
    choices: &[
        Choice { name: "body", about: "The id of the body.", values: Values::Id },
        Choice { name: "year", about: "The year of its first day.", values: Values::Number },
    ],
    sorts: &["latest", "earliest"],
};

/// The operations on meetings.
pub(crate) fn operations() -> Table {
    const READ: &str = "groups.read";
    const PLACES: &[(&str, &str)] = &[("body", "cwg-wsis"), ("number", "28")];
    let (list_of, one_of) = (("listMeetings", "meetings"), ("getMeeting", "meetings"));
    let path = "/api/v1/meetings/{body}/{number}";
    Table::default()
        .with(Operation::list::<Meeting>(list_of, "/api/v1/meetings", READ, Words::op_meetings, RULES), list)
        .with(Operation::record::<Meeting>(one_of, path, READ, Words::op_meeting, PLACES), one)
}

async fn list(visit: Visit) -> Answer {
    let asked = Asked::read(&visit, RULES)?;
    let filter = meetings::Filter { words: asked.words(), body: asked.text("body"), ..meetings::Filter::default() };
    let year: Option<i64> = asked.one("year");
    let mut rows = meetings::list(&visit.state.db, &filter).await?;
    rows.retain(|meeting| year.is_none_or(|year| i64::from(meeting.from.year()) == year));
    if asked.sort() == "earliest" {
        rows.reverse();
    }
    listed::all(&asked, rows, Kept::key, |meeting| Meeting::of(meeting, visit.lang))
}

async fn one(visit: Visit) -> Answer {
    Asked::nothing(&visit)?;
    let number: i64 = visit.at("number").parse().map_err(|_| Error::NotFound)?;
    let meeting = meetings::one(&visit.state.db, visit.at("body"), number).await?.or_not_found()?;
    listed::one(&Meeting::of(meeting, visit.lang))
}

impl Meeting {
    fn of(meeting: Kept, lang: Lang) -> Meeting {
        let item = |item: groups::AgendaItem| AgendaItem {
            number: item.number,
            title: Text::of(&item.title, lang),
            documents: item.documents,
            starts: item.starts.map(|at| at.to_string()),
            minutes: item.minutes,
        };
        let people = meeting.people();
        Meeting {
            people: (people > 0).then_some(people),
            place: Text::maybe(meeting.place.as_ref(), lang),
            called_off: Text::maybe(meeting.called_off.as_ref(), lang),
            colocated: Text::maybe(meeting.colocated.as_ref(), lang),
            from: meeting.from.to_string(),
            to: meeting.to.to_string(),
            items: meeting.items.into_iter().map(item).collect(),
            body: meeting.body,
            number: meeting.number,
            summary: meeting.summary,
        }
    }
}
