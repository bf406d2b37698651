//! What a reader asks of the register by the query of its address.

use jiff::civil::Date;
use kit::web::{Error, ListQuery, ListRules, Visit};

use crate::{
    follow_up::Status,
    store::entries::{DueAt, Filter, Sort},
};

/// What the register can be asked.
pub(crate) const RULES: ListRules = ListRules {
    facets: &["kind", "addressee", "due", "meeting", "section", "endorsed", "topic", "status", "unit", "year", "on"],
    sorts: &["path", "due", "meeting", "newest"],
};

/// The longest query that the address of an entry carries on, so that its neighbours are those of the list.
const LONGEST: usize = 300;

/// The choice of requests that no unit is responsible for: the code of no organisation, since it has a dot.
pub(crate) const NOBODY: &str = "nobody.";
/// The choice of everything that is followed up.
pub(crate) const ANY: &str = "any";

/// What is asked of the register.
pub(crate) struct Asked {
    /// What it is narrowed to.
    pub filter: Filter,
    /// Its order.
    pub sort: Sort,
    /// The day on which due dates are seen.
    pub day: Date,
}

impl Asked {
    /// Reads what is asked.
    pub(crate) fn read(visit: &Visit, query: &ListQuery) -> Result<Asked, Error> {
        let given: Option<Date> = last(query, "on")?;
        let day = given.unwrap_or_else(|| today(visit));
        let due = query.codes::<DueChoice>("due")?.pop().map(|choice| choice.at(day));
        let status: Option<StatusChoice> = last(query, "status")?;
        let unit = query.chosen("unit").pop().map(str::to_owned);
        let filter = Filter {
            words: query.q.clone(),
            kind: last(query, "kind")?,
            addressee: last(query, "addressee")?,
            topic: last(query, "topic")?,
            meeting: last(query, "meeting")?,
            section: last(query, "section")?,
            endorsed: last(query, "endorsed")?,
            due,
            status: status.and_then(StatusChoice::status),
            unit: unit.clone().filter(|unit| unit != NOBODY),
            is_request: status.is_some(),
            is_unassigned: unit.as_deref() == Some(NOBODY),
            due_year: last(query, "year")?,
            ..Filter::default()
        };
        let sort = match query.sort {
            "due" => Sort::Due,
            "meeting" => Sort::Meeting,
            "newest" => Sort::Newest,
            _ => Sort::Path,
        };
        Ok(Asked { filter, sort, day })
    }
}

/// Today, where the secretariat is.
pub(crate) fn today(visit: &Visit) -> Date {
    visit.state.clock.today("Europe/Zurich")
}

/// The address with only the last choice of a facet, where more than one was made: choosing a value takes the place of
/// the value chosen before.
pub(crate) fn one_of_each(query: &ListQuery) -> Option<String> {
    let crowded = RULES.facets.iter().find(|facet| query.chosen(facet).len() > 1)?;
    Some(query.toggled(crowded, query.chosen(crowded).first()?))
}

/// What the address of the entry at a place of this list has after its path, so that its page knows the list; nothing
/// where the list is the whole register.
pub(crate) fn in_list(visit: &Visit, place: i64) -> String {
    let kept = without(&visit.query, &["page", "at"]);
    if kept.is_empty() || kept.len() > LONGEST { String::new() } else { format!("?{kept}&at={place}") }
}

/// A query without some of its parameters.
pub(crate) fn without(query: &str, names: &[&str]) -> String {
    let is_kept = |pair: &&str| !pair.is_empty() && !names.contains(&pair.split('=').next().unwrap_or_default());
    query.split('&').filter(is_kept).collect::<Vec<_>>().join("&")
}

fn last<T: std::str::FromStr>(query: &ListQuery, facet: &str) -> Result<Option<T>, Error> {
    Ok(query.codes(facet)?.pop())
}

/// A choice of the facet of due dates.
#[derive(Clone, Copy)]
enum DueChoice {
    Passed,
    Soon,
    Dated,
    Undated,
}

impl DueChoice {
    fn at(self, day: Date) -> DueAt {
        match self {
            DueChoice::Passed => DueAt::Passed(day),
            DueChoice::Soon => DueAt::Soon(day),
            DueChoice::Dated => DueAt::Dated,
            DueChoice::Undated => DueAt::Undated,
        }
    }
}

impl std::str::FromStr for DueChoice {
    type Err = ();

    fn from_str(code: &str) -> Result<DueChoice, ()> {
        match code {
            "passed" => Ok(DueChoice::Passed),
            "soon" => Ok(DueChoice::Soon),
            "dated" => Ok(DueChoice::Dated),
            "undated" => Ok(DueChoice::Undated),
            _ => Err(()),
        }
    }
}

/// A choice of the facet of what became of requests.
#[derive(Clone, Copy)]
enum StatusChoice {
    Any,
    Is(Status),
}

impl StatusChoice {
    fn status(self) -> Option<Status> {
        match self {
            StatusChoice::Any => None,
            StatusChoice::Is(status) => Some(status),
        }
    }
}

impl std::str::FromStr for StatusChoice {
    type Err = vocabulary::UnknownCode;

    fn from_str(code: &str) -> Result<StatusChoice, vocabulary::UnknownCode> {
        if code == ANY { Ok(StatusChoice::Any) } else { code.parse().map(StatusChoice::Is) }
    }
}

#[cfg(test)]
mod tests {
    use super::without;

    #[test]
    fn a_query_keeps_what_is_not_named() {
        assert_eq!(without("kind=requests&page=2&at=31&q=a%26b", &["page", "at"]), "kind=requests&q=a%26b");
        assert_eq!(without("page=2", &["page"]), "");
        assert_eq!(without("", &["page"]), "");
    }
}
