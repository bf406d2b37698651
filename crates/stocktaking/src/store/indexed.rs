//! Public projects as whoever reads them all takes them in (the index, likeness, figures): what the public reads, without what only
//! their editors have. Read in portions, since all of them at once may be more than a process holds.

use kit::db::{Db, FromRow, Json, Result, Run as _, Sql, sql};

use crate::project::Content;

/// How many are read at a time.
const PORTION: i64 = 1_000;

/// A public project.
#[derive(Clone, Debug, FromRow)]
pub(crate) struct Public {
    /// Its id.
    pub(crate) id: String,
    /// What the public reads.
    pub(crate) published: Json<Content>,
    /// When it was first published.
    pub(crate) published_at: Option<String>,
    /// When it was last said to be true.
    pub(crate) confirmed_at: Option<String>,
}

/// How many there are.
pub(crate) async fn count(db: &Db) -> Result<i64> {
    let statement = sql("SELECT count(*) FROM projects_shown WHERE is_public AND published IS NOT NULL");
    Ok(db.one::<(i64,)>(statement).await?.0)
}

/// The next of all by id, after one; from the first after "". None is left where there is none.
pub(crate) async fn after(db: &Db, id: &str) -> Result<Vec<Public>> {
    db.all(select().push(" AND id > ? ORDER BY id LIMIT ?").bind(id).bind(PORTION)).await
}

/// Those of these ids that are public.
pub(crate) async fn of(db: &Db, ids: &[String]) -> Result<Vec<Public>> {
    db.all(select().push(" AND ").in_list("id", ids.iter().map(String::as_str))).await
}

fn select() -> Sql {
    sql(
        "SELECT id, published, published_at, confirmed_at FROM projects_shown WHERE is_public AND published IS NOT NULL",
    )
}
