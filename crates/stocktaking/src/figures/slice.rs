//! What one figure counts: projects that have certain codes and state certain things. The same value filters the facts and writes
//! the address of the list that the figure opens, so that the two cannot differ.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    str::FromStr,
};

use vocabulary::Topic;

use super::{BY, Fact, Facts, REACH, Years};
use crate::project::Known;

/// The projects behind a figure.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Slice {
    chosen: BTreeMap<&'static str, BTreeSet<String>>,
    says: BTreeSet<Says>,
}

/// What a project states, beside its codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Says {
    /// A number of its reach, by its place in [`REACH`].
    Reach(usize),
    /// That nobody knows a number of its reach.
    NotKnown(usize),
    /// In words, what came of it.
    Results,
    /// That it is carried out in several States of one region.
    Regional,
    /// An aim.
    Aims,
    /// Of an aim, how much was planned and how much was reached.
    Measured,
    /// What it did for a goal or target.
    Claims,
    /// The same of at least one with how that is known.
    Evidenced,
    /// The same of none with how that is known.
    Unevidenced,
    /// What it did for this goal, or a target of it, or for this target.
    Claim(Topic),
    /// The same with how that is known.
    Evidence(Topic),
    /// The same without.
    Bare(Topic),
    /// No year in which it began.
    Undated,
}

/// A text that names nothing that a project can state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unknown;

impl Slice {
    /// Of these projects those that have a value in a facet: in place of the values that were chosen there, which it must be among.
    #[must_use]
    pub fn narrowed(&self, facet: &'static str, value: &str) -> Slice {
        self.clone().of_any(facet, [value.to_owned()])
    }

    /// The projects that have any of these values in a facet.
    #[must_use]
    pub fn of_any(mut self, facet: &'static str, values: impl IntoIterator<Item = String>) -> Slice {
        self.chosen.insert(facet, values.into_iter().collect());
        self
    }

    /// The projects whatever they have in a facet.
    #[must_use]
    pub fn without(mut self, facet: &'static str) -> Slice {
        self.chosen.remove(facet);
        self
    }

    /// Of these projects those that state something.
    #[must_use]
    pub fn saying(&self, says: Says) -> Slice {
        let mut slice = self.clone();
        slice.says.insert(says);
        slice
    }

    /// Whether projects with a value in a facet can be among them.
    pub fn admits(&self, facet: &str, value: &str) -> bool {
        self.chosen.get(facet).is_none_or(|values| values.contains(value))
    }

    /// The values chosen in a facet.
    pub fn chosen(&self, facet: &str) -> impl Iterator<Item = &str> {
        self.chosen.get(facet).into_iter().flatten().map(String::as_str)
    }

    /// What they state.
    pub fn says(&self) -> impl Iterator<Item = Says> {
        self.says.iter().copied()
    }

    /// The query of the list of these projects: `line=C2&year=2016`. The register takes years one by one; our own list takes those
    /// that follow each other together, `years=2014-2018`, since a page has many of its addresses.
    fn query(&self) -> String {
        let range = self.years().filter(|_| !self.says.is_empty());
        let chosen = self.chosen.iter().filter(|(facet, _)| range.is_none() || **facet != "year");
        let chosen = chosen.flat_map(|(facet, values)| values.iter().map(move |value| (*facet, value.clone())));
        let range = range.map(|years| ("years", years.to_string()));
        let says = self.says.iter().map(|says| ("says", says.to_string()));
        let pairs: Vec<String> =
            chosen.chain(range).chain(says).map(|(name, value)| format!("{name}={value}")).collect();
        pairs.join("&")
    }

    /// The years chosen, where each follows the one before.
    fn years(&self) -> Option<Years> {
        let years: Vec<i16> = self.chosen("year").map(|year| year.parse().ok()).collect::<Option<_>>()?;
        let range = Years::new(*years.first()?, *years.last()?)?;
        range.all().eq(years).then_some(range)
    }

    /// The address of the list of these projects, without its language: the register, or the list of those that state something,
    /// which the register cannot be asked for.
    pub fn path(&self) -> String {
        let page = if self.says.is_empty() { "/projects" } else { "/projects/impact/projects" };
        match self.query() {
            query if query.is_empty() => page.to_owned(),
            query => format!("{page}?{query}"),
        }
    }

