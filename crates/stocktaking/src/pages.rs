//! The public register: the list with its counts and files, a project, several side by side.

mod asked;
mod charts;
mod compare;
mod embed;
mod export;
mod facets;
mod file;
mod history;
pub(crate) mod list;
mod one;
mod passage;
mod picture;
pub(crate) mod view;

use kit::web::{Format, Routes};

pub use history::HISTORY;

use crate::READ;

/// The formats of the register.
const FORMATS: &[Format] = &[Format::Json, Format::Csv, Format::Xlsx, Format::Atom];

/// The addresses of the register.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/projects", READ, list::list)
        .formats(FORMATS)
        .get("/{lang}/projects/compare", READ, compare::show)
        .get("/{lang}/projects/charts", READ, charts::show)
        .formats(charts::FORMATS)
        .get("/{lang}/projects/embed", READ, embed::list)
        .get("/{lang}/projects/embed/chart", READ, embed::chart)
        .get("/{lang}/projects/{project}", READ, one::show)
        .formats(&[Format::Json])
        .get("/{lang}/projects/{project}/pictures/{picture}", READ, picture::show)
        .get("/{lang}/projects/{project}/files/{hash}", READ, file::give)
}
