//! The bytes of a PDF before anything reads its objects: how much a reader would have to hold, and the names of dangerous things
//! in plain sight, in whichever revision of the file they stand.

use lopdf::{Dictionary, Stream};

use super::MAX_UNPACKED;
use crate::{danger::Danger, error::Error};

/// The most bytes of objects outside pictures, fonts and pages: a long document has half of that. An object takes many times
/// its bytes in memory.
const MAX_OBJECTS: usize = 6 << 20;

/// Names that stand for something which is not taken in.
const NAMES: &[(&[u8], Danger)] = &[
    (b"JavaScript", Danger::Script),
    (b"Launch", Danger::Launch),
    (b"EmbeddedFile", Danger::Embedded),
    (b"EmbeddedFiles", Danger::Embedded),
    (b"RichMedia", Danger::Embedded),
    (b"XFA", Danger::Form),
];

/// Whether its objects, packed ones too, can be held.
pub(super) fn is_bounded(bytes: &[u8]) -> Result<(), Error> {
    let mut left = MAX_OBJECTS;
    for (plain, packed) in parts(bytes) {
        left = left.checked_sub(plain.len()).ok_or(Error::TooLarge { limit: MAX_OBJECTS })?;
        let head = &plain[plain.len().saturating_sub(2048)..];
        if holds(head, b"/ObjStm") || holds(head, b"/XRef") {
            left = left.checked_sub(unpacked(packed)).ok_or(Error::TooLarge { limit: MAX_OBJECTS })?;
        }
    }
    Ok(())
}

/// A dangerous name outside the packed parts.
pub(super) fn danger(bytes: &[u8]) -> Option<Danger> {
    parts(bytes).find_map(|(plain, _)| {
        let names = plain.split(|byte| *byte == b'/').skip(1);
        names
            .map(name)
            .find_map(|name| NAMES.iter().find(|(bad, _)| *bad == name.as_slice()).map(|(_, danger)| *danger))
    })
}

/// The file as pairs of what stands before the data of a stream, and that data.
fn parts(bytes: &[u8]) -> impl Iterator<Item = (&[u8], &[u8])> {
    let mut rest = bytes;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let Some(begin) = data_begins(rest) else {
            return Some((std::mem::take(&mut rest), [].as_slice()));
        };
        let (plain, after) = rest.split_at(begin);
        let end = find(after, b"endstream").unwrap_or(after.len());
        let (packed, next) = after.split_at(end);
        rest = next;
        Some((plain, packed))
    })
}

/// Where the data of the next stream begins.
fn data_begins(bytes: &[u8]) -> Option<usize> {
    let mut from = 0;
    while let Some(at) = find(&bytes[from..], b"stream") {
        let after = from + at + b"stream".len();
        let is_end = bytes[..from + at].ends_with(b"end");
        match &bytes[after..] {
            [b'\r', b'\n', ..] if !is_end => return Some(after + 2),
            [b'\r' | b'\n', ..] if !is_end => return Some(after + 1),
            _ => from = after,
        }
    }
    None
}

/// How many bytes a packed part unpacks to; more than any bound where that cannot be told.
fn unpacked(packed: &[u8]) -> usize {
    let mut dict = Dictionary::new();
    dict.set("Filter", "FlateDecode");
    let stream = Stream::new(dict, packed.to_vec());
    match stream.decompressed_content_with_limit(MAX_UNPACKED) {
        Ok(bytes) => bytes.len().max(packed.len()),
        Err(lopdf::Error::Decompress(lopdf::DecompressError::MemoryLimitExceeded { .. })) => usize::MAX,
        Err(_) => packed.len(),
    }
}

/// A name as it is meant: any letter of it may be written by its number.
fn name(written: &[u8]) -> Vec<u8> {
    let end = written.iter().position(|byte| byte.is_ascii_whitespace() || b"()<>[]{}/%\0".contains(byte));
    // Longer names than these are none of them.
    let written = &written[..end.unwrap_or(written.len()).min(64)];
    let mut name = Vec::new();
    let mut at = 0;
    while let Some(byte) = written.get(at) {
        let number = written.get(at + 1..at + 3).filter(|_| *byte == b'#');
        let number = number.and_then(|hex| u8::from_str_radix(std::str::from_utf8(hex).ok()?, 16).ok());
        name.push(number.unwrap_or(*byte));
        at += if number.is_some() { 3 } else { 1 };
    }
    name
}

fn holds(bytes: &[u8], what: &[u8]) -> bool {
    find(bytes, what).is_some()
}

fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|window| window == what)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_however_their_letters_are_written_and_not_in_packed_parts() {
        assert_eq!(danger(b"1 0 obj <</S/JavaScript/JS(x)>>"), Some(Danger::Script));
        assert_eq!(danger(b"1 0 obj <</S /J#61va#53cript>>"), Some(Danger::Script));
        assert_eq!(danger(b"1 0 obj <</Length 9>> stream\n/Launch /\nendstream"), None);
        assert_eq!(danger(b"<<>> stream\nx\nendstream endobj 2 0 obj <</S/Launch>>"), Some(Danger::Launch));
        assert_eq!(danger(b"1 0 obj <</Title (JavaScript in schools) /Launches 1>>"), None);
    }

    #[test]
    fn more_objects_than_can_be_held_are_refused_before_they_are_read() {
        let mut file = b"%PDF-1.7 1 0 obj [".to_vec();
        file.resize(MAX_OBJECTS + 100, b'[');
        assert_eq!(is_bounded(&file), Err(Error::TooLarge { limit: MAX_OBJECTS }));
        assert_eq!(is_bounded(b"%PDF-1.7 1 0 obj []"), Ok(()));
    }
}
