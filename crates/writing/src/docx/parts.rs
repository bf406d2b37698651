//! The parts of the package beside body and styles. All are fixed but for the words and addresses in them.

use super::{Links, Writer, pictures, xml};
use crate::{Document, Front};

pub(super) const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
pub(super) const MAIN: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONSHIPS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";

const CONTENT_TYPES: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
<Default Extension=\"xml\" ContentType=\"application/xml\"/>\
<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>\
<Override PartName=\"/word/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/>\
<Override PartName=\"/word/settings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml\"/>\
<Override PartName=\"/word/fontTable.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml\"/>\
<Override PartName=\"/word/footnotes.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml\"/>\
<Override PartName=\"/word/header.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml\"/>\
<Override PartName=\"/word/headerFirst.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml\"/>\
<Override PartName=\"/word/footer.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml\"/>\
<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>\
<Override PartName=\"/docProps/app.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.extended-properties+xml\"/>\
</Types>";

/// `[Content_Types].xml`; the type of pictures only where there are some.
pub(super) fn content_types(writer: &Writer) -> String {
    let picture = "<Default Extension=\"jpg\" ContentType=\"image/jpeg\"/><Override";
    match writer.pictures.is_empty() {
        true => CONTENT_TYPES.to_owned(),
        false => CONTENT_TYPES.replacen("<Override", picture, 1),
    }
}

/// The fonts, with those to take where one is missing.
pub(super) const FONT_TABLE: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
<w:fonts xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">\
<w:font w:name=\"Times New Roman\"><w:altName w:val=\"Noto Serif\"/><w:family w:val=\"roman\"/><w:pitch w:val=\"variable\"/></w:font>\
<w:font w:name=\"Amiri\"><w:altName w:val=\"Times New Roman\"/><w:charset w:val=\"B2\"/><w:family w:val=\"roman\"/><w:pitch w:val=\"variable\"/></w:font>\
<w:font w:name=\"SimSun\"><w:altName w:val=\"Noto Serif CJK SC\"/><w:family w:val=\"roman\"/><w:pitch w:val=\"variable\"/></w:font>\
</w:fonts>";

pub(super) const APP: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Application>Hasila</Application></Properties>";

/// `_rels/.rels`.
pub(super) fn package_relationships() -> String {
    let core = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    format!(
        "{DECLARATION}<Relationships xmlns=\"{RELATIONSHIPS}\">\
         <Relationship Id=\"document\" Type=\"{OFFICE}/officeDocument\" Target=\"word/document.xml\"/>\
         <Relationship Id=\"core\" Type=\"{core}\" Target=\"docProps/core.xml\"/>\
         <Relationship Id=\"app\" Type=\"{OFFICE}/extended-properties\" Target=\"docProps/app.xml\"/></Relationships>"
    )
}

/// `word/_rels/document.xml.rels`.
pub(super) fn document_relationships(writer: &Writer) -> String {
    let parts = [
        ("styles", "styles"),
        ("settings", "settings"),
        ("fontTable", "fontTable"),
        ("footnotes", "footnotes"),
        ("header", "header"),
        ("header", "headerFirst"),
        ("footer", "footer"),
    ];
    let parts: String = parts
        .iter()
        .map(|(kind, name)| format!("<Relationship Id=\"{name}\" Type=\"{OFFICE}/{kind}\" Target=\"{name}.xml\"/>"))
        .collect();
    let picture = |number: usize| {
        let target = pictures::part(number);
        format!("<Relationship Id=\"picture{number}\" Type=\"{OFFICE}/image\" Target=\"{target}\"/>")
    };
    let shown: String = (1..=writer.pictures.len()).map(picture).collect();
    let links = relationships(&writer.links);
    format!("{DECLARATION}<Relationships xmlns=\"{RELATIONSHIPS}\">{parts}{shown}{links}</Relationships>")
}

/// `word/_rels/footnotes.xml.rels`.
pub(super) fn note_relationships(links: &Links) -> String {
    format!("{DECLARATION}<Relationships xmlns=\"{RELATIONSHIPS}\">{}</Relationships>", relationships(links))
}

fn relationships(links: &Links) -> String {
    let link = |(index, href): (usize, &String)| {
        format!(
            "<Relationship Id=\"link{}\" Type=\"{OFFICE}/hyperlink\" Target=\"{}\" TargetMode=\"External\"/>",
            index + 1,
            xml::escape(href)
        )
    };
    links.0.iter().enumerate().map(link).collect()
}

