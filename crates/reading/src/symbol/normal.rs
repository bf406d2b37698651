//! Brings the characters of a symbol to one form: capitals, one hyphen, one slash, Latin digits and letters, no spaces
//! but one before `Rev.`, `Add.` and `Corr.`.

/// The normal form. Words before the symbol ("Document", "الوثيقة", "Revision 1 to Document") become a suffix or nothing.
pub(crate) fn normalised(text: &str) -> String {
    let mut plain: String = text.chars().filter_map(character).flat_map(char::to_uppercase).collect();
    plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    let (revised, rest) = revision_of(&plain);
    let mut symbol = rest.to_owned();
    for word in ["DOCUMENTS", "DOCUMENT", "DOC.", "DOC", "SYMBOL:", "SYMBOL", "NO."] {
        if let Some(rest) = symbol.strip_prefix(word) {
            symbol = rest.trim_start_matches([' ', ':']).to_owned();
        }
    }
    symbol = symbol.trim_matches(|c: char| matches!(c, '.' | ',' | ';' | ':' | '-' | ' ' | '[' | ']' | '"')).to_owned();
    for (loose, tight) in [(" /", "/"), ("/ ", "/"), (" -", "-"), ("- ", "-"), ("--", "-"), (" (", "(")] {
        while symbol.contains(loose) {
            symbol = symbol.replace(loose, tight);
        }
    }
    match revised {
        Some(suffix) => format!("{symbol}{}", suffix.to_uppercase()),
        None => symbol,
    }
}

/// One character; nothing for marks that are not seen and for Arabic words around the symbol.
fn character(c: char) -> Option<char> {
    Some(match c {
        '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}' => {
            return None;
        }
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{ad}' | '\u{1e}' | '\u{fe63}' | '\u{ff0d}' => '-',
        '\u{2044}' | '\u{2215}' | '\u{ff0f}' | '\\' => '/',
        '٠'..='٩' => char::from(b'0' + (c as u32 - '٠' as u32) as u8),
        '۰'..='۹' => char::from(b'0' + (c as u32 - '۰' as u32) as u8),
        '\u{600}'..='\u{6ff}' => ' ',
        'А' | 'а' => 'A',
        'В' => 'B',
        'С' | 'с' => 'C',
        'Е' | 'е' => 'E',
        'Н' => 'H',
        'К' => 'K',
        'М' => 'M',
        'О' | 'о' => 'O',
        'Р' | 'р' => 'P',
        'Т' => 'T',
        '（' => '(',
        '）' => ')',
        c if c.is_whitespace() => ' ',
        other => other,
    })
}

/// "REVISION 1 TO DOCUMENT X" is X(Rev.1).
fn revision_of(plain: &str) -> (Option<String>, &str) {
    for (word, suffix) in [("REVISION", "Rev"), ("ADDENDUM", "Add"), ("CORRIGENDUM", "Corr")] {
        let Some(rest) = plain.strip_prefix(word).map(str::trim_start) else { continue };
        let digits = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
        let Some(symbol) = rest[digits..].trim_start().strip_prefix("TO ") else { continue };
        let number = if digits == 0 { "1" } else { &rest[..digits] };
        return (Some(format!("({suffix}.{number})")), symbol.trim_start_matches("THE ").trim_start());
    }
    (None, plain)
}
