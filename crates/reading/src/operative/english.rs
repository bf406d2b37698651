//! Acts in English. The subject comes before the verb: in the active it is who acts ("the group requested the secretariat
//! to"), in the passive it is whom the act speaks to ("the secretariat was requested to").

mod lexicon;
mod patterns;
mod subject;

use std::ops::Range;

use vocabulary::{Addressee, Kind};

use super::{
    Act, Actor, MAX_ACTS, Sense,
    phrase::{among, find, form, sentence_end, sentence_start},
};
use crate::{
    addressee::{self, named},
    words::Word,
};

use lexicon::{BODIES, DETERMINERS, FORMS, MODALS, Verb};
use patterns::{named_act, no_agreement, opinion, pledge, should, there_was};
use subject::{
    after_that, auxiliary, before, clause_start, is_passive, object, own_group, own_subject, subject, subject_actor,
    who, with_instructed,
};

/// What an English text says by itself.
pub(crate) fn sense(words: &[Word]) -> Sense {
    let mut sense = Sense::default();
    let mut actor = Actor::Unsaid;
    for at in 0..words.len() {
        if sense.acts.len() >= MAX_ACTS {
            break;
        }
        let found = no_agreement(words, at)
            .or_else(|| should(words, at))
            .or_else(|| opinion(words, at))
            .or_else(|| named_act(words, at))
            .or_else(|| there_was(words, at))
            .or_else(|| act_at(words, at, actor));
        if let Some(act) = found {
            if !is_swallowed(words, &act, &sense.acts) {
                actor = if act.actor == Actor::Unsaid { actor } else { act.actor };
                sense.acts.push(act);
            }
        } else if sense.pledge.is_none() {
            sense.pledge = pledge(words, at);
        }
    }
    drop_echoes(&mut sense.acts);
    sense
}

/// "No consensus" and "was not agreed" in one sentence are one act; "noted" inside "noted with appreciation" too.
fn drop_echoes(acts: &mut Vec<Act>) {
    acts.dedup_by(|later, earlier| later.span.start < earlier.span.end && later.kind != Kind::Requests);
}

fn act_at(words: &[Word], at: usize, carried: Actor) -> Option<Act> {
    let word = form(words, at);
    FORMS.get(word)?.iter().find_map(|verb| {
        let past = among(verb.past, word);
        let end = sentence_end(words, at);
        let needed = if verb.needs.is_empty() { at } else { needed(verb, words, at, end)? };
        let mut act = if past && is_passive(words, at) {
            passive(verb, words, at, carried)?
        } else if among(verb.ing, word) {
            nominal(verb, words, at)?
        } else {
            active(verb, words, at, carried)?
        };
        act.span.end = act.span.end.max(needed + 1);
        Some(shaded(act, words, at))
    })
}

/// Where the word stands that a verb needs: after it, or in the subject of a passive ("appreciation was expressed").
fn needed(verb: &Verb, words: &[Word], at: usize, end: usize) -> Option<usize> {
    find(words, at + 1..(at + 9).min(end), verb.needs).or_else(|| {
        let start = clause_start(words, at).max(at.saturating_sub(8));
        is_passive(words, at).then(|| find(words, start..at, verb.needs)).flatten()
    })
}

