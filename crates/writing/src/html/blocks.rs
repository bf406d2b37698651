//! The blocks of the body as HTML.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use language::Lang;

use super::{Writer, label_of};
use crate::{Block, Heading, Inline, Item, List, Paragraph, Picture, Provision, Role, Table, href, numbering};

/// The length of the longest bar in its own measure.
const LONGEST: i64 = 1000;

impl Writer<'_> {
    pub(super) fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(heading) => self.heading(heading),
            Block::Paragraph(paragraph) => self.paragraph(paragraph),
            Block::List(list) => self.list(list),
            Block::Table(table) => self.table(table),
            Block::Notice(notice) => self.notice(notice),
            Block::Picture(picture) => self.picture(picture),
            Block::Provision(provision) => self.provision(provision),
        }
    }

    fn provision(&mut self, provision: &Provision) {
        let attributes = self.attributes(provision.anchor.as_deref(), &provision.records);
        let records = self.records(&provision.records);
        let (own, lang) = (self.lang, provision.lang.unwrap_or(self.lang));
        let direction =
            if lang == own { String::new() } else { format!(" lang=\"{lang}\" dir=\"{}\"", lang.direction().as_str()) };
        self.lang = lang;
        let label = match provision.label.is_empty() {
            true => String::new(),
            false => format!("<span class=\"label\">{}</span> ", self.words(&provision.label)),
        };
        let content = self.inlines(&provision.content);
        self.lang = own;
        let content =
            if provision.role == Role::AnnexHeading { format!("<strong>{content}</strong>") } else { content };
        let depth = provision.depth.min(4);
        self.push(&format!(
            "<p class=\"provision depth-{depth}\"{attributes}{direction}>{label}{content}{records}</p>\n"
        ));
    }

    fn heading(&mut self, heading: &Heading) {
        let level = self.level(heading.level);
        let number = self.number(heading.number.as_deref());
        let named = named(heading.anchor.as_deref(), heading.number.as_deref(), "s");
        let attributes = self.attributes(named.as_deref(), &heading.records);
        let content = self.inlines(&heading.content);
        self.push(&format!("<h{level}{attributes}>{number}{content}</h{level}>\n"));
        let records = self.records(&heading.records);
        if !records.is_empty() {
            self.push(&format!("<p>{records}</p>\n"));
        }
    }

    fn paragraph(&mut self, paragraph: &Paragraph) {
        let number = self.number(paragraph.number.as_deref());
        let named = named(paragraph.anchor.as_deref(), paragraph.number.as_deref(), "p");
        let attributes = self.attributes(named.as_deref(), &paragraph.records);
        let class = if number.is_empty() { "" } else { " class=\"numbered\"" };
        let content = self.inlines(&paragraph.content);
        let records = self.records(&paragraph.records);
        self.push(&format!("<p{class}{attributes}>{number}{content}{records}</p>\n"));
    }

    fn number(&self, path: Option<&[u32]>) -> String {
        let Some(path) = path else { return String::new() };
        format!("<span class=\"number\">{}</span> ", numbering::number(self.lang, path))
    }

    fn list(&mut self, list: &List) {
        self.items(&list.items, list.first, 0);
    }

    /// Labels are text, not styles: they are copied, read out and printed as they are written.
    fn items(&mut self, items: &[Item], first: u32, depth: usize) {
        if items.is_empty() {
            return;
        }
        let element = if numbering::is_ordered(self.lang, depth) { "ol" } else { "ul" };
        let level = depth.min(3) + 1;
        self.push(&format!("<{element} class=\"document-list level-{level}\">\n"));
        for (item, ordinal) in items.iter().zip(first..) {
            let label = item_label(self.lang, depth, ordinal);
            let attributes = self.attributes(item.anchor.as_deref(), &item.records);
            let content = self.inlines(&item.content);
            let records = self.records(&item.records);
            self.push(&format!("<li{attributes}><span class=\"label\">{label}</span> {content}{records}"));
            if !item.children.is_empty() {
                self.push("\n");
                self.items(&item.children, 1, depth + 1);
            }
            self.push("</li>\n");
        }
        self.push(&format!("</{element}>\n"));
    }

    fn picture(&mut self, picture: &Picture) {
        let src = match self.holds_pictures {
            true => format!("data:image/jpeg;base64,{}", STANDARD.encode(&picture.bytes)),
            false => href::in_page(&picture.href, None).unwrap_or_default(),
        };
        let (lang, alt) = &picture.alt;
        let (width, height) = (picture.width, picture.height);
        let alt = super::escape(alt);
        self.push(&format!(
            "<p class=\"document-picture\"><img src=\"{}\" width=\"{width}\" height=\"{height}\" alt=\"{alt}\" lang=\"{lang}\"></p>\n",
            super::escape(&src)
        ));
    }

    /// A cell with a bar that grows from where lines begin; hidden from those who hear the page, who have the figure.
    fn bar(&mut self, table: &Table, row: usize) -> String {
        let Some(length) = table.bar(row, LONGEST) else { return "<td></td>".to_owned() };
        let x = if self.lang.is_rtl() { LONGEST - length } else { 0 };
        format!(
            "<td class=\"document-bar\"><svg viewBox=\"0 0 {LONGEST} 40\" preserveAspectRatio=\"none\" aria-hidden=\"true\">\
             <rect x=\"{x}\" y=\"0\" width=\"{length}\" height=\"40\"/></svg></td>"
        )
    }

    fn table(&mut self, table: &Table) {
        let columns = table.columns();
        let attributes = self.attributes(None, &table.records);
        let label = label_of(&table.caption);
        let region = if label.trim().is_empty() {
            String::new()
        } else {
            format!(" role=\"region\" tabindex=\"0\" aria-label=\"{label}\"")
        };
        self.push(&format!("<div class=\"document-table\"{region}>\n<table{attributes}>\n"));
        let caption = format!("{}{}", self.inlines(&table.caption), self.records(&table.records));
        if !caption.trim().is_empty() {
            self.push(&format!("<caption>{caption}</caption>\n"));
        }
        if !table.header.is_empty() {
            self.push("<thead>\n");
            let bar = if table.bars.is_empty() { "" } else { "<td></td>" };
            self.row(&table.header, columns, ("th scope=\"col\"", "th"), bar);
            self.push("</thead>\n");
        }
        self.push("<tbody>\n");
        for (index, row) in table.rows.iter().enumerate() {
            let bar = if table.bars.is_empty() { String::new() } else { self.bar(table, index) };
            self.row(row, columns, ("td", "td"), &bar);
        }
        self.push("</tbody>\n</table>\n</div>\n");
    }

    fn row(&mut self, cells: &[Vec<Inline>], columns: usize, (open, close): (&str, &str), bar: &str) {
        self.push("<tr>");
        for column in 0..columns {
            let content = cells.get(column).map(|cell| self.inlines(cell)).unwrap_or_default();
            self.push(&format!("<{open}>{content}</{close}>"));
        }
        self.push(bar);
        self.push("</tr>\n");
    }
}

/// The name of a place: the one given, or one made from its number.
fn named(anchor: Option<&str>, number: Option<&[u32]>, letter: &str) -> Option<String> {
    let from_number = || number.map(|path| format!("{letter}-{}", numbering::number(Lang::En, path)));
    anchor.map(str::to_owned).or_else(from_number)
}

fn item_label(lang: Lang, depth: usize, ordinal: u32) -> String {
    super::escape(&numbering::label(lang, depth, ordinal))
}
