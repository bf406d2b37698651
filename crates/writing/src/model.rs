//! What a document is: front matter and a sequence of blocks. It holds no fonts, sizes or labels; those are the
//! writers' and [`numbering`](crate::numbering)'s.

use jiff::civil::Date;
use language::Lang;

/// A document in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// The language it is written in.
    pub lang: Lang,
    /// Everything before the first heading, and what is repeated on each page.
    pub front: Front,
    /// The body, in order.
    pub blocks: Vec<Block>,
}

/// The front matter. Empty texts are left out.
#[derive(Clone, Debug, PartialEq)]
pub struct Front {
    /// The document's symbol with the letter of its language: `C18/8-A`.
    pub symbol: String,
    /// The day the document is dated. It also stands for the time of making in the files' properties.
    pub date: Date,
    /// The date in words, as printed.
    pub date_line: String,
    /// The language of the original, as printed ("Original: English").
    pub language_note: String,
    /// The lines at the head of the first page: the session, its place and dates.
    pub masthead: Vec<String>,
    /// From whom the document comes ("Report by the Secretary-General").
    pub source: String,
    /// The title.
    pub title: String,
    /// Summary, action required, references.
    pub boxes: Vec<FrontBox>,
    /// At the head of each page after the first, beside the page number; the symbol where empty.
    pub header: String,
    /// At the foot of each page.
    pub footer: String,
    /// What a reader must know before reading (that this is a demonstration, that texts are missing).
    pub notices: Vec<Notice>,
}

/// One part of the box under the title.
#[derive(Clone, Debug, PartialEq)]
pub struct FrontBox {
    /// Its heading ("Summary").
    pub heading: String,
    /// Its paragraphs.
    pub paragraphs: Vec<Vec<Inline>>,
}

/// One piece of the body.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A heading.
    Heading(Heading),
    /// A paragraph, numbered or not.
    Paragraph(Paragraph),
    /// A list, in up to four levels.
    List(List),
    /// A table.
    Table(Table),
    /// Words set apart from the text.
    Notice(Notice),
    /// A picture.
    Picture(Picture),
    /// A part of the text of an instrument.
    Provision(Provision),
}

/// A part of the text of an instrument, as it was adopted: its own label, not one that is computed. One after the other the provisions
/// of a document are the whole text; Akoma Ntoso tells them apart as preamble, body and annexes.
#[derive(Clone, Debug, PartialEq)]
pub struct Provision {
    /// What it is and where it stands.
    pub role: Role,
    /// What it belongs to, counted from 1: a keyword with all that stands under it, or an annex. 0 for none.
    pub group: u32,
    /// What its group is called, as one word: `resolves`, `instructs`.
    pub name: String,
    /// Its number or letter, as printed; may be empty.
    pub label: String,
    /// The words; the keyword among them stressed.
    pub content: Vec<Inline>,
    /// How deep it is set, from 0.
    pub depth: u8,
    /// The language of its words, where that is not the document's.
    pub lang: Option<Lang>,
    /// The name that links can point at.
    pub anchor: Option<String>,
    /// The records that come from it.
    pub records: Vec<RecordRef>,
}

/// What a provision is and where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Before the formula.
    Head,
    /// The enacting formula.
    Formula,
    /// A keyword of recitals, on a line of its own.
    RecitalKeyword,
    /// A recital or a point of it.
    Recital,
    /// An operative keyword, on a line of its own.
    OperativeKeyword,
    /// An operative paragraph or a point of it.
    Operative,
    /// The heading of an annex.
    AnnexHeading,
    /// A paragraph of an annex.
    Annex,
}

/// A heading.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Heading {
    /// 1 to 4; a section of the report is 1. Anything else is taken for the nearest.
    pub level: u8,
    /// The path of ordinals, section first: `[2]`, `[2, 6]`.
    pub number: Option<Vec<u32>>,
    /// The words.
    pub content: Vec<Inline>,
    /// The name that links can point at; letters, digits, `.`, `-` and `_` are kept.
    pub anchor: Option<String>,
    /// The records it came from.
    pub records: Vec<RecordRef>,
}

