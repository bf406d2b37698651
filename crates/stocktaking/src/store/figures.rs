//! The facts behind figures, read for one position of the journal.

use std::sync::Arc;

use jiff::{Timestamp, civil::Date};
use kit::{
    clock,
    db::{Db, Error, Result},
    journal,
};

use super::indexed;
use crate::figures::Facts;

/// How often facts are read again where the record changes meanwhile.
const TRIES: usize = 5;
/// The time zone of the days of the journal: Geneva's.
const ZONE: &str = "Europe/Zurich";

/// The facts of the register at a position of the journal.
#[derive(Clone, Debug)]
pub struct At {
    /// The number of the last entry of the journal.
    pub position: i64,
    /// The day of that entry.
    pub day: Date,
    /// The facts.
    pub facts: Arc<Facts>,
}

/// The facts of all public projects, as they are now or were a moment ago.
///
/// # Errors
/// Where the database is not available.
pub async fn facts(db: &Db) -> Result<Arc<Facts>> {
    // The end of an import may let many projects be seen at once.
    db.remembered_of(&["project", "import"], "project figures", read(db)).await
}

/// The facts at the position that the journal has reached, and no other.
///
/// # Errors
/// Where the database is not available, or the record never stands still.
pub async fn at(db: &Db) -> Result<At> {
    for _ in 0..TRIES {
        let position = journal::head(db).await?;
        let facts = db.remembered(&format!("project figures at {position}"), read(db)).await?;
        // What was read while somebody wrote belongs to no position.
        if journal::head(db).await? == position {
            return Ok(At { position, day: day(db, position).await?, facts });
        }
    }
    Err(Error::other("the record changed each time while its figures were read"))
}

/// The day of an entry of the journal; today where there is none.
async fn day(db: &Db, position: i64) -> Result<Date> {
    let entry = journal::one(db, position).await?;
    let at = entry.and_then(|entry| entry.at.parse::<Timestamp>().ok());
    Ok(clock::day(at.unwrap_or_else(|| db.clock().now()), ZONE))
}

async fn read(db: &Db) -> Result<Facts> {
    let mut facts = Facts::default();
    let mut last = String::new();
    loop {
        let public = indexed::after(db, &last).await?;
        let Some(end) = public.last() else { return Ok(facts) };
        last.clone_from(&end.id);
        public.iter().for_each(|one| facts.add(&one.id, &one.published.0));
    }
}
