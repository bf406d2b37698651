//! What the values of facets are called.

use language::Lang;
use vocabulary::{ActionLine, Goal, RegionSystem, Stakeholder, State, Topic};

use super::Scope;
use crate::words::Words;

/// The name of a value of a facet: with its code where readers know it by that; the value itself where no list has it.
pub fn name(lang: Lang, facet: &str, value: &str) -> String {
    let region = |system: RegionSystem| system.find(value).ok().map(|region| region.name(lang).to_owned());
    let found = match facet {
        "line" => ActionLine::find(value).ok().map(|line| format!("{} {}", line.written_code(lang), line.name(lang))),
        "goal" => Goal::find(value).ok().map(|goal| format!("{}. {}", goal.number, goal.name(lang))),
        "target" => value.parse::<Topic>().ok().map(|topic| topic.name(lang).into_owned()),
        "region" => region(RegionSystem::Bdt),
        "area" => region(RegionSystem::Administrative),
        "state" => State::find(value).ok().map(|state| state.name(lang).to_owned()),
        "stakeholder" => Stakeholder::find(value).ok().map(|one| one.name(lang).to_owned()),
        _ => None,
    };
    found.unwrap_or_else(|| value.to_owned())
}

/// What a scope is called, with the system that a region belongs to.
pub fn called(lang: Lang, scope: Scope) -> String {
    let words = Words(lang);
    let Some((facet, value)) = scope.facet() else { return words.scope_global() };
    let name = name(lang, facet, value);
    match scope {
        Scope::Region(RegionSystem::Administrative, _) => words.scope_area(name),
        Scope::Goal(_) => words.scope_goal(name),
        _ => name,
    }
}
