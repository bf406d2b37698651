//! How the history of a kept edition and of what a region says of itself is told. Everybody may read it, as the reports themselves.

use kit::web::Visit;
use language::Lang;
use people::history::{self, Kind, Teller, Telling};
use serde_json::Value;

use crate::words::Words;

/// The kind of this slice.
pub const HISTORY: &[Kind] = &[
    Kind { kind: "edition", may: read, path: |id| format!("/reports/stocktaking/editions/{id}"), teller },
    Kind { kind: "region-input", may: read, path: |id| format!("/reports/stocktaking?scope=region:{id}"), teller },
];

fn read(visit: &Visit, _: &str) -> bool {
    visit.may("reports.read")
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
        match verb {
            "kept" => Some(Words(self.lang).edition_kept()),
            "wrote" => Some(Words(self.lang).input_wrote()),
            _ => None,
        }
    }

    fn label(&self, path: &[String]) -> Option<String> {
        let [field] = path else { return None };
        (field == "text").then(|| Words(self.lang).input_field())
    }

    fn value(&self, _: &[String], value: &Value) -> String {
        value.as_str().unwrap_or_default().to_owned()
    }

    fn nameless(&self) -> String {
        Words(self.lang).edition_keeper()
    }
}
