//! How the history of a call is told: what was done with it, and what of it became what. While it was written by those who make calls
//! alone, its entries stand elsewhere in the journal.

use kit::web::Visit;
use language::Lang;
use people::history::{self, Teller, Telling};
use serde_json::Value;

use super::pages::told;
use crate::{figures::name, names, words::Words};

/// Who tells it.
pub(crate) fn teller(visit: &Visit) -> Telling<'_> {
    history::ready(Told { lang: visit.lang })
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
        match verb {
            "announce" => Some(words.call_done_announced()),
            "extended" => Some(words.call_done_extended()),
            "withdraw" => Some(words.call_done_withdrawn()),
            "restore" => Some(words.call_done_restored()),
            _ => None,
        }
    }

    fn label(&self, path: &[String]) -> Option<String> {
        let words = Words(self.lang);
        Some(match (path.first()?.as_str(), path.get(1).map(String::as_str)) {
            ("kind", _) => words.call_kind(),
            ("title", _) => words.f_title(),
            ("words", _) => words.call_words(),
            ("opens", _) => words.call_opens(),
            ("closes", _) => words.call_closes(),
            ("scope", Some(field @ ("lines" | "regions" | "goals"))) => names::label(words, field),
            _ => return None,
        })
    }

    fn value(&self, path: &[String], value: &Value) -> String {
        let lang = self.lang;
        let text = value.as_str().unwrap_or_default();
        let coded = |facet: &str| {
            let codes = value.as_array().into_iter().flatten().filter_map(Value::as_str);
            let own = (!text.is_empty()).then_some(text);
            let names: Vec<String> = codes.chain(own).map(|code| name(lang, facet, code)).collect();
            language::list(lang, &names)
        };
        match (path.first().map_or("", String::as_str), path.get(1).map_or("", String::as_str)) {
            ("kind", _) => text.parse().map_or_else(|_| text.to_owned(), |kind| told::kind(Words(lang), kind)),
            ("opens" | "closes", _) => language::partial_date(lang, text),
            ("scope", "lines") => coded("line"),
            ("scope", "regions") => coded("region"),
            ("scope", "goals") => coded("goal"),
            _ => text.to_owned(),
        }
    }

    fn nameless(&self) -> String {
        Words(self.lang).call_by_secretariat()
    }
}
