//! A date that may be known only to its month or year, as facts about meetings and officers often are. It has no
//! clock and no time zone.

use std::{fmt, str::FromStr};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A day, a month or a year: `2015-01-29`, `2015-01`, `2015`. Stored as that text, which sorts rightly.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct When {
    year: i16,
    month: Option<i8>,
    day: Option<i8>,
}

/// A text that is none of `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or a day that no calendar has.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is no date; write 2015, 2015-01 or 2015-01-29")]
pub struct NotADate(pub String);

impl When {
    /// The first day it may be.
    pub fn first_day(self) -> Date {
        Date::constant(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1))
    }

    /// The last day it may be.
    pub fn last_day(self) -> Date {
        match (self.month, self.day) {
            (None, _) => Date::constant(self.year, 12, 31),
            (Some(_), None) => self.first_day().last_of_month(),
            (Some(_), Some(_)) => self.first_day(),
        }
    }

    /// The day, where it is known to the day.
    pub fn day(self) -> Option<Date> {
        self.day.map(|_| self.first_day())
    }

    /// The year.
    pub fn year(self) -> i16 {
        self.year
    }

    /// The month, where it is known.
    pub fn month(self) -> Option<i8> {
        self.month
    }
}

impl From<Date> for When {
    fn from(date: Date) -> When {
        When { year: date.year(), month: Some(date.month()), day: Some(date.day()) }
    }
}

impl FromStr for When {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<When, NotADate> {
        parse(text).ok_or_else(|| NotADate(text.to_owned()))
    }
}

fn parse(text: &str) -> Option<When> {
    let mut parts = text.split('-');
    let year = digits(parts.next()?, 4)?;
    let month = parts.next().map(|part| digits(part, 2)).map_or(Some(None), |m| m.map(Some))?;
    let day = parts.next().map(|part| digits(part, 2)).map_or(Some(None), |d| d.map(Some))?;
    if parts.next().is_some() {
        return None;
    }
    let (month, day) = (month.map(|m| m as i8), day.map(|d| d as i8));
    Date::new(year, month.unwrap_or(1), day.unwrap_or(1)).ok()?;
    Some(When { year, month, day })
}

/// The number that `text` writes with exactly `width` digits.
fn digits(text: &str, width: usize) -> Option<i16> {
    let all = text.len() == width && text.bytes().all(|byte| byte.is_ascii_digit());
    all.then(|| text.parse().ok()).flatten()
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        self.month.map_or(Ok(()), |month| write!(f, "-{month:02}"))?;
        self.day.map_or(Ok(()), |day| write!(f, "-{day:02}"))
    }
}

impl From<When> for String {
    fn from(when: When) -> String {
        when.to_string()
    }
}

impl TryFrom<String> for When {
    type Error = NotADate;

    fn try_from(text: String) -> Result<When, NotADate> {
        text.parse()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::When;

    #[test]
    fn a_month_runs_from_its_first_to_its_last_day() {
        let february: When = "2016-02".parse().unwrap();

        assert_eq!((february.first_day(), february.last_day()), (date(2016, 2, 1), date(2016, 2, 29)));
        assert_eq!(february.day(), None);
    }

    #[test]
    fn what_no_calendar_has_is_refused() {
        for bad in ["", "15", "2015-1", "2015-13", "2015-02-30", "2015-02-03-04", "2015-0a", "٢٠١٥", "2015-", "+015"]
        {
            assert!(bad.parse::<When>().is_err(), "{bad}");
        }
    }

    proptest! {
        #[test]
        fn every_date_is_read_as_it_is_written(year in 1865i16..2100, month in 1i8..=12, day in 1i8..=28, parts in 1usize..=3) {
            let whole = format!("{year:04}-{month:02}-{day:02}");
            let text = &whole[..[4, 7, 10][parts - 1]];

            let when: When = text.parse().unwrap();

            prop_assert_eq!(when.to_string(), text);
            prop_assert!(when.first_day() <= date(year, month, day) && date(year, month, day) <= when.last_day());
        }

        #[test]
        fn any_text_is_a_date_or_an_error(text in ".{0,12}") {
            let _ = text.parse::<When>();
        }
    }
}
