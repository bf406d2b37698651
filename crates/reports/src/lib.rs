//! What is written from the records of all slices: the report of a working group to the Council ([`council`]), and the
//! pages where a reader chooses, previews and downloads it; the reports and success stories of the Stocktaking ([`stocktaking`]);
//! and single records as files (papers).
//!
//! Nothing is typed in here: every figure is counted from records and every sentence about them knows which they are.

pub mod council;
mod pages;
mod papers;
pub mod stocktaking;

pub use pages::routes;
pub use stocktaking::history::HISTORY;

/// The messages of this slice.
pub mod words {
    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}
