//! Passkeys: signing in with one, registering one, renaming and removing it. Each answer of a device belongs to a question
//! that this browser was asked minutes ago, and is looked at once.

use axum::{Form, http::HeaderMap, response::Response};
use kit::{
    db::Tx,
    web::{self, Answer, Error, FieldError, Found, Visit},
};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    HERE, last, page,
    refused::{self, Refusal},
    see_done,
};
use crate::{
    Account,
    ceremony::{Browser, Ceremony, Kind},
    limits,
    session::{self, Caller, Ticket, ask_again},
    store::{accounts, passkeys},
    token,
    ways::{self, Ways},
    words::Words,
};

/// The longest name of a passkey, and the most passkeys of an account.
const LONGEST_NAME: usize = 60;
const MOST: usize = 20;

/// What the forms send.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(in crate::pages) struct Sent {
    /// The ticket of the question.
    ticket: String,
    /// The device's answer, as JSON.
    answer: String,
    /// What the owner calls the passkey.
    name: String,
    /// Where to go afterwards.
    next: String,
}

/// Asks for any passkey that the device has for us.
pub(in crate::pages) async fn sign_in_question(visit: Visit, caller: Caller, headers: HeaderMap) -> Answer {
    let ways = Ways::of(&visit.state);
    let begun = ways.passkeys().or_not_found()?.begin_sign_in().map_err(Error::internal)?;
    limits::count(&visit.state.db, limits::QUESTION, &caller.network(), &caller).await?;
    let ceremony = Ceremony { kind: Kind::Passkey, account: None, content: begun.kept };
    ask(&visit, &headers, ceremony, &begun.options).await
}

/// Signs in with the answer of a device.
pub(in crate::pages) async fn sign_in(
    visit: Visit,
    caller: Caller,
    headers: HeaderMap,
    Form(sent): Form<Sent>,
) -> Answer {
    limits::count(&visit.state.db, limits::QUESTION, &caller.network(), &caller).await?;
    match prove(&visit, &caller, &headers, &sent).await? {
        Ok(ticket) => {
            let next = session::safe_next(&sent.next).map_or_else(|| visit.href("/account"), str::to_owned);
            ticket.to(&visit.state, &next)
        }
        Err(refusal) => refused::passkey(&visit, &refusal),
    }
}

async fn prove(
    visit: &Visit,
    caller: &Caller,
    headers: &HeaderMap,
    sent: &Sent,
) -> Result<Result<Ticket, Refusal>, Error> {
    let (state, ways) = (&visit.state, Ways::of(&visit.state));
    let passkeys = ways.passkeys().or_not_found()?;
    let Some(ceremony) = Browser::of(state, headers).take(state, Kind::Passkey, &sent.ticket).await? else {
        return Ok(Err(Refusal::TooLate));
    };
    let claimed = match passkeys.claimed(&sent.answer) {
        Ok(claimed) => claimed,
        Err(refusal) => return Ok(Err(refusal.into())),
    };
    let Some(before) = passkeys::by_credential(&state.db, &claimed).await? else { return Ok(Err(Refusal::Unknown)) };
    let owner = ways::owner(&before.account);
    let after = match passkeys.finish_sign_in(ceremony.content, &sent.answer, &before.key, &owner) {
        Ok(after) => after,
        Err(refusal) => return Ok(Err(refusal.into())),
    };
    let account = accounts::by_id(&state.db, &before.account).await?;
    if !account.is_some_and(|account| account.state.may_sign_in()) {
        return Ok(Err(Refusal::Suspended));
    }
    let caller = caller.clone();
    let begin = async move |tx: &mut Tx| {
        // Where the key was removed or used elsewhere since it was read, its answer counts no longer.
        match passkeys::used(tx, &before, &after).await? {
            true => Ok(Ok(session::begin(tx, &before.account, "passkey", &caller).await?)),
            false => Ok(Err(Refusal::TooLate)),
        }
    };
    Ok(state.db.write(move |tx| Box::pin(async move { begin(tx).await })).await?)
}

/// Asks the device for a new passkey.
pub(in crate::pages) async fn question(visit: Visit, caller: Caller, headers: HeaderMap) -> Answer {
    if !session::is_fresh(&visit.state, &caller).await? {
        return web::json(&json!({ "again": session::again(&visit, HERE) }));
    }
    let ways = Ways::of(&visit.state);
    let account = own(&visit).await?;
    let known: Vec<String> =
        passkeys::of(&visit.state.db, &account.id).await?.into_iter().map(|passkey| passkey.key.id).collect();
    let shown = account.address.as_deref().unwrap_or(&account.name);
    let begun = ways.passkeys().or_not_found()?;
    let begun = begun.begin_registration(&ways::owner(&account.id), shown, &account.name, &known);
    let begun = begun.map_err(Error::internal)?;
    let ceremony = Ceremony { kind: Kind::Register, account: Some(account.id), content: begun.kept };
    ask(&visit, &headers, ceremony, &begun.options).await
}

