//! How the histories of the records of this slice are told: which fields have which names, and how their values are read.

mod instrument;
mod meeting;

use std::collections::HashMap;

use kit::web::{Error, Visit};
use language::Lang;
use people::{
    history::{Kind as Of, Teller, Telling},
    store::organisations,
};
use serde_json::Value;
use vocabulary::{Addressee, Kind, Topic};

use super::{names, said};
pub(crate) use kit::web::parts::History;

use crate::{
    When,
    desk::{contribution_stage, contribution_step},
    words::Words,
};

/// The newest of the history of a subject such as `entry/R-2.6.15`, as far as the reader may read it.
pub(crate) async fn of(visit: &Visit, subject: &str) -> Result<History, Error> {
    people::history::of(visit, KINDS, subject).await
}

/// The kinds of the slice. What everyone may read, everyone may read the history of; what was read from a report and waits to be
/// confirmed is the officers' own.
pub const KINDS: &[Of] = &[
    Of { kind: "entry", may: register, path: |id| format!("/register/{id}"), teller },
    Of { kind: "follow-up", may: register, path: |id| format!("/register/{id}#became"), teller: follow_up },
    Of { kind: "contribution", may: contributions, path: |id| format!("/contributions/{id}"), teller: contribution },
    Of { kind: "document", may: groups, path: |id| format!("/documents/{}", said::in_address(id)), teller },
    Of { kind: "meeting", may: groups, path: |id| format!("/meetings/{id}"), teller: meeting::teller },
    Of { kind: "instrument", may: groups, path: |id| format!("/instruments/{id}"), teller: instrument::teller },
    Of { kind: "body", may: groups, path: |id| format!("/bodies/{id}"), teller },
    Of { kind: "session", may: groups, path: |id| format!("/sessions/{id}"), teller },
    Of { kind: "consultation", may: groups, path: |id| format!("/consultations#{id}"), teller },
    Of { kind: "reading", may: readings, path: |id| format!("/readings/{id}"), teller },
    Of { kind: "proposal", may: readings, path: |id| format!("/readings/{}", id.replacen('/', "/items/", 1)), teller },
];

fn register(visit: &Visit, _: &str) -> bool {
    visit.may("register.read")
}

fn groups(visit: &Visit, _: &str) -> bool {
    visit.may("groups.read")
}

/// What the journal says of contributions is for those who read it: that there is a draft is its delegation's own matter.
fn contributions(visit: &Visit, _: &str) -> bool {
    visit.may("journal.read")
}

fn readings(visit: &Visit, _: &str) -> bool {
    visit.may("readings.read")
}

fn teller(visit: &Visit) -> Telling<'_> {
    let lang = visit.lang;
    Box::pin(async move { Ok(Box::new(Told { lang }) as Box<dyn Teller>) })
}

fn follow_up(visit: &Visit) -> Telling<'_> {
    Box::pin(async move {
        let named = |one: &people::Organisation| (one.id.clone(), one.name.shown(visit.lang).text.to_owned());
        let units = organisations::known(&visit.state.db).await?.iter().map(named).collect();
        Ok(Box::new(FollowedUp { lang: visit.lang, units }) as Box<dyn Teller>)
    })
}

/// Tells what became of a request. The replies and reasons stand on its page; who is responsible is no matter of history.
struct FollowedUp {
    lang: Lang,
    units: HashMap<String, String>,
}

impl Teller for FollowedUp {
    fn is_whole(&self) -> bool {
        true
    }

    fn act(&self, verb: &str, _: &Value) -> Option<String> {
        verb.parse().ok().map(|step| names::step(Words(self.lang), step))
    }

    fn label(&self, path: &[String]) -> Option<String> {
        let words = Words(self.lang);
        Some(match path.first()?.as_str() {
            "status" => words.thing_status(),
            "unit" => words.became_unit(),
            "due" => words.became_due_set(),
            _ => return None,
        })
    }

    fn value(&self, path: &[String], value: &Value) -> String {
        let code = value.as_str().unwrap_or_default();
        match path.first().map(String::as_str) {
            Some("status") => code.parse().map(|status| names::status(Words(self.lang), status)).unwrap_or_default(),
            Some("unit") => self.units.get(code).cloned().unwrap_or_else(|| code.to_owned()),
            _ => value_in_words(self.lang, value),
        }
    }

    fn nameless(&self) -> String {
        Words(self.lang).follow_up_actor()
    }
}

