//! The index as it stood after one commit: what every search reads, without locks, while the next batch is written.

use std::{collections::HashMap, sync::Arc};

use tantivy::{Searcher, Term, index::SegmentId, schema::Field};

use crate::{
    bits::Bits,
    document::{Layout, SortKind},
    error::Error,
    schema::Fields,
    table::Table,
};

/// The state of all segments.
pub(crate) struct Snapshot {
    pub(crate) searcher: Searcher,
    pub(crate) segments: Vec<Segment>,
    /// By facet: the values of all segments in order.
    pub(crate) values: Vec<Vec<Arc<str>>>,
    tables: HashMap<SegmentId, Arc<Table>>,
}

/// One segment with what is not deleted in it.
pub(crate) struct Segment {
    pub(crate) table: Arc<Table>,
    pub(crate) alive: Bits,
    /// Not deleted and not hidden.
    pub(crate) visible: Bits,
    /// By facet: the place of each of its values among those of all segments.
    pub(crate) places: Vec<Vec<u32>>,
}

impl Snapshot {
    /// Reads what is new since the snapshot before.
    pub(crate) fn read(
        searcher: Searcher,
        fields: &Fields,
        layout: &Layout,
        before: Option<&Snapshot>,
    ) -> Result<Snapshot, Error> {
        let sorts: Vec<SortKind> = layout.sorts.iter().map(|(_, kind)| *kind).collect();
        let mut tables = HashMap::new();
        let mut segments = Vec::new();
        for reader in searcher.segment_readers() {
            let known = before.and_then(|before| before.tables.get(&reader.segment_id()).cloned());
            let table = match known {
                Some(table) => table,
                None => Arc::new(Table::read(reader, fields, &sorts)?),
            };
            tables.insert(reader.segment_id(), table.clone());
            let mut alive = Bits::none(table.docs);
            reader.doc_ids_alive().for_each(|doc| alive.set(doc));
            let mut visible = table.visible.clone();
            visible.and(&alive);
            segments.push(Segment { table, alive, visible, places: Vec::new() });
        }
        let values = join_values(&mut segments, layout.facets.len());
        Ok(Snapshot { searcher, segments, values, tables })
    }

    /// How many documents have a term, deleted ones that are not cleared away yet included.
    pub(crate) fn frequency(&self, field: Field, term: &str) -> Result<u64, Error> {
        Ok(self.searcher.doc_freq(&Term::from_field_text(field, term))?)
    }
}

/// Puts the values of a facet in one order for all segments.
fn join_values(segments: &mut [Segment], facets: usize) -> Vec<Vec<Arc<str>>> {
    let mut joined = Vec::with_capacity(facets);
    for facet in 0..facets {
        let all = segments.iter().flat_map(|segment| segment.table.facets[facet].values.iter());
        let mut values: Vec<Arc<str>> = all.map(|value| Arc::from(value.as_str())).collect();
        values.sort_unstable();
        values.dedup();
        for segment in segments.iter_mut() {
            let place = |value: &String| {
                let place = values.binary_search_by(|known| known.as_ref().cmp(value.as_str())).unwrap_or_else(|p| p);
                u32::try_from(place).unwrap_or(u32::MAX)
            };
            segment.places.push(segment.table.facets[facet].values.iter().map(place).collect());
        }
        joined.push(values);
    }
    joined
}
