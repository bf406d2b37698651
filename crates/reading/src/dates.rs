//! Dates and ranges of dates in Arabic and English texts. Arabic writes a range last-first (`30-29 يناير`), and
//! conversions lose hyphens (`87 فبراير` is 7–8 February, `20142005` is 2005–2014): both are put right here.

use std::{collections::HashMap, ops::Range, sync::LazyLock};

use serde::Serialize;

use crate::words::{Word, words};

/// A date or a range of dates as a text gives it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Dates {
    /// The first day, month or year in ISO 8601; `--02-24` where the year is not said.
    pub from: String,
    /// The last one, where it is a range.
    pub to: Option<String>,
    /// The words as they stand in the text.
    pub written: String,
    /// Whether a character had been lost and was put back.
    pub repaired: bool,
    /// The words' place, as indices of the text's words.
    #[serde(skip)]
    pub(crate) span: Range<usize>,
}

/// The months, each with its English names and its folded Arabic ones.
const MONTHS: [&str; 12] = [
    "january jan يناير",
    "february feb فبراير",
    "march mar مارس",
    "april apr ابريل نيسان",
    "may مايو ايار",
    "june jun يونيو حزيران",
    "july jul يوليو تموز",
    "august aug اغسطس اب",
    "september sept sep سبتمبر ايلول",
    "october oct اكتوبر",
    "november nov نوفمبر",
    "december dec ديسمبر",
];

/// The number of a month by its name, 1 to 12.
pub(crate) fn month(name: &str) -> Option<u8> {
    by_name(&crate::words::folded(name))
}

/// The same for a name that is folded already.
fn by_name(name: &str) -> Option<u8> {
    static INDEX: LazyLock<HashMap<&str, u8>> = LazyLock::new(|| {
        let names = MONTHS.iter().zip(1..).flat_map(|(names, n)| names.split(' ').map(move |name| (name, n)));
        names.collect()
    });
    INDEX.get(name).copied()
}

/// Every date and range of a text, in order.
pub fn dates(text: &str) -> Vec<Dates> {
    dates_in(&words(text), text)
}

/// Every date and range of a text whose words are known.
pub(crate) fn dates_in(words: &[Word], text: &str) -> Vec<Dates> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        match date_at(words, at).or_else(|| years_at(words, at)) {
            Some((parts, length)) => {
                let written = text[words[at].start..words[at + length - 1].end].to_owned();
                let Parts { from, to, repaired } = parts;
                found.push(Dates { from, to, written, repaired, span: at..at + length });
                at += length;
            }
            None => at += 1,
        }
    }
    found
}

struct Parts {
    from: String,
    to: Option<String>,
    repaired: bool,
}

fn form(words: &[Word], at: usize) -> &str {
    words.get(at).map_or("", |word| word.form.as_str())
}

fn month_at(words: &[Word], at: usize) -> Option<u8> {
    by_name(&words.get(at)?.form)
}

/// A year between 1900 and 2100.
fn year(word: &str) -> Option<i32> {
    (word.len() == 4).then(|| word.parse().ok()).flatten().filter(|year| (1900..=2100).contains(year))
}

/// A day of a month; `st`, `nd`, `rd`, `th` may follow.
fn day(word: &str) -> Option<u8> {
    let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let suffix = &word[digits.len()..];
    let plain = matches!(suffix, "" | "st" | "nd" | "rd" | "th");
    (plain && digits.len() <= 2).then(|| digits.parse().ok()).flatten().filter(|day| (1..=31).contains(day))
}

/// Two days written together, and whether their hyphen was lost.
fn days(word: &str) -> Option<(u8, u8, bool)> {
    if let Some((a, b)) = word.split_once('-') {
        let (a, b) = (day(a)?, day(b)?);
        return Some((a.min(b), a.max(b), false));
    }
    if !(2..=4).contains(&word.len()) || !word.bytes().all(|byte| byte.is_ascii_digit()) || day(word).is_some() {
        return None;
    }
    let mut splits = (1..word.len()).filter_map(|cut| {
        let (a, b) = (day(&word[..cut])?, day(&word[cut..])?);
        let near = a.abs_diff(b) <= 14 && a != b && !word[cut..].starts_with('0');
        near.then_some((a.min(b), a.max(b), true))
    });
    let first = splits.next()?;
    splits.next().is_none().then_some(first)
}

