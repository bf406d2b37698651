//! Every statement of the slice, by noun. Writing: `put` keeps a record and its journal entry in the caller's
//! transaction, and does nothing where the record is already there as it is. Reading: each list is its rows, its count
//! and its facets in a number of statements that does not depend on how many rows there are.

pub mod added;
pub mod board;
pub mod bodies;
pub mod changed;
mod citations;
pub mod cited;
mod compare;
pub mod consultations;
pub mod contributions;
mod document_list;
pub mod documents;
pub mod entries;
mod entry_list;
pub mod figures;
pub mod follow_ups;
pub mod found;
pub mod instruments;
pub mod leads;
pub mod meetings;
pub(crate) mod names;
pub mod neighbours;
pub mod readings;
pub mod reminders;
mod search;
pub mod sessions;
pub mod taken_down;
pub mod texts;
mod walk;

use kit::{
    db::{Error, FromRow, Json, Result, Tx},
    journal,
};
use language::Text;
use serde::Serialize;

use crate::When;

pub use compare::compare;
pub use walk::{Place, Walk};

/// What putting in a record did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Put {
    /// It was new.
    Added,
    /// It was there and differed.
    Changed,
    /// It was there as it is; nothing was written.
    Same,
}

/// Which rows of a list are wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// How many at most.
    pub limit: i64,
    /// How many to pass over.
    pub offset: i64,
}

/// A list: some of its rows, the number of all, and how all of them fall under each facet.
#[derive(Clone, Debug, PartialEq)]
pub struct List<T> {
    /// The rows in the window, in the order asked for.
    pub rows: Vec<T>,
    /// How many rows there are in all.
    pub total: i64,
    /// The facets.
    pub facets: Vec<Facet>,
}

/// A facet: a way to narrow a list, with the values to choose from. Each count is of the rows that choosing the value
/// would leave, given all other choices.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Facet {
    /// Its name, as in addresses.
    pub name: &'static str,
    /// Its values, the most frequent first.
    pub values: Vec<Count>,
}

/// A value and how often it occurs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Count {
    /// The value, as a code.
    pub value: String,
    /// How many records have it.
    pub count: i64,
}

/// A span of days, both ends included; an open end has none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Period {
    /// The first day.
    pub from: Option<When>,
    /// The last day.
    pub to: Option<When>,
}

impl Window {
    /// Everything, as an export asks for it; at most 20,000 rows, what both engines take in one statement.
    pub const ALL: Window = Window { limit: 20_000, offset: 0 };

    /// A page of a list, counted from one.
    pub fn page(number: i64, size: i64) -> Window {
        let size = size.clamp(1, Window::ALL.limit);
        Window { limit: size, offset: number.saturating_sub(1).max(0).saturating_mul(size) }
    }
}

impl Period {
    /// The first day, as stored.
    fn first(&self) -> Option<String> {
        self.from.map(|from| from.first_day().to_string())
    }

    /// The last day, as stored.
    fn last(&self) -> Option<String> {
        self.to.map(|to| to.last_day().to_string())
    }
}

impl<T> List<T> {
    /// The counts of a facet; none where the list has no such facet.
    pub fn facet(&self, name: &str) -> &[Count] {
        self.facets.iter().find(|facet| facet.name == name).map_or(&[], |facet| &facet.values)
    }
}

/// A row of the statement that surveys a list: a facet with a value and how many; or `total` with how many in all.
#[derive(Clone, FromRow)]
struct Tally {
    facet: String,
    value: String,
    count: i64,
}

/// What the statement that surveys a list found.
struct Survey {
    total: i64,
    facets: Vec<Facet>,
}

impl Survey {
    /// Gathers the rows of the statement; the facets come in the order of their names here.
    fn of(names: &[&'static str], rows: Vec<Tally>) -> Survey {
        let facets = names.iter().map(|name| Facet { name, values: Vec::new() }).collect();
        let mut survey = Survey { total: 0, facets };
        for row in rows {
            match row.facet.as_str() {
                "total" => survey.total = row.count,
                name => {
                    let facet = survey.facets.iter_mut().find(|facet| facet.name == name);
                    facet.into_iter().for_each(|facet| {
                        facet.values.push(Count { value: row.value.clone(), count: row.count });
                    });
                }
            }
        }
        for facet in &mut survey.facets {
            facet.values.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.value.cmp(&b.value)));
        }
        survey
    }

    /// Takes the values of a facet out.
    fn take(&mut self, name: &str) -> Vec<Count> {
        let found = self.facets.iter_mut().find(|facet| facet.name == name);
        found.map(|facet| std::mem::take(&mut facet.values)).unwrap_or_default()
    }
}

/// The digest of a row that is there already.
#[derive(FromRow)]
struct Digested {
    digest: String,
}

/// The fingerprint of a record: what two equal records share.
fn digest(record: &impl Serialize) -> Result<String> {
    let written = serde_json::to_vec(record).map_err(|error| Error::other(error.to_string()))?;
    Ok(kit::files::sum(&written))
}

/// What putting in a record with a digest will do.
fn put_over(there: Option<Digested>, digest: &str) -> Put {
    match there {
        None => Put::Added,
        Some(there) if there.digest == digest => Put::Same,
        Some(_) => Put::Changed,
    }
}

/// Writes into the journal that a record was added or changed, with the record as it now is.
async fn record(tx: &mut Tx, actor: &str, put: Put, subject: &str, now: &impl Serialize) -> Result<()> {
    let verb = match put {
        Put::Added => "added",
        Put::Changed => "changed",
        Put::Same => return Ok(()),
    };
    let change = serde_json::to_value(now).map_err(|error| Error::other(error.to_string()))?;
    journal::record(tx, &journal::Act { actor, verb, subject, change }).await?;
    Ok(())
}

/// A text that may be missing, as a column holds it.
fn json(text: &Option<Text>) -> Option<Json<&Text>> {
    text.as_ref().map(Json)
}

/// A text that may be missing, from its column.
fn text(column: Option<Json<Text>>) -> Option<Text> {
    column.map(|json| json.0)
}

/// A value from the text of its column, which only [`store`](self) writes; an error means that somebody else did.
fn read<T: std::str::FromStr<Err: std::fmt::Display>>(column: &str) -> Result<T> {
    column.parse().map_err(|error: T::Err| Error::other(format!("a column holds {error}")))
}

/// The same for a column that may be empty.
fn read_if<T: std::str::FromStr<Err: std::fmt::Display>>(column: &Option<String>) -> Result<Option<T>> {
    column.as_deref().map(read).transpose()
}

/// A position in a list as a column holds it.
fn place(index: usize) -> i64 {
    i64::try_from(index).unwrap_or(i64::MAX)
}

/// Rows of a second table by the record that they belong to.
type Grouped<T> = std::collections::HashMap<String, Vec<T>>;

/// Gathers rows by the record that they belong to; each group keeps the order of the rows.
fn grouped<T>(rows: Vec<T>, owner: impl Fn(&T) -> String) -> Grouped<T> {
    let mut groups = Grouped::new();
    for row in rows {
        groups.entry(owner(&row)).or_insert_with(Vec::new).push(row);
    }
    groups
}
