//! The real `hasila serve` as a process of its own, which can be killed.

use std::{
    net::{SocketAddr, TcpListener},
    path::Path,
    process::{Child, Command, Output, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Context, ensure};
use kit::{clock::Clock, db::Db};
use language::Lang;
use people::{
    Account, AccountState, Grant, Role,
    store::{accounts, grants},
};

use super::{beside, client::Client};

/// The officer who acts in the trials.
pub const ADDRESS: &str = "officer@example.org";
/// The officer's password.
pub const PASSWORD: &str = "a horse of a different colour";

/// How long a node may take until it answers.
const START: Duration = Duration::from_secs(30);

/// A node that runs. Dropping it kills it.
pub struct Node {
    child: Child,
    /// Where it listens.
    pub at: SocketAddr,
}

impl Node {
    /// Starts a node and waits until it answers.
    pub fn start(at: SocketAddr, place: &[&str]) -> anyhow::Result<Node> {
        let mut command = Command::new(beside("hasila")?);
        command.args(["serve", "--listen", &at.to_string()]).args(place).env_remove("HASILA_DATABASE");
        let child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().context("the program starts")?;
        let mut node = Node { child, at };
        let begun = Instant::now();
        while !Client::of(at).get("/en").is_ok_and(|reply| reply.status == 200) {
            ensure!(node.child.try_wait()?.is_none(), "the node ended by itself");
            ensure!(begun.elapsed() < START, "the node does not answer");
            std::thread::sleep(Duration::from_millis(20));
        }
        Ok(node)
    }

    /// Kills it with SIGKILL.
    pub fn kill(&mut self) -> anyhow::Result<()> {
        self.child.kill()?;
        self.child.wait()?;
        Ok(())
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        let _ = self.kill();
    }
}

/// A port on which nobody listens.
pub fn free_port() -> anyhow::Result<SocketAddr> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?)
}

/// What `hasila check` says of a folder.
pub fn check(data: &Path) -> anyhow::Result<Output> {
    Ok(Command::new(beside("hasila")?).arg("check").arg("--data").arg(data).env_remove("HASILA_DATABASE").output()?)
}

/// The same of a database.
pub fn check_at(database: &str, data: &Path) -> anyhow::Result<Output> {
    let mut hasila = Command::new(beside("hasila")?);
    Ok(hasila.args(["check", "--database", database, "--data"]).arg(data).output()?)
}

/// Fills a database with the demonstration record and an officer of the secretariat.
pub async fn prepare(db: &Db) -> anyhow::Result<()> {
    db.migrate().await?;
    site::demo::load(db).await?.map_err(|refused| anyhow::anyhow!("{refused:?}"))?;
    let now = Clock::system().now();
    let password = proofs::password::hash(PASSWORD.to_owned()).await?;
    let account = Account {
        id: "officer".to_owned(),
        name: "Amina Diallo".to_owned(),
        address: Some(ADDRESS.to_owned()),
        confirmed_at: Some(now),
        lang: Lang::En,
        state: AccountState::Active,
        closing_at: None,
        password: Some(password),
        is_shown: false,
        made_at: now,
    };
    let grant = Grant {
        id: "officer-secretariat".to_owned(),
        account: account.id.clone(),
        role: Role::Secretariat,
        place: String::new(),
        region: None,
        first_day: jiff::civil::date(2018, 1, 1),
        last_day: None,
        granted_by: "trial".to_owned(),
        is_withdrawn: false,
    };
    let added = db.write(move |tx| {
        Box::pin(async move {
            accounts::add(tx, "trial", &account).await?;
            grants::add(tx, &grant).await
        })
    });
    Ok(added.await?)
}
