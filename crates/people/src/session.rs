//! A browser that has signed in: who that is, for how long, and the cookie that carries it. Whatever way somebody proves who
//! they are, it ends in [`begin`].

mod caller;
mod fresh;
mod recognise;

use axum::{
    http::{HeaderName, HeaderValue, header},
    response::Response,
};
use cookie::{Cookie, SameSite};
use jiff::{SignedDuration, Timestamp};
use kit::{
    db::{Result, Tx},
    web::{self, Answer, Error},
};

pub use caller::{Caller, Proxy};
pub use fresh::{again, ask_again, is_fresh};
pub use recognise::{Bearers, Found, actor_of, recognise};

use crate::{
    store::{attempts, sessions},
    token,
};

/// How long a session lives whatever happens.
const LIFE: SignedDuration = SignedDuration::from_hours(90 * 24);
/// How long a session lives unused.
const IDLE: SignedDuration = SignedDuration::from_hours(14 * 24);
/// The same, for one who may change what others may do.
const IDLE_OF_ADMINISTRATORS: SignedDuration = SignedDuration::from_hours(12);
/// How often at most it is noted that a session is in use.
const BETWEEN_NOTES: SignedDuration = SignedDuration::from_secs(60);
/// How long the secret before a renewal stays good, for requests that were under way.
const OVERLAP: SignedDuration = SignedDuration::from_secs(60);

/// What a browser forgets when somebody signs out: pages that it kept, and all that it stored for us.
const CLEAR: HeaderValue = HeaderValue::from_static("\"cache\", \"cookies\", \"storage\"");

/// A session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// Its id; not its secret.
    pub id: String,
    /// Whose.
    pub account: String,
    /// How the person proved who they are: `password`, `passkey`, `provider`, `letter`, `demo`.
    pub how: String,
    /// Browser and system, as far as the browser tells.
    pub device: String,
    /// The network that it began from, roughly: `192.0.2.0/24`.
    pub network: String,
    /// When it began.
    pub made_at: Timestamp,
    /// When it was last used, to the minute.
    pub seen_at: Timestamp,
    /// When it ends whatever happens.
    pub expires_at: Timestamp,
    /// Whether it is to get a new secret: what its person may do has changed.
    pub renew: bool,
}

impl Session {
    /// Whether it is still good for one who is an administrator, or is not.
    pub fn is_alive(&self, now: Timestamp, is_administrator: bool) -> bool {
        let idle = if is_administrator { IDLE_OF_ADMINISTRATORS } else { IDLE };
        now < self.expires_at && now.duration_since(self.seen_at) < idle
    }

    /// Whether it is time to note that it is in use.
    fn is_to_be_noted(&self, now: Timestamp) -> bool {
        now.duration_since(self.seen_at) >= BETWEEN_NOTES
    }
}

/// What a browser carries from now on: the secret of a session that has begun.
#[must_use = "the browser must be given the ticket, or nobody is signed in"]
pub struct Ticket(String);

impl Ticket {
    /// Sends the browser to another page of ours with the ticket.
    pub fn to(&self, state: &web::State, path: &str) -> Answer {
        self.put_on(state, web::see(path)?)
    }

    /// Puts the ticket on an answer.
    pub fn put_on(&self, state: &web::State, mut answer: Response) -> Answer {
        answer.headers_mut().append(header::SET_COOKIE, cookie(state, &self.0)?);
        Ok(answer)
    }
}

/// Begins a session for an account that has proved itself, inside the transaction that took the proof. The session that the
/// browser had before ends. The caller has made sure that the account may sign in.
pub async fn begin(tx: &mut Tx, account: &str, how: &str, caller: &Caller) -> Result<Ticket> {
    let now = tx.now();
    sessions::sweep(tx, now).await?;
    attempts::sweep(tx, now).await?;
    if let (Some(account), Some(id)) = (&caller.account, &caller.session) {
        sessions::end(&mut *tx, account, id).await?;
    }
    let secret = token::secret();
    let session = Session {
        id: kit::id::random(12),
        account: account.to_owned(),
        how: how.to_owned(),
        device: caller.device.clone(),
        network: caller.network(),
        made_at: now,
        seen_at: now,
        expires_at: now.checked_add(LIFE).unwrap_or(Timestamp::MAX),
        renew: false,
    };
    sessions::add(tx, &session, &token::hash(&secret)).await?;
    tracing::info!(target: web::SECURITY, account, how, network = session.network, "signed in");
    Ok(Ticket(secret))
}

