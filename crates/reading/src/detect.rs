//! What a file is and which language it is in, decided by what stands in it and never by its name.

use language::Lang;

use crate::error::Error;

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    /// A ZIP container, hopefully of a DOCX.
    Zip,
    /// A PDF.
    Pdf,
    /// Text.
    Text,
}

/// The first bytes of formats that are not read, and how their owners call them.
const REFUSED: &[(&[u8], &str)] = &[
    (&[0xd0, 0xcf, 0x11, 0xe0], "an old Word file (.doc)"),
    (b"{\\rtf", "an RTF file"),
    (&[0xff, 0xfe], "UTF-16 text"),
    (&[0xfe, 0xff], "UTF-16 text"),
    (&[0x89, b'P', b'N', b'G'], "an image"),
    (&[0xff, 0xd8, 0xff], "an image"),
    (b"GIF8", "an image"),
    (&[0x1f, 0x8b], "a compressed file"),
    (&[0x7f, b'E', b'L', b'F'], "a program"),
    (b"<!DOCTYPE", "a web page"),
    (b"<!doctype", "a web page"),
    (b"<html", "a web page"),
    (b"<?xml", "an XML file"),
];

/// What the bytes are.
pub(crate) fn format(bytes: &[u8]) -> Result<Format, Error> {
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return Ok(Format::Zip);
    }
    if bytes.starts_with(b"%PDF-") {
        return Ok(Format::Pdf);
    }
    if let Some((_, found)) = REFUSED.iter().find(|(magic, _)| bytes.starts_with(magic)) {
        return Err(Error::Format { found });
    }
    if bytes.contains(&0) {
        return Err(Error::Format { found: "binary data" });
    }
    Ok(Format::Text)
}

/// Little words by which the languages in Latin script are told apart.
const LITTLE_WORDS: [(&str, &str); 6] = [
    ("English", " the of and to in for on by was were with that is "),
    ("French", " le la les des du et aux une dans pour par sur est que "),
    ("Spanish", " el los las del y una por para con que en se su al "),
    ("German", " der die das und den des mit von ist für auf dem "),
    ("Portuguese", " os da do das dos uma em não com para e ao "),
    ("Italian", " il lo gli della delle di e che per con una nel "),
];

/// The language of a text: Arabic or English, or the error that names the other.
pub(crate) fn language(text: &str) -> Result<Lang, Error> {
    let mut counts = [0_usize; 5];
    let is_letter = |c: &char| if c.is_ascii() { c.is_ascii_alphabetic() } else { is_arabic(*c) || c.is_alphabetic() };
    for c in text.chars().filter(is_letter) {
        let script = match c {
            c if is_arabic(c) => 0,
            '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' => 0,
            '\u{400}'..='\u{52f}' => 2,
            '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{20000}'..='\u{3ffff}' => 3,
            c if c.is_ascii() || ('\u{c0}'..='\u{24f}').contains(&c) => 1,
            _ => 4,
        };
        counts[script] += 1;
    }
    let total: usize = counts.iter().sum();
    let leading = (0..5).max_by_key(|script| counts[*script]).filter(|_| total > 0);
    match leading {
        // Arabic reports are full of Latin symbols: a third of Arabic letters is enough.
        _ if total > 0 && counts[0] * 3 >= total => arabic(text),
        Some(1) => latin(text),
        Some(2) => Err(Error::Language { found: "Russian or another language in Cyrillic" }),
        Some(3) => Err(Error::Language { found: "Chinese or another East Asian language" }),
        Some(_) => Err(Error::Language { found: "a language in another script" }),
        None => Err(Error::Language { found: "no language: there are no letters" }),
    }
}

/// The letters of Arabic itself.
fn is_arabic(c: char) -> bool {
    ('\u{621}'..='\u{64a}').contains(&c)
}

/// Persian and Urdu share the script; their own letters give them away.
fn arabic(text: &str) -> Result<Lang, Error> {
    let letters = text.chars().filter(|c| ('\u{621}'..='\u{6d3}').contains(c)).count();
    let foreign =
        text.chars().filter(|c| matches!(c, 'پ' | 'چ' | 'ژ' | 'گ' | 'ک' | 'ی' | 'ٹ' | 'ڈ' | 'ے' | 'ں')).count();
    if foreign * 30 > letters { Err(Error::Language { found: "Persian or Urdu" }) } else { Ok(Lang::Ar) }
}

fn latin(text: &str) -> Result<Lang, Error> {
    let sample: String = text.chars().take(60_000).flat_map(char::to_lowercase).collect();
    let mut counts = [0_usize; LITTLE_WORDS.len()];
    for word in sample.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty() && word.len() < 8) {
        for (count, (_, list)) in counts.iter_mut().zip(LITTLE_WORDS) {
            *count += usize::from(list.split(' ').any(|entry| entry == word));
        }
    }
    let best = (1..counts.len()).max_by_key(|at| counts[*at]).filter(|at| counts[*at] > counts[0]);
    match best {
        Some(at) => Err(Error::Language { found: LITTLE_WORDS[at].0 }),
        None => Ok(Lang::En),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_languages_are_named() {
        let found = |text: &str| match language(text) {
            Err(Error::Language { found }) => found,
            other => panic!("{text}: {other:?}"),
        };

        assert_eq!(found("Le groupe a pris note de la contribution et des observations pour les membres"), "French");
        assert_eq!(found("El Grupo tomó nota de la contribución y de los comentarios de los miembros"), "Spanish");
        assert!(found("Группа приняла к сведению вклад").contains("Cyrillic"));
        assert!(found("工作组注意到该文稿").contains("East Asian"));
        assert!(found("این گزارش چکیده گفتگوهای گروه کاری را در بر می‌گیرد و پیشنهادها").contains("Persian"));
    }

    #[test]
    fn other_formats_are_named() {
        assert_eq!(format(b"%PDF-1.7"), Ok(Format::Pdf));
        assert_eq!(format(b"a\0b"), Err(Error::Format { found: "binary data" }));
        assert_eq!(format("نص".as_bytes()), Ok(Format::Text));
    }
}
