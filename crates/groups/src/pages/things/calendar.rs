//! Meetings as events of a calendar.

use kit::web::{
    Answer, Error, Visit,
    formats::{Calendar, Event},
};
use language::strip_isolates;

use super::{known::Known, news};
use crate::{Meeting, meeting, words::Words};

/// Meetings as a calendar of that name.
pub(super) async fn answer(visit: &Visit, name: String, meetings: &[Meeting], known: &Known) -> Answer {
    Calendar { name: strip_isolates(&name), lang: visit.lang, events: events(visit, meetings, known).await? }.answer()
}

async fn events(visit: &Visit, meetings: &[Meeting], known: &Known) -> Result<Vec<Event>, Error> {
    let subject = |held: &Meeting| format!("meeting/{}", held.key());
    let times = news::times(visit, meetings.iter().map(subject).collect()).await?;
    let host = visit.state.config.base_url.rsplit("//").next().unwrap_or_default();
    let words = Words(visit.lang);
    let in_words = |text: &Option<language::Text>| {
        text.as_ref().map(|text| text.shown(visit.lang).text.to_owned()).unwrap_or_default()
    };
    let event = |held: &Meeting| Event {
        uid: format!("meeting-{}-{}@{host}", held.body, held.number),
        title: strip_isolates(&words.meeting_title(known.body(&held.body), held.number.to_string())),
        description: in_words(&held.colocated),
        place: in_words(&held.place),
        from: held.from,
        to: held.to,
        url: visit.url(&format!("/meetings/{}", meeting::key(&held.body, held.number))),
        modified: times.get(&subject(held)).copied().unwrap_or_default(),
        alarms: Vec::new(),
    };
    Ok(meetings.iter().map(event).collect())
}
