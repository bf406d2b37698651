//! The whole of reading, step by step: bytes to lines, lines to outline, outline to items.

use language::Lang;
use vocabulary::Kind;

use crate::{
    crossref::cross_references,
    dates::dates_in,
    detect::{self, Format},
    document::{Code, Document, Item, Warning},
    docx,
    due::due,
    error::Error,
    head,
    lines::{self, Line},
    odt,
    operative::{self, Finding, is_directive},
    outline::{self, Node, is_chapeau},
    pdf,
    symbol::citations,
    topics,
    words::words,
};

/// The largest file that is read, in bytes.
pub const MAX_BYTES: usize = 32 * 1024 * 1024;

/// More paragraphs than any report has; a bound against hostile input.
const MAX_LINES: usize = 200_000;

/// Reads a file: DOCX, OpenDocument, PDF or UTF-8 text, in Arabic or English.
///
/// # Errors
/// See [`Error`]: too large, empty, another format or language, damaged, a PDF of pictures.
pub fn read(bytes: &[u8]) -> Result<Document, Error> {
    if bytes.len() > MAX_BYTES {
        return Err(Error::TooLarge { limit: MAX_BYTES });
    }
    let (lines, mut warnings) = match detect::format(bytes)? {
        Format::Zip => match odt::lines(bytes)? {
            Some(read) => read,
            None => docx::lines(bytes)?,
        },
        Format::Pdf => lines::of_paragraphs(&pdf::text(bytes)?),
        Format::Text => lines::of_text(std::str::from_utf8(bytes).map_err(|e| Error::NotUtf8 { at: e.valid_up_to() })?),
    };
    if lines.len() > MAX_LINES {
        return Err(Error::TooLarge { limit: MAX_BYTES });
    }
    let language = language_of(&lines)?;
    let arabic = language == Lang::Ar;
    let (front, body) = lines.split_at(head::body_start(&lines));
    let (nodes, odd) = outline::build(body, arabic, &|text| operative::is_operative(text, arabic));
    let items = items(&nodes, arabic);
    warnings.extend(odd);
    warnings.extend(repaired_dates(&nodes));
    if nodes.iter().all(|node| node.parent.is_some() || node.label.is_empty()) {
        warnings.push(Warning::new(Code::NoOutline, None, "no numbered outline was found"));
    }
    let mut document = Document { head: head::head(front, language), items, warnings };
    let checked = cross_references(&document);
    document.warnings.extend(checked);
    Ok(document)
}

/// The plain text of a file in any language: DOCX, OpenDocument, PDF or UTF-8 text, without looking for an outline.
///
/// # Errors
/// See [`Error`]: too large, empty, another format, damaged, a PDF of pictures.
pub fn text(bytes: &[u8]) -> Result<String, Error> {
    if bytes.len() > MAX_BYTES {
        return Err(Error::TooLarge { limit: MAX_BYTES });
    }
    let text = match detect::format(bytes)? {
        Format::Zip => match odt::text(bytes)? {
            Some(text) => text,
            None => docx::lines(bytes)?.0.into_iter().map(|line| line.text).collect::<Vec<_>>().join("\n"),
        },
        Format::Pdf => pdf::text(bytes)?,
        Format::Text => std::str::from_utf8(bytes).map_err(|e| Error::NotUtf8 { at: e.valid_up_to() })?.to_owned(),
    };
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    if text.trim().is_empty() { Err(Error::Empty) } else { Ok(text) }
}

fn language_of(lines: &[Line]) -> Result<Lang, Error> {
    let mut text = String::new();
    for line in lines {
        text.push_str(&line.text);
        text.push('\n');
    }
    if text.trim().is_empty() {
        return Err(Error::Empty);
    }
    detect::language(&text)
}

/// The items of the outline. Topics of a heading hold for what stands under it.
fn items(nodes: &[Node], arabic: bool) -> Vec<Item> {
    let findings = operative::findings(nodes, arabic);
    let mut topics: Vec<Vec<String>> = Vec::with_capacity(nodes.len());
    let mut items = Vec::with_capacity(nodes.len());
    for (node, finding) in nodes.iter().zip(findings) {
        let mut own = topics::of(&node.text);
        if let Some(parent) = node.parent.filter(|parent| is_list_heading(&nodes[*parent])) {
            own.extend(topics[parent].iter().filter(|topic| !own.contains(topic)).cloned().collect::<Vec<_>>());
        }
        topics.push(own.clone());
        items.push(item(node, finding, own, arabic));
    }
    items
}

/// Whether a node below the sections is a heading or chapeau that names what its list is about.
fn is_list_heading(node: &Node) -> bool {
    node.path.len() > 2 && node.has_children && is_chapeau(&node.text)
}

fn item(node: &Node, finding: Finding, topics: Vec<String>, arabic: bool) -> Item {
    let words = words(&node.text);
    let dates = dates_in(&words, &node.text);
    let asks = finding.kind.filter(|kind| is_directive(*kind) || *kind == Kind::Agrees);
    let due = asks.and_then(|_| due(&words, &node.text, &dates, arabic));
    let mut cites: Vec<String> = Vec::new();
    for one in citations(&words, &node.text) {
        if !cites.contains(&one.canonical) {
            cites.push(one.canonical);
        }
    }
    Item {
        path: outline::joined(&node.path),
        label: node.label.clone(),
        text: node.text.clone(),
        kind: finding.kind,
        also: finding.also,
        addressees: finding.addressees,
        due,
        cites,
        topics,
        evidence: finding.evidence,
    }
}

/// Dates that lost a character, and how they were read.
fn repaired_dates(nodes: &[Node]) -> Vec<Warning> {
    let of = |node: &Node| {
        let path = outline::joined(&node.path);
        let repaired = dates_in(&words(&node.text), &node.text).into_iter().filter(|date| date.repaired);
        let tell = move |date: crate::Dates| {
            let message = format!("{} was read as {} to {}", date.written, date.from, date.to.unwrap_or_default());
            Warning::new(Code::RepairedDate, Some(&path), message)
        };
        repaired.map(tell).collect::<Vec<_>>()
    };
    nodes.iter().flat_map(of).collect()
}
