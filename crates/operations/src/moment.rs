//! A time as these pages show it: the day in the reader's language and the minute, in UTC.

use language::Lang;

pub(crate) fn said(lang: Lang, at: &str) -> String {
    let day = language::partial_date(lang, at.get(..10).unwrap_or(at));
    match at.get(11..16) {
        Some(minute) => format!("{day} {}", language::isolate(&format!("{minute} UTC"))),
        None => day,
    }
}
