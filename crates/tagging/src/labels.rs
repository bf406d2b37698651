//! Short labels of the 169 targets in six languages, of our own: what one reads in a list. The official wording is
//! the United Nations'.

use std::sync::LazyLock;

use language::Lang;
use vocabulary::Target;

/// The languages of the columns of the file, after the code.
const COLUMNS: usize = 6;

static LABELS: LazyLock<Vec<Option<[&'static str; COLUMNS]>>> = LazyLock::new(|| {
    let rows: Vec<Vec<&'static str>> =
        include_str!("../lexicon/labels.tsv").lines().map(|row| row.split('|').collect()).collect();
    let of = |target: &Target| rows.iter().find(|row| row[0] == target.code && row.len() == COLUMNS + 1);
    Target::all().iter().map(|target| of(target).map(|row| std::array::from_fn(|place| row[place + 1]))).collect()
});

/// The labels of a target in the order en, fr, es, ru, zh, ar.
pub(crate) fn labels(target: &Target) -> Option<[&'static str; COLUMNS]> {
    let place = Target::all().iter().position(|known| known.code == target.code)?;
    LABELS[place]
}

/// The short label of a target in one language.
pub fn label(target: &Target, lang: Lang) -> Option<&'static str> {
    let [en, fr, es, ru, zh, ar] = labels(target)?;
    Some(match lang {
        Lang::Ar => ar,
        Lang::Zh => zh,
        Lang::En => en,
        Lang::Fr => fr,
        Lang::Ru => ru,
        Lang::Es => es,
    })
}
