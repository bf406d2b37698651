//! The series of documents and how each is numbered.

use super::Symbol;

/// The ways of writing the series of the working group, the longest first.
const GROUP: [&str; 9] = ["CWG-WSIS&SDG", "CWG-WSIS", "CWGWSIS", "WG-WSIS", "WGWSIS", "WG WSIS", "WSIS", "CWG", "WG"];

/// Conferences, assemblies, advisory groups and letters numbered `PP-14/20`.
const YEARLY: [&str; 16] =
    ["WTDC", "WTSA", "WTPF", "WCIT", "TDAG", "TSAG", "RAG", "RPM", "WRC", "CPM", "RA", "PP", "CL", "DM", "CA", "GSR"];

/// Every canonical form that a normalised text can stand for, the likeliest first. More than one means that none is
/// much likelier than the others.
pub(crate) fn readings(normal: &str) -> Vec<Symbol> {
    let (core, suffixes, language) = without_suffixes(normal);
    let mut found = [group, other_group, council, assembly, yearly]
        .iter()
        .map(|series| series(&core))
        .find(|found| !found.is_empty());
    for symbol in found.iter_mut().flatten() {
        symbol.canonical.push_str(&suffixes);
        symbol.others.iter_mut().for_each(|other| other.push_str(&suffixes));
        symbol.language = language;
    }
    found.unwrap_or_default()
}

/// The core of a symbol, its revision marks in canonical form, and its language letter.
fn without_suffixes(normal: &str) -> (String, String, Option<char>) {
    let mut core = normal.trim().to_owned();
    let (mut marks, mut language) = (Vec::new(), None);
    loop {
        if let Some((rest, mark)) = without_mark(&core) {
            marks.insert(0, mark);
            core = rest;
        } else if let Some((rest, letter)) = without_language(&core) {
            language = Some(letter);
            core = rest;
        } else {
            break;
        }
    }
    (core, marks.concat(), language)
}

/// Takes `(REV.1)`, ` REV. 1`, `-ADD1` off the end.
fn without_mark(core: &str) -> Option<(String, String)> {
    let inner = core.strip_suffix(')').unwrap_or(core).trim_end();
    let digits = inner.len() - inner.bytes().rev().take_while(u8::is_ascii_digit).count();
    let (before, number) = inner.split_at_checked(digits)?;
    if number.is_empty() || number.len() > 2 {
        return None;
    }
    let before = before.trim_end_matches(['.', ' ']);
    let names = [
        ("REVISION", "Rev"),
        ("REV", "Rev"),
        ("ADDENDUM", "Add"),
        ("ADD", "Add"),
        ("CORRIGENDUM", "Corr"),
        ("CORR", "Corr"),
        ("COR", "Corr"),
    ];
    names.iter().find_map(|(name, short)| {
        let rest = before.strip_suffix(name)?;
        let rest = rest.trim_end_matches([' ', '(', '-', ',', '/', '.']);
        (!rest.is_empty()).then(|| (rest.to_owned(), format!("({short}.{})", number.trim_start_matches('0'))))
    })
}

/// Takes `-E` or `-A` off the end.
fn without_language(core: &str) -> Option<(String, char)> {
    let (rest, letter) = core.rsplit_once('-')?;
    let mut letters = letter.chars().filter(|c| *c != '/');
    let first = letters.next().filter(|c| "ACEFRS".contains(*c))?;
    let plain = letters.all(|c| "ACEFRS".contains(c)) && rest.ends_with(|c: char| c.is_ascii_digit() || c == ')');
    plain.then(|| (rest.to_owned(), first))
}

fn number(text: &str, longest: usize) -> Option<u32> {
    let fits = !text.is_empty() && text.len() <= longest && text.bytes().all(|byte| byte.is_ascii_digit());
    fits.then(|| text.parse().ok()).flatten().filter(|n| *n > 0)
}

/// `WG-WSIS-28/9` and all that it has been made into.
fn group(core: &str) -> Vec<Symbol> {
    let Some((head, rest)) = GROUP.iter().find_map(|head| Some((*head, core.strip_prefix(head)?))) else {
        return Vec::new();
    };
    let rest = rest.trim_start_matches(['-', '/', ' ']);
    if let Some((meeting, item)) = rest.split_once(['/', '-', ' ']) {
        let item = item.trim_start_matches(['/', '-', ' ']);
        let pair = number(meeting, 2).zip(number(item, 3));
        return pair.map(|pair| vec![Symbol::new(group_symbol(pair))]).unwrap_or_default();
    }
    if matches!(head, "WSIS" | "WG" | "CWG") || !(3..=4).contains(&rest.len()) {
        return Vec::new();
    }
    run_together(rest)
}

