//! iCalendar (RFC 5545): whole days, ids that stay, and times of the record rather than of the download, so that a
//! calendar which asks again sees no change where there is none.

use icalendar::{Alarm, Component, EventLike, Property, Trigger};
use jiff::civil::Date;
use language::Lang;

use super::{Answer, Format};

/// A calendar.
#[derive(Clone, Debug)]
pub struct Calendar {
    /// Its name, as the reader's calendar shows it.
    pub name: String,
    /// Its language.
    pub lang: Lang,
    /// Its events.
    pub events: Vec<Event>,
}

/// An event of whole days.
#[derive(Clone, Debug)]
pub struct Event {
    /// An id that never changes and that no other calendar uses: `meeting-28@example.org`.
    pub uid: String,
    /// Its title.
    pub title: String,
    /// More about it; may be empty.
    pub description: String,
    /// Where; may be empty.
    pub place: String,
    /// The first day.
    pub from: Date,
    /// The last day, the same as the first where there is only one.
    pub to: Date,
    /// The whole address of its page.
    pub url: String,
    /// When the record of it was last changed.
    pub modified: jiff::Timestamp,
    /// How many days before its first day the reader is reminded, each once; none for an event that nobody waits for.
    pub alarms: Vec<i64>,
}

impl Calendar {
    /// The calendar as an answer.
    pub fn answer(&self) -> Answer {
        super::answer(Format::Ics, "calendar", self.to_string().into_bytes())
    }
}

impl std::fmt::Display for Calendar {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut calendar = icalendar::Calendar::empty();
        calendar.append_property(("VERSION", "2.0"));
        calendar.append_property(("PRODID", "-//Hasila//Calendar//EN"));
        calendar.append_property(("CALSCALE", "GREGORIAN"));
        calendar.append_property(("METHOD", "PUBLISH"));
        let mut name = Property::new("X-WR-CALNAME", &self.name);
        name.add_parameter("LANGUAGE", self.lang.code());
        calendar.append_property(name.done());
        for event in &self.events {
            calendar.push(self.event(event));
        }
        write!(f, "{calendar}")
    }
}

impl Calendar {
    fn event(&self, event: &Event) -> icalendar::Event {
        let mut written = icalendar::Event::with_uid(&event.uid);
        let modified = event.modified.strftime("%Y%m%dT%H%M%SZ").to_string();
        written.add_property("DTSTAMP", &modified).add_property("LAST-MODIFIED", &modified);
        written.append_property(day("DTSTART", event.from));
        // The end is the first day after, by the standard.
        written.append_property(day("DTEND", event.to.tomorrow().unwrap_or(event.to)));
        for (name, text) in [("SUMMARY", &event.title), ("DESCRIPTION", &event.description), ("LOCATION", &event.place)]
        {
            if !text.is_empty() {
                let mut property = Property::new(name, text);
                property.add_parameter("LANGUAGE", self.lang.code());
                written.append_property(property.done());
            }
        }
        let mut url = Property::new("URL", &event.url);
        url.add_parameter("VALUE", "URI");
        written.append_property(url.done());
        // A meeting of a group is nobody's reason to be shown as busy.
        written.add_property("TRANSP", "TRANSPARENT");
        for days in &event.alarms {
            let mut alarm = Alarm::display(&event.title, Trigger::before_start(chrono::Duration::days(*days)));
            // The library would give each alarm an id by chance and the time of the download.
            alarm.add_property("UID", format!("{days}-{}", event.uid)).add_property("DTSTAMP", &modified);
            written.alarm(alarm);
        }
        written.done()
    }
}

fn day(name: &str, date: Date) -> Property {
    let mut property = Property::new(name, date.strftime("%Y%m%d").to_string());
    property.add_parameter("VALUE", "DATE");
    property.done()
}
