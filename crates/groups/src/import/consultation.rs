//! Consultations in a file.

use super::{Fault, file::Table};
use crate::Consultation;

pub(super) fn consultation(table: &Table<'_>) -> Option<Consultation> {
    let (id, body, kind) = (table.id("id"), table.string("body"), table.code("kind"));
    let title = table.text("title");
    let text = table.maybe_text("text");
    let items = table.items("years");
    let years: Vec<i64> = items.iter().filter_map(|field| table.number_of(field, 1865, 2200)).collect();
    if items.len() == years.len() && !years.is_sorted_by(|a, b| a < b) {
        table.problem("years", Fault::Contradiction("must ascend, each year once".to_owned()));
    }
    Some(Consultation { id: id?, body: body?, kind: kind?, title: title?, years, text })
}
