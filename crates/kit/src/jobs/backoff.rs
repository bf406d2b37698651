//! How long to wait before work that failed is tried again: twice as long each time, spread by chance so that what
//! failed together does not come back together, and never longer than a few hours.

use jiff::SignedDuration;

/// How often a job is begun before it is dead.
pub const ATTEMPTS: i64 = 12;

const FIRST: SignedDuration = SignedDuration::from_mins(1);
const LONGEST: SignedDuration = SignedDuration::from_hours(6);
/// The part of a wait that chance may add.
const SPREAD: f64 = 0.25;

/// The wait after so many attempts, all failed; `None` where that was the last. `share`, from 0 to 1, is chance.
pub fn wait(attempts: i64, share: f64) -> Option<SignedDuration> {
    if attempts >= ATTEMPTS {
        return None;
    }
    let doublings = u32::try_from(attempts.max(1) - 1).unwrap_or(u32::MAX);
    let whole = FIRST.checked_mul(2_i32.saturating_pow(doublings)).map_or(LONGEST, |wait| wait.min(LONGEST));
    Some(whole + SignedDuration::from_secs_f64(whole.as_secs_f64() * SPREAD * share.clamp(0.0, 1.0)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_up_to_six_hours_and_end_after_twelve_attempts() {
        let minutes = |attempts| wait(attempts, 0.0).map(|wait| wait.as_mins());
        let table: Vec<_> = (1..=13).map(minutes).collect();

        let expected = [1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360].map(Some);
        assert_eq!(table, [expected.as_slice(), &[None, None]].concat());
    }

    #[test]
    fn chance_adds_at_most_a_quarter() {
        assert_eq!(wait(3, 0.5), Some(SignedDuration::from_secs(270)));
        assert_eq!(wait(3, 1.0), Some(SignedDuration::from_mins(5)));
        assert_eq!(wait(3, 7.0), wait(3, 1.0));
    }

    #[test]
    fn senseless_counts_are_the_first_attempt() {
        assert_eq!(wait(0, 0.0), wait(1, 0.0));
        assert_eq!(wait(i64::MIN, 0.0), wait(1, 0.0));
        assert_eq!(wait(i64::MAX, 0.0), None);
    }
}
