//! The front matter: session and symbol on facing sides, source, title, and the box with summary, action and references.

use super::{Writer, xml};
use crate::Front;

impl Writer<'_> {
    pub(super) fn front(&mut self, front: &Front) {
        self.masthead(front);
        front.notices.iter().for_each(|notice| self.notice(notice));
        self.line("Source", &front.source);
        self.line("Title", &front.title);
        for part in &front.boxes {
            self.line("Boxheading", &part.heading);
            for content in &part.paragraphs {
                let runs = self.runs(content);
                self.paragraph("Boxtext", &runs);
            }
        }
    }

    /// One paragraph per line, the two sides parted by a tab: read in order, without a table for looks.
    fn masthead(&mut self, front: &Front) {
        let facing = [&front.symbol, &front.date_line, &front.language_note];
        let facing: Vec<&str> = facing.into_iter().map(String::as_str).filter(|line| !line.is_empty()).collect();
        for index in 0..front.masthead.len().max(facing.len()) {
            let session = self.words(front.masthead.get(index).map_or("", String::as_str));
            let tab = xml::run(&self.look(), self.lang.is_rtl(), "<w:tab/>");
            let side = self.words(facing.get(index).copied().unwrap_or_default());
            self.paragraph("Masthead", &format!("{session}{tab}{side}"));
        }
    }

    fn line(&mut self, style: &str, line: &str) {
        if !line.trim().is_empty() {
            let runs = self.words(line);
            self.paragraph(style, &runs);
        }
    }
}
