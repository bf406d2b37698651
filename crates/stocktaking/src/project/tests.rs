//! What follows from the fields of a project.

use super::*;

fn content() -> Content {
    Content {
        title: "Le réseau des villages".into(),
        states: vec!["SEN".into(), "EGY".into()],
        regions: vec!["EUR".into(), "XXX".into()],
        topics: ["C2", "SDG9.c", "SDG9", "SDG4"].iter().map(|code| code.parse().unwrap()).collect(),
        contact: Contact { name: "Awa".into(), mail: "awa@example.org".into() },
        budget: "1000 CHF".into(),
        ..Content::new(Lang::Fr)
    }
}

#[test]
fn regions_follow_from_states_in_each_system_by_itself() {
    assert_eq!(content().regions_of(RegionSystem::Bdt), ["AFR", "ARB", "EUR"]);
    assert_eq!(content().regions_of(RegionSystem::Administrative), ["D"]);
}

#[test]
fn goals_are_those_of_targets_too_each_once() {
    assert_eq!(content().goals(), ["SDG4", "SDG9"]);
}

#[test]
fn the_public_reads_no_contact_and_no_budget() {
    let shown = serde_json::to_string(&content().for_the_public()).unwrap();

    assert!(shown.contains("villages"));
    assert!(!shown.contains("awa@") && !shown.contains("CHF"), "{shown}");
}

#[test]
fn a_title_is_shown_in_the_readers_language_where_it_is_there() {
    let mut content = content();
    content.also.insert(Lang::Ar, Brief { title: "شبكة القرى".into(), summary: String::new() });

    assert_eq!(content.titles().shown(Lang::Ar).text, "شبكة القرى");
    assert!(content.titles().shown(Lang::Ru).is_fallback);
    content.write_in(Lang::Ar);
    assert_eq!(content.titles().shown(Lang::Ar).text, "Le réseau des villages");
    assert!(content.for_the_public().also.is_empty(), "what is unseen is not public");
    content.write_in(Lang::Fr);
    assert_eq!(content.titles().shown(Lang::Ar).text, "شبكة القرى", "and comes back");
}

#[test]
fn what_an_earlier_form_kept_still_reads() {
    let old = r#"{"lang":"es","title":"Red","later":1}"#;

    let read: Content = serde_json::from_str(old).unwrap();

    assert_eq!((read.lang, read.title.as_str(), read.reach.people), (Lang::Es, "Red", Known::Unsaid));
}

#[test]
fn each_step_reads_back_and_ends_with_the_last() {
    for step in Step::ALL {
        assert_eq!(step.code().parse(), Ok(step));
    }
    assert_eq!((Step::What.next(), Step::Extras.next()), (Some(Step::Who), None));
    assert_eq!(Step::of_field("claim-2-evidence"), Some(Step::Results));
}
