//! The HTML writer: a fragment for a page of the application, and a standalone page for download. Both are the same
//! `<article>`; the page adds the head and a stylesheet. All structure is in the markup: headings in order, lists as
//! lists with their labels as text, tables with column headings, notes that lead back.

mod blocks;
mod inlines;

use std::collections::HashSet;

use crate::{Document, Front, Inline, Notice, Options, RecordRef, Records, href, model::plain, text, words};

const STYLE: &str = include_str!("html/page.css");

/// A complete page that needs nothing else.
pub fn render_page(document: &Document, options: &Options) -> String {
    let mut writer = Writer { holds_pictures: true, ..Writer::new(document, options, 1) };
    writer.article(document);
    let lang = document.lang;
    let title = escape(&format!("{} {}", document.front.symbol, document.front.title));
    format!(
        "<!DOCTYPE html>\n<html lang=\"{lang}\" dir=\"{dir}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
         <style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n{article}</main>\n</body>\n</html>\n",
        dir = lang.direction().as_str(),
        title = if title.trim().is_empty() { words::untitled(lang) } else { title.trim() },
        article = writer.out,
    )
}

/// The `<article class="document">` alone, for a page that has its own `<h1>`: the document's title is an `<h2>`, its
/// sections begin at `<h3>`.
pub fn render_fragment(document: &Document, options: &Options) -> String {
    let mut writer = Writer::new(document, options, 2);
    writer.article(document);
    writer.out
}

/// The page in the making.
struct Writer<'a> {
    out: String,
    options: &'a Options,
    lang: language::Lang,
    /// Whether pictures are in the page itself: one that is kept has nothing else to lead to.
    holds_pictures: bool,
    /// The level of the title's heading.
    top: u8,
    /// The level of the last heading written, so that none is skipped.
    last_level: u8,
    /// The notes met so far, as markup.
    notes: Vec<String>,
    /// The names of places in the page, each of which may be used once.
    anchors: HashSet<String>,
}

