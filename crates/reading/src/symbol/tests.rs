//! Every form named in the field's documents, and what it stands for.

use super::*;
use crate::words::words;

fn canonical(text: &str) -> String {
    Symbol::parse(text).map_or_else(|error| error.to_string(), |symbol| symbol.to_string())
}

#[test]
fn every_form_of_a_group_document_has_one_canonical_form() {
    for (written, expected) in [
        ("WG-WSIS-28/09", "WG-WSIS-28/9"),
        ("WG-WSIS-32-16", "WG-WSIS-32/16"),
        ("WG-WSIS-3210", "WG-WSIS-32/10"),
        ("WGWSIS30/13", "WG-WSIS-30/13"),
        ("WG-WSIS-318", "WG-WSIS-31/8"),
        ("WG/28/12", "WG-WSIS-28/12"),
        ("WSIS/28/12", "WG-WSIS-28/12"),
        ("CWG-WSIS-32/16-E Rev. 1", "WG-WSIS-32/16(Rev.1)"),
        ("Revision 1 to Document WG-WSIS-31/11-E", "WG-WSIS-31/11(Rev.1)"),
        ("wg\u{2011}wsis\u{2011}32\u{2011}16", "WG-WSIS-32/16"),
        ("WG\u{1e}WSIS\u{ad}32\u{2013}16", "WG-WSIS-32/16"),
        ("الوثيقة WG-WSIS-26/23", "WG-WSIS-26/23"),
        ("WG-WSIS-٢٨/٩", "WG-WSIS-28/9"),
    ] {
        assert_eq!(canonical(written), expected, "{written}");
    }
}

#[test]
fn every_other_series_has_one_canonical_form() {
    for (written, expected) in [
        ("C18/8", "C18/8"),
        ("C18/8-E", "C18/8"),
        ("Document C15/110-A", "C15/110"),
        ("C18/INF/5", "C18/INF/5"),
        ("C18/DT/3", "C18/DT/3"),
        ("С18/8", "C18/8"),
        ("A/RES/70/1", "A/RES/70/1"),
        ("A/70/684", "A/70/684"),
        ("PP-14/20(Add.1)-E", "PP-14/20(Add.1)"),
        ("WTDC-17/3-E", "WTDC-17/3"),
        ("CL-18/5", "CL-18/5"),
        ("DM-20/1021", "DM-20/1021"),
    ] {
        assert_eq!(canonical(written), expected, "{written}");
    }
}

#[test]
fn resolutions_are_named_in_one_form_from_both_languages() {
    for (written, expected) in [
        ("Resolution 140 (Rev. Busan, 2014)", "Resolution 140 (Rev. Busan, 2014)"),
        ("PP Resolution 140 (Rev.Busan, 2014)", "Resolution 140 (Rev. Busan, 2014)"),
        ("القرار 140 (المراجَع في بوسان، 2014)", "Resolution 140 (Rev. Busan, 2014)"),
        ("القرار 1332 (المعدل في 2016)", "Resolution 1332 (mod. 2016)"),
        ("قرار المجلس 1332 (المعدل 2016)", "Resolution 1332 (mod. 2016)"),
        ("Council Resolution 1332 (modified 2016)", "Resolution 1332 (mod. 2016)"),
        ("القرار 1196", "Resolution 1196"),
        ("القرار 8 (المراجَع في بوينس آيرس، 2017)", "Resolution 8 (Rev. Buenos Aires, 2017)"),
        ("القرار 30 للمؤتمر العالمي لتنمية الاتصالات لعام 2017", "Resolution 30 (WTDC-17)"),
        ("Resolution 75 of WTSA-16", "Resolution 75 (WTSA-16)"),
        ("UNGA resolution 70/1", "A/RES/70/1"),
        ("قرار الجمعية العامة للأمم المتحدة 70/125", "A/RES/70/125"),
        ("Decision 563", "Decision 563"),
    ] {
        assert_eq!(canonical(written), expected, "{written}");
    }
}

#[test]
fn what_can_be_read_in_two_ways_is_said_to_be() {
    let ambiguous = |text: &str| match Symbol::parse(text) {
        Err(SymbolError::Ambiguous { candidates, .. }) => candidates,
        other => panic!("{text}: {other:?}"),
    };

    assert_eq!(ambiguous("WG-WSIS-111"), ["WG-WSIS-11/1", "WG-WSIS-1/11"]);
    assert_eq!(ambiguous("A/70/1"), ["A/RES/70/1", "A/70/1"]);
    assert_eq!(Symbol::parse("WG-WSIS-318").unwrap().other_readings(), ["WG-WSIS-3/18"]);
    assert!(Symbol::parse("WG-WSIS-3210").unwrap().other_readings().is_empty());
}

#[test]
fn what_is_no_symbol_is_refused() {
    for text in ["", "WSIS", "WSIS+10", "C7", "hello", "WG-WSIS-", "2018", "WSIS-2018", "القرار", "A/", "///"] {
        assert!(matches!(Symbol::parse(text), Err(SymbolError::Unknown { .. })), "{text}: {:?}", Symbol::parse(text));
    }
}

#[test]
fn citations_are_found_in_running_text() {
    let cited = |text: &str| citations(&words(text), text).into_iter().map(|one| one.canonical).collect::<Vec<_>>();

    assert_eq!(cited("(WG-WSIS-29/17؛ وWGWSIS30/13) بشأن"), ["WG-WSIS-29/17", "WG-WSIS-30/13"]);
    assert_eq!(cited("(القراران A/RES/70/1 وA/RES/70/125 للجمعية العامة)"), ["A/RES/70/1", "A/RES/70/125"]);
    assert_eq!(
        cited("إلى قراري الجمعية العامة للأمم المتحدة A/70/1 وA/70/125 فضلاً عن قرار المجلس 1332 (المعدل 2016)"),
        ["A/RES/70/1", "A/RES/70/125", "Resolution 1332 (mod. 2016)"]
    );
    assert_eq!(
        cited("قراري المجلس في دورته لعام 2015، القرار 1332 (المعدل في 2015) والقرار 1334 (المعدل في 2015)"),
        ["Resolution 1332 (mod. 2015)", "Resolution 1334 (mod. 2015)"]
    );
    assert_eq!(
        cited("Document CWG-WSIS-32/16-E Rev. 1 and PP-14/20(Add.1)-E."),
        ["WG-WSIS-32/16(Rev.1)", "PP-14/20(Add.1)"]
    );
    assert_eq!(
        cited("Resolutions 140 (Rev. Busan, 2014) and 200 (Busan, 2014), and Resolution 70/1"),
        ["Resolution 140 (Rev. Busan, 2014)", "Resolution 200 (Busan, 2014)", "A/RES/70/1"]
    );
}
