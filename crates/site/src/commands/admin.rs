//! `hasila admin`: the first administrator, and the roles of people, from the machine itself.

use anyhow::{Context, bail};
use clap::{Args, Subcommand};
use jiff::civil::Date;
use kit::db::Db;
use language::Lang;
use people::{Account, Address, Role, admin, read_name, store};

use super::Place;

/// Make the first administrator, and grant or withdraw roles.
#[derive(Subcommand)]
pub(crate) enum Admin {
    /// Make somebody an administrator and print a link, good once and for an hour, to choose a password.
    Add(Add),
    /// List the people with their roles.
    List(List),
    /// Grant a role from today on.
    Grant(Change),
    /// Withdraw a role.
    Withdraw(Change),
}

#[derive(Args)]
pub(crate) struct Add {
    #[command(flatten)]
    place: Place,
    /// The person's name.
    #[arg(long)]
    name: String,
    /// The person's e-mail address.
    #[arg(long)]
    address: String,
    /// The language of letters.
    #[arg(long, default_value = "en")]
    lang: Lang,
    /// The address under which readers reach the site.
    #[arg(long, value_name = "URL", default_value = "http://127.0.0.1:8080")]
    base_url: String,
}

#[derive(Args)]
pub(crate) struct List {
    #[command(flatten)]
    place: Place,
}

#[derive(Args)]
pub(crate) struct Change {
    #[command(flatten)]
    place: Place,
    /// The person: the e-mail address or the number of the account.
    person: String,
    /// The role, such as `secretariat` or `chair`.
    role: Role,
    /// Where: `body/cwg-wsis`, `region/AFR`; without it, in the whole process.
    #[arg(long, value_name = "PLACE", default_value = "")]
    on: String,
    /// The last day of a grant, such as 2027-12-31.
    #[arg(long, value_name = "DAY")]
    until: Option<Date>,
}

impl Admin {
    pub(crate) async fn run(self) -> anyhow::Result<()> {
        match self {
            Admin::Add(add) => add.run().await,
            Admin::List(list) => list.run().await,
            Admin::Grant(change) => change.grant().await,
            Admin::Withdraw(change) => change.withdraw().await,
        }
    }
}

impl Add {
    async fn run(self) -> anyhow::Result<()> {
        let name = read_name(&self.name).context("a name has letters, at most 100 characters, and no address in it")?;
        let address = Address::read(&self.address).context("this is no e-mail address")?;
        let db = self.place.open().await?;
        let base = self.base_url.trim_end_matches('/').to_owned();
        let link = admin::appoint(&db, name, address, self.lang, base).await?;
        println!("Administrator. Within an hour, once, a password can be chosen at\n{link}");
        db.close().await;
        Ok(())
    }
}

impl List {
    async fn run(self) -> anyhow::Result<()> {
        let db = self.place.open_existing().await?;
        let today = db.clock().today("UTC");
        let held = store::grants::all_held(&db, today).await?;
        for account in store::accounts::all(&db).await? {
            let own = held.iter().filter(|grant| grant.account == account.id);
            let roles: Vec<String> = own.map(|grant| at(grant.role, &grant.place)).collect();
            let address = account.address.as_deref().unwrap_or("-");
            println!("{}  {}  {}  {}  {}", account.id, account.state, address, account.name, roles.join(", "));
        }
        db.close().await;
        Ok(())
    }
}

impl Change {
    async fn grant(self) -> anyhow::Result<()> {
        let db = self.place.open_existing().await?;
        let account = find(&db, &self.person).await?;
        if !self.role.may_be_held_in(&self.on) {
            bail!(
                "{} is not held there: chairs are of a body, moderators of a region, auditors and administrators of the whole process",
                self.role
            );
        }
        admin::grant(&db, account.id, self.role, self.on.clone(), self.until).await?;
        println!("Granted to {}: {}", account.name, at(self.role, &self.on));
        db.close().await;
        Ok(())
    }

    async fn withdraw(self) -> anyhow::Result<()> {
        let db = self.place.open_existing().await?;
        let account = find(&db, &self.person).await?;
        let count = admin::withdraw(&db, account.id, self.role, self.on.clone()).await?;
        if count == 0 {
            bail!("{} does not hold this role there", account.name);
        }
        println!("Withdrawn from {}: {}", account.name, at(self.role, &self.on));
        db.close().await;
        Ok(())
    }
}

/// A role with where it is held, for a terminal.
fn at(role: Role, place: &str) -> String {
    if place.is_empty() { role.to_string() } else { format!("{role} ({place})") }
}

async fn find(db: &Db, person: &str) -> anyhow::Result<Account> {
    let found = match Address::read(person) {
        Some(address) => store::accounts::by_address(db, &address).await?,
        None => store::accounts::by_id(db, person).await?,
    };
    found.with_context(|| format!("there is no account “{person}”"))
}
