//! Codes as files write them, read as the vocabulary knows them: full-width and other digits, letters of other scripts that look
//! like Latin ones (official lists of the Action Lines mix Latin C and Cyrillic С), hyphens of all lengths, old names.

use std::{
    borrow::Cow,
    collections::HashMap,
    str::FromStr,
    sync::{Mutex, PoisonError},
};

use unicode_normalization::UnicodeNormalization;
use vocabulary::{
    ActivityType, Beneficiary, CompactObjective, Coverage, ProjectStatus, RegionSystem, Stakeholder, State, Topic,
};

use language::Lang;

/// What stands between several values in one cell: where these divide, a comma may belong to a name.
const DIVIDE: [char; 6] = [';', '|', '\n', '؛', '；', '、'];
/// What divides where the whole is no value.
const MAY_DIVIDE: [char; 3] = [',', '،', '，'];

/// How many values of a list are remembered, and up to which length in bytes.
const MOST_REMEMBERED: usize = 10_000;
const LONGEST_REMEMBERED: usize = 200;

/// A code with the letters and digits that it means: compatible forms undone, look-alikes as the Latin letters that they are
/// taken for where all of it is Latin then, hyphens plain, nothing unseen.
pub fn plain(code: &str) -> String {
    let unified: String = code
        .nfkc()
        .filter(|c| !matches!(c, '\u{00AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}'))
        .map(|c| match c {
            '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
            c if c.is_whitespace() => ' ',
            c => digit(c),
        })
        .collect();
    let unified = unified.split_whitespace().collect::<Vec<_>>().join(" ");
    let latin: String = unified.chars().map(latin).collect();
    if latin.is_ascii() { latin } else { unified }
}

/// A decimal digit of any script as the Latin one.
fn digit(c: char) -> char {
    let zeros = ['\u{0660}', '\u{06F0}', '\u{0966}', '\u{09E6}', '\u{0E50}'];
    let place = zeros.iter().find_map(|zero| (c as u32).checked_sub(*zero as u32).filter(|place| *place < 10));
    place.and_then(|place| char::from_digit(place, 10)).unwrap_or(c)
}

/// The Latin letter that a Cyrillic or Greek one is taken for by the eye.
fn latin(c: char) -> char {
    match c {
        'А' | 'Α' => 'A',
        'В' | 'Β' => 'B',
        'С' | 'Ϲ' => 'C',
        'Е' | 'Ε' => 'E',
        'Н' | 'Η' => 'H',
        'І' | 'Ι' => 'I',
        'Ј' => 'J',
        'К' | 'Κ' => 'K',
        'М' | 'Μ' => 'M',
        'Ν' => 'N',
        'О' | 'Ο' => 'O',
        'Р' | 'Ρ' => 'P',
        'Ѕ' => 'S',
        'Т' | 'Τ' => 'T',
        'Υ' | 'Ү' => 'Y',
        'Х' | 'Χ' => 'X',
        'Ζ' => 'Z',
        'а' | 'α' => 'a',
        'с' | 'ϲ' => 'c',
        'е' => 'e',
        'і' => 'i',
        'ј' => 'j',
        'о' | 'ο' => 'o',
        'р' | 'ρ' => 'p',
        'ѕ' => 's',
        'у' => 'y',
        'х' => 'x',
        other => other,
    }
}

/// The values of a cell, each read by `read`; those that it does not know come back as they stand.
pub fn many<T>(cell: &str, read: impl Fn(&str) -> Option<T>) -> (Vec<T>, Vec<String>) {
    let (mut known, mut unknown) = (Vec::new(), Vec::new());
    for part in cell.split(DIVIDE).map(str::trim).filter(|part| !part.is_empty()) {
        if let Some(value) = either(part, &read) {
            known.push(value);
            continue;
        }
        let smaller: Vec<&str> = part.split(MAY_DIVIDE).map(str::trim).filter(|part| !part.is_empty()).collect();
        let read_smaller: Vec<Option<T>> = smaller.iter().map(|part| either(part, &read)).collect();
        // A comma divides where at least one of the parts is a value; otherwise the whole is one that nobody knows.
        if read_smaller.iter().all(Option::is_none) {
            unknown.push(part.to_owned());
            continue;
        }
        for (value, part) in read_smaller.into_iter().zip(smaller) {
            match value {
                Some(value) => known.push(value),
                None => unknown.push(part.to_owned()),
            }
        }
    }
    (known, unknown)
}

/// A value by what stands there, or by what is meant.
pub fn either<T>(given: &str, read: impl Fn(&str) -> Option<T>) -> Option<T> {
    read(given).or_else(|| {
        let plain = plain(given);
        (plain != given).then(|| read(&plain)).flatten()
    })
}

