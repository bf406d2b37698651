//! What was found in a report, and the decisions about it. A decision is put: the same one again changes nothing.

use axum::http::Method;
use groups::{Decision, Draft as KeptDraft, Proposal as Kept, ProposalState, Refusal, Section, desk, store::readings};
use kit::{
    db::LONGEST_REASON,
    web::{Answer, Error, FieldError, Found as _, Visit},
};
use serde::{Deserialize, Serialize};
use utoipa::{
    ToSchema,
    openapi::{RefOr, schema::Schema},
};
use vocabulary::{Addressee, Kind};

use super::{one_of, one_or_none_of};
use crate::{
    asked::{Asked, Choice, Rules, Values, codes},
    listed,
    operation::{Operation, Shape, Table},
    sent::{Fields, Sent},
    words::Words,
};

/// An item of a report with the entry that it would become.
#[derive(Serialize, ToSchema)]
pub(crate) struct Proposal {
    /// The place of the item in the report: ordinals from the section down.
    path: String,
    /// Its number, letter or sign as written.
    label: String,
    /// Its words.
    text: String,
    /// Whether reading took it for an operative item, which asks for a decision.
    is_operative: bool,
    /// How far it is.
    #[schema(schema_with = state)]
    state: ProposalState,
    /// The entry that it would become, or became.
    draft: Draft,
    /// The id of the entry that it became.
    entry: Option<String>,
    /// Who decided.
    decided_by: Option<String>,
    /// When.
    decided_at: Option<String>,
}

/// The entry that an item would become.
#[derive(Serialize, ToSchema)]
pub(crate) struct Draft {
    /// The chapter under which it goes.
    #[schema(schema_with = section)]
    section: Section,
    /// The number of the meeting that said it.
    meeting: Option<i64>,
    /// What it does first of all: a code of the list of kinds; null where that is not known.
    kind: Option<String>,
    /// What else it does.
    also: Vec<String>,
    /// Whom it speaks to.
    addressees: Vec<String>,
    /// The codes of its topics.
    topics: Vec<String>,
    /// By when: a year, a month or a day.
    due: Option<String>,
    /// By when, as an event.
    due_event: Option<String>,
    /// The symbols of the documents that it cites.
    cites: Vec<String>,
    /// Its words.
    text: String,
}

/// The entry as it is to be. What is left out is empty; an entry needs its kind and its words.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "the form for the document; `read` reads it field by field")]
pub(crate) struct Correction {
    /// The chapter under which it goes; the observations where it is left out.
    #[schema(schema_with = section_or_none)]
    #[serde(default)]
    section: Option<String>,
    /// The number of the meeting that said it.
    meeting: Option<i64>,
    /// What it does first of all: a code of the list of kinds.
    kind: Option<String>,
    /// What else it does.
    #[serde(default)]
    also: Vec<String>,
    /// Whom it speaks to.
    #[serde(default)]
    addressees: Vec<String>,
    /// The codes of its topics.
    #[serde(default)]
    topics: Vec<String>,
    /// By when: a year, a month or a day.
    due: Option<String>,
    /// By when, as an event.
    due_event: Option<String>,
    /// The symbols of the documents that it cites.
    #[serde(default)]
    cites: Vec<String>,
    /// Its words.
    text: Option<String>,
}

/// A decision about an item.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "the form for the document; `read` reads it field by field")]
pub(crate) struct DecisionSent {
    /// To take it into the register as it is, to take it with the values of `draft`, or to leave it out.
    #[schema(schema_with = decision)]
    decision: String,
    /// The entry as it is to be, for `correct`.
    draft: Option<Correction>,
    /// Why, for the history, where it stays for good.
    #[schema(max_length = 300)]
    why: Option<String>,
}

fn state() -> RefOr<Schema> {
    one_of(ProposalState::ALL)
}

fn section() -> RefOr<Schema> {
    one_of(Section::ALL)
}

fn section_or_none() -> RefOr<Schema> {
    one_or_none_of(Section::ALL)
}

fn decision() -> RefOr<Schema> {
    one_of(DECISIONS)
}

