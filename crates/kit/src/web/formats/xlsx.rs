//! XLSX: one sheet with the words of the columns as headings, frozen and filterable; from right to left in Arabic.
//! Cells are written as texts and numbers, never as formulas.

use rust_xlsxwriter::{Format as Style, Workbook};

use super::{Cell, Table, failed};
use crate::web::Error;

/// The longest text that a cell of the format may hold, in UTF-16 units.
const LONGEST: usize = 32_767;

pub(super) fn write(table: &Table) -> Result<Vec<u8>, Error> {
    let mut workbook = Workbook::new();
    let bold = Style::new().set_bold();
    let sheet = workbook.add_worksheet();
    sheet.set_name(sheet_name(&table.title)).map_err(failed)?;
    sheet.set_right_to_left(table.lang.is_rtl());
    let headings = table.headings();
    for (column, (code, label)) in (0_u16..).zip(&headings) {
        // The second column of a pair holds the words, the first the codes.
        let is_code = headings.iter().any(|(other, _)| other.strip_suffix("_label") == Some(code));
        let heading = if is_code { code } else { label };
        sheet.write_string_with_format(0, column, heading, &bold).map_err(failed)?;
    }
    for (number, row) in (1_u32..).zip(&table.rows) {
        for (column, cell) in (0_u16..).zip(table.cells(row)) {
            match cell {
                Cell::Empty => {}
                // Whole numbers of lists are far below 2^53, where the format's numbers stop being exact.
                Cell::Number(value) => drop(sheet.write_number(number, column, value as f64).map_err(failed)?),
                other => drop(sheet.write_string(number, column, fitting(other.text())).map_err(failed)?),
            }
        }
    }
    sheet.set_freeze_panes(1, 0).map_err(failed)?;
    if let (Ok(rows), Some(last)) =
        (u32::try_from(table.rows.len()), u16::try_from(headings.len()).ok().and_then(|n| n.checked_sub(1)))
    {
        sheet.autofilter(0, 0, rows, last).map_err(failed)?;
    }
    sheet.autofit();
    workbook.save_to_buffer().map_err(failed)
}

/// A sheet's name has at most 31 units and none of `[]:*?/\`, and no apostrophe at its ends.
fn sheet_name(title: &str) -> String {
    let mut name = String::new();
    for character in title.chars().filter(|c| !"[]:*?/\\'".contains(*c) && !c.is_control()) {
        if name.encode_utf16().count() + character.len_utf16() > 31 {
            break;
        }
        name.push(character);
    }
    if name.trim().is_empty() { "1".to_owned() } else { name }
}

fn fitting(text: String) -> String {
    if text.encode_utf16().count() <= LONGEST {
        return text;
    }
    let mut units = 0;
    text.chars()
        .take_while(|c| {
            units += c.len_utf16();
            units < LONGEST
        })
        .chain(['…'])
        .collect()
}
