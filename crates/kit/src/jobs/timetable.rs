//! Work that comes back every day: any node may add the day's job, and the first does. Not a calendar of events.

use std::sync::Mutex;

use jiff::{Timestamp, civil::Date, tz::TimeZone};

use super::{Job, add};
use crate::db::{Db, Result};

/// What is done once a day (UTC), and how far this node has added it.
#[derive(Default)]
pub(super) struct Timetable {
    daily: Vec<&'static str>,
    added: Mutex<Option<Date>>,
}

impl Timetable {
    pub(super) fn daily(&mut self, kind: &'static str) {
        self.daily.push(kind);
    }

    /// The jobs of the day that a time falls on.
    fn jobs(&self, now: Timestamp) -> Vec<Job<'static>> {
        let day = day(now);
        let job = |kind: &&'static str| {
            let payload = serde_json::json!({ "day": day.to_string() });
            Job { once: Some(format!("{kind}/{day}")), ..Job::new(kind, payload) }
        };
        self.daily.iter().map(job).collect()
    }

    /// Adds today's jobs where this node has not done so yet. A day on which no node ran is left out: what such jobs
    /// do, they do for all the time since they were last done.
    pub(super) async fn keep(&self, db: &Db) -> Result<()> {
        let now = db.clock().now();
        if self.daily.is_empty() || self.last() == Some(day(now)) {
            return Ok(());
        }
        let jobs = self.jobs(now);
        db.write(move |tx| {
            Box::pin(async move {
                for job in &jobs {
                    add(tx, job).await?;
                }
                Ok(())
            })
        })
        .await?;
        *self.added.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = Some(day(now));
        Ok(())
    }

    fn last(&self) -> Option<Date> {
        *self.added.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

fn day(now: Timestamp) -> Date {
    TimeZone::UTC.to_datetime(now).date()
}
