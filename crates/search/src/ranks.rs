//! The order of an answer: what is compared within a segment, between segments, and with the place where the page
//! before ended. Ties are broken by id, so that pages never show a document twice.

use tantivy::columnar::{BytesColumn, TermOrdHit};

use crate::{
    error::Error,
    query::Sort,
    table::{self, Table},
};

/// Comes after everything that has something to compare.
const LAST: u64 = u64::MAX;

/// What an answer is ordered by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Order {
    Relevance,
    Rising(usize),
    Falling(usize),
}

impl Order {
    pub(crate) fn of(sort: &Sort, place: impl Fn(&str) -> Option<usize>) -> Option<Order> {
        Some(match sort {
            Sort::Relevance => Order::Relevance,
            Sort::Rising(name) => Order::Rising(place(name)?),
            Sort::Falling(name) => Order::Falling(place(name)?),
        })
    }

    fn is_falling(self) -> bool {
        matches!(self, Order::Falling(_))
    }

    fn sort(self, table: &Table) -> Option<&table::Sort> {
        match self {
            Order::Relevance => None,
            Order::Rising(place) | Order::Falling(place) => Some(&table.sorts[place]),
        }
    }

    /// What a document is compared by within its segment; the smallest comes first.
    pub(crate) fn rank(self, table: &Table, doc: u32, score: f32) -> u64 {
        match self.sort(table) {
            // The bits of positive numbers are in the order of the numbers.
            None => u64::from(u32::MAX - score.max(0.0).to_bits()),
            Some(table::Sort::Number(numbers)) => numbers[doc as usize].map_or(LAST, |number| self.number(number)),
            Some(table::Sort::Text(places, _)) => {
                places[doc as usize].map_or(LAST, |place| self.place(u64::from(place)))
            }
        }
    }

    fn number(self, number: i64) -> u64 {
        let rising = number.cast_unsigned() ^ (1 << 63);
        (if self.is_falling() { !rising } else { rising }).min(LAST - 1)
    }

    fn place(self, place: u64) -> u64 {
        if self.is_falling() { LAST - 1 - place } else { place }
    }

    /// What a document is compared by between segments.
    pub(crate) fn key(self, table: &Table, doc: u32, rank: u64) -> Result<Key, Error> {
        let what = match self.sort(table) {
            Some(table::Sort::Text(places, Some(column))) => Compared::Text(text(column, places[doc as usize])?),
            Some(table::Sort::Text(_, None)) => Compared::Text(None),
            _ => Compared::Number(rank),
        };
        Ok(Key { what, id: table.ids.of(doc).to_owned(), is_falling: self.is_falling() })
    }

    /// The first rank, and with it the first place of an id, that comes after a key in a segment; nothing when the key
    /// is of another kind.
    pub(crate) fn after(self, table: &Table, key: &Key) -> Result<Option<(u64, u32)>, Error> {
        let same = table.ids.up_to(&key.id);
        Ok(match (self.sort(table), &key.what) {
            (None | Some(table::Sort::Number(_)), Compared::Number(rank)) => Some((*rank, same)),
            (Some(table::Sort::Text(..)), Compared::Text(None)) => Some((LAST, same)),
            (Some(table::Sort::Text(_, None)), Compared::Text(Some(_))) => Some((0, 0)),
            (Some(table::Sort::Text(_, Some(column))), Compared::Text(Some(text))) => {
                Some(match column.dictionary().term_ord_or_next(text)? {
                    TermOrdHit::Exact(place) => (self.place(place), same),
                    TermOrdHit::Next(place) => {
                        let place = place.min(column.num_terms() as u64);
                        (if self.is_falling() { LAST - place } else { place }, 0)
                    }
                })
            }
            _ => None,
        })
    }
}

