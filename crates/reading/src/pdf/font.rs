//! A font as far as reading needs it: which letters a code stands for, and how wide it is. Its shapes are never looked at.

use std::collections::BTreeMap;

use hayro_cmap::{BfString, CMap};
use lopdf::{Dictionary, Document, Object};

/// The most bytes that a table of letters may unpack to.
const MAX_TABLE: usize = 1 << 20;

/// The most entries of a table of widths.
const MAX_WIDTHS: usize = 70_000;

/// How wide a letter is of which nobody says it, in thousandths of the size: about that of a small letter.
const USUAL: f64 = 500.0;

/// A font.
pub(super) struct Font {
    letters: Letters,
    table: Option<CMap>,
    /// From the first code of a range to its last and their width.
    widths: BTreeMap<u32, (u32, f64)>,
    usual: f64,
}

/// How the bytes of a string are codes, and what a code means where the font's own table does not say it.
enum Letters {
    /// One byte each.
    One(Vec<String>),
    /// Two bytes each; only the table knows.
    Two,
    /// Two bytes each, which are UTF-16.
    Utf16,
}

/// One code of a string.
pub(super) struct Shown {
    /// The letters that it stands for; empty where nobody says it.
    pub text: String,
    /// How wide it is, in parts of the size.
    pub width: f64,
    /// Whether it is the space to which a page may add.
    pub is_space: bool,
}

impl Font {
    /// Reads a font; one that says nothing of itself shows nothing.
    pub(super) fn read(font: &Dictionary, document: &Document) -> Font {
        let is = |name: &[u8]| font.get_deref(b"Subtype", document).and_then(Object::as_name).is_ok_and(|s| s == name);
        let table = font.get_deref(b"ToUnicode", document).and_then(Object::as_stream).ok();
        let table = table.and_then(|stream| stream.get_plain_content_with_limit(MAX_TABLE).ok());
        let table = table.and_then(|table| CMap::parse(&table, |_| None::<&'static [u8]>));
        if is(b"Type0") {
            return Font { table, ..Font::composite(font, document) };
        }
        // The width of a letter of a Type 3 font is in units of its own.
        let unit = if is(b"Type3") { 1000.0 * third(font, document) } else { 1.0 };
        Font {
            letters: Letters::One(simple(font, document)),
            table,
            widths: widths(font, document, unit),
            usual: USUAL,
        }
    }

    fn composite(font: &Dictionary, document: &Document) -> Font {
        let below = font.get_deref(b"DescendantFonts", document).and_then(Object::as_array).ok();
        let below = below.and_then(|fonts| document.dereference(fonts.first()?).ok()?.1.as_dict().ok());
        let encoding = font.get_deref(b"Encoding", document).and_then(Object::as_name).unwrap_or_default();
        let encoding = String::from_utf8_lossy(encoding);
        let is_utf16 = encoding.starts_with("Uni") && (encoding.contains("UCS2") || encoding.contains("UTF16"));
        let usual = below.and_then(|below| number(below.get_deref(b"DW", document).ok()?)).unwrap_or(1000.0);
        let widths = below.map(|below| composite_widths(below, document)).unwrap_or_default();
        Font { letters: if is_utf16 { Letters::Utf16 } else { Letters::Two }, table: None, widths, usual }
    }

    /// The codes of a string.
    pub(super) fn shown<'a>(&'a self, bytes: &'a [u8]) -> impl Iterator<Item = Shown> + 'a {
        let step = if matches!(self.letters, Letters::One(_)) { 1 } else { 2 };
        bytes.chunks(step).map(move |code| {
            let is_space = code == [b' '];
            let code = code.iter().fold(0, |code, byte| code << 8 | u32::from(*byte));
            let width = self.widths.range(..=code).next_back().filter(|(_, (last, _))| code <= *last);
            Shown {
                text: self.text(code),
                width: width.map_or(self.usual, |(_, (_, width))| *width) / 1000.0,
                is_space,
            }
        })
    }

    fn text(&self, code: u32) -> String {
        match self.table.as_ref().and_then(|table| table.lookup_bf_string(code)) {
            Some(BfString::Char(c)) => return c.to_string(),
            Some(BfString::String(text)) => return text,
            None => {}
        }
        match &self.letters {
            Letters::One(letters) => letters.get(code as usize).cloned().unwrap_or_default(),
            Letters::Utf16 => char::from_u32(code).map(String::from).unwrap_or_default(),
            // A letter that is shown and not said.
            Letters::Two => '\u{fffd}'.to_string(),
        }
    }
}

/// The letters of the 256 codes of a simple font, by its encoding.
fn simple(font: &Dictionary, document: &Document) -> Vec<String> {
    // Its table of letters is asked first and by a reader that bears hostile ones; here it must not be read again.
    let mut own = font.clone();
    own.remove(b"ToUnicode");
    own.set("Type", "Font");
    let Ok(encoding) = own.get_font_encoding_with_limit(document, MAX_TABLE) else { return Vec::new() };
    (0..=u8::MAX).map(|code| encoding.bytes_to_string(&[code]).unwrap_or_default()).collect()
}

fn widths(font: &Dictionary, document: &Document, unit: f64) -> BTreeMap<u32, (u32, f64)> {
    let first = font.get_deref(b"FirstChar", document).and_then(Object::as_i64).unwrap_or(0);
    let Ok(list) = font.get_deref(b"Widths", document).and_then(Object::as_array) else { return BTreeMap::new() };
    let code = |place: usize| u32::try_from(first).ok()?.checked_add(u32::try_from(place).ok()?);
    let width = |(place, width): (usize, &Object)| {
        let (code, width) = (code(place)?, number(document.dereference(width).ok()?.1)?);
        Some((code, (code, width * unit)))
    };
    list.iter().take(256).enumerate().filter_map(width).collect()
}

/// The widths of a composite font: `code [w w w]` or `first last w`, again and again.
fn composite_widths(font: &Dictionary, document: &Document) -> BTreeMap<u32, (u32, f64)> {
    let mut widths = BTreeMap::new();
    let Ok(list) = font.get_deref(b"W", document).and_then(Object::as_array) else { return widths };
    let value = |at: usize| list.get(at).and_then(|object| document.dereference(object).ok()).map(|(_, object)| object);
    let code = |at: usize| value(at).and_then(|object| u32::try_from(object.as_i64().ok()?).ok());
    let mut at = 0;
    while let (Some(first), Some(next)) = (code(at), value(at + 1)) {
        if let Ok(each) = next.as_array() {
            for (code, width) in (first..).zip(each) {
                widths.extend(number(width).map(|width| (code, (code, width))));
            }
            at += 2;
        } else {
            widths.extend(code(at + 1).zip(value(at + 2).and_then(number)).map(|(last, width)| (first, (last, width))));
            at += 3;
        }
        if widths.len() > MAX_WIDTHS {
            break;
        }
    }
    widths
}

/// The scale of a Type 3 font.
fn third(font: &Dictionary, document: &Document) -> f64 {
    let matrix = font.get_deref(b"FontMatrix", document).and_then(Object::as_array).ok();
    matrix.and_then(|matrix| number(matrix.first()?)).unwrap_or(0.001)
}

/// A number, whole or not, that can be reckoned with.
pub(super) fn number(object: &Object) -> Option<f64> {
    object.as_float().ok().map(f64::from).filter(|number| number.is_finite() && number.abs() < 1e7)
}
