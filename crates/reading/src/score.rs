//! Measures reading against labels made by hand: precision and recall per kind and per addressee.
//!
//! A label file has one line per item, `path <tab> kind or - <tab> addressees parted by commas or - <tab> note`; lines
//! that begin with `#` are comments.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use crate::document::Document;

/// How often something was found rightly, found wrongly, and missed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Found and labelled.
    pub right: usize,
    /// Found and not labelled.
    pub wrong: usize,
    /// Labelled and not found.
    pub missed: usize,
}

impl Tally {
    /// The share of what was found that is right.
    pub fn precision(self) -> f64 {
        share(self.right, self.right + self.wrong)
    }

    /// The share of what is labelled that was found.
    pub fn recall(self) -> f64 {
        share(self.right, self.right + self.missed)
    }
}

fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 1.0 } else { part as f64 / whole as f64 }
}

/// The result of a measurement.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Score {
    /// Labelled items.
    pub items: usize,
    /// Labelled items whose kind is right.
    pub kinds_right: usize,
    /// Labelled items whose addressees are right.
    pub addressees_right: usize,
    /// Labelled items whose kind and addressees are right.
    pub both_right: usize,
    /// Labelled items that were not found, and found items without label.
    pub lost: Vec<String>,
    /// Per kind, `-` for none.
    pub kinds: BTreeMap<String, Tally>,
    /// Per addressee, `-` for none.
    pub addressees: BTreeMap<String, Tally>,
    /// What differs, one sentence per item.
    pub differences: Vec<String>,
}

/// Compares a document with a label file.
pub fn score(document: &Document, labels: &str) -> Score {
    let mut score = Score::default();
    let mut paths = BTreeSet::new();
    let rows = labels.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    for row in rows {
        let mut fields = row.split('\t').map(str::trim);
        let (path, kind, whom) =
            (fields.next().unwrap_or(""), fields.next().unwrap_or("-"), fields.next().unwrap_or("-"));
        paths.insert(path.to_owned());
        score.items += 1;
        let Some(item) = document.items.iter().find(|item| item.path == path) else {
            score.lost.push(path.to_owned());
            continue;
        };
        let found_kind = item.kind.map_or("-", |kind| kind.code());
        let wanted: BTreeSet<&str> = whom.split(',').map(str::trim).collect();
        let mut found: BTreeSet<&str> = item.addressees.iter().map(|addressee| addressee.code()).collect();
        if found.is_empty() {
            found.insert("-");
        }
        count(&mut score.kinds, &BTreeSet::from([kind]), &BTreeSet::from([found_kind]));
        count(&mut score.addressees, &wanted, &found);
        score.kinds_right += usize::from(kind == found_kind);
        score.addressees_right += usize::from(wanted == found);
        score.both_right += usize::from(kind == found_kind && wanted == found);
        if kind != found_kind || wanted != found {
            let list = |set: &BTreeSet<&str>| set.iter().copied().collect::<Vec<_>>().join(",");
            score.differences.push(format!(
                "{path}: label {kind} [{}], read {found_kind} [{}]",
                list(&wanted),
                list(&found)
            ));
        }
    }
    let extra = document.items.iter().filter(|item| !paths.contains(&item.path));
    score.lost.extend(extra.map(|item| format!("{} (no label)", item.path)));
    score
}

fn count(tallies: &mut BTreeMap<String, Tally>, wanted: &BTreeSet<&str>, found: &BTreeSet<&str>) {
    for code in wanted.union(found) {
        let tally = tallies.entry((*code).to_owned()).or_default();
        match (wanted.contains(code), found.contains(code)) {
            (true, true) => tally.right += 1,
            (true, false) => tally.missed += 1,
            _ => tally.wrong += 1,
        }
    }
}

impl fmt::Display for Score {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let percent = |part: usize| 100.0 * share(part, self.items);
        for (title, tallies) in [("kind", &self.kinds), ("addressee", &self.addressees)] {
            writeln!(f, "{title:<24}{:>9} {:>9} {:>7}", "precision", "recall", "items")?;
            for (code, tally) in tallies {
                let items = tally.right + tally.missed;
                writeln!(
                    f,
                    "{code:<24}{:>8.1}% {:>8.1}% {items:>7}",
                    100.0 * tally.precision(),
                    100.0 * tally.recall()
                )?;
            }
        }
        writeln!(f, "items {}, lost {}", self.items, self.lost.len())?;
        writeln!(
            f,
            "kind right {:.1}%, addressees right {:.1}%, both right {:.1}%",
            percent(self.kinds_right),
            percent(self.addressees_right),
            percent(self.both_right)
        )?;
        self.differences.iter().try_for_each(|line| writeln!(f, "  {line}"))
    }
}
