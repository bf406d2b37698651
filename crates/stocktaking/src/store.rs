//! Every statement of the slice. A write keeps rows and one entry of the journal in one transaction. What is written while a
//! project has no reader but its editors and reviewers stands in the journal as `draft/K7M2Q`, what everybody may read the
//! history of as `project/K7M2Q`.

pub mod calls;
pub mod editors;
pub mod facets;
pub mod figures;
pub mod harvests;
pub mod imports;
pub(crate) mod indexed;
pub mod list;
pub mod mappings;
pub mod projects;
pub mod reminders;
pub mod review;
mod row;
mod seal;
pub mod since;
pub mod steps;
pub mod stories;
pub mod uses;
mod walk;

use kit::{
    db::{Result, Tx},
    journal,
};
use serde_json::Value;

pub use seal::compare;
pub use walk::{Place, Walk, walk};

/// Why something was not kept.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// There is no such project.
    #[error("there is no such project")]
    Unknown,
    /// Somebody changed it meanwhile.
    #[error("somebody changed it meanwhile")]
    Changed,
    /// It may not be done in this state.
    #[error("it may not be done in this state")]
    State,
    /// More at once than is taken from this account: how many are.
    #[error("no more than {0} at once")]
    TooMany(i64),
    /// The project that it shall be merged into is none that everybody can read.
    #[error("it cannot be merged into that")]
    NotInto,
    /// The database.
    #[error(transparent)]
    Store(#[from] kit::db::Error),
}

/// Writes an entry of the journal about a project.
async fn record(tx: &mut Tx, actor: &str, verb: &str, subject: &str, change: Value) -> Result<()> {
    journal::record(tx, &journal::Act { actor, verb, subject, change }).await?;
    Ok(())
}

/// The subject of what only editors and reviewers may know.
fn draft(id: &str) -> String {
    format!("draft/{id}")
}
