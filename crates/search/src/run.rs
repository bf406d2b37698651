//! Runs a query: segment by segment, the words give a set of documents, the facets give others, and the answer is what
//! they have in common. Every facet is counted over the set that the other facets leave.

use std::sync::Arc;

use language::Lang;
use tantivy::{
    SegmentReader,
    query::{EnableScoring, Weight},
};

use crate::{
    bits::Bits,
    error::Error,
    index::Index,
    limits,
    parse::parse,
    passage::Marker,
    plan::{Plan, Planner},
    query::{Answer, FacetCounts, Hit, Query, Refusal, ValueCount},
    ranks::{Key, Order, Top},
    snapshot::{Segment, Snapshot},
    table::Table,
};

/// A query whose names are known.
struct Wanted<'a> {
    query: &'a Query,
    order: Order,
    after: Option<Key>,
    /// Facets with the places of the values that are wanted.
    filters: Vec<(usize, Vec<usize>)>,
    counted: Vec<usize>,
}

/// What the segments gave.
struct Found {
    total: u64,
    first: Vec<(Key, Place)>,
    counts: Vec<Vec<u64>>,
}

/// Where a document is kept.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    pub(crate) segment: u32,
    pub(crate) doc: u32,
    pub(crate) score: f32,
}

impl Index {
    /// Looks for what the query asks.
    ///
    /// # Errors
    /// Where the index cannot be read. A query that cannot be looked for is answered with its [`Refusal`].
    pub fn search(&self, query: &Query) -> Result<Answer, Error> {
        let snapshot = self.snapshot();
        let clauses = match parse(&query.text) {
            Ok(clauses) => clauses,
            Err(refusal) => return Ok(Answer::refused(refusal)),
        };
        let wanted = match self.wanted(query, &snapshot) {
            Ok(wanted) => wanted,
            Err(refusal) => return Ok(Answer::refused(refusal)),
        };
        let langs: &[Lang] = if query.langs.is_empty() { &Lang::ALL } else { &query.langs };
        let planner = Planner {
            snapshot: &snapshot,
            fields: &self.fields,
            langs,
            has_scores: wanted.order == Order::Relevance,
            sees_hidden: query.sees_hidden,
            plan: Plan::default(),
        };
        let is_open = query.has_open_end && query.text.ends_with(char::is_alphanumeric);
        let plan = planner.plan(&clauses, is_open)?;
        let found = wanted.find(&snapshot, &plan)?;
        let answer = self.answer(&wanted, &snapshot, &plan, found)?;
        Ok(Answer { corrections: plan.corrections, unknown: plan.unknown, ..answer })
    }

