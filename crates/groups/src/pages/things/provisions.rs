//! The text of a version as its readers see it: recitals and operative paragraphs under their keywords, each paragraph with a name that
//! can be linked to and with the requests that come from it.

use kit::web::{Error, Link, Visit, in_address};
use language::{Lang, Text};

use crate::{
    Instrument,
    provision::{self, Part, Unit, Zone},
    store::{entries, leads::Leads},
    words::Words,
};

/// A text ready for its page: the template `pages/things/provisions.html`.
pub(crate) struct Provisions {
    /// The language that it is in.
    pub lang: Lang,
    /// Whether the reader asked for another language.
    pub is_fallback: bool,
    /// Whether its original changed since.
    pub is_stale: bool,
    /// Its parts.
    pub lines: Vec<Line>,
}

/// A part of a text.
pub(crate) struct Line {
    /// How it is set: `head`, `formula`, `keyword`, `item`, `annex`, `plain`.
    pub class: &'static str,
    /// What it was read as, for those who check it; empty for readers.
    pub kind: String,
    pub depth: u8,
    pub anchor: String,
    pub label: String,
    pub lead: String,
    /// Its words in pieces, each with the page of what it names, where the record has that.
    pub words: Vec<(String, Option<String>)>,
    /// How many requests come from it, in words, and the list of them where they are several; empty for none.
    pub count: Option<Link>,
    /// The first of these requests.
    pub requests: Vec<Link>,
}

/// How many requests are named beside a paragraph.
const MOST: usize = 6;

impl Provisions {
    /// A text for a reader, with the requests of an instrument that come from its paragraphs.
    pub(super) async fn of(visit: &Visit, instrument: &Instrument, text: &Text) -> Result<Provisions, Error> {
        let shown = text.shown(visit.lang);
        let (db, id) = (&visit.state.db, &instrument.id);
        let coming = entries::by_paragraph(db, id).await?;
        let leads = Leads::of(db, instrument, shown.text).await?;
        let pieces = |words: &str| {
            let piece = |(words, path): (&str, Option<&str>)| (words.to_owned(), path.map(|path| visit.href(path)));
            leads.pieces(words).into_iter().map(piece).collect()
        };
        let mut lines = lines(&provision::read(shown.text, shown.lang).units, pieces);
        for line in lines.iter_mut().filter(|line| !line.anchor.is_empty()) {
            let mine: Vec<&String> =
                coming.iter().filter(|(anchor, _)| *anchor == line.anchor).map(|(_, entry)| entry).collect();
            let Some(count) = i64::try_from(mine.len()).ok().filter(|count| *count > 0) else { continue };
            let all = in_address(&format!("{id}#{}", line.anchor));
            let all = visit.href(&format!("/register?q={all}"));
            line.count = Some(Link::new(all, Words(visit.lang).provision_requests(count)));
            let request = |id: &&String| Link::new(visit.href(&format!("/register/{id}")), id.as_str());
            line.requests = mine.iter().take(MOST).map(request).collect();
        }
        Ok(Provisions { lang: shown.lang, is_fallback: shown.is_fallback, is_stale: shown.is_stale(), lines })
    }

    /// A text that is being written, with what each part of it was read as.
    pub(crate) fn checked(words: Words, text: &str, lang: Lang) -> Provisions {
        let units = provision::read(text, lang).units;
        let mut lines = lines(&units, |words| vec![(words.to_owned(), None)]);
        for (line, unit) in lines.iter_mut().zip(&units) {
            line.kind = kind(words, unit);
        }
        Provisions { lang, is_fallback: false, is_stale: false, lines }
    }
}

fn lines(units: &[Unit], pieces: impl Fn(&str) -> Vec<(String, Option<String>)>) -> Vec<Line> {
    let line = |unit: &Unit| Line {
        class: class(unit),
        kind: String::new(),
        depth: unit.depth.min(3),
        anchor: unit.anchor.clone(),
        label: unit.label.clone(),
        lead: unit.lead.clone(),
        words: pieces(&unit.words),
        count: None,
        requests: Vec::new(),
    };
    units.iter().map(line).collect()
}

fn class(unit: &Unit) -> &'static str {
    match (unit.zone, unit.part) {
        (_, Part::Formula) => "formula",
        (_, Part::Keyword) => "keyword",
        (_, Part::Annex) => "annex",
        (_, Part::Item) => "item",
        (Zone::Head, Part::Plain) => "head",
        (_, Part::Plain) => "plain",
    }
}

/// What a part was read as.
fn kind(words: Words, unit: &Unit) -> String {
    match (unit.zone, unit.part) {
        (_, Part::Formula) => words.provision_formula(),
        (Zone::Preamble, Part::Keyword) => words.provision_recital_keyword(),
        (_, Part::Keyword) => words.provision_operative_keyword(),
        (_, Part::Annex) => words.provision_annex(),
        (Zone::Preamble, Part::Item) => words.provision_recital(),
        (Zone::Annex, _) => words.provision_annex_paragraph(),
        (_, Part::Item) => words.provision_paragraph(),
        (Zone::Head, Part::Plain) => words.provision_head(),
        (_, Part::Plain) => words.provision_plain(),
    }
}
