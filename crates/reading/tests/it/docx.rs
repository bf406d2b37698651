//! DOCX made here: lists whose numbers Word computes, typed numbers, tables, deletions, bombs.

use std::io::{Cursor, Write};

use reading::{Error, read};
use zip::{ZipWriter, write::SimpleFileOptions};

const W: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

/// A container of these parts.
pub fn container(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn the_plain_text_of_a_file_is_read_in_any_language() {
    let body =
        format!("<w:document {W}><w:body>{}{}</w:body></w:document>", paragraph(None, "نص"), paragraph(None, "Two"));

    assert_eq!(reading::text(&container(&[("word/document.xml", &body)])).as_deref(), Ok("نص\nTwo"));
    assert_eq!(reading::text("\u{feff}One\r\nTwo".as_bytes()).as_deref(), Ok("One\nTwo"));
    assert_eq!(reading::text(b" \n"), Err(Error::Empty));
    assert!(reading::text(b"\xff\xfe\x00").is_err());
}

#[test]
fn the_text_of_an_opendocument_file_is_read_with_its_headings() {
    let content = "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\"><office:body><office:text>\
        <text:h>Título</text:h><text:p>Uno<text:tab/>dos &amp; <text:span>tres</text:span></text:p>\
        </office:text></office:body></office:document-content>";
    let file = container(&[("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", content)]);

    assert_eq!(reading::text(&file).as_deref(), Ok("Título\nUno dos & tres\n"));
    assert!(reading::text(&container(&[("content.xml", "<a><b>")])).is_err());
}

#[test]
fn an_opendocument_report_says_what_the_same_text_says() {
    let report =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/english-report.txt")).unwrap();
    let written = |line: &str| format!("<text:p>{}</text:p>", line.replace('&', "&amp;").replace('\t', "<text:tab/>"));
    let body: String = report.lines().map(written).collect();
    let odt = |body: &str| {
        let content = format!(
            "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\"><office:body><office:text>{body}</office:text>\
             </office:body></office:document-content>"
        );
        container(&[("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", &content)])
    };

    let (text, read) = (read(report.as_bytes()).unwrap(), read(&odt(&body)).unwrap());

    assert_eq!((read.head, read.items), (text.head, text.items));
    let listed = odt(&format!("{body}<text:list><text:list-item><text:p>One</text:p></text:list-item></text:list>"));
    let warnings = reading::read(&listed).unwrap().warnings;
    assert!(warnings.iter().any(|warning| warning.message.contains("lists")), "{warnings:?}");
}

/// A paragraph in a list at a level; no list for level none.
fn paragraph(level: Option<u8>, text: &str) -> String {
    let list = level.map_or(String::new(), |level| {
        format!("<w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr>")
    });
    format!("<w:p>{list}<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>")
}

/// The numbering of Council documents: 1, 1.1, a), i), bullet.
fn numbering() -> String {
    let level = |n: u8, format: &str, text: &str| {
        format!(
            "<w:lvl w:ilvl=\"{n}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{text}\"/></w:lvl>"
        )
    };
    let levels = [
        level(0, "decimal", "%1"),
        level(1, "decimal", "%1.%2"),
        level(2, "lowerLetter", "%3)"),
        level(3, "lowerRoman", "%4)"),
        level(4, "bullet", "\u{f0b7}"),
    ];
    format!(
        "<w:numbering {W}><w:abstractNum w:abstractNumId=\"3\">{}</w:abstractNum><w:num w:numId=\"7\"><w:abstractNumId w:val=\"3\"/></w:num></w:numbering>",
        levels.concat()
    )
}

pub fn report() -> Vec<u8> {
    let body = [
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Agenda item: PL 1.3</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Document C23/8-E</w:t></w:r></w:p>\
         <w:p><w:r><w:t>19 May 2023</w:t></w:r></w:p></w:tc></w:tr></w:tbl>".to_owned(),
        paragraph(None, "Report on the outcomes of the meetings of the group"),
        paragraph(Some(0), "Introduction"),
        paragraph(Some(1), "The group held two meetings."),
        paragraph(Some(0), "Outcomes"),
        paragraph(Some(1), "The group made the following observations:"),
        paragraph(Some(2), "The secretariat was requested to:"),
        paragraph(Some(3), "publish the list &amp; the map of WG<w:noBreakHyphen/>WSIS-31/8;"),
        paragraph(Some(3), "report by 10 March 2023."),
        paragraph(Some(2), "Members are encouraged to:"),
        paragraph(Some(4), "take part;"),
        paragraph(Some(4), "contribute."),
        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr><w:del><w:r><w:delText>No agreement was reached. </w:delText></w:r></w:del>\
         <w:r><w:t>The meeting thanked the secretariat.</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>".to_owned(),
    ];
    let document = format!("<?xml version=\"1.0\"?><w:document {W}><w:body>{}</w:body></w:document>", body.concat());
    let document = document.replace("WG<w:noBreakHyphen/>", "WG</w:t><w:noBreakHyphen/><w:t>");
    container(&[("word/document.xml", &document), ("word/numbering.xml", &numbering())])
}

#[test]
fn the_numbers_that_word_computes_make_the_outline() {
    let document = read(&report()).unwrap();

    let found: Vec<String> = document
        .items
        .iter()
        .map(|item| {
            let whom: Vec<&str> = item.addressees.iter().map(|one| one.code()).collect();
            format!("{} {} {} {}", item.path, item.label, item.kind.map_or("-", |kind| kind.code()), whom.join(","))
        })
        .collect();
    assert_eq!(
        found,
        [
            "1 1 - ",
            "1.1 1.1 - ",
            "2 2 - ",
            "2.1 2.1 - ",
            "2.1.1 a) requests secretariat",
            "2.1.1.1 i) requests secretariat",
            "2.1.1.2 ii) requests secretariat",
            "2.1.2 b) encourages members",
            "2.1.2.1 • encourages members",
            "2.1.2.2 • encourages members",
            "2.2 2.2 appreciates ",
        ]
    );
    assert_eq!(document.items[5].cites, ["WG-WSIS-31/8"]);
    assert!(document.items[5].text.contains("list & the map"));
    assert_eq!(document.items[6].due.as_ref().map(|due| due.as_str()), Some("2023-03-10"));
    assert_eq!(document.head.symbol.as_deref(), Some("C23/8"));
    assert_eq!(document.head.date.as_deref(), Some("2023-05-19"));
}

#[test]
fn numbers_typed_by_hand_and_arabic_letters_are_read() {
    let lines = ["1\tمقدمة", "1.1\tطُلب إلى الأمانة القيام بما يلي:", " أ )\tنشر القائمة؛", "ب)\tتقديم تقرير."];
    let typed = |line: &&str| {
        let (label, text) = line.split_once('\t').unwrap();
        format!("<w:p><w:r><w:t>{label}</w:t><w:tab/><w:t>{text}</w:t></w:r></w:p>")
    };
    let body: String = lines.iter().map(typed).collect();
    let document = format!("<w:document {W}><w:body>{body}</w:body></w:document>");

    let read = read(&container(&[("word/document.xml", &document)])).unwrap();

    let found: Vec<(&str, &str)> =
        read.items.iter().map(|item| (item.path.as_str(), item.kind.map_or("-", |kind| kind.code()))).collect();
    assert_eq!(found, [("1", "-"), ("1.1", "requests"), ("1.1.1", "requests"), ("1.1.2", "requests")]);
}

#[test]
fn other_containers_and_damage_are_named() {
    assert_eq!(read(&container(&[("xl/workbook.xml", "")])), Err(Error::Format { found: "a spreadsheet" }));
    assert!(matches!(read(b"PK\x03\x04 and nothing more"), Err(Error::Damaged { .. })));
    assert!(matches!(
        read(&container(&[("word/document.xml", "<w:document><w:p></w:document>")])),
        Err(Error::Damaged { .. })
    ));
    assert!(matches!(
        read(&container(&[("word/document.xml", "<!DOCTYPE x [<!ENTITY a \"b\">]><x/>")])),
        Err(Error::Damaged { .. })
    ));
    assert_eq!(read(&container(&[("word/document.xml", "<w:document/>")])), Err(Error::Empty));
}

#[test]
fn bombs_are_refused() {
    let zeros = " ".repeat(33 * 1024 * 1024);
    assert!(matches!(read(&container(&[("word/document.xml", &zeros)])), Err(Error::TooLarge { .. })));

    let deep = format!("{}{}", "<w:p>".repeat(100_000), "</w:p>".repeat(100_000));
    assert!(matches!(read(&container(&[("word/document.xml", &deep)])), Err(Error::Damaged { .. })));
}
