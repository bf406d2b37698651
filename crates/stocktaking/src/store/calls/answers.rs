//! Which projects answer which calls. Somebody who writes a project names the call; it has answered from when it was sent to review
//! while the call was open, and at once where it had been sent or published before.

use std::collections::BTreeMap;

use kit::{
    clock,
    db::{Db, FromRow, Result, Run, Tx, sql},
};
use serde_json::json;

use super::{Refusal, not_open, one as call_of, record};
use crate::{
    calls::call::{Call, Stage, geneva},
    project::Project,
    states::ProjectState,
    store::{draft, projects, row},
};

/// All projects, for what is no page.
pub const ALL: (i64, i64) = (5_000, 0);

/// That a project answers a call.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct Answer {
    /// The call, by its number.
    pub call: String,
    /// The project, by its id.
    pub project: String,
    /// Who named the call, by the id of an account.
    pub by_account: String,
    /// When, UTC with milliseconds.
    pub named_at: String,
    /// When it was sent for the call; none while it is still written.
    pub answered_at: Option<String>,
}

/// Names a call for a project that the actor writes. Returns whether it has answered with that; `None` where it was named before.
///
/// # Errors
/// [`Refusal::Unknown`], [`Refusal::NotOpen`], and [`Refusal::State`] for a project that was withdrawn or merged.
pub async fn name(db: &Db, actor: &str, number: &str, project: &str) -> std::result::Result<Option<bool>, Refusal> {
    let (actor, number, project) = (actor.to_owned(), number.to_owned(), project.to_owned());
    db.decide(move |tx| {
        Box::pin(async move {
            let call = call_of(&mut *tx, &number).await?.filter(Call::is_public).ok_or(Refusal::Unknown)?;
            let project = projects::hold(tx, &project).await?.ok_or(Refusal::Unknown)?;
            let today = geneva(tx.now());
            if call.stage(today) != Stage::Open {
                return Err(not_open(&call, today));
            }
            if matches!(project.state, ProjectState::Withdrawn | ProjectState::Merged) {
                return Err(Refusal::State);
            }
            let now = clock::iso(tx.now());
            let has_answered = project.is_public() || project.state == ProjectState::Submitted;
            let answer = Answer {
                call: call.number.clone(),
                project: project.id.clone(),
                by_account: actor.clone(),
                named_at: now.clone(),
                answered_at: has_answered.then_some(now),
            };
            if !insert(tx, &answer).await? {
                return Ok(None);
            }
            let verb = if has_answered { "answered-call" } else { "named-call" };
            record(tx, &actor, verb, &place(&project), json!({ "call": number })).await?;
            Ok(Some(has_answered))
        })
    })
    .await
}

/// Where the journal tells of a project what has to do with calls.
fn place(project: &Project) -> String {
    if project.is_public() { project.subject() } else { draft(&project.id) }
}

