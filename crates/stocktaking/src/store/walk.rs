//! Walking the register in pages, newest first, each beginning after the last project of the one before. Whatever is published or
//! withdrawn meanwhile, each project that was there from the first page to the last is given once.

use kit::db::{Db, Result, Run, sql};
use serde::{Deserialize, Serialize};

use super::{
    list::{Filter, chosen, meant},
    row,
};
use crate::project::Project;

/// The place of a project in the walk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    published_at: String,
    id: String,
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

/// The projects that everybody can read: at most `limit` of those after a place.
pub async fn walk(db: &Db, filter: &Filter, after: Option<&Place>, limit: i64) -> Result<Walk> {
    let all = sql("SELECT count(*) FROM projects_shown p WHERE p.is_public");
    let (total,) = db.one::<(i64,)>(meant(chosen(all, filter, "", "p.id"), &filter.words)).await?;
    let page = meant(chosen(row::select().push(" WHERE p.is_public"), filter, "", "p.id"), &filter.words);
    let page = match after {
        None => page,
        Some(place) => page
            .push(" AND (p.published_at < ? OR (p.published_at = ? AND p.id > ?))")
            .bind(&place.published_at)
            .bind(&place.published_at)
            .bind(&place.id),
    };
    let page = page.push(" ORDER BY p.published_at DESC, p.id LIMIT ?").bind(limit.saturating_add(1));
    let mut rows = row::all(db, page).await?;
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    let has_more = rows.len() > limit;
    rows.truncate(limit);
    let place = |project: &Project| {
        let published_at = project.times.published.clone().unwrap_or_default();
        Place { published_at, id: project.id.clone() }
    };
    Ok(Walk { next: rows.last().filter(|_| has_more).map(place), rows, total })
}
