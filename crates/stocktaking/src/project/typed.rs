//! What people type for numbers, dates and links, read: digits of any script, groups of digits, a date of which only a part is
//! known, an address with or without its beginning.

use jiff::civil::Date;
use language::Lang;

use super::Known;

/// The longest address, in characters.
const LONGEST_LINK: usize = 500;
/// Years before this are a slip of the keys.
const FIRST_YEAR: i16 = 1950;
/// Years after this are a slip of the keys.
const LAST_YEAR: i16 = 2100;

/// A number that may not be known: what was typed, and whether the box for that is ticked. A typed number counts more than the
/// box. `None` where it is no whole number.
pub fn read_known(typed: &str, is_not_known: bool) -> Option<Known> {
    let plain = language::fold(typed);
    let digits: String = plain.chars().filter(|c| !matches!(c, ' ' | ',' | '.' | '\'' | '’' | '٬' | '،')).collect();
    match (digits.is_empty(), is_not_known) {
        (true, true) => Some(Known::NotKnown),
        (true, false) if plain.is_empty() => Some(Known::Unsaid),
        _ if digits.chars().all(|c| c.is_ascii_digit()) && digits.len() <= 15 && groups_fit(&plain) => {
            digits.parse().ok().map(Known::Number)
        }
        _ => None,
    }
}

/// Whether what divides the digits can divide thousands: 12,5 is no twelve thousand five hundred but a fraction.
fn groups_fit(plain: &str) -> bool {
    let mut groups = plain.split(|c: char| !c.is_ascii_digit());
    groups.next().is_some_and(|first| !first.is_empty()) && groups.all(|group| group.len() == 3)
}

/// A year, a month or a day as ISO 8601; empty for nothing. `None` where it is no date, or none that a project can have.
pub fn read_date(typed: &str) -> Option<String> {
    let plain = language::fold(typed).replace(['/', '.'], "-");
    if plain.is_empty() {
        return Some(String::new());
    }
    let parts: Vec<&str> = plain.split('-').collect();
    let fits =
        |part: &str, most: usize| (1..=most).contains(&part.len()) && part.chars().all(|digit| digit.is_ascii_digit());
    // A day that is written with its year last, as most people write it.
    let (year, month, day) = match parts.as_slice() {
        [year] => (*year, None, None),
        [year, month] if year.len() == 4 => (*year, Some(*month), None),
        [month, year] => (*year, Some(*month), None),
        [year, month, day] if year.len() == 4 => (*year, Some(*month), Some(*day)),
        [day, month, year] => (*year, Some(*month), Some(*day)),
        _ => return None,
    };
    if year.len() != 4 || ![month, day].iter().flatten().all(|part| fits(part, 2)) || !fits(year, 4) {
        return None;
    }
    let year: i16 = year.parse().ok()?;
    let number = |part: Option<&str>| part.map_or(Some(1), |part| part.parse().ok());
    let first = Date::new(year, number(month)?, number(day)?).ok()?;
    let whole = first.to_string();
    let length = if day.is_some() {
        10
    } else if month.is_some() {
        7
    } else {
        4
    };
    (FIRST_YEAR..=LAST_YEAR).contains(&year).then(|| whole[..length].to_owned())
}

/// The year of a date of which a part may be known.
pub fn year(date: &str) -> Option<i64> {
    date.get(..4)?.parse().ok()
}

/// An address of the web; empty for nothing. `None` where it is none.
pub fn read_link(typed: &str) -> Option<String> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Some(String::new());
    }
    let whole = match typed.split_once("://") {
        Some((scheme, _)) if ["http", "https"].contains(&scheme.to_ascii_lowercase().as_str()) => typed.to_owned(),
        Some(_) => return None,
        None => format!("https://{typed}"),
    };
    let (_, rest) = whole.split_once("://")?;
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let has_host = host.contains('.') && !host.starts_with('.') && !host.ends_with('.') && !host.contains('@');
    let is_plain = !whole.chars().any(|c| c.is_whitespace() || c.is_control() || "<>\"\\^`{|}".contains(c));
    (has_host && is_plain && whole.chars().count() <= LONGEST_LINK).then_some(whole)
}

/// The number of addresses of the web in a text.
pub(crate) fn links_in(text: &str) -> usize {
    let lower = text.to_lowercase();
    let written = lower.matches("://").count();
    let bare = lower.match_indices("www.").filter(|(at, _)| !lower[..*at].ends_with("://")).count();
    written + bare
}

/// Languages by their codes.
pub(crate) fn read_lang(typed: &str) -> Option<Lang> {
    typed.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_number_is_read_as_people_write_it() {
        for (typed, number) in [("12500", 12_500), ("12,500", 12_500), ("12 500", 12_500), ("١٢٥٠٠", 12_500), ("0", 0)]
        {
            assert_eq!(read_known(typed, true), Some(Known::Number(number)), "{typed}");
        }
        assert_eq!(read_known("", true), Some(Known::NotKnown));
        assert_eq!(read_known(" ", false), Some(Known::Unsaid));
        for wrong in ["many", "12,5", "-3", "1.25", "12 500 people", "9999999999999999"] {
            assert_eq!(read_known(wrong, false), None, "{wrong}");
        }
    }

    #[test]
    fn a_date_may_be_a_year_a_month_or_a_day() {
        for (typed, date) in [
            ("2018", "2018"),
            ("2018-4", "2018-04"),
            ("04/2018", "2018-04"),
            ("2018-04-09", "2018-04-09"),
            ("9.4.2018", "2018-04-09"),
            ("٢٠١٨", "2018"),
            ("", ""),
        ] {
            assert_eq!(read_date(typed).as_deref(), Some(date), "{typed}");
        }
        for wrong in ["18", "2018-13", "31-02-2018", "soon", "1850", "2018-04-09-01", "9999"] {
            assert_eq!(read_date(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_link_leads_to_the_web_and_to_nothing_else() {
        assert_eq!(read_link(" example.org/a ").as_deref(), Some("https://example.org/a"));
        assert_eq!(read_link("http://例子.公司/甲").as_deref(), Some("http://例子.公司/甲"));
        for wrong in ["javascript://x.y", "ftp://x.y", "http://x", "https://a b.c", "a@b.c", "https://x.y/\"onclick="] {
            assert_eq!(read_link(wrong), None, "{wrong}");
        }
        assert_eq!(links_in("See https://www.a.b and www.c.d, not e.f."), 2);
    }

    proptest! {
        #[test]
        fn whatever_is_typed_is_read_or_refused(typed in "\\PC{0,40}") {
            let _ = read_known(&typed, false);
            if let Some(date) = read_date(&typed) {
                prop_assert_eq!(read_date(&date), Some(date.clone()));
            }
            if let Some(link) = read_link(&typed) {
                prop_assert_eq!(read_link(&link), Some(link.clone()));
            }
        }
    }
}
