//! Takes back what an import did: what it put in goes, what it changed is as it was, unless somebody changed it since.

use std::collections::{BTreeMap, BTreeSet};

use kit::db::{Db, Error, FromRow, Json, Result, Run, Tx, sql};
use serde_json::{Value, json};

use super::{
    super::{draft, facets, projects, row, seal},
    rows::Kept,
    write::tell,
};
use crate::{import::verdict::Outcome, project::Project};

/// How many rows are taken back at once.
const AT_ONCE: i64 = 500;

#[derive(FromRow)]
struct Row {
    number: i64,
    outcome: String,
    identifier: String,
    project: Option<String>,
    version: Option<i64>,
    kept: Option<Json<Kept>>,
}

/// Takes some of the rows back, the last first. `false` where none is left to be.
pub async fn undo(db: &Db, import: &str) -> Result<bool> {
    let import = import.to_owned();
    db.write(move |tx| {
        Box::pin(async move {
            let hold = sql("UPDATE project_imports SET state = state WHERE id = ? AND state = 'undoing' RETURNING source, by_account");
            let Some((source, by)) = tx.maybe::<(String, String)>(hold.bind(&import)).await? else { return Ok(false) };
            let statement = sql("SELECT number, outcome, identifier, project, version, kept FROM project_import_rows
                 WHERE import = ? AND is_done AND undone IS NULL AND outcome IN ('put-in', 'changed')
                 ORDER BY number DESC LIMIT ?");
            let rows: Vec<Row> = tx.all(statement.bind(&import).bind(AT_ONCE)).await?;
            if rows.is_empty() {
                return Ok(false);
            }
            let numbers = rows.iter().map(|row| row.number);
            let (first, last) = (numbers.clone().min().unwrap_or_default(), numbers.max().unwrap_or_default());
            let mut there = untouched(tx, &rows).await?;
            let (mut left, mut gone, mut back) = (Vec::new(), Vec::new(), Vec::new());
            for row in rows {
                let project = row.project.as_ref().and_then(|id| there.remove(id));
                match (project, row.outcome == Outcome::PutIn.code()) {
                    (None, _) => left.push(row.number),
                    (Some(project), true) => gone.push(project),
                    (Some(project), false) => back.push((project, row)),
                }
            }
            take_out(tx, &by, &gone).await?;
            for (project, row) in back {
                put_back(tx, (&by, &source), project, row).await?;
            }
            mark(tx, &import, (first, last), &left).await?;
            Ok(true)
        })
    })
    .await
}

/// The projects of rows that nobody changed since, by their ids: nor merged anything into them, nor took them up elsewhere.
async fn untouched(tx: &mut Tx, rows: &[Row]) -> Result<BTreeMap<String, Project>> {
    let ids: Vec<String> = rows.iter().filter_map(|row| row.project.clone()).collect();
    if ids.is_empty() {
        return Ok(BTreeMap::new());
    }
    let list = || ids.iter().map(String::as_str);
    tx.run(sql("UPDATE projects SET state = state WHERE ").in_values("id", list())).await?;
    let needed = sql("SELECT into_project FROM projects WHERE ").in_values("into_project", list());
    let needed = needed.push(" UNION SELECT project FROM project_stories WHERE ").in_values("project", list());
    let needed = needed.push(" UNION SELECT project FROM project_uses WHERE ").in_values("project", list());
    let needed: Vec<(String,)> = tx.all(needed).await?;
    let needed: BTreeSet<String> = needed.into_iter().map(|(id,)| id).collect();
    let versions: BTreeMap<&str, i64> =
        rows.iter().filter_map(|row| Some((row.project.as_deref()?, row.version?))).collect();
    let all = projects::these_with_held(&mut *tx, &ids).await?.into_iter();
    let same = all.filter(|one| versions.get(one.id.as_str()) == Some(&one.version) && !needed.contains(&one.id));
    Ok(same.map(|project| (project.id.clone(), project)).collect())
}

/// Takes projects out of the register and of every list.
async fn take_out(tx: &mut Tx, by: &str, gone: &[Project]) -> Result<()> {
    if gone.is_empty() {
        return Ok(());
    }
    let list = || gone.iter().map(|project| project.id.as_str());
    for statement in [
        sql("DELETE FROM project_facets WHERE ").in_values("project", list()),
        sql("DELETE FROM project_editors WHERE ").in_values("project", list()),
        sql("DELETE FROM project_invitations WHERE ").in_values("project", list()),
        sql("DELETE FROM project_conflicts WHERE ").in_values("project", list()),
        sql("DELETE FROM project_steps WHERE ").in_values("project", list()),
        sql("DELETE FROM project_origins WHERE ").in_values("project", list()),
        sql("DELETE FROM project_held WHERE ").in_values("project", list()),
        sql("DELETE FROM project_call_answers WHERE ").in_values("project", list()),
        sql("DELETE FROM project_call_reminders WHERE ").in_values("project", list()),
        sql("DELETE FROM projects WHERE ").in_values("id", list()),
    ] {
        tx.run(statement).await?;
    }
    let subject = |project: &Project| if project.is_public() { project.subject() } else { draft(&project.id) };
    let entries = gone.iter().map(|project| (seal::TAKEN_OUT, subject(project), Value::Null)).collect();
    tell(tx, by, entries).await
}

/// Puts a project back to what it was before the import.
async fn put_back(tx: &mut Tx, (by, source): (&str, &str), mut project: Project, of: Row) -> Result<()> {
    let kept = of.kept.ok_or_else(|| Error::other("a row that was changed has nothing kept"))?.0;
    let was_public = project.is_public();
    project.state = kept.state.parse().map_err(|error| Error::other(format!("{error}")))?;
    project.content = kept.content;
    project.published = kept.published;
    project.times.submitted = kept.submitted_at;
    project.times.published = kept.published_at;
    project.times.confirmed = kept.confirmed_at;
    row::update(tx, &mut project).await?;
    facets::keep_all(tx, &[&project]).await?;
    let statement = sql("UPDATE project_origins SET content = ? WHERE source = ? AND identifier = ?");
    tx.run(statement.bind(kept.sum).bind(source).bind(of.identifier)).await?;
    let subject = if was_public || project.is_public() { project.subject() } else { draft(&project.id) };
    let change = seal::sealed(&project, json!({ "state": project.state.code() }))?;
    tell(tx, by, vec![("undid", subject, change)]).await
}

/// Says of the rows from one to another that they were taken back, and which of them were left.
async fn mark(tx: &mut Tx, import: &str, (first, last): (i64, i64), left: &[i64]) -> Result<()> {
    let statement =
        sql("UPDATE project_import_rows SET undone = 'yes' WHERE import = ? AND number >= ? AND number <= ?
         AND is_done AND undone IS NULL AND outcome IN ('put-in', 'changed')");
    tx.run(statement.bind(import).bind(first).bind(last)).await?;
    for number in left {
        let statement = sql("UPDATE project_import_rows SET undone = 'left' WHERE import = ? AND number = ?");
        tx.run(statement.bind(import).bind(*number)).await?;
    }
    Ok(())
}
