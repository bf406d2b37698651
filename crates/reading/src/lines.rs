//! A document as paragraphs, before any meaning: what all formats have in common.

use crate::{
    document::{Code, Warning},
    numbering::{self, Label},
};

/// One paragraph.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Line {
    /// Its words, without the label.
    pub text: String,
    /// Its label, written or computed.
    pub label: Option<Label>,
    /// How far it stands in: white space in text, the list level in DOCX.
    pub indent: usize,
    /// Whether nothing stands between it and the line before it.
    pub follows: bool,
    /// Whether its style is a heading.
    pub heading: bool,
}

/// The lines of a document, with what was passed over.
pub(crate) type Lines = (Vec<Line>, Vec<Warning>);

/// The lines of a plain text.
pub(crate) fn of_text(text: &str) -> Lines {
    let mut warnings = Vec::new();
    let mut lines = Vec::new();
    let mut follows = false;
    for raw in text.split(['\n', '\u{b}', '\u{c}', '\u{2028}', '\u{2029}']) {
        let (clean, debris) = cleaned(raw);
        warnings.extend(debris.map(passed_over));
        let indent = clean.chars().take_while(|c| matches!(c, ' ' | '\t')).map(|c| if c == '\t' { 4 } else { 1 }).sum();
        let body = clean.trim();
        if is_rule(body) {
            follows = false;
            continue;
        }
        let mut line = labelled(body, indent);
        line.follows = follows;
        lines.push(line);
        follows = true;
    }
    (lines, warnings)
}

/// The lines of a text whose paragraphs stand on one line each.
pub(crate) fn of_paragraphs(text: &str) -> Lines {
    let (mut lines, warnings) = of_text(text);
    lines.iter_mut().for_each(|line| line.follows = false);
    (lines, warnings)
}

/// A paragraph whose label, if any, stands in its words.
pub(crate) fn labelled(body: &str, indent: usize) -> Line {
    match numbering::split(body) {
        Some((label, rest)) => Line { text: rest.trim().to_owned(), label: Some(label), indent, ..Line::default() },
        None => Line { text: body.to_owned(), indent, ..Line::default() },
    }
}

/// The warning for debris.
pub(crate) fn passed_over(debris: String) -> Warning {
    Warning::new(Code::Debris, None, format!("passed over {debris}"))
}

/// A line without invisible marks and without the debris of conversions; and the debris.
pub(crate) fn cleaned(raw: &str) -> (String, Option<String>) {
    let visible = raw.chars().filter(|c| !is_invisible(*c)).map(|c| if c == '\u{1e}' { '\u{2011}' } else { c });
    let mut text: String = visible.filter(|c| !c.is_control() || *c == '\t').collect();
    let mut debris = Vec::new();
    for (open, close) in [("[bookmark:", "]"), ("[comment:", "]"), ("Error! ", ".")] {
        while let Some(start) = text.find(open) {
            let Some(length) = text[start..].find(close) else { break };
            let end = start + length + close.len();
            debris.push(text[start..end].to_owned());
            text.replace_range(start..end, "");
        }
    }
    (text, (!debris.is_empty()).then(|| debris.join(" ")))
}

/// Marks of direction, zero-width characters and the byte-order mark.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// An empty line, a ruled line, or the address between two bullets at the foot of a page.
fn is_rule(body: &str) -> bool {
    let ruled = body.chars().all(|c| matches!(c, '_' | '-' | '=' | '*' | '.' | '–' | '—' | '•') || c.is_whitespace());
    let footer = body.starts_with('•') && body.ends_with('•');
    ruled || footer
}
