//! How the history of a meeting is told: of its agenda and of who was there only what changed, by item and by source. Everything else
//! of it is told as of any record.

use kit::web::Visit;
use language::Lang;
use people::history::{self, Teller, Telling};
use serde_json::{Map, Value};

use super::Told;
use crate::{Source, pages::names, words::Words};

/// Tells the history of a meeting.
pub(super) fn teller(visit: &Visit) -> Telling<'_> {
    let lang = visit.lang;
    history::ready(Held { lang, plain: Told { lang } })
}

struct Held {
    lang: Lang,
    plain: Told,
}

impl Teller for Held {
    fn is_whole(&self) -> bool {
        true
    }

    fn compared(&self, mut record: Value) -> Value {
        if let Some(items) = record.get_mut("items") {
            *items = by_name(items, |item| item.get("number").map(Value::to_string), item);
        }
        if let Some(attendance) = record.get_mut("attendance") {
            let people = |one: &Value| one.get("people").cloned().unwrap_or_default();
            *attendance = by_name(attendance, |one| one.get("source").map(Value::to_string), people);
        }
        record
    }

    fn act(&self, verb: &str, change: &Value) -> Option<String> {
        self.plain.act(verb, change)
    }

    fn label(&self, path: &[String]) -> Option<String> {
        let words = Words(self.lang);
        let fields: Vec<&str> = path.iter().map(String::as_str).collect();
        Some(match fields.as_slice() {
            ["items", number, "documents", ..] => words.history_item_documents(*number),
            ["items", number, "starts"] => words.history_item_starts(*number),
            ["items", number, "minutes"] => words.history_item_minutes(*number),
            // Which language a title was first written in follows from its text.
            ["items", _, "title", "original"] => return None,
            ["items", number, ..] => words.history_item(*number),
            ["items"] => words.meeting_agenda(),
            ["attendance", ..] => words.meeting_attendance(),
            _ => return self.plain.label(path),
        })
    }

    fn value(&self, path: &[String], value: &Value) -> String {
        let fields: Vec<&str> = path.iter().map(String::as_str).collect();
        match fields.as_slice() {
            _ if value.is_null() => String::new(),
            ["items", _, "documents", symbol] => (*symbol).to_owned(),
            ["attendance", source] => match serde_json::from_str::<Source>(source) {
                Ok(source) => format!("{} ({value})", names::source(self.lang, &source)),
                Err(_) => value.to_string(),
            },
            _ => self.plain.value(path, value),
        }
    }

    fn nameless(&self) -> String {
        self.plain.nameless()
    }
}

/// A list as an object of its items by name. What is no such list stays as it is.
pub(super) fn by_name(list: &Value, name: impl Fn(&Value) -> Option<String>, value: impl Fn(&Value) -> Value) -> Value {
    let Some(items) = list.as_array() else { return list.clone() };
    let named: Option<Map<String, Value>> = items.iter().map(|item| Some((name(item)?, value(item)))).collect();
    named.map_or_else(|| list.clone(), Value::Object)
}

/// An item of the agenda without its number, its documents by their symbols.
fn item(item: &Value) -> Value {
    let mut item = item.clone();
    if let Some(fields) = item.as_object_mut() {
        fields.remove("number");
        if let Some(documents) = fields.get_mut("documents") {
            *documents = by_name(documents, |one| one.as_str().map(str::to_owned), |_| Value::Bool(true));
        }
    }
    item
}

#[cfg(test)]
mod tests {
    use kit::journal::{Change, changes};
    use serde_json::json;

    use super::*;

    fn told(before: &Value, after: &Value) -> Vec<(String, String, String)> {
        let held = Held { lang: Lang::En, plain: Told { lang: Lang::En } };
        let tell = |change: Change| {
            let label = held.label(&change.path)?;
            let value = |value| language::strip_isolates(&held.value(&change.path, value));
            Some((language::strip_isolates(&label), value(&change.before), value(&change.after)))
        };
        changes(&held.compared(before.clone()), &held.compared(after.clone())).into_iter().filter_map(tell).collect()
    }

    fn meeting(items: &Value, people: i64) -> Value {
        let source = json!({"kind": "member-state", "state": "BRA", "name": null});
        json!({"number": 33, "items": items, "attendance": [{"source": source, "people": people}]})
    }

    fn title(text: &str) -> Value {
        json!({"original": "en", "versions": {"en": {"text": text, "state": "original"}}})
    }

    #[test]
    fn a_document_that_is_placed_is_told_alone() {
        let first = json!({"number": 1, "title": title("Opening"), "documents": []});
        let second = |documents: Value| json!({"number": 2, "title": title("Reports"), "documents": documents});
        let before = meeting(&json!([first, second(json!(["WG-33/1"]))]), 2);
        let after = meeting(&json!([first, second(json!(["WG-33/1", "WG-33/2"]))]), 2);

        let placed = ("Agenda, item 2: documents".to_owned(), String::new(), "WG-33/2".to_owned());
        assert_eq!(told(&before, &after), [placed]);
    }

    #[test]
    fn a_new_item_and_another_number_of_people_are_told() {
        let first = json!({"number": 1, "title": title("Opening"), "documents": [], "minutes": 10});
        let before = meeting(&json!([]), 2);
        let after = meeting(&json!([first]), 3);

        let told = told(&before, &after);

        let line = |label: &str, before: &str, after: &str| (label.to_owned(), before.to_owned(), after.to_owned());
        assert!(told.contains(&line("Agenda, item 1: minutes", "", "10")), "{told:?}");
        assert!(told.contains(&line("Agenda, item 1", "", "Opening")), "{told:?}");
        assert!(told.contains(&line("Attendance", "Brazil (2)", "Brazil (3)")), "{told:?}");
        assert_eq!(told.len(), 4, "the state of the title is for the reader of histories to leave out: {told:?}");
    }
}
