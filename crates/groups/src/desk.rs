//! The officer's desk: a report is uploaded and read, its text and the proposed entries are shown side by side, and each
//! is accepted, corrected or dropped. Only then it is in the register. Everything works without scripts.

mod correct;
mod draft;
mod reading;
mod readings;
mod refusal;
mod rest;
mod upload;

use kit::web::{Format, Routes};

pub use draft::corrected;
pub use refusal::explain;
pub use upload::{Taken, Upload, take_in};

/// The addresses of the desk.
pub fn routes() -> Routes {
    const ACTION: &str = "readings.manage";
    Routes::new()
        .get("/{lang}/readings", ACTION, readings::list)
        .formats(&[Format::Json, Format::Csv, Format::Xlsx])
        .post("/{lang}/readings", ACTION, upload::upload)
        .get("/{lang}/readings/{id}", ACTION, reading::show)
        .formats(&[Format::Json])
        .post("/{lang}/readings/{id}", ACTION, reading::decide)
        .get("/{lang}/readings/{id}/items/{path}", ACTION, correct::form)
        .post("/{lang}/readings/{id}/items/{path}", ACTION, correct::save)
        .get("/{lang}/readings/{id}/rest", ACTION, rest::question)
        .post("/{lang}/readings/{id}/rest", ACTION, rest::accept)
}
