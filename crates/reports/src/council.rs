//! The report of a working group to the Council: what it did in a period, in one of six languages.
//!
//! [`choice`] says which report is wanted, [`gather`] asks the records for its facts, [`compose`] makes a document of
//! them, and `writing` makes the file. [`write`] does all of it, for the command line and the pages alike.

pub mod choice;
pub mod facts;
pub mod gather;

mod activities;
pub(crate) mod chapter;
mod chapters;
mod citation;
mod compose;
mod counts;
mod front;
mod introduction;
mod items;
pub(crate) mod json;
pub(crate) mod pen;
pub(crate) mod pieces;
#[cfg(test)]
pub(crate) mod tests;

use std::{fmt, str::FromStr};

use kit::db::Db;
use tokio::sync::Semaphore;

pub use choice::{Asked, Choice};
pub use compose::{Composed, compose};
pub use facts::Facts;
pub use pen::Texts;

/// A format of the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// For word processors.
    Docx,
    /// For printing and archives.
    Pdf,
    /// One page that needs nothing else.
    Html,
    /// Akoma Ntoso, for programs that read law and records of parliaments.
    Akn,
    /// For programs: the same chapters, paragraphs and records.
    Json,
}

/// A report written.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// The file.
    pub bytes: Vec<u8>,
    /// A name for it: `report-cwg-wsis-2014-11-2018-04-ar.docx`.
    pub name: String,
    /// The value of `Content-Type`.
    pub media_type: &'static str,
    /// Texts of the record in it, and those that are missing in its language and shown in another.
    pub texts: Texts,
}

/// Why a report could not be written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// No such body is on record.
    #[error("“{0}” is no body on record")]
    UnknownBody(String),
    /// The records could not be read.
    #[error("the records of the report could not be read")]
    Records(#[from] kit::db::Error),
    /// The files of pictures could not be read.
    #[error("the pictures of the report could not be read")]
    Files(#[source] std::io::Error),
    /// The file could not be made.
    #[error("the file of the report could not be made")]
    File(#[from] writing::Error),
    /// The report could not be put into JSON.
    #[error("the report could not be put into JSON")]
    Json(#[from] serde_json::Error),
    /// The work was broken off.
    #[error("the writing of the report was broken off")]
    BrokenOff(#[from] tokio::task::JoinError),
}

/// How many PDF files are made at once: each takes a core and some hundred megabytes.
pub(crate) static PDF: Semaphore = Semaphore::const_new(2);

/// Writes the report in one format.
///
/// # Errors
/// [`Error::UnknownBody`] where the body is not on record; others where records cannot be read or the file not made.
pub async fn write(db: &Db, choice: &Choice, format: Format) -> Result<Outcome, Error> {
    let composed = composed(db, choice).await?;
    let _turn = match format {
        // The semaphore is never closed, so that there is always a turn to wait for.
        Format::Pdf => PDF.acquire().await.ok(),
        _ => None,
    };
    let (options, texts) = (choice.options(format), composed.texts);
    let bytes = tokio::task::spawn_blocking(move || file(&composed, format, &options)).await??;
    let name = format!("report-{}-{}-{}-{}.{format}", choice.body, choice.from, choice.to, choice.lang);
    Ok(Outcome { bytes, name, media_type: format.media_type(), texts })
}

/// Gathers the facts and composes the report.
///
/// # Errors
/// [`Error::UnknownBody`] where the body is not on record; others where records cannot be read.
pub async fn composed(db: &Db, choice: &Choice) -> Result<Composed, Error> {
    let facts = gather::facts(db, choice).await?;
    Ok(compose(&facts, choice.lang))
}

/// Makes a file of a report; JSON as [`json::of`] says it.
pub(crate) fn file(composed: &Composed, format: Format, options: &writing::Options) -> Result<Vec<u8>, Error> {
    let written = match format {
        Format::Docx => writing::Format::Docx,
        Format::Pdf => writing::Format::Pdf,
        Format::Html => writing::Format::Html,
        Format::Akn => writing::Format::Akn,
        Format::Json => return Ok(serde_json::to_vec_pretty(&json::of(composed))?),
    };
    Ok(writing::render(&composed.document, written, options)?)
}

impl Format {
    /// All of them.
    pub const ALL: [Format; 5] = [Format::Docx, Format::Pdf, Format::Html, Format::Akn, Format::Json];

    /// The ending of a file's name, without the dot.
    pub const fn extension(self) -> &'static str {
        match self {
            Format::Docx => "docx",
            Format::Pdf => "pdf",
            Format::Html => "html",
            Format::Akn => "xml",
            Format::Json => "json",
        }
    }

    /// The value of `Content-Type`.
    pub const fn media_type(self) -> &'static str {
        match self {
            Format::Docx => writing::Format::Docx.media_type(),
            Format::Pdf => writing::Format::Pdf.media_type(),
            Format::Html => writing::Format::Html.media_type(),
            Format::Akn => writing::Format::Akn.media_type(),
            Format::Json => "application/json",
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.extension())
    }
}

/// A name that is none of the formats.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is none of docx, pdf, html, xml, json")]
pub struct UnknownFormat(pub String);

impl FromStr for Format {
    type Err = UnknownFormat;

    fn from_str(name: &str) -> Result<Format, UnknownFormat> {
        let wanted = name.to_ascii_lowercase();
        Format::ALL.into_iter().find(|f| f.extension() == wanted).ok_or_else(|| UnknownFormat(name.to_owned()))
    }
}
