//! What can be wrong with a file, and where.

use std::fmt;

use vocabulary::UnknownCode;

use super::Noun;

/// Something wrong in a file. Shown as `register/a.toml:12: entry[3].kind: unknown code “asks”; …`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file, as a path inside the folder.
    pub file: String,
    /// The line, counted from one; 0 where the whole file is meant.
    pub line: usize,
    /// The field; empty where the whole file is meant.
    pub field: String,
    /// What is wrong.
    pub fault: Fault,
}

/// What can be wrong.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The folder holds no file to load.
    #[error("there is no .toml file here")]
    NoFiles,
    /// The file or folder cannot be read.
    #[error("cannot be read: {0}")]
    Unreadable(String),
    /// The file is not UTF-8.
    #[error("the file is not text in UTF-8")]
    NotUtf8,
    /// The file is not TOML.
    #[error("{0}")]
    Syntax(String),
    /// The field is not one of those that may stand here.
    #[error("unknown field{}", hint(.0))]
    UnknownField(Vec<String>),
    /// A field that must stand here is missing.
    #[error("is missing")]
    Missing,
    /// The field holds a value of another sort.
    #[error("must be {expected}, not {found}")]
    WrongType {
        /// What it must be.
        expected: &'static str,
        /// What it is.
        found: &'static str,
    },
    /// The code is on no list.
    #[error("{0}")]
    UnknownCode(UnknownCode),
    /// The value is not of its form; the reason.
    #[error("{0}")]
    Malformed(String),
    /// The text is empty.
    #[error("is empty")]
    Empty,
    /// The number is not among those allowed.
    #[error("must be a number from {from} to {to}")]
    OutOfRange {
        /// The least.
        from: i64,
        /// The greatest.
        to: i64,
    },
    /// The same record stands in the files twice.
    #[error("“{id}” stands at {first} already")]
    Duplicate {
        /// What names the record.
        id: String,
        /// Where it stands first: `file:line`.
        first: String,
    },
    /// The same value stands in the list twice.
    #[error("“{0}” stands in the list twice")]
    Repeated(String),
    /// The symbol is not written in its canonical form.
    #[error("write the symbol as “{0}”")]
    NotCanonical(String),
    /// The record that the field names is neither in the files nor in the database.
    #[error("there is no {noun} “{given}”{}", hint(.nearest))]
    UnknownReference {
        /// The sort of record.
        noun: Noun,
        /// What was given.
        given: String,
        /// The nearest that exist.
        nearest: Vec<String>,
    },
    /// Records are each other's parent.
    #[error("“{0}” is above itself")]
    Circle(String),
    /// Two fields do not agree; how.
    #[error("{0}")]
    Contradiction(String),
}

fn hint(codes: &[String]) -> String {
    if codes.is_empty() { String::new() } else { format!("; did you mean {}?", codes.join(", ")) }
}

impl Problem {
    /// A problem with a whole file.
    pub(super) fn of_file(file: String, fault: Fault) -> Problem {
        Problem { file, line: 0, field: String::new(), fault }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if self.line > 0 {
            write!(f, ":{}", self.line)?;
        }
        if !self.field.is_empty() {
            write!(f, ": {}", self.field)?;
        }
        write!(f, ": {}", self.fault)
    }
}
