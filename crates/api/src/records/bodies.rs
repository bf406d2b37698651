//! Bodies: working groups, councils, conferences.

use groups::{Body as Kept, BodyKind, Office, Officer as Held, store::bodies};
use kit::web::{Answer, Found as _, Visit};
use language::Lang;
use serde::Serialize;
use utoipa::{
    ToSchema,
    openapi::{RefOr, schema::Schema},
};

use super::{Text, one_of};
use crate::{
    asked::{Asked, Choice, Rules, Values, codes},
    listed,
    operation::{Operation, Table},
    words::Words,
};

/// A body that meets and decides.
#[derive(Serialize, ToSchema)]
pub(crate) struct Body {
    /// Its id, as in addresses.
    id: String,
    /// What kind of body it is.
    #[schema(schema_with = kind)]
    kind: BodyKind,
    /// The body that it reports to.
    parent: Option<String>,
    /// How it numbers its documents.
    symbol_pattern: Option<String>,
    /// When it was founded: a year, a month or a day.
    founded: Option<String>,
    /// The instrument that founded it.
    founding_instrument: Option<String>,
    /// Its name.
    name: Text,
    /// Its short name.
    short_name: Option<Text>,
    /// Who is a member.
    membership: Option<Text>,
    /// What it is to do.
    mandate: Option<Text>,
    /// Who serves it.
    secretariat: Option<Text>,
    /// Those who held its offices, over time.
    officers: Vec<Officer>,
}

/// Somebody in an office of a body.
#[derive(Serialize, ToSchema)]
struct Officer {
    /// The office.
    #[schema(schema_with = office)]
    office: Office,
    /// The person, as the record writes the name.
    person: String,
    /// The person's name.
    name: Text,
    /// The State that the person comes from, by its ISO 3166 code of three letters.
    state: Option<String>,
    /// The region that the office is held for.
    region: Option<String>,
    /// From when: a year, a month or a day.
    from: Option<String>,
    /// Until when, inclusive.
    to: Option<String>,
}

fn kind() -> RefOr<Schema> {
    one_of(BodyKind::ALL)
}

fn office() -> RefOr<Schema> {
    one_of(Office::ALL)
}

const RULES: Rules = Rules {
    searches: false,
    choices: &[Choice { name: "kind", about: "The kind of body.", values: Values::Codes(|| codes(BodyKind::ALL)) }],
    sorts: &[],
};

/// The operations on bodies.
pub(crate) fn operations() -> Table {
    const READ: &str = "groups.read";
    const PLACES: &[(&str, &str)] = &[("id", "cwg-wsis")];
    Table::default()
        .with(Operation::list::<Body>(("listBodies", "bodies"), "/api/v1/bodies", READ, Words::op_bodies, RULES), list)
        .with(
            Operation::record::<Body>(("getBody", "bodies"), "/api/v1/bodies/{id}", READ, Words::op_body, PLACES),
            one,
        )
}

async fn list(visit: Visit) -> Answer {
    let asked = Asked::read(&visit, RULES)?;
    let kind: Option<BodyKind> = asked.one("kind");
    let mut rows = bodies::all(&visit.state.db).await?;
    rows.retain(|body| kind.is_none_or(|kind| body.kind == kind));
    listed::all(&asked, rows, |body| body.id.clone(), |body| Body::of(body, visit.lang))
}

async fn one(visit: Visit) -> Answer {
    Asked::nothing(&visit)?;
    let body = bodies::one(&visit.state.db, visit.at("id")).await?.or_not_found()?;
    listed::one(&Body::of(body, visit.lang))
}

impl Body {
    fn of(body: Kept, lang: Lang) -> Body {
        Body {
            name: Text::of(&body.name, lang),
            short_name: Text::maybe(body.short_name.as_ref(), lang),
            membership: Text::maybe(body.membership.as_ref(), lang),
            mandate: Text::maybe(body.mandate.as_ref(), lang),
            secretariat: Text::maybe(body.secretariat.as_ref(), lang),
            officers: body.officers.into_iter().map(|officer| Officer::of(officer, lang)).collect(),
            founded: body.founded.map(String::from),
            id: body.id,
            kind: body.kind,
            parent: body.parent,
            symbol_pattern: body.symbol_pattern,
            founding_instrument: body.founding_instrument,
        }
    }
}

impl Officer {
    fn of(officer: Held, lang: Lang) -> Officer {
        Officer {
            name: Text::of(&officer.name(), lang),
            office: officer.office,
            person: officer.person,
            state: officer.state,
            region: officer.region,
            from: officer.from.map(String::from),
            to: officer.to.map(String::from),
        }
    }
}
