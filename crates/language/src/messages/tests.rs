//! Plural forms, numbers and direction inside messages, and what a reader sees where a message is wrong.

use icu::plurals::{PluralCategory, PluralRules, PluralRulesOptions};
use proptest::prelude::*;

use crate::{Arg, Lang, Messages, strip_isolates};

static MESSAGES: Messages = Messages::new([
    (
        Lang::Ar,
        "entries = { $count ->
    [zero] لا بنود
    [one] بند واحد
    [two] بندان
    [few] { $count } بنود
    [many] { $count } بنداً
   *[other] { $count } بند
}
paper = الوثيقة { $symbol } للفريق
",
    ),
    (Lang::Zh, "entries = { $count } 项\npaper = 文件 { $symbol }"),
    (
        Lang::En,
        "entries = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}
    .label = Count of { $what }
paper = Document { $symbol }
title = Register
year = Year { NUMBER($year, useGrouping: \"false\") }
share = { NUMBER($share, maximumFractionDigits: 1) } %
broken = { $nobody } and { nothing }
rank = { NUMBER($n, type: \"ordinal\") ->
    [one] { $n }st
    [two] { $n }nd
    [few] { $n }rd
   *[other] { $n }th
}
who = { $kind ->
    [state] a Member State
   *[other] somebody
}
",
    ),
    (Lang::Fr, "entries = { $count ->\n    [one] { $count } entrée\n   *[other] { $count } entrées\n}"),
    (
        Lang::Ru,
        "entries = { $count ->
    [one] { $count } запись
    [few] { $count } записи
    [many] { $count } записей
   *[other] { $count } записи
}
",
    ),
    (Lang::Es, "entries = { $count ->\n    [one] { $count } entrada\n   *[other] { $count } entradas\n}"),
]);

/// A message of one argument without the marks of direction.
fn say(lang: Lang, id: &str, name: &str, arg: impl Into<Arg>) -> String {
    strip_isolates(&MESSAGES.format(lang, id, None, &[(name, arg.into())]))
}

fn entries(lang: Lang, count: i64) -> String {
    say(lang, "entries", "count", count)
}

#[test]
fn arabic_counts_in_six_forms() {
    let counted = [0, 1, 2, 3, 5, 10, 11, 21, 99, 100, 101, 102, 103, 111].map(|count| entries(Lang::Ar, count));

    assert_eq!(
        counted,
        [
            "لا بنود",
            "بند واحد",
            "بندان",
            "3 بنود",
            "5 بنود",
            "10 بنود",
            "11 بنداً",
            "21 بنداً",
            "99 بنداً",
            "100 بند",
            "101 بند",
            "102 بند",
            "103 بنود",
            "111 بنداً"
        ]
    );
}

#[test]
fn russian_counts_in_three_forms_and_one_for_fractions() {
    let counted = [0, 1, 2, 3, 5, 11, 14, 21, 22, 100, 101, 111].map(|count| entries(Lang::Ru, count));

    assert_eq!(
        counted,
        [
            "0 записей",
            "1 запись",
            "2 записи",
            "3 записи",
            "5 записей",
            "11 записей",
            "14 записей",
            "21 запись",
            "22 записи",
            "100 записей",
            "101 запись",
            "111 записей"
        ]
    );
    assert_eq!(say(Lang::Ru, "entries", "count", 1.5), "1,5 записи");
}

#[test]
fn the_other_four_count_by_their_own_rules() {
    assert_eq!([0, 1, 2].map(|count| entries(Lang::En, count)), ["0 entries", "1 entry", "2 entries"]);
    assert_eq!([0, 1, 2].map(|count| entries(Lang::Fr, count)), ["0 entrée", "1 entrée", "2 entrées"]);
    assert_eq!([0, 1, 2].map(|count| entries(Lang::Es, count)), ["0 entradas", "1 entrada", "2 entradas"]);
    assert_eq!([0, 1, 2].map(|count| entries(Lang::Zh, count)), ["0 项", "1 项", "2 项"]);
}

#[test]
fn numbers_are_grouped_as_the_language_groups_them() {
    assert_eq!(entries(Lang::En, 1_234_567), "1,234,567 entries");
    assert_eq!(entries(Lang::Ar, 1_234_511), "1,234,511 بنداً");
    assert_eq!(entries(Lang::Fr, 12_345), "12\u{202F}345 entrées");
    assert_eq!(entries(Lang::Ru, 12_345), "12\u{A0}345 записей");
    assert_eq!(entries(Lang::Es, 12_345), "12.345 entradas");
}

#[test]
fn a_message_may_forbid_grouping_or_cut_decimals() {
    assert_eq!(say(Lang::En, "year", "year", 2018), "Year 2018");
    assert_eq!(say(Lang::En, "year", "year", "2018"), "Year 2018");
    assert_eq!(say(Lang::En, "share", "share", 95.345), "95.3 %");
    assert_eq!(say(Lang::En, "share", "share", 95), "95 %");
}

#[test]
fn ranks_have_their_own_forms() {
    assert_eq!(
        [1, 2, 3, 4, 11, 21].map(|n| say(Lang::En, "rank", "n", n)),
        ["1st", "2nd", "3rd", "4th", "11th", "21st"]
    );
}

#[test]
fn words_choose_a_variant() {
    assert_eq!(say(Lang::En, "who", "kind", "state"), "a Member State");
    assert_eq!(say(Lang::En, "who", "kind", "stranger"), "somebody");
}

#[test]
fn what_stands_for_a_variable_is_isolated() {
    let paper = |lang| MESSAGES.format(lang, "paper", None, &[("symbol", "WG-WSIS-28/9".into())]);

    assert_eq!(paper(Lang::Ar), "الوثيقة \u{2068}WG-WSIS-28/9\u{2069} للفريق");
    assert_eq!(paper(Lang::En), "Document \u{2068}WG-WSIS-28/9\u{2069}");
}

#[test]
fn attributes_and_plain_messages_are_found() {
    let label = MESSAGES.format(Lang::En, "entries", Some("label"), &[("what", "entries".into())]);

    assert_eq!(strip_isolates(&label), "Count of entries");
    assert_eq!(MESSAGES.format(Lang::En, "title", None, &[]), "Register");
}

#[test]
fn a_fault_is_seen_and_breaks_nothing() {
    assert_eq!(MESSAGES.format(Lang::Fr, "title", None, &[]), "⟨title⟩");
    assert_eq!(MESSAGES.format(Lang::Fr, "entries", Some("hint"), &[]), "⟨entries.hint⟩");
    assert_eq!(strip_isolates(&MESSAGES.format(Lang::En, "broken", None, &[])), "{$nobody} and {nothing}");
}

/// In each language the plural form alone.
static FORMS: Messages = {
    const FORM: &str = "form = { $n ->
    [zero] zero
    [one] one
    [two] two
    [few] few
    [many] many
   *[other] other
}
shown = { $n }
exact = { $n ->
    [0] none
    [2] pair
    [103] just so
   *[other] { $n }
}
";
    Messages::new([
        (Lang::Ar, FORM),
        (Lang::Zh, FORM),
        (Lang::En, FORM),
        (Lang::Fr, FORM),
        (Lang::Ru, FORM),
        (Lang::Es, FORM),
    ])
};

