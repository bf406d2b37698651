//! The document as the template takes it: labels computed, addresses checked, every character one that can be set.

use language::Lang;
use serde::Serialize;

use super::fonts::{Fonts, families};
use crate::{
    Block, Document, Front, FrontBox, Inline, Item, Notice, Options, Provision, RecordRef, Records, Role, Table, href,
    numbering, text, words,
};

/// The length of the longest bar, in hundredths of the width of its column.
const BAR: i64 = 100;

/// The whole document.
#[derive(Serialize)]
pub(super) struct Report {
    lang: &'static str,
    fonts: Vec<&'static str>,
    front: FrontData,
    blocks: Vec<BlockData>,
}

#[derive(Serialize)]
struct FrontData {
    date: [i16; 3],
    masthead: Vec<String>,
    facing: Vec<String>,
    source: String,
    title: String,
    boxes: Vec<Framed>,
    notices: Vec<Framed>,
    header: String,
    footer: String,
}

/// A heading and paragraphs in a frame.
#[derive(Serialize)]
struct Framed {
    heading: String,
    paragraphs: Vec<Vec<Piece>>,
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
enum BlockData {
    Heading { level: u8, number: String, content: Vec<Piece> },
    Paragraph { number: String, content: Vec<Piece>, introduces: bool },
    List { items: Vec<ItemData> },
    Table { columns: usize, caption: Vec<Piece>, header: Vec<Vec<Piece>>, rows: Vec<Vec<Vec<Piece>>>, bars: Vec<i64> },
    Notice(Framed),
    Picture { file: String, alt: String, wide: bool },
    Provision { lang: &'static str, rtl: bool, label: String, content: Vec<Piece>, depth: u8, heading: bool },
}

#[derive(Serialize)]
struct ItemData {
    label: String,
    content: Vec<Piece>,
    children: Vec<ItemData>,
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
enum Piece {
    Text { words: String },
    Strong { content: Vec<Piece> },
    Emphasis { content: Vec<Piece> },
    Link { href: String, content: Vec<Piece> },
    Symbol { words: String },
    Note { content: Vec<Piece> },
    Mark { words: String },
    Foreign { lang: &'static str, words: String },
}

/// What surrounds the words: needed to set each of them.
struct Setter<'a> {
    lang: Lang,
    options: &'a Options,
    fonts: &'a Fonts,
}

/// The document as data.
pub(super) fn report(document: &Document, options: &Options, fonts: &Fonts) -> Report {
    let mut setter = Setter { lang: document.lang, options, fonts };
    Report {
        lang: document.lang.code(),
        fonts: families(document.lang, fonts),
        front: setter.front(&document.front),
        blocks: (0..document.blocks.len()).filter_map(|index| setter.block(document, index)).collect(),
    }
}

impl Setter<'_> {
    fn front(&mut self, front: &Front) -> FrontData {
        let facing = [&front.symbol, &front.date_line, &front.language_note];
        let header = if front.header.trim().is_empty() { &front.symbol } else { &front.header };
        let title = self.words(&front.title);
        FrontData {
            date: [front.date.year(), front.date.month().into(), front.date.day().into()],
            masthead: front.masthead.iter().map(|line| self.words(line)).collect(),
            facing: facing.into_iter().filter(|line| !line.is_empty()).map(|line| self.words(line)).collect(),
            source: self.words(&front.source),
            title: if title.trim().is_empty() { words::untitled(self.lang).to_owned() } else { title },
            boxes: front.boxes.iter().map(|part| self.boxed(part)).collect(),
            notices: front.notices.iter().map(|notice| self.notice(notice)).collect(),
            header: self.words(header),
            footer: self.words(&front.footer),
        }
    }

    fn boxed(&mut self, part: &FrontBox) -> Framed {
        Framed { heading: self.words(&part.heading), paragraphs: self.contents(&part.paragraphs) }
    }

    fn notice(&mut self, notice: &Notice) -> Framed {
        Framed { heading: self.words(&notice.heading), paragraphs: self.contents(&notice.paragraphs) }
    }

    fn block(&mut self, document: &Document, index: usize) -> Option<BlockData> {
        Some(match &document.blocks[index] {
            Block::Heading(heading) => BlockData::Heading {
                level: heading.level.clamp(1, 4),
                number: self.number(heading.number.as_deref()),
                content: self.cited(&heading.content, &heading.records),
            },
            Block::Paragraph(paragraph) => BlockData::Paragraph {
                number: self.number(paragraph.number.as_deref()),
                content: self.cited(&paragraph.content, &paragraph.records),
                introduces: document.introduces(index),
            },
            Block::List(list) if list.items.is_empty() => return None,
            Block::List(list) => BlockData::List { items: self.items(&list.items, list.first, 0) },
            Block::Table(table) if table.columns() == 0 => return None,
            Block::Table(table) => self.table(table),
            Block::Provision(provision) => self.provision(provision),
            Block::Notice(notice) => BlockData::Notice(self.notice(notice)),
            Block::Picture(picture) => {
                let before = document.blocks[..index].iter().filter(|block| matches!(block, Block::Picture(_)));
                BlockData::Picture {
                    file: super::world::picture_name(before.count()),
                    alt: text::clean(&picture.alt.1),
                    wide: picture.width >= picture.height,
                }
            }
        })
    }

