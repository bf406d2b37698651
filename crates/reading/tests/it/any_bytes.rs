//! Any bytes give a document or a clear error, never a panic; and no item shares a path with another.

use std::collections::HashSet;

use proptest::prelude::*;
use reading::{Error, Symbol, read, render};

use super::docx::report;

const ENGLISH: &str = include_str!("../data/english-report.txt");
const ARABIC: &str = include_str!("../data/arabic-report.txt");

/// Reads, prints and checks what must hold of any document.
fn holds(bytes: &[u8]) {
    let Ok(document) = read(bytes) else { return };
    let paths: HashSet<&str> = document.items.iter().map(|item| item.path.as_str()).collect();
    assert_eq!(paths.len(), document.items.len(), "two items share a path");
    for item in &document.items {
        let length = item.text.chars().count();
        assert!(item.evidence.iter().all(|one| one.start <= one.end && one.end <= length), "{item:?}");
    }
    assert!(!render(&document, true).is_empty());
    assert!(serde_json::to_string(&document).is_ok());
}

/// A report with pieces cut out, doubled and replaced at random.
fn mangled(report: &str, cuts: &[(usize, usize, String)]) -> String {
    let mut chars: Vec<char> = report.chars().collect();
    for (at, length, with) in cuts {
        let at = at % chars.len().max(1);
        let end = (at + length).min(chars.len());
        chars.splice(at..end, with.chars());
    }
    chars.into_iter().collect()
}

fn cuts() -> impl Strategy<Value = Vec<(usize, usize, String)>> {
    let piece = prop_oneof![
        Just(String::new()),
        Just("\n".to_owned()),
        Just("\t".to_owned()),
        Just("طُلب إلى ".to_owned()),
        Just(" was requested to".to_owned()),
        Just("’1‘\t".to_owned()),
        Just("\n• ".to_owned()),
        Just("القرار ".to_owned()),
        Just("WG-WSIS-".to_owned()),
        any::<String>(),
    ];
    prop::collection::vec((0_usize..100_000, 0_usize..200, piece), 1..12)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn random_bytes(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        holds(&bytes);
    }

    #[test]
    fn random_text(text in "[a-zء-ي0-9 .,:;()/\u{2019}\u{2018}○●•\t\n-]{0,300}") {
        holds(text.as_bytes());
    }

    #[test]
    fn mangled_reports(cuts in cuts()) {
        holds(mangled(ENGLISH, &cuts).as_bytes());
        holds(mangled(ARABIC, &cuts).as_bytes());
    }

    #[test]
    fn mangled_docx(changes in prop::collection::vec((0_usize..4_000, any::<u8>()), 1..8)) {
        let mut bytes = report();
        for (at, byte) in changes {
            let length = bytes.len();
            bytes[at % length] = byte;
        }
        holds(&bytes);
    }

    #[test]
    fn symbols_are_read_or_refused(text in any::<String>()) {
        let _ = Symbol::parse(&text);
    }

    #[test]
    fn a_canonical_symbol_stands_for_itself(meeting in 10_u32..60, number in 1_u32..99, revision in 0_u32..4) {
        let suffix = if revision == 0 { String::new() } else { format!("(Rev.{revision})") };
        let canonical = format!("WG-WSIS-{meeting}/{number}{suffix}");
        prop_assert_eq!(Symbol::parse(&canonical).unwrap().to_string(), canonical);
    }
}

/// Long hostile texts must not take time that grows with the square of their length.
#[test]
fn long_texts_of_one_kind_are_read_in_reasonable_time() {
    let started = std::time::Instant::now();
    for piece in [
        "requested members and ",
        "and ",
        "طُلب إلى الأمانة و",
        "1.1 x\n",
        "a) the\n",
        "• seven meetings\n",
        "C18/8 ",
        "القرار 12 و",
        "also ",
    ] {
        holds(format!("the {}", piece.repeat(300_000 / piece.len())).as_bytes());
    }
    assert!(started.elapsed().as_secs() < 60, "{:?}", started.elapsed());
}

#[test]
fn what_is_no_report_is_refused_in_words() {
    assert_eq!(read(b""), Err(Error::Empty));
    assert_eq!(read(b" \n\t "), Err(Error::Empty));
    assert_eq!(read(&[0xc3, 0x28, b'a']), Err(Error::NotUtf8 { at: 0 }));
    assert!(matches!(read(b"%PDF-1.4"), Err(Error::Damaged { .. })));
    assert!(matches!(read(b"\x89PNG\r\n\x1a\n\0"), Err(Error::Format { .. })));
    assert!(matches!(read(&vec![b'a'; 33 * 1024 * 1024]), Err(Error::TooLarge { .. })));
    assert!(
        read("Le rapport du groupe sur les travaux de la réunion".as_bytes())
            .unwrap_err()
            .to_string()
            .contains("French")
    );
}
