//! Subjects and objects in English: who acts, and whom a verb speaks to.

use std::ops::Range;

use vocabulary::{Addressee, Kind};

use super::lexicon::{ADVERBS, BE, BODIES, FORMS, OTHERS, Verb, is_country};
use crate::{
    addressee::{self, named},
    operative::{
        Actor, is_directive,
        phrase::{among, find, form, sentence_end, sentence_start},
    },
    words::Word,
};

/// The index of the word before, adverbs passed over.
pub(super) fn before(words: &[Word], at: usize) -> Option<usize> {
    (at.saturating_sub(20)..at).rev().find(|here| !among(ADVERBS, form(words, *here)))
}

/// Whether a participle belongs to a passive, also as the second of two: "was discussed and approved".
pub(super) fn is_passive(words: &[Word], at: usize) -> bool {
    let Some(here) = before(words, at) else { return false };
    let word = form(words, here);
    if among("and , or", word) {
        let earlier = before(words, here).filter(|earlier| form(words, *earlier).ends_with("ed") && *earlier + 4 > at);
        return earlier.is_some_and(|earlier| before(words, earlier).is_some_and(|be| among(BE, form(words, be))));
    }
    among(BE, word) || word == "got"
}

/// The index of the first word of the verb group: `was` in "was also requested".
pub(super) fn auxiliary(words: &[Word], at: usize) -> usize {
    let mut first = at;
    while let Some(here) = before(words, first) {
        if !among(BE, form(words, here))
            && !among("has have had will would should shall may can could must", form(words, here))
        {
            break;
        }
        first = here;
    }
    first
}

/// Whether the subject is the body whose report it is, and not its members or secretariat.
pub(super) fn own_subject(words: &[Word], range: Range<usize>) -> bool {
    find(words, range, "group cwg cwg-wsis wg-wsis wgwsis meeting council committee it we").is_some()
}

/// Whether a subject names the group: "the Council Working Group" is not the Council.
pub(super) fn own_group(words: &[Word], range: Range<usize>) -> bool {
    find(words, range, "group cwg cwg-wsis wg-wsis wgwsis meeting").is_some()
}

/// The first word of the clause: after a sentence end, a colon or "that".
pub(super) fn clause_start(words: &[Word], at: usize) -> usize {
    let start = sentence_start(words, at);
    let cut = (start..at).rev().find(|here| among(": that while whereas –", form(words, *here)));
    cut.map_or(start, |here| here + 1)
}

/// Who acts: the words between the last "and" or comma and the verb, or, where there are none, the subject of the clause.
pub(super) fn subject_actor(words: &[Word], start: usize, at: usize) -> Actor {
    let cut = (start..at).rev().find(|here| among("and , but", form(words, *here)));
    let near = who(words, cut.map_or(start, |here| here + 1)..at);
    if near != Actor::Unsaid {
        return near;
    }
    let is_verb =
        |here: &usize| FORMS.get(form(words, *here)).is_some_and(|verbs| among(verbs[0].past, form(words, *here)));
    let first_verb = (start + 1..at).find(is_verb).unwrap_or(at);
    who(words, start..first_verb)
}

/// Who acts, by the words of a subject. Whoever is not the body or its members is somebody else.
pub(super) fn who(words: &[Word], range: Range<usize>) -> Actor {
    let mut found = Actor::Unsaid;
    for here in range {
        let word = form(words, here);
        if among(OTHERS, word) || is_country(word) {
            return Actor::Other;
        }
        let empty = among(ADVERBS, word)
            || words[here].is_mark()
            || among("the a an and at in on its his her with this that regard to", word);
        if among(BODIES, word) || word == "states" {
            found = Actor::Body;
        } else if !empty && found == Actor::Unsaid {
            found = Actor::Other;
        }
    }
    found
}

/// Whom a verb speaks to: the names after it, or after the "that" that follows it.
pub(super) fn object(verb: &Verb, words: &[Word], at: usize) -> (Vec<Addressee>, usize) {
    if !is_directive(verb.kind) && verb.kind != Kind::Agrees {
        return (Vec::new(), at + 1);
    }
    if verb.kind != Kind::Agrees {
        let mut here = at + 1;
        while among(ADVERBS, form(words, here)) || among("to upon on", form(words, here)) && here < at + 3 {
            here += 1;
        }
        let (list, end) = addressee::list(words, here, false);
        if !list.is_empty() {
            return with_instructed(words, list, end);
        }
    }
    let (list, end) = after_that(words, at);
    if list.is_empty() { (list, at + 1) } else { (list, end) }
}

/// The subject of the clause after "that", and through "from": "it was requested that the secretariat", "requested from members".
pub(super) fn after_that(words: &[Word], at: usize) -> (Vec<Addressee>, usize) {
    let end = sentence_end(words, at);
    let that = find(words, at + 1..(at + 9).min(end), "that to from of");
    let Some(that) = that else { return (Vec::new(), at + 1) };
    let (list, last) = addressee::list(words, that + 1, false);
    if !list.is_empty() {
        return with_instructed(words, list, last);
    }
    let author = (that + 1..(that + 9).min(end)).find(|here| among("by from", form(words, *here)));
    match author.map(|here| addressee::list(words, here + 1, false)) {
        Some((list, last)) if !list.is_empty() && form(words, that) == "that" => (list, last),
        _ => (Vec::new(), at + 1),
    }
}

/// Adds whom the addressee is to instruct: "recommended Council to instruct the Secretary-General".
pub(super) fn with_instructed(words: &[Word], mut list: Vec<Addressee>, end: usize) -> (Vec<Addressee>, usize) {
    let verb = find(words, end..(end + 8).min(sentence_end(words, end)), "instruct instructs request requests");
    if list == [Addressee::Council]
        && let Some(verb) = verb
    {
        let (more, last) = addressee::list(words, verb + 1, false);
        if !more.is_empty() {
            list.extend(more);
            return (list, last);
        }
    }
    (list, end)
}

/// The subject that ends before `first`: where it begins and the addressees at its head.
pub(super) fn subject(words: &[Word], first: usize) -> (usize, Vec<Addressee>) {
    let start = clause_start(words, first);
    let mut best: (usize, Vec<Addressee>) = (first, Vec::new());
    let mut here = start;
    while here < first {
        let (list, end) = match named(words, here, false) {
            Some(_) => addressee::list(words, here, false),
            None => (Vec::new(), here),
        };
        if list.is_empty() || end > first {
            here = end.max(here + 1);
            continue;
        }
        let modifier = here > start
            && among("by from with of for to in at on through about among between", preceding(words, here));
        if !modifier {
            best = (here, list);
        }
        here = end.max(here + 1);
    }
    best
}

/// The word before a name, articles passed over.
pub(super) fn preceding(words: &[Word], at: usize) -> &str {
    (0..at)
        .rev()
        .map(|here| form(words, here))
        .find(|word| !among("the all other its itu relevant both", word))
        .unwrap_or("")
}

/// The word before a verb.
pub(super) fn subject_head(words: &[Word], at: usize) -> &str {
    before(words, at).map_or("", |here| form(words, here))
}
