//! The four formats, and the choices that all of them share.

use std::{fmt, str::FromStr};

use jiff::civil::Date;

use crate::{Document, Error, akn, docx, html, pdf};

/// A format that a document can be written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// WordprocessingML, for Word and LibreOffice.
    Docx,
    /// Tagged PDF, both PDF/UA-1 and PDF/A-2a.
    Pdf,
    /// One standalone HTML page.
    Html,
    /// Akoma Ntoso, for programs that read law and records of parliaments.
    Akn,
}

/// What is shown of the records that a piece of the document came from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Records {
    /// Nothing.
    Hidden,
    /// Marks that a reader does not see: `data-record` in HTML, bookmarks in DOCX; nothing in PDF.
    #[default]
    Anchored,
    /// Anchored, and cited for the reader: a small link in HTML, a footnote in DOCX and PDF.
    Cited,
}

/// The choices that all formats share.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// What is shown of the records behind the document.
    pub records: Records,
    /// The address (`https://example.org`) that links beginning with `/` are completed with. Without it such links
    /// stay as they are in HTML, and become plain text in DOCX and PDF, which have no address of their own.
    pub site: Option<String>,
    /// Who the document is by, as one short name for the identity that Akoma Ntoso asks for: `itu-council`. The United
    /// Nations where nobody is named.
    pub author: Option<String>,
    /// The day on which the work that the document is a version of was first adopted, for the same identity; the document's own
    /// where it is not named.
    pub first: Option<Date>,
}

/// A name that is none of the formats.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownFormat(pub String);

/// Writes a document in one format.
///
/// # Errors
/// Those of [`docx::render`] and [`pdf::render`]; the others have none.
pub fn render(document: &Document, format: Format, options: &Options) -> Result<Vec<u8>, Error> {
    match format {
        Format::Docx => docx::render(document, options),
        Format::Pdf => pdf::render(document, options),
        Format::Html => Ok(html::render_page(document, options).into_bytes()),
        Format::Akn => Ok(akn::render(document, options).into_bytes()),
    }
}

impl Format {
    /// All of them.
    pub const ALL: [Format; 4] = [Format::Docx, Format::Pdf, Format::Html, Format::Akn];

    /// The ending of a file's name, without the dot.
    pub const fn extension(self) -> &'static str {
        match self {
            Format::Docx => "docx",
            Format::Pdf => "pdf",
            Format::Html => "html",
            Format::Akn => "xml",
        }
    }

    /// The value of `Content-Type`.
    pub const fn media_type(self) -> &'static str {
        match self {
            Format::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Format::Pdf => "application/pdf",
            Format::Html => "text/html; charset=utf-8",
            Format::Akn => "application/akn+xml",
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.extension())
    }
}

impl FromStr for Format {
    type Err = UnknownFormat;

    fn from_str(name: &str) -> Result<Format, UnknownFormat> {
        let wanted = name.to_ascii_lowercase();
        Format::ALL.into_iter().find(|f| f.extension() == wanted).ok_or_else(|| UnknownFormat(name.to_owned()))
    }
}

impl fmt::Display for UnknownFormat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "“{}” is none of docx, pdf, html, xml", self.0)
    }
}

impl std::error::Error for UnknownFormat {}
