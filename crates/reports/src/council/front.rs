//! The first page: title, summary, action required, references, and the notices.

use groups::{Office, SourceKind};
use language::Lang;
use writing::{Front, FrontBox, Inline, Notice};

use super::pen::{Pen, plain, slot};

/// The front matter. It comes last, for it says how many texts are missing in all that was written before.
pub(super) fn front(pen: &Pen) -> Front {
    let (facts, words) = (pen.facts, pen.words);
    let body = pen.line(&facts.body.name);
    let (from, to) = (language::date(pen.lang, facts.from), language::date(pen.lang, facts.to));
    let title = plain(&words.report_title(body, &from, &to));
    let masthead = facts.parent.iter().map(|parent| pen.line(&parent.name)).collect();
    let boxes = vec![
        part(words.summary_heading(), vec![summary(pen, &from, &to)]),
        part(words.action_heading(), vec![pen.say(words.action_text())]),
        part(words.references_heading(), references(pen)),
    ];
    Front {
        symbol: symbol(&facts.symbol, pen.lang),
        date: facts.date,
        date_line: language::date(pen.lang, facts.date),
        language_note: String::new(),
        masthead,
        source: source(pen),
        title,
        boxes: boxes.into_iter().filter(|part| !part.paragraphs.is_empty()).collect(),
        header: String::new(),
        footer: String::new(),
        notices: notices(pen),
    }
}

fn symbol(symbol: &str, lang: Lang) -> String {
    if symbol.is_empty() { String::new() } else { format!("{symbol}-{}", lang.letter()) }
}

/// The report comes from the chair, where the body has one.
fn source(pen: &Pen) -> String {
    let has_chair = pen.facts.officers().any(|officer| officer.office == Office::Chair);
    let kind = if has_chair { SourceKind::Chair } else { SourceKind::Secretariat };
    plain(&pen.words.report_source(kind.code()))
}

fn summary(pen: &Pen, from: &str, to: &str) -> Vec<Inline> {
    let scope = pen.say(pen.words.summary_scope(from, to));
    let meetings = super::facts::count(pen.facts.meetings.iter());
    let held = match meetings {
        0 => pen.say(pen.words.no_meeting(from, to)),
        count => pen.say(pen.words.meetings_held(count)),
    };
    let entries = match pen.facts.entries.len() {
        0 => Vec::new(),
        count => pen.say(pen.words.entries_recorded(count)),
    };
    pen.sentences([scope, held, entries])
}

/// The instruments of the bodies above that are in force at the end of the period.
fn references(pen: &Pen) -> Vec<Vec<Inline>> {
    let above = |adopter: &str| pen.above().any(|body| body == adopter);
    let instruments = pen.facts.instruments.iter().filter(|instrument| above(&instrument.adopter));
    instruments
        .filter_map(|instrument| {
            let version = pen.in_force(instrument, pen.facts.to)?;
            let title = pen.text(&instrument.title);
            let citation = pen.instrument(instrument, Some(version));
            Some(pen.fill(pen.words.reference_line(slot(0), slot(1)), &[citation, title]))
        })
        .collect()
}

fn notices(pen: &Pen) -> Vec<Notice> {
    let mut notices = Vec::new();
    if !pen.facts.notice.is_empty() {
        notices.push(notice(pen.words.notice_heading(), pen.facts.notice.clone()));
    }
    let texts = pen.texts();
    if texts.missing > 0 {
        let words = plain(&pen.words.texts_missing(texts.missing, texts.total));
        notices.push(notice(pen.words.texts_missing_heading(), words));
    }
    notices
}

fn notice(heading: String, words: String) -> Notice {
    Notice { heading: plain(&heading), paragraphs: vec![writing::text(words)] }
}

fn part(heading: String, paragraphs: Vec<Vec<Inline>>) -> FrontBox {
    FrontBox { heading: plain(&heading), paragraphs }
}
