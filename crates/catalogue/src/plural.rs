//! Which plural categories each of the six languages has, after the Unicode CLDR.

use std::collections::BTreeSet;

/// Every category that CLDR knows. A select whose keys are all of these (or digits) is a plural select.
pub const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// How a select chooses among its variants.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rule {
    /// By the plural category of an amount.
    Cardinal,
    /// By the plural category of a rank (`NUMBER($n, type: "ordinal")`).
    Ordinal,
    /// By words of our own.
    Keys,
}

/// The categories that a message must write out in `lang`.
pub fn required(lang: &str, rule: Rule) -> &'static [&'static str] {
    match (rule, lang) {
        (Rule::Keys, _) => &[],
        (Rule::Cardinal, "ar") => &["zero", "one", "two", "few", "many", "other"],
        (Rule::Cardinal, "ru") => &["one", "few", "many", "other"],
        (Rule::Cardinal, "en" | "fr" | "es") => &["one", "other"],
        (Rule::Ordinal, "en") => &["one", "two", "few", "other"],
        (Rule::Ordinal, "fr") => &["one", "other"],
        _ => &["other"],
    }
}

/// Categories that the language has but that a message may leave to the default: French and Spanish count whole
/// millions apart, which no count of ours reaches.
pub fn optional(lang: &str, rule: Rule) -> &'static [&'static str] {
    match (rule, lang) {
        (Rule::Cardinal, "fr" | "es") => &["many"],
        _ => &[],
    }
}

/// The categories that `keys` leave out in `lang`. An exact number stands for a category where the category
/// holds no other whole number: `[1]` for the English `one`, `[0]`, `[1]`, `[2]` for the Arabic `zero`, `one`, `two`.
pub fn lacking(lang: &str, rule: Rule, keys: &BTreeSet<String>) -> Vec<&'static str> {
    let stands_in = |category: &str| match (rule, lang, category) {
        (Rule::Cardinal, "ar", "zero") => keys.contains("0"),
        (Rule::Cardinal, "ar" | "en" | "es", "one") => keys.contains("1"),
        (Rule::Cardinal, "ar", "two") => keys.contains("2"),
        _ => false,
    };
    required(lang, rule).iter().copied().filter(|c| !keys.contains(*c) && !stands_in(c)).collect()
}

/// The categories among `keys` that `lang` never chooses.
pub fn unknown<'k>(lang: &str, rule: Rule, keys: &'k BTreeSet<String>) -> Vec<&'k str> {
    let known = |key: &str| required(lang, rule).contains(&key) || optional(lang, rule).contains(&key);
    keys.iter().map(String::as_str).filter(|key| CATEGORIES.contains(key) && !known(key)).collect()
}
