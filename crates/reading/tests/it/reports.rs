//! Whole reports against labels made by hand. The real report is read only where the shared folder is there.

use std::{fs, path::PathBuf};

use reading::{Code, Document, Item, read, score};

fn data(name: &str) -> Vec<u8> {
    fs::read(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(name)).unwrap()
}

/// The real report; none outside the team's own machines.
fn real() -> Option<Document> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/seed/c18-8-ar.txt");
    Some(read(&fs::read(path).ok()?).unwrap())
}

fn item<'a>(document: &'a Document, path: &str) -> &'a Item {
    document.items.iter().find(|item| item.path == path).unwrap_or_else(|| panic!("no item {path}"))
}

/// Kind, addressees and due date as one line.
fn found(item: &Item) -> String {
    let kind = item.kind.map_or("-", |kind| kind.code());
    let whom: Vec<&str> = item.addressees.iter().map(|addressee| addressee.code()).collect();
    format!("{kind} {} {}", whom.join(","), item.due.as_ref().map_or("-", |due| due.as_str()))
}

/// Reads an invented report and compares every item, deadlines included.
fn agrees_with_labels(name: &str) {
    let document = read(&data(&format!("{name}.txt"))).unwrap();
    let labels = String::from_utf8(data(&format!("{name}.tsv"))).unwrap();
    let score = score(&document, &labels);

    assert_eq!((score.lost.clone(), score.differences.clone()), (vec![], vec![]));
    for row in labels.lines().filter(|line| !line.starts_with('#')) {
        let fields: Vec<&str> = row.split('\t').collect();
        let item = item(&document, fields[0]);
        assert_eq!(item.due.as_ref().map_or("-", |due| due.as_str()), fields[3], "{row}");
    }
}

#[test]
fn an_english_report_is_read_as_its_author_meant_it() {
    agrees_with_labels("english-report");
}

#[test]
fn an_arabic_report_is_read_as_its_author_meant_it() {
    agrees_with_labels("arabic-report");
}

#[test]
fn the_head_is_read_in_both_languages() {
    for (name, title) in [("english-report.txt", "OUTCOMES OF"), ("arabic-report.txt", "نواتج اجتماعات")] {
        let head = read(&data(name)).unwrap().head;

        assert_eq!(head.symbol.as_deref(), Some("C23/41"));
        assert_eq!(head.date.as_deref(), Some("2023-05-19"));
        assert_eq!(head.agenda_item.as_deref(), Some("PL 1.7"));
        assert!(head.title.as_deref().is_some_and(|found| found.starts_with(title)), "{:?}", head.title);
        assert!(head.meeting.is_some() && head.source.is_some() && head.original_language.is_some());
        assert!(head.summary.is_some() && head.action_required.is_some() && !head.references.is_empty());
    }
}

#[test]
fn evidence_stands_where_it_says() {
    for name in ["english-report.txt", "arabic-report.txt"] {
        let document = read(&data(name)).unwrap();
        let mut seen = 0;
        for item in &document.items {
            for one in item.evidence.iter().filter(|one| one.start < one.end) {
                let words: String = item.text.chars().skip(one.start).take(one.end - one.start).collect();
                assert_eq!(words, one.words, "{}", item.path);
                seen += 1;
            }
        }
        assert!(seen > 20, "{name}: {seen}");
    }
}

#[test]
fn the_json_has_the_promised_shape() {
    let document = read(&data("english-report.txt")).unwrap();
    let json: serde_json::Value = serde_json::to_value(&document).unwrap();

    let third = json["items"].as_array().unwrap().iter().find(|item| item["path"] == "2.1.10.3.2").unwrap();
    assert_eq!(third["label"], "•");
    assert_eq!(third["kind"], "encourages");
    assert_eq!(third["addressees"], serde_json::json!(["members"]));
    assert_eq!(third["due"], "2022-11-30");
    for key in ["text", "cites", "topics", "evidence"] {
        assert!(!third[key].is_null(), "{key}");
    }
    assert!(json["head"].is_object() && json["warnings"].is_array());
    assert!(json["items"][0]["kind"].is_null() && json["items"][0]["due"].is_null());
}

#[test]
fn numbers_that_begin_with_the_section_are_read_in_arabic_too() {
    let text = "1\tمقدمة\n1.1\tنص أول.\n1.2\tنص ثان.\n2\tنتائج\n2.1\tطُلب إلى الأمانة تقديم تقرير.\n2.2\tنص.\n2.3\tنص.\n";

    let paths: Vec<String> = read(text.as_bytes()).unwrap().items.into_iter().map(|item| item.path).collect();

    assert_eq!(paths, ["1", "1.1", "1.2", "2", "2.1", "2.2", "2.3"]);
}