/// A topic: a code alone, a name, or a code with its name behind it (`C2: Infrastructure`, `SDG 9 – Industry`, `С7. E-health`).
pub fn topic(given: &str) -> Option<Topic> {
    known("topic", given, |given| {
        let is_ours = |topic: &Topic| !matches!(topic, Topic::System(_));
        let whole = given.parse::<Topic>().ok().filter(is_ours);
        let head = || {
            let cut = given.split_once([':', '–', '—']);
            let (head, _) = cut.or_else(|| given.split_once(" - ")).or_else(|| given.split_once(". "))?;
            head.trim().parse::<Topic>().ok().filter(is_ours)
        };
        whole.or_else(head).map(|topic| topic.to_string())
    })?
    .parse()
    .ok()
}

/// A goal, also by its number alone.
pub fn goal(given: &str) -> Option<Topic> {
    let number = given.trim().parse::<u8>().ok().and_then(vocabulary::Goal::numbered);
    number.map(Topic::Goal).or_else(|| topic(given))
}

/// The code of a State.
pub fn state(given: &str) -> Option<String> {
    known("state", given, |given| State::find(given).ok().map(|state| state.code.to_owned()))
}

/// The code of a region of the Bureau; that of a group of States under an old code.
pub fn region(given: &str) -> Option<String> {
    known("region", given, |given| RegionSystem::Bdt.find(given).ok().map(|region| region.code.to_owned()))
}

/// The code of a type of organisation, also under the labels of earlier lists.
pub fn stakeholder(given: &str) -> Option<String> {
    known("stakeholder", given, |given| Stakeholder::find(given).ok().map(|found| found.code.to_owned()))
}

/// How a project stands, also in the words that other registers use.
pub fn status(given: &str) -> Option<ProjectStatus> {
    coded("status", given).or_else(|| {
        Some(match language::fold(given).as_str() {
            "active" | "in progress" | "implementation" | "under way" | "running" | "current" => ProjectStatus::Ongoing,
            "closed" | "finished" | "ended" | "done" | "finalisation" | "complete" => ProjectStatus::Completed,
            "pipeline" | "identification" | "future" | "proposed" => ProjectStatus::Planned,
            _ => return None,
        })
    })
}

/// What kind of activity it is.
pub fn activity(given: &str) -> Option<ActivityType> {
    coded("activity", given)
}

/// How far it reaches.
pub fn coverage(given: &str) -> Option<Coverage> {
    coded("coverage", given)
}

/// For whom it is.
pub fn beneficiary(given: &str) -> Option<Beneficiary> {
    coded("beneficiary", given)
}

/// An objective of the Global Digital Compact, also by its number alone.
pub fn compact(given: &str) -> Option<CompactObjective> {
    coded("compact", given).or_else(|| coded("compact", &format!("GDC{}", given.trim())))
}

/// A language by its code in two or three letters, or by its name.
pub fn lang(given: &str) -> Option<Lang> {
    let folded = language::fold(given);
    let head = folded.split(['-', '_']).next().unwrap_or_default();
    if let Ok(lang) = head.parse() {
        return Some(lang);
    }
    if let Some(lang) = Lang::ALL.into_iter().find(|lang| language::fold(lang.endonym()) == folded) {
        return Some(lang);
    }
    Some(match folded.as_str() {
        "ara" | "arabic" | "arabe" => Lang::Ar,
        "zho" | "chi" | "chinese" | "chinois" | "chino" => Lang::Zh,
        "eng" | "english" | "anglais" | "ingles" => Lang::En,
        "fra" | "fre" | "french" => Lang::Fr,
        "rus" | "russian" | "russe" | "ruso" => Lang::Ru,
        "spa" | "spanish" | "espagnol" => Lang::Es,
        _ => return None,
    })
}

/// The nearest codes to a value that no list knows, for a sentence that helps.
pub fn nearest(field: &'static str, given: &str) -> Vec<String> {
    let found = |given: &str| {
        let found = match field {
            "states" | "state" => State::find(given).err(),
            "regions" => RegionSystem::Bdt.find(given).err(),
            "stakeholder" => Stakeholder::find(given).err(),
            "lines" | "goals" | "targets" => given.parse::<Topic>().err(),
            "beneficiaries" => given.parse::<Beneficiary>().err(),
            "status" => given.parse::<ProjectStatus>().err(),
            "activity" => given.parse::<ActivityType>().err(),
            "coverage" => given.parse::<Coverage>().err(),
            _ => None,
        };
        found.map(|unknown| unknown.nearest.join("\n"))
    };
    known(near(field), given, found).map(|codes| codes.lines().map(str::to_owned).collect()).unwrap_or_default()
}

