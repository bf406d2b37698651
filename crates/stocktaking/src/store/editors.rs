//! Who writes a project, and who was invited to.

use jiff::{SignedDuration, Timestamp};
use kit::{
    clock,
    db::{Db, FromRow, Result, Run, Tx, sql},
};
use people::token;
use serde_json::json;

use super::{Refusal, draft, record};
use crate::{
    letters::{self, Guest},
    project::Project,
};

/// How long an invitation can be followed.
const LIFE: SignedDuration = SignedDuration::from_hours(30 * 24);
/// The most people that may write one project, with those invited.
pub const MOST: i64 = 12;

/// An invitation.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct Invitation {
    /// The project.
    pub project: String,
    /// To whom it was sent.
    pub address: String,
    /// By whom, by the id of an account.
    pub invited_by: String,
    /// When it ends, UTC with milliseconds.
    pub expires_at: String,
    /// Who followed it.
    pub accepted_by: Option<String>,
}

/// Lets somebody write a project.
pub(super) async fn add(tx: &mut Tx, project: &str, account: &str) -> Result<()> {
    let statement = sql("INSERT INTO project_editors (project, account, since) VALUES (?, ?, ?)
         ON CONFLICT (project, account) DO NOTHING");
    tx.run(statement.bind(project).bind(account).bind(clock::iso(tx.now()))).await?;
    Ok(())
}

/// Lets somebody write many projects.
pub(super) async fn add_to_all<'a>(tx: &mut Tx, projects: impl Iterator<Item = &'a str>, account: &str) -> Result<()> {
    let since = clock::iso(tx.now());
    let statement = sql("INSERT INTO project_editors (project, account, since) VALUES");
    let statement = statement.rows("(?, ?, ?)", projects, |row, project| row.bind(project).bind(account).bind(&since));
    tx.run(statement.push(" ON CONFLICT (project, account) DO NOTHING")).await.map(drop)
}

/// Those who write a project, by the ids of their accounts, the first first.
pub async fn of(db: impl Run, project: &str) -> Result<Vec<String>> {
    let statement = sql("SELECT account FROM project_editors WHERE project = ? ORDER BY since, account").bind(project);
    Ok(db.all::<(String,)>(statement).await?.into_iter().map(|(account,)| account).collect())
}

/// Whether somebody writes a project.
pub async fn writes(db: impl Run, project: &str, account: &str) -> Result<bool> {
    let statement =
        sql("SELECT account FROM project_editors WHERE project = ? AND account = ?").bind(project).bind(account);
    Ok(db.maybe::<(String,)>(statement).await?.is_some())
}

/// The invitations to a project, the last first.
pub async fn invitations(db: impl Run, project: &str) -> Result<Vec<Invitation>> {
    let statement = sql("SELECT project, address, invited_by, expires_at, accepted_by FROM project_invitations
         WHERE project = ? ORDER BY invited_at DESC, address");
    db.all(statement.bind(project)).await
}

/// Keeps an invitation and posts its letter. `secret` is what the link carries; only its hash is kept.
pub async fn invite(
    db: &Db,
    actor: &str,
    project: &Project,
    (secret, base_url): (&str, &str),
    guest: Guest,
) -> std::result::Result<(), Refusal> {
    let (actor, project) = (actor.to_owned(), project.clone());
    let (secret, base_url) = (secret.to_owned(), base_url.to_owned());
    db.decide(move |tx| {
        Box::pin(async move {
            let counted = sql("SELECT count(*) FROM project_invitations WHERE project = ?").bind(&project.id);
            let (count,): (i64,) = tx.one(counted).await?;
            if count >= MOST {
                return Err(Refusal::TooMany(MOST));
            }
            let now = tx.now();
            let ends = now.checked_add(LIFE).unwrap_or(Timestamp::MAX);
            let statement = sql("INSERT INTO project_invitations
                 (hash, project, address, invited_by, invited_at, expires_at) VALUES (?, ?, ?, ?, ?, ?)")
            .bind(token::hash(&secret))
            .bind(&project.id)
            .bind(&guest.address)
            .bind(&actor)
            .bind(clock::iso(now))
            .bind(clock::iso(ends));
            tx.run(statement).await?;
            letters::invite(tx, &guest, &base_url, &project, &secret).await?;
            record(tx, &actor, "invited", &draft(&project.id), json!({})).await?;
            Ok(())
        })
    })
    .await
}

/// The invitation of a link, while it can be followed.
pub async fn invitation(db: &Db, secret: &str) -> Result<Option<Invitation>> {
    let statement = sql("SELECT project, address, invited_by, expires_at, accepted_by FROM project_invitations
         WHERE hash = ? AND expires_at > ?")
    .bind(token::hash(secret))
    .bind(clock::iso(db.clock().now()));
    db.maybe(statement).await
}

/// Follows an invitation: who follows it first writes the project from then on. Returns the project.
pub async fn accept(db: &Db, actor: &str, secret: &str) -> std::result::Result<String, Refusal> {
    let (actor, hash) = (actor.to_owned(), token::hash(secret));
    db.decide(move |tx| {
        Box::pin(async move {
            let statement = sql("UPDATE project_invitations SET accepted_by = ?
                 WHERE hash = ? AND expires_at > ? AND (accepted_by IS NULL OR accepted_by = ?) RETURNING project")
            .bind(&actor)
            .bind(&hash)
            .bind(clock::iso(tx.now()))
            .bind(&actor);
            let (project,): (String,) = tx.maybe(statement).await?.ok_or(Refusal::Unknown)?;
            add(tx, &project, &actor).await?;
            record(tx, &actor, "joined", &draft(&project), json!({})).await?;
            Ok(project)
        })
    })
    .await
}

/// Deletes the invitations that can no longer be followed: they hold addresses of people who may not want to be known here.
/// Returns how many.
pub async fn sweep(db: &Db) -> Result<u64> {
    let now = clock::iso(db.clock().now());
    db.run(sql("DELETE FROM project_invitations WHERE expires_at <= ?").bind(now)).await
}

/// Ends somebody's part in writing a project; who began it stays. `false` where they had none.
pub async fn remove(db: &Db, actor: &str, project: &str, account: &str) -> Result<bool> {
    let (actor, project, account) = (actor.to_owned(), project.to_owned(), account.to_owned());
    db.write(move |tx| {
        Box::pin(async move {
            let statement = sql("DELETE FROM project_editors WHERE project = ? AND account = ?
                 AND account NOT IN (SELECT owner FROM projects WHERE id = ?)")
            .bind(&project)
            .bind(&account)
            .bind(&project);
            let is_gone = tx.run(statement).await? > 0;
            if is_gone {
                record(tx, &actor, "left", &draft(&project), json!({ "account": account })).await?;
            }
            Ok(is_gone)
        })
    })
    .await
}
