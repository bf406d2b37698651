//! Who a request comes from: by the cookie of a session, or by a bearer token where the application has somebody who knows
//! such tokens. Everybody else is the public.

use std::{future::Future, pin::Pin};

use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, header},
    middleware::Next,
    response::Response,
};
use cookie::Cookie;
use kit::{
    db::Result,
    web::{self, Actor, Error},
};

use super::{Caller, OVERLAP, Proxy, Session, cookie, name};
use crate::{
    Role,
    store::{accounts, grants, sessions},
    token,
};

/// Knows whom a bearer token stands for. A part of the application, put in by the site.
#[derive(Clone, Copy)]
pub struct Bearers(
    /// Looks a token up.
    pub fn(web::State, String) -> Found,
);

/// Whom a token stands for; `None` for one that is none.
pub type Found = Pin<Box<dyn Future<Output = Result<Option<Actor>>> + Send>>;

/// Somebody recognised.
struct Known {
    actor: Actor,
    session: Option<Session>,
    /// The cookie that takes the place of the one that came.
    renewed: Option<HeaderValue>,
}

/// Puts the actor and the [`Caller`] into the request.
pub async fn recognise(State(state): State<web::State>, mut request: Request, next: Next) -> Response {
    let mut caller = Caller::of(&request, state.parts.get::<Proxy>());
    let path = request.uri().path();
    // What stands in a frame of another site is the same for everybody, and nobody's session is touched for it.
    let is_nobodys = path.starts_with("/static/") || web::is_embedded(path);
    let known = if is_nobodys { Ok(None) } else { known(&state, request.headers()).await };
    let extensions = request.extensions_mut();
    let mut renewed = None;
    match known {
        Ok(Some(known)) => {
            if let Some(session) = known.session {
                caller.account = Some(session.account);
                caller.session = Some(session.id);
            }
            renewed = known.renewed;
            extensions.insert(known.actor);
        }
        Ok(None) => drop(extensions.insert(Actor::public())),
        Err(error) => drop(extensions.insert(error)),
    }
    extensions.insert(caller);
    let mut response = next.run(request).await;
    // A handler that signs in or out has set the cookie already, and knows better.
    if let Some(renewed) = renewed
        && !response.headers().contains_key(header::SET_COOKIE)
    {
        response.headers_mut().insert(header::SET_COOKIE, renewed);
    }
    response
}

async fn known(state: &web::State, headers: &HeaderMap) -> std::result::Result<Option<Known>, Error> {
    if let Some(token) = bearer(headers) {
        // One who shows a token that is none does not become somebody else by a cookie.
        let Some(Bearers(look_up)) = state.parts.get::<Bearers>() else { return Err(Error::SignIn) };
        let actor = look_up(state.clone(), token).await?.ok_or(Error::SignIn)?;
        return Ok(Some(Known { actor, session: None, renewed: None }));
    }
    match secret(headers, name(state)) {
        Some(secret) => by_session(state, &secret).await,
        None => Ok(None),
    }
}

fn bearer(headers: &HeaderMap) -> Option<String> {
    let value = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, token) = value.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim().to_owned())
}

fn secret(headers: &HeaderMap, name: &str) -> Option<String> {
    let lines = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut cookies = lines.flat_map(|line| Cookie::split_parse(line.to_owned())).flatten();
    cookies.find(|cookie| cookie.name() == name).map(|cookie| cookie.value().to_owned())
}

async fn by_session(state: &web::State, secret: &str) -> std::result::Result<Option<Known>, Error> {
    let (db, now) = (&state.db, state.clock.now());
    let since = now.checked_sub(OVERLAP).unwrap_or(now);
    let Some(session) = sessions::by_hash(db, &token::hash(secret), since).await? else { return Ok(None) };
    let Some(account) = accounts::by_id(db, &session.account).await? else { return Ok(None) };
    let actor = actor_of(state, &account).await?;
    let is_administrator = actor.grants.iter().any(|grant| grant.role == Role::Administrator.code());
    if !account.state.may_sign_in() || !session.is_alive(now, is_administrator) {
        return Ok(None);
    }
    if session.is_to_be_noted(now) {
        note(state, &session).await;
    }
    let renewed = if session.renew { renew(state, &session).await? } else { None };
    Ok(Some(Known { actor, session: Some(session), renewed }))
}

/// What the policy table is asked with for an account: its name and the roles that it holds today.
pub async fn actor_of(state: &web::State, account: &crate::Account) -> Result<Actor> {
    let held = grants::held(&state.db, &account.id, state.clock.today("UTC")).await?;
    Ok(Actor::new(&account.id, &account.name, held.iter().map(crate::Grant::for_policy)))
}

/// Notes that a session is in use. Where that fails the reader shall still have the page.
async fn note(state: &web::State, session: &Session) {
    if let Err(error) = sessions::touch(&state.db, &session.id, state.clock.now()).await {
        tracing::warn!(%error, "the use of a session could not be noted");
    }
}

async fn renew(state: &web::State, session: &Session) -> std::result::Result<Option<HeaderValue>, Error> {
    let fresh = token::secret();
    let is_ours = sessions::renew(&state.db, &session.id, &token::hash(&fresh), state.clock.now()).await?;
    if is_ours { cookie(state, &fresh).map(Some) } else { Ok(None) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_secret_is_read_from_its_own_cookie_and_the_token_from_its_own_scheme() {
        let mut headers = HeaderMap::new();
        headers.append(header::COOKIE, "other=1; hasila=abc".parse().unwrap());
        headers.append(header::AUTHORIZATION, "bearer t-1".parse().unwrap());

        assert_eq!(secret(&headers, "hasila"), Some("abc".to_owned()));
        assert_eq!(secret(&headers, "__Host-hasila"), None);
        assert_eq!(bearer(&headers), Some("t-1".to_owned()));
        headers.insert(header::AUTHORIZATION, "Basic abc".parse().unwrap());
        assert_eq!(bearer(&headers), None);
    }
}
