//! The smallest pieces of WordprocessingML: escaped text, runs, paragraphs.

use language::Lang;

use super::runs::Look;
pub(super) use crate::text::escape;

/// A text element.
pub(super) fn text(text: &str) -> String {
    format!("<w:t xml:space=\"preserve\">{}</w:t>", escape(text))
}

/// A run of finished content. Direction is said either way where a run could be taken for the other.
pub(super) fn run(look: &Look, rtl: bool, content: &str) -> String {
    let mut properties = String::new();
    if let Some(style) = look.style {
        properties.push_str(&format!("<w:rStyle w:val=\"{style}\"/>"));
    }
    if look.lang == Some(Lang::Zh) {
        properties.push_str("<w:rFonts w:hint=\"eastAsia\"/>");
    }
    if look.bold {
        properties.push_str("<w:b/><w:bCs/>");
    }
    if look.italic {
        properties.push_str("<w:i/><w:iCs/>");
    }
    match (rtl, look.base_rtl) {
        (true, _) => properties.push_str("<w:rtl/>"),
        (false, true) => properties.push_str("<w:rtl w:val=\"0\"/>"),
        (false, false) => {}
    }
    if let Some(lang) = look.foreign {
        properties.push_str(&language(lang));
    }
    if properties.is_empty() {
        return format!("<w:r>{content}</w:r>");
    }
    format!("<w:r><w:rPr>{properties}</w:rPr>{content}</w:r>")
}

/// A paragraph of finished runs.
pub(super) fn paragraph(style: &str, rtl: bool, runs: &str) -> String {
    let bidi = if rtl { "<w:bidi/>" } else { "" };
    format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{bidi}</w:pPr>{runs}</w:p>\n")
}

/// A paragraph that stays on the page of the one after it.
pub(super) fn introduction(style: &str, rtl: bool, runs: &str) -> String {
    let bidi = if rtl { "<w:bidi/>" } else { "" };
    format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/><w:keepNext/>{bidi}</w:pPr>{runs}</w:p>\n")
}

/// The element that tells spelling checkers and screen readers the language.
pub(super) fn language(lang: Lang) -> String {
    let latin = match lang {
        Lang::Ar | Lang::Zh | Lang::En => "en-GB",
        Lang::Fr => "fr-FR",
        Lang::Ru => "ru-RU",
        Lang::Es => "es-ES",
    };
    format!("<w:lang w:val=\"{latin}\" w:eastAsia=\"zh-CN\" w:bidi=\"ar-SA\"/>")
}
