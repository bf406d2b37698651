//! What two sketches have in common beside their wording, and what it means.

use language::Lang;

use crate::{
    candidate::Candidate,
    hash::short,
    sketch::{Entry, Sketch, is_name},
    words::{Word, number},
};

/// Entries of one wording whose names and numbers agree in a smaller part are of one template.
const TEMPLATE: f32 = 0.4;
/// Fewer names and numbers tell nothing.
const TELLING: usize = 2;

/// Languages whose words often begin alike.
pub(crate) fn is_latin(lang: Lang) -> bool {
    matches!(lang, Lang::En | Lang::Es | Lang::Fr)
}

/// What an entry can share with one in another language, and how much each kind counts.
pub(crate) fn signs(sketch: &Sketch, has_beginnings: bool) -> Vec<(u32, f32)> {
    let kind = |list: &[u32], kind: u32, factor: f32| {
        let salt = kind.wrapping_mul(0x9e37_79b9);
        list.iter().map(|sign| (sign ^ salt, factor)).collect::<Vec<_>>()
    };
    let organisation = if sketch.organisation == 0 { &[][..] } else { &[sketch.organisation] };
    let beginnings = if has_beginnings { &sketch.beginnings[..] } else { &[] };
    [
        kind(&sketch.concepts, 1, 1.0),
        kind(&sketch.numbers, 2, 1.0),
        kind(&sketch.names, 3, 1.0),
        kind(beginnings, 4, 0.6),
        kind(organisation, 5, 1.0),
    ]
    .concat()
}

/// How many signs both have.
pub(crate) fn common(one: &[(u32, f32)], other: &[(u32, f32)]) -> usize {
    one.iter().filter(|(sign, _)| other.iter().any(|(other, _)| other == sign)).count()
}

/// The same wording with other names and numbers: a form filled in for another place. A copy may have left some out,
/// so only as many are asked for as the one with fewer has.
pub(crate) fn is_template(one: &Sketch, other: &Sketch) -> bool {
    let (mut both, mut could) = (0, 0);
    for (ours, theirs) in [(&one.numbers, &other.numbers), (&one.names, &other.names)] {
        both += ours.iter().filter(|mark| theirs.binary_search(mark).is_ok()).count();
        could += ours.len().min(theirs.len());
    }
    let is_same = one.organisation != 0 && one.organisation == other.organisation;
    !is_same && could >= TELLING && (both as f32) < TEMPLATE * could as f32
}

/// Adds what both have.
pub(crate) fn told(
    entry: &Entry<'_>,
    words: &[Word],
    (own, other): (&Sketch, &Sketch),
    candidate: Candidate,
) -> Candidate {
    let shared = |wanted: &dyn Fn(&&Word) -> bool, theirs: &[u32]| {
        let has = |word: &&Word| theirs.binary_search(&short(&word.folded)).is_ok();
        let mut found: Vec<String> = words.iter().filter(wanted).filter(has).map(|word| word.folded.clone()).collect();
        found.sort_unstable();
        found.dedup();
        found
    };
    let has = |name: &&&str| other.concepts.binary_search(&short(name)).is_ok();
    let mut concepts: Vec<String> = entry.concepts.iter().filter(has).map(|name| (*name).to_owned()).collect();
    concepts.sort_unstable();
    concepts.dedup();
    Candidate {
        has_same_organisation: own.organisation != 0 && own.organisation == other.organisation,
        numbers: shared(&|word| number(&word.folded).is_some(), &other.numbers),
        names: shared(&|word| is_name(word), &other.names),
        concepts,
        ..candidate
    }
}
