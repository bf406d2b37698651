//! The whole record from one database into another, whichever engines they run on: every table, in one snapshot of the
//! source and one transaction of the target, counted and summed on both sides before anything is kept. It stands behind
//! `hasila move`, `backup` and `restore`. Files that are kept in the database are not copied here: they go by their contents.

mod reader;
mod tables;
mod writer;

use super::{Db, Error, Result, Value};
use reader::Reader;
use tables::Table;
use writer::Writer;

/// How many rows are held at a time.
const BATCH: usize = 500;

/// What one table holds.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct TableSum {
    /// The table.
    pub table: String,
    /// How many rows it has.
    pub rows: u64,
    /// The sum of the SHA-256 of its rows, in hexadecimal: the same for the same rows in any order and on either engine.
    pub sum: String,
}

/// What a copy did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Copied {
    /// The target was empty and now holds the same.
    Now(Vec<TableSum>),
    /// The target held the same already; nothing was written.
    Already(Vec<TableSum>),
}

/// Why a copy was not made. Nothing of it was kept.
#[derive(Debug, thiserror::Error)]
pub enum Refused {
    /// The target holds a record of its own.
    #[error("the target holds another record already ({0} has rows); choose an empty place")]
    Occupied(String),
    /// What was written is not what was read.
    #[error("table {0} is not the same on both sides; nothing was kept")]
    Differs(String),
    /// The database said no.
    #[error(transparent)]
    Database(#[from] Error),
}

/// Counts and sums every table in one snapshot.
pub async fn sums(db: &Db) -> Result<Vec<TableSum>> {
    let tables = tables::all().await?;
    let mut reader = Reader::begin(db).await?;
    let mut sums = Vec::with_capacity(tables.len());
    for table in &tables {
        let mut sum = Summing::default();
        reader.rows(table, async |rows| sum.add(&rows)).await?;
        sums.push(sum.of(table));
    }
    reader.end().await?;
    Ok(sums)
}

/// Copies everything from one database into another that is empty, or finds that it is there already. Both must have been
/// migrated.
///
/// # Errors
/// Where the target holds something else, where the two sides differ after the copy, and what a database says. The target
/// is then as it was.
pub async fn copy(from: &Db, to: &Db) -> std::result::Result<Copied, Refused> {
    let there = sums(to).await?;
    if there != empty().await? {
        return if there == sums(from).await? {
            Ok(Copied::Already(there))
        } else {
            Err(Refused::Occupied(first(&there)))
        };
    }
    let tables = tables::all().await?;
    let mut reader = Reader::begin(from).await?;
    let mut writer = Writer::begin(to).await?;
    let mut read = Vec::with_capacity(tables.len());
    let result = transfer(&tables, &mut reader, &mut writer, &mut read).await;
    reader.end().await?;
    match result {
        Ok(()) => {
            writer.keep().await?;
            Ok(Copied::Now(read))
        }
        Err(refused) => {
            writer.drop_all().await?;
            Err(refused)
        }
    }
}

async fn transfer(
    tables: &[Table],
    reader: &mut Reader,
    writer: &mut Writer,
    read: &mut Vec<TableSum>,
) -> std::result::Result<(), Refused> {
    // What a fresh database has from its migrations comes from the source instead.
    for table in tables.iter().rev() {
        writer.clear(table).await?;
    }
    for table in tables {
        let mut sum = Summing::default();
        let mut held = Vec::new();
        reader
            .rows(table, async |rows| {
                sum.add(&rows)?;
                if table.own_parent.is_none() {
                    return writer.put(table, rows).await;
                }
                held.extend(rows);
                Ok(())
            })
            .await?;
        for rows in table.parents_first(held) {
            writer.put(table, rows).await?;
        }
        read.push(sum.of(table));
    }
    for (table, expected) in tables.iter().zip(read) {
        let mut sum = Summing::default();
        writer.rows(table, async |rows| sum.add(&rows)).await?;
        if sum.of(table) != *expected {
            return Err(Refused::Differs(table.name.clone()));
        }
    }
    Ok(())
}

/// What a database holds that was only just migrated.
async fn empty() -> Result<Vec<TableSum>> {
    let fresh = tables::fresh().await?;
    let tables = tables::of(fresh).await?;
    Ok(tables.1)
}

/// The first table that has rows, for a sentence.
fn first(sums: &[TableSum]) -> String {
    sums.iter().rev().find(|sum| sum.rows > 0).map(|sum| sum.table.clone()).unwrap_or_default()
}

/// A sum in the making: 256 bits, added without carry between the four parts.
#[derive(Default)]
struct Summing {
    rows: u64,
    parts: [u64; 4],
}

impl Summing {
    fn add(&mut self, rows: &[Vec<Value>]) -> Result<()> {
        for row in rows {
            for (part, bytes) in self.parts.iter_mut().zip(tables::hash(row).chunks_exact(8)) {
                *part = part.wrapping_add(bytes.iter().fold(0, |number, byte| number << 8 | u64::from(*byte)));
            }
            self.rows += 1;
        }
        Ok(())
    }

    fn of(&self, table: &Table) -> TableSum {
        let sum = self.parts.iter().map(|part| format!("{part:016x}")).collect();
        TableSum { table: table.name.clone(), rows: self.rows, sum }
    }
}

#[cfg(test)]
mod tests;
