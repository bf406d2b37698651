//! Resolutions and decisions as texts name them, in one English form: `Resolution 140 (Rev. Busan, 2014)`,
//! `Resolution 1332 (mod. 2016)`, `Resolution 75 (WTSA-16)`, `A/RES/70/1`.

use std::{collections::HashSet, sync::LazyLock};

use super::{Symbol, series::readings};
use crate::words::{Word, words};

/// A resolution found in a text.
pub(crate) struct Named {
    /// Its canonical form.
    pub canonical: String,
    /// The words that name it, as indices.
    pub span: std::ops::Range<usize>,
    /// Whether it was written as a document of the General Assembly and read as a resolution.
    pub converted: bool,
}

const RESOLUTION: &str = "resolution resolutions res القرار قرار القراران القرارين قراري القرارات قرارات بالقرار للقرار بقرار لقرار والقرار وقرار \
    والقرارين وقراري وللقرار وبالقرار للقرارين بالقرارين وقرارات والقرارات بقراري لقراري \
    résolution résolutions resolución resoluciones резолюция резолюции резолюцию резолюцией резолюций резолюциях резолюциям";
const DECISION: &str = "decision decisions المقرر مقرر المقررين والمقرر ومقرر بالمقرر للمقرر \
    décision décisions decisión decisiones acuerdo acuerdos решение решения решению решением решении решений";
const CITIES: &[(&str, &str)] = &[
    ("busan|busán|بوسان|пусан", "Busan"),
    ("buenos aires|بوينس ايرس|بوينوس ايرس|буэнос-айрес", "Buenos Aires"),
    ("dubai|dubaï|dubái|دبي|дубай", "Dubai"),
    ("bucharest|bucarest|بوخارست|бухарест", "Bucharest"),
    ("guadalajara|غوادالاخارا|гвадалахара", "Guadalajara"),
    ("hyderabad|حيدر اباد", "Hyderabad"),
    ("hammamet|الحمامات|хаммамет", "Hammamet"),
    ("antalya|انطاليا", "Antalya"),
    ("marrakesh|marrakech|مراكش", "Marrakesh"),
    ("kyoto|كيوتو", "Kyoto"),
    ("minneapolis|مينيابوليس", "Minneapolis"),
    ("florianópolis|florianopolis|فلوريانوبوليس", "Florianópolis"),
    ("johannesburg|جوهانسبرغ", "Johannesburg"),
    ("istanbul|اسطنبول", "Istanbul"),
    ("geneva|genève|ginebra|جنيف|женева", "Geneva"),
    ("doha|الدوحة", "Doha"),
    ("valletta|فاليتا", "Valletta"),
    ("kigali|كيغالي", "Kigali"),
    ("new delhi|نيودلهي", "New Delhi"),
    ("montreal|مونتريال", "Montreal"),
    ("sharm el-sheikh|شرم الشيخ", "Sharm el-Sheikh"),
    ("nice|نيس", "Nice"),
    ("baku|باكو", "Baku"),
];
const CONFERENCES: &[(&str, &str)] = &[
    (
        "المؤتمر العالمي لتنمية الاتصالات|للمؤتمر العالمي لتنمية الاتصالات|world telecommunication development conference|wtdc",
        "WTDC",
    ),
    (
        "الجمعية العالمية لتقييس الاتصالات|للجمعية العالمية لتقييس الاتصالات|world telecommunication standardization assembly|wtsa",
        "WTSA",
    ),
];

/// The resolution that a text consists of; none where it is anything else.
pub(crate) fn only(text: &str) -> Option<Symbol> {
    let words = words(text);
    let mut found = (0..words.len().min(4))
        .find_map(|at| Some(at).filter(|at| is_opening(&words, *at)))
        .map(|at| named(&words, at))?;
    (found.len() == 1).then(|| Symbol::new(found.remove(0).canonical))
}

fn form(words: &[Word], at: usize) -> &str {
    words.get(at).map_or("", |word| word.form.as_str())
}

fn among(list: &str, word: &str) -> bool {
    !word.is_empty() && list.split_ascii_whitespace().any(|entry| entry == word)
}

/// Whether a word announces resolutions or decisions.
pub(crate) fn is_opening(words: &[Word], at: usize) -> bool {
    static OPENINGS: LazyLock<HashSet<&str>> =
        LazyLock::new(|| [RESOLUTION, DECISION].into_iter().flat_map(str::split_ascii_whitespace).collect());
    OPENINGS.contains(form(words, at))
}

/// The resolutions that the word at `at` announces: one, or several joined by "and".
pub(crate) fn named(words: &[Word], at: usize) -> Vec<Named> {
    let noun = if among(DECISION, form(words, at)) { "Decision" } else { "Resolution" };
    let mut found: Vec<Named> = Vec::new();
    let mut here = at + 1;
    let mut gap = 0;
    while here < words.len() && gap <= 9 && !words[here].ends_sentence() {
        if !found.is_empty() && gap > 2 || is_opening(words, here) {
            break;
        }
        let start = if found.is_empty() { at } else { here };
        if let Some((canonical, end, converted)) = one(words, here, noun).filter(|_| !is_year(words, here)) {
            found.push(Named { canonical, span: start..end, converted });
            here = end;
            gap = 0;
            continue;
        }
        if !found.is_empty() && !joins(form(words, here)) {
            break;
        }
        gap += 1;
        here += 1;
    }
    found
}

fn joins(word: &str) -> bool {
    among("and , و or", word)
}

/// Whether a number is the year of a session and not of a resolution.
fn is_year(words: &[Word], at: usize) -> bool {
    let word = form(words, at);
    let yearly = word.len() == 4 && (word.starts_with("19") || word.starts_with("20"));
    yearly && at > 0 && among("لعام عام سنة في in of council , session", form(words, at - 1))
}

