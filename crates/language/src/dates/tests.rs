//! Dates, ranges and partial dates in the six languages.

use jiff::civil::{Date, date as day};
use proptest::prelude::*;

use crate::{Lang, date, date_range, month, partial_date, strip_isolates, year_month};

fn ranges(from: Date, to: Date) -> [String; 6] {
    Lang::ALL.map(|lang| strip_isolates(&date_range(lang, from, to)))
}

#[test]
fn a_date_in_six_languages() {
    assert_eq!(
        Lang::ALL.map(|lang| date(lang, day(2015, 1, 29))),
        [
            "29 يناير 2015",
            "2015年1月29日",
            "29 January 2015",
            "29 janvier 2015",
            "29 января 2015 года",
            "29 de enero de 2015"
        ]
    );
}

#[test]
fn the_first_of_a_month_is_an_ordinal_in_french_only() {
    assert_eq!(date(Lang::Fr, day(2016, 2, 1)), "1er février 2016");
    assert_eq!(date(Lang::Fr, day(2016, 2, 11)), "11 février 2016");
    assert_eq!(date(Lang::En, day(2016, 2, 1)), "1 February 2016");
    assert_eq!(strip_isolates(&date_range(Lang::Fr, day(2016, 2, 1), day(2016, 2, 2))), "1er-2 février 2016");
    assert_eq!(date_range(Lang::Fr, day(2016, 2, 1), day(2016, 3, 1)), "1er février – 1er mars 2016");
}

#[test]
fn arabic_months_are_those_of_the_united_nations() {
    let months: Vec<String> = (1..=12).map(|number| month(Lang::Ar, number)).collect();

    assert_eq!(
        months,
        ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"]
    );
}

#[test]
fn days_of_one_month() {
    assert_eq!(
        ranges(day(2015, 1, 29), day(2015, 1, 30)),
        [
            "30-29 يناير 2015",
            "2015年1月29日至30日",
            "29–30 January 2015",
            "29-30 janvier 2015",
            "29–30 января 2015 года",
            "29 y 30 de enero de 2015"
        ]
    );
    assert_eq!(date_range(Lang::Es, day(2015, 1, 28), day(2015, 1, 30)), "del 28 al 30 de enero de 2015");
}

#[test]
fn an_arabic_range_begins_with_a_mark_that_keeps_its_order() {
    assert_eq!(date_range(Lang::Ar, day(2015, 1, 29), day(2015, 1, 30)), "\u{200F}30-29 يناير 2015");
}

#[test]
fn days_of_two_months() {
    assert_eq!(
        ranges(day(2015, 1, 30), day(2015, 2, 2)),
        [
            "30 يناير – 2 فبراير 2015",
            "2015年1月30日至2月2日",
            "30 January – 2 February 2015",
            "30 janvier – 2 février 2015",
            "30 января – 2 февраля 2015 года",
            "del 30 de enero al 2 de febrero de 2015"
        ]
    );
}

#[test]
fn days_of_two_years() {
    assert_eq!(
        ranges(day(2014, 12, 30), day(2015, 1, 2)),
        [
            "30 ديسمبر 2014 – 2 يناير 2015",
            "2014年12月30日至2015年1月2日",
            "30 December 2014 – 2 January 2015",
            "30 décembre 2014 – 2 janvier 2015",
            "30 декабря 2014 года – 2 января 2015 года",
            "del 30 de diciembre de 2014 al 2 de enero de 2015"
        ]
    );
}

#[test]
fn a_range_of_one_day_is_a_date_and_a_reversed_one_is_put_right() {
    let (first, last) = (day(2015, 1, 29), day(2015, 1, 30));

    assert_eq!(date_range(Lang::En, first, first), "29 January 2015");
    assert_eq!(date_range(Lang::En, last, first), "29–30 January 2015");
}

#[test]
fn parts_of_dates() {
    let partial = |iso| Lang::ALL.map(|lang| partial_date(lang, iso));

    assert_eq!(partial("2018"), ["2018", "2018年", "2018", "2018", "2018 год", "2018"]);
    assert_eq!(
        partial("2018-02"),
        ["فبراير 2018", "2018年2月", "February 2018", "février 2018", "февраль 2018 года", "febrero de 2018"]
    );
    assert_eq!(
        partial("--02-24"),
        ["24 فبراير", "2月24日", "24 February", "24 février", "24 февраля", "24 de febrero"]
    );
    assert_eq!(partial("--02"), ["فبراير", "2月", "February", "février", "февраль", "febrero"]);
    assert_eq!(partial_date(Lang::En, "--02-29"), "29 February");
    assert_eq!(partial_date(Lang::En, "2018-02-09"), "9 February 2018");
}

#[test]
fn what_is_no_date_is_shown_as_it_is() {
    for iso in ["", "2018-13", "2018-02-30", "soon", "--", "--2-4", "+018", "2018-2", "ДвеТыс", "2018-0١"] {
        assert_eq!(partial_date(Lang::En, iso), iso);
    }
    assert_eq!(year_month(Lang::En, 2018, 13), "2018");
    assert_eq!(month(Lang::En, 0), "0");
}

proptest! {
    #[test]
    fn every_date_is_written(year in -9999i16..=9999, month in 1i8..=12, day in 1i8..=28, lang in 0..6usize) {
        let lang = Lang::ALL[lang];
        let from = Date::constant(year, month, day);
        prop_assert!(date(lang, from).contains(&day.to_string()));
        prop_assert!(!date_range(lang, from, Date::constant(2000, 1, 1)).is_empty());
    }

    #[test]
    fn any_text_is_taken_for_a_partial_date(text in "\\PC{0,12}", lang in 0..6usize) {
        partial_date(Lang::ALL[lang], &text);
    }
}
