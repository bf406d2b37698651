//! What is linked to a document: its family, what names it, and what was done with it. What bodies, sessions and instruments say of it is
//! found among all of these, which are at hand.

use kit::{db::Db, web::Error};

use crate::{
    Act, Instrument, Meeting, Session,
    pages::things::known::Known,
    store::{
        Window,
        documents::{self, Kept},
        entries, found, meetings,
    },
};

/// What is linked to a document.
pub(super) struct Linked<'k> {
    pub(super) family: Vec<Kept>,
    pub(super) related: Vec<Kept>,
    pub(super) citing: (Vec<String>, i64),
    pub(super) meetings: Vec<Meeting>,
    pub(super) sessions: Vec<&'k Session>,
    pub(super) instruments: Vec<&'k Instrument>,
    pub(super) beside: (Option<String>, Option<String>),
}

impl<'k> Linked<'k> {
    /// All of it, with the entries of a window.
    pub(super) async fn of(db: &Db, known: &'k Known, kept: &Kept, entries: Window) -> Result<Linked<'k>, Error> {
        let symbol = kept.document.symbol.as_str();
        let kin = documents::kin(db, symbol).await?;
        let is_related = |kept: &&Kept| kept.document.relations.iter().any(|relation| relation.to == symbol);
        let related = kin.iter().filter(is_related).cloned().collect();
        let mut family: Vec<Kept> = kin;
        family.retain(|other| other.document.family() == kept.document.family());
        // The first issue first.
        family.sort_by_key(|kept| kept.document.symbol.len());
        let holds = |one: &&Instrument| one.versions.iter().any(|version| version.document.as_deref() == Some(symbol));
        let acted = |one: &&Session| one.acts.iter().any(|act| is_about(act, symbol));
        Ok(Linked {
            family,
            related,
            citing: entries::citing(db, [symbol], entries).await?,
            meetings: meetings::with_document(db, symbol).await?,
            sessions: known.sessions.iter().filter(acted).collect(),
            instruments: known.instruments.iter().filter(holds).collect(),
            beside: found::beside(db, symbol).await?,
        })
    }
}

/// Whether an act is about a document: its report, or the document that records it.
pub(super) fn is_about(act: &Act, symbol: &str) -> bool {
    [&act.report, &act.document].iter().any(|named| named.as_deref() == Some(symbol))
}
