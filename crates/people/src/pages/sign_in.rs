//! Signing in with a password, and signing out. A wrong address and a wrong password have the same answer, after the same
//! work.

use askama::Template;
use axum::{Form, http::StatusCode};
use kit::web::{self, Answer, Error, FieldError, Page, Visit, parts::Field};
use proofs::password::{self, Verdict};
use serde::Deserialize;

use super::{
    fields,
    ways::{other::OtherWays, providers},
};
use crate::{
    Account, Address, limits,
    session::{self, Caller, Ticket},
    store::{accounts, sessions},
    words::Words,
};

#[derive(Template)]
#[template(path = "pages/sign_in.html")]
struct SignInPage {
    page: Page,
    words: Words,
    next: String,
    /// Whether somebody who has signed in is to show once more who they are.
    is_again: bool,
    other: OtherWays,
    address: Field,
    password: Field,
    problems: Vec<FieldError>,
}

/// What the form sends.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Sent {
    address: String,
    password: String,
    next: String,
}

/// The form.
pub(super) async fn form(visit: Visit) -> Answer {
    let next = next_of(&visit);
    if !visit.actor.is_public() && !is_again(&visit) {
        return web::see(session::safe_next(&next).unwrap_or(&visit.href("/account")));
    }
    page(&visit, StatusCode::OK, &Sent { next, ..Sent::default() }, Vec::new())
}

/// Signs in.
pub(super) async fn enter(visit: Visit, caller: Caller, Form(sent): Form<Sent>) -> Answer {
    let words = Words(visit.lang);
    let Some(address) = Address::read(&sent.address) else {
        return refuse(&visit, &sent, "address", words.address_unreadable());
    };
    match limits::count(&visit.state.db, limits::SIGN_IN, address.key(), &caller).await {
        Err(Error::TooMany(seconds)) => return wait(&visit, &sent, seconds),
        counted => counted?,
    }
    let found = accounts::by_address(&visit.state.db, &address).await?;
    let kept = found.as_ref().and_then(|account| account.password.clone());
    let verdict = password::verify(sent.password.clone(), kept).await.map_err(Error::internal)?;
    let account = match found {
        Some(account) if verdict != Verdict::Wrong => account,
        _ => {
            tracing::info!(target: web::SECURITY, how = "password", network = caller.network(), "not signed in");
            return refuse(&visit, &sent, "password", words.sign_in_wrong());
        }
    };
    if !account.state.may_sign_in() {
        return refuse(&visit, &sent, "", words.sign_in_suspended());
    }
    if account.confirmed_at.is_none() {
        let sent = super::confirm::Sent::from(sent.address);
        let said = (words.sign_in_unconfirmed(), "due");
        return super::confirm::by_hand(&visit, StatusCode::OK, &sent, said, Vec::new());
    }
    limits::forget(&visit.state.db, limits::SIGN_IN, address.key()).await?;
    if verdict == Verdict::RightButOld {
        rehash(&visit, &account, sent.password.clone()).await?;
    }
    let ticket = begin(&visit, &account.id, "password", &caller).await?;
    ticket.to(&visit.state, session::safe_next(&sent.next).unwrap_or(&visit.href("/account")))
}

/// Signs out.
pub(super) async fn leave(visit: Visit, caller: Caller) -> Answer {
    let Some((account, id)) = caller.account.as_ref().zip(caller.session.as_ref()) else {
        return session::forget(&visit.state, web::see(&visit.href(""))?);
    };
    let sessions = sessions::of(&visit.state.db, account).await?;
    let came_from_provider = sessions.iter().any(|session| session.id == *id && session.how == "provider");
    sessions::end(&visit.state.db, account, id).await?;
    let farewell = if came_from_provider { providers::farewell(&visit, account).await? } else { None };
    session::forget(&visit.state, farewell.map_or_else(|| web::see(&visit.href("")), Ok)?)
}

/// Begins a session in a transaction of its own.
async fn begin(visit: &Visit, account: &str, how: &'static str, caller: &Caller) -> Result<Ticket, Error> {
    let (account, caller) = (account.to_owned(), caller.clone());
    let begun =
        visit.state.db.write(move |tx| Box::pin(async move { session::begin(tx, &account, how, &caller).await }));
    Ok(begun.await?)
}

/// Keeps the password under a hash of today's parameters.
async fn rehash(visit: &Visit, account: &Account, password: String) -> Result<(), Error> {
    let hash = password::hash(password).await.map_err(Error::internal)?;
    let old = account.password.as_deref().unwrap_or_default();
    Ok(accounts::rehash(&visit.state.db, &account.id, old, &hash).await?)
}

/// Whether the address asks somebody who has signed in to show once more who they are.
fn is_again(visit: &Visit) -> bool {
    !visit.actor.is_public() && url::form_urlencoded::parse(visit.query.as_bytes()).any(|(name, _)| name == "again")
}

/// Where the address says that the visitor wanted to go.
fn next_of(visit: &Visit) -> String {
    let mut pairs = url::form_urlencoded::parse(visit.query.as_bytes());
    pairs.find(|(name, _)| name == "next").map(|(_, value)| value.into_owned()).unwrap_or_default()
}

fn refuse(visit: &Visit, sent: &Sent, field: &str, message: String) -> Answer {
    page(visit, StatusCode::UNPROCESSABLE_ENTITY, sent, vec![FieldError::new(field, message)])
}

fn wait(visit: &Visit, sent: &Sent, seconds: u64) -> Answer {
    let message = Words(visit.lang).too_many_tries(web::wait(visit.lang, seconds));
    page(visit, StatusCode::TOO_MANY_REQUESTS, sent, vec![FieldError::new("", message)])
}

fn page(visit: &Visit, status: StatusCode, sent: &Sent, problems: Vec<FieldError>) -> Answer {
    let words = Words(visit.lang);
    let next = session::safe_next(&sent.next).unwrap_or_default();
    let view = SignInPage {
        page: visit.page(words.sign_in_title()),
        words,
        next: next.to_owned(),
        is_again: is_again(visit),
        other: OtherWays::of(&visit.state, next),
        address: fields::address(words, &sent.address, &problems).autocomplete("username webauthn"),
        password: fields::password(words, &problems),
        problems,
    };
    web::html_with(status, &view)
}
