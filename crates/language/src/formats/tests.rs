//! Numbers, lists and sorting in the six languages.

use std::cmp::Ordering;

use proptest::prelude::*;

use crate::{Lang, compare, list, number, sort_key, strip_isolates};

fn sorted<'w>(lang: Lang, words: &[&'w str]) -> Vec<&'w str> {
    let mut sorted = words.to_vec();
    sorted.sort_by(|a, b| compare(lang, a, b));
    sorted
}

#[test]
fn numbers_are_grouped_by_each_language() {
    let written = Lang::ALL.map(|lang| number(lang, 1_234_567));

    assert_eq!(
        written,
        ["1,234,567", "1,234,567", "1,234,567", "1\u{202F}234\u{202F}567", "1\u{A0}234\u{A0}567", "1.234.567"]
    );
    assert_eq!(number(Lang::En, 0), "0");
    assert_eq!(strip_isolates(&number(Lang::En, -1500)), "-1,500");
    assert_eq!(number(Lang::Es, 1500), "1500", "Spanish groups from five digits on");
}

#[test]
fn lists_are_joined_by_each_language() {
    let items = ["A", "B", "C"];

    assert_eq!(strip_isolates(&list(Lang::Ar, &items)), "A وB وC");
    assert_eq!(list(Lang::Zh, &items), "A、B和C");
    assert_eq!(list(Lang::En, &items), "A, B and C");
    assert_eq!(list(Lang::Fr, &items), "A, B et C");
    assert_eq!(list(Lang::Ru, &items), "A, B и C");
    assert_eq!(list(Lang::Es, &items), "A, B y C");
    assert_eq!(list(Lang::Es, &["España", "Italia"]), "España e Italia");
}

#[test]
fn short_lists_are_lists_too() {
    assert_eq!(list(Lang::En, &[] as &[&str]), "");
    assert_eq!(list(Lang::En, &["one"]), "one");
    assert_eq!(list(Lang::En, &["one".to_owned(), "two".to_owned()]), "one and two");
}

#[test]
fn items_that_run_the_other_way_are_isolated() {
    assert_eq!(list(Lang::Ar, &["C18/8", "الفريق"]), "\u{2068}C18/8\u{2069} والفريق");
    assert_eq!(list(Lang::En, &["C18/8", "الفريق"]), "C18/8 and \u{2068}الفريق\u{2069}");
}

#[test]
fn words_sort_as_in_a_dictionary() {
    assert_eq!(sorted(Lang::Fr, &["zèbre", "Été", "etre", "eau"]), ["eau", "Été", "etre", "zèbre"]);
    assert_eq!(sorted(Lang::Es, &["oso", "ñu", "nube", "nyx"]), ["nube", "nyx", "ñu", "oso"]);
    assert_eq!(sorted(Lang::Ru, &["яма", "ёлка", "жук", "ель"]), ["ёлка", "ель", "жук", "яма"]);
    assert_eq!(sorted(Lang::Ar, &["تونس", "بحرين", "إيران", "أردن"]), ["أردن", "إيران", "بحرين", "تونس"]);
    assert_eq!(sorted(Lang::Zh, &["中国", "法国", "阿根廷", "俄罗斯"]), ["阿根廷", "俄罗斯", "法国", "中国"]);
}

#[test]
fn digits_sort_as_numbers() {
    assert_eq!(sorted(Lang::En, &["WG-WSIS-28/10", "WG-WSIS-28/9", "WG-WSIS-3/1"])[0], "WG-WSIS-3/1");
    assert_eq!(compare(Lang::Ar, "28/9", "28/10"), Ordering::Less);
}

proptest! {
    #[test]
    fn keys_sort_as_comparing_does(a in "\\PC{0,12}", b in "\\PC{0,12}", lang in 0..6usize) {
        let lang = Lang::ALL[lang];
        prop_assert_eq!(sort_key(lang, &a).cmp(&sort_key(lang, &b)), compare(lang, &a, &b));
    }

    #[test]
    fn a_number_keeps_its_digits(value in any::<i64>(), lang in 0..6usize) {
        let written: String = number(Lang::ALL[lang], value).chars().filter(char::is_ascii_digit).collect();
        prop_assert_eq!(written, value.unsigned_abs().to_string());
    }
}
