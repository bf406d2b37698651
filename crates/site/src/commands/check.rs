//! `hasila check`: whether the record is what was written. It changes nothing and repairs nothing.

use anyhow::bail;
use kit::journal;

use super::Place;

/// Check the journal's chain and the stored files.
#[derive(clap::Args)]
pub(crate) struct Check {
    #[command(flatten)]
    place: Place,
}

impl Check {
    pub(crate) async fn run(self) -> anyhow::Result<()> {
        let db = self.place.open_existing().await?;
        let chain = journal::verify(&db).await?;
        match &chain {
            journal::Chain::Whole { entries, hash } => {
                println!("journal: {entries} entries, the chain holds, ends with {hash}")
            }
            journal::Chain::Broken { sequence, fault } => println!("journal: broken at entry {sequence}: {fault}"),
        }
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
        if lost > 0 || !matches!(chain, journal::Chain::Whole { .. }) {
            bail!("the record is not whole");
        }
        println!("files: every file that was read is there");
        Ok(())
    }
}
