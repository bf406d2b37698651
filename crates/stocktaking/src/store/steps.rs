//! The steps of projects: each is checked by the pure table, written with what undoing it needs, told in the journal and in
//! letters to those who write the project, all in one transaction.

mod undo;

use std::collections::BTreeMap;

use kit::{
    clock,
    db::{Db, Error, FromRow, Json, Result, Run, Tx, sql},
    id,
};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::{Refusal, calls::answers, draft, facets, projects, row, seal};
use crate::{
    letters,
    project::{Content, Project},
    states::{Act, ProjectState, Who, next},
};

pub use undo::undo;

/// How many letters the id of a step has.
const ID: usize = 12;

/// A step that is wanted.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// The project.
    pub project: String,
    /// The step.
    pub act: Act,
    /// By whom, by the id of an account.
    pub by: String,
    /// As what.
    pub who: Who,
    /// The version that they saw.
    pub seen: i64,
    /// Why; may be empty.
    pub why: String,
    /// Reasons at fields of the form.
    pub reasons: BTreeMap<String, String>,
    /// What it shall be merged into.
    pub into: Option<String>,
    /// The id of the bulk action that it is a part of.
    pub batch: Option<String>,
    /// How many of one owner may wait for review at once; for sending one there.
    pub most_waiting: i64,
}

impl Wanted {
    /// A step without reasons.
    pub fn new(project: &Project, act: Act, by: &str, who: Who) -> Wanted {
        Wanted {
            project: project.id.clone(),
            act,
            by: by.to_owned(),
            who,
            seen: project.version,
            why: String::new(),
            reasons: BTreeMap::new(),
            into: None,
            batch: None,
            most_waiting: i64::MAX,
        }
    }
}

/// A step that was taken.
#[derive(Clone, Debug, PartialEq)]
pub struct Taken {
    /// The project.
    pub project: String,
    /// Its place among the steps of the project, from 1.
    pub number: i64,
    /// The step.
    pub act: Act,
    /// From where.
    pub before: ProjectState,
    /// To where.
    pub after: ProjectState,
    /// By whom.
    pub by: String,
    /// When, UTC with milliseconds.
    pub at: String,
    /// Why.
    pub why: String,
    /// Reasons at fields.
    pub reasons: BTreeMap<String, String>,
    /// Whether it was undone.
    pub is_undone: bool,
}

/// What undoing a step puts back.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Kept {
    content: Option<Content>,
    published: Option<Content>,
    published_at: Option<String>,
    confirmed_at: Option<String>,
    into: Option<String>,
}

#[derive(FromRow)]
struct Row {
    project: String,
    number: i64,
    act: String,
    before_state: String,
    after_state: String,
    by_account: String,
    at: String,
    why: String,
    reasons: Json<BTreeMap<String, String>>,
    kept: Json<Kept>,
    undone_at: Option<String>,
}

/// Takes a step. Returns the project as it is then.
pub async fn take(db: &Db, base_url: &str, wanted: Wanted) -> std::result::Result<Project, Refusal> {
    let base_url = base_url.to_owned();
    db.decide(move |tx| {
        Box::pin(async move {
            let mut project = projects::hold(tx, &wanted.project).await?.ok_or(Refusal::Unknown)?;
            if project.version != wanted.seen {
                return Err(Refusal::Changed);
            }
            let before = project.clone();
            let after = next(project.standing(), wanted.act, wanted.who).ok_or(Refusal::State)?;
            project.state = after;
            apply(tx, &mut project, &wanted).await?;
            write(tx, &before, &mut project, &wanted).await?;
            letters::tell(tx, &base_url, &project, &wanted).await?;
            Ok(project)
        })
    })
    .await
}

/// What a step changes beside the state.
async fn apply(tx: &mut Tx, project: &mut Project, wanted: &Wanted) -> std::result::Result<(), Refusal> {
    let now = clock::iso(tx.now());
    match wanted.act {
        Act::Submit => {
            let statement =
                sql("SELECT count(*) FROM projects WHERE owner = ? AND state = 'submitted' AND source IS NULL")
                    .bind(&project.owner);
            if tx.one::<(i64,)>(statement).await?.0 >= wanted.most_waiting {
                return Err(Refusal::TooMany(wanted.most_waiting));
            }
            project.times.submitted = Some(now);
            answers::sent(tx, &project.id).await?;
        }
        Act::Publish => {
            project.published = Some(project.content.for_the_public());
            project.times.published.get_or_insert_with(|| now.clone());
            project.times.confirmed = Some(now);
        }
        Act::Confirm | Act::Reopen => project.times.confirmed = Some(now),
        Act::Discard => back_to_public(project),
        Act::Reject if project.state == ProjectState::Published => back_to_public(project),
        Act::Merge => {
            let into = wanted.into.as_deref().filter(|into| *into != project.id).ok_or(Refusal::NotInto)?;
            let target = projects::one(&mut *tx, into).await?.filter(Project::is_public);
            project.into = Some(target.ok_or(Refusal::NotInto)?.id);
        }
        Act::Unmerge => {
            let last = last_of(tx, &project.id, Act::Merge).await?.ok_or(Refusal::State)?;
            project.state = last.before;
            project.into = None;
        }
        _ => {}
    }
    Ok(())
}

