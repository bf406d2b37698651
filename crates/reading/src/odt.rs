//! The plain text of an OpenDocument text: the paragraphs and headings of its content, one on each line. No outline is looked
//! for.

use std::io::Cursor;

use zip::ZipArchive;

use crate::{
    docx::{
        part,
        xml::{Met, local, walk},
    },
    error::Error,
};

/// The text of a container; none where it holds no OpenDocument content.
pub(crate) fn text(bytes: &[u8]) -> Result<Option<String>, Error> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|e| Error::Damaged { why: e.to_string() })?;
    let Some(content) = part(&mut archive, "content.xml")? else { return Ok(None) };
    let mut text = String::new();
    // Inside how many paragraphs: a note stands inside the paragraph that it belongs to.
    let mut inside = 0_usize;
    walk(&content, |met| match met {
        Met::Open(start) => match local(start) {
            "p" | "h" => inside += 1,
            "tab" | "s" if inside > 0 => text.push(' '),
            "line-break" if inside > 0 => text.push('\n'),
            _ => {}
        },
        Met::Close("p" | "h") => {
            inside = inside.saturating_sub(1);
            text.push('\n');
        }
        Met::Text(words) if inside > 0 => text.push_str(words),
        Met::Close(_) | Met::Text(_) => {}
    })?;
    Ok(Some(text))
}
