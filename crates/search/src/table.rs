//! What is kept in memory of one segment of the index: ids, facets and sorts by document. A segment never changes, so
//! its table is made once; which documents are deleted is the snapshot's matter. About 200 bytes a document with a
//! dozen facets.

use tantivy::{SegmentReader, columnar::BytesColumn};

use crate::{bits::Bits, document::SortKind, error::Error, schema::Fields};

/// A value that more than one document in so many has gets a set of bits, a rarer one a list.
const DENSE: usize = 256;
/// Facets are counted document by document when fewer than one in so many is counted.
const FEW: u32 = 16;

/// One segment.
pub(crate) struct Table {
    pub(crate) docs: u32,
    pub(crate) ids: Ids,
    pub(crate) facets: Vec<Facet>,
    pub(crate) sorts: Vec<Sort>,
    pub(crate) visible: Bits,
}

/// The ids of a segment in order.
pub(crate) struct Ids {
    text: String,
    ends: Vec<u32>,
    /// The place of each document's id in that order.
    pub(crate) places: Vec<u32>,
}

/// One facet of a segment.
pub(crate) struct Facet {
    /// The values in order.
    pub(crate) values: Vec<String>,
    /// Where the values of each document begin in `of`.
    starts: Vec<u32>,
    of: Vec<u32>,
    members: Vec<Members>,
}

enum Members {
    Many(Bits),
    Few(Vec<u32>),
}

/// What a sort compares, by document.
pub(crate) enum Sort {
    Number(Vec<Option<i64>>),
    /// The places of the keys in the order of the column's dictionary.
    Text(Vec<Option<u32>>, Option<BytesColumn>),
}

impl Table {
    pub(crate) fn read(reader: &SegmentReader, fields: &Fields, sorts: &[SortKind]) -> Result<Table, Error> {
        let docs = reader.max_doc();
        let name = |field| reader.schema().get_field_name(field).to_owned();
        let facet = |field: &tantivy::schema::Field| Facet::read(reader, &name(*field));
        let sort = |(field, kind): (&tantivy::schema::Field, &SortKind)| Sort::read(reader, &name(*field), *kind);
        let mut visible = Bits::none(docs);
        let column = reader.fast_fields().bool(&name(fields.visible))?;
        (0..docs).filter(|doc| column.first(*doc) == Some(true)).for_each(|doc| visible.set(doc));
        Ok(Table {
            docs,
            ids: Ids::read(reader, &name(fields.id))?,
            facets: fields.facets.iter().map(facet).collect::<Result<_, _>>()?,
            sorts: fields.sorts.iter().zip(sorts).map(sort).collect::<Result<_, _>>()?,
            visible,
        })
    }
}

impl Ids {
    fn read(reader: &SegmentReader, name: &str) -> Result<Ids, Error> {
        let (mut text, mut ends, mut places) = (String::new(), Vec::new(), vec![0; reader.max_doc() as usize]);
        if let Some(column) = reader.fast_fields().str(name)? {
            let mut ids = column.dictionary().stream()?;
            while ids.advance() {
                text.push_str(&String::from_utf8_lossy(ids.key()));
                ends.push(u32::try_from(text.len()).unwrap_or(u32::MAX));
            }
            for (doc, place) in (0..reader.max_doc()).zip(&mut places) {
                *place = small(column.ords().first(doc).unwrap_or_default());
            }
        }
        Ok(Ids { text, ends, places })
    }

    fn at(&self, place: usize) -> &str {
        let from = place.checked_sub(1).map_or(0, |before| self.ends[before] as usize);
        &self.text[from..self.ends[place] as usize]
    }

    /// The id of a document.
    pub(crate) fn of(&self, doc: u32) -> &str {
        self.at(self.places[doc as usize] as usize)
    }

