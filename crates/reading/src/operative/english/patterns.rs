//! Acts in English that no single verb of the list makes: "should", "no consensus was reached", "the invitation is open".

use std::ops::Range;

use vocabulary::{Addressee, Kind};

use super::{
    lexicon::{BE, MODALS},
    subject::{auxiliary, before, clause_start, subject, subject_head, who},
};
use crate::{
    addressee,
    operative::{
        Act, Actor,
        phrase::{among, find, form, sentence_end},
    },
    words::Word,
};

/// "Recommendation to the secretariat to", at the start of an item; "the invitation is open to all".
pub(super) fn named_act(words: &[Word], at: usize) -> Option<Act> {
    let kind = match form(words, at) {
        "recommendation" | "recommendations" => Kind::Recommends,
        "invitation" | "invitations" => Kind::Invites,
        "request" => Kind::Requests,
        "encouragement" => Kind::Encourages,
        "call" => Kind::Invites,
        _ => return None,
    };
    let end = sentence_end(words, at);
    let opens = at <= 3 && (0..at).all(|here| among("and a an the", form(words, here)));
    let is_open = find(words, at + 1..(at + 5).min(end), "open extended addressed").is_some();
    if !(opens && among("to that", form(words, at + 1)) || is_open) {
        return None;
    }
    let to = find(words, at + 1..(at + 6).min(end), "to for that")?;
    let (addressees, last) = addressee::list(words, to + 1, false);
    (!addressees.is_empty()).then_some(Act {
        kind,
        addressees,
        actor: Actor::Unsaid,
        span: at..last,
        nominal: !is_open,
    })
}

/// "There was appreciation for".
pub(super) fn there_was(words: &[Word], at: usize) -> Option<Act> {
    if !among("appreciation gratitude", form(words, at)) {
        return None;
    }
    let be = before(words, at).filter(|here| among(BE, form(words, *here)) && *here > 0)?;
    (form(words, be - 1) == "there").then(|| Act {
        kind: Kind::Appreciates,
        addressees: Vec::new(),
        actor: Actor::Body,
        span: be - 1..at + 1,
        nominal: false,
    })
}

/// "One delegation was of the view that".
pub(super) fn opinion(words: &[Word], at: usize) -> Option<Act> {
    let says = among("view opinion", form(words, at)) && at >= 2 && among("of", form(words, at - 2));
    let other = says && who(words, clause_start(words, at)..auxiliary(words, at - 2)) == Actor::Other;
    other.then(|| Act {
        kind: Kind::Informs,
        addressees: Vec::new(),
        actor: Actor::Other,
        span: at - 2..at + 1,
        nominal: false,
    })
}

/// "The secretariat should", "documents from the secretariat must".
pub(super) fn should(words: &[Word], at: usize) -> Option<Act> {
    let word = form(words, at);
    let needs = among("need needs", word)
        && form(words, at + 1) == "to"
        && before(words, at).is_some_and(|here| !among("the a no", form(words, here)));
    let is_to = among("is are", word)
        && form(words, at + 1) == "to"
        && !among("aim goal objective purpose intention idea plan", subject_head(words, at));
    if !among(MODALS, word) && !needs && !is_to || at > 0 && among("which who", form(words, at - 1)) {
        return None;
    }
    if let Some(verb) = (at + 1..(at + 5).min(words.len()))
        .find(|here| among("requested invited encouraged recommended asked", form(words, *here)))
        && among("be", form(words, verb - 1))
    {
        return None;
    }
    let (mut start, mut list) = subject(words, at);
    if list.is_empty() {
        let from = clause_start(words, at);
        let author = (from..at).rev().find(|here| among("by from", form(words, *here)));
        if let Some((found, _)) =
            author.map(|here| addressee::list(words, here + 1, false)).filter(|(found, _)| !found.is_empty())
        {
            list = found;
        }
        start = at;
    }
    Some(Act { kind: Kind::Recommends, addressees: list, actor: Actor::Body, span: start..at + 1, nominal: false })
}

/// "No consensus was reached", in its many forms.
pub(super) fn no_agreement(words: &[Word], at: usize) -> Option<Act> {
    let end = sentence_end(words, at);
    let goal = |from: usize, span: usize, list: &str| find(words, from..(from + span).min(end), list);
    const REACHED: &str = "reached achieved reach found made emerged possible obtained agree forthcoming";
    let last = match form(words, at) {
        "no" => {
            let noun = goal(at + 1, 3, "agreement consensus")?;
            goal(noun + 1, 10, REACHED).unwrap_or(noun)
        }
        "agreement" | "consensus" => {
            let not = goal(at + 1, 12, "not")?;
            goal(not + 1, 4, REACHED)?
        }
        "not" | "unable" | "failed" | "without" | "never" => {
            let verb = goal(at + 1, 5, "agree agreed reach reaching reached come achieve")?;
            let plain = among("agree agreed", form(words, verb));
            goal(verb + 1, 5, "agreement consensus").or(plain.then_some(verb))?
        }
        _ => return None,
    };
    Some(Act {
        kind: Kind::NoAgreement,
        addressees: Vec::new(),
        actor: Actor::Body,
        span: at..last + 1,
        nominal: false,
    })
}

/// "The secretariat will prepare": a promise with an addressee as its subject.
pub(super) fn pledge(words: &[Word], at: usize) -> Option<(Vec<Addressee>, Range<usize>)> {
    if !among("will shall", form(words, at)) || at > 0 && among("which that who", form(words, at - 1)) {
        return None;
    }
    let (start, list) = subject(words, at);
    (!list.is_empty() && at - start < 8).then_some((list, start..at + 1))
}
