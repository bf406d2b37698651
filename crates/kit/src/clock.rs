//! The only clock. Everything that needs the time is given one, so that a test can say what time it is.

use std::sync::{Arc, Mutex, PoisonError};

use jiff::{SignedDuration, Timestamp, civil::Date, tz::TimeZone};

/// A clock: the machine's own, or one that stands where a test has put it.
#[derive(Clone, Debug)]
pub struct Clock {
    fixed: Option<Arc<Mutex<Timestamp>>>,
}

impl Clock {
    /// The machine's clock.
    pub fn system() -> Clock {
        Clock { fixed: None }
    }

    /// A clock that stands still until it is moved by [`Clock::advance`]. All clones stand together.
    pub fn fixed(at: Timestamp) -> Clock {
        Clock { fixed: Some(Arc::new(Mutex::new(at))) }
    }

    /// The present time, cut to whole milliseconds: both databases keep those.
    #[expect(clippy::disallowed_methods, reason = "this is the one place that reads the machine's clock")]
    pub fn now(&self) -> Timestamp {
        let now = match &self.fixed {
            Some(fixed) => *fixed.lock().unwrap_or_else(PoisonError::into_inner),
            None => Timestamp::now(),
        };
        Timestamp::from_millisecond(now.as_millisecond()).unwrap_or(now)
    }

    /// Today's date in a time zone of the tz database such as `Europe/Zurich`; in UTC where the zone is unknown.
    pub fn today(&self, zone: &str) -> Date {
        day(self.now(), zone)
    }

    /// Moves a fixed clock. Does nothing to the machine's.
    pub fn advance(&self, by: SignedDuration) {
        if let Some(fixed) = &self.fixed {
            let mut at = fixed.lock().unwrap_or_else(PoisonError::into_inner);
            *at = at.checked_add(by).unwrap_or(*at);
        }
    }
}

/// The date of a time in a time zone of the tz database such as `Europe/Zurich`; in UTC where the zone is unknown.
pub fn day(at: Timestamp, zone: &str) -> Date {
    TimeZone::get(zone).unwrap_or(TimeZone::UTC).to_datetime(at).date()
}

/// A time as we store and exchange it: UTC with milliseconds, always 24 characters, so that text order is time order.
pub fn iso(at: Timestamp) -> String {
    format!("{at:.3}")
}