fn contribution(visit: &Visit) -> Telling<'_> {
    let lang = visit.lang;
    Box::pin(async move { Ok(Box::new(Contributed { lang }) as Box<dyn Teller>) })
}

/// Tells how a contribution went on; what it says is not in the journal.
struct Contributed {
    lang: Lang,
}

impl Teller for Contributed {
    fn is_whole(&self) -> bool {
        true
    }

    fn act(&self, verb: &str, _: &Value) -> Option<String> {
        verb.parse().ok().map(|what| contribution_step(Words(self.lang), what))
    }

    fn label(&self, path: &[String]) -> Option<String> {
        let words = Words(self.lang);
        Some(match path.first()?.as_str() {
            "stage" => words.thing_status(),
            "symbol" => words.reading_symbol(),
            "meeting" => words.facet_meeting(),
            _ => return None,
        })
    }

    fn value(&self, path: &[String], value: &Value) -> String {
        let code = value.as_str().unwrap_or_default();
        match path.first().map(String::as_str) {
            Some("stage") => code.parse().map(|one| contribution_stage(Words(self.lang), one)).unwrap_or_default(),
            _ => code.to_owned(),
        }
    }

    fn nameless(&self) -> String {
        Words(self.lang).follow_up_actor()
    }
}

struct Told {
    lang: Lang,
}

impl Teller for Told {
    fn is_whole(&self) -> bool {
        true
    }

    fn act(&self, verb: &str, _: &Value) -> Option<String> {
        let words = Words(self.lang);
        Some(match verb {
            "read" => words.history_read(),
            "accepted" => words.proposal_accepted(),
            "corrected" => words.proposal_corrected(),
            "dropped" => words.proposal_dropped(),
            "took back" => words.history_took_back(),
            _ => return None,
        })
    }

    fn label(&self, path: &[String]) -> Option<String> {
        let field = match path {
            [draft, field, ..] if draft == "draft" => field,
            [field, ..] => field,
            [] => return None,
        };
        Some(label(Words(self.lang), field))
    }

    fn value(&self, _: &[String], value: &Value) -> String {
        value_in_words(self.lang, value)
    }

    // Only the secretariat may write these records, so its name says nothing about a person.
    fn nameless(&self) -> String {
        Addressee::Secretariat.name(self.lang).to_owned()
    }
}

/// The name of a field of any record of the slice.
fn label(words: Words, field: &str) -> String {
    match field {
        "kind" | "also" => words.facet_kind(),
        "addressees" => words.facet_addressee(),
        "topics" => words.facet_topic(),
        "due" => words.facet_due(),
        "due_event" => words.column_due_event(),
        "cites" => words.column_cites(),
        "text" => words.column_text(),
        "meeting" | "meetings" => words.facet_meeting(),
        "section" => words.facet_section(),
        "endorsed_by" => words.facet_endorsed(),
        "proposers" => words.entry_proposed_by(),
        "left_to_do" => words.entry_left_to_do(),
        "parent" => words.entry_part_of(),
        "title" | "name" => words.thing_title(),
        "status" => words.thing_status(),
        "note" => words.thing_note(),
        "place" => words.thing_place(),
        "received" => words.document_received(),
        "source" | "sources" => words.document_sources(),
        "languages" => words.document_languages(),
        "relations" => words.document_relations(),
        "called_off" => words.meeting_called_off(),
        "summary" => words.meeting_summary(),
        _ => words.history_other(),
    }
}

/// A value as its reader says it: a date, the name of a code, a list of these.
fn value_in_words(lang: Lang, value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => code_in_words(lang, text),
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(|item| value_in_words(lang, item)).collect();
            language::list(lang, &items)
        }
        Value::Object(fields) => match ["topic", "name", "symbol", "code"].iter().find_map(|key| fields.get(*key)) {
            Some(value) => value_in_words(lang, value),
            None => value.to_string(),
        },
        other => other.to_string(),
    }
}

fn code_in_words(lang: Lang, text: &str) -> String {
    if let Ok(when) = text.parse::<When>() {
        return said::date(lang, when);
    }
    if let Some(kind) = Kind::ALL.iter().find(|kind| kind.code() == text) {
        return kind.name(lang).to_owned();
    }
    if let Some(to) = Addressee::ALL.iter().find(|to| to.code() == text) {
        return to.name(lang).to_owned();
    }
    match text.parse::<Topic>() {
        Ok(topic) => names::topic(lang, &topic),
        Err(_) => text.to_owned(),
    }
}