/// Takes the ticket back: the browser forgets it, and what it kept of our pages.
pub fn forget(state: &web::State, mut answer: Response) -> Answer {
    let mut gone = plain(state, "");
    gone.make_removal();
    let value = HeaderValue::from_str(&gone.to_string()).map_err(Error::internal)?;
    answer.headers_mut().append(header::SET_COOKIE, value);
    answer.headers_mut().insert(HeaderName::from_static("clear-site-data"), CLEAR);
    Ok(answer)
}

/// The cookie with a secret.
fn cookie(state: &web::State, secret: &str) -> std::result::Result<HeaderValue, Error> {
    let mut cookie = plain(state, secret);
    cookie.set_max_age(cookie::time::Duration::seconds(LIFE.as_secs()));
    HeaderValue::from_str(&cookie.to_string()).map_err(Error::internal)
}

/// A cookie that no script reads and no other site sends along with a form.
fn plain<'c>(state: &web::State, secret: &'c str) -> Cookie<'c> {
    Cookie::build((name(state), secret))
        .path("/")
        .http_only(true)
        .same_site(SameSite::Lax)
        .secure(is_https(state))
        .build()
}

/// The cookie's name. The prefix makes browsers refuse it from anything but this very host over HTTPS; on plain HTTP, as on
/// a demonstration at home, they would refuse it there too.
fn name(state: &web::State) -> &'static str {
    if is_https(state) { "__Host-hasila" } else { "hasila" }
}

fn is_https(state: &web::State) -> bool {
    state.config.base_url.starts_with("https://")
}

/// Where to go after signing in, as an address names it: a page of ours, or nothing.
pub fn safe_next(next: &str) -> Option<&str> {
    let is_own = next.starts_with('/') && !next.starts_with("//") && next.len() <= 2000;
    let is_plain = next.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    (is_own && is_plain).then_some(next)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn session(seen_at: &str) -> Session {
        Session {
            id: String::new(),
            account: String::new(),
            how: String::new(),
            device: String::new(),
            network: String::new(),
            made_at: "2018-01-01T00:00:00Z".parse().unwrap(),
            seen_at: seen_at.parse().unwrap(),
            expires_at: "2018-04-01T00:00:00Z".parse().unwrap(),
            renew: false,
        }
    }

    #[test]
    fn a_session_ends_by_rest_and_by_age_and_sooner_for_administrators() {
        let at = |text: &str| text.parse().unwrap();
        let used = session("2018-03-01T00:00:00Z");

        assert!(used.is_alive(at("2018-03-14T23:59:59Z"), false));
        assert!(!used.is_alive(at("2018-03-15T00:00:00Z"), false));
        assert!(used.is_alive(at("2018-03-01T11:59:59Z"), true));
        assert!(!used.is_alive(at("2018-03-01T12:00:00Z"), true));
        assert!(!session("2018-03-31T23:59:00Z").is_alive(at("2018-04-01T00:00:00Z"), false));
    }

    #[test]
    fn next_leads_only_to_pages_of_ours() {
        for own in ["/", "/en/register?q=a&page=2", "/ar/people#x"] {
            assert_eq!(safe_next(own), Some(own));
        }
        for foreign in
            ["", "//evil.example", "/\\evil.example", "https://evil.example", "en", "/a\r\nSet-Cookie: x", "/ x"]
        {
            assert_eq!(safe_next(foreign), None, "{foreign}");
        }
    }
}
