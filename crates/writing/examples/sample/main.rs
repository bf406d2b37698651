//! Writes a document of some 250 items in six languages and three formats into a directory, and prints how long each
//! took: `cargo run -p writing --example sample -- DIR`. The words are invented.

#![expect(clippy::print_stdout, reason = "an example talks to its reader")]

mod words;

use std::{env, fs, path::PathBuf, time::Instant};

use jiff::civil::date;
use language::Lang;
use writing::{
    Block, Document, Format, Front, FrontBox, Heading, Inline, Item, List, Notice, Options, Paragraph, RecordRef,
    Table, text,
};

use words::{Words, words as words_of};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let dir = PathBuf::from(env::args().nth(1).unwrap_or_else(|| "target/sample".to_owned()));
    fs::create_dir_all(&dir)?;
    let options = Options { site: Some("https://example.org".to_owned()), ..Options::default() };
    for lang in Lang::ALL {
        let document = document(lang);
        for format in Format::ALL {
            let start = Instant::now();
            let bytes = writing::render(&document, format, &options)?;
            let took = start.elapsed();
            println!("{lang} {format:5} {:8.1} ms {:8} bytes", took.as_secs_f64() * 1000.0, bytes.len());
            fs::write(dir.join(format!("sample-{lang}.{format}")), bytes)?;
        }
    }
    Ok(())
}

fn document(lang: Lang) -> Document {
    let words = words_of(lang);
    Document { lang, front: front(&words), blocks: (1..=9).flat_map(|n| section(lang, &words, n)).collect() }
}

fn front(words: &Words) -> Front {
    let boxed = |(heading, line): &(&str, &str)| FrontBox { heading: (*heading).into(), paragraphs: vec![text(*line)] };
    Front {
        symbol: words.symbol.into(),
        date: date(2018, 2, 9),
        date_line: words.date.into(),
        language_note: words.original.into(),
        masthead: words.masthead.iter().map(|line| (*line).to_owned()).collect(),
        source: words.source.into(),
        title: words.title.into(),
        boxes: words.boxes.iter().map(boxed).collect(),
        header: words.symbol.into(),
        footer: "https://example.org".into(),
        notices: vec![Notice { heading: String::new(), paragraphs: vec![text(words.notice)] }],
    }
}

/// A heading, two paragraphs, a list of 22 lettered items (three levels under some), and in one section a table.
fn section(lang: Lang, words: &Words, section: u32) -> Vec<Block> {
    let record = |n: u32| RecordRef { id: format!("R-{section}.{n}"), href: format!("/en/register/R-{section}.{n}") };
    let mut opening = text(words.sentence);
    opening.push(Inline::Text(" ".into()));
    opening.push(Inline::Symbol { text: "WG-WSIS-28/9".into(), record: Some(record(1)) });
    opening.push(Inline::Footnote(text(words.note)));
    opening.extend(text(format!(" {}", words.range)));
    let items: Vec<Item> = (1..=22).map(|n| item(lang, words, n, record(n))).collect();
    let mut blocks = vec![
        Block::Heading(Heading {
            level: 1,
            number: Some(vec![section]),
            content: text(words.section),
            ..Heading::default()
        }),
        Block::Paragraph(Paragraph {
            number: Some(vec![section, 1]),
            content: opening,
            records: vec![record(1)],
            ..Paragraph::default()
        }),
        Block::Paragraph(Paragraph {
            number: Some(vec![section, 2]),
            content: text(words.list_intro),
            ..Paragraph::default()
        }),
        Block::List(List::new(items)),
    ];
    if section == 2 {
        blocks.push(Block::Table(table(words)));
    }
    blocks
}

fn item(lang: Lang, words: &Words, n: u32, record: RecordRef) -> Item {
    let deepest = vec![Item::new(text(words.item)), Item::new(text(words.item))];
    let third = vec![Item { children: deepest, ..Item::new(text(words.item)) }, Item::new(text(words.item))];
    let second = vec![Item { children: third, ..Item::new(text(words.item)) }, Item::new(text(words.item))];
    let content = match n {
        3 => vec![Inline::Marked {
            shown: other(lang),
            text: words_of(other(lang)).item.into(),
            note: words.only.into(),
        }],
        4 => vec![Inline::Strong(text(words.list_intro)), Inline::Text(" ".into()), Inline::Emphasis(text(words.item))],
        5 => vec![
            Inline::Text(format!("{} ", words.item)),
            Inline::Link { href: "https://example.org/forum".into(), content: text(words.section) },
        ],
        _ => text(format!("{} ({})", words.item, words.range)),
    };
    Item { content, children: if n == 2 { second } else { Vec::new() }, records: vec![record], anchor: None }
}

const fn other(lang: Lang) -> Lang {
    if matches!(lang, Lang::En) { Lang::Ar } else { Lang::En }
}

fn table(words: &Words) -> Table {
    let cell = |n: u32, column: usize| match column {
        0 => text(n.to_string()),
        1 => text(words.range),
        _ => vec![Inline::Symbol { text: format!("WG-WSIS-{n}/23"), record: None }],
    };
    Table {
        bars: Vec::new(),
        caption: text(words.section),
        header: words.columns.iter().map(|column| text(*column)).collect(),
        rows: (26..=32).map(|n| (0..3).map(|column| cell(n, column)).collect()).collect(),
        records: Vec::new(),
    }
}
