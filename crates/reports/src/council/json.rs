//! The report for programs: the same parts in the same order, with the numbers and labels that the other formats show.

use serde_json::{Value, json};
use writing::{Block, Inline, Item, RecordRef, numbering, plain};

use super::Composed;

/// The report as JSON.
pub(crate) fn of(composed: &Composed) -> Value {
    let document = &composed.document;
    let front = &document.front;
    let boxes = front.boxes.iter().map(|part| json!({"heading": part.heading, "paragraphs": texts(&part.paragraphs)}));
    let notices = front.notices.iter();
    let notices = notices.map(|notice| json!({"heading": notice.heading, "paragraphs": texts(&notice.paragraphs)}));
    json!({
        "symbol": front.symbol,
        "title": front.title,
        "language": document.lang.code(),
        "date": front.date.to_string(),
        "source": front.source,
        "texts": {"total": composed.texts.total, "missing": composed.texts.missing},
        "notices": notices.collect::<Vec<_>>(),
        "front": boxes.collect::<Vec<_>>(),
        "blocks": document.blocks.iter().map(|block| one(document.lang, block)).collect::<Vec<_>>(),
    })
}

fn one(lang: language::Lang, block: &Block) -> Value {
    let number = |path: &Option<Vec<u32>>| path.as_ref().map(|path| numbering::number(lang, path));
    match block {
        Block::Heading(heading) => json!({
            "heading": plain(&heading.content), "number": number(&heading.number), "records": ids(&heading.records)
        }),
        Block::Paragraph(paragraph) => json!({
            "paragraph": plain(&paragraph.content),
            "number": number(&paragraph.number),
            "links": links(&paragraph.content),
            "records": ids(&paragraph.records),
        }),
        Block::List(list) => json!({"list": items(lang, &list.items, list.first, 0)}),
        Block::Table(table) => json!({
            "table": plain(&table.caption),
            "header": texts(&table.header),
            "rows": table.rows.iter().map(|row| texts(row)).collect::<Vec<_>>(),
            "records": ids(&table.records),
        }),
        Block::Provision(provision) => json!({"label": provision.label, "paragraph": plain(&provision.content)}),
        Block::Picture(picture) => json!({"picture": picture.href, "alt": picture.alt.1}),
        Block::Notice(notice) => json!({"notice": notice.heading, "paragraphs": texts(&notice.paragraphs)}),
    }
}

fn items(lang: language::Lang, items: &[Item], first: u32, depth: usize) -> Vec<Value> {
    let one = |(ordinal, item): (u32, &Item)| {
        json!({
            "label": numbering::label(lang, depth, ordinal),
            "text": plain(&item.content),
            "links": links(&item.content),
            "records": ids(&item.records),
            "items": self::items(lang, &item.children, 1, depth + 1),
        })
    };
    (first..).zip(items).map(one).collect()
}

fn texts(contents: &[Vec<Inline>]) -> Vec<String> {
    contents.iter().map(|content| plain(content)).collect()
}

/// The records, by id and address.
fn ids(records: &[RecordRef]) -> Vec<Value> {
    records.iter().map(|record| json!({"id": record.id, "href": record.href})).collect()
}

/// Where the words lead.
fn links(content: &[Inline]) -> Vec<&str> {
    content.iter().filter_map(link).collect()
}

fn link(inline: &Inline) -> Option<&str> {
    match inline {
        Inline::Link { href, .. } => Some(href),
        Inline::Symbol { record: Some(record), .. } => Some(&record.href),
        _ => None,
    }
}
