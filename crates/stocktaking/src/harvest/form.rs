//! The form of a harvest: what it is told to do, read and shown.

use kit::web::{FieldError, parts::Field};
use url::Url;

use super::{Allowed, Every, Wrong, guard, pages::said};
use crate::{
    entry::typed::Typed,
    import::{self, verdict::Goes},
    store::harvests::{Harvest, Plan},
    words::Words,
};

/// The longest name of a source, in characters.
const LONGEST_NAME: usize = 80;
/// The longest address, in characters.
const LONGEST_URL: usize = 1000;

/// Reads what was typed; or says what is wrong with it.
pub(super) fn read(words: Words, allowed: &Allowed, typed: &Typed) -> Result<Plan, Vec<FieldError>> {
    let mut wrong = Vec::new();
    let name = typed.get("name").split_whitespace().collect::<Vec<_>>().join(" ");
    if name.is_empty() || name.chars().count() > LONGEST_NAME {
        wrong.push(FieldError::new("name", words.import_source_missing(LONGEST_NAME.to_string())));
    }
    let url = typed.get("url");
    let checked = match Url::parse(url).ok().filter(|_| url.len() <= LONGEST_URL) {
        Some(parsed) => guard::check(allowed, &parsed),
        None => Err(Wrong::Address),
    };
    if url.is_empty() {
        wrong.push(FieldError::new("url", words.harvest_url_missing()));
    } else if let Err(why) = checked {
        wrong.push(FieldError::new("url", said(words, why.code(), url)));
    }
    let every = typed.get("every").parse::<Every>();
    if every.is_err() {
        wrong.push(FieldError::new("every", words.wrong_choice()));
    }
    let (goes, whole) = import::modes_sent(typed);
    match every {
        Ok(every) if wrong.is_empty() => Ok(Plan { name, url: url.to_owned(), every, mapping: None, goes, whole }),
        _ => Err(wrong),
    }
}

/// What a harvest is told to do, as it would be typed.
pub(super) fn as_typed(harvest: &Harvest) -> Typed {
    let mut typed = Typed::default();
    let plan = &harvest.plan;
    typed.add("name", plan.name.clone());
    typed.add("url", plan.url.clone());
    typed.add("every", plan.every.code());
    typed.add("goes", plan.goes.code());
    typed.add("whole", if plan.whole { "yes" } else { "no" });
    typed
}

/// The fields.
pub(super) fn fields(words: Words, typed: &Typed, problems: &[FieldError]) -> Vec<Field> {
    let every = Every::ALL.map(|one| (one.code().to_owned(), every(words, one))).to_vec();
    let chosen = if typed.get("every").is_empty() { "week" } else { typed.get("every") };
    let mut fields = vec![
        Field::text("name", words.import_source())
            .hint(words.import_source_hint())
            .value(typed.get("name"))
            .required()
            .errors(problems),
        Field::text("url", words.harvest_url())
            .kind("url")
            .hint(words.harvest_url_hint())
            .value(typed.get("url"))
            .required()
            .errors(problems),
        Field::select("every", words.harvest_every(), every).value(chosen).errors(problems),
    ];
    let (goes, whole) = import::modes_sent(typed);
    fields.extend(import::modes(words, if typed.get("goes").is_empty() { Goes::Review } else { goes }, whole));
    fields
}

/// How often, in words.
pub(super) fn every(words: Words, every: Every) -> String {
    match every {
        Every::Day => words.harvest_daily(),
        Every::Week => words.harvest_weekly(),
        Every::Month => words.harvest_monthly(),
    }
}
