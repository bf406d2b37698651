//! Contributions with all that is kept of them, for files that hold a record and for the comparison with the journal.

use kit::{
    clock,
    db::{Db, Result, Run, Tx, sql},
};

use super::{
    Comment, Row, Version, comments, contribution, insert, insert_comment, insert_version, one, record, select, told,
    versions,
};
use crate::{contribution::Contribution, store::Put};

/// A contribution with every version and comment.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    /// The contribution.
    pub contribution: Contribution,
    /// Every version of what it says, the first first.
    pub versions: Vec<Version>,
    /// The comments, the first first.
    pub comments: Vec<Comment>,
}

/// Every contribution as it is now, drafts too, by id.
pub async fn every(db: impl Run) -> Result<Vec<Contribution>> {
    let rows: Vec<Row> = db.all(select().push(" ORDER BY id")).await?;
    rows.into_iter().map(contribution).collect()
}

/// All that is kept of every contribution, by id.
pub async fn all_kept(db: &Db) -> Result<Vec<Kept>> {
    let mut all = Vec::new();
    for contribution in every(db).await? {
        let (versions, comments) = (versions(db, &contribution.id).await?, comments(db, &contribution.id).await?);
        all.push(Kept { contribution, versions, comments });
    }
    Ok(all)
}

/// What the journal says of every contribution, by id: for the comparison with it.
pub(crate) async fn as_told(db: &Db) -> Result<Vec<(String, serde_json::Value)>> {
    Ok(every(db).await?.into_iter().map(|one| (one.id.clone(), told(&one))).collect())
}

/// All that is kept of one; none where it is not there.
async fn of(tx: &mut Tx, id: &str) -> Result<Option<Kept>> {
    let Some(contribution) = one(&mut *tx, id).await? else { return Ok(None) };
    let (versions, comments) = (versions(&mut *tx, id).await?, comments(&mut *tx, id).await?);
    Ok(Some(Kept { contribution, versions, comments }))
}

/// Puts one in as a file has it.
pub(crate) async fn put(tx: &mut Tx, actor: &str, kept: &Kept) -> Result<Put> {
    let now = &kept.contribution;
    let there = of(tx, &now.id).await?;
    if there.as_ref().is_some_and(|there| is_same(there, kept)) {
        return Ok(Put::Same);
    }
    for statement in [
        sql("DELETE FROM contribution_comments WHERE contribution = ?"),
        sql("DELETE FROM contribution_versions WHERE contribution = ?"),
        sql("DELETE FROM contribution_requests WHERE contribution = ?"),
        sql("DELETE FROM contributions WHERE id = ?"),
    ] {
        tx.run(statement.bind(&now.id)).await?;
    }
    add(tx, kept).await?;
    let (verb, put) = if there.is_some() { ("changed", Put::Changed) } else { ("added", Put::Added) };
    record(tx, actor, verb, now).await?;
    Ok(put)
}

/// Whether both say the same; comments of the same moment may stand in another order.
fn is_same(a: &Kept, b: &Kept) -> bool {
    let sorted = |kept: &Kept| {
        let mut all: Vec<(String, String, String)> =
            kept.comments.iter().map(|one| (one.at.clone(), one.by_account.clone(), one.text.clone())).collect();
        all.sort();
        all
    };
    a.contribution == b.contribution && a.versions == b.versions && sorted(a) == sorted(b)
}

async fn add(tx: &mut Tx, Kept { contribution: now, versions, comments }: &Kept) -> Result<()> {
    let last = now.steps.last().map(|step| &step.at).max(versions.last().map(|version| &version.at));
    let at = last.cloned().unwrap_or_else(|| clock::iso(tx.now()));
    insert(tx, now, &at).await?;
    for version in versions {
        insert_version(tx, &now.id, version).await?;
    }
    for comment in comments {
        insert_comment(tx, &now.id, comment).await?;
    }
    Ok(())
}
