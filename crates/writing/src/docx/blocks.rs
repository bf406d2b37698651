//! The blocks of the body as paragraphs and tables.

use super::{Writer, xml};
use crate::{Block, Heading, Inline, Item, Notice, Paragraph, Provision, Role, Table, model::plain, numbering};

/// The width between the margins of an A4 page, in twentieths of a point.
pub(super) const TEXT_WIDTH: usize = 9638;
/// How many narrow spaces the longest bar has: they fit into the column of a table of eight.
const BAR: i64 = 20;

impl Writer<'_> {
    /// Writes a block; `introduces` says that it is a paragraph and the list or table after it belongs to it.
    pub(super) fn block(&mut self, block: &Block, introduces: bool) {
        match block {
            Block::Heading(heading) => self.heading(heading),
            Block::Paragraph(paragraph) => self.text_paragraph(paragraph, introduces),
            Block::List(list) => self.items(&list.items, list.first, 0),
            Block::Table(table) => self.table(table),
            Block::Notice(notice) => self.notice(notice),
            Block::Picture(picture) => self.picture(picture),
            Block::Provision(provision) => self.provision(provision),
        }
    }

    pub(super) fn notice(&mut self, notice: &Notice) {
        if !notice.heading.trim().is_empty() {
            let runs = self.words(&notice.heading);
            self.paragraph("NoticeHeading", &runs);
        }
        for content in &notice.paragraphs {
            let runs = self.runs(content);
            self.paragraph("Notice", &runs);
        }
    }

    fn heading(&mut self, heading: &Heading) {
        let label = self.number(heading.number.as_deref());
        let runs = format!("{label}{}{}", self.runs(&heading.content), self.cited(&heading.records));
        let runs = self.bookmarked(heading.anchor.as_deref(), &heading.records, &runs);
        let style = format!("Heading{}", heading.level.clamp(1, 4));
        self.paragraph(&style, &runs);
    }

    fn text_paragraph(&mut self, paragraph: &Paragraph, introduces: bool) {
        let label = self.number(paragraph.number.as_deref());
        let style = if label.is_empty() { "Normal" } else { "Numbered" };
        let runs = format!("{label}{}{}", self.runs(&paragraph.content), self.cited(&paragraph.records));
        let runs = self.bookmarked(paragraph.anchor.as_deref(), &paragraph.records, &runs);
        let write = if introduces { xml::introduction } else { xml::paragraph };
        let written = write(style, self.lang.is_rtl(), &runs);
        self.body.push_str(&written);
    }

    fn provision(&mut self, provision: &Provision) {
        let (own, lang) = (self.lang, provision.lang.unwrap_or(self.lang));
        self.lang = lang;
        let label = Some(&provision.label).filter(|label| !label.is_empty()).map(|label| self.label(label));
        let style = match (&label, provision.depth) {
            (None, 0) => "Normal".to_owned(),
            (Some(_), 0) => "Numbered".to_owned(),
            (_, depth) => format!("enumlev{}", depth.min(4)),
        };
        let content = match provision.role {
            Role::AnnexHeading => self.runs(&[Inline::Strong(provision.content.clone())]),
            _ => self.runs(&provision.content),
        };
        let runs = format!("{}{content}{}", label.unwrap_or_default(), self.cited(&provision.records));
        let runs = self.bookmarked(provision.anchor.as_deref(), &provision.records, &runs);
        self.paragraph(&style, &runs);
        self.lang = own;
    }

    fn number(&self, path: Option<&[u32]>) -> String {
        path.map(|path| self.label(&numbering::number(self.lang, path))).unwrap_or_default()
    }

    fn items(&mut self, items: &[Item], first: u32, depth: usize) {
        for (item, ordinal) in items.iter().zip(first..) {
            let label = self.label(&numbering::label(self.lang, depth, ordinal));
            let runs = format!("{label}{}{}", self.runs(&item.content), self.cited(&item.records));
            let runs = self.bookmarked(item.anchor.as_deref(), &item.records, &runs);
            let style = format!("enumlev{}", depth.min(3) + 1);
            self.paragraph(&style, &runs);
            self.items(&item.children, 1, depth + 1);
        }
    }

    fn table(&mut self, table: &Table) {
        let columns = table.columns();
        if columns == 0 {
            return;
        }
        let caption = plain(&table.caption);
        if !caption.trim().is_empty() || !table.records.is_empty() {
            let runs = format!("{}{}", self.runs(&table.caption), self.cited(&table.records));
            let runs = self.bookmarked(None, &table.records, &runs);
            self.paragraph("Tabletitle", &runs);
        } else if self.body.ends_with("</w:tbl>\n") {
            self.paragraph("Tabletitle", "");
        }
        let width = columns + usize::from(!table.bars.is_empty());
        self.table_open(width, &caption);
        if !table.header.is_empty() {
            self.row(&table.header, (columns, width), "Tablehead", "");
        }
        for (index, row) in table.rows.iter().enumerate() {
            let bar = table.bar(index, BAR).and_then(|length| usize::try_from(length).ok());
            let bar = bar.map(|length| self.bar(length)).unwrap_or_default();
            self.row(row, (columns, width), "Tabletext", &bar);
        }
        self.body.push_str("</w:tbl>\n");
    }

    fn table_open(&mut self, columns: usize, caption: &str) {
        let mirrored = if self.lang.is_rtl() { "<w:bidiVisual/>" } else { "" };
        let grid = format!("<w:gridCol w:w=\"{}\"/>", TEXT_WIDTH / columns).repeat(columns);
        let caption = xml::escape(caption);
        self.body.push_str(&format!(
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/>{mirrored}<w:tblW w:w=\"5000\" w:type=\"pct\"/>\
             <w:tblLook w:val=\"0020\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" \
             w:noHBand=\"1\" w:noVBand=\"1\"/><w:tblCaption w:val=\"{caption}\"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>\n"
        ));
    }

    /// A bar: a shaded run of spaces, since a shape would have no place in a line of a table, and signs would be read out.
    fn bar(&self, length: usize) -> String {
        if length == 0 {
            return String::new();
        }
        let rtl = if self.lang.is_rtl() { "<w:rtl/>" } else { "" };
        format!(
            "<w:r><w:rPr><w:sz w:val=\"16\"/><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"00508F\"/>{rtl}</w:rPr>{}</w:r>",
            xml::text(&"\u{a0}".repeat(length))
        )
    }

    /// A row; `columns` are those of the table's own cells, and all of them with that of the bars.
    fn row(&mut self, cells: &[Vec<Inline>], (columns, all): (usize, usize), style: &str, bar: &str) {
        let header = if style == "Tablehead" { "<w:tblHeader/>" } else { "" };
        let width = TEXT_WIDTH / all;
        self.body.push_str(&format!("<w:tr><w:trPr><w:cantSplit/>{header}</w:trPr>"));
        for column in 0..all {
            let runs = match cells.get(column) {
                Some(cell) if column < columns => self.runs(cell),
                _ if column == columns => bar.to_owned(),
                _ => String::new(),
            };
            self.body.push_str(&format!("<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>"));
            self.paragraph(style, &runs);
            self.body.push_str("</w:tc>");
        }
        self.body.push_str("</w:tr>\n");
    }
}
