//! Rows out of files that came from outside: CSV, spreadsheets (XLSX), JSON and activities of IATI 2.03, each read as a stream and
//! within limits on size, rows, columns, length of a cell, depth and what is unpacked. What kind a file is, is known by what it
//! holds, never by its name. What the rows mean is not known here.
//!
//! ```
//! use std::ops::ControlFlow;
//! use tables::{Limits, Record, Source};
//!
//! let source = Source::open(b"code;title\nA-1;Fibre".to_vec(), Limits::default()).unwrap();
//! let mut rows = Vec::new();
//! source.each(&mut |number, record| {
//!     if let Record::Cells(cells) = record {
//!         rows.push((number, cells));
//!     }
//!     ControlFlow::Continue(())
//! }).unwrap();
//! assert_eq!(source.header(), ["code", "title"]);
//! assert_eq!(rows, [(2, vec!["A-1".to_owned(), "Fibre".to_owned()])]);
//! ```

mod csv;
mod iati;
mod json;
mod kind;
mod text;
mod xlsx;
mod xml;

use std::ops::ControlFlow;

pub use iati::{
    Activity, Baseline, Budget, Document, Indicator, Organisation, Period, Result as Outcome, Share, Tag, Worded,
};
pub use kind::Kind;

/// How much is taken from a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The most bytes of the file.
    pub bytes: usize,
    /// The most bytes that a packed file may unpack to.
    pub unpacked: u64,
    /// The most rows, without the header.
    pub rows: u64,
    /// The most columns.
    pub columns: usize,
    /// The most characters of one cell, and of one text of an activity.
    pub cell: usize,
    /// How deep elements and values may be nested.
    pub depth: usize,
}

impl Default for Limits {
    /// Enough for a register of a million rows.
    fn default() -> Limits {
        Limits { bytes: 256 << 20, unpacked: 512 << 20, rows: 1_000_000, columns: 300, cell: 32_768, depth: 32 }
    }
}

/// Why a file was not read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// It is larger than is taken, also when it is unpacked: how many bytes are.
    #[error("the file is larger than {0} bytes")]
    TooLarge(u64),
    /// It has more rows than are taken: how many are.
    #[error("the file has more than {0} rows")]
    TooManyRows(u64),
    /// It has more columns than are taken: how many are.
    #[error("the file has more than {0} columns")]
    TooManyColumns(usize),
    /// A cell is longer than is taken: in which row, and how many characters are.
    #[error("a cell of row {row} is longer than {most} characters")]
    TooLong {
        /// The row.
        row: u64,
        /// How many characters are taken.
        most: usize,
    },
    /// It is nested deeper than is taken.
    #[error("the file is nested too deeply")]
    TooDeep,
    /// Its letters are in an encoding that is not read: UTF-8 and UTF-16 are.
    #[error("the file is neither UTF-8 nor UTF-16")]
    Encoding,
    /// It holds no row.
    #[error("the file holds no rows")]
    Empty,
    /// It is none of the kinds that are read.
    #[error("the file is no CSV, XLSX, JSON or IATI")]
    Unknown,
    /// It breaks off or is damaged: what the reader of its kind said.
    #[error("the file is damaged: {0}")]
    Damaged(String),
}

/// A row.
#[derive(Clone, Debug, PartialEq)]
pub enum Record {
    /// The cells of a row, one for each column of the header.
    Cells(Vec<String>),
    /// An activity of IATI.
    Activity(Box<Activity>),
}

/// What takes the rows: the number of each, as its file counts (a sheet counts its header as 1), and what is in it.
pub type Each<'a> = &'a mut dyn FnMut(u64, Record) -> ControlFlow<()>;

/// A file that is known for what it is.
#[derive(Clone, Debug)]
pub struct Source {
    kind: Kind,
    bytes: Vec<u8>,
    header: Vec<String>,
    limits: Limits,
}

impl Source {
    /// Looks at a file: what it is, and which columns it has.
    ///
    /// # Errors
    /// Why it cannot be read.
    pub fn open(bytes: Vec<u8>, limits: Limits) -> Result<Source, Fault> {
        if bytes.len() > limits.bytes {
            return Err(Fault::TooLarge(limits.bytes as u64));
        }
        let kind = Kind::of(&bytes, &limits)?;
        let bytes = if kind == Kind::Xlsx { bytes } else { text::utf8(bytes)? };
        let header = match kind {
            Kind::Csv => csv::header(&bytes, &limits)?,
            Kind::Xlsx => xlsx::header(&bytes, &limits)?,
            Kind::Json => json::header(&bytes, &limits)?,
            Kind::Iati => Vec::new(),
        };
        Ok(Source { kind, bytes, header, limits })
    }

    /// What it is.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The names of its columns; none for IATI, whose elements are what they are.
    pub fn header(&self) -> &[String] {
        &self.header
    }

    /// Hands over each row in turn, until it is told to stop. Empty rows are passed over.
    ///
    /// # Errors
    /// Where the file cannot be read on; the rows before were handed over.
    pub fn each(&self, each: Each<'_>) -> Result<(), Fault> {
        let mut rows = 0;
        let most = self.limits.rows;
        let mut too_many = false;
        let mut counted = |number: u64, record: Record| {
            rows += 1;
            if rows > most {
                too_many = true;
                return ControlFlow::Break(());
            }
            each(number, record)
        };
        match self.kind {
            Kind::Csv => csv::each(&self.bytes, &self.header, &self.limits, &mut counted)?,
            Kind::Xlsx => xlsx::each(&self.bytes, &self.header, &self.limits, &mut counted)?,
            Kind::Json => json::each(&self.bytes, &self.header, &self.limits, &mut counted)?,
            Kind::Iati => iati::each(&self.bytes, &self.limits, &mut counted)?,
        }
        if too_many { Err(Fault::TooManyRows(most)) } else { Ok(()) }
    }
}

/// Names of columns as they are used: without spaces around, none empty, none twice.
fn named(names: impl IntoIterator<Item = String>) -> Vec<String> {
    let mut header: Vec<String> = Vec::new();
    for (place, name) in names.into_iter().enumerate() {
        let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
        let plain = if name.is_empty() { format!("#{}", place + 1) } else { name };
        let mut own = plain.clone();
        let mut again = 2;
        while header.contains(&own) {
            own = format!("{plain} ({again})");
            again += 1;
        }
        header.push(own);
    }
    header
}

/// Refuses a cell that is too long. Bytes are looked at first: they are counted at once.
fn fits(cell: &str, row: u64, limits: &Limits) -> Result<(), Fault> {
    if cell.len() > limits.cell && cell.chars().count() > limits.cell {
        return Err(Fault::TooLong { row, most: limits.cell });
    }
    Ok(())
}

#[cfg(test)]
mod tests;
