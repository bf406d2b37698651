//! A small document with one of everything.

use jiff::civil::date;
use language::Lang;
use writing::{
    Block, Document, Front, FrontBox, Heading, Inline, Item, List, Notice, Paragraph, Provision, RecordRef, Role,
    Table, text,
};

/// The text of an instrument with one of everything: a title, a formula, recitals with points, operative paragraphs with points, words
/// that belong to none, and two annexes.
pub fn instrument(lang: Lang, words: &str, other: Option<Lang>) -> Document {
    let mut blocks = Vec::new();
    let mut add = |role: Role, group: u32, label: &str, depth: u8| {
        let place = blocks.len();
        let words = format!("{words} {place}");
        let content = match role {
            Role::RecitalKeyword | Role::OperativeKeyword => vec![Inline::Emphasis(text(words))],
            _ => text(words),
        };
        blocks.push(Block::Provision(Provision {
            role,
            group,
            name: if group == 0 { String::new() } else { "resolves".into() },
            label: label.into(),
            content,
            depth,
            lang: other,
            anchor: Some(format!("place-{place}")),
            records: Vec::new(),
        }));
    };
    for (role, group, label, depth) in [
        (Role::Head, 0, "", 0),
        (Role::Formula, 0, "", 0),
        (Role::RecitalKeyword, 1, "", 0),
        (Role::Recital, 1, "a)", 0),
        (Role::Recital, 1, "i)", 1),
        (Role::Recital, 1, "ii)", 1),
        (Role::Recital, 1, "b)", 0),
        (Role::Recital, 2, "", 0),
        (Role::RecitalKeyword, 3, "", 0),
        (Role::OperativeKeyword, 4, "", 0),
        (Role::Operative, 4, "1", 0),
        (Role::Operative, 4, "2", 0),
        (Role::Operative, 4, "a)", 1),
        (Role::Operative, 4, "i)", 2),
        (Role::Operative, 4, "b)", 1),
        (Role::OperativeKeyword, 5, "", 0),
        (Role::Operative, 6, "3.", 0),
        (Role::Operative, 0, "", 0),
        (Role::AnnexHeading, 7, "", 0),
        (Role::Annex, 7, "1", 0),
        (Role::Annex, 7, "a)", 1),
        (Role::AnnexHeading, 8, "", 0),
    ] {
        add(role, group, label, depth);
    }
    Document { lang, front: front(words), blocks }
}

/// One of everything, with `words` wherever words stand.
pub fn document(lang: Lang, words: &str) -> Document {
    let record = RecordRef { id: "R-2.6.1".into(), href: "/en/register/R-2.6.1".into() };
    let other = if lang == Lang::Ar { Lang::En } else { Lang::Ar };
    let content = vec![
        Inline::Text(format!("{words} ")),
        Inline::Strong(text(words)),
        Inline::Emphasis(text(words)),
        Inline::Symbol { text: "WG-WSIS-28/9".into(), record: Some(record.clone()) },
        Inline::Link { href: "https://example.org/a".into(), content: text(words) },
        Inline::Footnote(text(words)),
        Inline::Marked { shown: other, text: words.into(), note: words.into() },
        Inline::Foreign { lang: other, text: words.into() },
    ];
    let deep = Item { children: vec![Item::new(text(words))], ..Item::new(text(words)) };
    let second = Item { children: vec![deep], ..Item::new(text(words)) };
    let first = Item { children: vec![second], records: vec![record.clone()], ..Item::new(text(words)) };
    let heading =
        Heading { level: 1, number: Some(vec![2]), content: text(words), records: vec![record.clone()], anchor: None };
    Document {
        lang,
        front: front(words),
        blocks: vec![
            Block::Heading(heading),
            Block::Paragraph(Paragraph {
                number: Some(vec![2, 3]),
                content,
                records: vec![record],
                anchor: Some("third".into()),
            }),
            Block::List(List::new(vec![first, Item::new(text(words))])),
            Block::Table(Table {
                caption: text(words),
                header: vec![text(words), text(words)],
                rows: vec![vec![text(words), text(words)], vec![text(words)]],
                bars: vec![Some(3), None],
                records: Vec::new(),
            }),
            Block::Notice(Notice { heading: words.into(), paragraphs: vec![text(words)] }),
        ],
    }
}

fn front(words: &str) -> Front {
    Front {
        symbol: "C18/8".into(),
        date: date(2018, 2, 9),
        date_line: words.into(),
        language_note: words.into(),
        masthead: vec![words.into(), words.into()],
        source: words.into(),
        title: words.into(),
        boxes: vec![FrontBox { heading: words.into(), paragraphs: vec![text(words)] }],
        header: "C18/8".into(),
        footer: words.into(),
        notices: vec![Notice { heading: words.into(), paragraphs: vec![text(words)] }],
    }
}

/// A word in each language.
pub fn word(lang: Lang) -> &'static str {
    match lang {
        Lang::Ar => "متابعة",
        Lang::Zh => "后续行动",
        Lang::En => "follow-up",
        Lang::Fr => "suivi",
        Lang::Ru => "выполнение",
        Lang::Es => "seguimiento",
    }
}

/// The labels of the second section's third paragraph, and of one item on each of the four levels.
pub fn labels(lang: Lang) -> [&'static str; 5] {
    match lang {
        Lang::Ar => ["3.2", "أ\u{a0})", "’1‘", "○", "●"],
        Lang::Zh => ["2.3", "(a)", "(i)", "•", "–"],
        Lang::Ru => ["2.3", "а)", "i)", "•", "–"],
        Lang::En | Lang::Fr | Lang::Es => ["2.3", "a)", "i)", "•", "–"],
    }
}

/// A heading, a paragraph and a list of two levels, each the language's one word.
pub fn small(lang: Lang) -> Document {
    let item = || Item::new(text(word(lang)));
    let first = Item { children: vec![item(), item()], ..item() };
    let content = || text(word(lang));
    Document {
        lang,
        front: front(word(lang)),
        blocks: vec![
            Block::Heading(Heading { level: 1, number: Some(vec![1]), content: content(), ..Heading::default() }),
            Block::Paragraph(Paragraph { number: Some(vec![1, 2]), content: content(), ..Paragraph::default() }),
            Block::List(List::new(vec![first, item()])),
        ],
    }
}
