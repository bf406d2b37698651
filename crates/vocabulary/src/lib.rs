//! Being written.

mod operative;

pub use operative::{Addressee, Kind, UnknownCode};
