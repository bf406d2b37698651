//! Meetings as events of a calendar.

use kit::web::{
    Answer, Error, Visit,
    formats::{Calendar, Event},
};
use language::strip_isolates;

use super::{known::Known, news};
use crate::{AgendaItem, Meeting, meeting, words::Words};

/// How many minutes an item takes for which none are planned.
const USUAL_MINUTES: i64 = 60;

/// Meetings as a calendar of that name.
pub(super) async fn answer(visit: &Visit, name: String, meetings: &[Meeting], known: &Known) -> Answer {
    Calendar { name: strip_isolates(&name), lang: visit.lang, events: events(visit, meetings, known).await? }.answer()
}

async fn events(visit: &Visit, meetings: &[Meeting], known: &Known) -> Result<Vec<Event>, Error> {
    let subject = |held: &Meeting| format!("meeting/{}", held.key());
    let times = news::times(visit, meetings.iter().map(subject).collect()).await?;
    let sequences = news::sequences(visit, meetings.iter().map(subject).collect()).await?;
    let host = visit.state.config.base_url.rsplit("//").next().unwrap_or_default();
    let words = Words(visit.lang);
    let in_words = |text: &Option<language::Text>| {
        text.as_ref().map(|text| text.shown(visit.lang).text.to_owned()).unwrap_or_default()
    };
    let event = |held: &Meeting| Event {
        uid: format!("meeting-{}-{}@{host}", held.body, held.number),
        title: strip_isolates(&words.meeting_title(known.body(&held.body), held.number.to_string())),
        description: in_words(if held.called_off.is_some() { &held.called_off } else { &held.colocated }),
        place: in_words(&held.place),
        from: held.from,
        to: held.to,
        url: visit.url(&format!("/meetings/{}", meeting::key(&held.body, held.number))),
        modified: times.get(&subject(held)).copied().unwrap_or_default(),
        sequence: sequences.get(&subject(held)).copied().unwrap_or_default(),
        is_cancelled: held.called_off.is_some(),
        hour: None,
        alarms: Vec::new(),
    };
    // The programme of one meeting is a day planner; that of many would drown it.
    let items = |held: &Meeting| {
        let whole = event(held);
        let item = |item: &AgendaItem| {
            let start = item.starts?;
            Some(Event {
                uid: format!("item-{}-{}-{}@{host}", held.body, held.number, item.number),
                title: item.title.shown(visit.lang).text.to_owned(),
                description: item.documents.join(", "),
                from: start.date(),
                to: start.date(),
                hour: Some((start, item.minutes.unwrap_or(USUAL_MINUTES))),
                ..whole.clone()
            })
        };
        held.items.iter().filter_map(item).collect::<Vec<_>>()
    };
    let planned = if let [held] = meetings { items(held) } else { Vec::new() };
    Ok(meetings.iter().map(event).chain(planned).collect())
}