impl<'a> Writer<'a> {
    fn new(document: &Document, options: &'a Options, top: u8) -> Writer<'a> {
        Writer {
            out: String::with_capacity(64 * 1024),
            options,
            lang: document.lang,
            holds_pictures: false,
            top,
            last_level: top,
            notes: Vec::new(),
            anchors: HashSet::new(),
        }
    }

    fn article(&mut self, document: &Document) {
        let dir = document.lang.direction().as_str();
        self.push(&format!("<article class=\"document\" lang=\"{}\" dir=\"{dir}\">\n", document.lang));
        self.front(&document.front);
        for block in &document.blocks {
            self.block(block);
        }
        self.endnotes();
        if !document.front.footer.trim().is_empty() {
            self.line("footer", "document-footer", &document.front.footer);
        }
        self.push("</article>\n");
    }

    fn front(&mut self, front: &Front) {
        self.push("<header class=\"document-front\">\n");
        front.masthead.iter().for_each(|line| self.line("p", "document-masthead", line));
        if !front.symbol.is_empty() {
            self.push(&format!("<p class=\"document-symbol\"><bdi>{}</bdi></p>\n", escape(&front.symbol)));
        }
        if !front.date_line.is_empty() {
            let (date, line) = (front.date, self.words(&front.date_line));
            self.push(&format!("<p class=\"document-date\"><time datetime=\"{date}\">{line}</time></p>\n"));
        }
        self.line("p", "document-original", &front.language_note);
        self.line("p", "document-source", &front.source);
        let (top, title) = (self.top, self.words(&front.title));
        if !title.trim().is_empty() {
            self.push(&format!("<h{top} class=\"document-title\">{title}</h{top}>\n"));
        }
        front.notices.iter().for_each(|notice| self.notice(notice));
        for part in &front.boxes {
            self.push("<section class=\"document-box\">\n");
            let level = self.level(1);
            let heading = self.words(&part.heading);
            self.push(&format!("<h{level}>{heading}</h{level}>\n"));
            part.paragraphs.iter().for_each(|content| self.paragraph_of(content));
            self.push("</section>\n");
        }
        self.push("</header>\n");
    }

    fn notice(&mut self, notice: &Notice) {
        self.push("<div class=\"document-notice\" role=\"note\">\n");
        self.line("p", "document-notice-heading", &notice.heading);
        notice.paragraphs.iter().for_each(|content| self.paragraph_of(content));
        self.push("</div>\n");
    }

    fn endnotes(&mut self) {
        let notes = std::mem::take(&mut self.notes);
        if notes.is_empty() {
            return;
        }
        let back = words::back_to_text(self.lang);
        let label = words::notes(self.lang);
        self.push(&format!("<section class=\"document-notes\" role=\"doc-endnotes\" aria-label=\"{label}\">\n<ol>\n"));
        for (index, note) in notes.iter().enumerate() {
            let n = index + 1;
            self.push(&format!(
                "<li id=\"note-{n}\">{note} <a class=\"note-back\" href=\"#note-ref-{n}\" role=\"doc-backlink\" \
                 aria-label=\"{back} ({n})\">↩</a></li>\n"
            ));
        }
        self.push("</ol>\n</section>\n");
    }

    /// A line of the front matter, left out where empty.
    fn line(&mut self, element: &str, class: &str, line: &str) {
        if !line.trim().is_empty() {
            let line = self.words(line);
            self.push(&format!("<{element} class=\"{class}\">{line}</{element}>\n"));
        }
    }

    fn paragraph_of(&mut self, content: &[Inline]) {
        let content = self.inlines(content);
        self.push(&format!("<p>{content}</p>\n"));
    }

    /// The element's level for a heading `depth` levels under the title: never more than one below the last.
    fn level(&mut self, depth: u8) -> u8 {
        let wanted = (self.top + depth.clamp(1, 4)).min(6);
        self.last_level = wanted.min(self.last_level + 1);
        self.last_level
    }

    /// The attributes of a piece: its name in the page, if still free, and its records.
    fn attributes(&mut self, anchor: Option<&str>, records: &[RecordRef]) -> String {
        let mut attributes = String::new();
        if let Some(anchor) = anchor.map(crate::text::anchor).filter(|anchor| !anchor.is_empty())
            && !anchor.starts_with("note-")
            && self.anchors.insert(anchor.clone())
        {
            attributes.push_str(&format!(" id=\"{anchor}\""));
        }
        if self.options.records != Records::Hidden && !records.is_empty() {
            let ids: Vec<String> = records.iter().map(|record| escape(&record.id)).collect();
            attributes.push_str(&format!(" data-record=\"{}\"", ids.join(" ")));
        }
        attributes
    }

    /// The small links to the records of a piece, where they are wanted.
    fn records(&self, records: &[RecordRef]) -> String {
        if self.options.records != Records::Cited || records.is_empty() {
            return String::new();
        }
        let links: Vec<String> = records.iter().map(|record| self.record(record)).collect();
        format!(" <small class=\"document-records\">{}</small>", links.join(words::comma(self.lang)))
    }

    fn record(&self, record: &RecordRef) -> String {
        let id = escape(&record.id);
        match href::in_page(&record.href, self.options.site.as_deref()) {
            Some(href) => format!("<a class=\"document-record\" href=\"{}\"><bdi>{id}</bdi></a>", escape(&href)),
            None => format!("<bdi>{id}</bdi>"),
        }
    }

    /// Words in the document's language, ready for the page.
    fn words(&self, words: &str) -> String {
        escape(&text::in_order(words, self.lang.is_rtl()))
    }

    fn push(&mut self, markup: &str) {
        self.out.push_str(markup);
    }
}

/// What a screen reader is told a table is about.
fn label_of(content: &[Inline]) -> String {
    escape(&plain(content))
}

/// Text as it may stand in a page or an attribute.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 8);
    for c in text::clean(text).chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            c => escaped.push(c),
        }
    }
    escaped
}
