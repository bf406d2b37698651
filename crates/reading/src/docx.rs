//! DOCX: the paragraphs of the main part, with the labels that Word would compute. Footnotes, deleted text and fields'
//! codes are passed over; tables give their cells' paragraphs in order. Sizes and nesting are bounded.

mod numbering;
mod styles;
pub(crate) mod xml;

use std::io::{Cursor, Read};

use zip::ZipArchive;

use crate::{
    document::Warning,
    error::Error,
    lines::{Line, cleaned, labelled, passed_over},
    reader::MAX_BYTES,
};

use numbering::Numbering;
use styles::Styles;

/// More entries than any document has.
pub(crate) const MAX_ENTRIES: usize = 10_000;

/// A paragraph as it stands in the file.
#[derive(Debug, Default)]
pub(crate) struct Paragraph {
    /// Its words; tabs and line breaks kept.
    pub text: String,
    /// The identifier of its style.
    pub style: Option<String>,
    /// Its own list, if it says one; 0 takes it out of its style's list.
    pub list: Option<u32>,
    /// Its own level in the list.
    pub level: Option<usize>,
}

/// The lines of a DOCX, with what was passed over.
pub(crate) fn lines(bytes: &[u8]) -> Result<(Vec<Line>, Vec<Warning>), Error> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|e| Error::Damaged { why: e.to_string() })?;
    if archive.len() > MAX_ENTRIES {
        return Err(Error::Damaged { why: "too many parts".to_owned() });
    }
    let Some(body) = part(&mut archive, "word/document.xml")? else {
        return Err(Error::Format { found: kind_of(&archive) });
    };
    let styles = part(&mut archive, "word/styles.xml")?.map(|xml| Styles::read(&xml)).transpose()?.unwrap_or_default();
    let mut numbering =
        part(&mut archive, "word/numbering.xml")?.map(|xml| Numbering::read(&xml)).transpose()?.unwrap_or_default();
    let mut lines = Vec::new();
    let mut warnings = Vec::new();
    for paragraph in xml::paragraphs(&body)? {
        let (list, level) = place(&paragraph, &styles, &numbering);
        let label = list
            .filter(|list| *list != 0 && !paragraph.text.trim().is_empty())
            .and_then(|list| numbering.next(list, level));
        let heading = paragraph.style.as_deref().is_some_and(|style| styles.is_heading(style));
        for (n, piece) in paragraph.text.split('\n').enumerate() {
            let (clean, debris) = cleaned(piece);
            warnings.extend(debris.map(passed_over));
            let written = match &label {
                Some(label) if n == 0 => format!("{label}\t{}", clean.trim()),
                _ => clean.trim().to_owned(),
            };
            if !written.is_empty() {
                lines.push(Line { heading: heading && n == 0, ..labelled(&written, level) });
            }
        }
    }
    Ok((lines, warnings))
}

/// The list and level of a paragraph: its own, or those of its style.
fn place(paragraph: &Paragraph, styles: &Styles, numbering: &Numbering) -> (Option<u32>, usize) {
    let style = paragraph.style.as_deref();
    let (list, level) = style.map(|style| styles.list(style)).unwrap_or_default();
    let list = paragraph.list.or(list);
    let by_style = || list.zip(style).and_then(|(list, style)| numbering.level_of_style(list, style));
    (list, paragraph.level.or(level).or_else(by_style).unwrap_or(0).min(8))
}

/// A part of the container as text; none where it is missing.
pub(crate) fn part(archive: &mut ZipArchive<Cursor<&[u8]>>, name: &str) -> Result<Option<String>, Error> {
    let entry = match archive.by_name(name) {
        Ok(entry) => entry,
        Err(zip::result::ZipError::FileNotFound) => return Ok(None),
        Err(e) => return Err(Error::Damaged { why: e.to_string() }),
    };
    // The size in the directory may lie, so that what is unpacked is counted too.
    if entry.size() > MAX_BYTES as u64 {
        return Err(Error::TooLarge { limit: MAX_BYTES });
    }
    let mut bytes = Vec::new();
    entry.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes).map_err(|e| Error::Damaged { why: e.to_string() })?;
    if bytes.len() > MAX_BYTES {
        return Err(Error::TooLarge { limit: MAX_BYTES });
    }
    String::from_utf8(bytes).map(Some).map_err(|_| Error::Damaged { why: format!("{name} is not UTF-8") })
}

/// What a container without the main part of a DOCX is.
fn kind_of(archive: &ZipArchive<Cursor<&[u8]>>) -> &'static str {
    let has = |start: &str| archive.file_names().flatten().any(|name| name.starts_with(start));
    if has("xl/") {
        "a spreadsheet"
    } else if has("ppt/") {
        "a presentation"
    } else if has("content.xml") {
        "an OpenDocument file"
    } else {
        "a ZIP archive"
    }
}
