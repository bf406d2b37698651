//! The public pages of the slice and their other formats. A page asks [`store`](crate::store) for rows, makes a view
//! of ready values and hands it to the template beside it. What officers do is in [`desk`](crate::desk).

pub(crate) mod became;
mod board;
mod consultations;
mod entry;
pub(crate) mod history;
mod home;
pub(crate) mod line;
mod lists;
pub(crate) mod names;
mod register;
pub(crate) mod said;
pub(crate) mod things;
mod topic;
mod topics;

use kit::web::{Format, Routes};

pub use history::KINDS as HISTORY;
pub(crate) use register::{due_events, today};

/// The formats of a list.
pub(crate) const LIST: &[Format] = &[Format::Json, Format::Csv, Format::Xlsx, Format::Atom];

/// The addresses of the public pages.
pub fn routes() -> Routes {
    const REGISTER: &[Format] = &[Format::Json, Format::Csv, Format::Xlsx, Format::Atom, Format::Ics];
    const CODES: &[Format] = &[Format::Json, Format::Csv, Format::Xlsx];
    Routes::new()
        .get("/{lang}", "groups.read", home::home)
        .get("/{lang}/register", "register.read", register::list)
        .formats(REGISTER)
        .get("/{lang}/register/{id}", "register.read", entry::entry)
        .formats(&[Format::Json])
        .get("/{lang}/follow-up", "register.read", board::board)
        .formats(CODES)
        .get("/{lang}/topics", "groups.read", topics::topics)
        .formats(CODES)
        .get("/{lang}/topics/{code}", "groups.read", topic::topic)
        .formats(&[Format::Json])
        .get("/{lang}/lists/{list}", "groups.read", lists::list)
        .formats(lists::FORMATS)
        .get("/{lang}/consultations", "groups.read", consultations::list)
        .formats(LIST)
        .and(things::routes())
        .and(crate::desk::routes())
}

#[cfg(test)]
mod tests;
