//! How the history of a published project is told: what was done with it, and which fields became what. What only its editors and
//! reviewers may know stands elsewhere in the journal.

use kit::web::Visit;
use language::Lang;
use people::history::{self, Kind, Teller, Telling};
use serde_json::Value;

use crate::{names, words::Words};

/// The kinds of this slice.
pub const HISTORY: &[Kind] = &[
    Kind { kind: "project", may: read, path: |id| format!("/projects/{id}"), teller },
    Kind { kind: "call", may: read, path: |id| format!("/projects/calls/{id}"), teller: crate::calls::teller },
];

fn read(visit: &Visit, _: &str) -> bool {
    visit.may(crate::READ)
}

fn teller(visit: &Visit) -> Telling<'_> {
    history::ready(Told { lang: visit.lang })
}

struct Told {
    lang: Lang,
}

impl Teller for Told {
    fn is_whole(&self) -> bool {
        false
    }

    fn act(&self, verb: &str, _: &Value) -> Option<String> {
        let words = Words(self.lang);
        match verb {
            "put-in" => Some(words.done_put_in()),
            "changed" => Some(words.done_changed()),
            "taken-out" => Some(words.done_taken_out()),
            "undid" => Some(words.done_undid()),
            "taken-up" => Some(words.done_taken_up()),
            "chose-as-story" | "put-back-as-story" => Some(words.done_story()),
            "answered-call" => Some(words.done_answered_call()),
            "took-back-call" => Some(words.done_took_back_call()),
            "dropped-as-story" => Some(words.done_story_dropped()),
            verb => verb.parse().ok().map(|act| names::done(words, act)),
        }
    }

    fn label(&self, path: &[String]) -> Option<String> {
        let words = Words(self.lang);
        let [field] = path else { return None };
        Some(match field.as_str() {
            "title" | "summary" | "goal" | "results" | "challenges" | "replicability" | "sustainability" | "begins"
            | "ends" | "website" => names::label(words, field),
            "into" => words.done_merge(),
            "call" => words.call_number(),
            _ => return None,
        })
    }

    fn value(&self, path: &[String], value: &Value) -> String {
        let text = value.as_str().unwrap_or_default();
        match path.last().map(String::as_str) {
            Some("begins" | "ends") => language::partial_date(self.lang, text),
            _ => text.to_owned(),
        }
    }

    fn nameless(&self) -> String {
        Words(self.lang).somebody()
    }
}
