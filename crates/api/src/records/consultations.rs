//! Consultations: calls, questionnaires and circulars.

use groups::{Consultation as Kept, ConsultationKind, store::consultations};
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

/// A consultation.
#[derive(Serialize, ToSchema)]
pub(crate) struct Consultation {
    /// Its id.
    id: String,
    /// The body that holds it.
    body: String,
    /// What kind of consultation it is.
    #[schema(schema_with = kind)]
    kind: ConsultationKind,
    /// Its title.
    title: Text,
    /// The years in which it was held.
    years: Vec<i64>,
    /// What it is about.
    text: Option<Text>,
}

fn kind() -> RefOr<Schema> {
    one_of(ConsultationKind::ALL)
}

const RULES: Rules = Rules {
    searches: false,
    choices: &[
        Choice { name: "body", about: "The id of the body that holds it.", values: Values::Id },
        Choice {
            name: "kind",
            about: "The kind of consultation.",
            values: Values::Codes(|| codes(ConsultationKind::ALL)),
        },
        Choice { name: "year", about: "A year in which it was held.", values: Values::Number },
    ],
    sorts: &[],
};

/// The operations on consultations.
pub(crate) fn operations() -> Table {
    const READ: &str = "groups.read";
    const PLACES: &[(&str, &str)] = &[("id", "forum-open-consultation")];
    let list_of = ("listConsultations", "consultations");
    let one_of = ("getConsultation", "consultations");
    let path = "/api/v1/consultations/{id}";
    Table::default()
        .with(
            Operation::list::<Consultation>(list_of, "/api/v1/consultations", READ, Words::op_consultations, RULES),
            list,
        )
        .with(Operation::record::<Consultation>(one_of, path, READ, Words::op_consultation, PLACES), one)
}

async fn list(visit: Visit) -> Answer {
    let asked = Asked::read(&visit, RULES)?;
    let (kind, year): (Option<ConsultationKind>, Option<i64>) = (asked.one("kind"), asked.one("year"));
    let mut rows = consultations::all(&visit.state.db, asked.text("body").as_deref()).await?;
    rows.retain(|one| kind.is_none_or(|kind| one.kind == kind) && year.is_none_or(|year| one.years.contains(&year)));
    listed::all(&asked, rows, |one| one.id.clone(), |one| Consultation::of(one, visit.lang))
}

async fn one(visit: Visit) -> Answer {
    Asked::nothing(&visit)?;
    let consultation = consultations::one(&visit.state.db, visit.at("id")).await?.or_not_found()?;
    listed::one(&Consultation::of(consultation, visit.lang))
}

impl Consultation {
    fn of(consultation: Kept, lang: Lang) -> Consultation {
        Consultation {
            title: Text::of(&consultation.title, lang),
            text: Text::maybe(consultation.text.as_ref(), lang),
            id: consultation.id,
            body: consultation.body,
            kind: consultation.kind,
            years: consultation.years,
        }
    }
}