async fn insert(tx: &mut Tx, answer: &Answer) -> Result<bool> {
    let statement = sql("INSERT INTO project_call_answers (call, project, by_account, named_at, answered_at)
         VALUES (?, ?, ?, ?, ?) ON CONFLICT (call, project) DO NOTHING")
    .bind(&answer.call)
    .bind(&answer.project)
    .bind(&answer.by_account)
    .bind(&answer.named_at)
    .bind(&answer.answered_at);
    Ok(tx.run(statement).await? > 0)
}

/// Takes back that a project answers a call. What was answered stays once the call has closed.
///
/// # Errors
/// [`Refusal::Unknown`] where it did not, [`Refusal::NotOpen`] where that cannot be taken back any more.
pub async fn take_back(db: &Db, actor: &str, number: &str, project: &str) -> std::result::Result<(), Refusal> {
    let (actor, number, project) = (actor.to_owned(), number.to_owned(), project.to_owned());
    db.decide(move |tx| {
        Box::pin(async move {
            let call = call_of(&mut *tx, &number).await?.ok_or(Refusal::Unknown)?;
            let project = projects::hold(tx, &project).await?.ok_or(Refusal::Unknown)?;
            let all = of_project(&mut *tx, &project.id).await?;
            let answer = all.into_iter().find(|answer| answer.call == number).ok_or(Refusal::Unknown)?;
            let today = geneva(tx.now());
            if answer.answered_at.is_some() && call.stage(today) != Stage::Open {
                return Err(not_open(&call, today));
            }
            let statement = sql("DELETE FROM project_call_answers WHERE call = ? AND project = ?");
            tx.run(statement.bind(&number).bind(&project.id)).await?;
            record(tx, &actor, "took-back-call", &place(&project), json!({ "call": number })).await?;
            Ok(())
        })
    })
    .await
}

/// Notes that a project was sent: it answers the calls that it names and that are open now.
pub(in crate::store) async fn sent(tx: &mut Tx, project: &str) -> Result<()> {
    let today = geneva(tx.now()).to_string();
    let statement = sql("UPDATE project_call_answers SET answered_at = ? WHERE project = ? AND answered_at IS NULL
         AND call IN (SELECT number FROM project_calls WHERE opens <= ? AND closes >= ?
         AND announced_at IS NOT NULL AND withdrawn_at IS NULL)")
    .bind(clock::iso(tx.now()))
    .bind(project)
    .bind(&today)
    .bind(&today);
    tx.run(statement).await?;
    Ok(())
}

/// Puts in answers that come from elsewhere; those that are there, or whose call or project is not, are passed over. Returns how many
/// were put in.
pub async fn put_in(db: &Db, answers: Vec<Answer>) -> Result<usize> {
    db.write(move |tx| {
        Box::pin(async move {
            let mut count = 0;
            for answer in &answers {
                let has_call = call_of(&mut *tx, &answer.call).await?.is_some();
                if has_call && projects::one(&mut *tx, &answer.project).await?.is_some() {
                    count += usize::from(insert(tx, answer).await?);
                }
            }
            Ok(count)
        })
    })
    .await
}

/// The calls that a project names.
pub async fn of_project(db: impl Run, project: &str) -> Result<Vec<Answer>> {
    let statement = sql("SELECT call, project, by_account, named_at, answered_at FROM project_call_answers
         WHERE project = ? ORDER BY named_at, call");
    db.all(statement.bind(project)).await
}

/// All answers to a call, also those that were not sent yet.
pub async fn of_call(db: impl Run, number: &str) -> Result<Vec<Answer>> {
    let statement = sql("SELECT call, project, by_account, named_at, answered_at FROM project_call_answers
         WHERE call = ? ORDER BY named_at, project");
    db.all(statement.bind(number)).await
}

/// What the published projects that answered a call are chosen by, and their order.
const PUBLISHED: &str = " WHERE p.is_public AND p.id IN (SELECT coalesce(m.into_project, m.id) FROM project_call_answers a
     JOIN projects m ON m.id = a.project WHERE a.call = ? AND a.answered_at IS NOT NULL) ORDER BY p.published_at DESC, p.id";

/// The ids of the published projects that answered a call, as [`published`] has them.
pub async fn ids(db: impl Run, number: &str) -> Result<Vec<String>> {
    let statement = sql("SELECT p.id FROM projects_shown p").push(PUBLISHED).push(" LIMIT ?").bind(number).bind(ALL.0);
    Ok(db.all::<(String,)>(statement).await?.into_iter().map(|(id,)| id).collect())
}

/// The published projects that answered a call, the last published first: for one that was merged, the one that it is a part of. At most
/// `limit` after the first `offset`.
pub async fn published(db: impl Run, number: &str, (limit, offset): (i64, i64)) -> Result<Vec<Project>> {
    let statement = row::select().push(PUBLISHED).push(" LIMIT ? OFFSET ?").bind(number).bind(limit).bind(offset);
    row::all(db, statement).await
}

/// How many projects answered a call, those in review among them; and how many of them are published.
pub async fn count(db: impl Run, number: &str) -> Result<(i64, i64)> {
    let statement = sql("SELECT count(*), coalesce(sum(CASE WHEN p.is_public THEN 1 ELSE 0 END), 0) FROM projects p
         WHERE (p.is_public OR p.state IN ('submitted', 'returned'))
         AND p.id IN (SELECT coalesce(m.into_project, m.id) FROM project_call_answers a
         JOIN projects m ON m.id = a.project WHERE a.call = ? AND a.answered_at IS NOT NULL)");
    db.one(statement.bind(number)).await
}

/// The numbers of the calls that projects answered and that everybody can read, by the ids of the projects.
pub async fn numbers(db: impl Run, projects: &[String]) -> Result<BTreeMap<String, Vec<String>>> {
    let statement =
        sql("SELECT a.project, a.call FROM project_call_answers a JOIN project_calls c ON c.number = a.call
         WHERE a.answered_at IS NOT NULL AND c.announced_at IS NOT NULL AND ")
        .in_values("a.project", projects.iter().map(String::as_str))
        .push(" ORDER BY a.project, a.call");
    let rows: Vec<(String, String)> = db.all(statement).await?;
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (project, call) in rows {
        found.entry(project).or_default().push(call);
    }
    Ok(found)
}

/// The drafts that name a call and were not sent yet.
pub async fn unsent(db: impl Run, number: &str) -> Result<Vec<Project>> {
    let statement = row::select()
        .push(
            " JOIN project_call_answers a ON a.project = p.id WHERE a.call = ? AND a.answered_at IS NULL
             AND p.state IN ('draft', 'returned') ORDER BY p.id LIMIT 5000",
        )
        .bind(number);
    row::all(db, statement).await
}
