//! Mapping: which action lines, goals and targets a text speaks of, shown with the words that say so, and what people decide
//! about it. The suggestions themselves are made by the tagging crate; nothing here applies one. A decision is kept, with its
//! text, only where a person asked for it or made it about a public text of the register: as future training data.

pub mod decision;
mod decisions;
mod page;
pub mod store;
mod view;

use kit::web::{Format, Routes};

pub use decision::{Decision, Judged, Verdict};
pub use view::{Group, Suggested, as_json, groups};

pub mod words {
    //! This crate's messages in six languages.
    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

/// The addresses of this crate.
pub fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/tag", "tag.suggest", page::form)
        .post("/{lang}/tag", "tag.suggest", page::suggest)
        .formats(&[Format::Json])
        .post("/{lang}/tag/keep", "tag.keep", page::keep)
        .get("/{lang}/tag/decisions", "tag.decisions", decisions::list)
        .formats(decisions::FORMATS)
}