#[test]
fn paragraphs_without_section_headings_keep_the_section_in_their_path() {
    let text = "1.1\tThe group met.\n1.2\tThe secretariat was requested to:\na)\tpublish it;\n2.1\tThe meeting thanked the chair.\n";

    let paths: Vec<String> = read(text.as_bytes()).unwrap().items.into_iter().map(|item| item.path).collect();

    assert_eq!(paths, ["1.1", "1.2", "1.2.1", "2.1"]);
}

#[test]
fn a_report_without_numbers_loses_no_paragraph() {
    let text = "The group met in Geneva.\n\nThe group requested the secretariat to:\n- publish the list;\n- report to the next meeting.\n\nThe meeting thanked the chair.\n";

    let document = read(text.as_bytes()).unwrap();

    let lines: Vec<String> = document.items.iter().map(|item| format!("{} {}", item.path, found(item))).collect();
    assert_eq!(
        lines,
        [
            "1 -  -",
            "2 requests secretariat -",
            "2.1 requests secretariat -",
            "2.2 requests secretariat the next meeting",
            "3 appreciates  -"
        ]
    );
    assert!(document.warnings.iter().any(|warning| warning.code == Code::NoOutline));
}

#[test]
fn lines_broken_by_the_width_of_a_page_are_put_together() {
    let text = "1. Work of the group\n\n1.1 The group considered the documents that had been submitted by\nmembers and requested the secretariat to publish them on the\nwebsite of the group.\n\n1.2 Members are encouraged to comment by 10 March 2023.\n";

    let document = read(text.as_bytes()).unwrap();

    assert_eq!(document.items.len(), 3);
    assert!(
        document.items[1].text.ends_with("to publish them on the website of the group."),
        "{}",
        document.items[1].text
    );
    assert_eq!(found(&document.items[1]), "requests secretariat -");
    assert_eq!(found(&document.items[2]), "encourages members 2023-03-10");
}

#[test]
fn every_node_of_the_real_report_is_found() {
    let Some(document) = real() else { return };
    let labels: Vec<&str> = document.items.iter().map(|item| item.label.as_str()).collect();
    let count = |fits: fn(&str) -> bool| labels.iter().filter(|label| fits(label)).count();

    assert_eq!(labels.len(), 213);
    assert_eq!(count(|label| label.parse::<u32>().is_ok()), 9);
    assert_eq!(count(|label| label.contains('.')), 28);
    assert_eq!(count(|label| label.ends_with(')')), 78);
    assert_eq!(count(|label| label.ends_with('‘')), 70);
    assert_eq!(count(|label| label == "○"), 26);
    assert_eq!(count(|label| label == "●"), 2);
}

#[test]
fn named_items_of_the_real_report_are_right() {
    let Some(document) = real() else { return };
    let expected = [
        ("2.6.16.14.2", "requests secretariat -"),
        ("2.6.15", "no-agreement  -"),
        ("2.6.19.4", "encourages members 2018-02-09"),
        ("2.6.17.10.2.1", "recommends secretariat -"),
        ("3.3.13.1", "agrees secretariat --02-24"),
        ("3.3.14.4", "encourages members -"),
        ("5.2", "invites vice-chairs -"),
        ("7.3.4", "supports  -"),
    ];

    for (path, line) in expected {
        assert_eq!(found(item(&document, path)), line, "{path}");
    }
    assert_eq!(item(&document, "2.6.16.6").cites, ["WG-WSIS-31/8"]);
    assert_eq!(item(&document, "2.6.28.1").cites, ["Resolution 8 (Rev. Buenos Aires, 2017)"]);
    assert!(item(&document, "2.6.21").topics.contains(&"C2".to_owned()), "{:?}", item(&document, "2.6.21").topics);
}

#[test]
fn the_slips_of_the_real_report_are_told() {
    let Some(document) = real() else { return };
    let told = |code: Code, parts: &[&str]| {
        document
            .warnings
            .iter()
            .any(|warning| warning.code == code && parts.iter().all(|part| warning.message.contains(part)))
    };

    assert!(told(Code::Debris, &["[bookmark: _GoBack]"]));
    assert!(told(Code::Description, &["WG-WSIS-32/10", "WG-WSIS-32/16", "exchanged"]));
    assert!(told(Code::Description, &["WG-WSIS-32/19"]));
    assert!(told(Code::AmbiguousSymbol, &["WG-WSIS-31/8", "WG-WSIS-3/18"]));
    assert!(told(Code::RepairedDate, &["2017-02-07", "2017-02-08"]));
    assert!(told(Code::Unlisted, &["C15/110"]));
    assert!(!document.warnings.iter().any(|warning| warning.code == Code::Count));
}

#[test]
fn the_real_report_is_read_right_for_19_items_of_20() {
    let Some(document) = real() else { return };
    let labels = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/labels/c18-8.tsv")).unwrap();

    let score = score(&document, &labels);

    assert!(score.lost.is_empty(), "{:?}", score.lost);
    assert!(score.both_right * 20 >= score.items * 19, "{score}");
}
