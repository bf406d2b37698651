//! Acts in Arabic. The verb comes first, then who does it, then whom it is asked of: طلب الفريق إلى الأمانة. The passive
//! (طُلب إلى الأمانة) looks the same without vowel signs, so that what follows the verb decides.

mod lexicon;
mod object;

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

use lexicon::{BODIES, OPENS, OTHERS, RELATIVES, Rule, THAT, Whom};
use object::whom;

/// What an Arabic text says by itself.
pub(crate) fn sense(words: &[Word]) -> Sense {
    let mut sense = Sense::default();
    let mut actor = Actor::Unsaid;
    for at in 0..words.len() {
        if sense.acts.len() >= MAX_ACTS {
            break;
        }
        if let Some(act) = no_agreement(words, at).or_else(|| duty(words, at)).or_else(|| act_at(words, at, actor)) {
            if !is_swallowed(words, &act, &sense.acts) {
                actor = if act.actor == Actor::Unsaid { actor } else { act.actor };
                sense.acts.push(act);
            }
        } else if sense.pledge.is_none() {
            sense.pledge = pledge(words, at);
        }
    }
    sense
}

/// A word without و or ف written onto it, where that makes it a verb of the list.
fn bare(word: &str) -> &str {
    let stripped = word.strip_prefix('و').or_else(|| word.strip_prefix('ف'));
    if OPENS.contains_key(word) { word } else { stripped.filter(|rest| OPENS.contains_key(rest)).unwrap_or(word) }
}

fn act_at(words: &[Word], at: usize, carried: Actor) -> Option<Act> {
    let rules = OPENS.get(bare(form(words, at)))?;
    // "As requested" is no request, but the same word that begins a sentence means "also".
    if at > 0
        && among(RELATIVES, form(words, at - 1))
        && !(form(words, at - 1) == "كما" && sentence_start(words, at) == at - 1)
    {
        return None;
    }
    rules.iter().find_map(|rule| act_by(rule, words, at, carried))
}

/// The act at a word by one rule; none where the rule does not fit what stands around it.
fn act_by(rule: &Rule, words: &[Word], at: usize, carried: Actor) -> Option<Act> {
    let end = sentence_end(words, at);
    let needed =
        if rule.needs.is_empty() { at } else { find(words, at + 1..(at + 1 + rule.within).min(end), rule.needs)? };
    let done_by_phrase = at > 0 && among("جري وجري يجري تم وتم", form(words, at - 1));
    if rule.nominal && !(at == 0 || rule.kind == Kind::Encourages && done_by_phrase) {
        return None;
    }
    let actor = actor(words, at, rule);
    let (addressees, last) = whom(rule, words, at, end);
    let mut act = Act {
        kind: rule.kind,
        addressees,
        actor,
        span: at..needed.max(last) + 1,
        nominal: rule.nominal && !done_by_phrase,
    };
    fits(rule, words, &mut act, carried).then_some(act)
}

/// The conditions that a table cannot hold.
fn fits(rule: &Rule, words: &[Word], act: &mut Act, carried: Actor) -> bool {
    let at = act.span.start;
    let verb = bare(form(words, at)).to_owned();
    let next = form(words, at + 1).to_owned();
    let passive = words[at].passive;
    match rule.kind {
        Kind::Requests if rule.whom == Whom::To && !rule.nominal => {
            if act.addressees.is_empty() && among("منها منه منهم اليها اليه اليهم", &next) {
                act.addressees = named_before(words, at);
            }
            !act.addressees.is_empty() || passive || act.actor == Actor::Body
        }
        Kind::Recommends if rule.whom == Whom::Upon && !rule.nominal => {
            let unsaid = act.actor == Actor::Unsaid && (carried == Actor::Other || !is_impersonal(&verb, passive));
            if act.actor == Actor::Other || unsaid {
                (act.kind, act.actor) = (Kind::Informs, Actor::Other);
                act.addressees.clear();
            }
            true
        }
        Kind::Invites if !rule.nominal => !among("اليه اليها لها له", &next),
        Kind::Notes if has_thanks(words, act.span.end) => {
            act.kind = Kind::Appreciates;
            true
        }
        Kind::Appreciates if among("شكر قدر تقدر يقدر", &verb) && !rule.nominal => {
            act.actor == Actor::Body || passive
        }
        Kind::Approves if verb == "الموافقة" => {
            find(words, sentence_start(words, at)..at, "بعد وبعد").is_some()
        }
        Kind::Approves if verb.starts_with("اقر") || verb.contains("عتمد") => {
            act.actor == Actor::Body || passive
        }
        Kind::Agrees if verb == "قرر" => next == "الفريق" || next == "الاجتماع",
        Kind::Endorses if verb.starts_with("صدق") => act.actor == Actor::Body || next == "علي",
        Kind::Endorses if verb.starts_with("اقر") => act.actor == Actor::Body,
        Kind::Informs => {
            let by_other = act.actor == Actor::Other;
            act.actor = Actor::Other;
            tells(words, at, &verb, by_other)
        }
        _ => true,
    }
}

