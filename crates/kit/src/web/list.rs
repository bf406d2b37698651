//! Lists: search, facets with counts, sorting and pages, read from the address in one way everywhere.
//!
//! `?q=…&kind=requests&kind=invites&sort=due&page=2`. A parameter that no rule names is left alone; one that is named
//! but makes no sense is refused in words.

mod view;

use std::str::FromStr;

use super::{Error, FieldError, Format, Visit, answer::encode};
use crate::words::Words;

pub use view::{Choice, Facet, List, Pager, in_order};

/// How many items a page shows.
pub const PAGE_SIZE: i64 = 30;
/// How many items another format holds at most.
const ALL: i64 = 20_000;
/// The longest search that is read.
const LONGEST: usize = 200;

/// What a list can be asked.
#[derive(Clone, Copy, Debug)]
pub struct ListRules {
    /// The names of its facets.
    pub facets: &'static [&'static str],
    /// The names of its orders; the first is the usual one.
    pub sorts: &'static [&'static str],
}

/// What a list is asked.
#[derive(Clone, Debug)]
pub struct ListQuery {
    /// The search, trimmed; empty where none.
    pub q: String,
    /// The order, one of the rules'.
    pub sort: &'static str,
    /// The page, from 1.
    pub page: i64,
    chosen: Vec<(&'static str, String)>,
    rules: ListRules,
    words: Words,
    path: String,
    is_page: bool,
}

impl ListQuery {
    /// Reads the query of a visit.
    pub fn read(visit: &Visit, rules: ListRules) -> Result<ListQuery, Error> {
        let words = Words(visit.lang);
        let mut query = ListQuery {
            q: String::new(),
            sort: rules.sorts.first().copied().unwrap_or_default(),
            page: 1,
            chosen: Vec::new(),
            rules,
            words,
            path: visit.href(&visit.path),
            is_page: visit.format == Format::Page,
        };
        let mut errors = Vec::new();
        for (name, value) in pairs(&visit.query) {
            if let Err(message) = query.take(&name, value) {
                errors.push(FieldError::new(name, message));
            }
        }
        if errors.is_empty() { Ok(query) } else { Err(Error::Refused(errors)) }
    }

    fn take(&mut self, name: &str, value: String) -> Result<(), String> {
        match name {
            "q" => {
                self.q = value.chars().filter(|c| !c.is_control()).take(LONGEST).collect::<String>().trim().to_owned()
            }
            "page" => {
                let page = value.parse().ok().filter(|page| (1..=1_000_000).contains(page));
                self.page = page.ok_or_else(|| self.words.must_be_number(value))?;
            }
            "sort" if !value.is_empty() => {
                let known = self.rules.sorts.iter().find(|sort| **sort == value);
                self.sort = known.ok_or_else(|| self.words.unknown_sort(self.rules.sorts.join(", "), value))?;
            }
            name => {
                let facet = self.rules.facets.iter().find(|facet| **facet == name);
                if let Some(facet) = facet
                    && !value.is_empty()
                    && !self.is_chosen(facet, &value)
                {
                    self.chosen.push((facet, value));
                }
            }
        }
        Ok(())
    }

    /// The values chosen in a facet.
    pub fn chosen(&self, facet: &str) -> Vec<&str> {
        self.chosen.iter().filter(|(name, _)| *name == facet).map(|(_, value)| value.as_str()).collect()
    }

    /// The values chosen in a facet as codes of a list; a value that is no code is refused in words.
    pub fn codes<T: FromStr>(&self, facet: &str) -> Result<Vec<T>, Error> {
        let read = |value: &str| {
            let refuse = |_| Error::refused(facet, self.words.unknown_choice(value, facet));
            value.parse::<T>().map_err(refuse)
        };
        self.chosen(facet).into_iter().map(read).collect()
    }

    /// Whether a value of a facet is chosen.
    pub fn is_chosen(&self, facet: &str, value: &str) -> bool {
        self.chosen.iter().any(|(name, chosen)| *name == facet && chosen == value)
    }

    /// Whether anything is asked that leaves items out.
    pub fn is_filtered(&self) -> bool {
        !self.q.is_empty() || !self.chosen.is_empty()
    }

    /// The most items to read: a page of them, or all for another format.
    pub fn limit(&self) -> i64 {
        if self.is_page { PAGE_SIZE } else { ALL }
    }

    /// The items to pass over.
    pub fn offset(&self) -> i64 {
        if self.is_page { (self.page - 1) * PAGE_SIZE } else { 0 }
    }

    /// The address of another page of the same list.
    pub fn at_page(&self, page: i64) -> String {
        self.address(&self.chosen, self.sort, page)
    }

    /// The address of the list in another order.
    pub fn sorted(&self, sort: &'static str) -> String {
        self.address(&self.chosen, sort, 1)
    }

    /// The address with a value of a facet chosen, or not chosen where it was.
    pub fn toggled(&self, facet: &'static str, value: &str) -> String {
        let mut chosen = self.chosen.clone();
        chosen.retain(|(name, old)| !(*name == facet && old == value));
        if chosen.len() == self.chosen.len() {
            chosen.push((facet, value.to_owned()));
        }
        self.address(&chosen, self.sort, 1)
    }

    /// The address with other words, and what is chosen.
    pub fn searching(&self, words: &str) -> String {
        ListQuery { q: words.to_owned(), ..self.clone() }.address(&self.chosen, self.sort, 1)
    }

    /// The address of another page that is asked the same, its path without the language: `/en/projects/charts?line=C2`.
    pub fn elsewhere(&self, path: &str) -> String {
        self.placed(path, &self.chosen)
    }

    /// The same with one value of a facet in place of what is chosen in it.
    pub fn elsewhere_with(&self, path: &str, facet: &'static str, value: &str) -> String {
        let mut chosen = self.chosen.clone();
        chosen.retain(|(name, _)| *name != facet);
        chosen.push((facet, value.to_owned()));
        self.placed(path, &chosen)
    }

    fn placed(&self, path: &str, chosen: &[(&'static str, String)]) -> String {
        let path = format!("/{}{path}", self.words.0);
        let asked = ListQuery { path: path.clone(), ..self.clone() }.address(chosen, self.sort, 1);
        if asked.starts_with('?') { format!("{path}{asked}") } else { asked }
    }

    /// The address with nothing chosen and nothing searched.
    pub fn cleared(&self) -> String {
        self.path.clone()
    }

    /// Relative, to keep pages small.
    fn address(&self, chosen: &[(&'static str, String)], sort: &str, page: i64) -> String {
        let mut pairs = Vec::new();
        if !self.q.is_empty() {
            pairs.push(format!("q={}", encode(&self.q)));
        }
        pairs.extend(chosen.iter().map(|(name, value)| format!("{name}={}", encode(value))));
        if Some(&sort) != self.rules.sorts.first() {
            pairs.push(format!("sort={sort}"));
        }
        if page > 1 {
            pairs.push(format!("page={page}"));
        }
        if pairs.is_empty() { self.path.clone() } else { format!("?{}", pairs.join("&")) }
    }
}

/// The pairs of a query, decoded.
fn pairs(query: &str) -> Vec<(String, String)> {
    form_urlencoded::parse(query.as_bytes()).into_owned().collect()
}

#[cfg(test)]
mod tests;
