//! The page of one's own ways to sign in: passkeys, providers, the password. What changes them asks for a recent sign-in, and
//! the last way cannot be removed.

mod last;
pub(super) mod other;
pub(super) mod passkeys;
pub(super) mod providers;
pub(super) mod refused;

use askama::Template;
use axum::{Form, http::StatusCode};
use kit::web::{self, Answer, FieldError, Page, Routes, Visit};
use language::date;
use serde::Deserialize;

use crate::{
    session::{self, Caller, ask_again},
    store::{accounts, identities, passkeys as keys},
    ways::Ways,
    words::Words,
};

/// Where the page is.
const HERE: &str = "/account/ways";

/// The routes of these ways.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/account/ways", "account.keep", show)
        .post("/{lang}/account/passkeys/question", "account.keep", passkeys::question)
        .post("/{lang}/account/passkeys", "account.keep", passkeys::register)
        .post("/{lang}/account/passkeys/{key}", "account.keep", passkeys::rename)
        .post("/{lang}/account/passkeys/{key}/remove", "account.keep", passkeys::remove)
        .post("/{lang}/sign-in/passkey/question", "account.enter", passkeys::sign_in_question)
        .post("/{lang}/sign-in/passkey", "account.enter", passkeys::sign_in)
        .post("/{lang}/account/providers/{provider}", "account.keep", providers::link)
        .post("/{lang}/account/identities/{key}/remove", "account.keep", unlink)
        .post("/{lang}/sign-in/with/{provider}", "account.enter", providers::sign_in)
        .get("/{lang}/sign-in/introduced", "account.enter", providers::introduced)
        .post("/{lang}/sign-in/introduced", "account.enter", providers::settle)
        .get("/oidc/{provider}", "account.enter", providers::back)
}

#[derive(Template)]
#[template(path = "pages/ways.html")]
struct WaysPage {
    page: Page,
    words: Words,
    problems: Vec<FieldError>,
    done: String,
    /// Where to sign in again; `None` where that is not needed.
    again: Option<String>,
    has_passkeys: bool,
    passkeys: Vec<Row>,
    links: Vec<Row>,
    /// The providers that are not linked: name and label.
    others: Vec<(String, String)>,
    has_password: bool,
    is_last: bool,
}

/// A passkey, or a link to a provider.
struct Row {
    id: String,
    name: String,
    made: String,
    used: String,
}

/// Shows the ways of one who has signed in.
async fn show(visit: Visit, caller: Caller) -> Answer {
    page(&visit, &caller, Vec::new()).await
}

async fn page(visit: &Visit, caller: &Caller, problems: Vec<FieldError>) -> Answer {
    let (db, words) = (&visit.state.db, Words(visit.lang));
    let ways = Ways::of(&visit.state);
    let account = accounts::by_id(db, &visit.actor.id).await?;
    let passkeys = keys::of(db, &visit.actor.id).await?;
    let links = identities::of(db, &visit.actor.id).await?;
    let has_password = account.is_some_and(|account| account.password.is_some());
    let is_linked = |issuer: &str| links.iter().any(|link| link.issuer == issuer);
    let others = ways.providers().iter().filter(|provider| !is_linked(provider.issuer()));
    let again = (!session::is_fresh(&visit.state, caller).await?).then(|| session::again(visit, HERE));
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let mut frame = visit.page(words.ways_title());
    if visit.path != HERE {
        frame = frame.at(HERE);
    }
    let your_account = frame.words.your_account();
    let view = WaysPage {
        page: frame.under("/account", your_account),
        words,
        problems,
        done: done(visit, words),
        again,
        has_passkeys: ways.passkeys().is_some(),
        others: others.map(|provider| (provider.name().to_owned(), provider.label().to_owned())).collect(),
        has_password,
        is_last: passkeys.len() + links.len() + usize::from(has_password) <= 1,
        passkeys: passkeys.iter().map(|key| row(visit, &key.id, &key.name, key.made_at, key.used_at)).collect(),
        links: links
            .iter()
            .map(|link| row(visit, &link.id, &ways.label(&link.issuer), link.made_at, link.used_at))
            .collect(),
    };
    web::html_with(status, &view)
}

fn row(visit: &Visit, id: &str, name: &str, made: jiff::Timestamp, used: Option<jiff::Timestamp>) -> Row {
    let words = Words(visit.lang);
    let day = |at: jiff::Timestamp| date(visit.lang, jiff::tz::TimeZone::UTC.to_datetime(at).date());
    Row {
        id: id.to_owned(),
        name: name.to_owned(),
        made: words.ways_made(day(made)),
        used: used.map_or_else(|| words.ways_unused(), |used| words.ways_used(day(used))),
    }
}

/// What has just been done, as the address says after a change.
fn done(visit: &Visit, words: Words) -> String {
    match visit.query.as_str() {
        "done=passkey-added" => words.done_passkey_added(),
        "done=passkey-renamed" => words.done_passkey_renamed(),
        "done=passkey-removed" => words.done_passkey_removed(),
        "done=linked" => words.done_linked(),
        "done=unlinked" => words.done_unlinked(),
        _ => String::new(),
    }
}

/// Sends the reader back to the page, which says what was done.
fn see_done(visit: &Visit, done: &str) -> Answer {
    web::see(&visit.href(&format!("{HERE}?done={done}")))
}

/// A form without fields.
#[derive(Deserialize)]
pub(super) struct Nothing {}

/// Takes a provider's word away from the account.
async fn unlink(visit: Visit, caller: Caller, Form(Nothing {}): Form<Nothing>) -> Answer {
    if let Some(answer) = ask_again(&visit, &caller, HERE).await? {
        return answer;
    }
    match last::remove(&visit, last::Way::Identity).await? {
        last::Removed::Gone => see_done(&visit, "unlinked"),
        last::Removed::Unknown => Err(web::Error::NotFound),
        last::Removed::Last => {
            let problem = FieldError::new("", Words(visit.lang).ways_last());
            page(&visit, &caller, vec![problem]).await
        }
    }
}
