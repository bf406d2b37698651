//! What a reader asks of the register by the query of its address.

use kit::web::{Error, Format, ListQuery, ListRules, Visit};

use crate::{
    register::{self, Face},
    store::list::{FACETS, Filter, Sort},
};

/// What the register can be asked.
const RULES: ListRules = ListRules { facets: FACETS, sorts: &["newest", "title", "stalest", "best"] };
/// The same where it is asked for words, of which the best match comes first.
const WORDED: ListRules = ListRules { facets: FACETS, sorts: &["best", "newest", "title", "stalest"] };

/// The query of a visit. A feed is in the order of time whatever it is asked for.
pub(super) fn read(visit: &Visit) -> Result<ListQuery, Error> {
    let query = ListQuery::read(visit, RULES)?;
    match query.q.is_empty() || visit.format == Format::Atom {
        true => Ok(query),
        false => ListQuery::read(visit, WORDED),
    }
}

/// What is asked by a query, for the page or file that it says.
pub(super) fn of(visit: &Visit, query: &ListQuery) -> register::Asked {
    let (filter, sort) = asked(query);
    let face = if visit.format == Format::Page { Face::Page } else { Face::File };
    register::Asked { filter, sort, lang: visit.lang, offset: query.offset(), limit: query.limit(), face }
}

/// The filter and the order.
fn asked(query: &ListQuery) -> (Filter, Sort) {
    let chosen = FACETS.iter().map(|facet| (*facet, query.chosen(facet).into_iter().map(str::to_owned).collect()));
    let filter = Filter {
        words: query.q.clone(),
        chosen: chosen.filter(|(_, values): &(_, Vec<String>)| !values.is_empty()).collect(),
    };
    let sort = match query.sort {
        "title" => Sort::Title,
        "stalest" => Sort::Stalest,
        "best" => Sort::Best,
        _ => Sort::Newest,
    };
    (filter, sort)
}
