//! What does not fit together in a document: symbols cited and never listed, one symbol with two descriptions, numbers
//! that do not add up, items that say the same twice. It reports; it changes nothing.

mod counts;
mod descriptions;

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::{
    document::{Code, Document, Warning},
    symbol::{Citation, citations},
    words::{Word, words},
};

/// An item as this check sees it.
pub(crate) struct Read<'a> {
    pub path: &'a str,
    pub words: Vec<Word>,
    pub citations: Vec<Citation>,
}

/// Checks a document against itself.
pub fn cross_references(document: &Document) -> Vec<Warning> {
    let read: Vec<Read<'_>> = document
        .items
        .iter()
        .map(|item| {
            let words = words(&item.text);
            let citations = citations(&words, &item.text);
            Read { path: &item.path, words, citations }
        })
        .collect();
    let mut warnings = spellings(&read);
    warnings.extend(unlisted(document, &read));
    warnings.extend(descriptions::check(&read));
    warnings.extend(counts::check(document, &read));
    warnings.extend(repeated(document));
    warnings
}

/// Symbols that had to be repaired or can be read in several ways, each spelling once.
fn spellings(read: &[Read<'_>]) -> Vec<Warning> {
    let mut told = HashMap::new();
    let mut warnings = Vec::new();
    for item in read {
        for one in &item.citations {
            let doubtful = one.ambiguous || !one.others.is_empty();
            if !(one.repaired || doubtful) || told.insert(one.written.clone(), ()).is_some() {
                continue;
            }
            let code = if doubtful { Code::AmbiguousSymbol } else { Code::RepairedSymbol };
            let mut message = format!("{} was read as {}", one.written, one.canonical);
            if doubtful {
                message.push_str(&format!("; it could also be {}", one.others.join(" or ")));
            }
            warnings.push(Warning::new(code, Some(item.path), message));
        }
    }
    warnings
}

/// Symbols that the body cites and the references do not list, where there are references.
fn unlisted(document: &Document, read: &[Read<'_>]) -> Option<Warning> {
    if document.head.references.is_empty() {
        return None;
    }
    let list = document.head.references.join("\n");
    let mut listed: HashSet<String> = citations(&words(&list), &list).into_iter().map(|one| one.canonical).collect();
    listed.extend(document.head.symbol.clone());
    // A resolution named without its version is listed where any version is.
    let bare: HashSet<String> =
        listed.iter().filter_map(|one| Some(one.split_once('(')?.0.trim_end().to_owned())).collect();
    listed.extend(bare);
    let mut missing: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for item in read {
        for one in item.citations.iter().filter(|one| !listed.contains(&one.canonical)) {
            let places = missing.entry(one.canonical.as_str()).or_default();
            if places.last() != Some(&item.path) {
                places.push(item.path);
            }
        }
    }
    if missing.is_empty() {
        return None;
    }
    let named: Vec<String> =
        missing.iter().map(|(symbol, places)| format!("{symbol} ({})", places.join(", "))).collect();
    Some(Warning::new(Code::Unlisted, None, format!("cited but not listed in the references: {}", named.join("; "))))
}

/// Items of the same words.
fn repeated(document: &Document) -> Vec<Warning> {
    let mut first: HashMap<String, &str> = HashMap::new();
    let mut warnings = Vec::new();
    for item in document.items.iter().filter(|item| item.text.chars().count() > 40) {
        let words = crate::words::words(&item.text);
        let key: String =
            words.iter().filter(|word| !word.is_mark()).map(|word| word.form.as_str()).collect::<Vec<_>>().join(" ");
        let key = key.strip_prefix('و').unwrap_or(&key).to_owned();
        match first.get(&key) {
            Some(path) => {
                warnings.push(Warning::new(Code::Repeated, Some(&item.path), format!("says the same as {path}")))
            }
            None => {
                first.insert(key, &item.path);
            }
        }
    }
    warnings
}

#[cfg(test)]
mod tests;
