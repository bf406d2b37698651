//! Numbers said in words or digits against what can be counted: "seven meetings" and the list under it, "two documents"
//! and the symbols named.

use std::{collections::HashMap, sync::LazyLock};

use super::Read;
use crate::{
    document::{Code, Document, Warning},
    words::Word,
};

/// What is counted: its names in both languages, and the Arabic dual.
struct Thing {
    name: &'static str,
    nouns: &'static str,
    duals: &'static str,
    /// Words that show a listed item to be one.
    sign: &'static str,
}

const THINGS: &[Thing] = &[
    Thing {
        name: "meetings",
        nouns: "meetings اجتماعات اجتماعا",
        duals: "اجتماعين اجتماعان",
        sign: "meeting اجتماع الاجتماع للاجتماع لاجتماع",
    },
    Thing {
        name: "documents",
        nouns: "documents contributions وثائق مساهمات",
        duals: "وثيقتين وثيقتان مساهمتين مساهمتان",
        sign: "",
    },
    Thing {
        name: "recommendations", nouns: "recommendations توصيات", duals: "توصيتين توصيتان", sign: ""
    },
    Thing {
        name: "items",
        nouns: "items points questions issues steps actions بنود نقاط اسئلة مسائل خطوات",
        duals: "بندين نقطتين سؤالين",
        sign: "",
    },
];

/// The numbers from two on.
const NUMBERS: [&str; 11] = [
    "two",
    "three ثلاث ثلاثة",
    "four اربع اربعة",
    "five خمس خمسة",
    "six ست ستة",
    "seven سبع سبعة",
    "eight ثماني ثمانية ثمان",
    "nine تسع تسعة",
    "ten عشر عشرة",
    "eleven",
    "twelve",
];

/// Looks at every item that counts something.
pub(super) fn check(document: &Document, read: &[Read<'_>]) -> Vec<Warning> {
    let counting = read
        .iter()
        .flat_map(|item| THINGS.iter().filter_map(move |thing| Some((item, thing, said(&item.words, thing)?))));
    let children = children(document);
    let under = |item: &Read<'_>| children.get(item.path).map_or(&[] as &[usize], Vec::as_slice);
    counting.filter_map(|(item, thing, (said, at))| one(under(item), read, item, (thing, said, at))).collect()
}

fn one(
    children: &[usize],
    read: &[Read<'_>],
    item: &Read<'_>,
    (thing, said, at): (&Thing, usize, usize),
) -> Option<Warning> {
    let counted = if !children.is_empty() && announces(&item.words, at, thing, read, children) {
        children.len()
    } else if thing.name == "documents" {
        let near = |place: usize| place > at && place < at + 16;
        let named = item.citations.iter().filter(|one| near(one.at) && one.canonical.contains('/')).count();
        (named >= 2).then_some(named)?
    } else {
        return None;
    };
    let message = format!("says {said} {}, and {counted} can be counted", thing.name);
    (said != counted).then(|| Warning::new(Code::Count, Some(item.path), message))
}

fn among(list: &str, word: &str) -> bool {
    list.split(' ').any(|entry| !entry.is_empty() && entry == word)
}

/// How many of a thing an item says there are, and where.
fn said(words: &[Word], thing: &Thing) -> Option<(usize, usize)> {
    (0..words.len()).find_map(|at| {
        // Every Arabic dual ends in ن, and few other words do.
        if words[at].form.ends_with('ن') && among(thing.duals, words[at].form.trim_start_matches('و')) {
            return Some((2, at));
        }
        let number = number(&words[at].form)?;
        let noun = (at + 1..(at + 3).min(words.len())).find(|here| among(thing.nouns, &words[*here].form))?;
        let parted = noun > at + 1 && words[at + 1].is_mark();
        (!parted).then_some((number, at))
    })
}

/// A number from 2 to 99, in words or digits.
fn number(word: &str) -> Option<usize> {
    let digits = (word.len() <= 2).then(|| word.parse().ok()).flatten().filter(|n| *n >= 2);
    static INDEX: LazyLock<HashMap<&str, usize>> = LazyLock::new(|| {
        NUMBERS.iter().zip(2..).flat_map(|(names, n)| names.split(' ').map(move |name| (name, n))).collect()
    });
    digits.or_else(|| INDEX.get(word).copied())
}

/// The indices of the items directly under each path.
fn children(document: &Document) -> HashMap<&str, Vec<usize>> {
    let mut children: HashMap<&str, Vec<usize>> = HashMap::new();
    for (at, item) in document.items.iter().enumerate() {
        if let Some((parent, _)) = item.path.rsplit_once('.') {
            children.entry(parent).or_default().push(at);
        }
    }
    children
}

/// Whether the list under an item is of the thing that it counts: "the following" stands near, or most entries show the sign.
fn announces(words: &[Word], at: usize, thing: &Thing, read: &[Read<'_>], children: &[usize]) -> bool {
    let near = &words[at.saturating_sub(3)..(at + 4).min(words.len())];
    let following = near.iter().any(|word| among("following التالية الاتية", &word.form));
    let shows = |child: &&usize| read[**child].words.iter().any(|word| among(thing.sign, &word.form));
    following || children.iter().filter(shows).count() * 2 > children.len()
}
