//! Spreadsheets. What a workbook unpacks to is counted before anything of it is read: the sizes that it states of itself may lie.

use std::{
    io::{Cursor, Read, copy, sink},
    ops::ControlFlow,
};

use calamine::{DataRef, Reader, Xlsx, XlsxError, open_workbook_from_rs};
use zip::ZipArchive;

use crate::{Each, Fault, Limits, Record, fits, named};

/// The most parts that a workbook may have.
const MOST_PARTS: usize = 5_000;
/// The most rows of a sheet that are passed over before the header.
const MOST_BEFORE: u32 = 20;

type Book<'a> = Xlsx<Cursor<&'a [u8]>>;

/// Whether it is a workbook that unpacks to no more than is taken.
pub(crate) fn check(bytes: &[u8], limits: &Limits) -> Result<(), Fault> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| Fault::Damaged(error.to_string()))?;
    if archive.index_for_name("xl/workbook.xml").is_none() {
        return Err(Fault::Unknown);
    }
    if archive.len() > MOST_PARTS {
        return Err(Fault::TooLarge(limits.unpacked));
    }
    let mut left = limits.unpacked;
    for place in 0..archive.len() {
        let part = archive.by_index(place).map_err(|error| Fault::Damaged(error.to_string()))?;
        let size = copy(&mut part.take(left + 1), &mut sink()).map_err(|error| Fault::Damaged(error.to_string()))?;
        left = left.checked_sub(size).ok_or(Fault::TooLarge(limits.unpacked))?;
    }
    Ok(())
}

pub(crate) fn header(bytes: &[u8], limits: &Limits) -> Result<Vec<String>, Fault> {
    let mut first = None;
    rows(bytes, limits, &mut |_, cells| {
        first = Some(cells);
        Ok(ControlFlow::Break(()))
    })?;
    let mut first = first.ok_or(Fault::Empty)?;
    while first.last().is_some_and(String::is_empty) {
        first.pop();
    }
    Ok(named(first))
}

pub(crate) fn each(bytes: &[u8], header: &[String], limits: &Limits, each: Each<'_>) -> Result<(), Fault> {
    let mut is_header = true;
    rows(bytes, limits, &mut |number, mut cells| {
        if std::mem::take(&mut is_header) {
            return Ok(ControlFlow::Continue(()));
        }
        if cells.iter().skip(header.len()).any(|cell| !cell.is_empty()) {
            return Err(Fault::Damaged(format!("row {number} has more cells than the header has columns")));
        }
        cells.resize(header.len(), String::new());
        Ok(each(number, Record::Cells(cells)))
    })
}

/// Hands over the rows of the first sheet that holds any, as the sheet numbers them; those without a word are passed over.
fn rows(
    bytes: &[u8],
    limits: &Limits,
    each: &mut dyn FnMut(u64, Vec<String>) -> Result<ControlFlow<()>, Fault>,
) -> Result<(), Fault> {
    let mut book: Book<'_> = open_workbook_from_rs(Cursor::new(bytes)).map_err(|error| damaged(&error))?;
    for name in book.sheet_names() {
        if sheet(&mut book, &name, limits, each)? {
            return Ok(());
        }
    }
    Err(Fault::Empty)
}

/// The rows of one sheet; `false` where it has none.
fn sheet(
    book: &mut Book<'_>,
    name: &str,
    limits: &Limits,
    each: &mut dyn FnMut(u64, Vec<String>) -> Result<ControlFlow<()>, Fault>,
) -> Result<bool, Fault> {
    let mut reader = match book.worksheet_cells_reader(name) {
        Ok(reader) => reader,
        // A sheet of charts holds no cells.
        Err(XlsxError::NotAWorksheet(_)) => return Ok(false),
        Err(error) => return Err(damaged(&error)),
    };
    let mut row: (u32, Vec<String>) = (0, Vec::new());
    let mut is_any = false;
    let mut give = |row: &mut (u32, Vec<String>)| {
        let cells = std::mem::take(&mut row.1);
        if cells.iter().all(String::is_empty) {
            return Ok(ControlFlow::Continue(()));
        }
        if !is_any && row.0 > MOST_BEFORE {
            return Err(Fault::Empty);
        }
        is_any = true;
        each(u64::from(row.0) + 1, cells)
    };
    while let Some(cell) = reader.next_cell().map_err(|error| damaged(&error))? {
        let (number, column) = cell.get_position();
        if number != row.0 {
            if give(&mut row)? == ControlFlow::Break(()) {
                return Ok(true);
            }
            row.0 = number;
        }
        let text = words(cell.get_value());
        if text.is_empty() {
            continue;
        }
        fits(&text, u64::from(number) + 1, limits)?;
        let column = column as usize;
        if column >= limits.columns {
            return Err(Fault::TooManyColumns(limits.columns));
        }
        if row.1.len() <= column {
            row.1.resize(column + 1, String::new());
        }
        row.1[column] = text;
    }
    let _ = give(&mut row)?;
    Ok(is_any)
}

/// A cell as a person reads it: a whole number without a fraction, a day as ISO 8601.
fn words(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Empty => String::new(),
        DataRef::String(text) => text.trim().replace("\r\n", "\n"),
        DataRef::SharedString(text) => text.trim().replace("\r\n", "\n"),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::Bool(truth) => truth.to_string(),
        DataRef::DateTime(time) if time.is_datetime() => {
            let (year, month, day, ..) = time.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        DataRef::DateTime(time) => time.as_f64().to_string(),
        DataRef::DateTimeIso(text) => text.split('T').next().unwrap_or_default().to_owned(),
        DataRef::DurationIso(text) => text.clone(),
        // #N/A and its like say that nothing is known.
        DataRef::Error(_) => String::new(),
    }
}

fn damaged(error: &XlsxError) -> Fault {
    Fault::Damaged(error.to_string())
}