/// "The secretariat was requested to", "it was recommended that the secretariat".
fn passive(verb: &Verb, words: &[Word], at: usize, carried: Actor) -> Option<Act> {
    let first = auxiliary(words, at);
    let modal = (first..at).find(|here| among(MODALS, form(words, *here)));
    let subject_end = before(words, first);
    let last = subject_end.map_or("", |here| form(words, here));
    if among("who which as when", last)
        || first > 0 && among("as", form(words, first - 1))
        || form(words, first) == "had"
    {
        return None;
    }
    if form(words, at + 1) == "whether" {
        return None;
    }
    let impersonal = subject_end.filter(|here| last == "it" || last == "that" && *here > 0);
    let (list, span) = passive_addressees(words, at, first, impersonal);
    let speaks = super::is_directive(verb.kind) || verb.kind == Kind::Agrees && impersonal.is_some();
    let list = if speaks { list } else { Vec::new() };
    let asks = matches!(verb.kind, Kind::Invites) && impersonal.is_none() && list.is_empty();
    let follows = find(words, at + 1..(at + 7).min(sentence_end(words, at)), "to :").is_some();
    if asks && !follows
        || verb.kind == Kind::Supports && form(words, at + 1) == "by" && modal.is_none() && !list.is_empty()
    {
        return None;
    }
    let actor = match verb.kind {
        Kind::Informs => Actor::Other,
        _ if form(words, at + 1) == "by" => who(words, at + 2..(at + 7).min(words.len())),
        _ => Actor::Body,
    };
    let in_proposal = carried == Actor::Other && last == "it" && verb.past.contains("proposed");
    let kind = match verb.kind {
        Kind::Informs if last == "it" => Kind::Notes,
        kind if super::is_directive(kind) && (actor == Actor::Other && last != "it" || in_proposal) => Kind::Informs,
        kind => kind,
    };
    let list = if kind == Kind::Informs { Vec::new() } else { list };
    Some(Act { kind, addressees: list, actor, span, nominal: false })
}

/// Whom a passive speaks to and the words of the act: its subject, or after "it was requested" the subject of what follows.
fn passive_addressees(
    words: &[Word],
    at: usize,
    first: usize,
    impersonal: Option<usize>,
) -> (Vec<Addressee>, Range<usize>) {
    let (start, list, end) = match impersonal {
        Some(it) => {
            let (list, end) = after_that(words, at);
            (it, list, end)
        }
        None => {
            let (start, list) = subject(words, first);
            (start, list, at + 1)
        }
    };
    let (list, end) = if list.is_empty() && form(words, at + 1) == "from" {
        addressee::list(words, at + 2, false)
    } else {
        with_instructed(words, list, end)
    };
    (list, start..end)
}

/// "The group requested the secretariat to", and at the start of an item "Request the secretariat to".
fn active(verb: &Verb, words: &[Word], at: usize, carried: Actor) -> Option<Act> {
    let start = clause_start(words, at);
    let previous = before(words, at).filter(|here| *here >= start);
    let last = previous.map_or("", |here| form(words, here));
    let past = among(verb.past, form(words, at));
    let is_name = among("the a an as its their this these such of for no any our his her said which who whom", last);
    if is_name || past && among("have has had", last) && verb.kind == Kind::Informs {
        return None;
    }
    let opens = at <= 3 && (0..at).all(|here| among("and to also further finally", form(words, here)));
    let infinitive = last == "to";
    if infinitive && !opens && !governed_by_agreement(words, at) {
        return None;
    }
    if !past && !opens && !infinitive && !is_finite(words, at, last) {
        return None;
    }
    let actor = if opens || infinitive { Actor::Unsaid } else { subject_actor(words, start, at) };
    let actor = if actor == Actor::Unsaid && past { carried } else { actor };
    if past && at != 0 && previous.is_none() && !super::is_directive(verb.kind) && verb.kind == Kind::Informs {
        return None;
    }
    let (addressees, end) = object(verb, words, at);
    if super::is_directive(verb.kind) && addressees.is_empty() && !can_stand_alone(verb, words, at) {
        return None;
    }
    let kind = kind_by_actor(verb, words, (start, at), actor)?;
    let nominal = opens && !past;
    let reported = kind == Kind::Informs;
    let (addressees, end) = if reported { (Vec::new(), at + 1) } else { (addressees, end) };
    Some(Act { kind, addressees, actor: if reported { Actor::Other } else { actor }, span: at..end, nominal })
}

