//! What `hasila admin` does, from the machine itself: it makes the first administrator, and helps where nobody can sign in any
//! more. Whoever can run it can read the database anyway.

use jiff::civil::Date;
use kit::db::{Db, Error, Result};
use language::Lang;

use crate::{
    Account, AccountState, Address, Grant, Role,
    pages::link_for,
    store::{accounts, grants},
};

/// The id that these acts have in the journal.
const ACTOR: &str = "hasila admin";

/// Makes an account an administrator; where the address has none, makes the account too. Returns the whole address of the
/// page, good once and for an hour, where its person chooses a password.
///
/// # Errors
/// Where the database is not available.
pub async fn appoint(db: &Db, name: String, address: Address, lang: Lang, base: String) -> Result<String> {
    db.write(move |tx| {
        Box::pin(async move {
            let today = today(tx.now());
            let account = match accounts::by_address(&mut *tx, &address).await? {
                Some(account) => account,
                None => {
                    let account = fresh(name, &address, lang, tx.now());
                    accounts::add(tx, ACTOR, &account).await?;
                    account
                }
            };
            let held = grants::held(&mut *tx, &account.id, today).await?;
            if !held.iter().any(|grant| grant.role == Role::Administrator) {
                grants::add(tx, &granted(&account.id, Role::Administrator, "", (today, None))).await?;
            }
            link_for(tx, &account, &base).await
        })
    })
    .await
}

/// Grants a role from today on.
///
/// # Errors
/// Where the database is not available.
pub async fn grant(db: &Db, account: String, role: Role, place: String, last_day: Option<Date>) -> Result<()> {
    db.write(move |tx| {
        Box::pin(async move {
            let today = today(tx.now());
            grants::add(tx, &granted(&account, role, &place, (today, last_day))).await
        })
    })
    .await
}

/// Withdraws a role, and says how many grants of it there were.
///
/// # Errors
/// Where nobody would be left who can let others in, and where the database is not available.
pub async fn withdraw(db: &Db, account: String, role: Role, place: String) -> Result<usize> {
    db.write(move |tx| {
        Box::pin(async move {
            let today = today(tx.now());
            let held = grants::held(&mut *tx, &account, today).await?;
            let these: Vec<Grant> = held.into_iter().filter(|one| one.role == role && one.place == place).collect();
            for grant in &these {
                grants::withdraw(tx, ACTOR, grant).await?;
            }
            if role == Role::Administrator && grants::administrators(&mut *tx, today).await?.is_empty() {
                return Err(Error::other("this is the last administrator; make another one first"));
            }
            Ok(these.len())
        })
    })
    .await
}

fn today(now: jiff::Timestamp) -> Date {
    jiff::tz::TimeZone::UTC.to_datetime(now).date()
}

fn fresh(name: String, address: &Address, lang: Lang, now: jiff::Timestamp) -> Account {
    Account {
        id: kit::id::random(10),
        name,
        address: Some(address.as_typed().to_owned()),
        confirmed_at: None,
        lang,
        state: AccountState::Active,
        closing_at: None,
        password: None,
        is_shown: false,
        made_at: now,
    }
}

fn granted(account: &str, role: Role, place: &str, (first_day, last_day): (Date, Option<Date>)) -> Grant {
    Grant {
        id: kit::id::random(10),
        account: account.to_owned(),
        role,
        place: place.to_owned(),
        region: None,
        first_day,
        last_day,
        granted_by: ACTOR.to_owned(),
        is_withdrawn: false,
    }
}