/// A paragraph.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Paragraph {
    /// The path of ordinals, section first: `[2, 3]` is shown `2.3`, and `3.2` in Arabic.
    pub number: Option<Vec<u32>>,
    /// The words.
    pub content: Vec<Inline>,
    /// The name that links can point at; a numbered paragraph without one is `p-2.3`.
    pub anchor: Option<String>,
    /// The records it came from.
    pub records: Vec<RecordRef>,
}

/// A list. Its labels follow from the language and the depth.
#[derive(Clone, Debug, PartialEq)]
pub struct List {
    /// The ordinal of the first item: 1, or more where a list goes on after other words.
    pub first: u32,
    /// The items.
    pub items: Vec<Item>,
}

/// One item of a list, with the list under it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Item {
    /// The words.
    pub content: Vec<Inline>,
    /// The items one level below.
    pub children: Vec<Item>,
    /// The name that links can point at.
    pub anchor: Option<String>,
    /// The records it came from.
    pub records: Vec<RecordRef>,
}

/// A table with one row of column headings. Short rows are filled up with empty cells.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// What the table shows.
    pub caption: Vec<Inline>,
    /// The headings of the columns.
    pub header: Vec<Vec<Inline>>,
    /// The rows, each a sequence of cells.
    pub rows: Vec<Vec<Vec<Inline>>>,
    /// The lengths of the bars drawn beside the rows, to one scale; empty for none, and none of a row is no bar. The figures stand
    /// in the cells: bars are for the eye only, and Akoma Ntoso leaves them out.
    pub bars: Vec<Option<i64>>,
    /// The records it came from.
    pub records: Vec<RecordRef>,
}

/// A picture, set below the text before it.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// The file, a JPEG.
    pub bytes: Vec<u8>,
    /// The address of the same file, for pages that lead to it in place of holding it.
    pub href: String,
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
    /// What is to be seen on it, for those who do not see it, with the language of these words.
    pub alt: (Lang, String),
}

/// Words set apart from the text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Notice {
    /// Its heading; may be empty.
    pub heading: String,
    /// Its paragraphs.
    pub paragraphs: Vec<Vec<Inline>>,
}

/// A record that a piece of the document came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordRef {
    /// Its identifier, shown to the reader: `R-2.6.16.3`.
    pub id: String,
    /// The address of its page, complete or beginning with `/`.
    pub href: String,
}

/// A stretch of words inside a paragraph.
#[derive(Clone, Debug, PartialEq)]
pub enum Inline {
    /// Words in the document's language.
    Text(String),
    /// Words of weight.
    Strong(Vec<Inline>),
    /// Stressed words.
    Emphasis(Vec<Inline>),
    /// Words that lead elsewhere: to an `https:`, `http:` or `mailto:` address, a path of this site, or `#anchor`
    /// (which is a link in HTML only). Any other address is dropped and the words stay.
    Link {
        /// The address.
        href: String,
        /// The words.
        content: Vec<Inline>,
    },
    /// The symbol of a document or a resolution's number, kept apart from the direction of the text around it.
    Symbol {
        /// The symbol as printed.
        text: String,
        /// The record of what it names.
        record: Option<RecordRef>,
    },
    /// A footnote, marked at this place.
    Footnote(Vec<Inline>),
    /// Words that are missing in the document's language, shown in another.
    Marked {
        /// The language of the words shown.
        shown: Lang,
        /// The words.
        text: String,
        /// What is said of it, in the document's language ("available in English only").
        note: String,
    },
    /// Words of another language that belong there, such as a title.
    Foreign {
        /// Their language.
        lang: Lang,
        /// The words.
        text: String,
    },
}

