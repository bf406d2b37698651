//! CSV as spreadsheets read it: UTF-8 with a byte order mark, lines ended by CR LF, headings that are codes, and no cell
//! that a spreadsheet would take for a formula.

use super::{Table, failed};
use crate::web::Error;

pub(super) fn write(table: &Table) -> Result<Vec<u8>, Error> {
    let mut writer =
        csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer("\u{feff}".as_bytes().to_vec());
    writer.write_record(table.headings().into_iter().map(|(code, _)| code)).map_err(failed)?;
    for row in &table.rows {
        writer.write_record(table.cells(row).map(|cell| harmless(cell.text(), &cell))).map_err(failed)?;
    }
    writer.into_inner().map_err(|error| failed(error.into_error()))
}

/// Text that begins like a formula gets an apostrophe before it, which spreadsheets take for "this is text". Numbers
/// may begin with a minus.
fn harmless(text: String, cell: &super::Cell) -> String {
    // Marks that isolate directions are for pages; a program that reads the file would take them for letters.
    let text = language::strip_isolates(&text);
    let is_number = matches!(cell, super::Cell::Number(_));
    // Partial dates such as `--02-24` are data too; what follows the hyphens is a digit there.
    let is_date =
        matches!(cell, super::Cell::Date(_)) && text.bytes().all(|b| b.is_ascii_digit() || b"-/T:Z+.".contains(&b));
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) && !is_number && !is_date { format!("'{text}") } else { text }
}
