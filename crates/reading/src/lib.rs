//! Reads documents written the UN way, in Arabic and English, as text, DOCX, OpenDocument or PDF: their head, their outline, what
//! each item asks of whom by when, and the documents that it cites. It reports what it passed over or had to repair and never
//! guesses silently. Of each file it says what it carries that should not be taken in. It knows nothing of databases or pages.

mod addressee;
mod crossref;
mod danger;
mod dates;
mod detect;
mod document;
mod docx;
mod due;
mod error;
mod head;
mod kind;
mod lines;
mod named;
mod numbering;
mod odt;
mod office;
mod operative;
mod outline;
mod pdf;
mod print;
mod reader;
mod score;
mod symbol;
mod topics;
mod words;

pub use crossref::cross_references;
pub use danger::{Danger, danger};
pub use dates::{Dates, dates};
pub use document::{Code, Document, Due, Evidence, Head, Item, Warning};
pub use error::Error;
pub use kind::{Kind, kind};
pub use named::{Named, named};
pub use print::render;
pub use reader::{MAX_BYTES, read, text};
pub use score::{Score, Tally, score};
pub use symbol::{Symbol, SymbolError};
