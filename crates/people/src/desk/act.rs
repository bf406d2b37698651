//! What administrators do to others' rights, each act in one transaction with its journal entry and its letter.

use kit::{
    db::{Error, Tx},
    web::State,
};

use crate::{
    Account, AccountState, Grant,
    letters::{self, Matter},
    place::Places,
    store::{accounts, grants, sessions},
};

/// Why an act was not done.
#[derive(Debug)]
pub(crate) enum Refusal {
    /// Nobody would be left who can let others in.
    LastAdministrator,
    /// The database.
    Store(Error),
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Refusal {
        Refusal::Store(error)
    }
}

/// Grants a role, and tells the person.
pub(crate) async fn grant(state: &State, (account, grant): (Account, Grant), why: &str) -> Result<(), Refusal> {
    let told = told(state, &account, &grant).await?;
    state
        .db
        .because(why)
        .decide(move |tx| {
            Box::pin(async move {
                grants::add(tx, &grant).await?;
                letters::tell(tx, &account, &Matter::Granted { role: told.0, link: told.1 }).await?;
                Ok(())
            })
        })
        .await
}

/// Withdraws a role, and tells the person. Doing it twice does nothing more.
pub(crate) async fn withdraw(
    state: &State,
    actor: String,
    (account, grant): (Account, Grant),
    why: &str,
) -> Result<(), Refusal> {
    let told = told(state, &account, &grant).await?;
    state
        .db
        .because(why)
        .decide(move |tx| {
            Box::pin(async move {
                if !grants::withdraw(tx, &actor, &grant).await? {
                    return Ok(());
                }
                somebody_is_left(tx).await?;
                letters::tell(tx, &account, &Matter::Withdrawn { role: told.0, link: told.1 }).await?;
                Ok(())
            })
        })
        .await
}

/// Suspends an account in use and signs it out, or takes one that was suspended back into use.
pub(crate) async fn turn(state: &State, actor: String, account: Account, why: &str) -> Result<(), Refusal> {
    state
        .db
        .because(why)
        .decide(move |tx| {
            Box::pin(async move {
                if account.state == AccountState::Suspended {
                    accounts::set_state(tx, &actor, &account.id, AccountState::Active, None).await?;
                    return Ok(());
                }
                accounts::set_state(tx, &actor, &account.id, AccountState::Suspended, None).await?;
                sessions::end_all(tx, &account.id, None).await?;
                somebody_is_left(tx).await
            })
        })
        .await
}

/// Refuses where no administrator is left. Asked after the change, inside its transaction: the journal's head, which the
/// change has taken, lets only one such transaction through at a time, on PostgreSQL too.
async fn somebody_is_left(tx: &mut Tx) -> Result<(), Refusal> {
    let today = jiff::tz::TimeZone::UTC.to_datetime(tx.now()).date();
    if grants::administrators(tx, today).await?.is_empty() { Err(Refusal::LastAdministrator) } else { Ok(()) }
}

/// The role in the person's own language, and where they see what they may do.
async fn told(state: &State, account: &Account, grant: &Grant) -> Result<(String, String), Error> {
    let role = Places::of(state, account.lang).await?.role(grant);
    Ok((role, format!("{}/{}/account", state.config.base_url, account.lang)))
}
