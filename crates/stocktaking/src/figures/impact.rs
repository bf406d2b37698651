//! What projects reach and show for it: how many state a number, what those numbers add up to, which claims have evidence, how much
//! of the aims was reached. Only numbers of one unit are added, and only stated ones; what is not known is counted as not known.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use vocabulary::{Goal, Target, Topic};

use super::{Fact, Facts, REACH, Says, Slice};
use crate::project::Known;

/// By what results are told apart.
const GROUPS: [&str; 5] = ["line", "goal", "region", "area", "year"];
/// The place of “places” in [`REACH`]: villages, schools and offices, which are no one unit and are never added.
const PLACES: usize = 5;

/// Reach and results of some projects.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Impact {
    /// Of all of them together.
    pub total: Row,
    /// By the values of each facet.
    pub by: BTreeMap<String, Vec<Row>>,
    /// Of those carried out in several States of one region, together.
    pub regional: Row,
    /// The same by region of the Bureau.
    pub regional_by: Vec<Row>,
    /// Claims for goals and targets, in the order of the list.
    pub claims: Vec<Claimed>,
}

/// Reach and results of the projects with one value.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// The value; empty for all.
    pub value: String,
    /// How many projects there are.
    pub projects: i64,
    /// The numbers of their reach, in the order of [`REACH`].
    pub reach: [Stated; 6],
    /// How many say in words what came of it.
    pub results: i64,
    /// Their aims.
    pub aims: Aims,
    /// How many claim something for a goal or target.
    pub claims: i64,
    /// How many of these say of at least one claim how it is known.
    pub evidenced: i64,
}

/// A number that some state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stated {
    /// How many state it.
    pub stated: i64,
    /// How many say that it is not known.
    pub not_known: i64,
    /// What the stated ones add up to; none where nobody states it, or where they are of no one unit.
    pub sum: Option<u64>,
}

/// Aims, and what was reached of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Aims {
    /// How many projects name an aim.
    pub naming: i64,
    /// How many state of an aim what was planned and what was reached.
    pub measured: i64,
    /// How many aims have both numbers.
    pub aims: i64,
    /// How many of these were reached in full.
    pub full: i64,
    /// The middle of the shares reached, in percent: of two middles the smaller.
    pub median: Option<u64>,
}

/// The claims for a goal or a target.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claimed {
    /// The goal or target, by its code.
    pub topic: String,
    /// How many projects claim something for it; for a goal, also for a target of it.
    pub claim: i64,
    /// How many of these say of at least one such claim how it is known.
    pub evidence: i64,
}

impl Impact {
    /// Reach and results of the projects of a slice.
    pub fn of(facts: &Facts, slice: &Slice) -> Impact {
        let all: Vec<&Fact> = slice.of(facts).collect();
        let by = GROUPS.map(|facet| (facet.to_owned(), grouped(facts, slice, facet, &all)));
        let regional: Vec<&Fact> = all.iter().copied().filter(|fact| Says::Regional.holds(fact)).collect();
        Impact {
            total: Row::of("", &all),
            by: BTreeMap::from(by),
            regional_by: grouped(facts, slice, "region", &regional),
            regional: Row::of("", &regional),
            claims: claimed(&all),
        }
    }

    /// The rows of a facet.
    pub fn of_facet(&self, facet: &str) -> &[Row] {
        self.by.get(facet).map(Vec::as_slice).unwrap_or_default()
    }
}

/// A row for each value of a facet, by value.
fn grouped(facts: &Facts, slice: &Slice, facet: &str, all: &[&Fact]) -> Vec<Row> {
    let mut groups = BTreeMap::<&str, Vec<&Fact>>::new();
    for fact in all {
        fact.marks(facet).for_each(|mark| groups.entry(facts.code(mark)).or_default().push(fact));
    }
    groups.retain(|value, _| slice.admits(facet, value));
    groups.into_iter().map(|(value, facts)| Row::of(value, &facts)).collect()
}

impl Row {
    /// Reach and results of some projects.
    pub fn of(value: &str, facts: &[&Fact]) -> Row {
        let count = |says: Says| counted(facts.iter().filter(|fact| says.holds(fact)).count());
        Row {
            value: value.to_owned(),
            projects: counted(facts.len()),
            reach: std::array::from_fn(|place| Stated::of(place, facts)),
            results: count(Says::Results),
            aims: Aims::of(facts),
            claims: count(Says::Claims),
            evidenced: count(Says::Evidenced),
        }
    }

    /// A number of the reach by the name of its field.
    pub fn reach_of(&self, field: &str) -> Stated {
        REACH.iter().position(|name| *name == field).map(|place| self.reach[place]).unwrap_or_default()
    }
}

impl Stated {
    fn of(place: usize, facts: &[&Fact]) -> Stated {
        let numbers = || facts.iter().filter_map(|fact| fact.reach[place].number());
        let stated = numbers().count();
        let sum = (stated > 0 && place != PLACES).then(|| numbers().fold(0_u64, u64::saturating_add));
        let not_known = facts.iter().filter(|fact| fact.reach[place] == Known::NotKnown).count();
        Stated { stated: counted(stated), not_known: counted(not_known), sum }
    }
}

impl Aims {
    fn of(facts: &[&Fact]) -> Aims {
        let mut shares: Vec<u64> = facts.iter().flat_map(|fact| fact.shares()).collect();
        shares.sort_unstable();
        let median = shares.len().checked_sub(1).and_then(|last| shares.get(last / 2)).copied();
        Aims {
            naming: counted(facts.iter().filter(|fact| Says::Aims.holds(fact)).count()),
            measured: counted(facts.iter().filter(|fact| Says::Measured.holds(fact)).count()),
            aims: counted(shares.len()),
            full: counted(shares.iter().filter(|share| **share >= 100).count()),
            median,
        }
    }
}

/// The claims of each goal and target for which somebody claims something: each goal before its targets.
fn claimed(all: &[&Fact]) -> Vec<Claimed> {
    let mut claims = BTreeMap::<String, (i64, i64)>::new();
    for fact in all {
        let mut own = BTreeMap::<String, bool>::new();
        for (topic, has_evidence) in &fact.claims {
            let goal = topic.goal().map(|goal| goal.code.to_owned());
            for code in [Some(topic.to_string()), goal].into_iter().flatten().collect::<std::collections::BTreeSet<_>>()
            {
                *own.entry(code).or_default() |= *has_evidence;
            }
        }
        for (code, has_evidence) in own {
            let (claim, evidence) = claims.entry(code).or_default();
            *claim += 1;
            *evidence += i64::from(has_evidence);
        }
    }
    let topics = Goal::all().iter().flat_map(|goal| {
        std::iter::once(Topic::Goal(goal)).chain(goal.targets().map(|target: &'static Target| Topic::Target(target)))
    });
    let listed = topics.filter_map(|topic| {
        let (claim, evidence) = *claims.get(&topic.to_string())?;
        Some(Claimed { topic: topic.to_string(), claim, evidence })
    });
    listed.collect()
}

fn counted(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
