//! How a paragraph of an instrument is named: `council-res-1332#instructs-2` in the record, “instructs 2” by its reader, in any of six
//! languages, and the other way round.

use language::Lang;

use super::{
    Zone,
    keywords::{self, Keyword},
    label,
};

/// A paragraph of an instrument, by its name in addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place<'a> {
    /// The id of the instrument, or its name as somebody wrote it.
    pub instrument: &'a str,
    /// The name of the paragraph in it.
    pub anchor: &'a str,
}

impl<'a> Place<'a> {
    /// The place that a citation names; none where it names the whole.
    pub fn of(cited: &'a str) -> Option<Place<'a>> {
        let (instrument, anchor) = cited.split_once('#')?;
        (!instrument.is_empty() && is_anchor(anchor)).then_some(Place { instrument, anchor })
    }

    /// What a citation names without its paragraph.
    pub fn whole(cited: &'a str) -> &'a str {
        Place::of(cited).map_or(cited, |place| place.instrument)
    }

    /// The paragraph as a reader says it: “instructs 2 a)”.
    pub fn said(&self, lang: Lang) -> String {
        said(self.anchor, lang)
    }
}

/// A paragraph by its name in addresses, as a reader says it.
fn said(anchor: &str, lang: Lang) -> String {
    let found = keywords::TABLE
        .iter()
        .filter_map(|keyword| {
            let rest = anchor.strip_prefix(keyword.code)?;
            (rest.is_empty() || rest.starts_with(['-', '.'])).then_some((keyword, rest))
        })
        .min_by_key(|(_, rest)| rest.len());
    let other = |name: &'static str, code: &str| Some((name, anchor.strip_prefix(code)?));
    let found = found.map(|(keyword, rest)| (keywords::name(keyword, lang), rest));
    let found = found.or_else(|| other(keywords::annex(lang), "annex")).or_else(|| other("§", "paragraph"));
    let Some((name, rest)) = found else { return anchor.to_owned() };
    let parts = rest.split('-').filter(|part| !part.is_empty());
    let part = |part: &str| match part.bytes().all(|byte| byte.is_ascii_lowercase()) {
        true => format!("{})", label::written(lang, part)),
        false => part.to_owned(),
    };
    std::iter::once(name.to_owned()).chain(parts.map(part)).collect::<Vec<_>>().join(" ")
}

/// Whether a name may be that of a paragraph.
fn is_anchor(anchor: &str) -> bool {
    let is_part = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-' || byte == b'.';
    !anchor.is_empty() && anchor.len() <= 60 && anchor.bytes().all(is_part)
}

/// Separates what somebody typed into the instrument and the name of its paragraph, in any of six languages: “Resolution 1332,
/// instructs 2 a)”, “council-res-1332#instructs-2”, «Résolution 1332, charge 2». None where no paragraph is named.
pub fn cited(typed: &str) -> Option<(String, String)> {
    if let Some(place) = Place::of(typed.trim()) {
        return Some((place.instrument.to_owned(), place.anchor.to_owned()));
    }
    let starts = typed.char_indices().filter(|(at, _)| {
        let before = typed[..*at].chars().next_back();
        *at > 0 && before.is_some_and(|c| c.is_whitespace() || matches!(c, ',' | '،' | '，' | '（' | '('))
    });
    for (at, _) in starts {
        let Some(anchor) = named(&typed[at..]) else { continue };
        let instrument = typed[..at].trim().trim_end_matches([',', '،', '，', '(', '（']).trim_end();
        return Some((instrument.to_owned(), anchor));
    }
    None
}

/// The paragraph that a text names beside the number of a resolution: “instructs 2 of Resolution 1332”. None where it names none
/// or several.
pub fn named_near(text: &str, number: &str) -> Option<String> {
    const NEAR: usize = 40;
    let mut found: Vec<String> = Vec::new();
    let starts = text.char_indices().filter(|(at, c)| {
        let before = text[..*at].chars().next_back();
        c.is_alphabetic() && before.is_none_or(|c| !c.is_alphanumeric())
    });
    for (at, _) in starts {
        let Some((anchor, end)) = numbered(&text[at..]) else { continue };
        let before: String = text[..at].chars().rev().take(NEAR).collect::<Vec<_>>().into_iter().rev().collect();
        let after: String = text[at + end..].chars().take(NEAR).collect();
        let is_near = [before, after]
            .iter()
            .any(|beside| beside.split(|c: char| !c.is_alphanumeric()).any(|word| word == number));
        if is_near && !found.contains(&anchor) {
            found.push(anchor);
        }
    }
    found.pop().filter(|_| found.is_empty())
}

/// An operative keyword with a number right after it, and how many bytes both take.
fn numbered(words: &str) -> Option<(String, usize)> {
    let find = |lang: Lang| {
        let (keyword, end) = keywords::begins(words, lang, Zone::Operative)?;
        let rest = words[end..].trim_start_matches([' ', '\u{a0}', '*']);
        let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
        let is_number = (1..=2).contains(&digits.len()) && digits != "0";
        is_number.then(|| (format!("{}-{digits}", keyword.code), words.len() - rest.len() + digits.len()))
    };
    std::iter::once(Lang::En).chain(Lang::ALL).find_map(find)
}

/// The name of the paragraph that words say, where they are a keyword and, it may be, a number and letters: “instructs 2 a)”.
fn named(words: &str) -> Option<String> {
    let find = |lang: Lang| {
        let zones = [Zone::Operative, Zone::Preamble];
        let found = zones.into_iter().filter_map(move |zone| keywords::begins(words, lang, zone));
        found.filter_map(|(keyword, end)| with_path(keyword, &words[end..])).next()
    };
    // English first: what the record is cited by.
    std::iter::once(Lang::En).chain(Lang::ALL).find_map(find)
}

fn with_path(keyword: &Keyword, rest: &str) -> Option<String> {
    let mut anchor = keyword.code.to_owned();
    for part in rest.split([' ', ',', '-', '\u{a0}', '،', '，']).map(str::trim).filter(|part| !part.is_empty()) {
        let bare = part.trim_matches(['(', ')', '（', '）', '.']);
        let closed = format!("{bare})");
        let name =
            label::read(&closed, 0).filter(|label| label.rest.is_empty()).and_then(|label| label::name(&label))?;
        anchor.push('-');
        anchor.push_str(&name);
    }
    Some(anchor).filter(|anchor| is_anchor(anchor))
}
