//! What sessions did, as their own page and the pages of reports and instruments tell it.

use kit::web::Link;

use super::{
    codes,
    known::{Known, Ref, Refs, said_if},
};
use crate::{Act, Session, pages::said::Said, words::Words};

/// What a session did, for the macro `bits::act`.
pub(super) struct Acted {
    /// The tone of its label.
    pub tone: &'static str,
    /// What it did, in a word.
    pub kind: String,
    /// The session, where the page is not its own.
    pub session: Option<Link>,
    /// The plenary meeting; empty where not known.
    pub plenary: String,
    /// What it did, in a sentence.
    pub text: Option<Said>,
    /// The report that it did it with.
    pub report: Option<Ref>,
    /// The document that records it.
    pub document: Option<Ref>,
    /// The instrument concerned, and its version.
    pub instrument: Option<(Link, String)>,
}

impl Acted {
    /// An act on the page of its session.
    pub(super) fn new(act: &Act, known: &Known, refs: &Refs<'_>) -> Acted {
        let words = Words(known.lang);
        Acted {
            tone: codes::act_tone(act.kind),
            kind: codes::act(words, act.kind),
            session: None,
            plenary: act.plenary.map(|number| words.act_plenary(number.to_string())).unwrap_or_default(),
            text: said_if(&act.text, known.lang),
            report: act.report.as_deref().map(|symbol| refs.get(symbol)),
            document: act.document.as_deref().map(|symbol| refs.get(symbol)),
            instrument: act
                .instrument
                .as_deref()
                .map(|id| (known.instrument_link(id), act.instrument_version.clone().unwrap_or_default())),
        }
    }

    /// The acts of sessions that concern the thing of a page, each with its session.
    pub(super) fn of_sessions<'s>(
        sessions: impl IntoIterator<Item = &'s Session>,
        concerns: impl Fn(&Act) -> bool,
        known: &Known,
        refs: &Refs<'_>,
    ) -> Vec<Acted> {
        let mut acts = Vec::new();
        for session in sessions {
            for act in session.acts.iter().filter(|act| concerns(act)) {
                let link = Some(known.session_link(&session.id));
                acts.push(Acted { session: link, ..Acted::new(act, known, refs) });
            }
        }
        acts
    }
}

/// The symbols that acts name.
pub(super) fn symbols<'a>(acts: impl IntoIterator<Item = &'a Act>) -> Vec<String> {
    acts.into_iter().flat_map(|act| [act.report.clone(), act.document.clone()]).flatten().collect()
}

/// The records before and after one, for the macro `bits::beside`.
pub(super) struct Beside {
    /// The record before.
    pub previous: Option<Link>,
    /// The record after.
    pub next: Option<Link>,
}

impl Beside {
    /// The neighbours of the record at a place of a list.
    pub(super) fn of<T>(rows: &[T], at: Option<usize>, link: impl Fn(&T) -> Link) -> Beside {
        let Some(at) = at else { return Beside { previous: None, next: None } };
        let previous = at.checked_sub(1).and_then(|before| rows.get(before));
        Beside { previous: previous.map(&link), next: rows.get(at + 1).map(&link) }
    }
}