    fn provision(&mut self, provision: &Provision) -> BlockData {
        let (own, lang) = (self.lang, provision.lang.unwrap_or(self.lang));
        self.lang = lang;
        let set = BlockData::Provision {
            lang: lang.code(),
            rtl: lang.is_rtl(),
            label: self.words(&provision.label),
            content: self.cited(&provision.content, &provision.records),
            depth: provision.depth.min(4),
            heading: provision.role == Role::AnnexHeading,
        };
        self.lang = own;
        set
    }

    fn number(&self, path: Option<&[u32]>) -> String {
        path.map(|path| numbering::number(self.lang, path)).unwrap_or_default()
    }

    fn items(&mut self, items: &[Item], first: u32, depth: usize) -> Vec<ItemData> {
        let numbered = items.iter().zip(first..);
        numbered
            .map(|(item, ordinal)| ItemData {
                label: numbering::label(self.lang, depth, ordinal),
                content: self.cited(&item.content, &item.records),
                children: self.items(&item.children, 1, depth + 1),
            })
            .collect()
    }

    fn table(&mut self, table: &Table) -> BlockData {
        let columns = table.columns();
        let mut row = |cells: &[Vec<Inline>]| {
            let mut set = self.contents(cells);
            set.resize_with(columns, Vec::new);
            set
        };
        let header = if table.header.is_empty() { Vec::new() } else { row(&table.header) };
        let rows = table.rows.iter().map(|cells| row(cells)).collect();
        let bars = (0..table.rows.len()).map(|row| table.bar(row, BAR).unwrap_or_default());
        let bars = if table.bars.is_empty() { Vec::new() } else { bars.collect() };
        BlockData::Table { columns, caption: self.cited(&table.caption, &table.records), header, rows, bars }
    }

    /// Some content and, where wanted, a note that names its records.
    fn cited(&mut self, content: &[Inline], records: &[RecordRef]) -> Vec<Piece> {
        let mut pieces = self.pieces(content, false);
        if self.options.records == Records::Cited && !records.is_empty() {
            let mut note = Vec::new();
            for (index, record) in records.iter().enumerate() {
                if index > 0 {
                    note.push(Piece::Text { words: words::comma(self.lang).to_owned() });
                }
                let symbol = vec![self.symbol(&record.id)];
                note.extend(self.linked(&record.href, symbol));
            }
            pieces.push(Piece::Note { content: note });
        }
        pieces
    }

    fn contents(&mut self, contents: &[Vec<Inline>]) -> Vec<Vec<Piece>> {
        contents.iter().map(|content| self.pieces(content, false)).collect()
    }

    /// Neither notes nor links nest; `nested` says that one of them is around.
    fn pieces(&self, content: &[Inline], nested: bool) -> Vec<Piece> {
        content.iter().flat_map(|inline| self.piece(inline, nested)).collect()
    }

    fn piece(&self, inline: &Inline, nested: bool) -> Vec<Piece> {
        match inline {
            Inline::Text(words) => vec![Piece::Text { words: self.words(words) }],
            Inline::Strong(inner) => vec![Piece::Strong { content: self.pieces(inner, nested) }],
            Inline::Emphasis(inner) => vec![Piece::Emphasis { content: self.pieces(inner, nested) }],
            Inline::Link { content, .. } if nested => self.pieces(content, nested),
            Inline::Link { href, content } => self.linked(href, self.pieces(content, true)),
            Inline::Symbol { text, record: Some(record) } if !nested => {
                self.linked(&record.href, vec![self.symbol(text)])
            }
            Inline::Symbol { text, .. } => vec![self.symbol(text)],
            Inline::Footnote(_) if nested => Vec::new(),
            Inline::Footnote(content) => vec![Piece::Note { content: self.pieces(content, true) }],
            Inline::Marked { shown, text, note } => {
                let (open, close) = words::brackets(self.lang);
                let mark = format!(" {open}{}{close}", self.words(note));
                vec![self.foreign(*shown, text), Piece::Mark { words: mark }]
            }
            Inline::Foreign { lang, text } => vec![self.foreign(*lang, text)],
        }
    }

    fn linked(&self, href: &str, content: Vec<Piece>) -> Vec<Piece> {
        match href::absolute(href, self.options.site.as_deref()) {
            Some(href) => vec![Piece::Link { href, content }],
            None => content,
        }
    }

    fn symbol(&self, symbol: &str) -> Piece {
        if text::has_rtl(symbol) {
            return Piece::Text { words: self.words(symbol) };
        }
        Piece::Symbol { words: self.fonts.shown(&text::clean(symbol)) }
    }

    fn foreign(&self, lang: Lang, words: &str) -> Piece {
        let words = text::in_order(&text::clean(words), lang.is_rtl());
        Piece::Foreign { lang: lang.code(), words: self.fonts.shown(&words) }
    }

    fn words(&self, words: &str) -> String {
        self.fonts.shown(&text::in_order(&text::clean(words), self.lang.is_rtl()))
    }
}
