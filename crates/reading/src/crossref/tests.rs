//! Small invented documents with one thing wrong each.

use super::*;

fn messages(text: &str, code: Code) -> Vec<String> {
    let document = crate::read(text.as_bytes()).unwrap();
    document.warnings.into_iter().filter(|warning| warning.code == code).map(|warning| warning.message).collect()
}

#[test]
fn a_wrong_number_of_meetings_is_told() {
    let wrong = "1\tWork of the group\n1.1\tThe group held three meetings:\na)\tthe 26th meeting (WG-WSIS-26/23);\nb)\tthe 27th meeting (WG-WSIS-27/23).\n";

    assert_eq!(messages(wrong, Code::Count), ["says 3 meetings, and 2 can be counted"]);
    assert!(messages(&wrong.replace("three", "two"), Code::Count).is_empty());
}

#[test]
fn exchanged_symbols_are_told() {
    let text = "1\tReports\n1.1\tThe comprehensive report on the activities of the Union WG-WSIS-32/16.\n\
        1.2\tThe four-year report to the Council WG-WSIS-32/10.\n\
        1.3\tThe secretariat was requested to improve WG-WSIS-32/10 as the final and comprehensive report.\n";

    let found = messages(text, Code::Description);

    assert_eq!(found.len(), 1, "{found:?}");
    assert!(["WG-WSIS-32/10", "WG-WSIS-32/16", "exchanged"].iter().all(|part| found[0].contains(part)), "{found:?}");
}

#[test]
fn unlisted_symbols_are_told_where_there_are_references() {
    let text = "Summary\nA short report of the group to the Council.\nReferences\nResolution 1332 (mod. 2016)\n\n\
        1\tIntroduction\n1.1\tThe group met under Resolution 1332 (mod. 2016) and considered WG-WSIS-31/8.\n";

    assert_eq!(messages(text, Code::Unlisted), ["cited but not listed in the references: WG-WSIS-31/8 (1.1)"]);
}
