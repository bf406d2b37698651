//! What is kept between the two halves of a proof: a question to a device and its answer, a sign-in at a provider and the way
//! back. It belongs to the browser that began it (a cookie says which one that is), lives for minutes, and serves once.

use axum::http::{HeaderMap, HeaderValue, header};
use cookie::{Cookie, SameSite};
use jiff::SignedDuration;
use kit::{
    db::Result,
    web::{self, Answer, Error},
};
use serde_json::Value;

use crate::{store::ceremonies, token};

/// How long a ceremony may take.
pub const LIFE: SignedDuration = SignedDuration::from_mins(10);
/// How long a browser keeps its name: longer than a ceremony, so that one begun late can end.
const BROWSER: cookie::time::Duration = cookie::time::Duration::minutes(30);

/// What a ceremony is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// To register a passkey.
    Register,
    /// To sign in with a passkey.
    Passkey,
    /// To sign in with a provider, or to link it.
    Provider,
    /// Somebody whom a provider knows and we do not: to be linked or made an account for.
    Introduction,
}

/// A ceremony between its halves.
#[derive(Clone, Debug, PartialEq)]
pub struct Ceremony {
    /// What it is about.
    pub kind: Kind,
    /// The account that began it, where one did.
    pub account: Option<String>,
    /// What is kept for the second half.
    pub content: Value,
}

/// The browser of a ceremony: the secret by which it is known.
#[derive(Clone)]
pub struct Browser(String);

impl Kind {
    /// The code in the database.
    pub const fn code(self) -> &'static str {
        match self {
            Kind::Register => "register",
            Kind::Passkey => "passkey",
            Kind::Provider => "provider",
            Kind::Introduction => "introduction",
        }
    }
}

impl Browser {
    /// The browser that a request comes from; a new one where it has no name yet.
    pub fn of(state: &web::State, headers: &HeaderMap) -> Browser {
        let lines = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
        let mut cookies = lines.flat_map(|line| Cookie::split_parse(line.to_owned())).flatten();
        let own = cookies.find(|cookie| cookie.name() == name(state)).map(|cookie| cookie.value().to_owned());
        Browser(own.unwrap_or_else(token::secret))
    }

    /// Keeps a ceremony for this browser under a ticket, a new secret.
    pub async fn begin(&self, state: &web::State, ticket: &str, ceremony: Ceremony) -> Result<()> {
        let (key, browser) = (token::hash(ticket), token::hash(&self.0));
        let until = state.clock.now().checked_add(LIFE).unwrap_or(jiff::Timestamp::MAX);
        let work = async move |tx: &mut kit::db::Tx| ceremonies::add(tx, &ceremony, &key, &browser, until).await;
        state.db.write(move |tx| Box::pin(async move { work(tx).await })).await
    }

    /// Takes a ceremony of this browser by its ticket. `None` where it has none, no longer, or has had it.
    pub async fn take(&self, state: &web::State, kind: Kind, ticket: &str) -> Result<Option<Ceremony>> {
        let now = state.clock.now();
        ceremonies::take(&state.db, kind, &token::hash(ticket), &token::hash(&self.0), now).await
    }

    /// Looks at a ceremony of this browser and leaves it.
    pub async fn look(&self, state: &web::State, kind: Kind, ticket: &str) -> Result<Option<Ceremony>> {
        let now = state.clock.now();
        ceremonies::look(&state.db, kind, &token::hash(ticket), &token::hash(&self.0), now).await
    }

    /// Lets the browser know its name.
    pub fn remember(&self, state: &web::State, answer: Answer) -> Answer {
        let mut answer = answer?;
        let cookie = Cookie::build((name(state), self.0.as_str()))
            .path("/")
            .http_only(true)
            .same_site(SameSite::Lax)
            .secure(is_https(state))
            .max_age(BROWSER);
        let value = HeaderValue::from_str(&cookie.to_string()).map_err(Error::internal)?;
        answer.headers_mut().append(header::SET_COOKIE, value);
        Ok(answer)
    }
}

fn name(state: &web::State) -> &'static str {
    if is_https(state) { "__Host-hasila-proof" } else { "hasila-proof" }
}

fn is_https(state: &web::State) -> bool {
    state.config.base_url.starts_with("https://")
}
