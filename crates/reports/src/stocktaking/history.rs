//! How the history of a kept edition is told: that it was kept, and by whom. Everybody may read it, as the edition itself.

use kit::web::Visit;
use language::Lang;
use people::history::{Kind, Teller, Telling};
use serde_json::Value;

use crate::words::Words;

/// The kind of this slice.
pub const HISTORY: &[Kind] =
    &[Kind { kind: "edition", may: read, path: |id| format!("/reports/stocktaking/editions/{id}"), teller }];

fn read(visit: &Visit, _: &str) -> bool {
    visit.may("reports.read")
}

fn teller(visit: &Visit) -> Telling<'_> {
    let lang = visit.lang;
    Box::pin(async move { Ok(Box::new(Told { lang }) as Box<dyn Teller>) })
}

struct Told {
    lang: Lang,
}

impl Teller for Told {
    fn is_whole(&self) -> bool {
        false
    }

    fn act(&self, verb: &str, _: &Value) -> Option<String> {
        (verb == "kept").then(|| Words(self.lang).edition_kept())
    }

    fn label(&self, _: &[String]) -> Option<String> {
        None
    }

    fn value(&self, _: &[String], _: &Value) -> String {
        String::new()
    }

    fn nameless(&self) -> String {
        Words(self.lang).edition_keeper()
    }
}
