//! How many projects there are, by facet and by two facets together. A project that has several values counts in each of them, and
//! once in the total.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{BY, Facts, Says, Slice};

/// Counts of some projects.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Survey {
    /// How many projects there are, each counted once.
    pub total: i64,
    /// How many of the same, whatever the years, do not say when they began.
    pub undated: i64,
    /// How many have each value of each facet, the most first.
    pub by: BTreeMap<String, Vec<Count>>,
    /// How many have an action line and a goal together.
    pub line_goal: Vec<(String, String, i64)>,
    /// How many have a region of either system and an action line together: facet, region, line.
    pub region_line: Vec<(String, String, String, i64)>,
}

/// How many projects have a value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Count {
    /// The value, a code of its facet.
    pub value: String,
    /// How many projects have it.
    pub count: i64,
}

impl Survey {
    /// Counts the projects of a slice.
    pub fn of(facts: &Facts, slice: &Slice) -> Survey {
        let mut single = BTreeMap::<&str, Vec<i64>>::new();
        let mut line_goal = BTreeMap::<(u16, u16), i64>::new();
        let mut region_line = BTreeMap::<(&str, u16, u16), i64>::new();
        let mut total = 0;
        for fact in slice.of(facts) {
            total += 1;
            for facet in BY {
                let counts = single.entry(facet).or_insert_with(|| vec![0; facts.codes()]);
                fact.marks(facet).for_each(|mark| counts[usize::from(mark)] += 1);
            }
            for line in fact.marks("line") {
                fact.marks("goal").for_each(|goal| *line_goal.entry((line, goal)).or_default() += 1);
                for facet in ["region", "area"] {
                    fact.marks(facet).for_each(|one| *region_line.entry((facet, one, line)).or_default() += 1);
                }
            }
        }
        let code = |mark: u16| facts.code(mark).to_owned();
        let admitted = |facet: &str, mark: u16| slice.admits(facet, facts.code(mark));
        let by = single.into_iter().map(|(facet, counts)| (facet.to_owned(), listed(facts, slice, facet, &counts)));
        let is_shown = |((line, goal), _): &((u16, u16), i64)| admitted("line", *line) && admitted("goal", *goal);
        let line_goal = line_goal.into_iter().filter(is_shown);
        let region_line = region_line
            .into_iter()
            .filter(|((facet, region, line), _)| admitted(facet, *region) && admitted("line", *line));
        let undated = slice.clone().without("year").saying(Says::Undated);
        Survey {
            total,
            undated: i64::try_from(undated.of(facts).count()).unwrap_or(i64::MAX),
            by: by.collect(),
            line_goal: line_goal.map(|((line, goal), count)| (code(line), code(goal), count)).collect(),
            region_line: region_line
                .map(|((facet, region, line), count)| (facet.to_owned(), code(region), code(line), count))
                .collect(),
        }
    }

    /// How many projects have each value of a facet, the most first.
    pub fn of_facet(&self, facet: &str) -> &[Count] {
        self.by.get(facet).map(Vec::as_slice).unwrap_or_default()
    }

    /// How many have one value of a facet.
    pub fn count(&self, facet: &str, value: &str) -> i64 {
        self.of_facet(facet).iter().find(|one| one.value == value).map_or(0, |one| one.count)
    }
}

fn listed(facts: &Facts, slice: &Slice, facet: &str, counts: &[i64]) -> Vec<Count> {
    let counted = (0_u16..).zip(counts).filter(|(_, count)| **count > 0);
    let mut listed: Vec<Count> = counted
        .map(|(mark, count)| Count { value: facts.code(mark).to_owned(), count: *count })
        .filter(|one| slice.admits(facet, &one.value))
        .collect();
    listed.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.value.cmp(&b.value)));
    listed
}
