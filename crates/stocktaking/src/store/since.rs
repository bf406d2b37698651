//! Which projects may read differently to the public than they did at an earlier position of the journal: what keeps something
//! made of all public projects (an index, signatures) true asks here what to make again.

use std::collections::BTreeSet;

use kit::{
    db::{Db, Result, Run, sql},
    journal,
};

/// What the subject of a public project's journal begins with, see [`crate::project::subject`].
const KIND: &str = "project/";
/// The same of an import, of which the last entry may let many projects be seen at once.
const IMPORT: &str = "import/";

/// What changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changed {
    /// The ids of the projects, each once, sorted. Which of them the public can read now, their rows say.
    pub ids: Vec<String>,
    /// The position of the journal up to which this holds; where nothing happened, the one that was asked from.
    pub reached: i64,
}

/// The projects that were published, changed for the public or taken from it after a position of the journal (0 for the very
/// beginning). What only editors know stands under another subject and is not among them.
///
/// # Errors
/// Where the database does not answer.
pub async fn changed_since(db: &Db, position: i64) -> Result<Changed> {
    // The end is read first: what comes in meanwhile is told now and once more the next time, and never missed.
    let reached = journal::head(db).await?.max(position);
    if reached == position {
        return Ok(Changed { ids: Vec::new(), reached });
    }
    let statement = sql("SELECT DISTINCT subject FROM journal WHERE sequence > ?
         AND (subject LIKE 'project/%' OR (subject LIKE 'import/%' AND verb = 'done'))");
    let subjects: Vec<(String,)> = db.all(statement.bind(position)).await?;
    let of_kind = |kind| subjects.iter().filter_map(move |(subject,)| subject.strip_prefix(kind));
    let mut ids: BTreeSet<String> = of_kind(KIND).map(str::to_owned).collect();
    for import in of_kind(IMPORT) {
        ids.extend(shown_by(db, import).await?);
    }
    Ok(Changed { ids: ids.into_iter().collect(), reached })
}

/// The projects that the end of an import let be seen: none where each was as soon as it was put in.
async fn shown_by(db: &Db, import: &str) -> Result<impl Iterator<Item = String>> {
    let statement = sql("SELECT r.project FROM project_import_rows r JOIN project_imports i ON i.id = r.import
         WHERE r.import = ? AND i.whole AND r.outcome = 'put-in' AND r.project IS NOT NULL");
    let ids: Vec<(String,)> = db.all(statement.bind(import)).await?;
    Ok(ids.into_iter().map(|(id,)| id))
}
