//! PDF: whether it carries more than pages, and the words on its pages in the order in which they are read. The library finds
//! the objects of the file; what may be in it, how words follow from places on a page and where reading stops is ours. No page is
//! ever drawn.

mod dangers;
mod font;
mod line;
mod matrix;
mod page;
mod paragraph;
mod raw;

use std::sync::{Mutex, MutexGuard, PoisonError};

use lopdf::{Document, LoadOptions};

use crate::{danger::Danger, error::Error};

/// The most bytes that one packed part may unpack to: a page of a map is larger, a page of text never.
const MAX_UNPACKED: usize = 4 << 20;

/// More pages than any contribution has; a bound against hostile input.
const MAX_PAGES: usize = 2_000;

/// One file at a time: a contrived one takes some hundred megabytes while it is read.
static TURN: Mutex<()> = Mutex::new(());

/// What a PDF carries that is not taken in. It is looked at twice, by its own table of objects and by what stands in the file, since
/// two programs may read a damaged or contrived table differently.
pub(crate) fn danger(bytes: &[u8]) -> Result<Option<Danger>, Error> {
    raw::is_bounded(bytes)?;
    if let Some(danger) = raw::danger(bytes) {
        return Ok(Some(danger));
    }
    let _turn = turn();
    for rebuilt in [false, true] {
        match load(bytes, rebuilt) {
            Ok(document) => match dangers::of(&document) {
                Some(danger) => return Ok(Some(danger)),
                None => continue,
            },
            Err(lopdf::Error::InvalidPassword | lopdf::Error::Decryption(_)) => return Ok(Some(Danger::Encrypted)),
            Err(error) => return Err(damaged(&error)),
        }
    }
    Ok(None)
}

/// The text of the pages, its paragraphs on a line each.
///
/// # Errors
/// [`Error::NoText`] where the pages are pictures, or say nowhere which letters they show.
pub(crate) fn text(bytes: &[u8]) -> Result<String, Error> {
    raw::is_bounded(bytes)?;
    let _turn = turn();
    let document = load(bytes, false).map_err(|error| damaged(&error))?;
    let mut reader = page::Reader::new(&document);
    let pages: Vec<_> = document.page_iter().take(MAX_PAGES).map(|id| reader.pieces(id)).collect();
    let text = paragraph::text(pages);
    let letters = text.chars().filter(|c| c.is_alphanumeric()).count();
    // Letters that a font shows without saying which they are.
    let unknown = text.chars().filter(|c| matches!(c, '\u{fffd}' | '\u{e000}'..='\u{f8ff}')).count();
    if letters == 0 || unknown > letters { Err(Error::NoText) } else { Ok(text) }
}

fn turn() -> MutexGuard<'static, ()> {
    TURN.lock().unwrap_or_else(PoisonError::into_inner)
}

fn load(bytes: &[u8], rebuilt: bool) -> lopdf::Result<Document> {
    let options =
        LoadOptions { max_decompressed_size: Some(MAX_UNPACKED), force_reconstruct: rebuilt, ..LoadOptions::default() };
    Document::load_mem_with_options(bytes, options)
}

fn damaged(error: &lopdf::Error) -> Error {
    Error::Damaged { why: error.to_string() }
}
