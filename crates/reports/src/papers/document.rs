//! A document as a paper: its text where everybody may read it, what is known of it, and the entries of the register that cite
//! it.

use groups::{Entry, Meeting, contribution::Contribution, source_name, store::documents::Kept, words::Words as Record};
use jiff::civil::Date;
use language::{Lang, date, list};
use writing::{Block, Document, Front, Inline};

use super::{first_day, pen};
use crate::words::Words;

/// What is linked to a document.
pub(super) struct Linked {
    /// Its text.
    pub text: Option<Contribution>,
    /// The entries that cite it.
    pub citing: Vec<Entry>,
    /// Its meeting.
    pub meeting: Option<Meeting>,
    /// The day on which the paper is written.
    pub today: Date,
}

/// The paper.
pub(super) fn paper(lang: Lang, kept: &Kept, linked: &Linked) -> Document {
    let document = &kept.document;
    let record = Record(lang);
    let day = first_day([document.received, linked.meeting.as_ref().map(|meeting| meeting.from)], linked.today);
    let mut blocks = linked.text.as_ref().map(|text| body(lang, text)).unwrap_or_default();
    blocks.push(pen::facts(lang, facts(lang, kept)));
    blocks.extend(document.note.iter().map(|note| pen::paragraph(pen::text(lang, note))));
    if !linked.citing.is_empty() {
        blocks.push(pen::heading(1, record.document_cited_by()));
        blocks.push(pen::entries(lang, &linked.citing));
    }
    let sources: Vec<String> = document.sources.iter().map(|source| source_name(lang, source)).collect();
    Document { lang, front: front(lang, kept, linked, day, list(lang, &sources)), blocks }
}

fn front(lang: Lang, kept: &Kept, linked: &Linked, day: Date, source: String) -> Front {
    let document = &kept.document;
    let record = Record(lang);
    let held = linked.meeting.as_ref().map(|meeting| {
        let number = record.meeting_number(meeting.number.to_string());
        format!("{number}, {}", language::date_range(lang, meeting.from, meeting.to))
    });
    let original = document.languages.first().map(|version| Words(lang).paper_original(version.lang.endonym()));
    Front {
        symbol: format!("{}-{}", document.symbol, lang.letter()),
        date: day,
        date_line: document.received.map(|day| date(lang, day)).unwrap_or_default(),
        language_note: original.unwrap_or_default(),
        masthead: held.into_iter().collect(),
        source,
        title: document.title.shown(lang).text.to_owned(),
        boxes: Vec::new(),
        header: String::new(),
        footer: String::new(),
        notices: Vec::new(),
    }
}

/// The text, a paragraph for each of its lines; marked as of another language where it is.
fn body(lang: Lang, text: &Contribution) -> Vec<Block> {
    let content = &text.content;
    let lines = std::iter::once(content.summary.as_str()).chain(content.text.lines());
    let lines = lines.map(str::trim).filter(|line| !line.is_empty());
    let said = |line: &str| match content.lang == lang {
        true => Inline::Text(line.to_owned()),
        false => Inline::Foreign { lang: content.lang, text: line.to_owned() },
    };
    lines.map(|line| pen::paragraph(vec![said(line)])).collect()
}

fn facts(lang: Lang, kept: &Kept) -> Vec<(String, Vec<Inline>)> {
    let (document, record) = (&kept.document, Record(lang));
    let mut rows = Vec::new();
    if let Some(day) = document.received {
        rows.push((record.document_received(), writing::text(date(lang, day))));
    }
    if let Some(deadline) = kept.deadline {
        rows.push((record.document_deadline(), writing::text(date(lang, deadline.date))));
    }
    if !document.relations.is_empty() {
        let mut named = Vec::new();
        for relation in &document.relations {
            if !named.is_empty() {
                named.push(Inline::Text("; ".to_owned()));
            }
            named.push(pen::symbol(lang, &relation.to));
        }
        rows.push((record.document_relations(), named));
    }
    let languages: Vec<&str> = document.languages.iter().map(|version| version.lang.endonym()).collect();
    let languages = if languages.is_empty() { record.document_languages_unknown() } else { list(lang, &languages) };
    rows.push((record.document_languages(), writing::text(languages)));
    rows
}
