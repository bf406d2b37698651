//! A meeting as a paper: its agenda with times and documents, the list of its documents to be printed, who was there, and what
//! it asked for.

use groups::{Entry, Meeting, source_name, store::documents::Kept, words::Words as Record};
use language::{Lang, date, list};
use writing::{Block, Document, Front, Inline, Item, List, Table};

use super::pen;

/// The paper.
pub(super) fn paper(lang: Lang, meeting: &Meeting, papers: &[Kept], said: &[Entry]) -> Document {
    let record = Record(lang);
    let mut parts: Vec<(String, Block)> = Vec::new();
    if !meeting.items.is_empty() {
        parts.push((record.meeting_agenda(), agenda(lang, meeting)));
    }
    if !meeting.attendance.is_empty() {
        parts.push((record.meeting_attendance(), attendance(lang, meeting)));
    }
    if !papers.is_empty() {
        parts.push((record.documents_title(), documents(lang, papers)));
    }
    if !said.is_empty() {
        parts.push((record.meeting_entries(), pen::entries(lang, said)));
    }
    let numbered = parts.into_iter().zip(1..);
    let blocks = numbered.flat_map(|((title, block), number)| [pen::heading(number, title), block]).collect();
    let place = meeting.place.as_ref().map(|place| place.shown(lang).text.to_owned());
    let front = Front {
        symbol: String::new(),
        date: meeting.from,
        date_line: language::date_range(lang, meeting.from, meeting.to),
        language_note: String::new(),
        masthead: place.into_iter().collect(),
        source: String::new(),
        title: record.meeting_number(meeting.number.to_string()),
        boxes: Vec::new(),
        header: String::new(),
        footer: String::new(),
        notices: Vec::new(),
    };
    Document { lang, front, blocks }
}

fn agenda(lang: Lang, meeting: &Meeting) -> Block {
    let item = |item: &groups::AgendaItem| {
        let mut content = writing::text(format!("{}. ", item.number));
        content.extend(pen::text(lang, &item.title));
        if let Some(at) = item.starts {
            let time = Record(lang).meeting_item_at(date(lang, at.date()), at.strftime("%H:%M").to_string());
            content.push(Inline::Text(format!(" ({time})")));
        }
        let children = item.documents.iter().map(|symbol| Item::new(vec![pen::symbol(lang, symbol)])).collect();
        Item { content, children, ..Item::default() }
    };
    Block::List(List::new(meeting.items.iter().map(item).collect()))
}

fn attendance(lang: Lang, meeting: &Meeting) -> Block {
    let named: Vec<String> = meeting.attendance.iter().map(|one| source_name(lang, &one.source)).collect();
    let people = Record(lang).meeting_people(meeting.people());
    pen::paragraph(writing::text(format!("{people}: {}", list(lang, &named))))
}

fn documents(lang: Lang, papers: &[Kept]) -> Block {
    let record = Record(lang);
    let row = |kept: &Kept| {
        let document = &kept.document;
        let sources: Vec<String> = document.sources.iter().map(|source| source_name(lang, source)).collect();
        vec![
            vec![pen::symbol(lang, &document.symbol)],
            pen::text(lang, &document.title),
            writing::text(list(lang, &sources)),
        ]
    };
    Block::Table(Table {
        bars: Vec::new(),
        caption: writing::text(record.documents_title()),
        header: [record.reading_symbol(), record.thing_title(), record.document_sources()].map(writing::text).to_vec(),
        rows: papers.iter().map(row).collect(),
        records: Vec::new(),
    })
}
