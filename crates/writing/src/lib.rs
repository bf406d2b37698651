//! A document written the UN way, and its four writers: HTML, DOCX, PDF and Akoma Ntoso.
//!
//! [`Document`] says what is written: front matter, numbered paragraphs, lists in several levels, tables with bars, pictures, notes, and
//! for each piece the records it came from. [`html`], [`docx`], [`pdf`] and [`akn`] say how. All four show the same numbers and
//! labels, computed by [`numbering`] for the document's language, and the same input always gives the same bytes.
//! The crate knows nothing of what a report says; Typst lives only here.

mod error;
mod format;
mod href;
mod model;
mod text;
mod words;

pub mod akn;
pub mod docx;
pub mod html;
pub mod numbering;
pub mod pdf;

pub use error::Error;
pub use format::{Format, Options, Records, UnknownFormat, render};
pub use model::{
    Block, Document, Front, FrontBox, Heading, Inline, Item, List, Notice, Paragraph, Picture, Provision, RecordRef,
    Role, Table, plain, text,
};
