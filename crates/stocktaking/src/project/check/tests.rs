//! What an entry is told that is missing or wrong.

use vocabulary::{ActivityType, Beneficiary};

use super::*;
use crate::project::{Aim, Claim, Party};

fn whole() -> Content {
    Content {
        title: "Village network".into(),
        activity: Some(ActivityType::Project),
        summary: "Fibre for schools.".into(),
        organisation: Party { name: "Ministry".into(), stakeholder: "government".into(), state: "SEN".into() },
        coverage: Some(Coverage::National),
        states: vec!["SEN".into()],
        status: Some(ProjectStatus::Ongoing),
        begins: "2017".into(),
        topics: vec!["C2".parse().unwrap(), "SDG9.c".parse().unwrap()],
        beneficiaries: vec![Beneficiary::Youth],
        ..Content::new(Lang::En)
    }
}

fn wrong(content: &Content) -> Vec<(String, Wrong)> {
    faults(content, 3).into_iter().map(|fault| (fault.field, fault.wrong)).collect()
}

#[test]
fn an_empty_entry_says_what_is_missing_in_the_order_of_its_steps() {
    let fields: Vec<String> = wrong(&Content::new(Lang::Ar)).into_iter().map(|(field, _)| field).collect();

    assert_eq!(
        fields,
        [
            "title",
            "activity",
            "summary",
            "organisation",
            "stakeholder",
            "state",
            "coverage",
            "states",
            "status",
            "begins",
            "lines",
            "beneficiaries"
        ]
    );
    assert_eq!(wrong(&whole()), []);
}

#[test]
fn a_text_that_is_too_long_says_by_how_much_in_its_own_unit() {
    let long = Content { summary: "word ".repeat(201), ..whole() };
    let chinese = Content { summary: "字".repeat(401), lang: Lang::Zh, ..whole() };

    assert_eq!(wrong(&long), [("summary".into(), Wrong::TooLong { length: 201, most: 200 })]);
    assert_eq!(wrong(&chinese), [("summary".into(), Wrong::TooLong { length: 401, most: 400 })]);
}

#[test]
fn a_claim_says_what_changed_how_it_is_known_and_is_about_what_is_served() {
    let claim = |topic: &str| Claim {
        topic: topic.parse().unwrap(),
        changed: "Prices fell.".into(),
        evidence: String::new(),
        link: "https://example.org".into(),
        file: String::new(),
    };
    let served = Content { claims: vec![claim("SDG9"), claim("SDG9.1")], ..whole() };
    let other = Content { claims: vec![Claim { link: String::new(), ..claim("SDG4.4") }], ..whole() };

    assert_eq!(wrong(&served), []);
    assert_eq!(
        wrong(&other),
        [("claim-1-evidence".into(), Wrong::Missing), ("claim-1-topic".into(), Wrong::NotServed)]
    );
}

#[test]
fn a_number_reached_has_unit_date_and_source() {
    let aim = Aim { aim: "Schools online".into(), reached: Known::Number(0), ..Aim::default() };
    let unknown = Aim { reached: Known::NotKnown, ..aim.clone() };

    assert_eq!(
        wrong(&Content { aims: vec![unknown, aim], ..whole() }),
        [
            ("aim-2-unit".into(), Wrong::NoUnit),
            ("aim-2-date".into(), Wrong::Missing),
            ("aim-2-source".into(), Wrong::Missing)
        ]
    );
}

#[test]
fn a_baseline_has_unit_date_and_source_and_that_nobody_knows_it_needs_none() {
    let aim = Aim { aim: "Schools online".into(), baseline: Known::Number(3), ..Aim::default() };
    let unknown = Aim { baseline: Known::NotKnown, ..aim.clone() };
    let whole_aim =
        Aim { unit: "schools".into(), baseline_date: "2015".into(), baseline_source: "Census".into(), ..aim.clone() };

    assert_eq!(wrong(&Content { aims: vec![unknown, whole_aim], ..whole() }), []);
    assert_eq!(
        wrong(&Content { aims: vec![aim], ..whole() }),
        [
            ("aim-1-unit".into(), Wrong::NoUnit),
            ("aim-1-baseline-date".into(), Wrong::Missing),
            ("aim-1-baseline-source".into(), Wrong::Missing)
        ]
    );
}

#[test]
fn no_part_is_larger_than_the_whole_and_nothing_ends_before_it_begins() {
    let mut content = whole();
    content.reach.people = Known::Number(100);
    content.reach.women = Known::Number(60);
    content.reach.men = Known::Number(41);
    content.ends = "2016-12".into();

    assert_eq!(wrong(&content), [("ends".into(), Wrong::EndsBefore), ("reach-men".into(), Wrong::MoreThanAll)]);
    content.ends = "2017".into();
    content.begins = "2017-06".into();
    content.reach.people = Known::NotKnown;
    assert_eq!(wrong(&content), []);
}

#[test]
fn what_is_completed_has_an_end_and_results() {
    let done = Content { status: Some(ProjectStatus::Completed), ..whole() };

    assert_eq!(wrong(&done), [("ends".into(), Wrong::NoEnd), ("results".into(), Wrong::Missing)]);
}

#[test]
fn more_links_than_are_taken_are_a_fault() {
    let spam = Content { summary: "www.a.b www.c.d www.e.f www.g.h".into(), ..whole() };

    assert_eq!(wrong(&spam), [("summary".into(), Wrong::Links { most: 3 })]);
}
