//! `hasila check`: whether the record is what was written: the journal's chain and its checkpoints, every record beside the last
//! entry about it, every stored file. It changes nothing and repairs nothing.

use std::collections::BTreeMap;

use anyhow::bail;
use kit::{db::Db, files::Files, journal::Chain};

use super::{Place, journal};

/// Check the journal's chain, its checkpoints, every record beside its journal, and the stored files.
#[derive(clap::Args)]
pub(crate) struct Check {
    #[command(flatten)]
    place: Place,
}

impl Check {
    pub(crate) async fn run(self) -> anyhow::Result<()> {
        let db = self.place.open_existing().await?;
        let (chain, wrong) = journal::compare(&db).await?;
        let differing = records(&db).await?;
        let lost = lost(&db, &self.place.files(&db)?).await?;
        db.close().await;
        if lost + wrong + differing > 0 || !matches!(chain, Chain::Whole { .. }) {
            bail!("the record is not whole");
        }
        println!("files: every file that the record names is there");
        Ok(())
    }
}

/// How many files that the record names are not there, or are not what they were; each is named.
async fn lost(db: &Db, files: &Files) -> anyhow::Result<usize> {
    files.is_there().await?;
    let readings = groups::store::readings::all(db).await?.into_iter().map(|one| (one.file_hash, one.file_name));
    let mut named: BTreeMap<String, String> = readings.collect();
    named.extend(groups::store::contributions::files(db).await?.into_iter().map(|file| (file.hash, file.name)));
    named.extend(stocktaking::store::projects::files(db).await?);
    let editions = reports::stocktaking::store::all(db).await?.into_iter();
    named.extend(editions.map(|one| (one.file, format!("the figures of edition {}", one.id))));
    let mut lost = 0;
    for (hash, name) in named {
        let fault = match files.read(&hash).await {
            Ok(Some(_)) => continue,
            Ok(None) => "is missing".to_owned(),
            Err(error) => error.to_string(),
        };
        lost += 1;
        println!("files: {name} ({hash}) {fault}");
    }
    Ok(lost)
}

/// How many records are not what the journal says; each is named.
async fn records(db: &Db) -> anyhow::Result<usize> {
    let (mut count, mut found) = groups::store::compare(db).await?;
    let (people, of_people) = people::store::compare(db).await?;
    let (projects, of_projects) = stocktaking::store::compare(db).await?;
    let (calls, of_calls) = stocktaking::store::calls::compare(db).await?;
    (count, found) = (count + people + projects + calls, [found, of_people, of_projects, of_calls].concat());
    for difference in &found {
        println!("records: {} {}", difference.subject, difference.wrong);
    }
    if found.is_empty() {
        println!("records: {count}, each as the journal says");
    }
    Ok(found.len())
}