    /// The documents with these ids, deleted ones included.
    pub(crate) fn docs<'a>(&self, ids: impl Iterator<Item = &'a str>) -> Bits {
        let place = |id: &str| {
            let before = self.up_to(id).checked_sub(1)?;
            (self.at(before as usize) == id).then_some(before)
        };
        let small = |len: usize| u32::try_from(len).unwrap_or(u32::MAX);
        let (mut wanted, mut docs) = (Bits::none(small(self.ends.len())), Bits::none(small(self.places.len())));
        ids.filter_map(place).for_each(|place| wanted.set(place));
        let found = (0u32..).zip(&self.places).filter(|(_, place)| !self.ends.is_empty() && wanted.has(**place));
        found.for_each(|(doc, _)| docs.set(doc));
        docs
    }

    /// How many ids come before this one or are it.
    pub(crate) fn up_to(&self, id: &str) -> u32 {
        let (mut low, mut high) = (0, self.ends.len());
        while low < high {
            let middle = low.midpoint(high);
            if self.at(middle) <= id {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        u32::try_from(low).unwrap_or(u32::MAX)
    }
}

impl Facet {
    fn read(reader: &SegmentReader, name: &str) -> Result<Facet, Error> {
        let docs = reader.max_doc();
        let (mut values, mut starts, mut of) = (Vec::new(), vec![0], Vec::new());
        if let Some(column) = reader.fast_fields().str(name)? {
            let mut stream = column.dictionary().stream()?;
            while stream.advance() {
                values.push(String::from_utf8_lossy(stream.key()).into_owned());
            }
            for doc in 0..docs {
                of.extend(column.term_ords(doc).map(small));
                starts.push(u32::try_from(of.len()).unwrap_or(u32::MAX));
            }
        }
        starts.resize(docs as usize + 1, u32::try_from(of.len()).unwrap_or(u32::MAX));
        let members = members(values.len(), docs, &starts, &of);
        Ok(Facet { values, starts, of, members })
    }

    /// Adds the documents that have this value.
    pub(crate) fn add_members(&self, value: usize, to: &mut Bits) {
        match &self.members[value] {
            Members::Many(bits) => to.or(bits),
            Members::Few(list) => list.iter().for_each(|doc| to.set(*doc)),
        }
    }

    /// How many of these documents have each value, in the order of the values.
    pub(crate) fn counts(&self, docs: &Bits, len: u32, all: u32) -> Vec<u32> {
        if len < all / FEW {
            let mut counts = vec![0; self.values.len()];
            for doc in docs.iter() {
                let (from, to) = (self.starts[doc as usize] as usize, self.starts[doc as usize + 1] as usize);
                self.of[from..to].iter().for_each(|value| counts[*value as usize] += 1);
            }
            return counts;
        }
        let count = |members: &Members| match members {
            Members::Many(bits) => docs.len_with(bits),
            Members::Few(list) => u32::try_from(list.iter().filter(|doc| docs.has(**doc)).count()).unwrap_or(u32::MAX),
        };
        self.members.iter().map(count).collect()
    }
}

fn members(values: usize, docs: u32, starts: &[u32], of: &[u32]) -> Vec<Members> {
    let mut lists: Vec<Vec<u32>> = vec![Vec::new(); values];
    for doc in 0..docs {
        let (from, to) = (starts[doc as usize] as usize, starts[doc as usize + 1] as usize);
        of[from..to].iter().for_each(|value| lists[*value as usize].push(doc));
    }
    let pack = |list: Vec<u32>| {
        if list.len() * DENSE < docs as usize {
            return Members::Few(list);
        }
        let mut bits = Bits::none(docs);
        list.iter().for_each(|doc| bits.set(*doc));
        Members::Many(bits)
    };
    lists.into_iter().map(pack).collect()
}

impl Sort {
    fn read(reader: &SegmentReader, name: &str, kind: SortKind) -> Result<Sort, Error> {
        let docs = 0..reader.max_doc();
        match kind {
            SortKind::Number => match reader.fast_fields().column_opt::<i64>(name)? {
                Some(column) => Ok(Sort::Number(docs.map(|doc| column.first(doc)).collect())),
                None => Ok(Sort::Number(docs.map(|_| None).collect())),
            },
            SortKind::Text => match reader.fast_fields().bytes(name)? {
                Some(column) => {
                    let places = docs.map(|doc| column.ords().first(doc).map(small)).collect();
                    Ok(Sort::Text(places, Some(column)))
                }
                None => Ok(Sort::Text(docs.map(|_| None).collect(), None)),
            },
        }
    }
}

/// A segment has fewer than 2^32 documents, and never more keys of a facet that we would keep.
fn small(ord: u64) -> u32 {
    u32::try_from(ord).unwrap_or(u32::MAX)
}
