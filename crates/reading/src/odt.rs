//! The paragraphs and headings of an OpenDocument text, one on each line, with the labels that are written in them. Numbers that
//! a word processor computes for lists are not in the file and are not computed here.

use std::io::Cursor;

use zip::ZipArchive;

use crate::{
    document::{Code, Warning},
    docx::{
        part,
        xml::{Met, local, walk},
    },
    error::Error,
    lines::{self, Lines},
};

/// The text of a container; none where it holds no OpenDocument content.
pub(crate) fn text(bytes: &[u8]) -> Result<Option<String>, Error> {
    Ok(content(bytes)?.map(|content| content.text.replace('\t', " ")))
}

/// The lines of a container, with what was passed over; none where it holds no OpenDocument content.
pub(crate) fn lines(bytes: &[u8]) -> Result<Option<Lines>, Error> {
    let Some(content) = content(bytes)? else { return Ok(None) };
    let (lines, mut warnings) = lines::of_paragraphs(&content.text);
    if content.has_lists {
        let message = "the numbers of lists are not in an OpenDocument file; save it as DOCX where they matter";
        warnings.push(Warning::new(Code::NoOutline, None, message));
    }
    Ok(Some((lines, warnings)))
}

/// What a container holds.
struct Content {
    text: String,
    has_lists: bool,
}

fn content(bytes: &[u8]) -> Result<Option<Content>, Error> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|e| Error::Damaged { why: e.to_string() })?;
    let Some(content) = part(&mut archive, "content.xml")? else { return Ok(None) };
    let (mut text, mut has_lists) = (String::new(), false);
    // Inside how many paragraphs: a note stands inside the paragraph that it belongs to.
    let mut inside = 0_usize;
    walk(&content, |met| match met {
        Met::Open(start) => match local(start) {
            "p" | "h" => inside += 1,
            "list-item" => has_lists = true,
            "tab" if inside > 0 => text.push('\t'),
            "s" if inside > 0 => text.push(' '),
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
    Ok(Some(Content { text, has_lists }))
}
