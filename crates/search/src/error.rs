//! What can go wrong with an index. A query cannot: what is wrong with one is a [`crate::Refusal`] in its answer.

use thiserror::Error;

/// A fault of the index, its files, or the program that fills it.
#[derive(Debug, Error)]
pub enum Error {
    /// A document names a facet or sort that the layout lacks, or gives a number where a key is sorted by.
    #[error("the layout of the index has no {0}")]
    UnknownName(String),
    /// A part of a document is larger than the limits.
    #[error("document {id}: {what} is empty or too large")]
    TooLarge {
        /// The document.
        id: String,
        /// The part.
        what: String,
    },
    /// Another program, or another handle in this one, writes to the same folder.
    #[error("the index is written to by somebody else")]
    Busy,
    /// The folder cannot be read or written.
    #[error("the folder of the index: {0}")]
    Folder(#[from] std::io::Error),
    /// The engine reports a fault, in its own words.
    #[error("the index: {0}")]
    Engine(String),
}

impl From<tantivy::TantivyError> for Error {
    fn from(fault: tantivy::TantivyError) -> Error {
        match fault {
            tantivy::TantivyError::LockFailure(..) => Error::Busy,
            other => Error::Engine(other.to_string()),
        }
    }
}
