//! Whether somebody has just shown who they are. What is dangerous in the hands of one who finds an open browser (ways to
//! sign in, roles, the address) asks for that once more.

use jiff::{SignedDuration, Timestamp};
use kit::{
    db::Result,
    web::{self, Answer, Visit},
};

use super::{Caller, Session};
use crate::store::sessions;

/// How long a sign-in counts as having just happened.
const FRESH: SignedDuration = SignedDuration::from_mins(10);

impl Session {
    /// Whether it began in the last ten minutes. The made-up people of a demonstration have nothing to show again.
    pub fn is_fresh(&self, now: Timestamp) -> bool {
        self.how == "demo" || now.duration_since(self.made_at) < FRESH
    }
}

/// Whether the caller has just signed in.
pub async fn is_fresh(state: &web::State, caller: &Caller) -> Result<bool> {
    let (Some(account), Some(id)) = (&caller.account, &caller.session) else { return Ok(false) };
    let sessions = sessions::of(&state.db, account).await?;
    Ok(sessions.iter().any(|session| session.id == *id && session.is_fresh(state.clock.now())))
}

/// The page where the caller signs in once more and then comes back to `path`, an address without its language.
pub fn again(visit: &Visit, path: &str) -> String {
    let next: String = url::form_urlencoded::byte_serialize(visit.href(path).as_bytes()).collect();
    visit.href(&format!("/sign-in?again=1&next={next}"))
}

/// Sends the caller to show once more who they are, where the sign-in is too long ago; `None` where it is not.
pub async fn ask_again(visit: &Visit, caller: &Caller, path: &str) -> Result<Option<Answer>> {
    let fresh = is_fresh(&visit.state, caller).await?;
    Ok((!fresh).then(|| web::see(&again(visit, path))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_in_is_fresh_for_ten_minutes_and_a_demonstration_always() {
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        let begun = |how: &str| Session {
            id: String::new(),
            account: String::new(),
            how: how.to_owned(),
            device: String::new(),
            network: String::new(),
            made_at: at("2018-04-09T12:00:00Z"),
            seen_at: at("2018-04-09T12:00:00Z"),
            expires_at: at("2018-07-09T12:00:00Z"),
            renew: false,
        };

        assert!(begun("password").is_fresh(at("2018-04-09T12:09:59Z")));
        assert!(!begun("password").is_fresh(at("2018-04-09T12:10:00Z")));
        assert!(begun("demo").is_fresh(at("2018-04-20T12:00:00Z")));
    }
}