const DECISIONS: [&str; 3] = ["accept", "correct", "drop"];
const RULES: Rules = Rules {
    searches: false,
    choices: &[Choice { name: "state", about: "How far it is.", values: Values::Codes(|| codes(ProposalState::ALL)) }],
    sorts: &[],
};
const READING: &[(&str, &str)] = &[("id", "1a2b37a4cb67")];
const PLACES: &[(&str, &str)] = &[("id", "1a2b37a4cb67"), ("path", "2.1.1")];

/// The operations on proposals.
pub(crate) fn operations() -> Table {
    const READ: &str = "readings.read";
    let (list_of, one_of) = (("listProposals", "readings"), ("getProposal", "readings"));
    let all = "/api/v1/readings/{id}/proposals";
    let path = "/api/v1/readings/{id}/proposals/{path}";
    let decided = "/api/v1/readings/{id}/proposals/{path}/decision";
    let deciding = Operation {
        id: "decide",
        method: Method::PUT,
        sends: Some(Shape::of::<DecisionSent>()),
        answers: vec![(200, Some(Shape::of::<Proposal>()))],
        refusals: &[400, 404, 409, 413, 415, 422, 507],
        ..Operation::write(decided, Words::op_decide, PLACES)
    };
    let undoing = Operation {
        id: "takeDecisionBack",
        method: Method::DELETE,
        answers: vec![(200, Some(Shape::of::<Proposal>()))],
        refusals: &[404, 409, 422, 507],
        ..Operation::write(decided, Words::op_undo, PLACES)
    };
    Table::default()
        .with(Operation::list::<Proposal>(list_of, all, READ, Words::op_proposals, RULES).at(READING).closed(), list)
        .with(Operation::record::<Proposal>(one_of, path, READ, Words::op_proposal, PLACES).closed(), one)
        .with(deciding, decide)
        .with(undoing, undo)
}

async fn list(visit: Visit) -> Answer {
    let asked = Asked::read(&visit, RULES)?;
    let db = &visit.state.db;
    let reading = readings::one(db, visit.at("id")).await?.or_not_found()?;
    let state: Option<ProposalState> = asked.one("state");
    let mut rows = readings::proposals(db, &reading.id).await?;
    // The row after which a page begins stays where it is, although a decision may have changed its state meanwhile.
    let after: Option<String> = asked.after()?;
    rows.retain(|row| state.is_none_or(|state| row.state == state) || after.as_ref() == Some(&row.found.path));
    listed::all(&asked, rows, |row| row.found.path.clone(), Proposal::of)
}

async fn one(visit: Visit) -> Answer {
    Asked::nothing(&visit)?;
    listed::one(&Proposal::of(kept(&visit).await?))
}

async fn decide(visit: Visit, sent: Sent) -> Answer {
    Asked::nothing(&visit)?;
    let now = kept(&visit).await?;
    let (decision, why) = read(&visit, sent)?;
    if is_already(&now, &decision) {
        return listed::one(&Proposal::of(now));
    }
    settle(&visit, &now, decision, &why).await
}

async fn undo(visit: Visit) -> Answer {
    Asked::nothing(&visit)?;
    let now = kept(&visit).await?;
    if now.state == ProposalState::Pending {
        return listed::one(&Proposal::of(now));
    }
    settle(&visit, &now, Decision::Undo, "").await
}

async fn settle(visit: &Visit, now: &Kept, decision: Decision, why: &str) -> Answer {
    let (db, actor, path) = (visit.state.db.because(why), &visit.actor.id, &now.found.path);
    let settled = readings::decide(&db, actor, &now.reading, path, decision).await;
    listed::one(&Proposal::of(settled.map_err(|refused| refusal(visit, path, &refused))?))
}

/// Whether a decision was taken before, just so.
fn is_already(now: &Kept, decision: &Decision) -> bool {
    match (now.state, decision) {
        (ProposalState::Accepted, Decision::Accept) | (ProposalState::Dropped, Decision::Drop) => true,
        (ProposalState::Corrected, Decision::Correct(draft)) => now.draft == **draft,
        _ => false,
    }
}

