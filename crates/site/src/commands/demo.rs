//! `hasila demo`: from nothing to the running program with the demonstration record.

use std::{
    net::{IpAddr, Ipv4Addr, SocketAddr},
    path::PathBuf,
};

use anyhow::{Context, bail};
use tokio::net::TcpListener;

use super::{Place, import, journal, mail::Letters, serve, store::Store};
use crate::{Play, demo, work::workers};

/// The port that the demonstration prefers.
const PORT: u16 = 8080;

/// Load the demonstration record, serve it on this machine and print the addresses worth opening.
#[derive(clap::Args)]
pub(crate) struct Demo {
    /// The folder of the database and the files.
    #[arg(long, value_name = "DIR", default_value = "demo-data")]
    data: PathBuf,
    /// A PostgreSQL address (postgres://…) in place of the file in the folder.
    #[arg(long, value_name = "URL", env = "HASILA_DATABASE", hide_env_values = true)]
    database: Option<String>,
    /// Where to listen; by default 127.0.0.1:8080, or a free port where that one is taken.
    #[arg(long, value_name = "ADDR")]
    listen: Option<SocketAddr>,
    /// Load the record and stop.
    #[arg(long)]
    load_only: bool,
    #[command(flatten)]
    letters: Letters,
}

impl Demo {
    pub(crate) async fn run(self) -> anyhow::Result<()> {
        let place = Place { data: self.data, database: self.database, files: None, store: Store::default() };
        let db = place.open().await?;
        println!("Loading the demonstration record into {}", place.data.display());
        import::tell(demo::load(&db).await?)?;
        import::tell(demo::load_meeting(&db).await?)?;
        let files = place.files(&db)?;
        let projects = stocktaking::demo::stories::load(&db, &files, stocktaking::demo::COUNT).await?;
        stocktaking::demo::calls::load(&db).await?;
        println!("{projects} made-up projects were brought in.");
        if self.load_only {
            db.close().await;
            return Ok(());
        }
        let listener = bind(self.listen).await?;
        let address = listener.local_addr()?;
        if !address.ip().is_loopback() {
            println!("Note: {address} can be reached from other machines; they see what the public sees.");
        }
        let base_url = format!("http://{address}");
        welcome(&base_url);
        let state = serve::at(db, files, &base_url);
        let work = workers(&state, self.letters.office(&place.data, &base_url)?, journal::key(&place, None)?);
        serve::listen(listener, state, Play::AtHome, work).await
    }
}

/// Takes the address asked for, or port 8080, or any free port, and says so.
async fn bind(wanted: Option<SocketAddr>) -> anyhow::Result<TcpListener> {
    if let Some(address) = wanted {
        return TcpListener::bind(address).await.with_context(|| format!("cannot listen on {address}"));
    }
    let home = IpAddr::V4(Ipv4Addr::LOCALHOST);
    match TcpListener::bind((home, PORT)).await {
        Ok(listener) => Ok(listener),
        Err(error) if error.kind() == std::io::ErrorKind::AddrInUse => {
            println!("Port {PORT} is taken, so a free one is used.");
            Ok(TcpListener::bind((home, 0)).await?)
        }
        Err(error) => bail!("cannot listen on port {PORT}: {error}"),
    }
}

fn welcome(base: &str) {
    println!("\nHasila is ready. Worth opening:\n");
    for (path, what) in [
        ("/en", "the record in English"),
        ("/ar", "the record in Arabic"),
        ("/en/register?addressee=secretariat", "what the secretariat was asked to do"),
        ("/en/meetings/cwg-wsis/31", "a meeting with everything linked to it"),
        ("/en/documents/WG-WSIS-28/9", "a contribution, and what became of it"),
        ("/en/meetings/cwg-wsis/33", "a made-up meeting with twelve contributions of eight delegations"),
        ("/en/demo", "sign in as chair, secretariat, delegate, administrator … (made-up people)"),
        ("/en/projects", "400 made-up projects, with counts by what they serve and where"),
        ("/en/projects/impact", "what they reach and show for it, with how many state each number"),
        ("/en/projects/calls", "two calls for projects, one of them open, with the projects that answer"),
        ("/en/projects/review", "as regional moderator: what waits for review"),
        ("/en/readings", "as secretariat: feed a report and confirm what was found"),
        ("/en/people", "as administrator: people, their roles and organisations"),
        ("/en/policy", "who may do what"),
        ("/ar/reports/council", "the Council report, made from the record"),
        ("/en/reports/stocktaking", "the reports of the Stocktaking and its success stories"),
        ("/en/style", "the parts that pages are made of"),
    ] {
        println!("  {base}{path}\n      {what}");
    }
    println!("\nYou come as the public; choose a role at {base}/en/demo. End with Ctrl-C.");
}
