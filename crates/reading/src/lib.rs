//! Reads documents written the UN way, in Arabic and English, as text or DOCX: their head, their outline, what each item
//! asks of whom by when, and the documents that it cites. It reports what it passed over or had to repair and never
//! guesses silently. It knows nothing of databases or pages.

mod addressee;
mod crossref;
mod dates;
mod detect;
mod document;
mod docx;
mod due;
mod error;
mod head;
mod lines;
mod numbering;
mod odt;
mod operative;
mod outline;
mod print;
mod reader;
mod score;
mod symbol;
mod topics;
mod words;

pub use crossref::cross_references;
pub use dates::{Dates, dates};
pub use document::{Code, Document, Due, Evidence, Head, Item, Warning};
pub use error::Error;
pub use print::render;
pub use reader::{MAX_BYTES, has_macros, read, text};
pub use score::{Score, Tally, score};
pub use symbol::{Symbol, SymbolError};
