//! Figures of made-up facts: each is the number of projects of the list that it opens, and none counts what is not known.

use language::Lang;
use proptest::{collection::vec, prelude::*, sample::subsequence};
use vocabulary::{ActionLine, Goal, Topic};

use super::*;
use crate::{
    demo,
    project::{Aim, Claim, Known, Project},
    words::Words,
};

const TOPICS: [&str; 7] = ["C1", "C2", "C7.e-health", "SDG4", "SDG9", "SDG9.c", "SDG3"];
const STATES: [&str; 5] = ["KEN", "SEN", "FRA", "JPN", "EGY"];

fn known() -> impl Strategy<Value = Known> {
    prop_oneof![Just(Known::Unsaid), Just(Known::NotKnown), (0_u64..5000).prop_map(Known::Number)]
}

fn claim() -> impl Strategy<Value = Claim> {
    (0_usize..4, any::<bool>()).prop_map(|(place, has_evidence)| Claim {
        topic: TOPICS[3 + place].parse().unwrap(),
        changed: "x".to_owned(),
        evidence: if has_evidence { "y".to_owned() } else { String::new() },
        link: String::new(),
        file: String::new(),
    })
}

/// A public project about whose numbers chance decides.
fn project() -> impl Strategy<Value = Project> {
    let topics = subsequence(TOPICS.to_vec(), 0..=TOPICS.len());
    let states = subsequence(STATES.to_vec(), 0..=STATES.len());
    let begins = prop_oneof![Just(String::new()), (2012_i16..2019).prop_map(|year| year.to_string())];
    let aims = vec((known(), known()), 0..3);
    let reach = [known(), known(), known(), known(), known(), known()];
    (topics, states, begins, aims, reach, vec(claim(), 0..3), any::<bool>(), any::<bool>()).prop_map(
        |(topics, states, begins, aims, reach, claims, is_regional, has_results)| {
            let mut project = demo::project(0);
            let content = &mut project.content;
            content.topics = topics.iter().map(|topic| topic.parse().unwrap()).collect();
            content.states = states.iter().map(|state| (*state).to_owned()).collect();
            content.begins = begins;
            content.initiative = if is_regional { "Connected schools".to_owned() } else { String::new() };
            content.results = if has_results { "x".to_owned() } else { String::new() };
            let aim = |(planned, reached)| Aim { planned, reached, ..Aim::default() };
            content.aims = aims.into_iter().map(aim).collect();
            for (field, known) in REACH.iter().zip(reach) {
                *content.reach.number_mut(field).unwrap() = known;
            }
            content.claims = claims;
            project.published = Some(project.content.clone());
            project
        },
    )
}

fn facts_of(projects: &[Project]) -> Facts {
    let named =
        projects.iter().zip(0..).map(|(project, number)| Project { id: format!("P{number:04}"), ..project.clone() });
    named.collect::<Vec<_>>().iter().collect()
}

fn scope() -> impl Strategy<Value = Scope> {
    proptest::sample::select(vec!["global", "region:AFR", "region:B", "line:C2", "goal:9"])
        .prop_map(|text| text.parse().unwrap())
}

fn period() -> impl Strategy<Value = Option<Years>> {
    prop_oneof![Just(None), Just(Years::new(2014, 2016))]
}

/// The projects of the list that a cell opens.
fn behind(facts: &Facts, cell: &Cell) -> Vec<Fact> {
    let (_, query) = cell.path.split_once('?').unwrap_or((&cell.path, ""));
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    let slice =
        Slice::read(pairs.map(|(name, value)| (name.to_owned(), value.to_owned()))).expect("an address of ours");
    assert_eq!(slice.path(), cell.path, "an address reads back");
    slice.of(facts).cloned().collect()
}

fn all_grids(facts: &Facts, slice: &Slice) -> Vec<Grid> {
    let words = Words(Lang::En);
    let (survey, impact) = (Survey::of(facts, slice), Impact::of(facts, slice));
    let mut grids = counts(words, &survey, slice);
    grids.extend(results(words, &impact, slice));
    grids.extend(regional(words, &impact, slice));
    grids.push(claims(words, &impact, slice));
    grids
}