/// The name under which the nearest codes of a field are remembered, beside what its list knows.
fn near(field: &'static str) -> &'static str {
    match field {
        "states" | "state" => "near state",
        "stakeholder" => "near stakeholder",
        "lines" | "goals" | "targets" => "near topic",
        "status" => "near status",
        "activity" => "near activity",
        "coverage" => "near coverage",
        other => other,
    }
}

/// A value of a closed list.
fn coded<T: FromStr + ToString>(list: &'static str, given: &str) -> Option<T> {
    known(list, given, |given| given.parse::<T>().ok().map(|found| found.to_string()))?.parse().ok()
}

type Seen = HashMap<&'static str, HashMap<String, Option<String>>>;

/// What `read` makes of a value, remembered: a list that does not know a value looks for the nearest ones, which takes long, and a
/// column holds the same few values again and again.
fn known(list: &'static str, given: &str, read: impl Fn(&str) -> Option<String>) -> Option<String> {
    static SEEN: Mutex<Option<Seen>> = Mutex::new(None);
    let mut seen = SEEN.lock().unwrap_or_else(PoisonError::into_inner);
    let of_list = seen.get_or_insert_default().entry(list).or_default();
    if let Some(found) = of_list.get(given) {
        return found.clone();
    }
    drop(seen);
    let found = read(given);
    if given.len() <= LONGEST_REMEMBERED {
        let mut seen = SEEN.lock().unwrap_or_else(PoisonError::into_inner);
        let of_list = seen.get_or_insert_default().entry(list).or_default();
        if of_list.len() >= MOST_REMEMBERED {
            of_list.clear();
        }
        of_list.insert(given.to_owned(), found.clone());
    }
    found
}

/// Text as it is kept: without what neither database nor reader takes.
pub fn text(cell: &str) -> Cow<'_, str> {
    let is_bad = |c: char| c.is_control() && c != '\n' && c != '\t';
    if cell.contains(is_bad) { Cow::Owned(cell.chars().filter(|c| !is_bad(*c)).collect()) } else { Cow::Borrowed(cell) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn look_alikes_and_other_digits_are_the_letters_that_are_meant() {
        for (given, meant) in [
            ("С2", "C2"),
            ("Ｃ２", "C2"),
            ("С７．e‑health", "C7.e-health"),
            ("АFR", "AFR"),
            ("ΑΒΕ", "ABE"),
            ("٩.ج", "9.ج"),
            ("\u{200F}SEN\u{200E}", "SEN"),
            ("A‒1\u{00A0}b", "A-1 b"),
        ] {
            assert_eq!(plain(given), meant, "{given}");
        }
        assert_eq!(plain("Сенегал"), "Сенегал", "a word of its own script stays");
    }

    #[test]
    fn topics_states_and_regions_are_found_under_old_and_foreign_spellings() {
        for given in ["С2", "Ｃ２", "جيم2", "C2: Information and communication infrastructure", "c2"] {
            assert_eq!(either(given, topic).map(|topic| topic.to_string()).as_deref(), Some("C2"), "{given}");
        }
        assert_eq!(either("9", goal).map(|topic| topic.to_string()).as_deref(), Some("SDG9"));
        for given in ["SN", "ＳＥＮ", "Сенегал", "السنغال", "ЅЕN"] {
            assert_eq!(either(given, state).as_deref(), Some("SEN"), "{given}");
        }
        for given in ["Arab region", "ARB", "СНГ"] {
            assert!(either(given, region).is_some(), "{given}");
        }
        assert_eq!(either("Business sector", stakeholder).as_deref(), Some("private-sector"));
        assert_eq!((topic("9"), topic("forum")), (None, None), "a number alone is no topic, a system is none of ours");
    }

    #[test]
    fn a_comma_divides_only_where_its_parts_are_values() {
        assert_eq!(many("SEN, Mali", state), (vec!["SEN".to_owned(), "MLI".to_owned()], Vec::new()));
        assert_eq!(many("Atlantis, the lost", state), (Vec::new(), vec!["Atlantis, the lost".to_owned()]));
        assert_eq!(many("C2; C5،C1", topic).0.len(), 3);
    }

    #[test]
    fn languages_are_known_by_code_and_name() {
        for (given, lang) in
            [("en-GB", Lang::En), ("FRA", Lang::Fr), ("Русский", Lang::Ru), ("العربية", Lang::Ar), ("zh_CN", Lang::Zh)]
        {
            assert_eq!(super::lang(given), Some(lang), "{given}");
        }
        assert_eq!(super::lang("Klingon"), None);
    }

    proptest! {
        #[test]
        fn what_is_plain_stays_so(given in "\\PC{0,30}") {
            prop_assert_eq!(plain(&plain(&given)), plain(&given));
        }

        #[test]
        fn no_part_of_a_cell_is_lost(cell in "[a-zA-Z ;,|]{0,30}") {
            let (known, unknown) = many(&cell, |part| (part.len() % 2 == 0).then(|| part.to_owned()));
            let kept: usize = known.iter().chain(&unknown).map(|part| part.chars().filter(|c| c.is_alphabetic()).count()).sum();
            prop_assert_eq!(kept, cell.chars().filter(|c| c.is_alphabetic()).count());
        }
    }
}
