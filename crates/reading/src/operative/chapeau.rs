//! What an item hands down to the items under it: "the secretariat was requested to:" gives its children a kind and an
//! addressee, "the group made the following observations:" does not.

use vocabulary::{Addressee, Kind};

use super::{
    Act, Actor, Sense,
    phrase::{find, form, sentence_start},
};
use crate::{addressee, outline::is_chapeau, words::Word};

/// What the children of an item get from it.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) enum Hand {
    /// Nothing.
    #[default]
    Empty,
    /// A kind, its addressees and the words that say so.
    Act {
        /// The kind.
        kind: Kind,
        /// Whom it speaks to.
        addressees: Vec<Addressee>,
        /// The words of the chapeau.
        words: String,
    },
    /// Observations and recommendations of several kinds, perhaps all to one recipient.
    Observations {
        /// The recipient.
        to: Vec<Addressee>,
    },
    /// What somebody proposed, which the report only tells.
    Reported,
}

const OBSERVATIONS: &str =
    "ملاحظات الملاحظات والملاحظات تعليقات التعليقات ملاحظاته اراء الاراء observations comments remarks views points";
const RECOMMENDATIONS: &str = "توصيات التوصيات والتوصيات recommendations conclusions استنتاجات الاستنتاجات والاستنتاجات";
const FOLLOWING: &str = "التالي التالية الاتي الاتية يلي following follows below ادناه";

/// What a text hands down, given what it says by itself. `above` is what it was handed.
pub(crate) fn hand(text: &str, words: &[Word], sense: &Sense, above: &Hand) -> Hand {
    let announces = is_chapeau(text) || ends_open(text);
    let mut last = words.len();
    while last > 0 && words[last - 1].is_mark() {
        last -= 1;
    }
    let start = sentence_start(words, last);
    let follows = find(words, start..last, FOLLOWING).is_some();
    if !announces && !follows {
        return if sense.acts.is_empty() { above.clone() } else { inherited_without_colon(above) };
    }
    let act = sense.acts.iter().rfind(|act| act.span.start >= start);
    if find(words, start..last, OBSERVATIONS).is_some()
        && (follows || act.is_none_or(|act| !super::is_directive(act.kind)))
    {
        return Hand::Observations { to: recipient(words, start) };
    }
    if let Some(act) = act {
        return from_act(text, words, act, above);
    }
    if find(words, start..last, RECOMMENDATIONS).is_some() && follows {
        return Hand::Act {
            kind: Kind::Recommends,
            addressees: recipient(words, start),
            words: said(text, words, start, last),
        };
    }
    if sense.acts.is_empty() { above.clone() } else { Hand::Empty }
}

/// An item with a sentence of its own and no colon hands on the frame that it stands in, not a kind.
fn inherited_without_colon(above: &Hand) -> Hand {
    match above {
        Hand::Act { .. } => Hand::Empty,
        other => other.clone(),
    }
}

fn from_act(text: &str, words: &[Word], act: &Act, above: &Hand) -> Hand {
    if act.actor == Actor::Other || act.kind == Kind::Informs || *above == Hand::Reported && act.nominal {
        return Hand::Reported;
    }
    let words = said(text, words, act.span.start, act.span.end);
    Hand::Act { kind: act.kind, addressees: act.addressees.clone(), words }
}

/// The words of a span as written.
fn said(text: &str, words: &[Word], from: usize, to: usize) -> String {
    let (Some(first), Some(last)) = (words.get(from), words.get(to.saturating_sub(1))) else { return String::new() };
    text.get(first.start..last.end).unwrap_or_default().to_owned()
}

/// To whom observations go: "the following recommendations to Council".
fn recipient(words: &[Word], start: usize) -> Vec<Addressee> {
    let preposition = |at: &usize| matches!(form(words, *at), "الي" | "to" | "for" | "علي");
    let lists = (start..words.len()).filter(preposition).map(|at| {
        let arabic = matches!(form(words, at), "الي" | "علي");
        let here = if form(words, at + 1) == "the" { at + 2 } else { at + 1 };
        addressee::list(words, here, arabic).0
    });
    lists.into_iter().find(|list| !list.is_empty()).unwrap_or_default()
}

/// Whether a text stops without any closing mark, as a chapeau whose colon was lost does.
fn ends_open(text: &str) -> bool {
    text.trim_end().chars().next_back().is_some_and(char::is_alphanumeric)
}

/// Whether a text announces recommendations as well as observations to a recipient; then it recommends itself.
pub(crate) fn announces_recommendations(words: &[Word]) -> bool {
    find(words, 0..words.len(), RECOMMENDATIONS).is_some()
}