/// The kind of an active verb, given who acts: what others ask or decide is only reported, and what the parent body
/// decided is history.
fn kind_by_actor(verb: &Verb, words: &[Word], (start, at): (usize, usize), actor: Actor) -> Option<Kind> {
    let parent = find(words, start..at, "council conference assembly").is_some() && !own_group(words, start..at);
    if verb.kind == Kind::Agrees && parent {
        return None;
    }
    let proposes = verb.past.contains("proposed") && !own_subject(words, start..at);
    Some(match (verb.kind, actor) {
        (Kind::Recommends, Actor::Body) if proposes => Kind::Informs,
        (kind, Actor::Other) if super::is_directive(kind) => Kind::Informs,
        (Kind::Agrees | Kind::Approves | Kind::Endorses | Kind::Reaffirms | Kind::Notes, Actor::Other) => Kind::Informs,
        (Kind::Informs, Actor::Body | Actor::Unsaid) if !told_by_body(words, at) => return None,
        (kind, _) => kind,
    })
}

/// "Inviting members to" at the start of an item.
fn nominal(verb: &Verb, words: &[Word], at: usize) -> Option<Act> {
    if at > 1 || at == 1 && !among("and by", form(words, 0)) {
        return None;
    }
    let (addressees, end) = object(verb, words, at);
    Some(Act { kind: verb.kind, addressees, actor: Actor::Unsaid, span: at..end, nominal: true })
}

/// Whether an infinitive is what the body agreed to do: "agreed to recommend".
fn governed_by_agreement(words: &[Word], at: usize) -> bool {
    at >= 2 && among("agreed decided resolved wished wishes would like", form(words, at - 2))
}

/// Whether a plain form is a verb here and not a noun.
fn is_finite(words: &[Word], at: usize, last: &str) -> bool {
    among(BODIES, last)
        || among("and states secretariat also stakeholders , organizations", last)
            && among(DETERMINERS, form(words, at + 1))
            && named_near(words, at)
}

fn named_near(words: &[Word], at: usize) -> bool {
    (at + 1..at + 4).any(|here| named(words, here, false).is_some())
}

/// Whether a directive verb without addressee is an act all the same.
fn can_stand_alone(verb: &Verb, words: &[Word], at: usize) -> bool {
    let next = form(words, at + 1);
    match verb.kind {
        Kind::Recommends => !among("by as", next),
        Kind::Requests => !among("whether why how if by about", next) && !verb.past.contains("called"),
        _ => {
            next == "the"
                || next == "all"
                || next == "to"
                || next == "that"
                || next == "more"
                || next == "greater"
                || next == "further"
        }
    }
}

/// Whether "informed" has the body as its teller or its listener in a way worth recording.
fn told_by_body(words: &[Word], at: usize) -> bool {
    among("informed briefed reported presented", form(words, at))
        && find(words, clause_start(words, at)..at, "secretariat chairman chair").is_some()
}

/// "with appreciation" turns noting into appreciating.
fn shaded(mut act: Act, words: &[Word], at: usize) -> Act {
    let end = sentence_end(words, at);
    let thanks = find(words, at + 1..(at + 24).min(end), "appreciation satisfaction gratitude thanks");
    if act.kind == Kind::Notes
        && let Some(found) =
            thanks.filter(|found| (found.saturating_sub(3)..*found).any(|here| form(words, here) == "with"))
    {
        act.kind = Kind::Appreciates;
        act.span.end = act.span.end.max(if found < at + 6 { found + 1 } else { act.span.end });
    }
    act
}

/// Whether an act is only the content of one before it in the same sentence: "it was reaffirmed that … should".
fn is_swallowed(words: &[Word], act: &Act, before: &[Act]) -> bool {
    let start = sentence_start(words, act.span.start);
    let is_should = (act.span.start..act.span.end).any(|at| among("should must ought need needs", form(words, at)))
        && act.kind == Kind::Recommends;
    before.iter().rev().take_while(|earlier| earlier.span.end > start && earlier.span.start >= start).any(|earlier| {
        if act.span.start < earlier.span.end && super::is_directive(earlier.kind) && act.kind != Kind::NoAgreement {
            return true;
        }
        let that = find(words, earlier.span.start + 1..act.span.end, "that to how whether").is_some();
        let content = match earlier.kind {
            Kind::Informs => true,
            Kind::Reaffirms | Kind::Supports | Kind::Agrees | Kind::Requests | Kind::Invites | Kind::Encourages => {
                is_should
            }
            Kind::Recommends => is_should || act.nominal,
            _ => false,
        };
        content && that
    })
}