fn form(lang: Lang, n: i64) -> String {
    FORMS.format(lang, "form", None, &[("n", n.into())])
}

/// The form that the Unicode data of ICU4X give. French and Spanish have one for whole millions, which Fluent's
/// older data lack; a catalogue may leave it out.
fn form_of_icu(lang: Lang, n: i64) -> &'static str {
    let locale: icu::locale::Locale = lang.code().parse().expect("a code of a language");
    let rules = PluralRules::try_new(locale.into(), PluralRulesOptions::default()).expect("data is compiled in");
    match rules.category_for(n) {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many if matches!(lang, Lang::Fr | Lang::Es) => "other",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[test]
fn plural_forms_are_those_of_unicode_up_to_a_thousand() {
    for lang in Lang::ALL {
        for n in 0..=1111 {
            assert_eq!(form(lang, n), form_of_icu(lang, n), "{n} in {lang}");
        }
    }
}

#[test]
fn an_arabic_number_is_shown_whole_whatever_form_it_takes() {
    let shown = |n: f64| FORMS.format(Lang::Ar, "shown", None, &[("n", n.into())]);

    assert_eq!([100.0, 103.0, 12_111.0, 103.5].map(shown), ["100", "103", "12,111", "103.5"]);
    assert_eq!(say(Lang::Ar, "entries", "count", 3.5), "3.5 بند");
}

#[test]
fn exact_numbers_are_chosen_before_forms() {
    let exact = |lang, n: i64| FORMS.format(lang, "exact", None, &[("n", n.into())]);

    assert_eq!([0, 2, 3].map(|n| exact(Lang::Ar, n)), ["none", "pair", "3"]);
    assert_eq!([0, 2, 103].map(|n| exact(Lang::En, n)), ["none", "pair", "just so"]);
}

proptest! {
    #[test]
    fn plural_forms_are_those_of_unicode(n in 0..10_000_000i64, lang in 0..6usize) {
        let lang = Lang::ALL[lang];
        prop_assert_eq!(form(lang, n), form_of_icu(lang, n));
    }

    #[test]
    fn any_words_are_shown_as_they_are(words in "\\PC{0,20}", lang in 0..6usize) {
        let lang = Lang::ALL[lang];
        prop_assert_eq!(FORMS.format(lang, "shown", None, &[("n", words.as_str().into())]), words);
    }
}
