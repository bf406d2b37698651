//! What a handler is given: who asks for what, in which language and format, and the parts of the application.

use std::{collections::BTreeSet, convert::Infallible, sync::Arc};

use axum::{
    extract::{FromRequestParts, RawPathParams},
    http::{Extensions, request},
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
    /// What the slices keep of their own while the program runs.
    pub parts: Parts,
}

/// Values that slices keep while the program runs, one of each type: settings of theirs, a provider, a counter. Put in
/// once by the site; a handler asks for what its slice needs with [`Parts::get`].
#[derive(Clone, Default)]
pub struct Parts(Arc<Extensions>);

impl Parts {
    /// The same parts and one more.
    pub fn with<T: Clone + Send + Sync + 'static>(self, part: T) -> Parts {
        let mut parts = Extensions::clone(&self.0);
        parts.insert(part);
        Parts(Arc::new(parts))
    }

    /// The same parts but for the one of a type.
    pub fn without<T: Clone + Send + Sync + 'static>(self) -> Parts {
        let mut parts = Extensions::clone(&self.0);
        parts.remove::<T>();
        Parts(Arc::new(parts))
    }

    /// The part of a type, where the site has put one in.
    pub fn get<T: Send + Sync + 'static>(&self) -> Option<&T> {
        self.0.get::<T>()
    }
}

/// Answers whether an actor may do what is asked. An unknown action must be refused.
pub type Guard = fn(&Actor, &Asked<'_>) -> bool;

/// What the policy table is asked: an action such as `register.read`, on what, and in which state that is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked<'a> {
    /// The action, `thing.act`.
    pub action: &'a str,
    /// The part of the process that the thing belongs to, as [`Grant::on`] writes it. `None` asks whether the actor may
    /// do the action anywhere at all, which is what a route's guard can know.
    pub on: Option<&'a str>,
    /// The state that the thing is in, as its slice names it; `None` where the question is not about one thing.
    pub state: Option<&'a str>,
}

impl<'a> Asked<'a> {
    /// Whether the action may be done anywhere at all.
    pub const fn of(action: &'a str) -> Asked<'a> {
        Asked { action, on: None, state: None }
    }

    /// On a thing of this part of the process.
    pub const fn on(mut self, on: &'a str) -> Asked<'a> {
        self.on = Some(on);
        self
    }

    /// While the thing is in this state.
    pub const fn in_state(mut self, state: &'a str) -> Asked<'a> {
        self.state = Some(state);
        self
    }
}

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
    /// The id that the journal records; `public` for a reader who has not signed in.
    pub id: String,
    /// The name that people see; empty for the public.
    pub name: String,
    /// The roles held, each with where.
    pub grants: BTreeSet<Grant>,
    /// The only actions that may be done of those that the roles allow, where somebody lent a program less than all;
    /// `None` for a person.
    pub only: Option<BTreeSet<&'static str>>,
}

/// A role that somebody holds.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Grant {
    /// The code of the role.
    pub role: &'static str,
    /// Where it is held: empty for the whole process, or a part of it such as `body/cwg-wsis` or `region/africa`.
    pub on: String,
}

impl Grant {
    /// A role for the whole process.
    pub fn everywhere(role: &'static str) -> Grant {
        Grant { role, on: String::new() }
    }

    /// A role for a part of the process.
    pub fn on(role: &'static str, on: impl Into<String>) -> Grant {
        Grant { role, on: on.into() }
    }

    /// Whether the role is held there: one for the whole process is held everywhere, and where the question names no
    /// place, any will do.
    pub fn covers(&self, on: Option<&str>) -> bool {
        self.on.is_empty() || on.is_none_or(|on| on == self.on)
    }
}

impl Actor {
    /// A reader who has not signed in.
    pub fn public() -> Actor {
        Actor { id: "public".to_owned(), name: String::new(), grants: BTreeSet::new(), only: None }
    }

    /// Somebody who has signed in, with the roles held.
    pub fn new(id: impl Into<String>, name: impl Into<String>, grants: impl IntoIterator<Item = Grant>) -> Actor {
        Actor { id: id.into(), name: name.into(), grants: grants.into_iter().collect(), only: None }
    }

    /// The same for a program that is lent only these actions.
    pub fn lending(mut self, only: impl IntoIterator<Item = &'static str>) -> Actor {
        self.only = Some(only.into_iter().collect());
        self
    }

    /// Whether an action is among those lent: all are to a person.
    pub fn is_lent(&self, action: &str) -> bool {
        self.only.as_ref().is_none_or(|only| only.contains(action))
    }

    /// Whether this is a reader who has not signed in.
    pub fn is_public(&self) -> bool {
        self.id == "public"
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

    /// Whether the actor may do an action anywhere at all.
    pub fn may(&self, action: &str) -> bool {
        self.allows(&Asked::of(action))
    }

    /// Whether the actor may do an action on a certain thing in its state.
    pub fn allows(&self, asked: &Asked<'_>) -> bool {
        (self.state.guard)(&self.actor, asked)
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

    /// Asks that the actor may do an action that depends on more than the address: on this thing, in this state.
    pub fn must(&self, asked: &Asked<'_>) -> Result<(), Error> {
        match (self.allows(asked), self.actor.is_public()) {
            (true, _) => Ok(()),
            (false, true) => Err(Error::SignIn),
            (false, false) => Err(Error::Forbidden),
        }
    }
}

impl FromRequestParts<State> for Visit {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut request::Parts, state: &State) -> Result<Visit, Error> {
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

    async fn from_request_parts(parts: &mut request::Parts, _: &State) -> Result<Actor, Infallible> {
        Ok(parts.extensions.get::<Actor>().cloned().unwrap_or_else(Actor::public))
    }
}

/// The language of a request whose address does not begin with one: that of `?lang=`, or one that the browser accepts.
pub(super) fn accepted(parts: &request::Parts) -> Lang {
    let asked = form_urlencoded::parse(parts.uri.query().unwrap_or_default().as_bytes());
    if let Some(lang) = asked.filter(|(name, _)| name == "lang").find_map(|(_, code)| code.parse().ok()) {
        return lang;
    }
    let header = parts.headers.get(axum::http::header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    Lang::accepted(header.unwrap_or_default())
}
