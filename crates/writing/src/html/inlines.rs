//! The words inside a block as HTML.

use super::{Writer, escape};
use crate::{Inline, href, text, words};

impl Writer<'_> {
    pub(super) fn inlines(&mut self, content: &[Inline]) -> String {
        self.inlines_in(content, false)
    }

    /// Links do not nest, so a link inside a link is its words only.
    fn inlines_in(&mut self, content: &[Inline], in_link: bool) -> String {
        content.iter().map(|inline| self.inline(inline, in_link)).collect()
    }

    fn inline(&mut self, inline: &Inline, in_link: bool) -> String {
        match inline {
            Inline::Text(words) => self.words(words),
            Inline::Strong(inner) => format!("<strong>{}</strong>", self.inlines_in(inner, in_link)),
            Inline::Emphasis(inner) => format!("<em>{}</em>", self.inlines_in(inner, in_link)),
            Inline::Link { href, content } => {
                let words = self.inlines_in(content, true);
                self.link(href, words, in_link)
            }
            Inline::Symbol { text, record } => {
                let dir = if text::has_rtl(text) { "auto" } else { "ltr" };
                let symbol = format!("<bdi class=\"symbol\" dir=\"{dir}\">{}</bdi>", escape(text));
                match record {
                    Some(record) => self.link(&record.href, symbol, in_link),
                    None => symbol,
                }
            }
            Inline::Footnote(_) if in_link => String::new(),
            Inline::Footnote(content) => self.footnote(content),
            Inline::Marked { shown, text, note } => {
                let (open, close) = words::brackets(self.lang);
                let note = self.words(note);
                format!(
                    "<span class=\"document-marked\">{} <span class=\"document-mark\">{open}{note}{close}</span></span>",
                    foreign(*shown, text)
                )
            }
            Inline::Foreign { lang, text } => foreign(*lang, text),
        }
    }

    fn link(&self, href: &str, words: String, in_link: bool) -> String {
        match href::in_page(href, self.options.site.as_deref()) {
            Some(href) if !in_link && !words.trim().is_empty() => format!("<a href=\"{}\">{words}</a>", escape(&href)),
            _ => words,
        }
    }

    /// The note's place is kept before its words are written, so that a note inside a note comes after it.
    fn footnote(&mut self, content: &[Inline]) -> String {
        let index = self.notes.len();
        self.notes.push(String::new());
        self.notes[index] = self.inlines(content);
        let n = index + 1;
        format!("<sup class=\"note-ref\"><a id=\"note-ref-{n}\" href=\"#note-{n}\" role=\"doc-noteref\">{n}</a></sup>")
    }
}

fn foreign(lang: language::Lang, text: &str) -> String {
    let dir = lang.direction().as_str();
    format!("<bdi lang=\"{lang}\" dir=\"{dir}\">{}</bdi>", escape(&text::in_order(text, lang.is_rtl())))
}
