//! Somebody whom a provider knows and we do not. Where an account has the same e-mail address, the person signs in to it as
//! usual and then says whether the two belong together; otherwise an account is made, after showing what is taken.

use askama::Template;
use axum::{
    Form,
    http::{HeaderMap, StatusCode},
};
use kit::{
    db::Tx,
    web::{self, Answer, Error, FieldError, Page, Visit, parts::Field},
};
use proofs::oidc::Identity;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::{add_link, new_link};
use crate::{
    Account, AccountState, Address, account,
    ceremony::{Browser, Ceremony, Kind},
    session::{self, Caller, Ticket, ask_again},
    store::{accounts, identities},
    token,
    ways::Ways,
    words::Words,
};

/// What is kept of somebody who is introduced.
#[derive(Serialize, Deserialize)]
struct Stranger {
    identity: Identity,
    next: String,
}

#[derive(Template)]
#[template(path = "pages/ways/introduced.html")]
struct IntroducedPage {
    page: Page,
    words: Words,
    ticket: String,
    label: String,
    problems: Vec<FieldError>,
    case: Case,
}

/// What is to be done with somebody.
enum Case {
    /// To ask whether the account that is signed in is theirs: its name.
    Link(String),
    /// To let them sign in to the account with their address first: the address, and where.
    SignIn(String, String),
    /// To make an account: their address, and the field for their name.
    Make(String, Box<Field>),
    /// The provider tells no confirmed address.
    NoAddress,
}

/// What the form sends.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(in crate::pages) struct Sent {
    ticket: String,
    name: String,
}

/// Keeps what a provider said about a stranger and shows what can be done.
pub(super) async fn begin(visit: &Visit, browser: &Browser, identity: Identity, next: String) -> Answer {
    let ticket = token::secret();
    let content = json!(Stranger { identity, next });
    browser.begin(&visit.state, &ticket, Ceremony { kind: Kind::Introduction, account: None, content }).await?;
    browser.remember(&visit.state, web::see(&visit.href(&format!("/sign-in/introduced?ticket={ticket}"))))
}

/// Shows what can be done.
pub(in crate::pages) async fn introduced(visit: Visit, headers: HeaderMap) -> Answer {
    let ticket = visit.query.strip_prefix("ticket=").unwrap_or_default().to_owned();
    let browser = Browser::of(&visit.state, &headers);
    match browser.look(&visit.state, Kind::Introduction, &ticket).await? {
        Some(ceremony) => {
            let stranger = serde_json::from_value(ceremony.content).map_err(Error::internal)?;
            page(&visit, &stranger, ticket, None, Vec::new()).await
        }
        None => web::see(&visit.href("/sign-in")),
    }
}

/// Links the account that is signed in, or makes one.
pub(in crate::pages) async fn settle(
    visit: Visit,
    caller: Caller,
    headers: HeaderMap,
    Form(sent): Form<Sent>,
) -> Answer {
    let (state, browser) = (&visit.state, Browser::of(&visit.state, &headers));
    let Some(seen) = browser.look(state, Kind::Introduction, &sent.ticket).await? else {
        return web::see(&visit.href("/sign-in"));
    };
    let stranger: Stranger = serde_json::from_value(seen.content).map_err(Error::internal)?;
    if let Some(account) = caller.account.clone() {
        let here = format!("/sign-in/introduced?ticket={}", sent.ticket);
        if let Some(answer) = ask_again(&visit, &caller, &here).await? {
            return answer;
        }
        return match browser.take(state, Kind::Introduction, &sent.ticket).await? {
            Some(_) => add_link(&visit, account, stranger.identity).await,
            None => web::see(&visit.href("/sign-in")),
        };
    }
    let Some(name) = account::read_name(&sent.name) else {
        let problem = FieldError::new("name", Words(visit.lang).introduced_name_wrong());
        return page(&visit, &stranger, sent.ticket, Some(sent.name), vec![problem]).await;
    };
    let address = stranger.identity.address.as_deref().and_then(Address::read);
    let (Some(address), Some(_)) = (address, browser.take(state, Kind::Introduction, &sent.ticket).await?) else {
        return web::see(&visit.href("/sign-in"));
    };
    match make(&visit, &caller, &stranger.identity, name, address).await? {
        Some(ticket) => {
            let next = session::safe_next(&stranger.next).map_or_else(|| visit.href("/account"), str::to_owned);
            ticket.to(state, &next)
        }
        None => web::see(&visit.href("/sign-in")),
    }
}