/// Whether "with appreciation" follows in the same sentence.
fn has_thanks(words: &[Word], from: usize) -> bool {
    let end = (from + 16).min(sentence_end(words, from));
    let thanks = find(words, from..end, "التقدير بالتقدير الارتياح الامتنان");
    thanks.is_some_and(|at| form(words, at) == "بالتقدير" || at > 0 && form(words, at - 1) == "مع")
}

/// Whether a verb of telling reports what somebody said or proposed.
fn tells(words: &[Word], at: usize, verb: &str, by_other: bool) -> bool {
    if verb == "قدمت" {
        return find(words, at..at + 6, "توصيات مقترحات اقتراحات").is_some();
    }
    by_other || among("ابلغ ابلغت افاد افادت", verb)
}

/// Whom a pronoun means: the name nearest before it in its sentence.
fn named_before(words: &[Word], at: usize) -> Vec<Addressee> {
    let names = (sentence_start(words, at)..at).rev().find_map(|here| named(words, here, true)?.addressee);
    names.into_iter().collect()
}

/// Whether the proposing is nobody's in particular: يُقترح.
fn is_impersonal(verb: &str, passive: bool) -> bool {
    passive || verb.starts_with('ي')
}

/// Who does it, by the word after the verb.
fn actor(words: &[Word], at: usize, rule: &Rule) -> Actor {
    if rule.whom == Whom::Doer {
        return Actor::Unsaid;
    }
    let next = form(words, at + 1);
    let by_state = next == "الاتحاد" && form(words, at + 2) == "الروسي";
    let by_officer = rule.kind == Kind::Informs && among("الامانة الامين المدير الرئيس نائب مدير رئيس", next);
    if by_state || by_officer || among(OTHERS, next) {
        Actor::Other
    } else if among(BODIES, next) || next == "فريق" || next == "مجلس" || next == "الدول" {
        Actor::Body
    } else {
        Actor::Unsaid
    }
}

/// Whether an act is only the content of one before it in the same sentence: "it was reaffirmed that … should".
fn is_swallowed(words: &[Word], act: &Act, before: &[Act]) -> bool {
    let start = sentence_start(words, act.span.start);
    before.iter().rev().take_while(|earlier| earlier.span.start >= start).any(|earlier| {
        let between = earlier.span.start + 1..act.span.start;
        let that = || find(words, between.clone(), THAT).is_some();
        match earlier.kind {
            Kind::Informs => that(),
            Kind::Reaffirms | Kind::Supports => is_should(words, act) && that(),
            Kind::Agrees => is_should(words, act) && that(),
            Kind::Recommends => {
                let direct = act.span.start <= earlier.span.end + 8 && !is_should(words, earlier);
                direct && super::is_directive(act.kind) && that() && !form(words, act.span.start).starts_with('و')
            }
            Kind::Requests => is_should(words, act) && that(),
            _ => false,
        }
    })
}

fn is_should(words: &[Word], act: &Act) -> bool {
    among("ينبغي يتعين يجب يلزم", bare(form(words, act.span.start)))
}

/// "No agreement was reached", in its many forms.
fn no_agreement(words: &[Word], at: usize) -> Option<Act> {
    if !among("لم ولم تعذر وتعذر عدم وعدم دون لا ولا", form(words, at)) {
        return None;
    }
    let end = sentence_end(words, at);
    let verb = find(words, at + 1..(at + 4).min(end), "يتوصل تتوصل التوصل يتفق تتفق يتحقق يحصل يكن يوجد يتم يتسن")?;
    let plain = among("يتفق تتفق", form(words, verb));
    let noun = find(words, verb + 1..(verb + 8).min(end), "اتفاق الاتفاق توافق التوافق اجماع الاجماع");
    let last = noun.or(plain.then_some(verb))?;
    Some(Act {
        kind: Kind::NoAgreement,
        addressees: Vec::new(),
        actor: Actor::Body,
        span: at..last + 1,
        nominal: false,
    })
}

/// على الأمانة أن: a duty, at the beginning of a sentence.
fn duty(words: &[Word], at: usize) -> Option<Act> {
    if at != sentence_start(words, at) || !among("علي وعلي", form(words, at)) {
        return None;
    }
    let (addressees, last) = addressee::list(words, at + 1, true);
    let follows = !addressees.is_empty() && form(words, last) == "ان";
    follows.then(|| Act {
        kind: Kind::Recommends,
        addressees,
        actor: Actor::Unsaid,
        span: at..last + 1,
        nominal: false,
    })
}

/// ستقوم الأمانة: a future verb with an addressee as its subject.
fn pledge(words: &[Word], at: usize) -> Option<(Vec<Addressee>, Range<usize>)> {
    let word = form(words, at);
    let verb = word.strip_prefix('و').unwrap_or(word);
    let future = verb.chars().count() >= 5 && ["ست", "سي"].iter().any(|prefix| verb.starts_with(prefix));
    let here = if verb == "سوف" { at + 2 } else { at + 1 };
    if !future && verb != "سوف" || at > 0 && among(RELATIVES, form(words, at - 1)) {
        return None;
    }
    named(words, here, true)?.addressee?;
    let (list, last) = addressee::list(words, here, true);
    (!list.is_empty()).then_some((list, at..last))
}
