//! CSV: what divides the cells is found out from the first line.

use std::ops::ControlFlow;

use csv::{Reader, ReaderBuilder, StringRecord};

use crate::{Each, Fault, Limits, Record, fits, named};

/// What may divide cells.
const MARKS: [u8; 4] = [b',', b';', b'\t', b'|'];

pub(crate) fn header(bytes: &[u8], limits: &Limits) -> Result<Vec<String>, Fault> {
    let (mut reader, _) = reader(bytes);
    let mut first = StringRecord::new();
    if !reader.read_record(&mut first).map_err(damaged)? {
        return Err(Fault::Empty);
    }
    if first.len() > limits.columns {
        return Err(Fault::TooManyColumns(limits.columns));
    }
    first.iter().try_for_each(|cell| fits(cell, 1, limits))?;
    Ok(named(first.iter().map(str::to_owned)))
}

pub(crate) fn each(bytes: &[u8], header: &[String], limits: &Limits, each: Each<'_>) -> Result<(), Fault> {
    let (mut reader, skipped) = reader(bytes);
    let mut record = StringRecord::new();
    let mut number = skipped;
    while reader.read_record(&mut record).map_err(damaged)? {
        number += 1;
        if number == skipped + 1 || record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        // A cell without a column can only come from a line that is torn; what is empty is no cell.
        if record.iter().skip(header.len()).any(|cell| !cell.trim().is_empty()) {
            return Err(Fault::Damaged(format!("row {number} has more cells than the header has columns")));
        }
        let mut cells: Vec<String> = Vec::with_capacity(header.len());
        for cell in record.iter().take(header.len()) {
            fits(cell, number, limits)?;
            cells.push(cell.trim().replace("\r\n", "\n"));
        }
        cells.resize(header.len(), String::new());
        if each(number, Record::Cells(cells)) == ControlFlow::Break(()) {
            break;
        }
    }
    Ok(())
}

/// The reader, and how many lines stand before the header: `sep=;`, as Excel writes it.
fn reader(bytes: &[u8]) -> (Reader<&[u8]>, u64) {
    let said = bytes.strip_prefix(b"sep=").and_then(|rest| rest.first().copied());
    let (bytes, mark, skipped) = match said {
        Some(mark) => {
            let end = bytes.iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |end| end + 1);
            (&bytes[end..], mark, 1)
        }
        None => (bytes, mark(bytes), 0),
    };
    let reader = ReaderBuilder::new().has_headers(false).flexible(true).delimiter(mark).from_reader(bytes);
    (reader, skipped)
}

/// The mark that the first line has most of outside quotes.
fn mark(bytes: &[u8]) -> u8 {
    let mut counts = [0_usize; MARKS.len()];
    let mut is_quoted = false;
    for byte in bytes {
        match byte {
            b'"' => is_quoted = !is_quoted,
            b'\n' if !is_quoted => break,
            byte if !is_quoted => {
                if let Some(place) = MARKS.iter().position(|mark| mark == byte) {
                    counts[place] += 1;
                }
            }
            _ => {}
        }
    }
    let most = counts.iter().copied().max().unwrap_or_default();
    counts.iter().position(|count| *count == most).map_or(b',', |place| MARKS[place])
}

fn damaged(error: csv::Error) -> Fault {
    Fault::Damaged(error.to_string())
}
