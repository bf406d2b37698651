//! What surrounds the items of a list: facets, orders, pages, other formats; plain values for the macro `parts::list`.

use std::{collections::HashMap, fmt::Display};

use super::{Format, ListQuery, PAGE_SIZE};
use crate::web::Link;

/// How many choices of a facet are shown before the rest is folded.
const FIRST: usize = 8;

/// A choice that the reader has: a value of a facet, an order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Its words.
    pub label: String,
    /// How many items it has.
    pub count: i64,
    /// Whether it is chosen.
    pub is_chosen: bool,
    /// Where choosing it leads; where it is chosen, giving it up.
    pub href: String,
}

/// A facet: a property of the items with the number of items for each of its values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facet {
    /// Its name in the address.
    pub name: &'static str,
    /// Its words.
    pub label: String,
    /// Its values, in the order to be shown.
    pub choices: Vec<Choice>,
}

impl Facet {
    /// A facet from its values: code, words, number of items. A chosen value that has no items is kept, so that it can
    /// be given up.
    pub fn new(
        query: &ListQuery,
        name: &'static str,
        label: impl Into<String>,
        values: impl IntoIterator<Item = (String, String, i64)>,
    ) -> Facet {
        let choice = |(code, label, count): (String, String, i64)| Choice {
            is_chosen: query.is_chosen(name, &code),
            href: query.toggled(name, &code),
            label,
            count,
        };
        let choices = values.into_iter().map(choice).filter(|choice| choice.count > 0 || choice.is_chosen);
        Facet { name, label: label.into(), choices: choices.collect() }
    }

    /// The choices shown at once.
    pub fn first(&self) -> &[Choice] {
        &self.choices[..self.split()]
    }

    /// The choices folded away.
    pub fn rest(&self) -> &[Choice] {
        &self.choices[self.split()..]
    }

    /// One choice is not worth folding, and a chosen one is never hidden.
    fn split(&self) -> usize {
        let last_chosen = self.choices.iter().rposition(|choice| choice.is_chosen).map_or(0, |place| place + 1);
        let first = FIRST.max(last_chosen);
        if self.choices.len() <= first + 1 { self.choices.len() } else { first }
    }
}

/// The pages of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pager {
    /// The page shown.
    pub page: i64,
    /// How many there are, at least 1.
    pub pages: i64,
    /// The address of the page before.
    pub previous: Option<String>,
    /// The address of the page after.
    pub next: Option<String>,
}

impl Pager {
    /// The pages of a list of `total` items.
    pub fn new(query: &ListQuery, total: i64) -> Pager {
        Pager::of(query.page, Pager::pages(total), |page| query.at_page(page))
    }

    /// How many pages so many items take: at least 1.
    pub fn pages(total: i64) -> i64 {
        (total + PAGE_SIZE - 1).div_euclid(PAGE_SIZE).max(1)
    }

    /// The pages of what has no [`ListQuery`]: each at its address. From a page that is none the way back leads to the last.
    pub fn of(page: i64, pages: i64, at: impl Fn(i64) -> String) -> Pager {
        let (previous, next) = ((page > 1).then(|| at((page - 1).min(pages))), (page < pages).then(|| at(page + 1)));
        Pager { page, pages, previous, next }
    }
}

/// Everything around the items of a list, for the macro `parts::list`.
#[derive(Clone, Debug)]
pub struct List {
    /// How many items there are on all pages.
    pub total: i64,
    /// The facets.
    pub facets: Vec<Facet>,
    /// The orders.
    pub sorts: Vec<Choice>,
    /// The pages.
    pub pager: Pager,
    /// The other formats: name and address.
    pub formats: Vec<(&'static str, String)>,
    /// What is said of the search above the items, each with a way on where there is one.
    pub notes: Vec<(String, Option<Link>)>,
    /// The search.
    pub q: String,
    /// What a new search keeps: names and values.
    pub kept: Vec<(&'static str, String)>,
    /// How many values of facets are chosen.
    pub chosen: i64,
    /// Whether anything is asked that leaves items out.
    pub is_filtered: bool,
    /// The address of the list with nothing chosen.
    pub cleared: String,
    /// The address of the list.
    pub path: String,
    /// Its address with what is chosen, where it can be followed: where it is there as JSON.
    pub followed: String,
}

impl List {
    /// What surrounds a list of `total` items.
    pub fn new(query: &ListQuery, total: i64) -> List {
        let mut kept = query.chosen.clone();
        if Some(&query.sort) != query.rules.sorts.first() {
            kept.push(("sort", query.sort.to_owned()));
        }
        List {
            total,
            facets: Vec::new(),
            sorts: Vec::new(),
            pager: Pager::new(query, total),
            formats: Vec::new(),
            notes: Vec::new(),
            q: query.q.clone(),
            kept,
            chosen: i64::try_from(query.chosen.len()).unwrap_or(i64::MAX),
            is_filtered: query.is_filtered(),
            cleared: query.cleared(),
            path: query.path.clone(),
            followed: String::new(),
        }
    }

    /// Adds a facet.
    pub fn facet(mut self, facet: Facet) -> List {
        self.facets.push(facet);
        self
    }

    /// Says something of the search above the items.
    pub fn note(mut self, text: impl Into<String>, way: Option<Link>) -> List {
        self.notes.push((text.into(), way));
        self
    }

    /// Adds the orders with their words.
    pub fn sorts(mut self, query: &ListQuery, labels: &[(&'static str, String)]) -> List {
        let choice = |(sort, label): &(&'static str, String)| Choice {
            label: label.clone(),
            count: 0,
            is_chosen: *sort == query.sort,
            href: query.sorted(sort),
        };
        self.sorts = labels.iter().map(choice).collect();
        self
    }

    /// Adds the other formats of the same list. One that is there as JSON can be followed.
    pub fn formats(mut self, query: &ListQuery, formats: &[Format]) -> List {
        let asked = query.address(&query.chosen, query.sort, 1);
        let asked = asked.strip_prefix('?').map(|asked| format!("?{asked}")).unwrap_or_default();
        let address = |format: &Format| (format.name(), format!("{}.{}{asked}", query.path, format.suffix()));
        self.formats = formats.iter().map(address).collect();
        if formats.contains(&Format::Json) {
            self.followed = format!("{}{asked}", query.path);
        }
        self
    }
}

/// Counts of codes, as a `GROUP BY` gives them, in the order of a list of codes with their words.
pub fn in_order<T: Display>(
    codes: impl IntoIterator<Item = T>,
    name: impl Fn(&T) -> String,
    counts: &[(String, i64)],
) -> Vec<(String, String, i64)> {
    let counts: HashMap<&str, i64> = counts.iter().map(|(code, count)| (code.as_str(), *count)).collect();
    let row = |code: T| {
        let text = code.to_string();
        let count = counts.get(text.as_str()).copied().unwrap_or(0);
        (text, name(&code), count)
    };
    codes.into_iter().map(row).collect()
}
