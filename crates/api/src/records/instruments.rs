//! Instruments: resolutions, decisions and the like, with their versions over time.

use groups::{
    Instrument as Kept, InstrumentKind, Version as KeptVersion,
    store::{Window, instruments},
};
use kit::web::{Answer, Found as _, Visit};
use language::Lang;
use serde::Serialize;
use utoipa::{
    ToSchema,
    openapi::{RefOr, schema::Schema},
};

use super::{Text, one_of};
use crate::{
    asked::{Asked, Choice, Rules, Values, codes, truths},
    listed,
    operation::{Operation, Table},
    words::Words,
};

/// An instrument that a body adopted.
#[derive(Serialize, ToSchema)]
pub(crate) struct Instrument {
    /// Its id, as in addresses.
    id: String,
    /// The body that adopted it.
    adopter: String,
    /// What kind of instrument it is.
    #[schema(schema_with = kind)]
    kind: InstrumentKind,
    /// Its number, as written.
    number: String,
    /// Its title.
    title: Text,
    /// Its versions, the first one first.
    versions: Vec<InstrumentVersion>,
    /// How it came to an end; null while it has not.
    abrogation: Option<Abrogation>,
}

/// An instrument as one session adopted it.
#[derive(Serialize, ToSchema)]
struct InstrumentVersion {
    /// Its label, such as `Rev. Busan, 2014`.
    label: String,
    /// When it was adopted: a year, a month or a day.
    date: Option<String>,
    /// The session that adopted it.
    session: Option<String>,
    /// The symbol of the document that holds it.
    document: Option<String>,
    /// What it says, in short.
    summary: Option<Text>,
    /// What it says that a body is to do.
    terms_of_reference: Option<Text>,
    /// Its whole text, where it is kept. In lists of instruments it is null; ask for the one.
    text: Option<Text>,
}

/// The end of an instrument.
#[derive(Serialize, ToSchema)]
struct Abrogation {
    /// When: a year, a month or a day.
    on: Option<String>,
    /// What took its place or ended it.
    by: Option<String>,
    /// What is known about it.
    note: Option<Text>,
}

fn kind() -> RefOr<Schema> {
    one_of(InstrumentKind::ALL)
}

const RULES: Rules = Rules {
    searches: true,
    choices: &[
        Choice { name: "adopter", about: "The id of the body that adopted it.", values: Values::Id },
        Choice { name: "kind", about: "The kind of instrument.", values: Values::Codes(|| codes(InstrumentKind::ALL)) },
        Choice { name: "abrogated", about: "Whether it came to an end.", values: Values::Codes(truths) },
    ],
    sorts: &[],
};

/// The operations on instruments.
pub(crate) fn operations() -> Table {
    const READ: &str = "groups.read";
    const PLACES: &[(&str, &str)] = &[("id", "council-res-1332")];
    let list_of = ("listInstruments", "instruments");
    let one_of = ("getInstrument", "instruments");
    Table::default()
        .with(Operation::list::<Instrument>(list_of, "/api/v1/instruments", READ, Words::op_instruments, RULES), list)
        .with(
            Operation::record::<Instrument>(one_of, "/api/v1/instruments/{id}", READ, Words::op_instrument, PLACES),
            one,
        )
}

async fn list(visit: Visit) -> Answer {
    let asked = Asked::read(&visit, RULES)?;
    let filter = instruments::Filter {
        words: asked.words(),
        adopter: asked.text("adopter"),
        kind: asked.one("kind"),
        abrogated: asked.one("abrogated"),
    };
    let rows = instruments::list(&visit.state.db, &filter, Window::ALL).await?.rows;
    listed::all(&asked, rows, |one| one.id.clone(), |one| Instrument::of(one, visit.lang))
}

async fn one(visit: Visit) -> Answer {
    Asked::nothing(&visit)?;
    let instrument = instruments::one(&visit.state.db, visit.at("id")).await?.or_not_found()?;
    listed::one(&Instrument::of(instrument, visit.lang))
}

impl Instrument {
    fn of(instrument: Kept, lang: Lang) -> Instrument {
        let end = |end: groups::Abrogation| Abrogation {
            on: end.on.map(String::from),
            by: end.by,
            note: Text::maybe(end.note.as_ref(), lang),
        };
        Instrument {
            title: Text::of(&instrument.title, lang),
            versions: instrument.versions.into_iter().map(|version| InstrumentVersion::of(version, lang)).collect(),
            abrogation: instrument.abrogation.map(end),
            id: instrument.id,
            adopter: instrument.adopter,
            kind: instrument.kind,
            number: instrument.number,
        }
    }
}

impl InstrumentVersion {
    fn of(version: KeptVersion, lang: Lang) -> InstrumentVersion {
        InstrumentVersion {
            summary: Text::maybe(version.summary.as_ref(), lang),
            terms_of_reference: Text::maybe(version.terms_of_reference.as_ref(), lang),
            text: Text::maybe(version.text.as_ref(), lang),
            date: version.date.map(String::from),
            label: version.label,
            session: version.session,
            document: version.document,
        }
    }
}
