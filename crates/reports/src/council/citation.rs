//! How instruments and documents are cited: “Council Resolution 1332 (modified in 2016)”, `WG-WSIS-28/9`.

use groups::{BodyKind, Instrument, InstrumentKind, Version};
use jiff::civil::Date;
use writing::{Inline, RecordRef};

use super::pen::{Pen, plain};

impl Pen<'_> {
    /// What an entry or a session cites: a document's symbol or an instrument's id, with a link where it has a page.
    pub(super) fn cite(&self, cited: &str) -> Vec<Inline> {
        let instruments = &self.facts.instruments;
        let cited = groups::provision::Place::whole(cited);
        match instruments.iter().find(|instrument| instrument.id == cited || instrument.number == cited) {
            Some(instrument) => self.instrument(instrument, instrument.version_at(self.facts.to)),
            None => self.document(cited),
        }
    }

    /// The same without the version of an instrument, for what was done before any version counted here.
    pub(super) fn cite_bare(&self, cited: &str) -> Vec<Inline> {
        let instruments = &self.facts.instruments;
        match instruments.iter().find(|instrument| instrument.id == cited) {
            Some(instrument) => self.instrument(instrument, None),
            None => self.document(cited),
        }
    }

    /// The symbol of a document.
    pub(super) fn document(&self, symbol: &str) -> Vec<Inline> {
        let record = self.facts.known.contains(symbol).then(|| self.document_record(symbol));
        vec![Inline::Symbol { text: symbol.to_owned(), record }]
    }

    /// The record of a document.
    pub(super) fn document_record(&self, symbol: &str) -> RecordRef {
        self.record(symbol, &format!("/documents/{symbol}"))
    }

    /// An instrument in one of its versions.
    pub(super) fn instrument(&self, instrument: &Instrument, version: Option<&Version>) -> Vec<Inline> {
        let text = plain(&self.versioned(self.number(instrument), version));
        vec![Inline::Symbol { text, record: Some(self.instrument_record(instrument)) }]
    }

    /// The record of an instrument.
    pub(super) fn instrument_record(&self, instrument: &Instrument) -> RecordRef {
        self.record(&instrument.id, &format!("/instruments/{}", instrument.id))
    }

    /// The version of an instrument in force at the end of the period.
    pub(super) fn in_force<'v>(&self, instrument: &'v Instrument, on: Date) -> Option<&'v Version> {
        match instrument.status_at(on) {
            groups::Status::InForce(version) => version,
            _ => None,
        }
    }

    /// The name of an instrument by its number. A symbol such as `A/RES/70/1` is its own name.
    fn number(&self, instrument: &Instrument) -> String {
        if instrument.number.contains('/') {
            return instrument.number.clone();
        }
        let of_council = self
            .facts
            .parent
            .as_ref()
            .is_some_and(|parent| parent.id == instrument.adopter && parent.kind == BodyKind::Council);
        let kind = match (instrument.kind, of_council) {
            (InstrumentKind::Resolution, true) => "council-resolution",
            (InstrumentKind::Decision, true) => "council-decision",
            (kind, _) => kind.code(),
        };
        self.words.instrument_name(kind, &instrument.number)
    }

    /// Adds the version to an instrument's name. A version cited by its year alone adds nothing: it is the first.
    fn versioned(&self, name: String, version: Option<&Version>) -> String {
        let Some(version) = version else { return name };
        let label = version.label.trim();
        if let Some(year) = label.strip_prefix("mod. ") {
            return self.words.instrument_modified(name, year);
        }
        if let Some((place, year)) = label.strip_prefix("Rev. ").and_then(|rest| rest.rsplit_once(", ")) {
            return self.words.instrument_revised(
                name,
                self.place_of(version).unwrap_or_else(|| place.to_owned()),
                year,
            );
        }
        name
    }

    /// Where the session that adopted a version met.
    fn place_of(&self, version: &Version) -> Option<String> {
        let session = self.facts.sessions.iter().find(|session| Some(&session.id) == version.session.as_ref())?;
        session.place.as_ref().map(|place| place.shown(self.lang).text.to_owned())
    }
}
