//! `hasila serve`: the pages of one record, for everybody. Also the listening that the demonstration shares.

use std::{
    net::{IpAddr, SocketAddr},
    path::PathBuf,
};

use anyhow::Context;
use kit::{clock::Clock, db::Db, files::Files, jobs::Workers, web::State};
use tokio::net::TcpListener;

use super::{Place, journal, mail::Letters};
use crate::{Play, application, providers, state, with_providers, work::workers};

/// Serve the pages.
#[derive(clap::Args)]
pub(crate) struct Serve {
    #[command(flatten)]
    place: Place,
    /// Where to listen.
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    /// The address under which readers reach the site, where a proxy stands before it.
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
    #[command(flatten)]
    letters: Letters,
    /// The address of the proxy that stands before the site; only its word is believed about where requests come from.
    #[arg(long, value_name = "IP")]
    proxy: Option<IpAddr>,
    /// Whom to tell of a weakness: an address of the web, or mailto:; by default the page about security.
    #[arg(long, value_name = "URL", env = "HASILA_SECURITY_CONTACT")]
    security_contact: Option<String>,
    /// A host from which projects may be fetched on a schedule, such as data.example.org, *.example.org or
    /// data.example.org:8443; may be given several times. Without one, nothing is fetched.
    #[arg(long, value_name = "HOST", env = "HASILA_HARVEST_HOSTS", value_delimiter = ',')]
    harvest_host: Vec<String>,
    /// The file of the key that signs the journal's checkpoints, the same on all nodes; by default one in the folder.
    #[arg(long, value_name = "FILE")]
    checkpoint_key: Option<PathBuf>,
}

impl Serve {
    pub(crate) async fn run(self) -> anyhow::Result<()> {
        let providers = providers::read(&self.place.data)?;
        let db = self.place.open().await?;
        let key = journal::key(&self.place, self.checkpoint_key.as_deref())?;
        let listener =
            TcpListener::bind(self.listen).await.with_context(|| format!("cannot listen on {}", self.listen))?;
        let address = listener.local_addr()?;
        let base_url = self.base_url.unwrap_or_else(|| format!("http://{address}"));
        println!("Serving {} on {base_url} (end with Ctrl-C)", db.engine());
        let files = self.place.files(&db)?;
        if let Err(error) = files.is_there().await {
            // The record can be read without its files, and a store that was away comes back.
            eprintln!("hasila: {error}; until it answers no file is kept or given back");
        }
        let mut state = with_providers(at(db, files, &base_url), providers);
        let index = stocktaking::RegisterIndex::in_folder(self.place.data.join("index"));
        // Where much has to be read, it is read before the first reader asks.
        index.ready(&state.db).await;
        if let Some(known) = state.parts.get::<stocktaking::KnownProjects>() {
            known.follow(&state.db).await;
        }
        state.parts = state.parts.with(index);
        if let Some(proxy) = self.proxy {
            state.parts = state.parts.with(people::session::Proxy(proxy));
        }
        if let Some(contact) = self.security_contact {
            state.parts = state.parts.with(operations::security::Contact(contact));
        }
        let hosts = self.harvest_host;
        state.parts = state.parts.with(stocktaking::harvest::Allowed { hosts, ..Default::default() });
        let work = workers(&state, self.letters.office(&self.place.data, &base_url)?, key);
        listen(listener, state, Play::Nobody, work).await
    }
}

/// The application for an address under which readers reach it.
pub(super) fn at(db: Db, files: Files, base_url: &str) -> State {
    state(db, files, Clock::system(), base_url.trim_end_matches('/').to_owned())
}

/// Serves, and does the jobs, until the program is asked to end; what is under way is finished.
pub(super) async fn listen(listener: TcpListener, state: State, play: Play, work: Workers) -> anyhow::Result<()> {
    let db = state.db.clone();
    let work = work.start();
    let service = application(state, play).into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, service).with_graceful_shutdown(asked_to_end()).await?;
    work.stop().await;
    db.close().await;
    Ok(())
}

async fn asked_to_end() {
    use tokio::signal::unix::{SignalKind, signal};
    let Ok(mut terminate) = signal(SignalKind::terminate()) else {
        // Without a way to hear the signal the program goes on until it is killed.
        return std::future::pending().await;
    };
    tokio::select! {
        _ = terminate.recv() => {}
        _ = tokio::signal::ctrl_c() => {}
    }
}
