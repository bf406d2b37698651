//! Which document an address means. A symbol has been written in many ways; each leads to the one address of the
//! document, to a choice where it can be read in several ways, or to a search.

use kit::{
    db::Db,
    web::{Error, Format, Visit},
};
use reading::{Symbol, SymbolError};

use crate::{
    pages::said::in_address,
    store::{
        Window,
        documents::{self, Filter, Kept, Sort},
    },
    symbol,
};

/// How many documents are named to a reader who may have meant one of them.
const NEAR: i64 = 8;

/// What the symbol in an address means.
pub(super) enum Meant {
    /// This document, by its canonical symbol.
    Document(Box<Kept>),
    /// The document with this canonical symbol, which has its own address.
    At(String),
    /// One of these, all canonical; the documents among them that are on record.
    OneOf(Vec<String>, Vec<Kept>),
    /// No document on record; some that have to do with it.
    Nothing(Vec<Kept>),
}

/// Finds what the symbol in an address means.
pub(super) async fn meant(db: &Db, given: &str) -> Result<Meant, Error> {
    if let Some(kept) = documents::one(db, given).await? {
        return Ok(Meant::Document(Box::new(kept)));
    }
    let (likely, others) = readings(given);
    let all: Vec<String> = likely.iter().chain(&others).cloned().collect();
    let found = documents::of_symbols(db, all.iter().map(String::as_str)).await?;
    let is_found = |symbol: &String| found.iter().any(|kept| kept.document.symbol == *symbol);
    match likely.as_slice() {
        [only] if is_found(only) => Ok(Meant::At(only.clone())),
        [_] if found.is_empty() => Ok(Meant::Nothing(near(db, given, &likely[0]).await?)),
        _ => Ok(Meant::OneOf(all, found)),
    }
}

/// The likely readings of a symbol, and those that are less likely.
fn readings(given: &str) -> (Vec<String>, Vec<String>) {
    match Symbol::parse(given) {
        Ok(symbol) => (vec![symbol.as_str().to_owned()], symbol.other_readings().to_vec()),
        Err(SymbolError::Ambiguous { candidates, .. }) => (candidates, Vec::new()),
        // A series that the reader of symbols does not know may be on record all the same.
        Err(SymbolError::Unknown { .. }) => (vec![symbol::canonical(given)], Vec::new()),
    }
}

/// Documents of the same family, or else those with the same words in their symbol or title.
async fn near(db: &Db, given: &str, canonical: &str) -> Result<Vec<Kept>, Error> {
    let family = documents::family(db, canonical).await?;
    if !family.is_empty() {
        return Ok(family);
    }
    let words: String = given.chars().take(100).collect();
    let filter = Filter { words, ..Filter::default() };
    if language::fold(&filter.words).trim().is_empty() {
        return Ok(Vec::new());
    }
    Ok(documents::list(db, &filter, Sort::Symbol, Window { limit: NEAR, offset: 0 }).await?.rows)
}

/// The address of a document in the language and format of a visit.
pub(super) fn of(visit: &Visit, symbol: &str) -> String {
    let path = visit.href(&format!("/documents/{}", in_address(symbol)));
    let suffix = if visit.format == Format::Page { String::new() } else { format!(".{}", visit.format.suffix()) };
    let query = if visit.query.is_empty() { String::new() } else { format!("?{}", visit.query) };
    format!("{path}{suffix}{query}")
}

#[cfg(test)]
mod tests {
    use super::readings;

    #[test]
    fn historical_forms_have_one_likely_reading() {
        for (written, canonical) in [
            ("WG-WSIS-32-16", "WG-WSIS-32/16"),
            ("WGWSIS30/13", "WG-WSIS-30/13"),
            ("WG/28/12", "WG-WSIS-28/12"),
            ("WG-WSIS-28/09", "WG-WSIS-28/9"),
            ("C18/8-E", "C18/8"),
        ] {
            assert_eq!(readings(written).0, [canonical], "{written}");
        }
    }

    #[test]
    fn a_series_that_is_not_known_is_looked_for_as_written() {
        assert_eq!(readings("XYZ\u{2011}Series/07"), (vec!["XYZ-Series/7".to_owned()], vec![]));
    }
}
