//! The body: headings become sections that hold what stands under them, and a numbered paragraph holds the lists and tables
//! after it, as a reader takes them.

use super::Writer;
use crate::{Block, Document, Heading, Inline, Item, List, Picture, Table, href, numbering, text::escape};

impl Writer<'_> {
    /// The body: what is ready of it, and then what is not a part of an instrument's text.
    pub(super) fn body(&mut self, document: &Document, ready: &str) -> String {
        let rest: Vec<Block> =
            document.blocks.iter().filter(|block| !matches!(block, Block::Provision(_))).cloned().collect();
        let inner = format!("{ready}{}", self.under("", &rest));
        let inner = if inner.is_empty() { self.text_of("", String::new()) } else { inner };
        format!("<mainBody>\n{inner}</mainBody>\n")
    }

    /// The blocks under one heading, those of lower headings inside them.
    fn under(&mut self, parent: &str, blocks: &[Block]) -> String {
        let mut out = String::new();
        let mut rest = blocks;
        while let Some((first, after)) = rest.split_first() {
            if let Block::Heading(heading) = first {
                let is_next = |block: &Block| matches!(block, Block::Heading(next) if next.level <= heading.level);
                let length = after.iter().position(is_next).unwrap_or(after.len());
                out.push_str(&self.section(parent, heading, &after[..length]));
                rest = &after[length..];
            } else {
                // A numbered paragraph or a heading begins anew; what is between belongs to what was begun.
                let begins = |block: &Block| match block {
                    Block::Heading(_) => true,
                    Block::Paragraph(paragraph) => paragraph.number.is_some(),
                    _ => false,
                };
                let length = after.iter().position(begins).unwrap_or(after.len());
                out.push_str(&self.unit(parent, first, &after[..length]));
                rest = &after[length..];
            }
        }
        out
    }

    fn section(&mut self, parent: &str, heading: &Heading, inside: &[Block]) -> String {
        let (open, close, kind) = match heading.level {
            0 | 1 => ("section", "section", "sec"),
            2 => ("subsection", "subsection", "subsec"),
            _ => ("hcontainer name=\"heading\"", "hcontainer", "hcont"),
        };
        let number = self.number(heading.number.as_deref());
        let id = self.id(parent, kind, &number.0);
        let words = self.inlines(&heading.content);
        let inner = self.under(&id, inside);
        let inner = if inner.is_empty() { "<content>\n<p/>\n</content>\n".to_owned() } else { inner };
        format!("<{open} eId=\"{id}\">\n{}<heading>{words}</heading>\n{inner}</{close}>\n", number.1)
    }

    /// A paragraph with what belongs to it: numbered, or a piece of text between headings.
    fn unit(&mut self, parent: &str, first: &Block, more: &[Block]) -> String {
        let path = match first {
            Block::Paragraph(paragraph) => paragraph.number.as_deref(),
            _ => None,
        };
        let number = self.number(path);
        if path.is_none() {
            let inner = self.blocks(parent, std::iter::once(first).chain(more));
            return self.text_of(parent, inner);
        }
        let id = self.id(parent, "para", &number.0);
        let inner = self.blocks(&id, std::iter::once(first).chain(more));
        format!("<paragraph eId=\"{id}\">\n{}<content>\n{inner}</content>\n</paragraph>\n", number.1)
    }

    pub(super) fn text_of(&mut self, parent: &str, inner: String) -> String {
        let id = self.id(parent, "hcont", "");
        let inner = if inner.is_empty() { "<p/>\n".to_owned() } else { inner };
        format!("<hcontainer name=\"text\" eId=\"{id}\">\n<content>\n{inner}</content>\n</hcontainer>\n")
    }

    /// A number as part of an `eId`, and as an element.
    fn number(&self, path: Option<&[u32]>) -> (String, String) {
        let Some(path) = path else { return Default::default() };
        let plain = path.iter().map(u32::to_string).collect::<Vec<_>>().join(".");
        (plain, format!("<num>{}</num>\n", numbering::number(self.lang, path)))
    }

    fn blocks<'b>(&mut self, parent: &str, blocks: impl Iterator<Item = &'b Block>) -> String {
        let mut out = String::new();
        for block in blocks {
            match block {
                Block::Heading(heading) => out.push_str(&self.paragraph_of(&heading.content)),
                Block::Paragraph(paragraph) => out.push_str(&self.paragraph_of(&paragraph.content)),
                Block::List(list) => out.push_str(&self.list(parent, list)),
                Block::Table(table) => out.push_str(&self.table(parent, table)),
                Block::Picture(picture) => out.push_str(&self.picture(picture)),
                Block::Provision(_) => {}
                Block::Notice(notice) => {
                    let all = std::iter::once(crate::text(&notice.heading)).chain(notice.paragraphs.iter().cloned());
                    let said = all.filter(|content| !crate::plain(content).trim().is_empty());
                    said.for_each(|content| out.push_str(&self.paragraph_of(&content)));
                }
            }
        }
        out
    }

    /// A picture at its address, which the format asks for; where it has none, what is to be seen on it.
    fn picture(&self, picture: &Picture) -> String {
        let alt = escape(&picture.alt.1);
        match href::absolute(&picture.href, self.options.site.as_deref()) {
            Some(src) => format!("<p><img src=\"{}\" alt=\"{alt}\"/></p>\n", escape(&src)),
            None => format!("<p>{alt}</p>\n"),
        }
    }

    fn list(&mut self, parent: &str, list: &List) -> String {
        self.items(parent, &list.items, list.first, 0)
    }

    fn items(&mut self, parent: &str, items: &[Item], first: u32, depth: usize) -> String {
        if items.is_empty() {
            return String::new();
        }
        let id = self.id(parent, "list", "");
        let mut out = format!("<blockList eId=\"{id}\">\n");
        for (item, ordinal) in items.iter().zip(first..) {
            let item_id = self.id(&id, "item", &ordinal.to_string());
            let label = escape(&numbering::label(self.lang, depth, ordinal));
            let content = self.paragraph_of(&item.content);
            let inner = self.items(&item_id, &item.children, 1, depth + 1);
            out.push_str(&format!("<item eId=\"{item_id}\">\n<num>{label}</num>\n{content}{inner}</item>\n"));
        }
        out.push_str("</blockList>\n");
        out
    }

    /// A table without rows is its caption: an empty one says nothing.
    fn table(&mut self, parent: &str, table: &Table) -> String {
        let columns = table.columns();
        if columns == 0 || (table.rows.is_empty() && table.header.is_empty()) {
            return self.paragraph_of(&table.caption);
        }
        let id = self.id(parent, "table", "");
        let caption = self.inlines(&table.caption);
        let caption = if caption.is_empty() { String::new() } else { format!("<caption>{caption}</caption>\n") };
        let header = if table.header.is_empty() { String::new() } else { self.row(&table.header, columns, "th") };
        let rows: String = table.rows.iter().map(|row| self.row(row, columns, "td")).collect();
        format!("<table eId=\"{id}\">\n{caption}{header}{rows}</table>\n")
    }

    fn row(&mut self, cells: &[Vec<Inline>], columns: usize, element: &str) -> String {
        let mut out = "<tr>\n".to_owned();
        for column in 0..columns {
            let words = cells.get(column).map(|cell| self.inlines(cell)).unwrap_or_default();
            out.push_str(&format!("<{element}><p>{words}</p></{element}>\n"));
        }
        out.push_str("</tr>\n");
        out
    }
}
