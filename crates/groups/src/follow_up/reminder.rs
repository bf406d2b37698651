//! When somebody is reminded of a date: 30, 14, 7 and 2 days before it, and weekly after it. Each mark is reminded of once, and
//! where the program was not running on its day the mark is still due: the days since the mark before it all belong to it.

use std::fmt;

/// How many days before a date somebody is reminded, the farthest first.
pub const BEFORE: [i64; 4] = [30, 14, 7, 2];

/// A mark on the way to a date and past it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// So many days before, or fewer.
    Before(i64),
    /// So many whole weeks after.
    WeeksAfter(i64),
}

/// The mark that was reached when so many days are left; `None` while the date is more than 30 days away, and from the day
/// itself until a week after it.
pub fn mark(days_left: i64) -> Option<Mark> {
    match days_left {
        ..=-7 => Some(Mark::WeeksAfter(-days_left / 7)),
        -6..=-1 => None,
        _ => BEFORE.iter().rev().find(|days| days_left <= **days).map(|days| Mark::Before(*days)),
    }
}

impl fmt::Display for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Mark::Before(days) => write!(f, "{days}-before"),
            Mark::WeeksAfter(weeks) => write!(f, "{weeks}-weeks-after"),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_marks_are_those_that_the_secretariat_asked_for() {
        let reached = |days: i64| mark(days).map(|mark| mark.to_string()).unwrap_or_default();

        assert_eq!(reached(31), "");
        assert_eq!(reached(30), "30-before");
        assert_eq!(reached(15), "30-before");
        assert_eq!(reached(14), "14-before");
        assert_eq!(reached(8), "14-before");
        assert_eq!(reached(7), "7-before");
        assert_eq!(reached(3), "7-before");
        assert_eq!(reached(2), "2-before");
        assert_eq!(reached(0), "2-before");
        assert_eq!(reached(-1), "");
        assert_eq!(reached(-6), "");
        assert_eq!(reached(-7), "1-weeks-after");
        assert_eq!(reached(-13), "1-weeks-after");
        assert_eq!(reached(-14), "2-weeks-after");
    }

    proptest! {
        #[test]
        fn whoever_looks_every_day_meets_each_mark_once(begin in 31i64..90, weeks in 1i64..20) {
            let mut met = Vec::new();
            for days in (-(weeks * 7)..=begin).rev() {
                if let Some(mark) = mark(days) && met.last() != Some(&mark) {
                    met.push(mark);
                }
            }
            let mut wanted: Vec<Mark> = BEFORE.map(Mark::Before).to_vec();
            wanted.extend((1..=weeks).map(Mark::WeeksAfter));
            prop_assert_eq!(met, wanted);
        }
    }
}
