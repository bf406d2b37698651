//! How the history of a published project is told: what was done with it, and which fields became what. What only its editors and
//! reviewers may know stands elsewhere in the journal.

use kit::web::Visit;
use language::Lang;
use people::history::{self, Kind, Teller, Telling};
use serde_json::Value;

use crate::{
    names,
    project::{Aim, Known},
    words::Words,
};

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
            "aims" => words.aims(),
            "into" => words.done_merge(),
            "call" => words.call_number(),
            _ => return None,
        })
    }

    fn value(&self, path: &[String], value: &Value) -> String {
        let text = value.as_str().unwrap_or_default();
        match path.last().map(String::as_str) {
            Some("begins" | "ends") => language::partial_date(self.lang, text),
            Some("aims") => aims(Words(self.lang), value),
            _ => text.to_owned(),
        }
    }

    fn nameless(&self) -> String {
        Words(self.lang).somebody()
    }
}

/// Aims, each a line: what there was before, what was planned and what was reached.
fn aims(words: Words, value: &Value) -> String {
    let aims: Vec<Aim> = serde_json::from_value(value.clone()).unwrap_or_default();
    let said = |aim: &Aim| {
        let number = |name: String, known: Known, day: &str| {
            let number = names::counted(words, known, &aim.unit)?;
            Some(match day {
                "" => words.aim_number(name, number),
                day => words.aim_number_on(language::partial_date(words.0, day), name, number),
            })
        };
        let numbers = [
            number(words.f_aim_baseline(), aim.baseline, &aim.baseline_date),
            number(words.f_aim_planned(), aim.planned, ""),
            number(words.f_aim_reached(), aim.reached, &aim.date),
        ];
        let numbers: Vec<String> = numbers.into_iter().flatten().collect();
        match numbers.is_empty() {
            true => aim.aim.clone(),
            false => words.aim_said(aim.aim.as_str(), language::list(words.0, &numbers)),
        }
    };
    aims.iter().map(said).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_aim_that_changed_is_told_with_its_numbers_and_their_days() {
        let told = Told { lang: Lang::En };
        let path = ["aims".to_owned()];
        let value = json!([
            { "aim": "Schools online", "unit": "schools", "baseline": 3, "baseline_date": "2015", "planned": 120 },
            { "aim": "Teachers", "baseline": "not-known" },
            { "aim": "Villages" },
        ]);

        assert_eq!(told.label(&path), Some(Words(Lang::En).aims()));
        assert_eq!(
            language::strip_isolates(&told.value(&path, &value)),
            "Schools online: Baseline 3 schools (2015) and Planned 120 schools\nTeachers: Baseline not known\nVillages"
        );
        assert_eq!(told.value(&path, &Value::Null), "");
    }
}
