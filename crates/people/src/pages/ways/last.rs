//! Removing a way to sign in, but not the last one.

use kit::{
    db::{Error, Tx},
    web::{self, Visit},
};

use crate::store::{accounts, identities, passkeys};

/// What is removed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// A passkey.
    Passkey,
    /// A provider's word.
    Identity,
}

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Removed {
    /// It is gone.
    Gone,
    /// The account has no such way.
    Unknown,
    /// It is the last one, and stays.
    Last,
}

/// Removes the way that the address names from the account of the visitor.
pub(super) async fn remove(visit: &Visit, way: Way) -> Result<Removed, web::Error> {
    let (account, id) = (visit.actor.id.clone(), visit.at("key").to_owned());
    Ok(visit.state.db.write(move |tx| Box::pin(async move { try_to(tx, &account, &id, way).await })).await?)
}

async fn try_to(tx: &mut Tx, account: &str, id: &str, way: Way) -> Result<Removed, Error> {
    // Two requests that remove one way each must not both find another one: they take turns at the account.
    let Some(found) = accounts::hold(tx, account).await? else { return Ok(Removed::Unknown) };
    let keys = passkeys::of(&mut *tx, account).await?;
    let links = identities::of(&mut *tx, account).await?;
    let is_there = match way {
        Way::Passkey => keys.iter().any(|key| key.id == id),
        Way::Identity => links.iter().any(|link| link.id == id),
    };
    if !is_there {
        return Ok(Removed::Unknown);
    }
    if keys.len() + links.len() + usize::from(found.password.is_some()) <= 1 {
        return Ok(Removed::Last);
    }
    match way {
        Way::Passkey => passkeys::remove(tx, account, id).await?,
        Way::Identity => identities::remove(tx, account, id).await?,
    };
    Ok(Removed::Gone)
}
