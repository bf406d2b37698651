//! Which record the index in a folder was made of, kept in a file beside it: how its documents were made, and an entry of the
//! journal that it follows. Without it, somebody who brings an older backup back beside the index of a newer record would be
//! answered from that.

use std::{fs, path::Path};

use kit::{
    db::{Db, Result},
    journal,
};
use serde::{Deserialize, Serialize};

use super::document::VERSION;

const NAME: &str = "record.json";

#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Mark {
    version: u32,
    position: i64,
    hash: String,
}

/// The mark of the record at a position; none where its journal has no such entry.
pub(super) async fn of(db: &Db, position: i64) -> Result<Option<Mark>> {
    let entry = journal::one(db, position).await?;
    Ok(entry.map(|entry| Mark { version: VERSION, position, hash: entry.hash }))
}

/// Whether what was made in this folder was made of this record, in the way of this program.
pub(super) async fn fits(db: &Db, folder: &Path) -> Result<bool> {
    let kept = fs::read(folder.join(NAME)).ok().and_then(|bytes| serde_json::from_slice::<Mark>(&bytes).ok());
    let Some(kept) = kept else { return Ok(false) };
    Ok(of(db, kept.position).await? == Some(kept))
}

/// Keeps a mark.
pub(super) fn keep(folder: &Path, mark: &Mark) -> std::io::Result<()> {
    fs::write(folder.join(NAME), serde_json::to_vec(mark)?)
}
