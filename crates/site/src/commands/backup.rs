//! `hasila backup` and `hasila restore`: the whole record in a folder, and back.

use std::path::PathBuf;

use super::Place;
use crate::backup;

/// Write a backup of the whole record while it is in use.
#[derive(clap::Args)]
pub(crate) struct Backup {
    #[command(flatten)]
    place: Place,
    /// The folder to make; it must not exist yet.
    to: PathBuf,
}

/// Bring a backup back into an empty place.
#[derive(clap::Args)]
pub(crate) struct Restore {
    #[command(flatten)]
    place: Place,
    /// The folder of the backup.
    from: PathBuf,
}

impl Backup {
    pub(crate) async fn run(self) -> anyhow::Result<()> {
        let db = self.place.open_existing().await?;
        let written = backup::write(&db, &self.place.files(&db)?, &self.to).await;
        db.close().await;
        let manifest = written?;
        println!(
            "{}: {} rows in {} tables, {} files",
            self.to.display(),
            manifest.rows(),
            manifest.tables.len(),
            manifest.files.len()
        );
        println!("Seal {}: note it down elsewhere to know this backup again.", manifest.seal);
        Ok(())
    }
}

impl Restore {
    pub(crate) async fn run(self) -> anyhow::Result<()> {
        // A damaged backup must not leave an empty record behind.
        backup::verify(&self.from).await?;
        let db = self.place.open().await?;
        let restored = backup::restore(&self.from, &db, &self.place.files(&db)?).await;
        db.close().await;
        let manifest = restored?;
        println!(
            "Restored the state of {}: {} rows in {} tables, {} files; every sum is that of the manifest.",
            manifest.made_at,
            manifest.rows(),
            manifest.tables.len(),
            manifest.files.len()
        );
        Ok(())
    }
}
