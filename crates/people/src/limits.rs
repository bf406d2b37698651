//! How often something may be tried from one network and for one account. The counters are in the database, so the limits
//! are the same whichever node answers. What is tried under is kept as a hash and forgotten when its span ends.

use jiff::Timestamp;
use kit::{db::Db, web::Error};

use crate::{session::Caller, store::attempts, token};

/// A limit: so many times within so many seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// What is counted.
    what: &'static str,
    /// How many are let through.
    most: i64,
    /// The span.
    seconds: i64,
}

/// What may be tried how often, for one account (or what is said to be one) and from one network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// For one account.
    account: Limit,
    /// From one network.
    network: Limit,
}

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;

/// Signing in with a password.
pub const SIGN_IN: Limits = limits(("sign-in", 10, 15 * MINUTE), ("sign-in/net", 60, 15 * MINUTE));
/// Typing the code of a letter: 40 bits of chance, ten tries an hour.
pub const CODE: Limits = limits(("code", 10, HOUR), ("code/net", 60, HOUR));
/// Asking for a letter: sign-up, a letter again, recovery, another address.
pub const LETTER: Limits = limits(("letter", 5, HOUR), ("letter/net", 40, HOUR));
/// Asking for a question to answer with a passkey, or going to a provider and coming back. Nobody guesses these, so that this
/// only keeps floods away; a whole meeting may sit behind one network.
pub const QUESTION: Limits = limits(("question", 3000, 15 * MINUTE), ("question/net", 3000, 15 * MINUTE));
/// Showing one's password again, or finding a passkey or a provider refused.
pub const PROOF: Limits = limits(("proof", 10, 15 * MINUTE), ("proof/net", 60, 15 * MINUTE));

const fn limits(account: (&'static str, i64, i64), network: (&'static str, i64, i64)) -> Limits {
    const fn limit((what, most, seconds): (&'static str, i64, i64)) -> Limit {
        Limit { what, most, seconds }
    }
    Limits { account: limit(account), network: limit(network) }
}

/// Counts a try for an account (its id, or the address that was typed) from where the caller is. Where there were too many,
/// the answer is [`Error::TooMany`] with the seconds to wait; the try must then not be looked at.
pub async fn count(db: &Db, limits: Limits, account: &str, caller: &Caller) -> Result<(), Error> {
    let tries =
        [(limits.account, key(limits.account, account)), (limits.network, key(limits.network, &caller.network()))];
    let waits = db.write(move |tx| {
        Box::pin(async move {
            let now = tx.now();
            let mut longest = None;
            for (limit, key) in tries {
                let ends_at = limit.ends_at(now);
                let count = attempts::count(tx, &key, ends_at).await?;
                longest = longest.max(limit.wait(count, ends_at, now));
            }
            Ok(longest)
        })
    });
    match waits.await? {
        Some(seconds) => {
            let (what, network) = (limits.account.what, caller.network());
            tracing::info!(target: kit::web::SECURITY, what, network, seconds, "too many tries");
            Err(Error::TooMany(seconds))
        }
        None => Ok(()),
    }
}

/// Forgets the tries for an account: the right person came.
pub async fn forget(db: &Db, limits: Limits, account: &str) -> Result<(), Error> {
    let key = key(limits.account, account);
    Ok(db.write(move |tx| Box::pin(async move { attempts::forget(tx, &key).await })).await?)
}

fn key(limit: Limit, whose: &str) -> String {
    token::hash(&format!("{}/{whose}", limit.what))
}

impl Limit {
    /// The end of the span that a time falls into: spans follow each other without gaps, the same for all nodes.
    fn ends_at(self, now: Timestamp) -> Timestamp {
        let begun = now.as_second().div_euclid(self.seconds);
        Timestamp::from_second((begun + 1) * self.seconds).unwrap_or(Timestamp::MAX)
    }

    /// The seconds to wait after so many tries.
    fn wait(self, count: i64, ends_at: Timestamp, now: Timestamp) -> Option<u64> {
        (count > self.most).then(|| u64::try_from(ends_at.duration_since(now).as_secs()).unwrap_or(0).max(1))
    }
}

#[cfg(test)]
mod tests {
    use kit::db::testing::for_each_engine;

    use super::*;

    fn from(ip: &str) -> Caller {
        Caller { ip: Some(ip.parse().unwrap()), ..Caller::default() }
    }

    #[tokio::test]
    async fn the_eleventh_try_waits_until_the_span_has_ended() {
        for_each_engine(async |db| {
            for n in 0..10 {
                let here = from(&format!("192.0.{n}.1"));
                assert!(count(&db, SIGN_IN, "a@example.org", &here).await.is_ok(), "{n}");
            }
            let refused = count(&db, SIGN_IN, "a@example.org", &from("198.51.100.1")).await;

            // The span of fifteen minutes began at noon, when tests do.
            assert!(matches!(refused, Err(Error::TooMany(900))), "{refused:?}");
            assert!(count(&db, SIGN_IN, "b@example.org", &from("198.51.100.1")).await.is_ok());
            db.clock().advance(jiff::SignedDuration::from_mins(15));
            assert!(count(&db, SIGN_IN, "a@example.org", &from("198.51.100.1")).await.is_ok());
        })
        .await;
    }

    #[tokio::test]
    async fn one_network_cannot_try_many_accounts() {
        for_each_engine(async |db| {
            for n in 0..60 {
                let here = from(&format!("192.0.2.{n}"));
                assert!(count(&db, SIGN_IN, &format!("{n}@example.org"), &here).await.is_ok(), "{n}");
            }
            assert!(count(&db, SIGN_IN, "other@example.org", &from("192.0.2.200")).await.is_err());
            assert!(count(&db, SIGN_IN, "other@example.org", &from("192.0.3.200")).await.is_ok());
        })
        .await;
    }

    #[tokio::test]
    async fn who_came_in_starts_from_nought() {
        for_each_engine(async |db| {
            for _ in 0..10 {
                count(&db, SIGN_IN, "a@example.org", &from("192.0.2.1")).await.unwrap();
            }
            forget(&db, SIGN_IN, "a@example.org").await.unwrap();
            assert!(count(&db, SIGN_IN, "a@example.org", &from("192.0.2.1")).await.is_ok());
        })
        .await;
    }
}
