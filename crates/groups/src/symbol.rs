//! Document symbols as a body gives them: the next number of a series, and what belongs to one family. Reading a
//! symbol in any form that people write is the business of the `reading` crate.

/// What a symbol adds to the symbol of its family.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// An addendum, with its number.
    Addendum(u32),
    /// A corrigendum, with its number.
    Corrigendum(u32),
    /// A revision, with its number.
    Revision(u32),
}

/// How each part is marked.
const MARKS: [Mark; 3] = [("add.", Part::Addendum), ("corr.", Part::Corrigendum), ("rev.", Part::Revision)];

type Mark = (&'static str, fn(u32) -> Part);

/// The symbol without its revision, addendum or corrigendum: `WG-WSIS-32/16` for `WG-WSIS-32/16(Rev.1)`.
pub fn family(symbol: &str) -> &str {
    let lower = symbol.to_ascii_lowercase();
    let first = MARKS.iter().filter_map(|(mark, _)| lower.find(mark)).filter(|at| *at > 0).min();
    first.map_or(symbol, |at| symbol[..at].trim_end_matches(['(', ' ', '/', '-']))
}

/// What the symbol adds to that of its family, in the order written.
pub fn parts(symbol: &str) -> Vec<Part> {
    let lower = symbol.to_ascii_lowercase();
    let mut found: Vec<(usize, Part)> = Vec::new();
    for (mark, part) in MARKS {
        for (at, _) in lower.match_indices(mark) {
            let rest = lower[at + mark.len()..].trim_start();
            let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
            digits.parse().into_iter().for_each(|number| found.push((at, part(number))));
        }
    }
    found.sort_by_key(|(at, _)| *at);
    found.into_iter().map(|(_, part)| part).collect()
}

/// The symbol of the next revision, addendum or corrigendum of a document: one more than the highest that its family has, so
/// that none is given twice. A revision replaces the family's first document; the others are parts of the one that is named.
pub fn next_part(of: &str, part: fn(u32) -> Part, used: &[&str]) -> String {
    let like = |symbol: &&&str| family(symbol) == family(of);
    let number = |one: Part| match (one, part(0)) {
        (Part::Addendum(n), Part::Addendum(_))
        | (Part::Corrigendum(n), Part::Corrigendum(_))
        | (Part::Revision(n), Part::Revision(_)) => Some(n),
        _ => None,
    };
    let highest = used.iter().filter(like).flat_map(|symbol| parts(symbol)).filter_map(number).max().unwrap_or(0);
    let next = highest.saturating_add(1);
    match part(next) {
        Part::Revision(n) => format!("{}(Rev.{n})", family(of)),
        Part::Addendum(n) => format!("{}(Add.{n})", family(of)),
        Part::Corrigendum(n) => format!("{of}(Corr.{n})"),
    }
}

/// A key that sorts symbols as people do, 9 before 10: each run of digits is filled up to six.
pub fn sort_key(symbol: &str) -> String {
    let mut key = String::with_capacity(symbol.len() + 12);
    let mut run = String::new();
    for character in symbol.chars().chain(['\0']) {
        if character.is_ascii_digit() {
            run.push(character);
            continue;
        }
        if !run.is_empty() {
            key.push_str(&format!("{run:0>6}"));
            run.clear();
        }
        if character != '\0' {
            key.extend(character.to_lowercase());
        }
    }
    key
}

/// The symbol in its canonical form: plain hyphens, no spaces around, and no zero before the number of the document
/// (`WG-WSIS-28/9` for `WG‑WSIS‑28/09`).
pub fn canonical(given: &str) -> String {
    let plain: String =
        given.trim().chars().map(|c| if matches!(c, '\u{2010}'..='\u{2014}') { '-' } else { c }).collect();
    let base = family(&plain);
    let Some((series, number)) = base.rsplit_once('/') else { return plain };
    let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number {
        return plain;
    }
    let short = number.trim_start_matches('0');
    format!("{series}/{}{}", if short.is_empty() { "0" } else { short }, &plain[base.len()..])
}

/// The symbol of a number in a meeting's series, by the body's pattern (`WG-WSIS-{meeting}/{number}`). None where the
/// pattern lacks a place for the number.
pub fn numbered(pattern: &str, meeting: i64, number: i64) -> Option<String> {
    pattern
        .contains("{number}")
        .then(|| pattern.replace("{meeting}", &meeting.to_string()).replace("{number}", &number.to_string()))
}

/// The number that a symbol has in a meeting's series; revisions and other parts count with their family.
pub fn number_in(pattern: &str, meeting: i64, symbol: &str) -> Option<i64> {
    let series = pattern.replace("{meeting}", &meeting.to_string());
    let (before, after) = series.split_once("{number}")?;
    let number = family(symbol).strip_prefix(before)?.strip_suffix(after)?;
    let written = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    written.then(|| number.parse().ok()).flatten()
}

/// The next free symbol of a meeting's series: one more than the highest number used, so that a withdrawn number is
/// never given twice. None where the pattern lacks a place for the number.
pub fn next<'a>(pattern: &str, meeting: i64, used: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let highest = used.into_iter().filter_map(|symbol| number_in(pattern, meeting, symbol)).max().unwrap_or(0);
    numbered(pattern, meeting, highest.checked_add(1)?)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const PATTERN: &str = "WG-WSIS-{meeting}/{number}";

    #[test]
    fn a_family_is_one_whatever_its_parts() {
        for written in ["WG-WSIS-32/16", "WG-WSIS-32/16(Rev.1)", "WG-WSIS-32/16 Rev. 1", "WG-WSIS-32/16(Rev.1)(Corr.2)"]
        {
            assert_eq!(family(written), "WG-WSIS-32/16");
        }
        assert_eq!(parts("PP-14/20(Add.1)(Rev.2)"), [Part::Addendum(1), Part::Revision(2)]);
        assert_eq!(parts("C18/8"), []);
        assert_eq!(family("A/RES/70/1"), "A/RES/70/1");
    }

    #[test]
    fn a_part_gets_the_next_number_of_its_family() {
        let used = ["WG-WSIS-32/16", "WG-WSIS-32/16(Rev.1)", "WG-WSIS-32/16(Add.2)", "WG-WSIS-32/17(Rev.4)"];
        let next = |of, part| next_part(of, part, &used);

        assert_eq!(next("WG-WSIS-32/16", Part::Revision), "WG-WSIS-32/16(Rev.2)");
        assert_eq!(next("WG-WSIS-32/16(Rev.1)", Part::Revision), "WG-WSIS-32/16(Rev.2)");
        assert_eq!(next("WG-WSIS-32/16", Part::Addendum), "WG-WSIS-32/16(Add.3)");
        assert_eq!(next("WG-WSIS-32/16(Rev.1)", Part::Corrigendum), "WG-WSIS-32/16(Rev.1)(Corr.1)");
        assert_eq!(parts(&next("WG-WSIS-32/18", Part::Addendum)), [Part::Addendum(1)]);
    }

    #[test]
    fn the_first_document_of_a_meeting_is_number_one() {
        assert_eq!(next(PATTERN, 33, []).as_deref(), Some("WG-WSIS-33/1"));
        assert_eq!(next("no place", 33, []), None);
    }

    #[test]
    fn one_form_is_canonical() {
        assert_eq!(canonical(" WG\u{2011}WSIS\u{2011}28/09(Rev.1)"), "WG-WSIS-28/9(Rev.1)");
        for kept in ["C18/8", "A/RES/70/1", "council-res-1332", "PP-14/20(Add.1)", "C05/10"] {
            assert_eq!(canonical(kept), kept);
        }
    }

    #[test]
    fn nine_sorts_before_ten() {
        assert!(sort_key("WG-WSIS-28/9") < sort_key("WG-WSIS-28/10"));
        assert!(sort_key("2.6.9") < sort_key("2.6.10") && sort_key("2.6") < sort_key("2.6.1"));
    }

    proptest! {
        #[test]
        fn the_next_symbol_is_new_and_above_all_others(
            meeting in 1i64..99,
            used in prop::collection::vec((1i64..99, 1i64..200, any::<bool>()), 0..30),
        ) {
            let symbols: Vec<String> = used.iter().map(|(meeting, number, revised)| {
                let symbol = numbered(PATTERN, *meeting, *number).unwrap();
                if *revised { format!("{symbol}(Rev.1)") } else { symbol }
            }).collect();

            let new = next(PATTERN, meeting, symbols.iter().map(String::as_str)).unwrap();

            prop_assert!(!symbols.iter().any(|symbol| family(symbol) == new));
            let highest = used.iter().filter(|(m, ..)| *m == meeting).map(|(_, n, _)| *n).max().unwrap_or(0);
            prop_assert_eq!(number_in(PATTERN, meeting, &new), Some(highest + 1));
        }

        #[test]
        fn any_text_has_a_family_that_is_its_own(text in "\\PC{0,30}") {
            let once = family(&text).to_owned();
            prop_assert_eq!(family(&once), once.as_str());
            let _ = (parts(&text), sort_key(&text));
        }
    }
}
