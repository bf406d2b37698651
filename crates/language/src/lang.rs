//! The six official languages and what each needs to be written: code, direction, letter in a symbol, own name.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// One of the six official languages of the United Nations, in the organisation's own order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Arabic, written right to left.
    Ar,
    /// Chinese, in simplified characters.
    Zh,
    /// English, in British spelling.
    En,
    /// French.
    Fr,
    /// Russian.
    Ru,
    /// Spanish.
    Es,
}

/// The side on which a line begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// A code that names none of the six languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownLang(pub String);

impl Lang {
    /// All six, in the order of the United Nations.
    pub const ALL: [Lang; 6] = [Lang::Ar, Lang::Zh, Lang::En, Lang::Fr, Lang::Ru, Lang::Es];

    /// The two-letter code of ISO 639-1, as used in addresses and file names.
    pub const fn code(self) -> &'static str {
        match self {
            Lang::Ar => "ar",
            Lang::Zh => "zh",
            Lang::En => "en",
            Lang::Fr => "fr",
            Lang::Ru => "ru",
            Lang::Es => "es",
        }
    }

    /// The BCP 47 tag whose conventions for dates and numbers we follow: British English, and Arabic with Latin
    /// digits, as ITU's Arabic documents are written.
    pub const fn locale(self) -> &'static str {
        match self {
            Lang::Ar => "ar-u-nu-latn",
            Lang::En => "en-GB",
            other => other.code(),
        }
    }

    /// The letter that marks the language in a document symbol (`C18/8-A`).
    pub const fn letter(self) -> char {
        match self {
            Lang::Ar => 'A',
            Lang::Zh => 'C',
            Lang::En => 'E',
            Lang::Fr => 'F',
            Lang::Ru => 'R',
            Lang::Es => 'S',
        }
    }

    /// The language's name in itself.
    pub const fn endonym(self) -> &'static str {
        match self {
            Lang::Ar => "العربية",
            Lang::Zh => "中文",
            Lang::En => "English",
            Lang::Fr => "Français",
            Lang::Ru => "Русский",
            Lang::Es => "Español",
        }
    }

    /// The side on which a line begins.
    pub const fn direction(self) -> Direction {
        match self {
            Lang::Ar => Direction::Rtl,
            _ => Direction::Ltr,
        }
    }

    /// Whether the language is written right to left.
    pub const fn is_rtl(self) -> bool {
        matches!(self.direction(), Direction::Rtl)
    }

    /// The language that an `Accept-Language` header asks for most; English where it asks for none of the six.
    pub fn accepted(header: &str) -> Lang {
        let mut best = (0.0, Lang::En);
        for part in header.split(',') {
            let mut pieces = part.split(';');
            let tag = pieces.next().unwrap_or_default().trim();
            let weight = pieces.find_map(|p| p.trim().strip_prefix("q=")?.parse::<f32>().ok()).unwrap_or(1.0);
            let primary = tag.split('-').next().unwrap_or_default();
            if let Ok(lang) = primary.parse::<Lang>()
                && weight > best.0
            {
                best = (weight, lang);
            }
        }
        best.1
    }
}

impl Direction {
    /// The value of the HTML attribute `dir`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Display for UnknownLang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "“{}” is none of ar, zh, en, fr, ru, es", self.0)
    }
}

impl std::error::Error for UnknownLang {}

impl FromStr for Lang {
    type Err = UnknownLang;

    fn from_str(code: &str) -> Result<Lang, UnknownLang> {
        let wanted = code.to_ascii_lowercase();
        Lang::ALL.into_iter().find(|lang| lang.code() == wanted).ok_or_else(|| UnknownLang(code.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn codes_read_back() {
        for lang in Lang::ALL {
            assert_eq!(lang.code().parse(), Ok(lang));
            assert_eq!(lang.code().to_uppercase().parse(), Ok(lang));
            assert!(lang.locale().starts_with(lang.code()));
        }
        assert_eq!("de".parse::<Lang>(), Err(UnknownLang("de".to_owned())));
        assert!(Lang::ALL.into_iter().filter(|lang| lang.is_rtl()).eq([Lang::Ar]));
    }

    #[test]
    fn the_language_most_asked_for_is_accepted() {
        assert_eq!(Lang::accepted("fr-CH, fr;q=0.9, en;q=0.8, *;q=0.5"), Lang::Fr);
        assert_eq!(Lang::accepted("de, en;q=0.3, ar;q=0.7"), Lang::Ar);
        assert_eq!(Lang::accepted("zh-Hans-CN"), Lang::Zh);
        assert_eq!(Lang::accepted("es, ru"), Lang::Es, "the first of equals");
        assert_eq!(Lang::accepted("RU ; q=0.5"), Lang::Ru);
    }

    #[test]
    fn english_answers_where_none_of_the_six_is_asked_for() {
        for header in ["", "de", "*", "de;q=1, ru;q=0", ";;;", "q=1", "fr;q=x;q=0"] {
            assert_eq!(Lang::accepted(header), Lang::En, "{header}");
        }
    }

    proptest! {
        #[test]
        fn any_header_is_answered(header in any::<String>()) {
            Lang::accepted(&header);
        }

        #[test]
        fn the_heaviest_of_two_is_accepted(a in 0..6usize, b in 0..6usize, light in 1..50u8, more in 1..50u8) {
            let (a, b) = (Lang::ALL[a], Lang::ALL[b]);
            let heavy = light + more;
            prop_assert_eq!(Lang::accepted(&format!("{a};q=0.{light:02}, {b};q=0.{heavy:02}")), b);
        }
    }
}
