//! Dates as a reader of each language writes them. ICU4X gives the date; what it has not are ranges, the French
//! first of the month, and the full Russian word for year.

#[cfg(test)]
mod tests;

use icu::{
    calendar::{Date as IcuDate, Iso},
    datetime::{DateTimeFormatter, fieldsets},
};
use jiff::civil::Date;

use crate::{
    Lang,
    bidi::RLM,
    formats::{PerLang, locale},
};

/// A date in full: `29 January 2015`, `29 يناير 2015`, `1er février 2016`.
pub fn date(lang: Lang, date: Date) -> String {
    static FORMATTERS: PerLang<DateTimeFormatter<fieldsets::YMD>> = PerLang::new();
    let formatter = FORMATTERS.get(lang, || {
        DateTimeFormatter::try_new(locale(lang).into(), fieldsets::YMD::long())
            .expect("the data of the six languages is compiled in")
    });
    as_written(lang, date.day(), formatter.format(&icu_date(date)).to_string())
}

/// A day of the year: `29 January`.
fn day_month(lang: Lang, date: Date) -> String {
    static FORMATTERS: PerLang<DateTimeFormatter<fieldsets::MD>> = PerLang::new();
    let formatter = FORMATTERS.get(lang, || {
        DateTimeFormatter::try_new(locale(lang).into(), fieldsets::MD::long())
            .expect("the data of the six languages is compiled in")
    });
    as_written(lang, date.day(), formatter.format(&icu_date(date)).to_string())
}

/// A month of a year: `January 2015`, `январь 2015 года`. A month that is none of 1 to 12 gives the year alone.
pub fn year_month(lang: Lang, year: i16, month: i8) -> String {
    static FORMATTERS: PerLang<DateTimeFormatter<fieldsets::YM>> = PerLang::new();
    let formatter = FORMATTERS.get(lang, || {
        DateTimeFormatter::try_new(locale(lang).into(), fieldsets::YM::long())
            .expect("the data of the six languages is compiled in")
    });
    match Date::new(year, month, 1) {
        Ok(first) => as_written(lang, 0, formatter.format(&icu_date(first)).to_string()),
        Err(_) => self::year(lang, year),
    }
}

/// The name of a month, 1 to 12, standing alone: `January`, `январь`. Another number gives the number.
pub fn month(lang: Lang, month: i8) -> String {
    static FORMATTERS: PerLang<DateTimeFormatter<fieldsets::M>> = PerLang::new();
    let formatter = FORMATTERS.get(lang, || {
        DateTimeFormatter::try_new(locale(lang).into(), fieldsets::M::long())
            .expect("the data of the six languages is compiled in")
    });
    match Date::new(2000, month, 1) {
        // ICU's name standing alone has a Chinese number, which would not agree with our dates.
        Ok(_) if lang == Lang::Zh => format!("{month}月"),
        Ok(first) => formatter.format(&icu_date(first)).to_string(),
        Err(_) => month.to_string(),
    }
}

fn year(lang: Lang, year: i16) -> String {
    match lang {
        Lang::Zh => format!("{year}年"),
        Lang::Ru => format!("{year} год"),
        _ => year.to_string(),
    }
}

/// The days from one date to another, both included, as a meeting's dates are written: `29–30 January 2015`,
/// `30 January – 2 February 2015`. Dates in the wrong order are put right.
///
/// In Arabic the days of one month are written last first (`30-29 يناير 2015`), as the United Nations write them: the
/// hyphen makes them one run of digits, laid out left to right, so that the reader meets the first day first. An
/// invisible mark before the run keeps that so wherever the range is put.
pub fn date_range(lang: Lang, from: Date, to: Date) -> String {
    let (from, to) = if from <= to { (from, to) } else { (to, from) };
    if from == to {
        return date(lang, from);
    }
    let is_same_year = from.year() == to.year();
    if is_same_year && from.month() == to.month() {
        return days(lang, from, to);
    }
    let begins = if is_same_year { day_month(lang, from) } else { date(lang, from) };
    match lang {
        Lang::Zh if is_same_year => format!("{}至{}", date(lang, from), day_month(lang, to)),
        Lang::Zh => format!("{begins}至{}", date(lang, to)),
        Lang::Es => format!("del {begins} al {}", date(lang, to)),
        _ => format!("{begins} – {}", date(lang, to)),
    }
}

