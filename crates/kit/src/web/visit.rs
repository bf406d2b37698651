//! What a handler is given: who asks for what, in which language and format, and the parts of the application.

use std::{collections::BTreeSet, convert::Infallible, sync::Arc};

use axum::{
    extract::{FromRequestParts, RawPathParams},
    http::request::Parts,
};
use language::Lang;

use super::{Error, Format, Frame, Page};
use crate::{clock::Clock, db::Db, files::Files};

/// The parts of the application that handlers use. Cheap to clone.
#[derive(Clone)]
pub struct State {
    /// The database.
    pub db: Db,
    /// The clock.
    pub clock: Clock,
    /// Uploaded files.
    pub files: Files,
    /// Settings.
    pub config: Arc<Config>,
    /// What the frame of every page says.
    pub frame: Arc<Frame>,
    /// Who may do what.
    pub guard: Guard,
}

/// Answers whether an actor may do an action such as `register.read`. An unknown action must be refused.
pub type Guard = fn(&Actor, &str) -> bool;

/// Settings of the web side.
#[derive(Clone, Debug)]
pub struct Config {
    /// The address under which readers reach us, without a slash at its end: `https://example.org`. Absolute links
    /// in pages, feeds and calendars begin with it.
    pub base_url: String,
    /// The most bytes that a request may send.
    pub body_limit: usize,
    /// The most seconds that an answer may take.
    pub timeout_seconds: u64,
}

/// Who asks. Put into the request by the site; without one, the public.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Actor {
    /// The id that the journal records.
    pub id: String,
    /// Codes of the roles held.
    pub roles: BTreeSet<&'static str>,
}

impl Actor {
    /// A reader who has not signed in.
    pub fn public() -> Actor {
        Actor { id: "public".to_owned(), roles: BTreeSet::from(["public"]) }
    }

    /// Whether this is a reader who has not signed in.
    pub fn is_public(&self) -> bool {
        self.roles.iter().all(|role| *role == "public")
    }
}

/// A request for a page or a format, as a handler sees it.
#[derive(Clone)]
pub struct Visit {
    /// The reader's language, from the address.
    pub lang: Lang,
    /// Who asks.
    pub actor: Actor,
    /// The format asked for by the suffix of the address.
    pub format: Format,
    /// The address without language, suffix and query: `/register/R-1`.
    pub path: String,
    /// The query as it came, without the question mark.
    pub query: String,
    /// The parts of the application.
    pub state: State,
    places: Vec<(String, String)>,
}

impl Visit {
    /// What stands in the address at a place of the route's pattern: `at("id")` for `/{lang}/register/{id}`. Empty
    /// where the pattern has no such place.
    pub fn at(&self, place: &str) -> &str {
        self.places.iter().find(|(name, _)| name == place).map_or("", |(_, value)| value)
    }

    /// Whether the actor may do an action.
    pub fn may(&self, action: &str) -> bool {
        (self.state.guard)(&self.actor, action)
    }

    /// The frame of a page at this address, with its title.
    pub fn page(&self, title: impl Into<String>) -> Page {
        Page::new(self, title.into())
    }

    /// An address of ours in the reader's language: `href("/register")` is `/ar/register`.
    pub fn href(&self, path: &str) -> String {
        format!("/{}{path}", self.lang)
    }

    /// The whole address, with the host: for feeds, calendars and files that leave the site.
    pub fn url(&self, path: &str) -> String {
        format!("{}/{}{path}", self.state.config.base_url, self.lang)
    }

    /// A visit to no route, for a page that says so.
    pub(super) fn nowhere(state: &State, lang: Lang) -> Visit {
        Visit {
            lang,
            actor: Actor::public(),
            format: Format::Page,
            path: "/".to_owned(),
            query: String::new(),
            state: state.clone(),
            places: Vec::new(),
        }
    }

    /// Asks that the actor may do an action that depends on more than the address.
    pub fn must(&self, action: &str) -> Result<(), Error> {
        match (self.may(action), self.actor.is_public()) {
            (true, _) => Ok(()),
            (false, true) => Err(Error::SignIn),
            (false, false) => Err(Error::Forbidden),
        }
    }
}

impl FromRequestParts<State> for Visit {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &State) -> Result<Visit, Error> {
        let places = RawPathParams::from_request_parts(parts, state).await.map_err(|_| Error::NotFound)?;
        let places: Vec<(String, String)> = places.iter().map(|(k, v)| (k.to_owned(), v.to_owned())).collect();
        // Neither database takes a NUL in a text, and no record has one in its name.
        if places.iter().any(|(_, value)| value.contains('\0')) {
            return Err(Error::NotFound);
        }
        let lang = match places.iter().find(|(name, _)| name == "lang") {
            // Only the two small letters: one page has one address.
            Some((_, code)) if code.chars().all(|c| c.is_ascii_lowercase()) => {
                code.parse().map_err(|_| Error::NotFound)?
            }
            Some(_) => return Err(Error::NotFound),
            None => accepted(parts),
        };
        let path = parts.uri.path();
        let rest = path.get(1..).and_then(|path| path.split_once('/')).map_or("", |(_, rest)| rest);
        Ok(Visit {
            lang,
            actor: parts.extensions.get::<Actor>().cloned().unwrap_or_else(Actor::public),
            format: parts.extensions.get::<Format>().copied().unwrap_or_default(),
            path: format!("/{rest}"),
            query: parts.uri.query().unwrap_or_default().to_owned(),
            state: state.clone(),
            places,
        })
    }
}

impl FromRequestParts<State> for Actor {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &State) -> Result<Actor, Infallible> {
        Ok(parts.extensions.get::<Actor>().cloned().unwrap_or_else(Actor::public))
    }
}

/// The language of a request whose address names none.
pub(super) fn accepted(parts: &Parts) -> Lang {
    let header = parts.headers.get(axum::http::header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    Lang::accepted(header.unwrap_or_default())
}