/// A number with what qualifies it: canonical form, end, whether converted from another series.
fn one(words: &[Word], at: usize, noun: &str) -> Option<(String, usize, bool)> {
    let word = form(words, at).trim_start_matches(|c: char| c.is_alphabetic() && !c.is_ascii());
    if word.contains('/') {
        return general_assembly(word).map(|(canonical, converted)| (canonical, at + 1, converted));
    }
    if word.is_empty() || word.len() > 4 || !word.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let number: u32 = word.parse().ok().filter(|n| *n > 0)?;
    let (qualifier, end) = qualifier(words, at + 1);
    let canonical = match qualifier {
        Some(qualifier) => format!("{noun} {number} ({qualifier})"),
        None => format!("{noun} {number}"),
    };
    Some((canonical, end, false))
}

/// `70/1`, `A/70/1` or `A/RES/70/1`, said to be a resolution.
fn general_assembly(word: &str) -> Option<(String, bool)> {
    let upper = word.to_uppercase();
    let bare = upper.split('/').all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()));
    let full = if bare { format!("A/RES/{upper}") } else { upper.clone() };
    let symbol = readings(&full)
        .into_iter()
        .next()
        .filter(|symbol| symbol.as_str().starts_with("A/RES/") || symbol.as_str().starts_with("E/"))?;
    let converted = !bare && !upper.starts_with("A/RES/") && symbol.as_str().starts_with("A/RES/");
    Some((symbol.canonical, converted))
}

/// `(Rev. Busan, 2014)`, `(المعدل في 2016)`, `of WTDC-17`; and where it ends.
fn qualifier(words: &[Word], at: usize) -> (Option<String>, usize) {
    if form(words, at) == "("
        && let Some(close) = (at..(at + 14).min(words.len())).find(|here| form(words, *here) == ")")
        && let Some(inner) = bracketed(&words[at + 1..close])
    {
        return (Some(inner), close + 1);
    }
    match conference(words, at) {
        Some((name, end)) => (Some(name), end),
        None => (None, at),
    }
}

/// What stands in the brackets: a revision at a place, an amendment in a year, a session.
fn bracketed(inner: &[Word]) -> Option<String> {
    let joined: String = inner.iter().map(|word| word.form.as_str()).collect::<Vec<_>>().join(" ");
    let year = inner.iter().rev().find_map(|word| year_of(&word.form));
    let has = |list: &str| inner.iter().any(|word| among(list, word.form.trim_start_matches("rev.")));
    let revised = ["rev", "rév", "пересм"].iter().any(|word| joined.starts_with(word)) || joined.contains("مراجع");
    let city =
        CITIES.iter().find(|(names, _)| names.split('|').any(|name| contains(&joined, name))).map(|(_, city)| *city);
    match (city, year) {
        (Some(city), Some(year)) if revised => Some(format!("Rev. {city}, {year}")),
        (Some(city), Some(year)) => Some(format!("{city}, {year}")),
        (None, Some(year))
            if has("mod modified amended المعدل المعدلة معدل مود modifiée modificada изм измененная")
                || joined.starts_with("mod.") =>
        {
            Some(format!("mod. {year}"))
        }
        (None, Some(year)) if revised => Some(format!("Rev. {year}")),
        (None, Some(year)) if has("council المجلس مجلس") => Some(format!("Council, {year}")),
        (None, Some(year)) if joined.starts_with("wtdc") || joined.starts_with("wtsa") || joined.starts_with("pp") => {
            Some(format!("{}-{}", joined[..joined.find('-').unwrap_or(2).min(4)].to_uppercase(), year.get(2..)?))
        }
        _ => None,
    }
}

/// Whether a phrase stands in a text as whole words, `rev.` allowed before it.
fn contains(text: &str, phrase: &str) -> bool {
    text.match_indices(phrase).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + phrase.len()..].chars().next();
        before.is_none_or(|c| matches!(c, ' ' | '.')) && after.is_none_or(|c| c == ' ')
    })
}

/// The year that a word gives: `2016`, or the two digits of `C16` and `WTDC-17`.
fn year_of(word: &str) -> Option<String> {
    let digits = word.trim_start_matches(|c: char| !c.is_ascii_digit());
    let stem = &word[..word.len() - digits.len()];
    match digits.len() {
        4 if stem.is_empty() || stem.ends_with('.') => {
            Some(digits.to_owned()).filter(|year| year.starts_with("19") || year.starts_with("20"))
        }
        2 if stem.ends_with('-') || stem == "c" => Some(format!("20{digits}")),
        _ => None,
    }
}

/// "of WTDC-17", "للمؤتمر العالمي لتنمية الاتصالات لعام 2017".
fn conference(words: &[Word], at: usize) -> Option<(String, usize)> {
    let start = (at..at + 3).find(|here| !among("of the", form(words, *here)))?;
    for (names, short) in CONFERENCES {
        for name in names.split('|') {
            let parts: Vec<&str> = name.split(' ').collect();
            let first = form(words, start);
            if parts.len() == 1 {
                let year =
                    first.strip_prefix(name).and_then(|rest| rest.strip_prefix('-')).filter(|year| year.len() == 2);
                if let Some(year) = year {
                    return Some((format!("{short}-{year}"), start + 1));
                }
            } else if parts.iter().enumerate().all(|(n, part)| form(words, start + n) == *part) {
                let end = start + parts.len();
                let year_at = (end..end + 3).find(|here| year_of(form(words, *here)).is_some())?;
                let year = year_of(form(words, year_at))?;
                return Some((format!("{short}-{}", year.get(2..)?), year_at + 1));
            }
        }
    }
    None
}
