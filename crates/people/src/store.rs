//! Every statement of the slice, by noun. What changes the record writes its journal entry in the same transaction, with
//! ids only: names and addresses must be erasable, and the journal is not.

pub mod access;
pub mod accounts;
pub mod attempts;
pub mod calendars;
pub mod ceremonies;
mod compare;
pub mod follows;
pub mod grants;
pub mod identities;
pub mod organisations;
pub mod passkeys;
pub mod sessions;
pub mod tokens;

use kit::{
    db::{Error, Result, Tx},
    journal,
};
use serde_json::Value;

pub use compare::compare;

/// A value from the text of its column, which only [`store`](self) writes; an error means that somebody else did.
fn read<T: std::str::FromStr<Err: std::fmt::Display>>(column: &str) -> Result<T> {
    column.parse().map_err(|error: T::Err| Error::other(format!("a column holds {error}")))
}

/// The same for a column that may be empty.
fn read_if<T: std::str::FromStr<Err: std::fmt::Display>>(column: &Option<String>) -> Result<Option<T>> {
    column.as_deref().map(read).transpose()
}

/// Writes into the journal what was done to an account or an organisation.
async fn record(tx: &mut Tx, actor: &str, verb: &str, subject: &str, change: Value) -> Result<()> {
    journal::record(tx, &journal::Act { actor, verb, subject, change }).await?;
    Ok(())
}
