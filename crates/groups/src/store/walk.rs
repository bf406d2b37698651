//! Walking a long list in pages, each beginning after the last row of the one before. Whatever is added or removed in the
//! meantime, each row that was there from the first page to the last is given once.

use kit::db::{Db, FromRow, Result, Run, Sql};
use serde::{Deserialize, Serialize};

/// The place of a row in a list: the values that the list is sorted by. It means nothing in another list or order.
#[derive(Clone, Debug, PartialEq, Eq, FromRow, Serialize, Deserialize)]
pub struct Place {
    /// The value of the first column, where the order has one and the row has a value.
    first: Option<String>,
    /// The key of the noun.
    key: String,
    /// The id of the row.
    id: String,
}

/// A page of a walk.
#[derive(Clone, Debug, PartialEq)]
pub struct Walk<T> {
    /// The rows.
    pub rows: Vec<T>,
    /// How many there are in the whole list.
    pub total: i64,
    /// The place of the last row, where there are more after it.
    pub next: Option<Place>,
}

/// An order of a list, as fragments of a statement.
pub(super) struct Order {
    /// Reads the places of rows.
    pub select: &'static str,
    /// What comes after a row with a value in the first column: the value twice, then key and id. Empty where the order has
    /// no first column.
    pub after: &'static str,
    /// What comes after a row without such a value: key and id.
    pub after_none: &'static str,
    /// Whether the first column holds whole numbers.
    pub is_number: bool,
    /// The order itself.
    pub order: &'static str,
}

impl Order {
    /// The places of a page, one more than asked for where there is a page after it. `narrowed` begins with `select`.
    pub(super) async fn places(&self, db: &Db, narrowed: Sql, after: Option<&Place>, limit: i64) -> Result<Vec<Place>> {
        let statement = match after {
            None => narrowed,
            Some(place) => self.past(narrowed, place),
        };
        db.all(statement.push(self.order).push(" LIMIT ?").bind(limit.saturating_add(1))).await
    }

    fn past(&self, statement: Sql, place: &Place) -> Sql {
        let statement = match &place.first {
            Some(first) if !self.after.is_empty() && self.is_number => {
                // A place that somebody made up is after all numbers.
                let number: i64 = first.parse().unwrap_or(i64::MIN);
                statement.push(self.after).bind(number).bind(number)
            }
            Some(first) if !self.after.is_empty() => statement.push(self.after).bind(first).bind(first),
            _ => statement.push(self.after_none),
        };
        statement.bind(&place.key).bind(&place.id)
    }
}

/// Cuts the one more off, and says where the next page begins.
pub(super) fn cut(places: &mut Vec<Place>, limit: i64) -> Option<Place> {
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    if places.len() <= limit {
        return None;
    }
    places.truncate(limit);
    places.last().cloned()
}

impl Place {
    /// The id of the row.
    pub(super) fn id(&self) -> &str {
        &self.id
    }
}
