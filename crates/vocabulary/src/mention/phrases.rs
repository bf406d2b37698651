//! Names of systems and of Action Lines, as runs of words.

use std::{collections::HashMap, sync::OnceLock};

use language::Lang;

use super::{Found, Reader, stems};
use crate::{ActionLine, System, Topic, words::key};

/// The words after the first, and what they name.
type Rest = (Vec<String>, Topic);

/// Lines whose names are everyday words: only their codes count as mentions.
const EVERYDAY: [&str; 4] = ["C4", "C6", "C9", "C11"];

impl Reader<'_> {
    /// The longest name that begins with this word. Particles that Arabic writes together with a word are seen
    /// through, and an English name may end in a plural s.
    pub(super) fn phrases(&self, place: usize) -> Option<Found> {
        if place > 0 && self.gap(place).is_empty() && !self.word(place).starts_with(|c: char| c.is_ascii_digit()) {
            return None;
        }
        let begun = stems(self.word(place)).filter_map(|stem| table().get(stem.as_ref())).flatten();
        let whole = begun.filter(|(rest, _)| self.follows(place, rest));
        let (rest, topic) = whole.max_by_key(|(rest, _)| rest.len())?;
        Some(Found { topics: vec![*topic], words: place..place + 1 + rest.len() })
    }

    fn follows(&self, place: usize, rest: &[String]) -> bool {
        let last = place + rest.len();
        let ends = last + 1 >= self.words.len() || !self.gap(last + 1).is_empty();
        ends && rest.iter().enumerate().all(|(i, wanted)| {
            let next = place + 1 + i;
            let word = self.word(next);
            let same = word == wanted || (next == last && word.strip_suffix('s') == Some(wanted));
            same && joins(self.gap(next))
        })
    }
}

/// Whether a name may go on across this gap: spaces, hyphens, slashes and quotation marks, but no full stop or comma.
fn joins(gap: &str) -> bool {
    let is_joint = |c: char| c.is_whitespace() || "-‐‑–—/+'’“”\"«»".contains(c);
    gap.chars().all(is_joint) && gap.matches('\n').count() <= 1
}

fn table() -> &'static HashMap<String, Vec<Rest>> {
    static TABLE: OnceLock<HashMap<String, Vec<Rest>>> = OnceLock::new();
    TABLE.get_or_init(|| {
        let mut table: HashMap<String, Vec<Rest>> = HashMap::new();
        for (name, topic) in names() {
            let mut words = key(name).split(' ').map(str::to_owned).collect::<Vec<_>>().into_iter();
            if let Some(first) = words.next() {
                table.entry(first).or_default().push((words.collect(), topic));
            }
        }
        table
    })
}

fn names() -> impl Iterator<Item = (&'static str, Topic)> {
    let systems = System::ALL.iter().zip(&System::list().records).flat_map(|(system, row)| {
        let names = [Lang::Ar, Lang::En].map(|lang| row.names.get(lang));
        names.into_iter().chain(row.aliases.iter().copied()).map(|name| (name, Topic::System(*system)))
    });
    let lines = ActionLine::all().iter().flat_map(|line| {
        let plain = [Lang::Ar, Lang::En].map(|lang| line.name(lang));
        let second = line.second_names.iter().flat_map(|names| [Lang::Ar, Lang::En].map(|lang| names.get(lang)));
        let named = plain.into_iter().filter(|_| !EVERYDAY.contains(&line.code));
        let aliases = line.aliases.iter().copied().filter(|alias| !alias.starts_with("جيم"));
        named.chain(second).chain(aliases).chain(line.part()).map(move |name| (name, Topic::Line(line)))
    });
    systems.chain(lines)
}
