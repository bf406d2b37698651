//! `hasila journal`: the journal as a file, its verification without a database, and its signed checkpoints.

use std::{
    fs::{self, File},
    io::{BufReader, BufWriter, Write},
    path::{Path, PathBuf},
};

use anyhow::{Context as _, bail};
use kit::{
    db::Db,
    journal::{
        self, Chain,
        checkpoint::{self, Key, PublicKey},
    },
};
use operations::seal;

use super::Place;

/// The name of a key for which none is given.
const NAME: &str = "hasila";

/// The journal as a file, and its checkpoints.
#[derive(clap::Subcommand)]
pub(crate) enum Journal {
    /// Write the whole journal as lines, each exactly what is hashed, with its hash.
    Export(Export),
    /// Verify an exported journal without a database.
    Verify(Verify),
    /// Make and print today's signed checkpoint.
    Checkpoint(Checkpoint),
    /// The key that signs checkpoints.
    #[command(subcommand)]
    Key(KeyCommand),
}

/// What can be done with a key.
#[derive(clap::Subcommand)]
pub(crate) enum KeyCommand {
    /// Make a key that signs checkpoints, and print its public part.
    New(KeyNew),
}

/// Write the journal as lines.
#[derive(clap::Args)]
pub(crate) struct Export {
    #[command(flatten)]
    place: Place,
    /// The file; `-` for standard output.
    to: PathBuf,
}

/// Verify an exported journal.
#[derive(clap::Args)]
pub(crate) struct Verify {
    /// The file that `hasila journal export` wrote.
    file: PathBuf,
    /// A checkpoint that was kept.
    #[arg(long, value_name = "FILE", requires = "key")]
    checkpoint: Option<PathBuf>,
    /// The public key that the checkpoint is signed with.
    #[arg(long, value_name = "FILE", requires = "checkpoint")]
    key: Option<PathBuf>,
}

/// Make today's checkpoint.
#[derive(clap::Args)]
pub(crate) struct Checkpoint {
    #[command(flatten)]
    place: Place,
    /// The file of the key; by default `checkpoint.key` in the folder, made where it is missing.
    #[arg(long, value_name = "FILE")]
    checkpoint_key: Option<PathBuf>,
}

/// Make a key.
#[derive(clap::Args)]
pub(crate) struct KeyNew {
    /// The file to make.
    file: PathBuf,
    /// Its name: the host of the service.
    #[arg(long, default_value = NAME)]
    name: String,
}

impl Journal {
    pub(crate) async fn run(self) -> anyhow::Result<()> {
        match self {
            Journal::Export(command) => command.run().await,
            Journal::Verify(command) => command.run(),
            Journal::Checkpoint(command) => command.run().await,
            Journal::Key(KeyCommand::New(command)) => {
                println!("{}", seal::new_key(&command.file, &command.name)?.public());
                Ok(())
            }
        }
    }
}

impl Export {
    async fn run(self) -> anyhow::Result<()> {
        let db = self.place.open_existing().await?;
        let mut out: Box<dyn Write> = if self.to == Path::new("-") {
            Box::new(std::io::stdout().lock())
        } else {
            Box::new(BufWriter::new(
                File::create(&self.to).with_context(|| format!("cannot write {}", self.to.display()))?,
            ))
        };
        let mut last = 0;
        loop {
            let entries = journal::since(&db, last).await?;
            let Some(end) = entries.last() else { break };
            last = end.sequence;
            for entry in &entries {
                writeln!(out, "{}", entry.line())?;
            }
        }
        out.flush()?;
        db.close().await;
        eprintln!("journal: {last} entries written");
        Ok(())
    }
}

impl Verify {
    fn run(self) -> anyhow::Result<()> {
        let checkpoint = match (&self.checkpoint, &self.key) {
            (Some(note), Some(key)) => {
                let key: PublicKey = read(key)?.parse().with_context(|| format!("{}", key.display()))?;
                Some(key.open(&read(note)?).with_context(|| format!("{}", note.display()))?)
            }
            _ => None,
        };
        let places: Vec<i64> = checkpoint.iter().map(|checkpoint| checkpoint.entries).collect();
        let file = File::open(&self.file).with_context(|| format!("cannot read {}", self.file.display()))?;
        let (chain, found) = journal::verify_export(BufReader::new(file), &places)?;
        tell(&chain);
        if let Some(checkpoint) = checkpoint {
            if found != [Some(checkpoint.hash)] {
                bail!("the journal is not the one of the checkpoint of {}", checkpoint.day);
            }
            println!("checkpoint: of {}, {} entries, agrees", checkpoint.day, checkpoint.entries);
        }
        if !matches!(chain, Chain::Whole { .. }) {
            bail!("the journal is not whole");
        }
        Ok(())
    }
}

impl Checkpoint {
    async fn run(self) -> anyhow::Result<()> {
        let db = self.place.open_existing().await?;
        let kept = checkpoint::keep(&db, &key(&self.place, self.checkpoint_key.as_deref())?).await?;
        db.close().await;
        print!("{}", kept.note);
        Ok(())
    }
}

/// The key of a file, or that of the data folder, which is made where it is missing.
pub(super) fn key(place: &Place, file: Option<&Path>) -> anyhow::Result<Key> {
    match file {
        Some(file) => seal::key(file),
        None => seal::key_or_new(&place.data.join(seal::FILE), NAME),
    }
}

/// Says whether the chain holds.
pub(super) fn tell(chain: &Chain) {
    match chain {
        Chain::Whole { entries, hash } => println!("journal: {entries} entries, the chain holds, ends with {hash}"),
        Chain::Broken { sequence, fault } => println!("journal: broken at entry {sequence}: {fault}"),
    }
}

/// Compares the journal with every checkpoint kept, and says which do not agree. Their number is returned.
pub(super) async fn compare(db: &Db) -> anyhow::Result<(Chain, usize)> {
    let kept = checkpoint::kept(db).await?;
    let places: Vec<i64> = kept.iter().map(|kept| kept.entries).collect();
    let (chain, found) = journal::verify_through(db, &places).await?;
    tell(&chain);
    let mut wrong = 0;
    for (kept, found) in kept.iter().zip(found) {
        let opened = kept.key.parse::<PublicKey>().and_then(|key| key.open(&kept.note));
        let fault = match opened {
            Err(refused) => refused.to_string(),
            Ok(signed) if found.as_ref() != Some(&signed.hash) => {
                "the journal is not the one that was signed".to_owned()
            }
            Ok(_) => continue,
        };
        wrong += 1;
        println!("checkpoint of {}: {fault}", kept.day);
    }
    println!("checkpoints: {} of {} agree", kept.len() - wrong, kept.len());
    Ok((chain, wrong))
}

fn read(file: &Path) -> anyhow::Result<String> {
    fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))
}
