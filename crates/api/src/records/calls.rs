//! Calls for projects: what is asked for, until when, and which projects answered.

use kit::web::{Answer, Found as _, Visit};
use language::Lang;
use serde::Serialize;
use stocktaking::{
    calls::{Call as Kept, CallKind, Stage, geneva},
    store::calls::{self, answers},
};
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

/// A call for projects.
#[derive(Serialize, ToSchema)]
pub(crate) struct Call {
    /// Its number, which never changes.
    number: String,
    /// The page of it for people.
    url: String,
    /// What is asked for.
    #[schema(schema_with = kind)]
    kind: CallKind,
    /// How it stands today in Geneva.
    #[schema(schema_with = stage)]
    stage: &'static str,
    /// Its title.
    title: Text,
    /// What is asked, of whom and for what.
    text: Text,
    /// The first day on which it takes answers, ISO 8601.
    opens: String,
    /// The last, until midnight in Geneva.
    closes: String,
    /// The last days that were announced before it was extended, the first first.
    closed_before: Vec<String>,
    /// The action lines that it is limited to, by their codes; none for all.
    lines: Vec<String>,
    /// The regions of the Telecommunication Development Bureau, likewise.
    regions: Vec<String>,
    /// The Sustainable Development Goals, likewise.
    goals: Vec<String>,
}

/// A call for projects with those that answered.
#[derive(Serialize, ToSchema)]
pub(crate) struct CallAnswered {
    /// The call.
    #[serde(flatten)]
    call: Call,
    /// The published projects that answered it, by their ids.
    projects: Vec<String>,
}

fn kind() -> RefOr<Schema> {
    one_of(CallKind::ALL)
}

fn stage() -> RefOr<Schema> {
    one_of(public())
}

/// How a call that everybody can read may stand.
fn public() -> Vec<Stage> {
    Stage::ALL.iter().copied().filter(|stage| *stage != Stage::Draft).collect()
}

const RULES: Rules = Rules {
    searches: false,
    choices: &[
        Choice { name: "kind", about: "What is asked for.", values: Values::Codes(|| codes(CallKind::ALL)) },
        Choice { name: "stage", about: "How it stands.", values: Values::Codes(|| codes(&public())) },
    ],
    sorts: &[],
};

/// The operations on calls.
pub(crate) fn operations() -> Table {
    const READ: &str = stocktaking::READ;
    const PLACES: &[(&str, &str)] = &[("call", "2018-1")];
    let (list_of, one_of) = (("listCalls", "calls"), ("getCall", "calls"));
    let path = "/api/v1/calls/{call}";
    Table::default()
        .with(Operation::list::<Call>(list_of, "/api/v1/calls", READ, Words::op_calls, RULES), list)
        .with(Operation::record::<CallAnswered>(one_of, path, READ, Words::op_call, PLACES), one)
}

async fn list(visit: Visit) -> Answer {
    let asked = Asked::read(&visit, RULES)?;
    let (kind, stage): (Option<CallKind>, Option<Stage>) = (asked.one("kind"), asked.one("stage"));
    let today = geneva(visit.state.clock.now());
    let mut rows = calls::all(&visit.state.db).await?;
    rows.retain(|call| {
        call.is_public()
            && kind.is_none_or(|kind| call.terms.kind == kind)
            && stage.is_none_or(|stage| call.stage(today) == stage)
    });
    listed::all(&asked, rows, |call| call.number.clone(), |call| Call::of(&visit, call, visit.lang))
}

async fn one(visit: Visit) -> Answer {
    Asked::nothing(&visit)?;
    let call = calls::one(&visit.state.db, visit.at("call")).await?.filter(Kept::is_public).or_not_found()?;
    let projects = answers::ids(&visit.state.db, &call.number).await?;
    listed::one(&CallAnswered { call: Call::of(&visit, call, visit.lang), projects })
}

impl Call {
    fn of(visit: &Visit, call: Kept, lang: Lang) -> Call {
        let stage = call.stage(geneva(visit.state.clock.now()));
        let Kept { number, terms, extensions, .. } = call;
        Call {
            url: visit.url(&format!("/projects/calls/{number}")),
            number,
            kind: terms.kind,
            stage: stage.code(),
            title: Text::of(&terms.title, lang),
            text: Text::of(&terms.words, lang),
            opens: terms.opens.to_string(),
            closes: terms.closes.to_string(),
            closed_before: extensions.iter().map(|one| one.before.to_string()).collect(),
            lines: terms.scope.lines,
            regions: terms.scope.regions,
            goals: terms.scope.goals,
        }
    }
}
