//! What figures are counted from: of each public project the codes under which the register counts it, and what it states. Small, so
//! that a hundred thousand of them can be kept ready.

use std::collections::HashMap;

use vocabulary::Topic;

use super::BY;
use crate::{
    project::{Content, Known, Project},
    store::facets,
};

/// The facts of all public projects.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    all: Vec<Fact>,
    codes: Vec<String>,
    numbers: HashMap<String, u16>,
}

/// The facts of one project.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// The id of the project.
    pub id: String,
    /// How many it reaches: people, women, men, under 25, over 60, places.
    pub reach: [Known; 6],
    /// Whether it says in words what came of it.
    pub has_results: bool,
    /// Whether it names the regional initiative that it belongs to.
    pub is_regional: bool,
    /// Of each aim how much was planned and how much was reached.
    pub aims: Box<[(Known, Known)]>,
    /// What it claims for goals and targets, each with whether it says how that is known.
    pub claims: Box<[(Topic, bool)]>,
    /// The places of its facets in [`BY`] with the numbers of their codes.
    marks: Box<[(u8, u16)]>,
}

impl Facts {
    /// Takes down the facts of a project; nothing of one that is not public.
    pub fn take(&mut self, project: &Project) {
        if let Some(content) = project.published.as_ref().filter(|_| project.is_public()) {
            self.add(&project.id, content);
        }
    }

    /// The same of what the public reads of a project with an id.
    pub(crate) fn add(&mut self, id: &str, content: &Content) {
        let mut marks = Vec::new();
        for (facet, value) in facets::values(content) {
            let Some(place) = BY.iter().position(|by| *by == facet) else { continue };
            let Some(number) = self.number(value) else { continue };
            marks.push((u8::try_from(place).unwrap_or(u8::MAX), number));
        }
        marks.sort_unstable();
        marks.dedup();
        self.all.push(Fact::of(id, content, marks));
    }

    /// The facts, in the order in which they were taken.
    pub fn iter(&self) -> impl Iterator<Item = &Fact> {
        self.all.iter()
    }

    /// The number of a code, a new one where it is met first. More codes than have a number do not exist.
    fn number(&mut self, code: String) -> Option<u16> {
        if let Some(number) = self.numbers.get(&code) {
            return Some(*number);
        }
        let number = u16::try_from(self.codes.len()).ok()?;
        self.codes.push(code.clone());
        self.numbers.insert(code, number);
        Some(number)
    }

    /// The number of a code; none where no project has it.
    pub(super) fn number_of(&self, code: &str) -> Option<u16> {
        self.numbers.get(code).copied()
    }

    /// The code with a number.
    pub(super) fn code(&self, number: u16) -> &str {
        self.codes.get(usize::from(number)).map_or("", String::as_str)
    }

    /// How many codes there are.
    pub(super) fn codes(&self) -> usize {
        self.codes.len()
    }
}

impl<'p> FromIterator<&'p Project> for Facts {
    fn from_iter<T: IntoIterator<Item = &'p Project>>(projects: T) -> Facts {
        let mut facts = Facts::default();
        projects.into_iter().for_each(|project| facts.take(project));
        facts
    }
}

impl Fact {
    fn of(id: &str, content: &Content, marks: Vec<(u8, u16)>) -> Fact {
        Fact {
            id: id.to_owned(),
            reach: content.reach.numbers().map(|(_, known)| known),
            has_results: !content.results.is_empty(),
            is_regional: !content.initiative.is_empty(),
            aims: content.aims.iter().map(|aim| (aim.planned, aim.reached)).collect(),
            claims: content.claims.iter().map(|claim| (claim.topic, claim.has_evidence())).collect(),
            marks: marks.into_boxed_slice(),
        }
    }

    /// The numbers of its codes in a facet.
    pub(super) fn marks(&self, facet: &str) -> impl Iterator<Item = u16> {
        let place = BY.iter().position(|by| *by == facet).and_then(|place| u8::try_from(place).ok());
        self.marks.iter().filter(move |(of, _)| Some(*of) == place).map(|(_, number)| *number)
    }

    /// The shares reached of its aims, in percent, where both numbers are stated and something was planned.
    pub fn shares(&self) -> impl Iterator<Item = u64> {
        self.aims.iter().filter_map(|(planned, reached)| {
            let (planned, reached) = (u128::from(planned.number()?), u128::from(reached.number()?));
            (planned > 0).then(|| u64::try_from(reached * 100 / planned).unwrap_or(u64::MAX))
        })
    }
}
