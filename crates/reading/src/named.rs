//! Where a running text of any of the six languages names resolutions, decisions and documents. Only what stands right after its noun
//! counts (“Resolution No. 140”, not “the resolution that 12 States proposed”), since what is found becomes a link.

use std::ops::Range;

use crate::{
    symbol::{Symbol, citations},
    words::words,
};

/// A resolution, decision or document that a text names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// Where it stands in the text, in bytes.
    pub at: Range<usize>,
    /// Its canonical form: `Resolution 140 (Rev. Busan, 2014)`, `WG-WSIS-28/9`.
    pub canonical: String,
}

/// How many words may stand between a noun and its number: “القرار رقم 140”, «la Résolution n° 140».
const BETWEEN: usize = 2;
/// What Chinese puts round the number of a resolution and of a decision, with the noun that we use.
const CHINESE: [(&str, &str); 2] = [("号决议", "Resolution"), ("号决定", "Decision")];

/// What a text names, in order.
pub fn named(text: &str) -> Vec<Named> {
    let words = words(text);
    let is_close = |at: usize| {
        let has_digit = |form: &str| form.chars().any(char::is_numeric);
        words.iter().skip(at).take(BETWEEN + 1).any(|word| has_digit(&word.form))
    };
    let found = citations(&words, text).into_iter().filter(|one| !one.ambiguous && is_close(one.at));
    let mut all: Vec<Named> = found.map(|one| Named { at: one.bytes, canonical: one.canonical }).collect();
    all.extend(chinese(text));
    all.sort_by_key(|one| one.at.start);
    all
}

/// “第140号决议”, “第A/RES/70/1号决议”.
fn chinese(text: &str) -> impl Iterator<Item = Named> {
    text.match_indices('第').filter_map(|(start, first)| {
        let inner = &text[start + first.len()..];
        let length = inner.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'/').count();
        let (number, rest) = inner.split_at(length);
        let (after, noun) = CHINESE.into_iter().find(|(after, _)| rest.starts_with(after))?;
        let canonical = match number.parse::<u16>() {
            Ok(number) => format!("{noun} {number}"),
            Err(_) => Symbol::parse(number).ok()?.to_string(),
        };
        let end = start + first.len() + length + after.len();
        Some(Named { at: start..end, canonical })
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn found(text: &str) -> Vec<(&str, String)> {
        named(text).into_iter().map(|one| (&text[one.at], one.canonical)).collect()
    }

    #[test]
    fn a_resolution_is_found_as_six_languages_name_it() {
        for (text, written, canonical) in [
            ("recalling Resolution 140 (Rev. Busan, 2014),", "Resolution 140 (Rev. Busan, 2014)", "Rev. Busan, 2014"),
            (
                "إذ يذكّر بالقرار 140 (المراجَع في بوسان، 2014)،",
                "بالقرار 140 (المراجَع في بوسان، 2014)",
                "Rev. Busan, 2014",
            ),
            (
                "rappelant la Résolution 140 (Rév. Busan, 2014),",
                "Résolution 140 (Rév. Busan, 2014)",
                "Rev. Busan, 2014",
            ),
            (
                "recordando la Resolución 140 (Rev. Busán, 2014),",
                "Resolución 140 (Rev. Busán, 2014)",
                "Rev. Busan, 2014",
            ),
            (
                "ссылаясь на Резолюцию 140 (Пересм. Пусан, 2014 г.),",
                "Резолюцию 140 (Пересм. Пусан, 2014 г.)",
                "Rev. Busan, 2014",
            ),
        ] {
            assert_eq!(found(text), [(written, format!("Resolution 140 ({canonical})"))]);
        }
        assert_eq!(found("忆及理事会第1332号决议，"), [("第1332号决议", "Resolution 1332".to_owned())]);
        assert_eq!(found("大会第A/RES/70/1号决议"), [("第A/RES/70/1号决议", "A/RES/70/1".to_owned())]);
        assert_eq!(found("см. решение № 33"), [("решение № 33", "Decision 33".to_owned())]);
    }

    #[test]
    fn documents_are_found_and_several_resolutions_of_one_noun() {
        let text = "Resolutions 140 (Rev. Busan, 2014) and 200 (Busan, 2014), and Document WG-WSIS-28/9";
        let codes: Vec<_> = found(text).into_iter().map(|(written, _)| written).collect();
        assert_eq!(codes, ["Resolutions 140 (Rev. Busan, 2014)", "200 (Busan, 2014)", "WG-WSIS-28/9"]);
    }

    #[test]
    fn a_number_that_stands_further_off_is_not_that_of_the_noun() {
        for text in ["the resolution that was proposed by 12 States", "a decision of the meeting of 2018", "第8次会议"]
        {
            assert_eq!(found(text), [], "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_found_lies_in_the_text_in_order(text in "[ \\nR第号决议a-z0-9/().:قرار٣é,-]{0,60}") {
            let mut end = 0;
            for one in named(&text) {
                prop_assert!(one.at.start >= end && text.get(one.at.clone()).is_some(), "{one:?}");
                end = one.at.end;
            }
        }
    }
}