    /// Reads the query of such an address. What has no meaning here is passed over; `None` where a value makes no sense.
    pub fn read(pairs: impl IntoIterator<Item = (String, String)>) -> Option<Slice> {
        let mut slice = Slice::default();
        for (name, value) in pairs {
            if name == "says" {
                slice.says.insert(value.parse().ok()?);
            } else if name == "years" {
                let years: Years = value.parse().ok()?;
                slice = slice.of_any("year", years.all().map(|year| year.to_string()));
            } else if let Some(facet) = BY.iter().find(|by| **by == name) {
                slice.chosen.entry(facet).or_default().insert(value);
            }
        }
        Some(slice)
    }

    /// The facts of these projects.
    pub fn of<'f>(&self, facts: &'f Facts) -> impl Iterator<Item = &'f Fact> {
        let wanted: Vec<(&str, Vec<u16>)> = self
            .chosen
            .iter()
            .map(|(facet, values)| (*facet, values.iter().filter_map(|value| facts.number_of(value)).collect()))
            .collect();
        let says = self.says.clone();
        let has = move |fact: &&Fact| {
            wanted.iter().all(|(facet, numbers)| fact.marks(facet).any(|mark| numbers.contains(&mark)))
                && says.iter().all(|says| says.holds(fact))
        };
        facts.iter().filter(has)
    }
}

impl Says {
    /// Whether a project states it.
    pub fn holds(self, fact: &Fact) -> bool {
        let claim = |topic: &Topic| fact.claims.iter().filter(|(of, _)| is_of(of, topic)).collect::<Vec<_>>();
        let has_evidence = |claims: &[&(Topic, bool)]| claims.iter().any(|(_, has)| *has);
        let all: Vec<&(Topic, bool)> = fact.claims.iter().collect();
        match self {
            Says::Reach(place) => fact.reach.get(place).is_some_and(|known| known.number().is_some()),
            Says::NotKnown(place) => fact.reach.get(place) == Some(&Known::NotKnown),
            Says::Results => fact.has_results,
            Says::Regional => fact.is_regional,
            Says::Aims => !fact.aims.is_empty(),
            Says::Measured => fact.shares().next().is_some(),
            Says::Claims => !all.is_empty(),
            Says::Evidenced => has_evidence(&all),
            Says::Unevidenced => !all.is_empty() && !has_evidence(&all),
            Says::Claim(topic) => !claim(&topic).is_empty(),
            Says::Evidence(topic) => has_evidence(&claim(&topic)),
            Says::Bare(topic) => !claim(&topic).is_empty() && !has_evidence(&claim(&topic)),
            Says::Undated => fact.marks("year").next().is_none(),
        }
    }
}

/// Whether a claim is about a topic: a goal has the claims of its targets.
fn is_of(claim: &Topic, topic: &Topic) -> bool {
    match topic {
        Topic::Goal(goal) => claim.goal().is_some_and(|own| own.number == goal.number),
        other => claim == other,
    }
}

impl fmt::Display for Says {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let field = |place: usize| REACH.get(place).copied().unwrap_or_default();
        match self {
            Says::Reach(place) => f.write_str(field(*place)),
            Says::NotKnown(place) => write!(f, "not-known.{}", field(*place)),
            Says::Results => f.write_str("results"),
            Says::Regional => f.write_str("regional"),
            Says::Aims => f.write_str("aims"),
            Says::Measured => f.write_str("measured"),
            Says::Claims => f.write_str("claims"),
            Says::Evidenced => f.write_str("evidenced"),
            Says::Unevidenced => f.write_str("unevidenced"),
            Says::Claim(topic) => write!(f, "claim.{topic}"),
            Says::Evidence(topic) => write!(f, "evidence.{topic}"),
            Says::Bare(topic) => write!(f, "bare.{topic}"),
            Says::Undated => f.write_str("undated"),
        }
    }
}

impl FromStr for Says {
    type Err = Unknown;

    fn from_str(text: &str) -> Result<Says, Unknown> {
        let place = |field: &str| REACH.iter().position(|name| *name == field).ok_or(Unknown);
        if let Some((kind, of)) = text.split_once('.') {
            let topic = || of.parse::<Topic>().ok().filter(|topic| topic.goal().is_some()).ok_or(Unknown);
            return match kind {
                "not-known" => place(of).map(Says::NotKnown),
                "claim" => topic().map(Says::Claim),
                "evidence" => topic().map(Says::Evidence),
                "bare" => topic().map(Says::Bare),
                _ => Err(Unknown),
            };
        }
        Ok(match text {
            "results" => Says::Results,
            "regional" => Says::Regional,
            "aims" => Says::Aims,
            "measured" => Says::Measured,
            "claims" => Says::Claims,
            "evidenced" => Says::Evidenced,
            "unevidenced" => Says::Unevidenced,
            "undated" => Says::Undated,
            field => Says::Reach(place(field)?),
        })
    }
}