async fn kept(visit: &Visit) -> Result<Kept, Error> {
    let db = &visit.state.db;
    let reading = readings::one(db, visit.at("id")).await?.or_not_found()?;
    readings::proposal_at(db, &reading.id, visit.at("path")).await?.or_not_found()
}

fn read(visit: &Visit, sent: Sent) -> Result<(Decision, String), Error> {
    let words = Words(visit.lang);
    let mut fields = sent.fields(visit.lang);
    let given = fields.required("decision", 20);
    let why = fields.text("why", LONGEST_REASON).unwrap_or_default();
    let inner = fields.object("draft");
    let has_draft = inner.is_some();
    let draft = inner.and_then(|mut inner| {
        let draft = correction(visit, &mut inner);
        fields.and(inner);
        draft
    });
    let decision = match (given.as_str(), has_draft) {
        ("accept", false) => Some(Decision::Accept),
        ("drop", false) => Some(Decision::Drop),
        ("correct", true) => draft.map(|draft| Decision::Correct(Box::new(draft))),
        ("correct", false) => fields.refuse("draft", words.sent_missing()),
        ("accept" | "drop", true) => fields.refuse("draft", words.sent_no_draft()),
        ("", _) => None,
        _ => fields.refuse("decision", words.asked_code(DECISIONS.join(", "), given)),
    };
    fields.end()?;
    Ok((decision.ok_or(Error::Malformed)?, why))
}

/// The entry as it is to be, by the same rules as the form of the desk.
fn correction(visit: &Visit, fields: &mut Fields) -> Option<KeptDraft> {
    let mut pairs: Vec<(String, String)> = Vec::new();
    let mut put = |name: &str, value: String| pairs.push((name.to_owned(), value));
    put("section", fields.code("section", Section::ALL).unwrap_or(Section::Observations).to_string());
    put("kind", fields.code("kind", Kind::ALL).map(|kind| kind.to_string()).unwrap_or_default());
    put("meeting", fields.number("meeting").map(|number| number.to_string()).unwrap_or_default());
    put("due", fields.text("due", 10).unwrap_or_default());
    put("due_event", fields.text("due_event", 500).unwrap_or_default());
    put("topics", fields.texts("topics", 100).join(", "));
    put("cites", fields.texts("cites", 100).join("; "));
    put("text", fields.text("text", 20_000).unwrap_or_default());
    fields.codes("also", Kind::ALL).into_iter().for_each(|code| put("also", code));
    fields.codes("addressees", Addressee::ALL).into_iter().for_each(|code| put("addressees", code));
    match desk::corrected(visit.lang, pairs) {
        Ok(draft) => Some(draft),
        Err(wrong) => {
            wrong.into_iter().for_each(|FieldError { field, message }| fields.say(&field, message));
            None
        }
    }
}

/// Why a decision was not taken.
pub(super) fn refusal(visit: &Visit, path: &str, refused: &Refusal) -> Error {
    let (field, message) = desk::explain(visit.lang, path, refused);
    match refused {
        Refusal::Unknown => Error::NotFound,
        Refusal::Decided | Refusal::Undecided | Refusal::FollowedUp | Refusal::HasParts | Refusal::InRegister(_) => {
            Error::Conflict(message)
        }
        Refusal::Store(_) => Error::Unavailable,
        _ if field.is_empty() => Error::refused("", message),
        _ => Error::refused(format!("draft.{field}"), message),
    }
}

impl Proposal {
    fn of(kept: Kept) -> Proposal {
        Proposal {
            is_operative: kept.is_operative(),
            path: kept.found.path,
            label: kept.found.label,
            text: kept.found.text,
            state: kept.state,
            draft: Draft::of(kept.draft),
            entry: kept.entry,
            decided_by: kept.decided_by,
            decided_at: kept.decided_at,
        }
    }
}

impl Draft {
    fn of(draft: KeptDraft) -> Draft {
        Draft {
            section: draft.section,
            meeting: draft.meeting,
            kind: draft.kind.map(|kind| kind.to_string()),
            also: codes(&draft.also),
            addressees: codes(&draft.addressees),
            topics: draft.topics,
            due: draft.due.map(String::from),
            due_event: draft.due_event,
            cites: draft.cites,
            text: draft.text,
        }
    }
}
