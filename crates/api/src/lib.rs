//! The same records under the same policy for programs: JSON at `/api/v1`, described by a document (OpenAPI 3.1) that is
//! generated from the code, with cursors instead of page numbers and problems as RFC 9457 writes them.
//!
//! One [`table`] holds every operation: its address, its action in the policy, what it takes and what it answers. The
//! routes, the document and the help page are all made from it, so none of them can say what the others do not. A noun's
//! file in [`records`] holds its form for programs and its two operations; a list is read by [`asked`] and answered by
//! [`listed`].
//!
//! A write is the same however often it is sent: a report is known by its bytes, a decision is put, a change of one's own
//! account says what is to be. So a program that is not sure whether its request arrived sends it again.

mod asked;
mod cursor;
mod document;
pub mod limits;
mod listed;
mod operation;
mod pages;
mod records;
mod sent;
mod table;

pub mod words {
    //! This crate's messages in six languages.
    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

use kit::web::Routes;

pub use document::document;

/// The operations and the pages that explain them.
pub fn routes() -> Routes {
    table::table().routes().and(pages::routes())
}