    fn wanted<'a>(&self, query: &'a Query, snapshot: &Snapshot) -> Result<Wanted<'a>, Refusal> {
        let facet = |name: &String| self.layout.facet_place(name).ok_or_else(|| Refusal::UnknownFacet(name.clone()));
        if query.from > limits::DEPTH {
            return Err(Refusal::TooDeep(limits::DEPTH));
        }
        if query.among.as_ref().is_some_and(|ids| ids.len() > limits::FILTER_VALUES) {
            return Err(Refusal::TooManyValues(limits::FILTER_VALUES));
        }
        let mut filters = Vec::new();
        for (name, values) in &query.filters {
            let place = facet(name)?;
            if values.len() > limits::FILTER_VALUES {
                return Err(Refusal::TooManyValues(limits::FILTER_VALUES));
            }
            let known = &snapshot.values[place];
            let value = |value: &String| known.binary_search_by(|known| known.as_ref().cmp(value.as_str())).ok();
            filters.push((place, values.iter().filter_map(value).collect()));
        }
        let order = Order::of(&query.sort, |name| self.layout.sort_place(name));
        let order = order.ok_or_else(|| match &query.sort {
            crate::query::Sort::Rising(name) | crate::query::Sort::Falling(name) => Refusal::UnknownSort(name.clone()),
            crate::query::Sort::Relevance => Refusal::UnknownSort(String::new()),
        })?;
        let after = query.after.as_ref().map(|cursor| Key::read(cursor, order).ok_or(Refusal::UnknownCursor));
        let after = after.transpose()?;
        if let (Some(key), Some(segment)) = (&after, snapshot.segments.first())
            && !matches!(order.after(&segment.table, key), Ok(Some(_)))
        {
            return Err(Refusal::UnknownCursor);
        }
        let counted = match &query.counts {
            Some(names) => names.iter().map(facet).collect::<Result<_, _>>()?,
            None => (0..self.layout.facets.len()).collect(),
        };
        Ok(Wanted { query, order, after, filters, counted })
    }

    fn answer(&self, wanted: &Wanted<'_>, snapshot: &Snapshot, plan: &Plan, found: Found) -> Result<Answer, Error> {
        let from = if wanted.after.is_some() { 0 } else { wanted.query.from };
        let page = wanted.query.page();
        let mut first = found.first.into_iter().skip(from);
        let shown: Vec<(Key, Place)> = first.by_ref().take(page).collect();
        let has_more = first.next().is_some();
        let next = shown.last().filter(|_| has_more).map(|(key, _)| key.write());
        let marker = Marker { terms: &plan.terms, reader: wanted.query.reader };
        let mut hits = Vec::with_capacity(shown.len());
        for (_, place) in shown {
            let has_passages = wanted.query.has_passages;
            hits.push(if has_passages { self.hit(snapshot, place, &marker)? } else { bare_hit(snapshot, place) });
        }
        let counts = wanted.counted.iter().zip(found.counts);
        let counts = counts.map(|(facet, counts)| self.facet_counts(wanted, snapshot, *facet, &counts)).collect();
        Ok(Answer { total: found.total, hits, counts, next, ..Answer::default() })
    }

    pub(crate) fn hit(&self, snapshot: &Snapshot, place: Place, marker: &Marker<'_>) -> Result<Hit, Error> {
        let versions = self.versions(snapshot, place)?;
        let shown = marker.show(&versions);
        Ok(Hit { lang: shown.lang, title: shown.title, passage: shown.passage, ..bare_hit(snapshot, place) })
    }

    fn facet_counts(&self, wanted: &Wanted<'_>, snapshot: &Snapshot, facet: usize, counts: &[u64]) -> FacetCounts {
        let name = &self.layout.facets[facet];
        let chosen = wanted.query.filters.iter().find(|(chosen, _)| chosen == name);
        let mut chosen: Vec<&str> = chosen.iter().flat_map(|(_, values)| values).map(String::as_str).collect();
        let found = snapshot.values[facet].iter().zip(counts).filter(|(_, count)| **count > 0);
        let found = found.map(|(value, count)| (value.clone(), *count, chosen.contains(&value.as_ref())));
        let count = |(value, count, is_chosen): (Arc<str>, u64, bool)| ValueCount { value, count, is_chosen };
        let mut values: Vec<ValueCount> = found.map(count).collect();
        values.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.value.cmp(&b.value)));
        let mut named = 0;
        values.retain(|value| {
            named += 1;
            value.is_chosen || named <= limits::COUNTED_VALUES
        });
        // A chosen value that nothing has stands there too, whether or not some hidden document has it.
        chosen.sort_unstable();
        chosen.dedup();
        chosen.retain(|chosen| values.iter().all(|value| value.value.as_ref() != *chosen));
        values.extend(chosen.into_iter().map(|value| count((Arc::from(value), 0, true))));
        FacetCounts { facet: name.clone(), values }
    }
}

/// A hit without texts.
pub(crate) fn bare_hit(snapshot: &Snapshot, place: Place) -> Hit {
    let id = snapshot.segments[place.segment as usize].table.ids.of(place.doc).to_owned();
    Hit { id, score: place.score, lang: None, title: Default::default(), passage: Default::default() }
}

