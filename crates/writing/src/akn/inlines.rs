//! The words inside a block: weight and stress, references to what they name, footnotes where they stand.

use super::Writer;
use crate::{Inline, href, text::escape, words};

impl Writer<'_> {
    pub(super) fn inlines(&mut self, content: &[Inline]) -> String {
        content.iter().map(|inline| self.inline(inline)).collect()
    }

    fn inline(&mut self, inline: &Inline) -> String {
        match inline {
            Inline::Text(words) => escape(words),
            Inline::Strong(inner) => format!("<b>{}</b>", self.inlines(inner)),
            Inline::Emphasis(inner) => format!("<i>{}</i>", self.inlines(inner)),
            Inline::Link { href, content } => {
                let words = self.inlines(content);
                self.reference("a", href, words)
            }
            Inline::Symbol { text, record } => match record {
                Some(record) => self.reference("ref", &record.href, escape(text)),
                None => escape(text),
            },
            Inline::Footnote(content) => {
                self.notes += 1;
                let marker = self.notes;
                let words = self.inlines(content);
                let id = self.id("", "fn", &marker.to_string());
                format!("<authorialNote marker=\"{marker}\" eId=\"{id}\"><p>{words}</p></authorialNote>")
            }
            Inline::Marked { shown, text, note } => {
                let (open, close) = words::brackets(self.lang);
                format!("<span xml:lang=\"{shown}\">{}</span> {open}{}{close}", escape(text), escape(note))
            }
            Inline::Foreign { lang, text } => format!("<span xml:lang=\"{lang}\">{}</span>", escape(text)),
        }
    }

    /// Words that lead elsewhere; only the words where the address may not be one, or leads inside a page.
    fn reference(&self, element: &str, to: &str, words: String) -> String {
        match href::in_page(to, self.options.site.as_deref()) {
            Some(href) if !href.starts_with('#') && !words.trim().is_empty() => {
                format!("<{element} href=\"{}\">{words}</{element}>", escape(&href))
            }
            _ => words,
        }
    }
}
