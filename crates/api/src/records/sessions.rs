//! Sessions of the bodies that decide, with their acts.

use groups::{Act as KeptAct, ActKind, Session as Kept, store::sessions};
use kit::web::{Answer, Found as _, Visit};
use language::Lang;
use serde::Serialize;
use utoipa::{
    ToSchema,
    openapi::{RefOr, schema::Schema},
};

use super::{Text, one_of};
use crate::{
    asked::{Asked, Choice, Rules, Values},
    listed,
    operation::{Operation, Table},
    words::Words,
};

/// A session of a body that decides.
#[derive(Serialize, ToSchema)]
pub(crate) struct Session {
    /// Its id, as in addresses.
    id: String,
    /// The body that met.
    body: String,
    /// Its name.
    name: Text,
    /// Its year.
    year: i64,
    /// Where it was held.
    place: Option<Text>,
    /// Its first day, as far as it is known: a year, a month or a day.
    from: Option<String>,
    /// Its last day.
    to: Option<String>,
    /// What it did.
    acts: Vec<Act>,
}

/// What a session did about a report or an instrument.
#[derive(Serialize, ToSchema)]
struct Act {
    /// What it did.
    #[schema(schema_with = kind)]
    kind: ActKind,
    /// The symbol of the report that it was about.
    report: Option<String>,
    /// The symbol of the document that records it.
    document: Option<String>,
    /// The number of the plenary meeting.
    plenary: Option<i64>,
    /// The instrument that it was about.
    instrument: Option<String>,
    /// The label of the version that came out of it.
    instrument_version: Option<String>,
    /// What was said.
    text: Option<Text>,
}

fn kind() -> RefOr<Schema> {
    one_of(ActKind::ALL)
}

const RULES: Rules = Rules {
    searches: false,
    choices: &[
        Choice { name: "body", about: "The id of the body.", values: Values::Id },
        Choice { name: "year", about: "The year.", values: Values::Number },
    ],
    sorts: &["latest", "earliest"],
};

/// The operations on sessions.
pub(crate) fn operations() -> Table {
    const READ: &str = "groups.read";
    const PLACES: &[(&str, &str)] = &[("id", "council-2016")];
    let (list_of, one_of) = (("listSessions", "sessions"), ("getSession", "sessions"));
    Table::default()
        .with(Operation::list::<Session>(list_of, "/api/v1/sessions", READ, Words::op_sessions, RULES), list)
        .with(Operation::record::<Session>(one_of, "/api/v1/sessions/{id}", READ, Words::op_session, PLACES), one)
}

async fn list(visit: Visit) -> Answer {
    let asked = Asked::read(&visit, RULES)?;
    let year: Option<i64> = asked.one("year");
    let mut rows = sessions::all(&visit.state.db, asked.text("body").as_deref()).await?;
    rows.retain(|session| year.is_none_or(|year| session.year == year));
    if asked.sort() == "latest" {
        rows.reverse();
    }
    listed::all(&asked, rows, |session| session.id.clone(), |session| Session::of(session, visit.lang))
}

async fn one(visit: Visit) -> Answer {
    Asked::nothing(&visit)?;
    let session = sessions::one(&visit.state.db, visit.at("id")).await?.or_not_found()?;
    listed::one(&Session::of(session, visit.lang))
}

impl Session {
    fn of(session: Kept, lang: Lang) -> Session {
        Session {
            name: Text::of(&session.name, lang),
            place: Text::maybe(session.place.as_ref(), lang),
            from: session.from.map(String::from),
            to: session.to.map(String::from),
            acts: session.acts.into_iter().map(|act| Act::of(act, lang)).collect(),
            id: session.id,
            body: session.body,
            year: session.year,
        }
    }
}

impl Act {
    fn of(act: KeptAct, lang: Lang) -> Act {
        Act {
            text: Text::maybe(act.text.as_ref(), lang),
            kind: act.kind,
            report: act.report,
            document: act.document,
            plenary: act.plenary,
            instrument: act.instrument,
            instrument_version: act.instrument_version,
        }
    }
}
