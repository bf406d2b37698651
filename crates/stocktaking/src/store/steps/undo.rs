//! Undoes what one decision did to many projects, with each where nothing happened since.

use kit::{
    clock,
    db::{Db, Error, Result, Run, Tx, sql},
};
use serde_json::json;

use super::{Row, count, draft, facets, projects, row, seal, select};

/// Undoes what a bulk action of this reviewer did, with each project where nothing happened since. Returns how many projects
/// were put back, and how many stay as they are because somebody went on with them.
pub async fn undo(db: &Db, actor: &str, batch: &str) -> Result<(usize, usize)> {
    let (actor, batch) = (actor.to_owned(), batch.to_owned());
    db.write(move |tx| {
        Box::pin(async move {
            let statement = select()
                .push(" AND batch = ? AND by_account = ? AND undone_at IS NULL ORDER BY project")
                .bind(&batch)
                .bind(&actor);
            let rows: Vec<Row> = tx.all(statement).await?;
            let (mut undone, mut passed) = (0, 0);
            for row in rows {
                if put_back(tx, &actor, row).await? { undone += 1 } else { passed += 1 }
            }
            Ok((undone, passed))
        })
    })
    .await
}

/// Puts a project back to where it was before a step. `false` where it went on since.
async fn put_back(tx: &mut Tx, actor: &str, step: Row) -> Result<bool> {
    let Some(mut project) = projects::hold(tx, &step.project).await? else { return Ok(false) };
    let is_last = count(tx, &step.project).await? == step.number && project.state.code() == step.after_state;
    if !is_last {
        return Ok(false);
    }
    let was_public = project.is_public();
    let kept = step.kept.0;
    project.state = step.before_state.parse().map_err(|error| Error::other(format!("{error}")))?;
    project.published = kept.published;
    project.into = kept.into;
    project.times.published = kept.published_at;
    project.times.confirmed = kept.confirmed_at;
    if let Some(content) = kept.content {
        project.content = content;
    }
    row::update(tx, &mut project).await?;
    facets::keep(tx, &project).await?;
    let statement = sql("UPDATE project_steps SET undone_at = ? WHERE project = ? AND number = ?");
    tx.run(statement.bind(clock::iso(tx.now())).bind(&project.id).bind(step.number)).await?;
    let subject = if was_public || project.is_public() { project.subject() } else { draft(&project.id) };
    let change = json!({ "state": project.state.code(), "act": step.act });
    seal::record(tx, actor, "undid", (&project, subject), change).await?;
    Ok(true)
}