/// What its editors have becomes what the public reads, but for what only they know.
fn back_to_public(project: &mut Project) {
    let own = &project.content;
    if let Some(published) = &project.published {
        project.content = Content {
            contact: own.contact.clone(),
            budget: own.budget.clone(),
            dropped: own.dropped.clone(),
            ..published.clone()
        };
    }
}

/// Writes the row, the step and the journal.
async fn write(tx: &mut Tx, before: &Project, project: &mut Project, wanted: &Wanted) -> Result<()> {
    let kept = Kept {
        content: (before.content != project.content).then(|| before.content.clone()),
        published: before.published.clone(),
        published_at: before.times.published.clone(),
        confirmed_at: before.times.confirmed.clone(),
        into: before.into.clone(),
    };
    row::update(tx, project).await?;
    facets::keep(tx, project).await?;
    let number = count(tx, &project.id).await? + 1;
    let statement =
        sql("INSERT INTO project_steps (id, project, number, act, before_state, after_state, by_account, at,
             why, reasons, batch, kept) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(id::random(ID))
        .bind(&project.id)
        .bind(number)
        .bind(wanted.act.code())
        .bind(before.state.code())
        .bind(project.state.code())
        .bind(&wanted.by)
        .bind(clock::iso(tx.now()))
        .bind(&wanted.why)
        .bind(Json(&wanted.reasons))
        .bind(&wanted.batch)
        .bind(Json(&kept));
    tx.run(statement).await?;
    let (subject, change) = told(before, project, wanted);
    seal::record(tx, &wanted.by, wanted.act.code(), (project, subject), change).await
}

/// Under which subject the journal tells a step, and what of it: of what everybody reads, the fields that became something else;
/// reasons given to editors are theirs.
fn told(before: &Project, after: &Project, wanted: &Wanted) -> (String, Value) {
    let mut change = Map::new();
    change.insert("state".to_owned(), json!(after.state.code()));
    let is_public = match wanted.act {
        Act::Publish | Act::Confirm | Act::Archive | Act::Reopen => true,
        // Taking a withdrawn project up again shows what was published of it: nothing may come to the public or leave it
        // without standing here, since what follows the journal goes by that.
        Act::Withdraw | Act::Merge | Act::Unmerge | Act::Restore => before.is_public() || after.is_public(),
        _ => false,
    };
    if let (Act::Publish, Some(earlier), Some(published)) = (wanted.act, &before.published, &after.published) {
        change.extend(projects::public_fields(earlier, published));
    }
    if let Some(into) = &after.into {
        change.insert("into".to_owned(), json!(into));
    }
    if !wanted.why.is_empty() {
        change.insert("why".to_owned(), json!(wanted.why));
    }
    (if is_public { after.subject() } else { draft(&after.id) }, Value::Object(change))
}

async fn count(tx: &mut Tx, project: &str) -> Result<i64> {
    let statement = sql("SELECT count(*) FROM project_steps WHERE project = ?").bind(project);
    Ok(tx.one::<(i64,)>(statement).await?.0)
}

fn select() -> kit::db::Sql {
    sql("SELECT project, number, act, before_state, after_state, by_account, at, why, reasons, kept, undone_at
         FROM project_steps WHERE TRUE")
}

/// The steps of a project, the last first.
pub async fn of(db: impl Run, project: &str) -> Result<Vec<Taken>> {
    let rows: Vec<Row> = db.all(select().push(" AND project = ? ORDER BY number DESC LIMIT 200").bind(project)).await?;
    rows.into_iter().map(taken).collect()
}

/// The last step of one kind that was not undone.
async fn last_of(tx: &mut Tx, project: &str, act: Act) -> Result<Option<Taken>> {
    let statement = select()
        .push(" AND project = ? AND act = ? AND undone_at IS NULL ORDER BY number DESC LIMIT 1")
        .bind(project)
        .bind(act.code());
    tx.maybe::<Row>(statement).await?.map(taken).transpose()
}

fn taken(row: Row) -> Result<Taken> {
    let wrong = |error: crate::states::Unknown| Error::other(error.to_string());
    Ok(Taken {
        act: row.act.parse().map_err(wrong)?,
        before: row.before_state.parse().map_err(wrong)?,
        after: row.after_state.parse().map_err(wrong)?,
        project: row.project,
        number: row.number,
        by: row.by_account,
        at: row.at,
        why: row.why,
        reasons: row.reasons.0,
        is_undone: row.undone_at.is_some(),
    })
}
