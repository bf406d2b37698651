//! Single projects: begun, written in, read.

use std::collections::BTreeSet;

use kit::{
    clock,
    db::{Db, Result, Run, Tx, sql},
    id,
};
use serde_json::{Value, json};

use super::{Refusal, draft, editors, facets, row, seal};
use crate::{
    project::{Content, Project, Times},
    states::ProjectState,
    trust::Trust,
};

/// How often another id is tried where one is taken: 33 million exist.
const TRIES: usize = 20;
/// What follows where all are walked through.
const AFTER: &str = " WHERE p.id > ? ORDER BY p.id LIMIT 2000";

/// Begins a project with what is known of it, and returns its id.
///
/// # Errors
/// [`Refusal::TooMany`] where the account has as many drafts as are taken from it.
pub async fn begin(db: &Db, actor: &str, trust: Trust, content: Content) -> std::result::Result<String, Refusal> {
    let actor = actor.to_owned();
    db.decide(move |tx| {
        Box::pin(async move {
            let (drafts,): (i64,) = tx
                .one(
                    sql("SELECT count(*) FROM projects WHERE owner = ? AND state IN ('draft', 'returned')
                     AND NOT is_public AND source IS NULL")
                    .bind(&actor),
                )
                .await?;
            if drafts >= trust.drafts {
                return Err(Refusal::TooMany(trust.drafts));
            }
            let now = clock::iso(tx.now());
            let mut project = Project {
                id: String::new(),
                state: ProjectState::Draft,
                content,
                version: 1,
                published: None,
                owner: actor.clone(),
                into: None,
                source: None,
                times: Times { begun: now.clone(), changed: now, ..Times::default() },
            };
            name(tx, &mut project).await?;
            editors::add(tx, &project.id, &actor).await?;
            seal::record(tx, &actor, "began", (&project, draft(&project.id)), json!({ "state": "draft" })).await?;
            Ok(project.id)
        })
    })
    .await
}

/// Gives a new project an id that no other has, and puts it in.
async fn name(tx: &mut Tx, project: &mut Project) -> Result<()> {
    for _ in 0..TRIES {
        project.id = id::short();
        if row::insert(tx, project).await? {
            return Ok(());
        }
    }
    Err(kit::db::Error::other("no free id was found for a project"))
}

/// Gives many new projects ids that no other has, and puts them in.
pub(super) async fn name_all(tx: &mut Tx, projects: &mut [&mut Project]) -> Result<()> {
    let mut open: Vec<&mut Project> = projects.iter_mut().map(|project| &mut **project).collect();
    for _ in 0..TRIES {
        let mut ids = BTreeSet::new();
        for project in &mut open {
            project.id = id::short();
            while !ids.insert(project.id.clone()) {
                project.id = id::short();
            }
        }
        let mut free = BTreeSet::new();
        for some in open.chunks(row::AT_ONCE) {
            let some: Vec<&Project> = some.iter().map(|project| &**project).collect();
            free.extend(row::insert_all(tx, &some).await?);
        }
        open.retain(|project| !free.contains(&project.id));
        if open.is_empty() {
            return Ok(());
        }
    }
    Err(kit::db::Error::other("no free id was found for a project"))
}

/// Puts in projects that come from elsewhere, each as it is, with its id; those whose id is there are passed over. Returns how
/// many were put in.
pub async fn put_in(db: &Db, actor: &str, projects: Vec<Project>) -> Result<usize> {
    let actor = actor.to_owned();
    db.write(move |tx| {
        Box::pin(async move {
            let mut count = 0;
            for project in &projects {
                if !row::insert(tx, project).await? {
                    continue;
                }
                facets::keep(tx, project).await?;
                editors::add(tx, &project.id, &project.owner).await?;
                let subject = if project.is_public() { project.subject() } else { draft(&project.id) };
                seal::record(tx, &actor, "put-in", (project, subject), json!({ "state": project.state.code() }))
                    .await?;
                count += 1;
            }
            Ok(count)
        })
    })
    .await
}

/// Keeps what somebody wrote, where nobody changed it since version `seen`. Returns the new version; the same where nothing
/// differs.
pub async fn save(db: &Db, actor: &str, id: &str, seen: i64, content: Content) -> std::result::Result<i64, Refusal> {
    let (actor, id) = (actor.to_owned(), id.to_owned());
    db.decide(move |tx| {
        Box::pin(async move {
            let mut project = hold(tx, &id).await?.ok_or(Refusal::Unknown)?;
            if !project.state.is_written() {
                return Err(Refusal::State);
            }
            if project.content == content {
                return Ok(project.version);
            }
            if project.version != seen {
                return Err(Refusal::Changed);
            }
            let fields = changed(&project.content, &content);
            project.content = content;
            row::update(tx, &mut project).await?;
            seal::record(tx, &actor, "saved", (&project, draft(&id)), json!({ "fields": fields })).await?;
            Ok(project.version)
        })
    })
    .await
}

/// The names of the fields that differ, as they are kept.
pub fn changed(before: &Content, after: &Content) -> Vec<String> {
    public_fields(before, after).into_iter().map(|(field, _)| field).collect()
}

/// The fields that differ, with their later values.
pub(super) fn public_fields(before: &Content, after: &Content) -> Vec<(String, Value)> {
    let (Ok(Value::Object(before)), Ok(Value::Object(after))) =
        (serde_json::to_value(before), serde_json::to_value(after))
    else {
        return Vec::new();
    };
    after.into_iter().filter(|(field, value)| before.get(field) != Some(value)).collect()
}

/// The project with an id.
pub async fn one(db: impl Run, id: &str) -> Result<Option<Project>> {
    Ok(row::all(db, row::select().push(" WHERE p.id = ?").bind(id)).await?.pop())
}

/// The same, held until the end of the transaction: others who want to change it wait.
pub(super) async fn hold(tx: &mut Tx, id: &str) -> Result<Option<Project>> {
    tx.run(sql("UPDATE projects SET state = state WHERE id = ?").bind(id)).await?;
    one(tx, id).await
}

/// The projects with these ids, in no order.
pub async fn these(db: impl Run, ids: &[String]) -> Result<Vec<Project>> {
    row::all(db, row::select().push(" WHERE ").in_values("p.id", ids.iter().map(String::as_str))).await
}

/// Some projects in the order of their ids, those after an id: for walking through all.
pub async fn after(db: impl Run, id: &str) -> Result<Vec<Project>> {
    row::all(db, row::select().push(AFTER).bind(id)).await
}

/// The same with those that an import still holds.
pub(super) async fn after_with_held(db: impl Run, id: &str) -> Result<Vec<Project>> {
    row::all(db, row::select_with_held().push(AFTER).bind(id)).await
}

/// The projects with these ids, those that an import still holds too.
pub(super) async fn these_with_held(db: impl Run, ids: &[String]) -> Result<Vec<Project>> {
    row::all(db, row::select_with_held().push(" WHERE ").in_values("p.id", ids.iter().map(String::as_str))).await
}

/// The projects that somebody writes, the last changed first.
pub async fn of_editor(db: impl Run, account: &str) -> Result<Vec<Project>> {
    let statement = row::select()
        .push(" JOIN project_editors e ON e.project = p.id WHERE e.account = ? ORDER BY p.changed_at DESC, p.id LIMIT 500")
        .bind(account);
    row::all(db, statement).await
}

/// The projects that were merged into one, the first filed first.
pub async fn merged_into(db: impl Run, id: &str) -> Result<Vec<Project>> {
    row::all(db, row::select().push(" WHERE p.into_project = ? ORDER BY p.begun_at, p.id").bind(id)).await
}

/// How many projects of an account are published.
pub async fn published_of(db: impl Run, account: &str) -> Result<i64> {
    let statement = sql("SELECT count(*) FROM projects_shown WHERE owner = ? AND is_public").bind(account);
    Ok(db.one::<(i64,)>(statement).await?.0)
}

/// The files of all projects by their hashes, each with the project that names it.
pub async fn files(db: &Db) -> Result<Vec<(String, String)>> {
    let mut found = Vec::new();
    let mut last = String::new();
    loop {
        let some = after_with_held(db, &last).await?;
        let Some(end) = some.last() else { return Ok(found) };
        last.clone_from(&end.id);
        found.extend(some.iter().flat_map(files_of));
    }
}

fn files_of(project: &Project) -> Vec<(String, String)> {
    let contents = std::iter::once(&project.content).chain(&project.published);
    let pictures = contents.clone().flat_map(|content| &content.pictures).map(|one| &one.hash);
    let attached = contents.flat_map(|content| &content.files).map(|one| &one.hash);
    pictures.chain(attached).map(|hash| (hash.clone(), project.subject())).collect()
}
