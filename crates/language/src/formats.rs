//! Numbers, lists and sorting as each language does them, by ICU4X. Formatters are made once for each language.

#[cfg(test)]
mod tests;

use std::{cmp::Ordering, sync::OnceLock};

use icu::{
    collator::{
        CollatorBorrowed, CollatorPreferences, options::CollatorOptions, preferences::CollationNumericOrdering,
    },
    decimal::{DecimalFormatter, input::Decimal, options::DecimalFormatterOptions},
    list::{
        ListFormatter,
        options::{ListFormatterOptions, ListLength},
    },
    locale::Locale,
};

use crate::{Lang, bidi};

/// One value for each language, made when first asked for.
pub(crate) struct PerLang<T>([OnceLock<T>; 6]);

impl<T> PerLang<T> {
    pub(crate) const fn new() -> PerLang<T> {
        PerLang([const { OnceLock::new() }; 6])
    }

    pub(crate) fn get(&self, lang: Lang, make: impl FnOnce() -> T) -> &T {
        self.0[lang as usize].get_or_init(make)
    }
}

/// The ICU locale of a language.
pub(crate) fn locale(lang: Lang) -> Locale {
    lang.locale().parse().expect("the six locales are written right")
}

/// A whole number with its thousands grouped: `12,345` in English, `12 345` in French.
pub fn number(lang: Lang, value: i64) -> String {
    decimal(lang, Decimal::from(value))
}

/// A number written in digits (`-1234.5`), with its thousands grouped; as it is where it is no number.
pub(crate) fn grouped(lang: Lang, digits: &str) -> String {
    match Decimal::try_from_str(digits) {
        Ok(value) => decimal(lang, value),
        Err(_) => digits.to_owned(),
    }
}

fn decimal(lang: Lang, value: Decimal) -> String {
    static FORMATTERS: PerLang<DecimalFormatter> = PerLang::new();
    let formatter = FORMATTERS.get(lang, || {
        DecimalFormatter::try_new(locale(lang).into(), DecimalFormatterOptions::default())
            .expect("the data of the six languages is compiled in")
    });
    formatter.format_to_string(&value)
}

/// The items joined as in a sentence: `a, b and c`. Items that run against the direction of the language are
/// isolated; see [`crate::strip_isolates`] for data files.
pub fn list(lang: Lang, items: &[impl AsRef<str>]) -> String {
    static FORMATTERS: PerLang<ListFormatter> = PerLang::new();
    let formatter = FORMATTERS.get(lang, || {
        let options = ListFormatterOptions::default().with_length(ListLength::Wide);
        ListFormatter::try_new_and(locale(lang).into(), options).expect("the data of the six languages is compiled in")
    });
    formatter.format_to_string(items.iter().map(|item| bidi::isolate_in(lang, item.as_ref())))
}

/// The order of two texts in a dictionary of the language. Digits compare as numbers, so that `28/9` comes before
/// `28/10`.
pub fn compare(lang: Lang, a: &str, b: &str) -> Ordering {
    collator(lang).compare(a, b)
}

/// Bytes that sort as [`compare`] does: for sorting many, or in a database.
pub fn sort_key(lang: Lang, text: &str) -> Vec<u8> {
    let mut key = Vec::new();
    let Ok(()) = collator(lang).write_sort_key_to(text, &mut key);
    key
}

fn collator(lang: Lang) -> &'static CollatorBorrowed<'static> {
    static COLLATORS: PerLang<CollatorBorrowed<'static>> = PerLang::new();
    COLLATORS.get(lang, || {
        let mut preferences = CollatorPreferences::from(locale(lang));
        preferences.numeric_ordering = Some(CollationNumericOrdering::True);
        CollatorBorrowed::try_new(preferences, CollatorOptions::default())
            .expect("the data of the six languages is compiled in")
    })
}
