//! The styles of the document. Their names are those of the organisation's templates where there is one
//! (`enumlev1`, `Tablehead`), so that an officer's macros find them.

use language::Lang;

use super::{blocks::TEXT_WIDTH, xml};

/// Beyond a letter's width, Arabic needs a larger size than Latin to be read as easily.
const fn sizes(lang: Lang) -> (u32, u32) {
    match lang {
        Lang::Ar => (24, 26),
        _ => (22, 22),
    }
}

/// A paragraph style: name shown, paragraph properties, run properties.
type Style = (&'static str, &'static str, &'static str, &'static str);

const BOX: &str = "<w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"4\" w:color=\"auto\"/>\
    <w:left w:val=\"single\" w:sz=\"6\" w:space=\"4\" w:color=\"auto\"/>\
    <w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"4\" w:color=\"auto\"/>\
    <w:right w:val=\"single\" w:sz=\"6\" w:space=\"4\" w:color=\"auto\"/></w:pBdr>";
const SHADED: &str = "<w:pBdr><w:top w:val=\"single\" w:sz=\"4\" w:space=\"3\" w:color=\"7F7F7F\"/>\
    <w:left w:val=\"single\" w:sz=\"4\" w:space=\"3\" w:color=\"7F7F7F\"/>\
    <w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"3\" w:color=\"7F7F7F\"/>\
    <w:right w:val=\"single\" w:sz=\"4\" w:space=\"3\" w:color=\"7F7F7F\"/></w:pBdr>\
    <w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F2F2F2\"/>";
const BOLD: &str = "<w:b/><w:bCs/>";

/// Identifier, name, paragraph properties (in the schema's order), run properties.
const PARAGRAPHS: &[Style] = &[
    (
        "Heading1",
        "heading 1",
        "<w:keepNext/><w:keepLines/>{794}<w:spacing w:before=\"320\" w:after=\"80\"/><w:ind w:left=\"794\" w:hanging=\"794\"/><w:outlineLvl w:val=\"0\"/>",
        "<w:b/><w:bCs/><w:sz w:val=\"26\"/><w:szCs w:val=\"30\"/>",
    ),
    (
        "Heading2",
        "heading 2",
        "<w:keepNext/><w:keepLines/>{794}<w:spacing w:before=\"240\" w:after=\"80\"/><w:ind w:left=\"794\" w:hanging=\"794\"/><w:outlineLvl w:val=\"1\"/>",
        BOLD,
    ),
    (
        "Heading3",
        "heading 3",
        "<w:keepNext/><w:keepLines/>{794}<w:spacing w:before=\"200\" w:after=\"60\"/><w:ind w:left=\"794\" w:hanging=\"794\"/><w:outlineLvl w:val=\"2\"/>",
        "<w:b/><w:bCs/><w:i/><w:iCs/>",
    ),
    (
        "Heading4",
        "heading 4",
        "<w:keepNext/><w:keepLines/>{794}<w:spacing w:before=\"160\" w:after=\"60\"/><w:ind w:left=\"794\" w:hanging=\"794\"/><w:outlineLvl w:val=\"3\"/>",
        "<w:i/><w:iCs/>",
    ),
    ("Numbered", "Numbered paragraph", "{794}", ""),
    ("enumlev1", "enumlev1", "{567}<w:spacing w:before=\"50\"/><w:ind w:left=\"567\" w:hanging=\"567\"/>", ""),
    ("enumlev2", "enumlev2", "{1134}<w:spacing w:before=\"50\"/><w:ind w:left=\"1134\" w:hanging=\"567\"/>", ""),
    ("enumlev3", "enumlev3", "{1588}<w:spacing w:before=\"50\"/><w:ind w:left=\"1588\" w:hanging=\"454\"/>", ""),
    ("enumlev4", "enumlev4", "{2042}<w:spacing w:before=\"50\"/><w:ind w:left=\"2042\" w:hanging=\"454\"/>", ""),
    ("Masthead", "Masthead", "{end}<w:spacing w:before=\"0\"/>", BOLD),
    ("Source", "Source", "<w:spacing w:before=\"600\"/><w:jc w:val=\"center\"/>", BOLD),
    (
        "Title",
        "Title",
        "<w:spacing w:before=\"240\" w:after=\"360\"/><w:jc w:val=\"center\"/>",
        "<w:b/><w:bCs/><w:sz w:val=\"28\"/><w:szCs w:val=\"34\"/>",
    ),
    ("Boxheading", "Boxheading", "<w:keepNext/>{box}<w:ind w:left=\"113\" w:right=\"113\"/>", BOLD),
    ("Boxtext", "Boxtext", "{box}<w:ind w:left=\"113\" w:right=\"113\"/>", ""),
    ("NoticeHeading", "NoticeHeading", "<w:keepNext/>{shaded}<w:ind w:left=\"113\" w:right=\"113\"/>", BOLD),
    ("Notice", "Notice", "{shaded}<w:ind w:left=\"113\" w:right=\"113\"/>", ""),
    ("Tabletitle", "Tabletitle", "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"80\"/>", BOLD),
    ("Tablehead", "Tablehead", "<w:keepNext/><w:spacing w:before=\"40\" w:after=\"40\"/>", BOLD),
    ("Tabletext", "Tabletext", "<w:spacing w:before=\"40\" w:after=\"40\"/>", ""),
    (
        "Header",
        "header",
        "<w:spacing w:before=\"0\"/><w:jc w:val=\"center\"/>",
        "<w:sz w:val=\"18\"/><w:szCs w:val=\"20\"/>",
    ),
    (
        "Footer",
        "footer",
        "<w:spacing w:before=\"0\"/><w:jc w:val=\"center\"/>",
        "<w:sz w:val=\"18\"/><w:szCs w:val=\"20\"/>",
    ),
    ("FootnoteText", "footnote text", "<w:spacing w:before=\"40\"/>", "<w:sz w:val=\"18\"/><w:szCs w:val=\"22\"/>"),
];

