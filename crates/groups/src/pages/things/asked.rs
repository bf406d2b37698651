//! Lists asked by the query of the address: one choice in each facet, and narrowing of rows that are all at hand.

use std::{collections::BTreeMap, str::FromStr};

use kit::web::{Error, ListQuery, ListRules, Visit};

use crate::store::Count;

/// The id at a place of the address. No id has a control character, and a database may take none.
pub(super) fn id<'v>(visit: &'v Visit, place: &str) -> Result<&'v str, Error> {
    let id = visit.at(place);
    if id.chars().any(char::is_control) { Err(Error::NotFound) } else { Ok(id) }
}

/// The value chosen in a facet.
pub(super) fn one<T: FromStr>(query: &ListQuery, facet: &str) -> Result<Option<T>, Error> {
    if query.chosen(facet).iter().any(|value| value.chars().any(char::is_control)) {
        return Err(Error::NotFound);
    }
    Ok(query.codes(facet)?.pop())
}

/// The address with only the last choice of a facet, where more than one was made: choosing a value takes the place of
/// the value chosen before.
pub(super) fn one_of_each(query: &ListQuery, rules: ListRules) -> Option<String> {
    let crowded = rules.facets.iter().find(|facet| query.chosen(facet).len() > 1)?;
    Some(query.toggled(crowded, query.chosen(crowded).first()?))
}

/// A property by which rows are narrowed: the name of its facet, and its value.
pub(super) type Property<T> = (&'static str, fn(&T) -> String);

/// Counts of the values of one facet.
pub(super) type Counts = Vec<(String, i64)>;

/// The rows that have what is chosen, and for each facet how many rows each of its values would leave, given the other
/// choices. For nouns that are few, so that all their rows are read.
pub(super) fn narrowed<T>(mut rows: Vec<T>, query: &ListQuery, by: &[Property<T>]) -> (Vec<T>, Vec<Counts>) {
    let fits = |row: &T, but: &str| {
        by.iter().filter(|(name, _)| *name != but).all(|(name, value)| {
            let chosen = query.chosen(name);
            chosen.is_empty() || chosen.contains(&value(row).as_str())
        })
    };
    let count = |(name, value): &Property<T>| {
        let mut counts = BTreeMap::new();
        rows.iter().filter(|row| fits(row, name)).for_each(|row| *counts.entry(value(row)).or_insert(0) += 1);
        counts.into_iter().collect()
    };
    let counts = by.iter().map(count).collect();
    rows.retain(|row| fits(row, ""));
    (rows, counts)
}

/// The rows of the page asked for.
pub(super) fn page<T>(rows: Vec<T>, query: &ListQuery) -> Vec<T> {
    let first = usize::try_from(query.offset()).unwrap_or(usize::MAX);
    let most = usize::try_from(query.limit()).unwrap_or(0);
    rows.into_iter().skip(first).take(most).collect()
}

/// How many there are.
pub(super) fn total<T>(rows: &[T]) -> i64 {
    i64::try_from(rows.len()).unwrap_or(i64::MAX)
}

/// Counts from the store, by value.
pub(super) fn counts(counts: &[Count]) -> Counts {
    counts.iter().map(|count| (count.value.clone(), count.count)).collect()
}

/// Counts with the words for each value: years and other values that are their own words, the newest or last first.
pub(super) fn last_first(counts: &Counts) -> Vec<(String, String, i64)> {
    counts.iter().rev().map(|(value, count)| (value.clone(), value.clone(), *count)).collect()
}
