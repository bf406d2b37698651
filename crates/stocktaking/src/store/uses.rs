//! Where projects were taken up elsewhere, each with what it said then.

use kit::{
    clock,
    db::{FromRow, Json, Result, Run, Tx, sql},
};
use serde_json::json;

use super::{Refusal, projects, record};
use crate::{project::Content, uses::Use};

#[derive(FromRow)]
struct Row {
    project: String,
    subject: String,
    version: i64,
    content: Json<Content>,
    by_account: String,
    at: String,
}

/// Takes a public project up for a record of another slice, within that slice's own transaction. Taken up for the same record before,
/// it is kept as it was then.
///
/// # Errors
/// [`Refusal::Unknown`] where everybody cannot read the project.
pub async fn take_up(tx: &mut Tx, actor: &str, project: &str, subject: &str) -> std::result::Result<Use, Refusal> {
    if let Some(earlier) = one(&mut *tx, project, subject).await? {
        return Ok(earlier);
    }
    let project = projects::one(&mut *tx, project).await?.filter(|one| one.is_public()).ok_or(Refusal::Unknown)?;
    let content = project.published.clone().ok_or(Refusal::Unknown)?;
    let at = clock::iso(tx.now());
    let taken = Use {
        project: project.id.clone(),
        subject: subject.to_owned(),
        version: project.version,
        content,
        by: actor.to_owned(),
        at,
    };
    let statement = sql("INSERT INTO project_uses (project, subject, version, content, by_account, at)
         VALUES (?, ?, ?, ?, ?, ?)")
    .bind(&taken.project)
    .bind(&taken.subject)
    .bind(taken.version)
    .bind(Json(&taken.content))
    .bind(&taken.by)
    .bind(&taken.at);
    tx.run(statement).await?;
    record(tx, actor, "taken-up", &project.subject(), json!({ "for": subject })).await?;
    Ok(taken)
}

/// A project as it was taken up for a record.
pub async fn one(db: impl Run, project: &str, subject: &str) -> Result<Option<Use>> {
    let statement = sql("SELECT project, subject, version, content, by_account, at FROM project_uses
         WHERE project = ? AND subject = ?");
    Ok(db.maybe::<Row>(statement.bind(project).bind(subject)).await?.map(Row::taken))
}

/// Where a project was taken up, the last first.
pub async fn of(db: impl Run, project: &str) -> Result<Vec<Use>> {
    let statement = sql("SELECT project, subject, version, content, by_account, at FROM project_uses
         WHERE project = ? ORDER BY at DESC, subject LIMIT 100");
    let rows: Vec<Row> = db.all(statement.bind(project)).await?;
    Ok(rows.into_iter().map(Row::taken).collect())
}

impl Row {
    fn taken(self) -> Use {
        Use {
            project: self.project,
            subject: self.subject,
            version: self.version,
            content: self.content.0,
            by: self.by_account,
            at: self.at,
        }
    }
}
