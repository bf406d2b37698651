//! The demonstration record, carried by the program itself, so that one file is enough to show everything.

use anyhow::Context;
use groups::import::{self, Refused, Summary};
use include_dir::{Dir, include_dir};
use kit::{db::Db, id};

static RECORD: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../demo");

/// Loads the demonstration record, as `hasila import` would load its folder: all or nothing.
///
/// # Errors
/// Where the temporary folder cannot be written, and whatever [`import::load`] refuses.
pub async fn load(db: &Db) -> anyhow::Result<Result<Summary, Refused>> {
    let folder = std::env::temp_dir().join(format!("hasila-demo-{}", id::short()));
    std::fs::create_dir_all(&folder).context("cannot make a temporary folder")?;
    let loaded = match RECORD.extract(&folder) {
        Ok(()) => Ok(import::load(db, &folder, "demo").await),
        Err(error) => Err(error).context("cannot unpack the demonstration record"),
    };
    // A folder left behind in the temporary place does no harm.
    let _ = std::fs::remove_dir_all(&folder);
    people::demo::load(db).await.context("cannot bring in the made-up people")?;
    loaded
}
