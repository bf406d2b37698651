//! What the engine alone does for the same query, so that a program can say what our part costs. Not for use elsewhere.

use language::Lang;
use tantivy::{
    aggregation::{
        AggregationCollector,
        agg_req::{Aggregation, AggregationVariants, Aggregations},
        bucket::TermsAggregation,
    },
    collector::{Count, TopDocs},
};

use crate::{
    error::Error,
    index::Index,
    parse::parse,
    plan::{Plan, Planner},
    query::Query,
};

impl Index {
    /// Plans the words of a query once and gives what runs it on the engine with the engine's own collectors: the best
    /// 20 and the total, and with `counted` the values of all facets. Filters are passed over.
    ///
    /// # Errors
    /// Where the index cannot be read or the query has no words.
    #[doc(hidden)]
    pub fn engine_alone(&self, query: &Query, counted: bool) -> Result<impl Fn() -> Result<usize, Error>, Error> {
        let snapshot = self.snapshot();
        let clauses = parse(&query.text).map_err(|refusal| Error::Engine(format!("{refusal:?}")))?;
        let langs = &Lang::ALL;
        let planner = Planner {
            snapshot: &snapshot,
            fields: &self.fields,
            langs,
            has_scores: true,
            sees_hidden: false,
            plan: Plan::default(),
        };
        let planned = planner.plan(&clauses, false)?.query.ok_or_else(|| Error::Engine("no words".to_owned()))?;
        let schema = snapshot.searcher.schema().clone();
        let facet = |field: &tantivy::schema::Field| {
            let field = schema.get_field_name(*field).to_owned();
            let terms = TermsAggregation { field: field.clone(), size: Some(1_000), ..TermsAggregation::default() };
            (field, Aggregation { agg: AggregationVariants::Terms(terms), sub_aggregation: Aggregations::default() })
        };
        let facets: Aggregations = self.fields.facets.iter().map(facet).collect();
        Ok(move || {
            let best = (TopDocs::with_limit(20).order_by_score(), Count);
            if !counted {
                return Ok(snapshot.searcher.search(&planned, &best)?.1);
            }
            let all = AggregationCollector::from_aggs(facets.clone(), Default::default());
            let ((_, count), _) = snapshot.searcher.search(&planned, &(best, all))?;
            Ok(count)
        })
    }
}
