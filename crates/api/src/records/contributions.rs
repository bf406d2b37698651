//! Contributions, as far as the one who asks may know of them: everybody those with a symbol and those held over, a delegation
//! its own drafts too.

use groups::{
    contribution::{Form, Move, Purpose, Stage},
    desk::{SeenContribution, seen_contribution, seen_contributions},
};
use kit::web::{Answer, Visit};
use serde::Serialize;
use utoipa::{
    ToSchema,
    openapi::{RefOr, schema::Schema},
};

use super::{Source, lang, one_of};
use crate::{
    asked::{Asked, Choice, Rules, Values, codes},
    listed,
    operation::{Operation, Table},
    words::Words,
};

/// A contribution to a meeting.
#[derive(Serialize, ToSchema)]
pub(crate) struct Contribution {
    /// Its id, as in addresses until it has a symbol.
    id: String,
    /// The body that it is for.
    body: String,
    /// The number of the meeting that it is for.
    meeting: i64,
    /// How far it is.
    #[schema(schema_with = stage)]
    stage: Stage,
    /// Its symbol, once it has one.
    symbol: Option<String>,
    /// The language in which it is written.
    #[schema(schema_with = lang)]
    lang: &'static str,
    /// Its title.
    title: String,
    /// Who it comes from; more than one where it is joint.
    sources: Vec<Source>,
    /// What is wanted of the meeting.
    #[schema(schema_with = purpose)]
    purpose: Purpose,
    /// What it is to an earlier document.
    #[schema(schema_with = form)]
    form: Form,
    /// That document, by its symbol.
    of: Option<String>,
    /// The item of the agenda.
    item: Option<i64>,
    /// The requests of the register that it speaks of, by the ids of their entries.
    requests: Vec<String>,
    /// What it says in short; null where it is not for the one who asks.
    summary: Option<String>,
    /// The text; null where it is not for the one who asks.
    text: Option<String>,
    /// What was decided, the first first.
    steps: Vec<Step>,
}

/// A decision about a contribution.
#[derive(Serialize, ToSchema)]
struct Step {
    /// What was done.
    #[schema(schema_with = what)]
    what: Move,
    /// When, as RFC 3339 writes it.
    at: String,
    /// Why; may be empty.
    why: String,
    /// By which rule of deadlines, by its code, where one decided.
    rule: Option<String>,
    /// The number of the meeting that it was for then.
    meeting: i64,
}

fn stage() -> RefOr<Schema> {
    one_of(Stage::ALL)
}

fn purpose() -> RefOr<Schema> {
    one_of(Purpose::ALL)
}

fn form() -> RefOr<Schema> {
    one_of(Form::ALL)
}

fn what() -> RefOr<Schema> {
    one_of(Move::ALL)
}

const RULES: Rules = Rules {
    searches: false,
    choices: &[
        Choice { name: "body", about: "The id of the body.", values: Values::Id },
        Choice { name: "meeting", about: "The number of the meeting.", values: Values::Number },
        Choice { name: "stage", about: "How far it is.", values: Values::Codes(|| codes(Stage::ALL)) },
    ],
    sorts: &["newest"],
};

/// The operations on contributions.
pub(crate) fn operations() -> Table {
    const READ: &str = "contributions.read";
    const PLACES: &[(&str, &str)] = &[("id", "abcdefghij")];
    let (list_of, one_of) = (("listContributions", "contributions"), ("getContribution", "contributions"));
    let path = "/api/v1/contributions/{id}";
    Table::default()
        .with(
            Operation::list::<Contribution>(list_of, "/api/v1/contributions", READ, Words::op_contributions, RULES),
            list,
        )
        .with(Operation::record::<Contribution>(one_of, path, READ, Words::op_contribution, PLACES), one)
}

async fn list(visit: Visit) -> Answer {
    let asked = Asked::read(&visit, RULES)?;
    let (body, meeting, stage) = (asked.text("body"), asked.one::<i64>("meeting"), asked.one::<Stage>("stage"));
    let mut rows = seen_contributions(&visit).await?;
    rows.retain(|SeenContribution { contribution: one, .. }| {
        body.as_ref().is_none_or(|body| *body == one.body)
            && meeting.is_none_or(|meeting| meeting == one.meeting)
            && stage.is_none_or(|stage| stage == one.stage)
    });
    listed::all(&asked, rows, |row| row.contribution.id.clone(), Contribution::of)
}

async fn one(visit: Visit) -> Answer {
    Asked::nothing(&visit)?;
    listed::one(&Contribution::of(seen_contribution(&visit, visit.at("id")).await?))
}

impl Contribution {
    fn of(SeenContribution { contribution: kept, is_whole }: SeenContribution) -> Contribution {
        let content = kept.content;
        let step = |step: groups::contribution::Step| Step {
            what: step.what,
            at: step.at,
            why: step.why,
            rule: step.rule,
            meeting: step.meeting,
        };
        Contribution {
            id: kept.id,
            body: kept.body,
            meeting: kept.meeting,
            stage: kept.stage,
            symbol: kept.symbol,
            lang: content.lang.code(),
            title: content.title,
            sources: content.sources.into_iter().map(Source::from).collect(),
            purpose: content.purpose,
            form: content.form,
            of: content.of,
            item: content.item,
            requests: content.requests,
            summary: is_whole.then_some(content.summary),
            text: is_whole.then_some(content.text),
            steps: kept.steps.into_iter().map(step).collect(),
        }
    }
}
