//! The made-up projects are whole, and there is one of every sort.

use std::collections::BTreeSet;

use super::*;
use crate::{project::check::faults, trust::KNOWN};

#[test]
fn every_made_up_project_is_whole_and_none_comes_twice() {
    let mut ids = BTreeSet::new();
    for number in 0..COUNT {
        let project = project(number);
        assert_eq!(faults(&project.content, KNOWN.links), [], "{number}");
        assert_eq!(kit::id::read(&project.id).as_ref(), Some(&project.id));
        assert!(ids.insert(project.id));
    }
    assert_eq!(project(17), project(17));
}

#[test]
fn they_are_in_six_languages_all_regions_and_on_all_action_lines_of_the_file() {
    let all: Vec<Content> = (0..COUNT).map(|number| project(number).content).collect();
    let langs: BTreeSet<Lang> = all.iter().map(|content| content.lang).collect();
    let regions: BTreeSet<&str> = all.iter().flat_map(|content| content.regions_of(RegionSystem::Bdt)).collect();
    let lines: BTreeSet<String> = all
        .iter()
        .flat_map(|content| &content.topics)
        .filter(|topic| matches!(topic, Topic::Line(_)))
        .map(ToString::to_string)
        .collect();

    assert_eq!((langs.len(), regions.len()), (6, 6));
    assert!(lines.len() >= 14, "{lines:?}");
    assert!(all.iter().any(|content| content.reach.people == Known::NotKnown));
}

#[test]
fn every_state_of_the_file_is_known_by_its_code() {
    for code in file().states.values().flatten() {
        assert_eq!(State::find(code).map(|state| state.code), Ok(code.as_str()));
    }
}
