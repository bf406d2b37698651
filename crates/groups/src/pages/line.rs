//! An entry as one item of a list, with `line.html`.

use jiff::civil::Date;
use language::Lang;
use vocabulary::Addressee;

use super::{names, said, said::Said};
use crate::{Due, Entry, words::Words};

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
}

impl Line {
    /// An entry as its reader sees it on a day.
    pub(crate) fn new(entry: Entry, lang: Lang, day: Date) -> Line {
        let words = Words(lang);
        let kinds = entry.kinds().map(|kind| (names::tone(kind), kind.name(lang).to_owned())).collect();
        Line {
            href: format!("/{lang}/register/{}", entry.id),
            kinds,
            addressees: addressees(lang, &entry.addressees),
            meeting: entry.meeting.map(|said| words.meeting_number(said.meeting.to_string())).unwrap_or_default(),
            due: due(words, &entry, day),
            standing: standing(words, entry.due_at(day)),
            is_endorsed: entry.endorsed_by.is_some(),
            id: entry.id,
            text: Said::new(entry.text, lang),
        }
    }

    /// Entries as their reader sees them on a day.
    pub(crate) fn all(entries: Vec<Entry>, lang: Lang, day: Date) -> Vec<Line> {
        entries.into_iter().map(|entry| Line::new(entry, lang, day)).collect()
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
pub(crate) fn standing(words: Words, due: Option<Due>) -> String {
    match due {
        Some(Due::Passed(days)) => words.due_passed_days(days),
        Some(Due::Soon(0)) => words.due_today(),
        Some(Due::Soon(days)) => words.due_in_days(days),
        Some(Due::Later) | None => String::new(),
    }
}