const CHARACTERS: &str = "\
<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\"><w:name w:val=\"Default Paragraph Font\"/></w:style>\n\
<w:style w:type=\"character\" w:styleId=\"Hyperlink\"><w:name w:val=\"Hyperlink\"/><w:rPr><w:color w:val=\"00508F\"/><w:u w:val=\"single\"/></w:rPr></w:style>\n\
<w:style w:type=\"character\" w:styleId=\"FootnoteReference\"><w:name w:val=\"footnote reference\"/><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>\n\
<w:style w:type=\"character\" w:customStyle=\"1\" w:styleId=\"Number\"><w:name w:val=\"Number\"/><w:rPr><w:rFonts w:cs=\"Times New Roman\"/></w:rPr></w:style>\n\
<w:style w:type=\"character\" w:customStyle=\"1\" w:styleId=\"Missing\"><w:name w:val=\"Missing\"/><w:rPr><w:color w:val=\"7A4100\"/></w:rPr></w:style>\n\
<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"108\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>\n\
<w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/><w:basedOn w:val=\"TableNormal\"/><w:tblPr><w:tblBorders><w:top w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/><w:left w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/><w:right w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/><w:insideH w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/><w:insideV w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/></w:tblBorders></w:tblPr></w:style>\n";

/// `word/styles.xml`.
pub(super) fn styles(lang: Lang) -> String {
    let (size, complex) = sizes(lang);
    let bidi = if lang.is_rtl() { "<w:bidi/>" } else { "" };
    let latin = if lang.is_rtl() { "Amiri" } else { "Times New Roman" };
    let mut styles = format!(
        "{}<w:styles xmlns:w=\"{}\"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"{latin}\" \
         w:eastAsia=\"SimSun\" w:hAnsi=\"{latin}\" w:cs=\"Amiri\"/><w:sz w:val=\"{size}\"/>\
         <w:szCs w:val=\"{complex}\"/>{}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>{bidi}<w:spacing w:before=\"80\" \
         w:after=\"0\"/></w:pPr></w:pPrDefault></w:docDefaults>\n\
         <w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>\n",
        super::parts::DECLARATION,
        super::parts::MAIN,
        xml::language(lang),
    );
    for (id, name, paragraph, run) in PARAGRAPHS {
        let custom = if is_own(id) { " w:customStyle=\"1\"" } else { "" };
        let paragraph = filled(paragraph);
        styles.push_str(&format!(
            "<w:style w:type=\"paragraph\"{custom} w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"Normal\"/>\
             <w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>\n"
        ));
    }
    styles.push_str(CHARACTERS);
    styles.push_str("</w:styles>");
    styles
}

/// Whether a style is none of Word's own.
fn is_own(id: &str) -> bool {
    !(id.starts_with("Heading") || matches!(id, "Title" | "Header" | "Footer" | "FootnoteText"))
}

/// Puts borders and tab stops in their places: `{794}` is a stop at that distance, `{end}` one at the far margin.
fn filled(properties: &str) -> String {
    let Some((before, rest)) = properties.split_once('{') else { return properties.to_owned() };
    let Some((name, after)) = rest.split_once('}') else { return properties.to_owned() };
    let piece = match name {
        "box" => BOX.to_owned(),
        "shaded" => SHADED.to_owned(),
        "end" => format!("<w:tabs><w:tab w:val=\"right\" w:pos=\"{TEXT_WIDTH}\"/></w:tabs>"),
        distance => format!("<w:tabs><w:tab w:val=\"left\" w:pos=\"{distance}\"/></w:tabs>"),
    };
    format!("{before}{piece}{after}")
}
