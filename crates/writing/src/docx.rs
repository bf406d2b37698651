//! The DOCX writer: WordprocessingML of its own, zipped. The crates that write DOCX cannot say that a run, a table or a
//! section runs right to left; here each paragraph, run, table and section of an Arabic document says so.
//!
//! Numbers and list labels are written as text before a tab, with a hanging indent, as the organisation's own
//! templates do (the styles bear those templates' names, `enumlev1` and so on). Word's numbering could not keep them
//! exact: its abjad list writes other letter forms in LibreOffice and knows no spaced brackets, no numbers between
//! quotation marks and no last-ordinal-first paragraph numbers; and labels made by numbering are lost when the text is
//! copied or read by another program.

mod blocks;
mod front;
mod package;
mod parts;
mod pictures;
mod runs;
mod styles;
mod xml;

use std::collections::HashSet;

use language::Lang;

use crate::{Document, Error, Options, RecordRef, Records, text};
use runs::Look;

/// Writes a document as DOCX.
///
/// # Errors
/// [`Error::Pack`] and [`Error::Part`] where the package could not be put together, which no content brings about.
pub fn render(document: &Document, options: &Options) -> Result<Vec<u8>, Error> {
    let mut writer = Writer::new(document.lang, options);
    writer.front(&document.front);
    for (index, block) in document.blocks.iter().enumerate() {
        writer.block(block, document.introduces(index));
    }
    package::pack(document, &writer)
}

/// The body in the making, with what it refers to.
struct Writer<'a> {
    lang: Lang,
    options: &'a Options,
    /// The paragraphs and tables so far.
    body: String,
    /// The addresses that the body links to.
    links: Links,
    /// The footnotes so far.
    notes: Vec<String>,
    /// The addresses that the footnotes link to.
    note_links: Links,
    /// The files of pictures so far, each as often as it is shown.
    pictures: Vec<Vec<u8>>,
    /// The names of bookmarks, in lower case: Word takes them for the same.
    bookmarks: HashSet<String>,
}

/// Addresses and the identifiers that a part refers to them by.
#[derive(Default)]
struct Links(Vec<String>);

impl Links {
    /// The identifier of an address, the same one each time.
    fn id(&mut self, href: String) -> String {
        let index = self.0.iter().position(|known| *known == href).unwrap_or_else(|| {
            self.0.push(href);
            self.0.len() - 1
        });
        format!("link{}", index + 1)
    }
}

impl<'a> Writer<'a> {
    fn new(lang: Lang, options: &'a Options) -> Writer<'a> {
        Writer {
            lang,
            options,
            body: String::with_capacity(256 * 1024),
            links: Links::default(),
            notes: Vec::new(),
            note_links: Links::default(),
            pictures: Vec::new(),
            bookmarks: HashSet::new(),
        }
    }

    /// Appends a paragraph of finished runs.
    fn paragraph(&mut self, style: &str, runs: &str) {
        let paragraph = xml::paragraph(style, self.lang.is_rtl(), runs);
        self.body.push_str(&paragraph);
    }

    /// A number or label and the tab after it. Numbers have a style of their own, since Arabic fonts give them the
    /// raised full stop of a sentence.
    fn label(&self, label: &str) -> String {
        let style = label.starts_with(|c: char| c.is_ascii_digit()).then_some("Number");
        let look = Look { style, ..Look::default() };
        xml::run(&look, self.lang.is_rtl(), &format!("{}<w:tab/>", xml::text(label)))
    }

    /// Bookmarks round the runs of a piece: its own name and those of its records.
    fn bookmarked(&mut self, anchor: Option<&str>, records: &[RecordRef], runs: &str) -> String {
        let anchors = anchor.into_iter().map(text::anchor);
        let ids =
            records.iter().filter(|_| self.options.records != Records::Hidden).map(|record| text::anchor(&record.id));
        let names: Vec<String> = anchors.chain(ids).filter(|name| !name.is_empty()).collect();
        let (mut opened, mut closed) = (String::new(), String::new());
        for name in names {
            let name = self.bookmark_name(&name);
            let id = self.bookmarks.len();
            opened.push_str(&format!("<w:bookmarkStart w:id=\"{id}\" w:name=\"{name}\"/>"));
            closed.push_str(&format!("<w:bookmarkEnd w:id=\"{id}\"/>"));
        }
        format!("{opened}{runs}{closed}")
    }

    /// A free name as Word allows it: a letter first, then letters, digits and `_`, 40 at most.
    fn bookmark_name(&mut self, wanted: &str) -> String {
        let plain: String = wanted.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).take(32).collect();
        let plain = if plain.starts_with(|c: char| c.is_ascii_alphabetic()) { plain } else { format!("n{plain}") };
        let name = (1_u32..)
            .map(|n| if n == 1 { plain.clone() } else { format!("{plain}_{n}") })
            .find(|name| !self.bookmarks.contains(&name.to_lowercase()))
            .unwrap_or(plain);
        self.bookmarks.insert(name.to_lowercase());
        name
    }
}