/// `docProps/core.xml`. The day of the document stands for the time it was made, so that the same document is the same file.
pub(super) fn core(document: &Document) -> String {
    let Front { title, source, symbol, date, .. } = &document.front;
    format!(
        "{DECLARATION}<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>{}</dc:title><dc:creator>{}</dc:creator>\
         <dc:identifier>{}</dc:identifier><dc:language>{}</dc:language>\
         <dcterms:created xsi:type=\"dcterms:W3CDTF\">{date}T00:00:00Z</dcterms:created>\
         <dcterms:modified xsi:type=\"dcterms:W3CDTF\">{date}T00:00:00Z</dcterms:modified></cp:coreProperties>",
        xml::escape(title),
        xml::escape(source),
        xml::escape(symbol),
        document.lang,
    )
}

/// `word/settings.xml`.
pub(super) fn settings(document: &Document) -> String {
    let language = xml::language(document.lang).replace("w:lang ", "w:themeFontLang ");
    format!(
        "{DECLARATION}<w:settings xmlns:w=\"{MAIN}\"><w:defaultTabStop w:val=\"567\"/>\
         <w:characterSpacingControl w:val=\"doNotCompress\"/><w:footnotePr><w:footnote w:id=\"-1\"/>\
         <w:footnote w:id=\"0\"/></w:footnotePr><w:compat><w:compatSetting w:name=\"compatibilityMode\" \
         w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>{language}\
         <w:decimalSymbol w:val=\".\"/><w:listSeparator w:val=\",\"/></w:settings>"
    )
}

/// `word/header.xml`: page number and symbol.
pub(super) fn header(writer: &Writer, front: &Front) -> String {
    let rtl = writer.lang.is_rtl();
    let page = xml::run(&writer.look(), rtl, &xml::text("1"));
    let page = format!("<w:fldSimple w:instr=\" PAGE \">{page}</w:fldSimple>");
    let line = if front.header.trim().is_empty() { &front.symbol } else { &front.header };
    let mut paragraphs = xml::paragraph("Header", rtl, &page);
    if !line.trim().is_empty() {
        paragraphs.push_str(&xml::paragraph("Header", rtl, &writer.words(line)));
    }
    format!("{DECLARATION}<w:hdr xmlns:w=\"{MAIN}\">{paragraphs}</w:hdr>")
}

/// `word/headerFirst.xml`: the first page has the masthead and no header.
pub(super) fn header_first(writer: &Writer) -> String {
    format!("{DECLARATION}<w:hdr xmlns:w=\"{MAIN}\">{}</w:hdr>", xml::paragraph("Header", writer.lang.is_rtl(), ""))
}

/// `word/footer.xml`.
pub(super) fn footer(writer: &Writer, front: &Front) -> String {
    let line = xml::paragraph("Footer", writer.lang.is_rtl(), &writer.words(&front.footer));
    format!("{DECLARATION}<w:ftr xmlns:w=\"{MAIN}\">{line}</w:ftr>")
}

/// `word/footnotes.xml`.
pub(super) fn footnotes(writer: &Writer) -> String {
    let rtl = writer.lang.is_rtl();
    let rule = |kind: &str, id: i32, mark: &str| {
        let paragraph = xml::paragraph("FootnoteText", rtl, &xml::run(&writer.look(), rtl, mark));
        format!("<w:footnote w:type=\"{kind}\" w:id=\"{id}\">{paragraph}</w:footnote>\n")
    };
    format!(
        "{DECLARATION}<w:footnotes xmlns:w=\"{MAIN}\" xmlns:r=\"{OFFICE}\">{}{}{}</w:footnotes>",
        rule("separator", -1, "<w:separator/>"),
        rule("continuationSeparator", 0, "<w:continuationSeparator/>"),
        writer.notes.concat(),
    )
}

/// `word/document.xml`.
pub(super) fn document(writer: &Writer) -> String {
    let bidi = if writer.lang.is_rtl() { "<w:bidi/>" } else { "" };
    format!(
        "{DECLARATION}<w:document xmlns:w=\"{MAIN}\" xmlns:r=\"{OFFICE}\"><w:body>\n{}<w:sectPr>\
         <w:headerReference w:type=\"default\" r:id=\"header\"/><w:headerReference w:type=\"first\" r:id=\"headerFirst\"/>\
         <w:footerReference w:type=\"default\" r:id=\"footer\"/><w:footerReference w:type=\"first\" r:id=\"footer\"/>\
         <w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1418\" w:right=\"1134\" w:bottom=\"1418\" w:left=\"1134\" \
         w:header=\"709\" w:footer=\"709\" w:gutter=\"0\"/><w:titlePg/>{bidi}</w:sectPr></w:body></w:document>",
        writer.body
    )
}