/// A date that begins at a word, and how many words it takes.
fn date_at(words: &[Word], at: usize) -> Option<(Parts, usize)> {
    let first = form(words, at);
    if let Some(month) = month_at(words, at) {
        return month_first(words, at, month);
    }
    if let (Some(a), Some(month)) = (day(first), month_at(words, at + 1)) {
        return Some(single(words, at, 2, month, a));
    }
    if let (Some(month), Some((a, b, repaired))) = (month_at(words, at + 1), days(first)) {
        let year = year(form(words, at + 2));
        if first.len() == 4 && year.is_none() && self::year(first).is_some() {
            return None;
        }
        let parts = Parts { from: iso(year, month, a), to: Some(iso(year, month, b)), repaired };
        return Some((parts, 2 + usize::from(year.is_some())));
    }
    spaced_range(words, at)
}

/// `19 to 23 March 2018`, `30 – 29 يناير`, `30 June – 2 July 2018`.
fn spaced_range(words: &[Word], at: usize) -> Option<(Parts, usize)> {
    let a = day(form(words, at))?;
    if !matches!(form(words, at + 1), "to" | "–" | "الي" | "and") {
        return None;
    }
    let (b, month) = (day(form(words, at + 2))?, month_at(words, at + 3)?);
    let year = year(form(words, at + 4));
    let parts = Parts { from: iso(year, month, a.min(b)), to: Some(iso(year, month, a.max(b))), repaired: false };
    Some((parts, 4 + usize::from(year.is_some())))
}

/// `March 9, 2018`, `March 2018`.
fn month_first(words: &[Word], at: usize, month: u8) -> Option<(Parts, usize)> {
    if let Some(year) = year(form(words, at + 1)) {
        return Some((Parts { from: format!("{year:04}-{month:02}"), to: None, repaired: false }, 2));
    }
    let day = day(form(words, at + 1))?;
    let comma = usize::from(form(words, at + 2) == ",");
    let year = year(form(words, at + 2 + comma));
    let length = if year.is_some() { 3 + comma } else { 2 };
    Some((Parts { from: iso(year, month, day), to: None, repaired: false }, length))
}

fn single(words: &[Word], at: usize, length: usize, month: u8, day: u8) -> (Parts, usize) {
    let comma = usize::from(form(words, at + length) == ",");
    let year = year(form(words, at + length + comma));
    let length = if year.is_some() { length + comma + 1 } else { length };
    (Parts { from: iso(year, month, day), to: None, repaired: false }, length)
}

/// `2017-2016`, `20142005`.
fn years_at(words: &[Word], at: usize) -> Option<(Parts, usize)> {
    let word = form(words, at);
    let (a, b, repaired) = match word.split_once('-') {
        Some((a, b)) => (a, b, false),
        None if word.len() == 8 && word.is_ascii() => (&word[..4], &word[4..], true),
        None => return None,
    };
    let (a, b) = (year(a)?, year(b)?);
    let parts = Parts { from: a.min(b).to_string(), to: Some(a.max(b).to_string()), repaired };
    Some((parts, 1))
}

fn iso(year: Option<i32>, month: u8, day: u8) -> String {
    match year {
        Some(year) => format!("{year:04}-{month:02}-{day:02}"),
        None => format!("--{month:02}-{day:02}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(String, Option<String>)> {
        dates(text).into_iter().map(|found| (found.from, found.to)).collect()
    }

    #[test]
    fn ranges_are_put_in_order_whatever_the_script() {
        for (text, from, to) in [
            ("في الفترة 30-29 يناير 2015،", "2015-01-29", "2015-01-30"),
            ("on 29-30 January 2015.", "2015-01-29", "2015-01-30"),
            ("19 to 23 March 2018", "2018-03-19", "2018-03-23"),
            ("من 19 إلى 23 مارس،", "--03-19", "--03-23"),
            ("للفترة 2017-2016", "2016", "2017"),
        ] {
            assert_eq!(read(text), [(from.to_owned(), Some(to.to_owned()))], "{text}");
        }
    }

    #[test]
    fn lost_hyphens_are_put_back_and_told() {
        for (text, from, to) in [
            ("في الفترة 87 فبراير 2017", "2017-02-07", "2017-02-08"),
            ("(20142005)", "2005", "2014"),
            ("للفترة 20202017 وخرائط", "2017", "2020"),
            ("2019 سبتمبر 2017", "2017-09-19", "2017-09-20"),
        ] {
            assert_eq!(read(text), [(from.to_owned(), Some(to.to_owned()))], "{text}");
            assert!(dates(text)[0].repaired);
        }
    }

    #[test]
    fn single_days_know_whether_the_year_was_said() {
        assert_eq!(read("by 9 February 2018"), [("2018-02-09".to_owned(), None)]);
        assert_eq!(read("بحلول 24 فبراير،"), [("--02-24".to_owned(), None)]);
        assert_eq!(read("March 9, 2018"), [("2018-03-09".to_owned(), None)]);
        assert_eq!(read("the September 2017 session"), [("2017-09".to_owned(), None)]);
    }
}
