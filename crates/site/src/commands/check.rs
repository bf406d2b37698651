//! `hasila check`: whether the record is what was written. It changes nothing and repairs nothing.

use anyhow::bail;
use kit::journal::Chain;

use super::{Place, journal};

/// Check the journal's chain, its checkpoints and the stored files.
#[derive(clap::Args)]
pub(crate) struct Check {
    #[command(flatten)]
    place: Place,
}

impl Check {
    pub(crate) async fn run(self) -> anyhow::Result<()> {
        let db = self.place.open_existing().await?;
        let (chain, wrong) = journal::compare(&db).await?;
        let files = self.place.files(&db);
        let mut lost = 0;
        for reading in groups::store::readings::all(&db).await? {
            let fault = match files.read(&reading.file_hash).await {
                Ok(Some(_)) => continue,
                Ok(None) => "is missing".to_owned(),
                Err(error) => error.to_string(),
            };
            lost += 1;
            println!("files: {} ({}) {fault}", reading.file_name, reading.file_hash);
        }
        db.close().await;
        if lost + wrong > 0 || !matches!(chain, Chain::Whole { .. }) {
            bail!("the record is not whole");
        }
        println!("files: every file that was read is there");
        Ok(())
    }
}
