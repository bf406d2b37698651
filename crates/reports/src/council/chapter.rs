//! A chapter in the making: it numbers its paragraphs as they come.

use writing::{Block, Heading, Inline, Item, List, Paragraph, Picture, RecordRef, Table};

/// A chapter of the report.
pub(crate) struct Chapter {
    number: u32,
    paragraphs: u32,
    blocks: Vec<Block>,
}

impl Chapter {
    /// A chapter with its heading.
    pub(crate) fn new(number: u32, heading: String) -> Chapter {
        let heading = Heading {
            level: 1,
            number: Some(vec![number]),
            content: writing::text(heading),
            anchor: Some(format!("s-{number}")),
            records: Vec::new(),
        };
        Chapter { number, paragraphs: 0, blocks: vec![Block::Heading(heading)] }
    }

    /// Adds a numbered paragraph; nothing where there is nothing to say.
    pub(crate) fn paragraph(&mut self, content: Vec<Inline>, records: Vec<RecordRef>) {
        if content.is_empty() {
            return;
        }
        self.paragraphs += 1;
        let number = Some(vec![self.number, self.paragraphs]);
        self.blocks.push(Block::Paragraph(Paragraph { number, content, anchor: None, records }));
    }

    /// Adds a paragraph without a number, under the heading.
    pub(crate) fn lead(&mut self, content: Vec<Inline>) {
        self.blocks.push(Block::Paragraph(Paragraph { content, ..Paragraph::default() }));
    }

    /// Adds a list under the last paragraph; nothing where it has no items.
    pub(crate) fn list(&mut self, items: Vec<Item>) {
        if !items.is_empty() {
            self.blocks.push(Block::List(List::new(items)));
        }
    }

    /// Adds a picture.
    pub(crate) fn picture(&mut self, picture: Picture) {
        self.blocks.push(Block::Picture(picture));
    }

    /// Adds a table.
    pub(crate) fn table(&mut self, table: Table) {
        self.blocks.push(Block::Table(table));
    }

    /// Whether the chapter has no paragraph yet.
    pub(crate) fn is_empty(&self) -> bool {
        self.paragraphs == 0
    }

    /// The finished blocks.
    pub(crate) fn into_blocks(self) -> Vec<Block> {
        self.blocks
    }
}

/// An item of a list with the records that it came from.
pub(crate) fn item(content: Vec<Inline>, records: Vec<RecordRef>) -> Item {
    Item { content, records, ..Item::default() }
}
