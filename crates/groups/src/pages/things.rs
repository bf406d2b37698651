//! The pages of what the record is made of: meetings, documents, instruments, bodies and the sessions of parent bodies.
//! Each noun has a list, with search, facets and other formats, and a page for each record, linked both ways with all
//! that belongs to it. The register, its topics and the home page are elsewhere.

mod acts;
mod address;
mod asked;
mod bodies;
mod body;
mod calendar;
pub(crate) mod codes;
mod document;
mod documents;
mod instrument;
mod instrument_changes;
mod instruments;
mod known;
mod meeting;
mod meetings;
mod news;
mod paper;
pub(crate) mod provisions;
mod session;
mod sessions;
mod versions;

use kit::web::{Format, Link, Page, Routes};

use super::LIST;

/// The addresses of these pages.
pub fn routes() -> Routes {
    const CALENDAR: &[Format] = &[Format::Json, Format::Csv, Format::Xlsx, Format::Atom, Format::Ics];
    const READ: &str = "groups.read";
    Routes::new()
        .get("/{lang}/meetings", READ, meetings::list)
        .formats(CALENDAR)
        .get("/{lang}/meetings/{body}/{number}", READ, meeting::meeting)
        .formats(&[Format::Json, Format::Ics])
        .get("/{lang}/documents", READ, documents::list)
        .formats(LIST)
        .get("/{lang}/documents/{*symbol}", READ, document::document)
        .formats(&[Format::Json])
        .get("/{lang}/instruments", READ, instruments::list)
        .formats(LIST)
        .get("/{lang}/instruments/{id}", READ, instrument::instrument)
        .formats(&[Format::Json])
        .get("/{lang}/instruments/{id}/changes", READ, instrument_changes::show)
        .get("/{lang}/bodies", READ, bodies::list)
        .formats(LIST)
        .get("/{lang}/bodies/{id}", READ, body::body)
        .formats(&[Format::Json])
        .get("/{lang}/sessions", READ, sessions::list)
        .formats(LIST)
        .get("/{lang}/sessions/{id}", READ, session::session)
        .formats(&[Format::Json])
}

/// The formats of a record: for programs, and as files that the slice of reports writes.
fn formats(page: &Page, path: &str) -> Vec<Link> {
    let files = [Format::Docx, Format::Pdf, Format::Html, Format::Akn];
    let file = |format: Format| Link::new(page.href(&format!("/papers{path}.{}", format.suffix())), format.name());
    let json = Link::new(page.href(&format!("{path}.json")), Format::Json.name());
    std::iter::once(json).chain(files.map(file)).collect()
}

#[cfg(test)]
mod tests;
