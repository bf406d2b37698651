//! The demonstration record, carried by the program itself, so that one file is enough to show everything.

use anyhow::Context;
use groups::import::{self, Refused, Summary};
use include_dir::{Dir, include_dir};
use kit::{db::Db, id};

static RECORD: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../demo");
static MEETING: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../demo-meeting");

/// Loads the demonstration record, as `hasila import` would load its folder: all or nothing.
///
/// # Errors
/// Where the temporary folder cannot be written, and whatever [`import::load`] refuses.
pub async fn load(db: &Db) -> anyhow::Result<Result<Summary, Refused>> {
    let loaded = load_folder(db, &RECORD).await?;
    people::demo::load(db).await.context("cannot bring in the made-up people")?;
    Ok(loaded)
}

/// Loads the made-up meeting on top of the record: what delegations wrote for it, and what became of what it asked. Apart from the
/// record, which holds public facts.
///
/// # Errors
/// As [`load`].
pub async fn load_meeting(db: &Db) -> anyhow::Result<Result<Summary, Refused>> {
    load_folder(db, &MEETING).await
}

async fn load_folder(db: &Db, record: &Dir<'_>) -> anyhow::Result<Result<Summary, Refused>> {
    let folder = std::env::temp_dir().join(format!("hasila-demo-{}", id::short()));
    std::fs::create_dir_all(&folder).context("cannot make a temporary folder")?;
    let loaded = match record.extract(&folder) {
        Ok(()) => Ok(import::load(db, &folder, "demo").await),
        Err(error) => Err(error).context("cannot unpack the demonstration record"),
    };
    // A folder left behind in the temporary place does no harm.
    let _ = std::fs::remove_dir_all(&folder);
    loaded
}
