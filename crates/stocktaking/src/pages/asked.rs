//! What a reader asks of the register by the query of its address.

use kit::web::{ListQuery, ListRules};

use crate::store::list::{FACETS, Filter, Sort};

/// What the register can be asked.
pub(super) const RULES: ListRules = ListRules { facets: FACETS, sorts: &["newest", "title", "stalest"] };

/// The filter and the order.
pub(super) fn asked(query: &ListQuery) -> (Filter, Sort) {
    let chosen = FACETS.iter().map(|facet| (*facet, query.chosen(facet).into_iter().map(str::to_owned).collect()));
    let filter = Filter {
        words: query.q.clone(),
        chosen: chosen.filter(|(_, values): &(_, Vec<String>)| !values.is_empty()).collect(),
    };
    let sort = match query.sort {
        "title" => Sort::Title,
        "stalest" => Sort::Stalest,
        _ => Sort::Newest,
    };
    (filter, sort)
}
