//! An instrument as a paper: a section for each of its versions, the newest first, with what it says and the terms of reference
//! that it gives, and the entries of the register that cite it.

use groups::{Entry, Instrument, Version, words::Words as Record};
use jiff::civil::Date;
use language::Lang;
use writing::{Block, Document, Front, Paragraph};

use super::{first_day, pen};

/// The paper.
pub(super) fn paper(lang: Lang, instrument: &Instrument, citing: &[Entry], today: Date) -> Document {
    let record = Record(lang);
    let days = instrument.versions.iter().rev().map(|version| version.date.map(|when| when.first_day()));
    let mut blocks = Vec::new();
    let mut section = 0;
    for version in instrument.versions.iter().rev() {
        section += 1;
        blocks.push(pen::heading(section, version.label.clone()));
        blocks.extend(said(lang, section, version));
    }
    if !citing.is_empty() {
        section += 1;
        blocks.push(pen::heading(section, record.instrument_citing_entries()));
        blocks.push(pen::entries(lang, citing));
    }
    let front = Front {
        symbol: instrument.number.clone(),
        date: first_day(days, today),
        date_line: String::new(),
        language_note: String::new(),
        masthead: Vec::new(),
        source: String::new(),
        title: instrument.title.shown(lang).text.to_owned(),
        boxes: Vec::new(),
        header: String::new(),
        footer: String::new(),
        notices: Vec::new(),
    };
    Document { lang, front, blocks }
}

/// What a version says: numbered paragraphs of its section.
fn said(lang: Lang, section: u32, version: &Version) -> Vec<Block> {
    let record = Record(lang);
    let mut all = Vec::new();
    if let Some(when) = version.date {
        let day = language::partial_date(lang, &when.to_string());
        all.push(writing::text(format!("{}: {day}", record.instrument_adopted())));
    }
    all.extend(version.summary.iter().map(|summary| pen::text(lang, summary)));
    if let Some(terms) = &version.terms_of_reference {
        let mut content = writing::text(format!("{}: ", record.instrument_terms()));
        content.extend(pen::text(lang, terms));
        all.push(content);
    }
    let numbered = |(content, ordinal)| {
        Block::Paragraph(Paragraph { number: Some(vec![section, ordinal]), content, ..Paragraph::default() })
    };
    all.into_iter().zip(1..).map(numbered).collect()
}
