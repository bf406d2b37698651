//! `hasila move`: a whole record from a folder to a PostgreSQL or back, compared table by table.

use kit::db::copy::{self, Copied};

use super::{Place, store::Store};

/// Move a whole record from one place to another. The place it comes from stays as it is.
#[derive(clap::Args)]
pub(crate) struct Move {
    /// The folder of the record, or a PostgreSQL address (postgres://…).
    #[arg(long, value_name = "PLACE")]
    from: String,
    /// An empty folder or PostgreSQL database.
    #[arg(long, value_name = "PLACE")]
    to: String,
    /// The folder of the uploaded files, or s3://BUCKET/FOLDER, where they are neither in the record's folder nor in its database.
    #[arg(long, value_name = "PLACE")]
    from_files: Option<String>,
    /// The same for the place it goes to.
    #[arg(long, value_name = "PLACE")]
    to_files: Option<String>,
    #[command(flatten)]
    store: Store,
}

impl Move {
    pub(crate) async fn run(self) -> anyhow::Result<()> {
        let from = Place::at(&self.from, self.from_files, &self.store);
        let to = Place::at(&self.to, self.to_files, &self.store);
        let source = from.open_existing().await?;
        let target = to.open().await?;
        let moved = carry(&from, &source, &to, &target).await;
        source.close().await;
        target.close().await;
        let (copied, files) = moved?;
        let (Copied::Now(sums) | Copied::Already(sums)) = &copied;
        for sum in sums {
            println!("  {:<24} {:>9} rows  {}", sum.table, sum.rows, &sum.sum[..16]);
        }
        match copied {
            Copied::Now(_) => println!("Moved: {} tables and {files} files, the same on both sides.", sums.len()),
            Copied::Already(_) => println!("Both places hold the same already; nothing was changed."),
        }
        Ok(())
    }
}

async fn carry(
    from: &Place,
    source: &kit::db::Db,
    to: &Place,
    target: &kit::db::Db,
) -> anyhow::Result<(Copied, usize)> {
    let (here, there) = (from.files(source)?, to.files(target)?);
    // Files before the rows that name them, and after them those that came in meanwhile.
    here.copy(&there).await?;
    let copied = copy::copy(source, target).await?;
    let files = here.copy(&there).await?;
    Ok((copied, files))
}