fn text(column: &BytesColumn, place: Option<u32>) -> Result<Option<Vec<u8>>, Error> {
    let Some(place) = place else { return Ok(None) };
    let mut text = Vec::new();
    column.ord_to_bytes(u64::from(place), &mut text)?;
    Ok(Some(text))
}

/// Where a document stands among all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Key {
    what: Compared,
    id: String,
    is_falling: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Compared {
    Number(u64),
    Text(Option<Vec<u8>>),
}

impl Ord for Key {
    fn cmp(&self, other: &Key) -> std::cmp::Ordering {
        let order = match (&self.what, &other.what) {
            (Compared::Number(one), Compared::Number(other)) => one.cmp(other),
            (Compared::Text(Some(one)), Compared::Text(Some(other))) if self.is_falling => other.cmp(one),
            (Compared::Text(Some(one)), Compared::Text(Some(other))) => one.cmp(other),
            (Compared::Text(one), Compared::Text(other)) => one.is_none().cmp(&other.is_none()),
            (Compared::Number(_), Compared::Text(_)) => std::cmp::Ordering::Less,
            (Compared::Text(_), Compared::Number(_)) => std::cmp::Ordering::Greater,
        };
        order.then_with(|| self.id.cmp(&other.id))
    }
}

impl PartialOrd for Key {
    fn partial_cmp(&self, other: &Key) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Key {
    /// As text that can stand in an address.
    pub(crate) fn write(&self) -> String {
        match &self.what {
            Compared::Number(rank) => format!("n{rank:x}.{}", hex(self.id.as_bytes())),
            Compared::Text(None) => format!("z.{}", hex(self.id.as_bytes())),
            Compared::Text(Some(text)) => format!("t{}.{}", hex(text), hex(self.id.as_bytes())),
        }
    }

    pub(crate) fn read(written: &str, order: Order) -> Option<Key> {
        let (what, id) = written.split_once('.')?;
        let id = String::from_utf8(unhex(id)?).ok()?;
        let mut letters = what.chars();
        let what = match letters.next()? {
            'n' => Compared::Number(u64::from_str_radix(letters.as_str(), 16).ok()?),
            'z' if letters.as_str().is_empty() => Compared::Text(None),
            't' => Compared::Text(Some(unhex(letters.as_str())?)),
            _ => return None,
        };
        Some(Key { what, id, is_falling: order.is_falling() })
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    if !text.is_ascii() || !text.len().is_multiple_of(2) {
        return None;
    }
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).ok()).collect()
}

/// The first documents of a segment.
pub(crate) struct Top {
    most: usize,
    from: (u64, u32),
    end: (u64, u32),
    kept: Vec<(u64, u32, u32)>,
}

impl Top {
    /// The first `most` whose rank and place of id are not before `from`.
    pub(crate) fn new(most: usize, from: (u64, u32)) -> Top {
        Top { most, from, end: (u64::MAX, u32::MAX), kept: Vec::new() }
    }

    /// Takes a document unless enough better ones are known. Its place is asked for only where it counts.
    pub(crate) fn push(&mut self, rank: u64, doc: u32, place: impl Fn() -> Option<u32>) {
        if rank > self.end.0 || rank < self.from.0 || self.most == 0 {
            return;
        }
        let Some(place) = place() else { return };
        if (rank, place) > self.end || (rank, place) < self.from {
            return;
        }
        self.kept.push((rank, place, doc));
        if self.kept.len() >= 2 * self.most.max(32) {
            self.cut();
        }
    }

    fn cut(&mut self) {
        if self.kept.len() > self.most {
            let (_, last, _) = self.kept.select_nth_unstable(self.most - 1);
            self.end = (last.0, last.1);
            self.kept.truncate(self.most);
        }
    }

    /// Ranks and documents in order.
    pub(crate) fn finish(mut self) -> Vec<(u64, u32)> {
        self.cut();
        self.kept.sort_unstable();
        self.kept.into_iter().map(|(rank, _, doc)| (rank, doc)).collect()
    }
}
