//! `hasila readings`: the desk on the command line. A report is read into proposals, and an officer accepts or drops each;
//! only then they are in the register.

use std::path::PathBuf;

use anyhow::{Context, bail};
use groups::{
    Decision, Proposal, ProposalState,
    intake::{self, Report},
    store::readings::{self, Kept},
};
use kit::{clock::Clock, db::Db};

use super::{Place, read};

/// The most characters of an item's text that a line shows.
const MOST_TEXT: usize = 100;
/// Who acts, as the journal records it.
const ACTOR: &str = "command-line";

/// Read a report into proposals for the register, and confirm them.
#[derive(clap::Subcommand)]
pub(crate) enum Readings {
    /// Read a report; its items wait for a decision. The same file again changes nothing.
    Add(Add),
    /// List the reports read, and how far the decisions are.
    List(List),
    /// Show the items of a report.
    Show(Which),
    /// Take an item into the register as it was read, or all that wait.
    Accept(Accept),
    /// Leave an item out.
    Drop(Item),
    /// Take a decision back; the entry that it made leaves the register.
    Undo(Item),
}

/// Read a report.
#[derive(clap::Args)]
pub(crate) struct Add {
    #[command(flatten)]
    place: Place,
    /// The report: UTF-8 text or DOCX, in Arabic or English.
    file: PathBuf,
    /// The body whose report it is.
    #[arg(long, default_value = "cwg-wsis")]
    body: String,
    /// Its symbol, where the report does not say it.
    #[arg(long)]
    symbol: Option<String>,
}

/// List the reports read.
#[derive(clap::Args)]
pub(crate) struct List {
    #[command(flatten)]
    place: Place,
}

/// A report that was read.
#[derive(clap::Args)]
pub(crate) struct Which {
    #[command(flatten)]
    place: Place,
    /// The reading, as `list` names it.
    reading: String,
}

/// Take items into the register.
#[derive(clap::Args)]
pub(crate) struct Accept {
    #[command(flatten)]
    which: Which,
    /// The item, by its path such as 2.6.16.3.
    #[arg(required_unless_present = "all")]
    path: Option<String>,
    /// Every operative item on which nobody has decided.
    #[arg(long, conflicts_with = "path")]
    all: bool,
}

/// An item of a report.
#[derive(clap::Args)]
pub(crate) struct Item {
    #[command(flatten)]
    which: Which,
    /// The item, by its path such as 2.6.16.3.
    path: String,
}

impl Readings {
    pub(crate) async fn run(self) -> anyhow::Result<()> {
        match self {
            Readings::Add(add) => add.run().await,
            Readings::List(list) => list.run().await,
            Readings::Show(which) => which.show().await,
            Readings::Accept(accept) => accept.run().await,
            Readings::Drop(item) => item.decide(Decision::Drop).await,
            Readings::Undo(item) => item.decide(Decision::Undo).await,
        }
    }
}

impl Add {
    async fn run(self) -> anyhow::Result<()> {
        let bytes = read::bytes_of(&self.file)?;
        let name = self.file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let db = self.place.open_existing().await?;
        if groups::store::bodies::one(&db, &self.body).await?.is_none() {
            bail!("“{}” is no body on record", self.body);
        }
        let report = Report {
            file_name: &name,
            bytes: &bytes,
            body: &self.body,
            symbol: self.symbol.as_deref(),
            read_by: ACTOR,
            read_at: Clock::system().now(),
        };
        let (reading, found) =
            intake::read(&report).with_context(|| format!("cannot take in {}", self.file.display()))?;
        self.place.files(&db)?.keep(bytes).await?;
        let id = reading.id.clone();
        let kept =
            db.write(move |tx| Box::pin(async move { readings::put(tx, ACTOR, &reading, &found).await })).await?;
        match kept {
            Kept::New => println!("{id}: read; nothing is in the register yet."),
            Kept::Known(id) => println!("{id}: this file was read before; nothing was changed."),
        }
        tell_progress(&db, &id).await?;
        db.close().await;
        Ok(())
    }
}

impl List {
    async fn run(self) -> anyhow::Result<()> {
        let db = self.place.open_existing().await?;
        let all = readings::all(&db).await?;
        if all.is_empty() {
            println!("No report has been read yet: `hasila readings add FILE` reads one.");
        }
        for reading in all {
            println!("{}  {}  {} ({})", reading.id, reading.symbol, reading.file_name, reading.lang.endonym());
            tell_progress(&db, &reading.id).await?;
        }
        db.close().await;
        Ok(())
    }
}

impl Which {
    /// Opens the record and makes sure that the reading is there.
    async fn open(&self) -> anyhow::Result<Db> {
        let db = self.place.open_existing().await?;
        if readings::one(&db, &self.reading).await?.is_none() {
            bail!("there is no reading “{}”: `hasila readings list` names them", self.reading);
        }
        Ok(db)
    }

    async fn show(self) -> anyhow::Result<()> {
        let db = self.open().await?;
        for proposal in readings::proposals(&db, &self.reading).await?.iter().filter(|proposal| proposal.is_operative())
        {
            println!("{}", line(proposal));
        }
        tell_progress(&db, &self.reading).await?;
        db.close().await;
        Ok(())
    }
}

impl Accept {
    async fn run(self) -> anyhow::Result<()> {
        let Some(path) = self.path else {
            let db = self.which.open().await?;
            let accepted = readings::accept_pending(&db, ACTOR, &self.which.reading).await?;
            println!("{accepted} entries are now in the register.");
            db.close().await;
            return Ok(());
        };
        Item { which: self.which, path }.decide(Decision::Accept).await
    }
}

impl Item {
    async fn decide(self, decision: Decision) -> anyhow::Result<()> {
        let db = self.which.open().await?;
        let proposal = readings::decide(&db, ACTOR, &self.which.reading, &self.path, decision).await?;
        println!("{}", line(&proposal));
        tell_progress(&db, &self.which.reading).await?;
        db.close().await;
        Ok(())
    }
}

async fn tell_progress(db: &Db, reading: &str) -> anyhow::Result<()> {
    let progress = readings::progress(db, reading).await?;
    println!(
        "  {} items, {} wait for a decision, {} accepted, {} dropped",
        progress.items, progress.pending, progress.accepted, progress.dropped
    );
    Ok(())
}

fn line(proposal: &Proposal) -> String {
    let mark = match proposal.state {
        ProposalState::Pending => "?",
        ProposalState::Accepted | ProposalState::Corrected => "✓",
        ProposalState::Dropped => "✗",
    };
    let kind = proposal.draft.kind.map_or("-", |kind| kind.code());
    let addressees: Vec<&str> = proposal.draft.addressees.iter().map(|addressee| addressee.code()).collect();
    let text: String = proposal.draft.text.chars().take(MOST_TEXT).collect();
    format!("{mark} {:<16} {kind} → {}  {text}", proposal.found.path, addressees.join(", "))
}
