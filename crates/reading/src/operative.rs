//! What an item does and to whom it speaks. The two language files find *acts* (a verb with its kind, addressees and
//! actor); this file weighs the acts of one item against each other and against what its chapeau hands down.

pub(crate) mod arabic;
pub(crate) mod chapeau;
pub(crate) mod english;
pub(crate) mod phrase;
mod weigh;

#[cfg(test)]
mod tests;

use std::ops::Range;

use vocabulary::{Addressee, Kind};

pub(crate) use weigh::{Finding, findings};

use crate::words::Word;

/// Who performs an act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Actor {
    /// The body whose report it is, or its parent, or its members as a whole.
    Body,
    /// One delegation, some members, a document: their acts are only reported.
    Other,
    /// Nobody is named: the body is meant.
    Unsaid,
}

/// A verb that makes an item operative.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Act {
    /// What it does.
    pub kind: Kind,
    /// Whom it speaks to.
    pub addressees: Vec<Addressee>,
    /// Who does it.
    pub actor: Actor,
    /// The words that say so, as indices of the item's words.
    pub span: Range<usize>,
    /// Whether it is a noun or an infinitive ("invitation to members to …") and not a statement.
    pub nominal: bool,
}

/// What one text says by itself.
#[derive(Debug, Default)]
pub(crate) struct Sense {
    /// The acts in the order of the text.
    pub acts: Vec<Act>,
    /// Who will do something, where the text only states that: "the secretariat will prepare …".
    pub pledge: Option<(Vec<Addressee>, Range<usize>)>,
}

/// More acts than any item has; what stands beyond them is not looked at.
pub(crate) const MAX_ACTS: usize = 40;

/// What a text says by itself, before its place in the outline is known.
pub(crate) fn sense(words: &[Word], arabic: bool) -> Sense {
    if arabic { arabic::sense(words) } else { english::sense(words) }
}

/// Whether a paragraph does more than inform.
pub(crate) fn is_operative(text: &str, arabic: bool) -> bool {
    sense(&crate::words::words(text), arabic).acts.iter().any(|act| act.kind != Kind::Informs)
}

/// The weight of a kind: what an item mainly does is its heaviest act. Acts of equal weight keep the order of the text.
pub(crate) fn weight(kind: Kind) -> u8 {
    match kind {
        Kind::NoAgreement => 10,
        Kind::Requests => 9,
        Kind::Recommends => 8,
        Kind::Invites => 7,
        Kind::Encourages => 6,
        Kind::Agrees | Kind::Approves | Kind::Endorses | Kind::Supports => 5,
        Kind::Reaffirms => 4,
        Kind::Appreciates => 3,
        Kind::Notes => 2,
        Kind::Informs => 1,
    }
}

/// Whether a kind asks somebody for something.
pub(crate) fn is_directive(kind: Kind) -> bool {
    weight(kind) >= 6 && kind != Kind::NoAgreement
}