impl Wanted<'_> {
    fn find(&self, snapshot: &Snapshot, plan: &Plan) -> Result<Found, Error> {
        let counts = self.counted.iter().map(|facet| vec![0; snapshot.values[*facet].len()]).collect();
        let mut found = Found { total: 0, first: Vec::new(), counts };
        if !plan.unknown.is_empty() {
            return Ok(found);
        }
        let scoring = match self.order {
            Order::Relevance => EnableScoring::enabled_from_searcher(&snapshot.searcher),
            _ => EnableScoring::disabled_from_searcher(&snapshot.searcher),
        };
        let weight = plan.query.as_ref().map(|query| query.weight(scoring)).transpose()?;
        for (place, segment) in (0u32..).zip(&snapshot.segments) {
            self.find_in(snapshot, (place, segment), weight.as_deref(), &mut found)?;
        }
        found.first.sort_by(|one, other| one.0.cmp(&other.0));
        Ok(found)
    }

    fn find_in(
        &self,
        snapshot: &Snapshot,
        (place, segment): (u32, &Segment),
        weight: Option<&dyn Weight>,
        found: &mut Found,
    ) -> Result<(), Error> {
        let mut scope = if self.query.sees_hidden { segment.alive.clone() } else { segment.visible.clone() };
        if let Some(ids) = &self.query.among {
            scope.and(&segment.table.ids.docs(ids.iter().map(String::as_str)));
        }
        let filters: Vec<Bits> = self.filters.iter().map(|(facet, values)| chosen(segment, *facet, values)).collect();
        let mut mask = scope.clone();
        filters.iter().for_each(|filter| mask.and(filter));
        let start = match &self.after {
            Some(key) => self.order.after(&segment.table, key)?.unwrap_or((u64::MAX, u32::MAX)),
            None => (0, 0),
        };
        let most = self.query.page() + 1 + if self.after.is_some() { 0 } else { self.query.from };
        let mut top = Top::new(most, start);
        let run = weight.map(|weight| (weight, snapshot.searcher.segment_reader(place)));
        let mut base = self.rank(&segment.table, run, &mask, &mut top)?;
        base.and(&scope);
        for (rank, doc) in top.finish() {
            let score = if self.order == Order::Relevance && weight.is_some() { score_of(rank) } else { 0.0 };
            let key = self.order.key(&segment.table, doc, rank)?;
            found.first.push((key, Place { segment: place, doc, score }));
        }
        self.count(segment, &base, &filters, found);
        Ok(())
    }

    /// Gives all documents that have the words, and puts those of the mask in order.
    fn rank(
        &self,
        table: &Table,
        run: Option<(&dyn Weight, &SegmentReader)>,
        mask: &Bits,
        top: &mut Top,
    ) -> Result<Bits, Error> {
        let place_of = |doc: u32| mask.has(doc).then(|| table.ids.places[doc as usize]);
        let mut push = |doc: u32, score: f32| top.push(self.order.rank(table, doc, score), doc, || place_of(doc));
        let Some((weight, reader)) = run else {
            mask.iter().for_each(|doc| push(doc, 0.0));
            return Ok(Bits::all(table.docs));
        };
        let mut base = Bits::none(table.docs);
        if self.order == Order::Relevance {
            weight.for_each(reader, &mut |doc, score| {
                base.set(doc);
                push(doc, score);
            })?;
        } else {
            weight.for_each_no_score(reader, &mut |docs| docs.iter().for_each(|doc| base.set(*doc)))?;
            let mut wanted = mask.clone();
            wanted.and(&base);
            wanted.iter().for_each(|doc| push(doc, 0.0));
        }
        Ok(base)
    }

    fn count(&self, segment: &Segment, base: &Bits, filters: &[Bits], found: &mut Found) {
        let mut hits = base.clone();
        filters.iter().for_each(|filter| hits.and(filter));
        let total = hits.len();
        found.total += u64::from(total);
        for (counted, sums) in self.counted.iter().zip(&mut found.counts) {
            let own = self.filters.iter().position(|(facet, _)| facet == counted);
            let without_own = own.map(|own| {
                let mut docs = base.clone();
                filters.iter().enumerate().filter(|(place, _)| *place != own).for_each(|(_, other)| docs.and(other));
                docs
            });
            let (docs, len) = without_own.as_ref().map_or((&hits, total), |docs| (docs, docs.len()));
            let counts = segment.table.facets[*counted].counts(docs, len, segment.table.docs);
            let places = &segment.places[*counted];
            counts.iter().zip(places).for_each(|(count, place)| sums[*place as usize] += u64::from(*count));
        }
    }
}

/// The documents of a segment that have one of these values.
fn chosen(segment: &Segment, facet: usize, values: &[usize]) -> Bits {
    let mut docs = Bits::none(segment.table.docs);
    for (own, place) in segment.places[facet].iter().enumerate() {
        if values.contains(&(*place as usize)) {
            segment.table.facets[facet].add_members(own, &mut docs);
        }
    }
    docs
}

fn score_of(rank: u64) -> f32 {
    f32::from_bits(u32::MAX - u32::try_from(rank).unwrap_or(u32::MAX))
}
