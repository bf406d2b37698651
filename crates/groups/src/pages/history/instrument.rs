//! How the history of an instrument is told: version by version, only what changed of each. Everything else of it is told as of any
//! record.

use kit::web::Visit;
use language::Lang;
use people::history::{self, Teller, Telling};
use serde_json::Value;

use super::{Told, meeting::by_name};
use crate::words::Words;

/// Tells the history of an instrument.
pub(super) fn teller(visit: &Visit) -> Telling<'_> {
    let lang = visit.lang;
    history::ready(Adopted { lang, plain: Told { lang } })
}

struct Adopted {
    lang: Lang,
    plain: Told,
}

impl Teller for Adopted {
    fn is_whole(&self) -> bool {
        true
    }

    fn compared(&self, mut record: Value) -> Value {
        if let Some(versions) = record.get_mut("versions") {
            let label = |version: &Value| version.get("label").and_then(Value::as_str).map(str::to_owned);
            *versions = by_name(versions, label, Value::clone);
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
            // Which language a text was first written in follows from its words.
            ["versions", _, _, "original"] | ["versions", _, "label"] => return None,
            ["versions", _, _, "versions", _, "state"] => return None,
            ["versions", label, "text", ..] => words.history_version_text(*label),
            ["versions", label, "terms_of_reference", ..] => words.history_version_terms(*label),
            ["versions", label, ..] => words.history_version(*label),
            _ => return self.plain.label(path),
        })
    }

    fn value(&self, path: &[String], value: &Value) -> String {
        self.plain.value(path, value)
    }

    fn nameless(&self) -> String {
        self.plain.nameless()
    }
}

#[cfg(test)]
mod tests {
    use kit::journal::changes;
    use serde_json::json;

    use super::*;

    #[test]
    fn of_a_text_that_changed_only_the_text_is_told() {
        let text = |words: &str| json!({"original": "en", "versions": {"en": {"text": words, "state": "original"}}});
        let instrument = |first: Option<&str>| json!({"id": "x", "versions": [{"label": "2016", "date": "2016", "text": first.map(text)}, {"label": "2018", "date": "2018"}]});
        let adopted = Adopted { lang: Lang::En, plain: Told { lang: Lang::En } };
        let told = |before: Value, after: Value| -> Vec<String> {
            let changes = changes(&adopted.compared(before), &adopted.compared(after));
            changes.iter().filter_map(|change| Some(language::strip_isolates(&adopted.label(&change.path)?))).collect()
        };

        assert_eq!(told(instrument(Some("a")), instrument(Some("b"))), ["Version 2016: text"]);
        assert_eq!(told(instrument(None), instrument(Some("b"))), ["Version 2016: text"]);
    }
}
