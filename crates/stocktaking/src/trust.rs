//! How much is taken from somebody whom nobody knows yet: how many drafts, how many entries that wait for review, how many links
//! in their texts. Nothing is public before review, so this keeps the queue clean, not the register.

use jiff::{SignedDuration, Timestamp};

/// For how long an account counts as new, unless one of its projects was published.
const NEW: SignedDuration = SignedDuration::from_hours(14 * 24);

/// What is taken from an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Trust {
    /// How many drafts and returned entries it may have at once.
    pub drafts: i64,
    /// How many of its entries may wait for review at once.
    pub waiting: i64,
    /// How many links the texts of one entry may hold together.
    pub links: usize,
}

/// What is taken from one whom nobody knows.
pub const STRANGER: Trust = Trust { drafts: 5, waiting: 3, links: 2 };
/// What is taken from one who is known.
pub const KNOWN: Trust = Trust { drafts: 50, waiting: 50, links: 10 };

/// What is taken from an account that was made at a time and of whose projects so many are published.
pub fn of(made_at: Timestamp, published: i64, now: Timestamp) -> Trust {
    let is_new = now.duration_since(made_at) < NEW;
    if published == 0 && is_new { STRANGER } else { KNOWN }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_is_new_for_two_weeks_or_until_something_of_it_was_published() {
        let now = Timestamp::constant(1_523_275_200, 0);
        let before = |days: i64| now - SignedDuration::from_hours(days * 24);

        assert_eq!(of(before(13), 0, now), STRANGER);
        assert_eq!(of(before(14), 0, now), KNOWN);
        assert_eq!(of(before(1), 1, now), KNOWN);
    }
}