/// Keeps the passkey that a device has made.
pub(in crate::pages) async fn register(
    visit: Visit,
    caller: Caller,
    headers: HeaderMap,
    Form(sent): Form<Sent>,
) -> Answer {
    if let Some(answer) = ask_again(&visit, &caller, HERE).await? {
        return answer;
    }
    let (state, ways, words) = (&visit.state, Ways::of(&visit.state), Words(visit.lang));
    let taken = Browser::of(state, &headers).take(state, Kind::Register, &sent.ticket).await?;
    let Some(ceremony) = taken.filter(|ceremony| ceremony.account.as_ref() == Some(&visit.actor.id)) else {
        return refuse(&visit, &caller, "", Refusal::TooLate.words(words)).await;
    };
    let Some(name) = read_name(&sent.name) else {
        return refuse(&visit, &caller, "name", words.passkey_name_wrong()).await;
    };
    let key = match ways.passkeys().or_not_found()?.finish_registration(ceremony.content, &sent.answer) {
        Ok(key) => key,
        Err(refusal) => {
            tracing::warn!(%refusal, "a new passkey was refused");
            return refuse(&visit, &caller, "", Refusal::from(refusal).words(words)).await;
        }
    };
    if passkeys::of(&state.db, &visit.actor.id).await?.len() >= MOST {
        return refuse(&visit, &caller, "", words.passkeys_full()).await;
    }
    let (id, account) = (kit::id::random(12), visit.actor.id.clone());
    let passkey = passkeys::Passkey { id, account, name, key, made_at: state.clock.now(), used_at: None };
    match state.db.write(move |tx| Box::pin(async move { passkeys::add(tx, &passkey).await })).await? {
        true => see_done(&visit, "passkey-added"),
        false => refuse(&visit, &caller, "", words.passkey_known()).await,
    }
}

/// Gives a passkey another name.
pub(in crate::pages) async fn rename(visit: Visit, caller: Caller, Form(sent): Form<Sent>) -> Answer {
    if let Some(answer) = ask_again(&visit, &caller, HERE).await? {
        return answer;
    }
    let Some(name) = read_name(&sent.name) else {
        return refuse(&visit, &caller, "", Words(visit.lang).passkey_name_wrong()).await;
    };
    let (account, id) = (visit.actor.id.clone(), visit.at("key").to_owned());
    let renamed =
        visit.state.db.write(move |tx| Box::pin(async move { passkeys::rename(tx, &account, &id, &name).await }));
    if renamed.await? { see_done(&visit, "passkey-renamed") } else { Err(Error::NotFound) }
}

/// Removes a passkey, unless it is the last way to sign in.
pub(in crate::pages) async fn remove(visit: Visit, caller: Caller) -> Answer {
    if let Some(answer) = ask_again(&visit, &caller, HERE).await? {
        return answer;
    }
    match last::remove(&visit, last::Way::Passkey).await? {
        last::Removed::Gone => see_done(&visit, "passkey-removed"),
        last::Removed::Unknown => Err(Error::NotFound),
        last::Removed::Last => refuse(&visit, &caller, "", Words(visit.lang).ways_last()).await,
    }
}

/// Keeps what belongs to a question and sends it to the browser.
async fn ask(visit: &Visit, headers: &HeaderMap, ceremony: Ceremony, options: &Value) -> Answer {
    let browser = Browser::of(&visit.state, headers);
    let ticket = token::secret();
    browser.begin(&visit.state, &ticket, ceremony).await?;
    let answer: Response = web::json(&json!({ "ticket": ticket, "options": options }))?;
    browser.remember(&visit.state, Ok(answer))
}

async fn own(visit: &Visit) -> Result<Account, Error> {
    accounts::by_id(&visit.state.db, &visit.actor.id).await?.or_not_found()
}

fn read_name(typed: &str) -> Option<String> {
    let name = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    (1..=LONGEST_NAME).contains(&name.chars().count()).then_some(name)
}

async fn refuse(visit: &Visit, caller: &Caller, field: &str, message: String) -> Answer {
    page(visit, caller, vec![FieldError::new(field, message)]).await
}
