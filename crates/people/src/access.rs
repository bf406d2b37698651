//! What a person lends to a program: a token with a name, an end and scopes. What the program may do with it is what the
//! person may do, and of that only what the scopes reach. The service keeps a hash; the secret is shown once.

use std::{fmt, str::FromStr};

use jiff::{SignedDuration, Timestamp};
use kit::{
    db::Result,
    web::{self, Actor},
};
use language::Lang;
use serde::{Deserialize, Serialize};

use crate::{
    session::{Bearers, actor_of},
    store::{access, accounts},
    token,
    words::Words,
};

/// What every secret begins with, so that one that strays into a public place can be recognised there.
const MARK: &str = "hasila_";
/// How often at most it is noted that a token is in use.
const BETWEEN_NOTES: SignedDuration = SignedDuration::from_secs(60);
/// How many tokens that still work an account may have.
pub const MOST: usize = 20;
/// The longest name.
pub const LONGEST_NAME: usize = 60;
/// The lives to choose from, in days.
pub const DAYS: [i64; 4] = [7, 30, 90, 365];

/// Knows whom a token stands for.
pub const BEARERS: Bearers = Bearers(|state, secret| Box::pin(recognise(state, secret)));

/// A set of actions that a token may be lent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Scope {
    /// To read what its owner may read.
    #[serde(rename = "read")]
    Read,
    /// To have reports read and to decide about what was found.
    #[serde(rename = "readings.write")]
    Readings,
    /// To change what its owner says about themselves.
    #[serde(rename = "profile.write")]
    Profile,
}

/// A token, as kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Access {
    /// Its id; not its secret.
    pub id: String,
    /// Whose.
    pub account: String,
    /// What its owner calls it.
    pub name: String,
    /// What it reaches.
    pub scopes: Vec<Scope>,
    /// When it was made.
    pub made_at: Timestamp,
    /// When it ends.
    pub expires_at: Timestamp,
    /// When it was last used, to the minute.
    pub seen_at: Option<Timestamp>,
    /// When its owner withdrew it.
    pub withdrawn_at: Option<Timestamp>,
}

/// A text that names no scope.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownScope;

impl Scope {
    /// Every scope.
    pub const ALL: [Scope; 3] = [Scope::Read, Scope::Readings, Scope::Profile];

    /// The code.
    pub const fn code(self) -> &'static str {
        match self {
            Scope::Read => "read",
            Scope::Readings => "readings.write",
            Scope::Profile => "profile.write",
        }
    }

    /// What it lets a program do, in words.
    pub fn name(self, lang: Lang) -> String {
        let words = Words(lang);
        match self {
            Scope::Read => words.scope_read(),
            Scope::Readings => words.scope_readings(),
            Scope::Profile => words.scope_profile(),
        }
    }

    /// The actions that it reaches. None of them makes tokens or changes how one signs in.
    pub const fn actions(self) -> &'static [&'static str] {
        match self {
            Scope::Read => &[
                "site.read",
                "static.read",
                "groups.read",
                "register.read",
                "readings.read",
                "reports.read",
                "reports.generate",
                "journal.read",
                "profile.read",
            ],
            Scope::Readings => &["readings.manage"],
            Scope::Profile => &["profile.write"],
        }
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Scope {
    type Err = UnknownScope;

    fn from_str(code: &str) -> std::result::Result<Scope, UnknownScope> {
        Scope::ALL.into_iter().find(|scope| scope.code() == code).ok_or(UnknownScope)
    }
}

impl Access {
    /// Whether it still works.
    pub fn is_good(&self, now: Timestamp) -> bool {
        self.withdrawn_at.is_none() && now < self.expires_at
    }

    /// Whether it is time to note that it is in use.
    fn is_to_be_noted(&self, now: Timestamp) -> bool {
        self.seen_at.is_none_or(|seen| now.duration_since(seen) >= BETWEEN_NOTES)
    }
}

/// A new secret.
pub fn secret() -> String {
    format!("{MARK}{}", token::secret())
}

/// The owner of a token, lending what its scopes reach; `None` for a token that is none, has ended, was withdrawn, or whose
/// owner may not sign in.
async fn recognise(state: web::State, secret: String) -> Result<Option<Actor>> {
    let (db, now) = (&state.db, state.clock.now());
    let Some(access) = access::by_hash(db, &token::hash(&secret)).await? else { return Ok(None) };
    let Some(account) = accounts::by_id(db, &access.account).await? else { return Ok(None) };
    if !access.is_good(now) || !account.state.may_sign_in() {
        return Ok(None);
    }
    if access.is_to_be_noted(now)
        && let Err(error) = access::touch(db, &access.id, now).await
    {
        tracing::warn!(%error, "the use of a token could not be noted");
    }
    let actor = actor_of(&state, &account).await?;
    Ok(Some(actor.lending(access.scopes.iter().flat_map(|scope| scope.actions()).copied())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy;

    #[test]
    fn a_scope_reaches_only_actions_of_the_table_and_none_that_could_reach_further() {
        for scope in Scope::ALL {
            assert_eq!(scope.code().parse(), Ok(scope));
            for action in scope.actions() {
                assert!(policy::rule(action).is_some(), "{action}");
            }
            assert!(!scope.actions().contains(&"tokens.manage") && !scope.actions().contains(&"account.keep"));
        }
    }
}
