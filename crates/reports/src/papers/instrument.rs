//! An instrument as a paper: the text of one of its versions, read into recitals and operative paragraphs, where it is kept; a section
//! for each of its versions, the newest first, with what it says in short and the terms of reference that it gives; and the entries of
//! the register that cite it. For programs that read law the text alone, in the language that it is in.

use groups::{
    Entry, Instrument, Version,
    provision::{self, Part, Unit, Zone},
    store::leads::Leads,
    words::Words as Record,
};
use jiff::civil::Date;
use language::{Lang, Text};
use writing::{Block, Document, Front, Inline, Notice, Paragraph, Provision, RecordRef, Role};

use super::{first_day, pen};
use crate::words::Words;

/// The paper; `version` is the one whose text it holds, with where the names in it lead.
pub(super) fn paper(
    lang: Lang,
    instrument: &Instrument,
    (version, leads): (Option<&Version>, &Leads),
    citing: &[Entry],
    today: Date,
) -> Document {
    let record = Record(lang);
    let mut blocks =
        version.and_then(|one| one.text.as_ref()).map(|text| adopted(lang, text, leads)).unwrap_or_default();
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
    Document { lang, front: front(lang, instrument, version, today), blocks }
}

/// The text of a version and nothing else, in the language that it is shown in to readers of `lang`; none where it has no text.
pub(super) fn alone(
    lang: Lang,
    instrument: &Instrument,
    (version, leads): (&Version, &Leads),
    today: Date,
) -> Option<Document> {
    let shown = version.text.as_ref()?.shown(lang);
    let units = provision::read(shown.text, shown.lang).units;
    let blocks = units.iter().map(|unit| provided(unit, None, Inline::Emphasis, &linked(lang, leads))).collect();
    Some(Document { lang: shown.lang, front: front(shown.lang, instrument, Some(version), today), blocks })
}

/// The day on which the first of the versions was adopted.
pub(super) fn first(instrument: &Instrument) -> Option<Date> {
    instrument.versions.iter().filter_map(|version| version.date.map(|when| when.first_day())).min()
}

fn front(lang: Lang, instrument: &Instrument, version: Option<&Version>, today: Date) -> Front {
    let own = version.and_then(|version| version.date).map(|when| when.first_day());
    let days = instrument.versions.iter().rev().map(|version| version.date.map(|when| when.first_day()));
    Front {
        symbol: instrument.number.clone(),
        date: first_day(std::iter::once(own).chain(days), today),
        date_line: String::new(),
        language_note: String::new(),
        masthead: Vec::new(),
        source: String::new(),
        title: instrument.title.shown(lang).text.to_owned(),
        boxes: Vec::new(),
        header: String::new(),
        footer: String::new(),
        notices: Vec::new(),
    }
}

/// A text with its parts; before it, where it is in another language, that it is.
fn adopted(lang: Lang, text: &Text, leads: &Leads) -> Vec<Block> {
    let shown = text.shown(lang);
    let other = shown.is_fallback.then_some(shown.lang);
    let note = other.map(|other| {
        let said = Words(lang).shown_in(other.code());
        Block::Notice(Notice { heading: String::new(), paragraphs: vec![writing::text(said)] })
    });
    // Arabic and Chinese print has no italics; its keywords are bold.
    let stressed: fn(Vec<Inline>) -> Inline =
        if matches!(shown.lang, Lang::Ar | Lang::Zh) { Inline::Strong } else { Inline::Emphasis };
    let units = provision::read(shown.text, shown.lang).units;
    let linked = linked(lang, leads);
    note.into_iter().chain(units.iter().map(|unit| provided(unit, other, stressed, &linked))).collect()
}

/// Words with what they name, each name leading to its page in a language.
fn linked(lang: Lang, leads: &Leads) -> impl Fn(&str) -> Vec<Inline> {
    let piece = move |(words, path): (&str, Option<&str>)| match path {
        Some(path) => {
            let record = RecordRef { id: words.to_owned(), href: format!("/{lang}{path}") };
            Inline::Symbol { text: words.to_owned(), record: Some(record) }
        }
        None => Inline::Text(words.to_owned()),
    };
    move |words| leads.pieces(words).into_iter().map(piece).collect()
}

fn provided(
    unit: &Unit,
    lang: Option<Lang>,
    stressed: fn(Vec<Inline>) -> Inline,
    linked: &impl Fn(&str) -> Vec<Inline>,
) -> Block {
    let lead = Some(&unit.lead).filter(|lead| !lead.is_empty()).map(|lead| stressed(writing::text(lead)));
    let content = lead.into_iter().chain(linked(&unit.words)).collect();
    Block::Provision(Provision {
        role: role(unit),
        group: unit.group,
        name: unit.keyword.unwrap_or_default().to_owned(),
        label: unit.label.clone(),
        content,
        depth: unit.depth,
        lang,
        anchor: Some(unit.anchor.clone()).filter(|anchor| !anchor.is_empty()),
        records: Vec::new(),
    })
}

fn role(unit: &Unit) -> Role {
    match (unit.zone, unit.part) {
        (Zone::Head, _) => Role::Head,
        (_, Part::Formula) => Role::Formula,
        (Zone::Preamble, Part::Keyword) => Role::RecitalKeyword,
        (Zone::Preamble, _) => Role::Recital,
        (Zone::Operative, Part::Keyword) => Role::OperativeKeyword,
        (Zone::Operative, _) => Role::Operative,
        (Zone::Annex, Part::Annex) => Role::AnnexHeading,
        (Zone::Annex, _) => Role::Annex,
    }
}

/// What a version says in short: numbered paragraphs of its section.
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
