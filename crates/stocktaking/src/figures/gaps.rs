//! Where there are no projects: goals that no project of an action line serves, action lines without projects in a region.

use serde::{Deserialize, Serialize};
use vocabulary::{ActionLine, Goal, MatrixLink, RegionSystem};

use super::{Slice, Survey, scope::facet_of};

/// Where there are no projects.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gaps {
    /// By action line, for those that have any gap.
    pub lines: Vec<LineGap>,
    /// By region of either system, for those that have any gap.
    pub regions: Vec<RegionGap>,
}

/// The goals that no project of an action line serves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineGap {
    /// The action line.
    pub line: String,
    /// Goals that the WSIS-SDG Matrix links with it.
    pub linked: Vec<String>,
    /// Other goals.
    pub others: Vec<String>,
}

/// The action lines without projects in a region.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RegionGap {
    /// The facet of its system.
    pub facet: String,
    /// The region.
    pub region: String,
    /// The action lines.
    pub lines: Vec<String>,
}

impl Gaps {
    /// The gaps of what a slice was surveyed for.
    pub fn of(survey: &Survey, slice: &Slice) -> Gaps {
        let lines = || ActionLine::all().iter().filter(|line| slice.admits("line", line.code));
        let goals = || Goal::all().iter().filter(|goal| slice.admits("goal", goal.code));
        let served = |line: &str, goal: &str| survey.line_goal.iter().any(|(of, own, _)| of == line && own == goal);
        let line_gap = |line: &'static ActionLine| {
            let missing = goals().filter(|goal| !served(line.code, goal.code));
            let (linked, others): (Vec<&Goal>, Vec<&Goal>) =
                missing.partition(|goal| MatrixLink::between(line, goal).is_some());
            let codes = |goals: Vec<&Goal>| goals.into_iter().map(|goal| goal.code.to_owned()).collect();
            LineGap { line: line.code.to_owned(), linked: codes(linked), others: codes(others) }
        };
        let is_there = |facet: &str, region: &str, line: &str| {
            survey.region_line.iter().any(|(of, own, other, _)| of == facet && own == region && other == line)
        };
        let regions = RegionSystem::ALL.into_iter().flat_map(|system| {
            let facet = facet_of(system);
            system
                .regions()
                .iter()
                .filter(move |region| is_asked(slice, facet, region.code))
                .map(move |region| (facet, region))
        });
        let region_gap = |(facet, region): (&'static str, &vocabulary::Region)| RegionGap {
            facet: facet.to_owned(),
            region: region.code.to_owned(),
            lines: lines()
                .filter(|line| !is_there(facet, region.code, line.code))
                .map(|line| line.code.to_owned())
                .collect(),
        };
        Gaps {
            lines: lines().map(line_gap).filter(|gap| !gap.linked.is_empty() || !gap.others.is_empty()).collect(),
            regions: regions.map(region_gap).filter(|gap| !gap.lines.is_empty()).collect(),
        }
    }
}

/// Whether a region is asked about: where one region was chosen, only that one, and none of the other system.
fn is_asked(slice: &Slice, facet: &str, code: &str) -> bool {
    let other = if facet == "region" { "area" } else { "region" };
    slice.admits(facet, code) && slice.chosen(other).next().is_none()
}
