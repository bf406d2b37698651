//! Chapter 1: what the body is, which decisions govern it, who may take part and who its officers were.

use groups::{Instrument, Office, Officer, Session, Version};
use jiff::civil::Date;
use writing::{Inline, Item, RecordRef};

use super::{
    chapter::{Chapter, item},
    pen::{Pen, plain, slot},
};

pub(super) fn chapter(pen: &Pen) -> Chapter {
    let mut chapter = Chapter::new(1, plain(&pen.words.introduction()));
    founding(pen, &mut chapter);
    conference(pen, &mut chapter);
    changes(pen, &mut chapter);
    officers(pen, &mut chapter);
    chapter
}

/// Who set the body up and when, and what it is for.
fn founding(pen: &Pen, chapter: &mut Chapter) {
    let (body, words) = (&pen.facts.body, pen.words);
    let name = pen.text(&body.name);
    let instrument = body.founding_instrument.as_deref().map(|cited| pen.cite_bare(cited));
    let named = match (body.founded, instrument) {
        (Some(founded), Some(instrument)) => {
            pen.fill(words.founded_by(slot(0), slot(1), founded.year().to_string()), &[name, instrument])
        }
        (Some(founded), None) => pen.fill(words.founded_in(slot(0), founded.year().to_string()), &[name]),
        (None, _) => pen.fill(words.body_named(slot(0)), &[name]),
    };
    let mandate = body.mandate.as_ref().map(|text| pen.fill(words.mandate(slot(0)), &[pen.text(text)]));
    chapter.paragraph(pen.sentences([Some(named), mandate].into_iter().flatten()), vec![pen.body()]);
}

/// What the conference above the parent body decided about the work.
fn conference(pen: &Pen, chapter: &mut Chapter) {
    let Some(conference) = pen.facts.parent.as_ref().and_then(|parent| parent.parent.as_deref()) else { return };
    let sessions: Vec<&Session> = pen.facts.sessions_of(conference).collect();
    if sessions.is_empty() {
        return;
    }
    chapter.paragraph(pen.say(pen.words.conference_intro()), Vec::new());
    chapter.list(sessions.into_iter().map(|session| pen.session_item(session)).collect());
}

/// The decisions of the bodies above that were adopted, amended or ended in the period.
fn changes(pen: &Pen, chapter: &mut Chapter) {
    let (facts, above) = (pen.facts, |adopter: &str| pen.above().any(|body| body == adopter));
    let instruments: Vec<&Instrument> = facts.instruments.iter().filter(|i| above(&i.adopter)).collect();
    let is_within = |day: Date| facts.from <= day && day <= facts.to;
    let mut items = Vec::new();
    for instrument in &instruments {
        let adopted = instrument.versions.iter().filter(|v| v.date.is_some_and(|date| is_within(date.last_day())));
        items.extend(adopted.map(|version| change(pen, instrument, version)));
    }
    for instrument in &instruments {
        let end = instrument.abrogation.as_ref().and_then(|end| end.on).filter(|on| is_within(on.last_day()));
        let Some(on) = end else { continue };
        let citation = pen.instrument(instrument, None);
        let content = pen.fill(pen.words.instrument_abrogated(pen.when(on), slot(0)), &[citation]);
        items.push(item(content, vec![pen.instrument_record(instrument)]));
    }
    if !items.is_empty() {
        chapter.paragraph(pen.say(pen.words.changes_intro()), Vec::new());
        chapter.list(items);
    }
}

/// One version, with what it changed and the terms of reference that it gives.
fn change(pen: &Pen, instrument: &Instrument, version: &Version) -> Item {
    let citation = pen.instrument(instrument, Some(version));
    let what = pen.text(version.summary.as_ref().unwrap_or(&instrument.title));
    let line = pen.fill(pen.words.reference_line(slot(0), slot(1)), &[citation, what]);
    let terms = version.terms_of_reference.as_ref();
    let terms = terms.map(|text| pen.fill(pen.words.terms_of_reference(slot(0)), &[pen.text(text)]));
    let records: Vec<RecordRef> = [pen.instrument_record(instrument)].into();
    item(pen.sentences([Some(line), terms].into_iter().flatten()), records)
}

fn officers(pen: &Pen, chapter: &mut Chapter) {
    let membership = pen.facts.body.membership.as_ref();
    let membership = membership.map(|text| pen.fill(pen.words.membership(slot(0)), &[pen.text(text)]));
    let (chairs, vice_chairs) = (holders(pen, Office::Chair), holders(pen, Office::ViceChair));
    let chair = said(&chairs, |count| pen.fill(pen.words.chair(slot(0), count), &[pen.join(&chairs)]));
    let vice = said(&vice_chairs, |count| pen.fill(pen.words.vice_chairs(count, slot(0)), &[pen.join(&vice_chairs)]));
    let content = pen.sentences([membership, chair, vice].into_iter().flatten());
    chapter.paragraph(content, vec![pen.body()]);
}

fn holders(pen: &Pen, office: Office) -> Vec<Vec<Inline>> {
    let held = |officer: &&Officer| officer.office == office;
    pen.facts.officers().filter(held).map(|officer| pen.officer(officer)).collect()
}

fn said(people: &[Vec<Inline>], sentence: impl Fn(usize) -> Vec<Inline>) -> Option<Vec<Inline>> {
    (!people.is_empty()).then(|| sentence(people.len()))
}
