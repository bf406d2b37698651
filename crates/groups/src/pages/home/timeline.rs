//! A picture of the meetings in time. In Arabic time runs from right to left. The picture repeats the list below it,
//! so that nobody needs to see it.

use jiff::civil::{Date, date};
use kit::web::Visit;

use crate::{Meeting, pages::said::Said, store::Count, words::Words};

/// The width of the picture, in its own units.
const WIDTH: i64 = 720;
/// What is left free on each side.
const MARGIN: i64 = 36;

/// The picture and the list of the meetings.
pub(super) struct Timeline {
    /// The years: place and words.
    pub years: Vec<(i64, String)>,
    /// The marks of the meetings: place, radius, number.
    pub marks: Vec<(i64, i64, i64)>,
    /// The list, the oldest first.
    pub rows: Vec<Row>,
}

/// A meeting in the list.
pub(super) struct Row {
    /// Its page.
    pub href: String,
    /// Its name.
    pub title: String,
    /// Its first day, ISO 8601.
    pub date: String,
    /// Its days.
    pub when: String,
    /// Where it was.
    pub place: Option<Said>,
    /// Its entries in the register.
    pub entries: String,
    /// These entries as a list.
    pub register: String,
}

/// From when to when the picture shows, and in which direction.
struct Scale {
    first: Date,
    days: i64,
    is_rtl: bool,
}

impl Timeline {
    /// The meetings in time; nothing where there are none.
    pub(super) fn new(visit: &Visit, meetings: &[Meeting], counts: &[Count]) -> Option<Timeline> {
        let first = meetings.iter().map(|meeting| meeting.from).min()?;
        let last = meetings.iter().map(|meeting| meeting.to).max()?;
        let (first, last) = (date(first.year(), 1, 1), date(last.year(), 12, 31));
        let scale = Scale { first, days: days(first, last).max(1), is_rtl: visit.lang.is_rtl() };
        let entries = |meeting: &Meeting| {
            let number = meeting.number.to_string();
            counts.iter().find(|count| count.value == number).map_or(0, |count| count.count)
        };
        let most = meetings.iter().map(entries).max().unwrap_or(1).max(1);
        let mark = |meeting: &Meeting| (scale.place(meeting.from), 7 + 11 * entries(meeting) / most, meeting.number);
        let mut oldest: Vec<&Meeting> = meetings.iter().collect();
        oldest.sort_by_key(|meeting| meeting.from);
        Some(Timeline {
            years: (first.year()..=last.year()).map(|year| (scale.place(date(year, 1, 1)), year.to_string())).collect(),
            marks: oldest.iter().map(|meeting| mark(meeting)).collect(),
            rows: oldest.iter().map(|meeting| row(visit, meeting, entries(meeting))).collect(),
        })
    }
}

impl Scale {
    fn place(&self, day: Date) -> i64 {
        let along = (WIDTH - 2 * MARGIN) * days(self.first, day) / self.days;
        if self.is_rtl { WIDTH - MARGIN - along } else { MARGIN + along }
    }
}

fn days(from: Date, to: Date) -> i64 {
    i64::from((to - from).get_days())
}

fn row(visit: &Visit, meeting: &Meeting, entries: i64) -> Row {
    let words = Words(visit.lang);
    Row {
        href: visit.href(&format!("/meetings/{}/{}", meeting.body, meeting.number)),
        title: words.meeting_number(meeting.number.to_string()),
        date: meeting.from.to_string(),
        when: language::date_range(visit.lang, meeting.from, meeting.to),
        place: meeting.place.clone().map(|place| Said::new(place, visit.lang)),
        entries: words.entries_count(entries),
        register: visit.href(&format!("/register?meeting={}", meeting.number)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_runs_from_the_side_where_reading_begins() {
        let scale = |is_rtl| Scale { first: date(2015, 1, 1), days: 365, is_rtl };

        assert_eq!(scale(false).place(date(2015, 1, 1)), MARGIN);
        assert_eq!(scale(false).place(date(2016, 1, 1)), WIDTH - MARGIN);
        assert_eq!(scale(true).place(date(2015, 1, 1)), WIDTH - MARGIN);
        assert_eq!(scale(true).place(date(2016, 1, 1)), MARGIN);
    }
}
