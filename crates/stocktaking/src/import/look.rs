//! Looks over a file that was sent: what it is, which columns it has with some of their values, how many rows, and where its
//! columns may go.

use std::ops::ControlFlow;

use tables::{Fault, Limits, Record, Source};

use super::{guess, mapping, row::short};
use crate::store::imports::Column;

/// How many values of a column are looked at for a proposal.
const MOST_VALUES: usize = 30;
/// How many of them are shown.
const MOST_SHOWN: usize = 3;

/// What was seen of a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Looked {
    /// What kind of file it is, by the code of `tables::Kind`.
    pub kind: &'static str,
    /// Its form.
    pub shape: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// How many rows it has.
    pub total: i64,
    /// Where its columns may go.
    pub proposed: mapping::Mapping,
}

/// Looks over a file, reading all of it.
///
/// # Errors
/// Why it cannot be read.
pub fn look(bytes: Vec<u8>, limits: Limits) -> Result<Looked, Fault> {
    let source = Source::open(bytes, limits)?;
    let header = source.header().to_vec();
    let mut samples: Vec<Vec<String>> = vec![Vec::new(); header.len()];
    let mut total = 0;
    source.each(&mut |_, record| {
        total += 1;
        if let Record::Cells(cells) = record {
            for (values, cell) in samples.iter_mut().zip(cells) {
                if !cell.is_empty() && values.len() < MOST_VALUES && !values.contains(&cell) {
                    values.push(cell);
                }
            }
        }
        ControlFlow::Continue(())
    })?;
    if total == 0 {
        return Err(Fault::Empty);
    }
    let proposed = guess::mapping(&header, &samples);
    let column = |(name, values): (&String, Vec<String>)| Column {
        name: name.clone(),
        samples: values.iter().take(MOST_SHOWN).map(|value| super::code::text(&short(value)).into_owned()).collect(),
    };
    Ok(Looked {
        kind: source.kind().code(),
        shape: mapping::shape(source.kind().code(), &header),
        columns: header.iter().zip(samples).map(column).collect(),
        total,
        proposed,
    })
}
