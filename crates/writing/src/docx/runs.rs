//! The words inside a paragraph as runs.

use language::Lang;

use super::{Links, Writer, xml};
use crate::{
    Inline, RecordRef, Records, href,
    text::{self, Span},
    words,
};

/// How a run looks, beside its direction.
#[derive(Clone, Copy, Default)]
pub(super) struct Look {
    /// Bold.
    pub bold: bool,
    /// Italic.
    pub italic: bool,
    /// A character style.
    pub style: Option<&'static str>,
    /// The language of the words.
    pub lang: Option<Lang>,
    /// The same, where it is not the document's.
    pub foreign: Option<Lang>,
    /// Whether the document runs right to left.
    pub base_rtl: bool,
}

/// Where runs stand: some things cannot be nested.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// In the body.
    Body,
    /// In a footnote, which can hold no other.
    Note,
}

impl Writer<'_> {
    /// The runs of some content of the body.
    pub(super) fn runs(&mut self, content: &[Inline]) -> String {
        self.inlines(content, self.look(), Place::Body)
    }

    /// The run or runs of plain words in the document's language.
    pub(super) fn words(&self, words: &str) -> String {
        self.spans(words, self.look())
    }

    /// A reference to a footnote that names the records of a piece, where they are wanted.
    pub(super) fn cited(&mut self, records: &[RecordRef]) -> String {
        if self.options.records != Records::Cited || records.is_empty() {
            return String::new();
        }
        let mut runs = String::new();
        for (index, record) in records.iter().enumerate() {
            if index > 0 {
                runs.push_str(&self.words(words::comma(self.lang)));
            }
            let style = self.leads_out(&record.href).then_some(LINK);
            let id = self.symbol(&record.id, Look { style, ..self.look() });
            runs.push_str(&self.link(&record.href, id, Place::Note));
        }
        self.note(&runs)
    }

    /// The plain look of the document's own words.
    pub(super) fn look(&self) -> Look {
        Look { lang: Some(self.lang), base_rtl: self.lang.is_rtl(), ..Look::default() }
    }

    fn inlines(&mut self, content: &[Inline], look: Look, place: Place) -> String {
        content.iter().map(|inline| self.inline(inline, look, place)).collect()
    }

    fn inline(&mut self, inline: &Inline, look: Look, place: Place) -> String {
        match inline {
            Inline::Text(words) => self.spans(words, look),
            Inline::Strong(inner) => self.inlines(inner, Look { bold: true, ..look }, place),
            Inline::Emphasis(inner) => self.inlines(inner, Look { italic: true, ..look }, place),
            Inline::Link { href, content } => self.link_of(href, content, look, place),
            Inline::Symbol { text, record } => {
                let linked = look.style == Some(LINK);
                match record {
                    Some(record) if !linked && self.leads_out(&record.href) => {
                        let symbol = self.symbol(text, Look { style: Some(LINK), ..look });
                        self.link(&record.href, symbol, place)
                    }
                    _ => self.symbol(text, look),
                }
            }
            Inline::Footnote(content) if place == Place::Body => {
                let runs = self.inlines(content, self.look(), Place::Note);
                self.note(&runs)
            }
            Inline::Footnote(content) => {
                let (open, close) = words::brackets(self.lang);
                let inner = self.inlines(content, look, place);
                format!("{}{inner}{}", self.spans(&format!(" {open}"), look), self.spans(close, look))
            }
            Inline::Marked { shown, text, note } => {
                let (open, close) = words::brackets(self.lang);
                let shown = self.foreign(*shown, text, look);
                let marked = Look { style: Some("Missing"), ..look };
                format!("{shown}{}", self.spans(&format!(" {open}{note}{close}"), marked))
            }
            Inline::Foreign { lang, text } => self.foreign(*lang, text, look),
        }
    }

    fn foreign(&self, lang: Lang, words: &str, look: Look) -> String {
        let look = Look { lang: Some(lang), foreign: (lang != self.lang).then_some(lang), ..look };
        let spans = text::spans(&text::without_isolates(&text::clean(words)), lang.is_rtl());
        let turned = lang.is_rtl() != look.base_rtl;
        let run = |span: &Span| {
            let own_way = turned && span.rtl == lang.is_rtl();
            let words = if own_way { span.marked() } else { span.text.clone() };
            xml::run(&look, span.rtl, &xml::text(&words))
        };
        spans.iter().map(run).collect()
    }

    fn spans(&self, words: &str, look: Look) -> String {
        let run = |span: Span| {
            let words = if look.base_rtl && !span.rtl && span.is_loose() { span.marked() } else { span.text };
            xml::run(&look, span.rtl, &xml::text(&words))
        };
        text::spans(&text::without_isolates(&text::clean(words)), look.base_rtl).into_iter().map(run).collect()
    }

    /// A symbol runs left to right from end to end, whatever stands round it, unless it has Arabic words in it.
    fn symbol(&self, symbol: &str, look: Look) -> String {
        if text::has_rtl(symbol) {
            return self.spans(symbol, look);
        }
        let mark =
            if look.base_rtl && !symbol.starts_with(|c: char| c.is_ascii_alphabetic()) { "\u{200e}" } else { "" };
        xml::run(&look, false, &xml::text(&format!("{mark}{symbol}")))
    }

    fn link_of(&mut self, href: &str, content: &[Inline], look: Look, place: Place) -> String {
        if look.style == Some(LINK) || !self.leads_out(href) {
            return self.inlines(content, look, place);
        }
        let runs = self.inlines(content, Look { style: Some(LINK), ..look }, place);
        self.link(href, runs, place)
    }

    fn leads_out(&self, href: &str) -> bool {
        href::absolute(href, self.options.site.as_deref()).is_some()
    }

    fn link(&mut self, href: &str, runs: String, place: Place) -> String {
        let Some(href) = href::absolute(href, self.options.site.as_deref()) else { return runs };
        let links: &mut Links = if place == Place::Body { &mut self.links } else { &mut self.note_links };
        format!("<w:hyperlink r:id=\"{}\" w:history=\"1\">{runs}</w:hyperlink>", links.id(href))
    }

    /// Keeps a footnote and gives the reference to it.
    fn note(&mut self, runs: &str) -> String {
        let reference = Look { style: Some("FootnoteReference"), ..self.look() };
        let rtl = self.lang.is_rtl();
        let mark = xml::run(&reference, rtl, "<w:footnoteRef/>");
        let space = self.words(" ");
        let paragraph = xml::paragraph("FootnoteText", rtl, &format!("{mark}{space}{runs}"));
        let id = self.notes.len() + 1;
        self.notes.push(format!("<w:footnote w:id=\"{id}\">{paragraph}</w:footnote>\n"));
        xml::run(&reference, rtl, &format!("<w:footnoteReference w:id=\"{id}\"/>"))
    }
}

/// The character style of links.
const LINK: &str = "Hyperlink";
