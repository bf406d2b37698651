//! Meetings and deadlines as calendars, before an independent parser.

use tests::{As, House, ask, judges};

const CHECK: &str = r#"
import sys, icalendar
raw = sys.stdin.buffer.read()
assert b'\n' not in raw.replace(b'\r\n', b''), 'a bare line feed'
assert all(len(line) <= 75 for line in raw.split(b'\r\n')), 'a line over 75 octets'
calendar = icalendar.Calendar.from_ical(raw)
assert calendar['VERSION'] == '2.0' and calendar['PRODID']
events = [part for part in calendar.walk() if part.name in ('VEVENT', 'VTODO')]
assert events, 'no events'
uids = [str(event['UID']) for event in events]
assert len(set(uids)) == len(uids), 'UIDs repeat'
for event in events:
    assert event.get('DTSTAMP') and event.get('SUMMARY') and event.get('URL'), event
    assert not event.errors, event.errors
print(len(events), *sorted(uids), sep='\n')
"#;

pub fn judged(calendar: &[u8]) -> Option<String> {
    let mut python = judges()?;
    python.args(["-c", CHECK]);
    let output = ask(python, calendar).expect("python runs");
    assert!(
        output.status.success(),
        "{}\n{}",
        String::from_utf8_lossy(&output.stderr),
        String::from_utf8_lossy(calendar)
    );
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}

#[tokio::test]
async fn an_independent_parser_accepts_meetings_and_deadlines_in_arabic_and_english() {
    let house = House::with_the_record().await;
    for path in ["/meetings.ics", "/meetings/cwg-wsis/28.ics", "/register.ics"] {
        let english = house.get(As::Public, &format!("/en{path}")).await;
        assert!(english.header("content-type").starts_with("text/calendar"), "{path}: {}", english.text());
        let arabic = house.get(As::Public, &format!("/ar{path}")).await;
        let (Some(in_english), Some(in_arabic)) = (judged(&english.body), judged(&arabic.body)) else { return };

        assert_eq!(in_english, in_arabic, "{path}: the same events have the same UIDs in every language");
        assert_ne!(english.text(), arabic.text(), "{path}: and other words");
    }
    let meetings = house.get(As::Public, "/en/meetings.ics").await;
    assert_eq!(meetings.text().matches("BEGIN:VEVENT").count(), 7);
    house.remove().await;
}
