//! Which kind of file bytes are, as far as its text can be read, with the ending and the media type that say so truly.

use std::io::Cursor;

use zip::ZipArchive;

use crate::detect::{self, Format};

/// A kind of file whose text can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Office Open XML text.
    Docx,
    /// OpenDocument text.
    Odt,
    /// PDF.
    Pdf,
    /// UTF-8 text.
    Text,
}

/// The kind of a file, by what it holds.
pub fn kind(bytes: &[u8]) -> Option<Kind> {
    match detect::format(bytes).ok()? {
        Format::Pdf => Some(Kind::Pdf),
        Format::Text => std::str::from_utf8(bytes).is_ok().then_some(Kind::Text),
        Format::Zip => {
            let archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
            let has = |part: &str| archive.file_names().flatten().any(|name| name == part);
            match () {
                () if has("word/document.xml") => Some(Kind::Docx),
                () if has("content.xml") => Some(Kind::Odt),
                () => None,
            }
        }
    }
}

impl Kind {
    /// The ending of its name, without the dot.
    pub const fn ending(self) -> &'static str {
        match self {
            Kind::Docx => "docx",
            Kind::Odt => "odt",
            Kind::Pdf => "pdf",
            Kind::Text => "txt",
        }
    }

    /// Its media type.
    pub const fn media_type(self) -> &'static str {
        match self {
            Kind::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Kind::Odt => "application/vnd.oasis.opendocument.text",
            Kind::Pdf => "application/pdf",
            Kind::Text => "text/plain; charset=utf-8",
        }
    }
}
