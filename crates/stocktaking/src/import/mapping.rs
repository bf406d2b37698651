//! Which column goes to which field, and what stands in fields that a file does not have. A mapping is remembered by the shape of
//! a file: the names of its columns, in any order.

use std::collections::BTreeMap;

use kit::files;
use serde::{Deserialize, Serialize};

use super::field::Field;

/// Which column goes where.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Mapping {
    /// The fields of columns, by the names of the columns. A column that is not here goes nowhere.
    pub columns: BTreeMap<String, Field>,
    /// What stands in a field of each row that says nothing of it.
    pub always: BTreeMap<Field, String>,
}

impl Mapping {
    /// Whether any column, or the same value for all, goes to a field.
    pub fn has(&self, field: Field) -> bool {
        self.always.contains_key(&field) || self.columns.values().any(|own| *own == field)
    }
}

/// What tells one form of file from another: its kind and the names of its columns, in any order and spelling of capitals.
pub fn shape(kind: &str, header: &[String]) -> String {
    let mut names: Vec<String> = header.iter().map(|name| language::fold(name)).collect();
    names.sort_unstable();
    let mut shape = files::sum(format!("{kind}\n{}", names.join("\n")).as_bytes());
    shape.truncate(20);
    shape
}
