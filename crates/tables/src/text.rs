//! Texts in UTF-8 and UTF-16, as UTF-8 without a mark at the beginning.

use crate::Fault;

/// The text as UTF-8.
pub(crate) fn utf8(mut bytes: Vec<u8>) -> Result<Vec<u8>, Fault> {
    let wide = |pair: fn([u8; 2]) -> u16| {
        let units = bytes[2..].chunks_exact(2).map(|chunk| pair([chunk[0], chunk[1]]));
        let text: Result<String, _> = char::decode_utf16(units).collect();
        text.map(String::into_bytes).map_err(|_| Fault::Encoding)
    };
    match bytes.as_slice() {
        [0xFF, 0xFE, ..] => wide(u16::from_le_bytes),
        [0xFE, 0xFF, ..] => wide(u16::from_be_bytes),
        [0xEF, 0xBB, 0xBF, ..] => {
            bytes.drain(..3);
            checked(bytes)
        }
        _ => checked(bytes),
    }
}

fn checked(bytes: Vec<u8>) -> Result<Vec<u8>, Fault> {
    match std::str::from_utf8(&bytes) {
        Ok(_) => Ok(bytes),
        Err(_) => Err(Fault::Encoding),
    }
}
