//! An entry as one item of a list, with `line.html`.

use std::collections::HashMap;

use jiff::civil::Date;
use kit::{
    db::Db,
    web::{Error, Visit},
};
use language::Lang;
use vocabulary::Addressee;

use super::{names, said, said::Said};
use crate::{
    Due, Entry, When,
    follow_up::Status,
    store::follow_ups::{self, Standing},
    words::Words,
};

/// An entry as one item of a list.
pub(crate) struct Line {
    /// Its id.
    pub id: String,
    /// Its page.
    pub href: String,
    /// What it says.
    pub text: Said,
    /// What it does: the tone and the words of each.
    pub kinds: Vec<(&'static str, String)>,
    /// Whom it speaks to, as one list; empty where nobody is named.
    pub addressees: String,
    /// The meeting that said it; empty where not known.
    pub meeting: String,
    /// Until when: the tone and the words.
    pub due: Option<(&'static str, String)>,
    /// That its date has passed, or how near it is; empty where there is nothing to say.
    pub standing: String,
    /// That it was endorsed.
    pub is_endorsed: bool,
    /// What became of it: the tone and the words; none for what asks for nothing, or of which nothing is on record.
    pub status: Option<(&'static str, String)>,
}

/// Entries with what became of each.
pub(crate) struct Standings {
    entries: Vec<Entry>,
    standings: HashMap<String, Standing>,
}

impl Standings {
    /// Looks up what became of entries.
    pub(crate) async fn of(db: &Db, entries: Vec<Entry>) -> kit::db::Result<Standings> {
        let standings = follow_ups::standings(db, entries.iter().map(|entry| entry.id.as_str())).await?;
        Ok(Standings { entries, standings })
    }

    /// The entries as their reader sees them on a day.
    pub(crate) fn lines(&self, lang: Lang, day: Date) -> Vec<Line> {
        let line = |entry: &Entry| Line::new(entry.clone(), self.standings.get(&entry.id), lang, day);
        self.entries.iter().map(line).collect()
    }
}

impl Line {
    /// Entries as their reader sees them on a day, with what became of each.
    pub(crate) async fn all(visit: &Visit, entries: Vec<Entry>, day: Date) -> Result<Vec<Line>, Error> {
        Ok(Standings::of(&visit.state.db, entries).await?.lines(visit.lang, day))
    }

    fn new(entry: Entry, standing: Option<&Standing>, lang: Lang, day: Date) -> Line {
        let words = Words(lang);
        let kinds = entry.kinds().map(|kind| (names::tone(kind), kind.name(lang).to_owned())).collect();
        let status = standing.map(|standing| standing.status);
        let is_awaited = status.is_none_or(Status::is_awaited);
        let set = standing.and_then(|standing| standing.due).map(When::from);
        let mut entry = entry;
        entry.due = set.or(entry.due);
        Line {
            href: format!("/{lang}/register/{}", entry.id),
            kinds,
            addressees: addressees(lang, &entry.addressees),
            meeting: entry.meeting.map(|said| words.meeting_number(said.meeting.to_string())).unwrap_or_default(),
            due: due(words, &entry, day).map(|(tone, due)| (if is_awaited { tone } else { "" }, due)),
            standing: if is_awaited { standing_in_words(words, entry.due_at(day)) } else { String::new() },
            is_endorsed: entry.endorsed_by.is_some(),
            status: status
                .filter(|status| *status != Status::Open)
                .map(|status| (names::status_tone(status), names::status(words, status))),
            id: entry.id,
            text: Said::new(entry.text, lang),
        }
    }
}

/// Addressees as one list.
pub(crate) fn addressees(lang: Lang, addressees: &[Addressee]) -> String {
    let named: Vec<&str> = addressees.iter().map(|addressee| addressee.name(lang)).collect();
    language::list(lang, &named)
}

/// By when an entry is due, with the tone that its date has on a day.
pub(crate) fn due(words: Words, entry: &Entry, day: Date) -> Option<(&'static str, String)> {
    if let Some(when) = entry.due {
        let tone = match entry.due_at(day) {
            Some(Due::Passed(_)) => "late",
            Some(Due::Soon(_)) => "due",
            Some(Due::Later) | None => "",
        };
        return Some((tone, words.due_on(said::date(words.0, when))));
    }
    entry.due_event.as_ref().map(|event| ("", words.due_event_is(event.shown(words.0).text)))
}

/// How a due date stands to a day, in words.
pub(crate) fn standing_in_words(words: Words, due: Option<Due>) -> String {
    match due {
        Some(Due::Passed(days)) => words.due_passed_days(days),
        Some(Due::Soon(0)) => words.due_today(),
        Some(Due::Soon(days)) => words.due_in_days(days),
        Some(Due::Later) | None => String::new(),
    }
}