/// The columns of a table whose cells are no numbers of projects: sums of people, and a share.
fn others(code: &str) -> &'static [usize] {
    match code.trim_start_matches("regional-").split('-').next() {
        Some("reach") => &[2, 4],
        Some("results") => &[3],
        Some("by") => &[1],
        _ => &[],
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn each_figure_is_the_number_of_projects_that_it_opens(
        projects in vec(project(), 0..14), scope in scope(), period in period()
    ) {
        let facts = facts_of(&projects);
        let slice = scope.slice(period);
        for grid in all_grids(&facts, &slice) {
            for row in &grid.rows {
                for (place, cell) in row.cells.iter().enumerate().filter(|(place, _)| !others(&grid.code).contains(place)) {
                    let behind = behind(&facts, cell).len() as u64;
                    prop_assert_eq!(cell.number, Some(behind), "{} {} {}: {}", &grid.code, &row.name, place, &cell.path);
                }
            }
        }
    }

    #[test]
    fn a_sum_is_that_of_the_stated_numbers_of_the_projects_that_it_opens_and_nothing_where_none_is(
        projects in vec(project(), 0..14), scope in scope()
    ) {
        let facts = facts_of(&projects);
        for grid in all_grids(&facts, &scope.slice(None)).iter().filter(|grid| grid.code.contains("reach-")) {
            for row in &grid.rows {
                for (column, field) in [(2, 0), (4, 1)] {
                    let cell = &row.cells[column];
                    let stated = row.cells[column - 1].number;
                    prop_assert_eq!(cell.number.is_none(), stated == Some(0), "{}", &row.name);
                    if let Some(sum) = cell.number {
                        let numbers = behind(&facts, cell).into_iter().map(|fact| fact.reach[field].number());
                        let numbers: Option<Vec<u64>> = numbers.collect();
                        prop_assert_eq!(Some(sum), numbers.map(|numbers| numbers.iter().sum()), "every one states it");
                    }
                }
            }
        }
    }

    #[test]
    fn what_is_not_known_changes_no_sum(projects in vec(project(), 1..14)) {
        let silent = |mut project: Project| {
            let content = project.published.as_mut().unwrap();
            for field in REACH {
                let known = content.reach.number_mut(field).unwrap();
                if *known == Known::NotKnown { *known = Known::Unsaid; }
            }
            project
        };
        let said = Impact::of(&facts_of(&projects), &Slice::default());
        let unsaid: Vec<Project> = projects.into_iter().map(silent).collect();
        let unsaid = Impact::of(&facts_of(&unsaid), &Slice::default());
        let sums = |impact: &Impact| impact.total.reach.map(|stated| (stated.stated, stated.sum));
        prop_assert_eq!(sums(&said), sums(&unsaid));
        prop_assert_eq!(unsaid.total.reach.map(|stated| stated.not_known), [0; 6]);
        prop_assert_eq!(said.total.reach[5].sum, None, "places are of no one unit");
    }

    #[test]
    fn a_gap_is_where_the_register_has_nothing(projects in vec(project(), 0..14), scope in scope()) {
        let facts = facts_of(&projects);
        let slice = scope.slice(None);
        let gaps = Gaps::of(&Survey::of(&facts, &slice), &slice);
        for line in ActionLine::all().iter().filter(|line| slice.admits("line", line.code)) {
            for goal in Goal::all().iter().filter(|goal| slice.admits("goal", goal.code)) {
                let empty = slice.narrowed("line", line.code).narrowed("goal", goal.code).of(&facts).next().is_none();
                let of_line = gaps.lines.iter().find(|gap| gap.line == line.code);
                let is_told = of_line.is_some_and(|gap| gap.linked.iter().chain(&gap.others).any(|code| code == goal.code));
                prop_assert_eq!(is_told, empty, "{} {}", line.code, goal.code);
            }
        }
    }

    #[test]
    fn nothing_that_is_typed_breaks_the_reading(text in ".{0,40}") {
        if let Ok(says) = text.parse::<Says>() {
            prop_assert_eq!(says.to_string(), text.clone());
        }
        if let Ok(scope) = text.parse::<Scope>() {
            prop_assert_eq!(scope.to_string().parse(), Ok(scope));
        }
        if let Ok(years) = text.parse::<Years>() {
            prop_assert!(years.from() <= years.to());
        }
    }
}

#[test]
fn scopes_and_years_are_read_as_they_are_written_and_others_are_refused() {
    for scope in Scope::all() {
        assert_eq!(scope.to_string().parse(), Ok(scope));
    }
    assert_eq!("goal:SDG9".parse(), Ok(Scope::Goal(9)));
    assert_eq!("line:c7.e-health".parse(), Ok(Scope::Line("C7.e-health")));
    assert_eq!("2015".parse::<Years>().unwrap().to_string(), "2015");
    assert_eq!("2015-2025".parse::<Years>().unwrap().all().count(), 11);
    for wrong in ["", "2025-2015", "1066", "2015-", "x", "1990-2100"] {
        assert!(wrong.parse::<Years>().is_err(), "{wrong}");
    }
    for wrong in ["", "region:XYZ", "line:9", "goal:99", "goal:", "area:A", "everything"] {
        assert!(wrong.parse::<Scope>().is_err(), "{wrong}");
    }
}

#[test]
fn a_claim_for_a_target_is_one_for_its_goal_and_counts_once() {
    let mut project = demo::project(0);
    let claim = |topic: &str, evidence: &str| Claim {
        topic: topic.parse().unwrap(),
        changed: "x".to_owned(),
        evidence: evidence.to_owned(),
        link: String::new(),
        file: String::new(),
    };
    project.content.claims = vec![claim("SDG9.c", ""), claim("SDG9", "y"), claim("SDG9.c", "")];
    project.published = Some(project.content.clone());
    let facts: Facts = [&project].into_iter().collect();
    let claims = Impact::of(&facts, &Slice::default()).claims;
    let told: Vec<(&str, i64, i64)> = claims.iter().map(|one| (one.topic.as_str(), one.claim, one.evidence)).collect();
    assert_eq!(told, [("SDG9", 1, 1), ("SDG9.c", 1, 0)]);
    let bare = Slice::default().saying(Says::Bare("SDG9.c".parse::<Topic>().unwrap()));
    assert_eq!((bare.path().as_str(), bare.of(&facts).count()), ("/projects/impact/projects?says=bare.SDG9.c", 1));
}

#[test]
fn what_is_not_public_is_in_no_figure() {
    let mut project = demo::project(0);
    project.published = None;
    let facts: Facts = [&project].into_iter().collect();
    assert_eq!(Survey::of(&facts, &Slice::default()).total, 0);
}