/// Makes an account with the address that the provider confirmed, its link, and its first session, all or nothing. `None`
/// where somebody else was quicker with the address or the link.
async fn make(
    visit: &Visit,
    caller: &Caller,
    identity: &Identity,
    name: String,
    address: Address,
) -> Result<Option<Ticket>, Error> {
    let now = visit.state.clock.now();
    let new = Account {
        id: kit::id::random(10),
        name,
        address: Some(address.as_typed().to_owned()),
        confirmed_at: Some(now),
        lang: visit.lang,
        state: AccountState::Active,
        closing_at: None,
        password: None,
        is_shown: false,
        made_at: now,
    };
    let link = new_link(visit, new.id.clone(), identity);
    let caller = caller.clone();
    let work = async move |tx: &mut Tx| {
        let Some(id) = enter(tx, new, &address).await? else { return Ok(None) };
        let link = identities::Link { account: id.clone(), ..link };
        if !identities::add(tx, &link).await? {
            return Ok(None);
        }
        identities::used(tx, &link.id).await?;
        session::begin(tx, &id, "provider", &caller).await.map(Some)
    };
    Ok(visit.state.db.write(move |tx| Box::pin(async move { work(tx).await })).await?)
}

/// Enters a new account and returns its id. One that somebody began with this address and never confirmed starts anew: the
/// address was never theirs to use.
async fn enter(tx: &mut Tx, new: Account, address: &Address) -> kit::db::Result<Option<String>> {
    match accounts::by_address(&mut *tx, address).await? {
        Some(old) if old.confirmed_at.is_some() => Ok(None),
        Some(old) => {
            let anew = Account { id: old.id, ..new };
            accounts::start_anew(tx, &anew).await?;
            accounts::confirm(tx, &anew.id).await?;
            Ok(Some(anew.id))
        }
        None => {
            accounts::add(tx, &new.id, &new).await?;
            Ok(Some(new.id))
        }
    }
}

async fn page(
    visit: &Visit,
    stranger: &Stranger,
    ticket: String,
    typed: Option<String>,
    problems: Vec<FieldError>,
) -> Answer {
    let words = Words(visit.lang);
    let identity = &stranger.identity;
    let label = Ways::of(&visit.state).label(&identity.issuer);
    let case = case(visit, identity, &ticket, typed, &problems).await?;
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = visit.page(words.introduced_title(&label)).at("/sign-in");
    web::html_with(status, &IntroducedPage { page, words, ticket, label, problems, case })
}

async fn case(
    visit: &Visit,
    identity: &Identity,
    ticket: &str,
    typed: Option<String>,
    problems: &[FieldError],
) -> Result<Case, Error> {
    if !visit.actor.is_public() {
        return Ok(Case::Link(visit.actor.name.clone()));
    }
    let Some(address) = identity.address.as_deref().and_then(Address::read) else { return Ok(Case::NoAddress) };
    let shown = address.as_typed().to_owned();
    let known = accounts::by_address(&visit.state.db, &address).await?;
    if known.is_some_and(|account| account.confirmed_at.is_some()) {
        let here = visit.href(&format!("/sign-in/introduced?ticket={ticket}"));
        let here: String = url::form_urlencoded::byte_serialize(here.as_bytes()).collect();
        return Ok(Case::SignIn(shown, visit.href(&format!("/sign-in?next={here}"))));
    }
    let name = typed.or_else(|| identity.name.clone()).unwrap_or_default();
    let field = Field::text("name", Words(visit.lang).introduced_name()).value(name).required().errors(problems);
    Ok(Case::Make(shown, Box::new(field)))
}