/// Meeting and number without anything between them. Since the twenties meetings have two digits, so that a split with
/// such a meeting is taken and the other told; where there is none, all are candidates.
fn run_together(digits: &str) -> Vec<Symbol> {
    let split = |cut: usize| {
        let (meeting, item) = digits.split_at_checked(cut)?;
        (!meeting.starts_with('0')).then(|| number(meeting, 2).zip(number(item, 2))).flatten()
    };
    let mut pairs: Vec<(u32, u32)> = (1..digits.len()).filter_map(split).collect();
    pairs.sort_by_key(|(meeting, _)| std::cmp::Reverse(*meeting));
    let recent = pairs.first().is_some_and(|(meeting, _)| (20..50).contains(meeting));
    let mut symbols: Vec<Symbol> = pairs.into_iter().map(|pair| Symbol::new(group_symbol(pair))).collect();
    if recent {
        let others = symbols.drain(1..).map(|symbol| symbol.canonical).collect();
        symbols[0].others = others;
    }
    symbols
}

fn group_symbol((meeting, item): (u32, u32)) -> String {
    format!("WG-WSIS-{meeting}/{item}")
}

/// Other working groups of the Council: `CWG-FHR-8/3`.
fn other_group(core: &str) -> Vec<Symbol> {
    let Some(rest) = core.strip_prefix("CWG-") else { return Vec::new() };
    let Some((name, rest)) = rest.split_once('-') else { return Vec::new() };
    let Some((meeting, item)) = rest.split_once(['/', '-']) else { return Vec::new() };
    let named = (2..=12).contains(&name.len()) && name.bytes().all(|byte| byte.is_ascii_uppercase());
    match number(meeting, 2).zip(number(item, 3)).filter(|_| named) {
        Some((meeting, item)) => vec![Symbol::new(format!("CWG-{name}-{meeting}/{item}"))],
        None => Vec::new(),
    }
}

/// `C18/8`, `C18/INF/5`, `C18/DT/3`; also `C18-8` and `C188`.
fn council(core: &str) -> Vec<Symbol> {
    let Some(rest) = core.strip_prefix('C') else { return Vec::new() };
    let rest = rest.strip_prefix('-').unwrap_or(rest);
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let (year, rest) = match digits {
        2 => rest.split_at(2),
        3 | 4 if digits == rest.len() => rest.split_at(2),
        4 if rest.starts_with("20") => (&rest[2..4], &rest[4..]),
        _ => return Vec::new(),
    };
    numbered(&format!("C{year}"), rest)
}

/// What follows the year: `/8`, `-8`, `/INF/5`.
fn numbered(stem: &str, rest: &str) -> Vec<Symbol> {
    let rest = rest.trim_start_matches(['/', '-', ' ']);
    let (class, item) = ["INF", "DT", "TD", "ADM", "DL"]
        .iter()
        .find_map(|class| {
            Some((format!("/{class}"), rest.strip_prefix(class)?.trim_start_matches(['/', '-', ' ', '.'])))
        })
        .unwrap_or((String::new(), rest));
    number(item, 4).map(|item| vec![Symbol::new(format!("{stem}{class}/{item}"))]).unwrap_or_default()
}

/// `A/RES/70/1`, `A/70/684`, `E/RES/2006/46`, `E/2017/66`. A low number without `RES` may be either series.
fn assembly(core: &str) -> Vec<Symbol> {
    let parts: Vec<&str> = core.split('/').collect();
    let one = |text: String| vec![Symbol::new(text)];
    match parts[..] {
        ["A", "RES", session, item] if number(session, 2).is_some() && number(item, 3).is_some() => {
            one(format!("A/RES/{session}/{}", item.trim_start_matches('0')))
        }
        ["A", session, item] => match number(session, 2).zip(number(item, 4)) {
            Some((session, item)) if item <= 350 => {
                [format!("A/RES/{session}/{item}"), format!("A/{session}/{item}")].map(Symbol::new).to_vec()
            }
            Some((session, item)) => one(format!("A/{session}/{item}")),
            None => Vec::new(),
        },
        ["A" | "E", _, _, ..]
            if parts.len() <= 5
                && parts[1..].iter().all(|part| is_part(part))
                && core.bytes().any(|byte| byte.is_ascii_digit()) =>
        {
            one(core.to_owned())
        }
        _ => Vec::new(),
    }
}

/// A part of a United Nations symbol: letters, digits and a full stop.
fn is_part(part: &str) -> bool {
    !part.is_empty()
        && part.len() <= 8
        && part.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'.')
}

/// `PP-14/20`, `WTDC-17/3`, `CL-18/5`, `DM-20/1021`.
fn yearly(core: &str) -> Vec<Symbol> {
    let found = YEARLY.iter().find_map(|name| Some((*name, core.strip_prefix(name)?)));
    let Some((name, rest)) = found else { return Vec::new() };
    let rest = rest.trim_start_matches(['-', ' ']);
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let (year, rest) = match digits {
        2 => rest.split_at(2),
        4 if rest.starts_with("20") => (&rest[2..4], &rest[4..]),
        _ => return Vec::new(),
    };
    if rest.starts_with(['/', '-']) { numbered(&format!("{name}-{year}"), rest) } else { Vec::new() }
}
