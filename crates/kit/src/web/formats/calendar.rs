//! iCalendar (RFC 5545): whole days and hours of Geneva, ids that stay, and times of the record rather than of the download, so that a
//! calendar which asks again sees no change where there is none.

use icalendar::{Alarm, Component, EventLike, Property, Trigger};
use jiff::{
    ToSpan as _,
    civil::{Date, DateTime},
};
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

/// An event of whole days, or of an hour of one day.
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
    /// How often it was changed since it was made: calendars take the copy with the highest number.
    pub sequence: i64,
    /// Whether it was called off: calendars strike it out.
    pub is_cancelled: bool,
    /// When on its first day it begins and how many minutes it takes, for an event that is not of whole days.
    pub hour: Option<(DateTime, i64)>,
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
        let written = calendar.to_string();
        // A zone that is named must be described (3.6.5); the library writes events alone.
        match self.events.iter().any(|event| event.hour.is_some()) {
            true => f.write_str(&written.replacen("BEGIN:VEVENT", &format!("{GENEVA}BEGIN:VEVENT"), 1)),
            false => f.write_str(&written),
        }
    }
}

impl Calendar {
    fn event(&self, event: &Event) -> icalendar::Event {
        let mut written = icalendar::Event::with_uid(&event.uid);
        let modified = event.modified.strftime("%Y%m%dT%H%M%SZ").to_string();
        written.add_property("DTSTAMP", &modified).add_property("LAST-MODIFIED", &modified);
        written.add_property("SEQUENCE", event.sequence.to_string());
        if event.is_cancelled {
            written.add_property("STATUS", "CANCELLED");
        }
        match event.hour {
            Some((start, minutes)) => {
                written.append_property(hour("DTSTART", start));
                written.append_property(hour("DTEND", start.saturating_add(minutes.minutes())));
            }
            None => {
                written.append_property(day("DTSTART", event.from));
                // The end is the first day after, by the standard.
                written.append_property(day("DTEND", event.to.tomorrow().unwrap_or(event.to)));
            }
        }
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

/// Geneva's time, by the rule in force since 1996 (TZDB: Europe/Zurich).
const GENEVA: &str = "BEGIN:VTIMEZONE\r\nTZID:Europe/Zurich\r\nBEGIN:STANDARD\r\nDTSTART:19961027T030000\r\n\
    RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nTZNAME:CET\r\nEND:STANDARD\r\n\
    BEGIN:DAYLIGHT\r\nDTSTART:19960331T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nTZOFFSETFROM:+0100\r\n\
    TZOFFSETTO:+0200\r\nTZNAME:CEST\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\n";

fn hour(name: &str, at: DateTime) -> Property {
    let mut property = Property::new(name, at.strftime("%Y%m%dT%H%M%S").to_string());
    property.add_parameter("TZID", "Europe/Zurich");
    property.done()
}

fn day(name: &str, date: Date) -> Property {
    let mut property = Property::new(name, date.strftime("%Y%m%d").to_string());
    property.add_parameter("VALUE", "DATE");
    property.done()
}
