//! Whom an Arabic verb speaks to.

use vocabulary::Addressee;

use super::{
    bare,
    lexicon::{Rule, THAT, Whom},
};
use crate::{
    addressee::{self, named},
    operative::phrase::{among, find, form},
    words::Word,
};

/// Whom a verb speaks to, and the last word that says so.
pub(super) fn whom(rule: &Rule, words: &[Word], at: usize, end: usize) -> (Vec<Addressee>, usize) {
    let found = match rule.whom {
        Whom::Nobody => None,
        Whom::To => after_preposition(words, at, end, "الي من"),
        Whom::Upon => after_preposition(words, at, end, "علي الي"),
        Whom::Object => object(words, at, end),
        Whom::Doer => doer(words, at, end),
    };
    found.filter(|(list, _)| !list.is_empty()).map_or((Vec::new(), at), |(list, last)| (list, last - 1))
}

/// A list after one of the prepositions, before the words of what is asked.
pub(super) fn after_preposition(
    words: &[Word],
    at: usize,
    end: usize,
    prepositions: &str,
) -> Option<(Vec<Addressee>, usize)> {
    for here in at + 1..(at + 12).min(end) {
        let word = form(words, here);
        if among(THAT, word) && here > at + 1 {
            return None;
        }
        let listed = if among(prepositions, word) {
            addressee::list(words, here + 1, true)
        } else if named(words, here, true).is_some_and(|name| name.to) {
            addressee::list(words, here, true)
        } else {
            continue;
        };
        if !listed.0.is_empty() {
            return Some(listed);
        }
    }
    None
}

/// The object of a verb: the first list of names, or the second where the first is who does it.
pub(super) fn object(words: &[Word], at: usize, end: usize) -> Option<(Vec<Addressee>, usize)> {
    let verb = bare(form(words, at));
    let start = find_name(words, at + 1, (at + 4).min(end));
    let Some((first, after)) = start.map(|here| addressee::list(words, here, true)) else {
        return clause_doer(words, at, end);
    };
    let active = among("دعا دعت يدعو تدعو شجع شجعت اوصي اوصت حث حثت كلف كلفت ناشد ناشدت", verb) && !words[at].passive;
    let may_act = matches!(first[..], [Addressee::Group | Addressee::Council | Addressee::Members]);
    if active && may_act {
        let here = if among("الي من علي", form(words, after)) { after + 1 } else { after };
        let (second, last) = addressee::list(words, here, true);
        if !second.is_empty() && named(words, here, true).is_some() {
            return Some((second, last));
        }
        if matches!(verb, "اوصي" | "اوصت") && !words[at].passive {
            return clause_doer(words, at, end);
        }
        if first == [Addressee::Group] && among("دعا دعت يدعو تدعو شجع حث", verb) {
            return None;
        }
    }
    Some(with_instructed(words, first, after, end))
}

/// Adds whom the addressee is to instruct: "recommended the Council to instruct the Secretary-General".
pub(super) fn with_instructed(
    words: &[Word],
    mut list: Vec<Addressee>,
    after: usize,
    end: usize,
) -> (Vec<Addressee>, usize) {
    let verb = find(words, after..(after + 8).min(end), "يكلف تكلف تكليف بتكليف يطلب تطلب");
    let is_noun = |at: usize| form(words, at).ends_with("تكليف");
    if let Some(verb) = verb.filter(|verb| is_noun(*verb) || among("بان ان", form(words, verb - 1))) {
        let here = if form(words, verb + 1) == "الي" { verb + 2 } else { verb + 1 };
        let (more, last) = addressee::list(words, here, true);
        if !more.is_empty() {
            list.extend(more.into_iter().filter(|one| !list.contains(one)).collect::<Vec<_>>());
            return (list, last);
        }
    }
    (list, after)
}

pub(super) fn find_name(words: &[Word], from: usize, to: usize) -> Option<usize> {
    (from..to).take_while(|at| !among(THAT, form(words, *at))).find(|at| named(words, *at, true).is_some())
}

/// Who is to act in a clause: بأن تعمل الأمانة.
pub(super) fn clause_doer(words: &[Word], at: usize, end: usize) -> Option<(Vec<Addressee>, usize)> {
    let that = find(words, at + 1..(at + 12).min(end), "بان ان كي لكي")?;
    let here = find_name(words, that + 2, (that + 4).min(end))?;
    Some(addressee::list(words, here, true))
}

/// Who should do it: the subject, or the author of what is the subject ("documents submitted by the secretariat").
pub(super) fn doer(words: &[Word], at: usize, end: usize) -> Option<(Vec<Addressee>, usize)> {
    let next = named(words, at + 1, true).filter(|name| name.to || name.addressee.is_some());
    if next.is_some() {
        return Some(addressee::list(words, at + 1, true));
    }
    let that = find(words, at + 1..(at + 24).min(end), "ان")?;
    let verb_end = that + 2 + usize::from(among("فيها فيه بها به لها له", form(words, that + 2)));
    if let Some(here) = find_name(words, verb_end, (verb_end + 1).min(end)) {
        return Some(addressee::list(words, here, true));
    }
    let subject = if that == at + 1 { that + 2..(that + 7).min(end) } else { at + 1..that };
    let by = subject.clone().find(|here| {
        let before = form(words, *here);
        among("بها به تقدمها يقدمها تعدها يعدها", before)
            || before == "من" && among("المقدمة المقدم الصادرة المعدة الواردة", form(words, here - 1))
    })?;
    Some(addressee::list(words, by + 1, true))
}
