//! Translation: what is missing in a language, what fell behind its original, who works on it, and who approves it. A translator
//! sees the original, what it said before, the official terms in it, and how the same or nearly the same words were translated
//! elsewhere. The same work goes out and comes back as XLIFF 2, for the tools of translators. The texts themselves belong to the
//! records of other slices; here is only who works on which.

mod desk;
mod exchange;
pub mod glossary;
mod list;
pub mod memory;
pub mod store;
pub mod work;
pub mod xliff;

use kit::web::{Format, Routes};

pub mod words {
    //! This crate's messages in six languages.
    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

/// The action of those who look at the work list.
const READ: &str = "translations.read";
/// The action of those who translate.
const WRITE: &str = "translations.write";
/// The action of those who approve.
const APPROVE: &str = "translations.approve";

/// The addresses of this crate.
pub fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/translations", READ, list::list)
        .formats(&[Format::Json, Format::Csv, Format::Xlsx])
        .get("/{lang}/translations/{to}/export", READ, exchange::export)
        .get("/{lang}/translations/{to}/import", WRITE, exchange::form)
        .post("/{lang}/translations/{to}/import", WRITE, exchange::import)
        .get("/{lang}/translations/{to}/of/{*unit}", READ, desk::show)
        .post("/{lang}/translations/{to}/claim/{*unit}", WRITE, desk::claim)
        .post("/{lang}/translations/{to}/write/{*unit}", WRITE, desk::write)
        .post("/{lang}/translations/{to}/approve/{*unit}", APPROVE, desk::approve)
}
