//! Numbers of paragraphs and labels of lists, as each language's documents write them.
//!
//! Arabic documents of ITU write the number of a paragraph last ordinal first: the third paragraph of section 2 is
//! `3.2`, read from the right as 2, then 3. Their letters follow the abjad order; letters that do not join to the left
//! or are narrow are set off from the bracket by a no-break space, as typists of the organisation do.

use language::Lang;

/// The shape of the labels at one depth of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shape {
    /// Letters of the language, with a bracket.
    Letter,
    /// A letter between brackets, as in Chinese texts.
    BracketedLetter,
    /// Small Roman numerals with a bracket.
    Roman,
    /// Small Roman numerals between brackets.
    BracketedRoman,
    /// A number between single quotation marks, as in Arabic texts.
    Quoted,
    /// The same mark for each item.
    Mark(&'static str),
}

const ABJAD: &[&str] = &[
    "أ", "ب", "ج", "د", "ه", "و", "ز", "ح", "ط", "ي", "ك", "ل", "م", "ن", "س", "ع", "ف", "ص", "ق", "ر", "ش", "ت", "ث",
    "خ", "ذ", "ض", "ظ", "غ",
];
const LATIN: &[&str] = &[
    "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v", "w",
    "x", "y", "z",
];
/// Without ё, й, ъ, ы and ь, which no Russian enumeration uses.
const CYRILLIC: &[&str] = &[
    "а", "б", "в", "г", "д", "е", "ж", "з", "и", "к", "л", "м", "н", "о", "п", "р", "с", "т", "у", "ф", "х", "ц", "ч",
    "ш", "щ", "э", "ю", "я",
];
/// The Arabic letters that are followed by a no-break space before the bracket.
const SET_OFF: &[&str] = &["أ", "د", "ذ", "ه", "و", "ر", "ز", "م"];

/// The number of a heading or paragraph, from its path of ordinals, section first.
pub fn number(lang: Lang, path: &[u32]) -> String {
    let ordinals = path.iter().map(u32::to_string);
    let written: Vec<String> = if lang.is_rtl() { ordinals.rev().collect() } else { ordinals.collect() };
    written.join(".")
}

/// The label of the `ordinal`th item (from 1) of a list `depth` levels down (from 0). Below the fourth level the
/// fourth level's labels go on.
pub fn label(lang: Lang, depth: usize, ordinal: u32) -> String {
    match shape(lang, depth) {
        Shape::Letter => lettered(lang, ordinal),
        Shape::BracketedLetter => format!("({})", letters(LATIN, ordinal)),
        Shape::Roman => format!("{})", roman(ordinal)),
        Shape::BracketedRoman => format!("({})", roman(ordinal)),
        Shape::Quoted => format!("’{ordinal}‘"),
        Shape::Mark(mark) => mark.to_owned(),
    }
}

/// Whether labels at this depth tell the items apart, so that the order of the list means something.
pub fn is_ordered(lang: Lang, depth: usize) -> bool {
    !matches!(shape(lang, depth), Shape::Mark(_))
}

fn shape(lang: Lang, depth: usize) -> Shape {
    match (lang, depth) {
        (Lang::Ar, 0) => Shape::Letter,
        (Lang::Ar, 1) => Shape::Quoted,
        (Lang::Ar, 2) => Shape::Mark("○"),
        (Lang::Ar, _) => Shape::Mark("●"),
        (Lang::Zh, 0) => Shape::BracketedLetter,
        (Lang::Zh, 1) => Shape::BracketedRoman,
        (_, 0) => Shape::Letter,
        (_, 1) => Shape::Roman,
        (_, 2) => Shape::Mark("•"),
        (_, _) => Shape::Mark("–"),
    }
}

fn lettered(lang: Lang, ordinal: u32) -> String {
    let alphabet = match lang {
        Lang::Ar => ABJAD,
        Lang::Ru => CYRILLIC,
        _ => LATIN,
    };
    let letters = letters(alphabet, ordinal);
    let space = if SET_OFF.iter().any(|narrow| letters.ends_with(narrow)) { "\u{a0}" } else { "" };
    format!("{letters}{space})")
}

/// a … z, aa, ab … az, ba …: counting without a zero in the base of the alphabet.
fn letters(alphabet: &[&str], ordinal: u32) -> String {
    let base = alphabet.len();
    let mut rest = ordinal as usize;
    let mut digits = Vec::new();
    while rest > 0 {
        digits.push(alphabet[(rest - 1) % base]);
        rest = (rest - 1) / base;
    }
    digits.into_iter().rev().collect()
}

/// Small Roman numerals; plain digits from 4000 on, which has none.
fn roman(ordinal: u32) -> String {
    const VALUES: [(u32, &str); 13] = [
        (1000, "m"),
        (900, "cm"),
        (500, "d"),
        (400, "cd"),
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ];
    if ordinal >= 4000 {
        return ordinal.to_string();
    }
    let mut rest = ordinal;
    let mut numeral = String::new();
    for (value, letters) in VALUES {
        while rest >= value {
            numeral.push_str(letters);
            rest -= value;
        }
    }
    numeral
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arabic_numbers_put_the_last_ordinal_first() {
        assert_eq!(number(Lang::Ar, &[2, 3]), "3.2");
        assert_eq!(number(Lang::En, &[2, 3]), "2.3");
        assert_eq!(number(Lang::Ar, &[9]), "9");
    }

    #[test]
    fn each_language_labels_four_levels_its_own_way() {
        let levels = |lang| (0..4).map(|depth| label(lang, depth, 2)).collect::<Vec<_>>();

        assert_eq!(levels(Lang::Ar), ["ب)", "’2‘", "○", "●"]);
        assert_eq!(levels(Lang::Zh), ["(b)", "(ii)", "•", "–"]);
        assert_eq!(levels(Lang::En), ["b)", "ii)", "•", "–"]);
        assert_eq!(levels(Lang::Fr), ["b)", "ii)", "•", "–"]);
        assert_eq!(levels(Lang::Ru), ["б)", "ii)", "•", "–"]);
        assert_eq!(levels(Lang::Es), ["b)", "ii)", "•", "–"]);
    }

    #[test]
    fn arabic_letters_follow_the_abjad_and_keep_their_space() {
        let first: Vec<String> = (1..=5).map(|n| label(Lang::Ar, 0, n)).collect();

        assert_eq!(first, ["أ\u{a0})", "ب)", "ج)", "د\u{a0})", "ه\u{a0})"]);
        assert_eq!(label(Lang::Ar, 0, 16), "ع)");
        assert_eq!(label(Lang::Ar, 0, 28), "غ)");
    }

    #[test]
    fn alphabets_go_on_with_two_letters() {
        assert_eq!(label(Lang::En, 0, 26), "z)");
        assert_eq!(label(Lang::En, 0, 27), "aa)");
        assert_eq!(label(Lang::En, 0, 28), "ab)");
        assert_eq!(label(Lang::En, 0, 53), "ba)");
        assert_eq!(label(Lang::Ru, 0, 29), "аа)");
        assert_eq!(label(Lang::Ar, 0, 30), "أب)");
    }

    #[test]
    fn roman_numerals_are_right() {
        assert_eq!([1, 4, 9, 14, 40, 1999, 4000].map(roman), ["i", "iv", "ix", "xiv", "xl", "mcmxcix", "4000"]);
    }
}
