//! The formats that a list or a thing is offered in besides its page, by the suffix of its address. A slice fills one
//! plain struct ([`Table`], [`Feed`] or [`Calendar`]); each format is written from it, so that all say the same.

mod atom;
mod calendar;
mod csv;
mod table;
mod xlsx;

pub use atom::{Feed, FeedEntry};
pub use calendar::{Calendar, Event};
pub use table::{Cell, Column, Table};

use super::{Answer, Error};

/// The format of an answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Format {
    /// The page, at the address without a suffix.
    #[default]
    Page,
    /// A whole document in HTML, to be kept.
    Html,
    /// For programs.
    Json,
    /// For any spreadsheet.
    Csv,
    /// For Excel and its like.
    Xlsx,
    /// For feed readers.
    Atom,
    /// For calendars.
    Ics,
    /// For word processors.
    Docx,
    /// For printing.
    Pdf,
    /// Akoma Ntoso, for programs that read law and records of parliaments.
    Akn,
}

impl Format {
    /// All formats that have a suffix.
    pub const ALL: [Format; 9] = [
        Format::Html,
        Format::Json,
        Format::Csv,
        Format::Xlsx,
        Format::Atom,
        Format::Ics,
        Format::Docx,
        Format::Pdf,
        Format::Akn,
    ];

    /// The suffix, without its dot; empty for the page.
    pub const fn suffix(self) -> &'static str {
        match self {
            Format::Page => "",
            Format::Html => "html",
            Format::Json => "json",
            Format::Csv => "csv",
            Format::Xlsx => "xlsx",
            Format::Atom => "atom",
            Format::Ics => "ics",
            Format::Docx => "docx",
            Format::Pdf => "pdf",
            Format::Akn => "xml",
        }
    }

    /// The name that people know it by, the same in all languages.
    pub const fn name(self) -> &'static str {
        match self {
            Format::Page | Format::Html => "HTML",
            Format::Json => "JSON",
            Format::Csv => "CSV",
            Format::Xlsx => "XLSX",
            Format::Atom => "Atom",
            Format::Ics => "iCalendar",
            Format::Docx => "DOCX",
            Format::Pdf => "PDF",
            Format::Akn => "Akoma Ntoso",
        }
    }

    /// The media type.
    pub const fn media_type(self) -> &'static str {
        match self {
            Format::Page | Format::Html => "text/html; charset=utf-8",
            Format::Json => "application/json",
            Format::Csv => "text/csv; charset=utf-8; header=present",
            Format::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Format::Atom => "application/atom+xml; charset=utf-8",
            Format::Ics => "text/calendar; charset=utf-8",
            Format::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Format::Pdf => "application/pdf",
            Format::Akn => "application/akn+xml",
        }
    }

    /// An address without its suffix, and the format that the suffix names.
    pub fn split(path: &str) -> (&str, Format) {
        let found = path.rsplit_once('.').and_then(|(bare, suffix)| {
            let format = Format::ALL.into_iter().find(|format| format.suffix() == suffix)?;
            (!bare.is_empty() && !bare.ends_with('/')).then_some((bare, format))
        });
        found.unwrap_or((path, Format::Page))
    }
}

/// An answer in a format: the bytes with the media type, and for tables a name to save them under.
fn answer(format: Format, name: &str, bytes: Vec<u8>) -> Answer {
    match format {
        Format::Csv | Format::Xlsx => {
            super::download(&format!("{name}.{}", format.suffix()), format.media_type(), bytes)
        }
        _ => {
            let body = axum::body::Body::from(bytes);
            let content_type = [(axum::http::header::CONTENT_TYPE, format.media_type())];
            Ok(axum::response::IntoResponse::into_response((content_type, body)))
        }
    }
}

fn failed(error: impl std::error::Error + Send + Sync + 'static) -> Error {
    Error::internal(error)
}

#[cfg(test)]
mod tests;
