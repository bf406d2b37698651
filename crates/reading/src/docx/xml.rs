//! Walks the XML of a part with a bound on nesting, and gathers the paragraphs of the main part.

use quick_xml::{
    Reader,
    events::{BytesRef, BytesStart, Event},
};

use super::Paragraph;
use crate::error::Error;

/// Deeper than any document that a word processor writes.
const MAX_NESTING: usize = 512;

/// Something met on the walk.
pub(crate) enum Met<'a> {
    /// An element begins.
    Open(&'a BytesStart<'a>),
    /// An element ends; its local name.
    Close(&'a str),
    /// Text.
    Text(&'a str),
}

/// Walks a part from beginning to end. Empty elements open and close.
pub(crate) fn walk(xml: &str, mut visit: impl FnMut(Met<'_>)) -> Result<(), Error> {
    let damaged = |why: String| Error::Damaged { why };
    let mut reader = Reader::from_str(xml);
    let mut depth = 0_usize;
    loop {
        match reader.read_event().map_err(|e| damaged(e.to_string()))? {
            Event::Start(start) => {
                depth += 1;
                if depth > MAX_NESTING {
                    return Err(damaged("nested too deeply".to_owned()));
                }
                visit(Met::Open(&start));
            }
            Event::Empty(start) => {
                visit(Met::Open(&start));
                visit(Met::Close(local(&start)));
            }
            Event::End(end) => {
                depth = depth.saturating_sub(1);
                visit(Met::Close(end.local_name().into_inner()));
            }
            Event::Text(text) => visit(Met::Text(&text.xml10_content())),
            Event::CData(text) => visit(Met::Text(&text.into_inner())),
            Event::GeneralRef(reference) => {
                if let Some(c) = character(&reference) {
                    visit(Met::Text(c.encode_utf8(&mut [0; 4])));
                }
            }
            Event::DocType(_) => return Err(damaged("it declares a document type".to_owned())),
            Event::Eof => return Ok(()),
            _ => {}
        }
    }
}

/// The character that a reference stands for; entities of a document's own are not known.
fn character(reference: &BytesRef<'_>) -> Option<char> {
    match &*reference.xml10_content() {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => reference.resolve_char_ref().ok().flatten(),
    }
}

/// The name of an element without its prefix.
pub(crate) fn local<'a>(start: &'a BytesStart<'_>) -> &'a str {
    start.local_name().into_inner()
}

/// An attribute by its local name.
pub(crate) fn attribute(start: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = start.attributes().flatten().find(|one| one.key.local_name().into_inner() == name)?;
    found.normalized_value(quick_xml::XmlVersion::Implicit1_0).ok().map(std::borrow::Cow::into_owned)
}

/// An attribute that is a number.
pub(crate) fn number<N: std::str::FromStr>(start: &BytesStart<'_>, name: &str) -> Option<N> {
    attribute(start, name)?.parse().ok()
}

/// Elements whose content is not part of the text.
const HIDDEN: [&str; 7] = ["del", "moveFrom", "instrText", "delText", "Fallback", "footnote", "endnote"];

/// The paragraphs of the main part in the order in which they end, those in text boxes before the one that holds them.
pub(crate) fn paragraphs(xml: &str) -> Result<Vec<Paragraph>, Error> {
    let mut walker = Walker::default();
    walk(xml, |met| walker.visit(&met))?;
    Ok(walker.done)
}

#[derive(Default)]
struct Walker {
    done: Vec<Paragraph>,
    open: Vec<Paragraph>,
    hidden: usize,
    in_text: bool,
    in_change: usize,
}

impl Walker {
    fn visit(&mut self, met: &Met<'_>) {
        match met {
            Met::Open(start) => self.open(start),
            Met::Close(name) => self.close(name),
            Met::Text(text) if self.in_text && self.hidden == 0 => {
                if let Some(paragraph) = self.open.last_mut() {
                    paragraph.text.push_str(text);
                }
            }
            Met::Text(_) => {}
        }
    }

    fn open(&mut self, start: &BytesStart<'_>) {
        let name = local(start);
        if HIDDEN.contains(&name) {
            self.hidden += 1;
        }
        match name {
            "p" => self.open.push(Paragraph::default()),
            "t" => self.in_text = true,
            "pPrChange" => self.in_change += 1,
            _ => {}
        }
        let Some(paragraph) = self.open.last_mut().filter(|_| self.hidden == 0 && self.in_change == 0) else { return };
        match name {
            "pStyle" => paragraph.style = attribute(start, "val"),
            "numId" => paragraph.list = number(start, "val"),
            "ilvl" => paragraph.level = number(start, "val"),
            // A tab stop in the paragraph's properties has a position; a tab in the text has none.
            "tab" if attribute(start, "pos").is_none() => paragraph.text.push('\t'),
            "br" | "cr" => paragraph.text.push('\n'),
            "noBreakHyphen" => paragraph.text.push('\u{2011}'),
            "softHyphen" => paragraph.text.push('\u{ad}'),
            _ => {}
        }
    }

    fn close(&mut self, name: &str) {
        if HIDDEN.contains(&name) {
            self.hidden = self.hidden.saturating_sub(1);
        }
        match name {
            "p" => self.done.extend(self.open.pop()),
            "t" => self.in_text = false,
            "pPrChange" => self.in_change = self.in_change.saturating_sub(1),
            _ => {}
        }
    }
}