/// Days of one month.
fn days(lang: Lang, from: Date, to: Date) -> String {
    let (first, last) = (from.day(), to.day());
    let whole = date(lang, to);
    match lang {
        Lang::En | Lang::Ru => with_day(&whole, &format!("{first}–{last}")),
        Lang::Fr if first == 1 => with_day(&whole, &format!("1er-{last}")),
        Lang::Fr => with_day(&whole, &format!("{first}-{last}")),
        Lang::Ar => with_day(&whole, &format!("{RLM}{last}-{first}")),
        Lang::Zh => format!("{}至{last}日", date(lang, from)),
        Lang::Es if last == first + 1 => with_day(&whole, &format!("{first} y {last}")),
        Lang::Es => format!("del {}", with_day(&whole, &format!("{first} al {last}"))),
    }
}

/// A date of which only a part is known, in ISO 8601: `2018`, `2018-02`, `--02-24`, `--02`, or a whole date. What is
/// none of these is given back as it is, so that the reader sees it.
pub fn partial_date(lang: Lang, iso: &str) -> String {
    written(lang, iso).unwrap_or_else(|| iso.to_owned())
}

fn written(lang: Lang, iso: &str) -> Option<String> {
    if let Some(of_any_year) = iso.strip_prefix("--") {
        let (month_number, day) = match of_any_year.split_once('-') {
            Some((month, day)) => (two_digits(month)?, Some(two_digits(day)?)),
            None => (two_digits(of_any_year)?, None),
        };
        // 2000 is a leap year, so that 29 February is a day.
        let date = Date::new(2000, month_number, day.unwrap_or(1)).ok()?;
        return Some(if day.is_some() { day_month(lang, date) } else { month(lang, month_number) });
    }
    match iso.len() {
        4 => Some(year(lang, digits(iso)?)),
        7 => {
            let (year, month) = iso.split_once('-')?;
            let first = Date::new(digits(year)?, two_digits(month)?, 1).ok()?;
            Some(year_month(lang, first.year(), first.month()))
        }
        10 => Some(date(lang, iso.parse().ok()?)),
        _ => None,
    }
}

fn digits(part: &str) -> Option<i16> {
    (part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_digit())).then(|| part.parse().ok())?
}

fn two_digits(part: &str) -> Option<i8> {
    (part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit())).then(|| part.parse().ok())?
}

/// What the usage of the United Nations changes in a date of ICU.
fn as_written(lang: Lang, day: i8, written: String) -> String {
    match lang {
        Lang::Fr if day == 1 => with_day(&written, "1er"),
        Lang::Ru => written.replace("\u{202F}г.", " года"),
        _ => written,
    }
}

/// The date with other words in place of its day, which is the first number in all languages but Chinese.
fn with_day(date: &str, day: &str) -> String {
    let start = date.find(|c: char| c.is_ascii_digit()).unwrap_or(date.len());
    let rest = date[start..].trim_start_matches(|c: char| c.is_ascii_digit());
    let rest = if day.starts_with("1er") { rest.strip_prefix("er").unwrap_or(rest) } else { rest };
    format!("{}{day}{rest}", &date[..start])
}

/// Every date that jiff can hold, from year -9999 to 9999, is one that ICU can.
fn icu_date(date: Date) -> IcuDate<Iso> {
    let (year, month, day) = (i32::from(date.year()), date.month().unsigned_abs(), date.day().unsigned_abs());
    IcuDate::try_new_iso(year, month, day).expect("jiff holds only dates that exist")
}
