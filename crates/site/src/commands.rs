//! The commands of the program, one file each: what they take, what they print. Everything that they do is done by the
//! slices; here are only words for a terminal.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "commands speak to a terminal")]

mod admin;
mod backup;
mod check;
mod confirm;
mod demo;
mod import;
mod journal;
mod mail;
mod moving;
mod projects;
mod read;
mod report;
mod serve;
mod store;
mod tag;

use std::{path::PathBuf, process::ExitCode};

use anyhow::Context;
use clap::{Parser, Subcommand};
use kit::{db::Db, files::Files};

use store::Store;

/// Follow-up of an international process: what was asked, of whom, by when, and what became of it.
#[derive(Parser)]
#[command(name = "hasila", version, max_term_width = 100)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Load the demonstration record, serve it on this machine and print the addresses worth opening.
    Demo(demo::Demo),
    /// Serve the pages.
    Serve(serve::Serve),
    /// Read a report (UTF-8 text or DOCX, Arabic or English) into its outline and operative items.
    Read(read::Read),
    /// Print the canonical form of a document symbol, or the candidates of an ambiguous one.
    Symbol(read::Symbol),
    /// Say which action lines, goals and targets a text speaks of (UTF-8 text or DOCX, in any of six languages).
    Tag(tag::Tag),
    /// Load a folder of records, all of it or, where anything is wrong, nothing; or projects from a file.
    Import(import::Import),
    /// Write the records as a folder of readable files, the form that `import` loads.
    Export(import::Export),
    /// Read a report into proposals for the register, and confirm them.
    #[command(subcommand)]
    Readings(confirm::Readings),
    /// Write a report from the records.
    #[command(subcommand)]
    Report(report::Report),
    /// Move a whole record from one place to another: a folder or a PostgreSQL, in any direction.
    Move(moving::Move),
    /// Write a backup of the whole record while it is in use.
    Backup(backup::Backup),
    /// Bring a backup back into an empty place.
    Restore(backup::Restore),
    /// Mail: reports that come back, and samples of all letters.
    #[command(subcommand)]
    Mail(mail::Mail),
    /// Make the first administrator, and grant or withdraw roles.
    #[command(subcommand)]
    Admin(admin::Admin),
    /// The journal as a file, and its signed checkpoints.
    #[command(subcommand)]
    Journal(journal::Journal),
    /// Check the journal's chain, its checkpoints and the stored files.
    Check(check::Check),
}

/// Where the records are.
#[derive(clap::Args)]
pub(crate) struct Place {
    /// The folder of the database and the files.
    #[arg(long, value_name = "DIR", default_value = "data")]
    data: PathBuf,
    /// A PostgreSQL address (postgres://…) in place of the file in the folder.
    #[arg(long, value_name = "URL", env = "HASILA_DATABASE", hide_env_values = true)]
    database: Option<String>,
    /// Where the uploaded files are: a folder that several nodes share, or s3://BUCKET or s3://BUCKET/FOLDER in a store of objects.
    /// By default they are in the folder of the record or, with PostgreSQL, in the database.
    #[arg(long, value_name = "PLACE", env = "HASILA_FILES")]
    files: Option<String>,
    #[command(flatten)]
    store: Store,
}

/// Does what the command line asks. Failures are told in one sentence on standard error, with exit code 1.
pub async fn run(cli: Cli) -> ExitCode {
    let done = match cli.command {
        Command::Demo(command) => command.run().await,
        Command::Serve(command) => command.run().await,
        Command::Read(command) => command.run(),
        Command::Symbol(command) => command.run(),
        Command::Tag(command) => command.run().await,
        Command::Import(command) => command.run().await,
        Command::Export(command) => command.run().await,
        Command::Readings(command) => command.run().await,
        Command::Report(command) => command.run().await,
        Command::Move(command) => command.run().await,
        Command::Backup(command) => command.run().await,
        Command::Restore(command) => command.run().await,
        Command::Mail(command) => command.run().await,
        Command::Admin(command) => command.run().await,
        Command::Journal(command) => command.run().await,
        Command::Check(command) => command.run().await,
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("hasila: {error:#}");
            ExitCode::FAILURE
        }
    }
}

impl Place {
    /// Opens the database and brings it to the present form.
    async fn open(&self) -> anyhow::Result<Db> {
        let file = self.data.join("hasila.db").display().to_string();
        let address = self.database.as_deref().unwrap_or(&file);
        // The address of a PostgreSQL may hold a password, so the sentence does not repeat it.
        let shown = self.database.as_ref().map_or(file.as_str(), |_| "PostgreSQL");
        let db = Db::open(address).await.with_context(|| format!("cannot open the database ({shown})"))?;
        db.migrate().await.with_context(|| format!("cannot bring the database up to date ({shown})"))?;
        Ok(db)
    }

    /// Where the uploaded files are.
    fn files(&self, db: &Db) -> anyhow::Result<Files> {
        match &self.files {
            Some(place) => self.store.files(place),
            None if self.database.is_some() => Ok(Files::in_database(db.clone())),
            None => Ok(Files::under(&self.data)),
        }
    }

    /// The place that an address names: a PostgreSQL, or a folder.
    fn at(address: &str, files: Option<String>, store: &Store) -> Place {
        let is_server = address.starts_with("postgres://") || address.starts_with("postgresql://");
        let database = is_server.then(|| address.to_owned());
        Place { data: PathBuf::from(if is_server { "data" } else { address }), database, files, store: store.clone() }
    }

    /// The same, for a command that makes no sense on an empty folder: it must not leave an empty database behind.
    async fn open_existing(&self) -> anyhow::Result<Db> {
        let file = self.data.join("hasila.db");
        if self.database.is_none() && !file.exists() {
            anyhow::bail!(
                "there is no record in {}: load one with `hasila demo --load-only` or `hasila import`",
                self.data.display()
            );
        }
        self.open().await
    }
}
