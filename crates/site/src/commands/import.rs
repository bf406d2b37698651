//! `hasila import` and `hasila export`: the record as a folder of readable files, the projects as one of them.

use std::path::PathBuf;

use anyhow::bail;
use groups::import::{self as folder, Refused, Summary};

use super::Place;

/// The most problems that are printed one by one.
const MOST_PROBLEMS: usize = 200;

/// Load a folder of records: all of it or, where anything is wrong, nothing.
#[derive(clap::Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub(crate) struct Import {
    #[command(subcommand)]
    what: Option<What>,
    #[command(flatten)]
    folder: Folder,
}

/// What else than a folder of records can be loaded.
#[derive(clap::Subcommand)]
enum What {
    /// Put in projects from a file: CSV, XLSX, JSON, or activities of IATI 2.03.
    Projects(super::projects::Projects),
}

#[derive(clap::Args)]
struct Folder {
    #[command(flatten)]
    place: Place,
    /// The folder, or one file.
    #[arg(required = true)]
    from: Option<PathBuf>,
    /// Why, for the history of what it changes. It stays there for good, so it names nobody.
    #[arg(long, value_name = "REASON", default_value = "")]
    why: String,
}

/// Write the records as a folder of readable files.
#[derive(clap::Args)]
pub(crate) struct Export {
    #[command(flatten)]
    place: Place,
    /// The folder; it is made where missing.
    to: PathBuf,
}

impl Import {
    pub(crate) async fn run(self) -> anyhow::Result<()> {
        match self.what {
            Some(What::Projects(projects)) => projects.run().await,
            None => self.folder.run().await,
        }
    }
}

impl Folder {
    async fn run(self) -> anyhow::Result<()> {
        let Some(from) = self.from else { bail!("name the folder") };
        // What is wrong with the projects is said before anything is loaded.
        let projects = stocktaking::folder::read(&from)?;
        let calls = stocktaking::folder::calls::read(&from)?;
        let db = self.place.open().await?;
        let loaded = folder::load(&db.because(&self.why), &from, "import").await;
        if loaded.is_ok() && !projects.is_empty() {
            let count = projects.len();
            let added = stocktaking::store::projects::put_in(&db.because(&self.why), "import", projects).await?;
            println!("  {count:>5} projects       {added} new; those that were there stay as they are");
        }
        if loaded.is_ok() && !calls.is_empty() {
            let count = calls.len();
            let (added, answers) = stocktaking::folder::calls::put_in(&db.because(&self.why), "import", calls).await?;
            println!(
                "  {count:>5} calls          {added} new, with {answers} new answers; those that were there stay as they are"
            );
        }
        if loaded.as_ref().is_ok_and(|summary| !summary.is_unchanged()) {
            db.analyze().await?;
        }
        db.close().await;
        tell(loaded)
    }
}

impl Export {
    pub(crate) async fn run(self) -> anyhow::Result<()> {
        let db = self.place.open_existing().await?;
        let files = groups::export::write(&db, &self.to).await?;
        let projects = stocktaking::folder::write(&db, &self.to).await?;
        let calls = stocktaking::folder::calls::write(&db, &self.to).await?;
        let files = files + usize::from(projects > 0) + usize::from(calls > 0);
        db.close().await;
        println!("Wrote {files} files to {}", self.to.display());
        Ok(())
    }
}

/// Says what a load did, or everything that is wrong.
pub(super) fn tell(loaded: Result<Summary, Refused>) -> anyhow::Result<()> {
    match loaded {
        Ok(summary) if summary.is_unchanged() => {
            println!("All {} records were there already; nothing was changed.", summary.records());
            Ok(())
        }
        Ok(summary) => {
            for tally in summary.counts.iter().filter(|tally| tally.added + tally.changed + tally.same > 0) {
                println!(
                    "  {:>5} {:<14} {} new, {} changed",
                    tally.added + tally.changed + tally.same,
                    tally.noun.to_string(),
                    tally.added,
                    tally.changed
                );
            }
            for missing in &summary.missing {
                let langs: Vec<&str> = missing.langs.iter().map(|lang| lang.code()).collect();
                println!("  {}:{}: {} is missing in {}", missing.file, missing.line, missing.field, langs.join(", "));
            }
            Ok(())
        }
        Err(Refused::Problems(problems)) => {
            problems.iter().take(MOST_PROBLEMS).for_each(|problem| eprintln!("{problem}"));
            let more = problems.len().saturating_sub(MOST_PROBLEMS);
            if more > 0 {
                eprintln!("… and {more} more");
            }
            bail!("nothing was loaded: {} things are wrong in the files", problems.len())
        }
        Err(error) => Err(error.into()),
    }
}
