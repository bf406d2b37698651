//! The register in pages for programs, each beginning after the last project of the one before: words by the index, in the order in which
//! people find them; without words, and where the index cannot answer, the rows.

use kit::db::{Db, Result};
use search::Refusal;
use serde::{Deserialize, Serialize};

use super::{Asked, Face, is_told, query, rows, size};
use crate::{RegisterIndex, project::Project, store};

/// Where a page ends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Place {
    /// At a row.
    Row(store::Place),
    /// At what the index found there.
    Found {
        /// The place, in the words of the index.
        found: String,
    },
}

/// A page of a walk.
#[derive(Clone, Debug, PartialEq)]
pub struct Walk {
    /// The projects.
    pub rows: Vec<Project>,
    /// How many there are in the whole list.
    pub total: i64,
    /// The place of the last of them, where there are more after it.
    pub next: Option<Place>,
}

/// The projects that are asked for: at most as many as asked, of those after a place. None where the place is one of the index, and the
/// index is away or has no such place.
///
/// # Errors
/// Where the database is not available.
pub async fn walk(
    db: &Db,
    index: Option<&RegisterIndex>,
    asked: &Asked,
    after: Option<&Place>,
) -> Result<Option<Walk>> {
    let row = match after {
        Some(Place::Row(place)) => Some(place),
        Some(Place::Found { found }) => return by_index(db, index, asked, Some(found)).await,
        None if asked.filter.words.trim().is_empty() => None,
        None => match by_index(db, index, asked, None).await? {
            Some(walk) => return Ok(Some(walk)),
            None => None,
        },
    };
    let store::Walk { rows, total, next } = store::walk(db, &asked.filter, row, asked.limit).await?;
    Ok(Some(Walk { rows, total, next: next.map(Place::Row) }))
}

async fn by_index(db: &Db, index: Option<&RegisterIndex>, asked: &Asked, after: Option<&str>) -> Result<Option<Walk>> {
    let Some(own) = index else { return Ok(None) };
    let Some(index) = own.ready(db).await else { return Ok(None) };
    let asked = Asked { face: Face::File, ..asked.clone() };
    let query = query(&asked, true).most(size(asked.limit));
    let query = after.map_or(query.clone(), |place| query.after(place));
    match index.search(&query) {
        Ok(answer) if answer.refusal == Some(Refusal::UnknownCursor) => Ok(None),
        Ok(answer) if is_told(answer.refusal.as_ref()) => Ok(Some(Walk {
            rows: rows(db, &answer.hits).await?,
            total: i64::try_from(answer.total).unwrap_or(i64::MAX),
            next: answer.next.map(|found| Place::Found { found }),
        })),
        Ok(_) => Ok(None),
        Err(fault) => {
            tracing::error!(%fault, "the index of projects cannot be asked; the register answers from its rows");
            Ok(None)
        }
    }
}
