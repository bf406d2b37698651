//! What other records are called and where their pages are: bodies, sessions and instruments, which are few and are read
//! whole, and documents by their symbols.

use std::{borrow::Cow, sync::Arc};

use kit::{
    db::Db,
    web::{Error, Link, Visit},
};
use language::{Lang, Text};

use super::codes;
use crate::{
    Body, BodyKind, Instrument, InstrumentKind, Session,
    pages::said::{Said, in_address},
    store::{bodies, cited, instruments, sessions},
    words::Words,
};

/// Bodies, sessions and instruments, to be named and linked.
pub(super) struct Known {
    /// The reader's language.
    pub lang: Lang,
    /// All bodies.
    pub bodies: Arc<Vec<Body>>,
    /// All sessions, the oldest first.
    pub sessions: Arc<Vec<Session>>,
    /// All instruments.
    pub instruments: Arc<Vec<Instrument>>,
}

impl Known {
    /// Reads them, once for each change of one: nearly every page names some of them.
    pub(super) async fn load(visit: &Visit) -> Result<Known, Error> {
        let db = &visit.state.db;
        Ok(Known {
            lang: visit.lang,
            bodies: bodies::known(db).await?,
            sessions: sessions::known(db).await?,
            instruments: instruments::known(db).await?,
        })
    }

    /// A body's name in short; its id where it is not on record.
    pub(super) fn body(&self, id: &str) -> String {
        let body = self.bodies.iter().find(|body| body.id == id);
        body.map_or_else(|| id.to_owned(), |body| body.short().shown(self.lang).text.to_owned())
    }

    /// What sort of body it is; none where it is not on record.
    pub(super) fn kind(&self, id: &str) -> Option<BodyKind> {
        self.bodies.iter().find(|body| body.id == id).map(|body| body.kind)
    }

    /// A link to a body, by its name in short.
    pub(super) fn body_link(&self, id: &str) -> Link {
        Link::new(format!("/{}/bodies/{id}", self.lang), self.body(id))
    }

    /// A link to a session, by its name.
    pub(super) fn session_link(&self, id: &str) -> Link {
        let session = self.sessions.iter().find(|session| session.id == id);
        let name = session.map_or_else(|| id.to_owned(), |session| session.name.shown(self.lang).text.to_owned());
        Link::new(format!("/{}/sessions/{id}", self.lang), name)
    }

    /// What an instrument is called: `Resolution 1332 (Council)`. A symbol such as `A/RES/70/1` is its own name.
    pub(super) fn instrument(&self, instrument: &Instrument) -> String {
        let words = Words(self.lang);
        let number = &instrument.number;
        let named = match instrument.kind {
            _ if number.contains('/') => return number.clone(),
            InstrumentKind::Resolution => words.instrument_number_resolution(number),
            InstrumentKind::Decision => words.instrument_number_decision(number),
            InstrumentKind::Recommendation => words.instrument_number_recommendation(number),
            InstrumentKind::Declaration | InstrumentKind::Plan | InstrumentKind::Outcome => number.clone(),
        };
        words.instrument_of(self.body(&instrument.adopter), named)
    }

    /// A link to an instrument.
    pub(super) fn instrument_link(&self, id: &str) -> Link {
        let instrument = self.instruments.iter().find(|instrument| instrument.id == id);
        let name = instrument.map_or_else(|| id.to_owned(), |instrument| self.instrument(instrument));
        Link::new(format!("/{}/instruments/{id}", self.lang), name)
    }

    /// A link to what ended an instrument: a session, an instrument or a document.
    pub(super) fn thing_link(&self, id: &str) -> Link {
        if self.sessions.iter().any(|session| session.id == id) {
            return self.session_link(id);
        }
        if self.instruments.iter().any(|instrument| instrument.id == id) {
            return self.instrument_link(id);
        }
        Link::new(document_href(self.lang, id), id)
    }

    /// Bodies as the choices of a facet, in the order of the record.
    pub(super) fn body_choices(&self, counts: &[(String, i64)]) -> Vec<(String, String, i64)> {
        let count = |id: &str| counts.iter().find(|(value, _)| value == id).map_or(0, |(_, count)| *count);
        self.bodies.iter().map(|body| (body.id.clone(), self.body(&body.id), count(&body.id))).collect()
    }
}

/// The page of a document.
pub(super) fn document_href(lang: Lang, symbol: &str) -> String {
    format!("/{lang}/documents/{}", in_address(symbol))
}

/// The page of a meeting.
pub(super) fn meeting_href(lang: Lang, body: &str, number: i64) -> String {
    format!("/{lang}/meetings/{body}/{number}")
}

/// A text for its reader.
pub(super) fn said(text: &Text, lang: Lang) -> Said {
    Said::new(text.clone(), lang)
}

/// A text that may be missing, for its reader.
pub(super) fn said_if(text: &Option<Text>, lang: Lang) -> Option<Said> {
    text.as_ref().map(|text| said(text, lang))
}

/// A document or instrument named by its symbol or id, which the record may hold or not.
#[derive(Clone)]
pub(super) struct Ref {
    /// The symbol or id.
    pub code: String,
    /// Its page, where the record holds it.
    pub href: Option<String>,
    /// Its title, where the record holds it.
    pub title: Option<Said>,
}

/// The documents and instruments that a page names, with their titles.
pub(super) struct Refs<'f> {
    lang: Lang,
    found: Cow<'f, [cited::Cited]>,
}

impl<'f> Refs<'f> {
    /// Looks all of them up at once.
    pub(super) async fn load(db: &Db, lang: Lang, codes: Vec<String>) -> Result<Refs<'static>, Error> {
        Ok(Refs { lang, found: cited::named(db, &codes).await?.into() })
    }

    /// Those that were looked up.
    pub(super) fn of(lang: Lang, found: &'f [cited::Cited]) -> Refs<'f> {
        Refs { lang, found: found.into() }
    }

    /// One of them.
    pub(super) fn get(&self, code: &str) -> Ref {
        // A document before the instrument of the same symbol: the page of the document leads to the instrument.
        let found = self.found.iter().filter(|cited| cited.code == code).min_by_key(|cited| cited.is_instrument);
        let href = |cited: &cited::Cited| match cited.is_instrument {
            true => format!("/{}/instruments/{}", self.lang, cited.id),
            false => document_href(self.lang, &cited.id),
        };
        Ref { code: code.to_owned(), href: found.map(href), title: found.map(|cited| said(&cited.title, self.lang)) }
    }

    /// Several of them.
    pub(super) fn all(&self, codes: &[String]) -> Vec<Ref> {
        codes.iter().map(|code| self.get(code)).collect()
    }
}

/// The name of a language version's language and how far it is, for each of the six.
pub(super) fn language_rows(page: &kit::web::Page, document: &crate::Document) -> Vec<(Lang, String, String)> {
    let words = Words(page.lang);
    let row = |(lang, status)| (lang, page.language(lang), codes::version(words, status));
    document.versions().into_iter().map(row).collect()
}