/// Content that is plain words.
pub fn text(words: impl Into<String>) -> Vec<Inline> {
    vec![Inline::Text(words.into())]
}

/// The words of some content without anything around them; footnotes are left out.
pub fn plain(content: &[Inline]) -> String {
    let mut words = String::new();
    visit(content, &mut |inline| match inline {
        Inline::Text(text) | Inline::Symbol { text, .. } | Inline::Foreign { text, .. } => words.push_str(text),
        Inline::Marked { text, .. } => words.push_str(text),
        _ => {}
    });
    words
}

impl List {
    /// A list that begins with its first label.
    pub fn new(items: Vec<Item>) -> List {
        List { first: 1, items }
    }
}

impl Table {
    /// The length of the bar of a row in parts of a number, the longest for the largest; none where it has no bar.
    pub(crate) fn bar(&self, row: usize, parts: i64) -> Option<i64> {
        let largest = self.bars.iter().flatten().copied().max().unwrap_or_default().max(1);
        let figure = self.bars.get(row).copied().flatten()?.max(0);
        let length = i128::from(figure) * i128::from(parts) / i128::from(largest);
        Some(i64::try_from(length).unwrap_or(parts).max(i64::from(figure > 0)))
    }

    /// The number of columns, that of the longest row.
    pub fn columns(&self) -> usize {
        self.rows.iter().map(Vec::len).chain([self.header.len()]).max().unwrap_or_default()
    }
}

impl Document {
    /// How many stretches of text are missing in the document's language and shown in another.
    pub fn missing(&self) -> usize {
        let mut count = 0;
        self.contents(&mut |content| {
            visit(content, &mut |inline| count += usize::from(matches!(inline, Inline::Marked { .. })));
        });
        count
    }

    /// The pictures, in order.
    pub(crate) fn pictures(&self) -> impl Iterator<Item = &Picture> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Picture(picture) => Some(picture),
            _ => None,
        })
    }

    /// Whether a block is a paragraph right before a list, table or picture, which belongs on the same page.
    pub(crate) fn introduces(&self, index: usize) -> bool {
        let followed = matches!(self.blocks.get(index + 1), Some(Block::List(_) | Block::Table(_) | Block::Picture(_)));
        followed && matches!(self.blocks.get(index), Some(Block::Paragraph(_)))
    }

    /// Every stretch of content, from the boxes of the front matter to the last cell, in order.
    fn contents(&self, see: &mut impl FnMut(&[Inline])) {
        self.front.boxes.iter().flat_map(|part| &part.paragraphs).for_each(|content| see(content));
        self.front.notices.iter().flat_map(|notice| &notice.paragraphs).for_each(|content| see(content));
        for block in &self.blocks {
            match block {
                Block::Heading(heading) => see(&heading.content),
                Block::Paragraph(paragraph) => see(&paragraph.content),
                Block::List(list) => list.items.iter().for_each(|item| item.contents(see)),
                Block::Table(table) => {
                    see(&table.caption);
                    table.header.iter().chain(table.rows.iter().flatten()).for_each(|cell| see(cell));
                }
                Block::Notice(notice) => notice.paragraphs.iter().for_each(|content| see(content)),
                Block::Provision(provision) => see(&provision.content),
                Block::Picture(_) => {}
            }
        }
    }
}

impl Item {
    /// An item of plain content.
    pub fn new(content: Vec<Inline>) -> Item {
        Item { content, ..Item::default() }
    }

    fn contents(&self, see: &mut impl FnMut(&[Inline])) {
        see(&self.content);
        self.children.iter().for_each(|child| child.contents(see));
    }
}

/// Visits each inline and what is inside it; what is inside a footnote is not visited.
fn visit(content: &[Inline], see: &mut impl FnMut(&Inline)) {
    for inline in content {
        see(inline);
        match inline {
            Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Link { content: inner, .. } => visit(inner, see),
            _ => {}
        }
    }
}
