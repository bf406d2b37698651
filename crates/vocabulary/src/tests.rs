//! Tests of the data: that every list is whole, has its official size, and agrees with the lists it refers to.

use std::collections::{BTreeMap, HashSet};

use language::Lang;
use proptest::prelude::*;

use crate::*;

/// The names of a list in each language, for the checks that all lists share.
fn every_name() -> Vec<(String, [&'static str; 6])> {
    let mut names = Vec::new();
    names.extend(ActionLine::all().iter().chain([ActionLine::c7()]).map(|r| (r.code.to_owned(), r.names.all())));
    names.extend(ActionLine::all().iter().filter_map(|r| Some((format!("{} again", r.code), r.second_names?.all()))));
    names.extend(Goal::all().iter().map(|r| (r.code.to_owned(), r.names.all())));
    names.extend(ConnectGoal::all().iter().map(|r| (r.code.to_owned(), r.names.all())));
    names.extend(ConnectTarget::all().iter().map(|r| (r.code.to_owned(), r.names.all())));
    names.extend(State::all().iter().map(|r| (r.code.to_owned(), r.names.all())));
    names.extend(RegionSystem::ALL.iter().flat_map(|s| s.regions()).map(|r| (r.code.to_owned(), r.names.all())));
    names.extend(Organization::all().iter().map(|r| (r.code.to_owned(), r.names.all())));
    names.extend(Stakeholder::all().iter().map(|r| (r.code.to_owned(), r.names.all())));
    names.extend(HlpfYear::all().iter().map(|r| (r.year.to_string(), Lang::ALL.map(|lang| r.theme(lang)))));
    names.extend(System::ALL.iter().map(|r| (r.code().to_owned(), Lang::ALL.map(|lang| r.name(lang)))));
    names.extend(Kind::ALL.iter().map(|r| (r.code().to_owned(), Lang::ALL.map(|lang| r.name(lang)))));
    names.extend(Addressee::ALL.iter().map(|r| (r.code().to_owned(), Lang::ALL.map(|lang| r.name(lang)))));
    names.extend(ActivityType::ALL.iter().map(|r| (r.code().to_owned(), Lang::ALL.map(|lang| r.name(lang)))));
    names.extend(Coverage::ALL.iter().map(|r| (r.code().to_owned(), Lang::ALL.map(|lang| r.name(lang)))));
    names.extend(ProjectStatus::ALL.iter().map(|r| (r.code().to_owned(), Lang::ALL.map(|lang| r.name(lang)))));
    names.extend(Beneficiary::ALL.iter().map(|r| (r.code().to_owned(), Lang::ALL.map(|lang| r.name(lang)))));
    names.extend(CompactObjective::ALL.iter().map(|r| (r.code().to_owned(), Lang::ALL.map(|lang| r.name(lang)))));
    names
}

/// Whether the letters of a name are mostly those of the language's script. A name may be one that every language
/// writes in Latin letters.
fn is_in_script(lang: Lang, name: &str) -> bool {
    let script = |c: char| match lang {
        Lang::Ar => ('\u{0600}'..='\u{06FF}').contains(&c),
        Lang::Zh => ('\u{4E00}'..='\u{9FFF}').contains(&c),
        Lang::Ru => ('\u{0400}'..='\u{04FF}').contains(&c),
        Lang::En | Lang::Fr | Lang::Es => c < '\u{0250}',
    };
    name.chars().filter(|c| c.is_alphabetic()).any(script)
}

#[test]
fn every_list_has_its_size() {
    assert_eq!(ActionLine::all().len(), 18);
    assert_eq!(State::all().len(), 195);
    assert_eq!(State::all().iter().filter(|state| state.status == UnStatus::Member).count(), 193);
    assert_eq!(RegionSystem::ALL.map(|system| system.regions().len()), [6, 5]);
    assert_eq!(Organization::of_kind(OrganizationKind::UnCommission).count(), 5);
    assert_eq!(Organization::of_kind(OrganizationKind::RegionalTelecom).count(), 6);
    assert_eq!(Stakeholder::all().len(), 7);
    assert_eq!(
        ConnectGoal::all().iter().map(|goal| goal.targets().count()).collect::<Vec<_>>(),
        [3, 9, 3, 2, 7, 10, 5, 1, 1]
    );
    assert_eq!(HlpfYear::all().len(), 12);
    assert_eq!((MatrixLink::all().len(), System::ALL.len()), (124, 30));
}

#[test]
fn every_record_has_six_names_in_six_scripts() {
    for (code, names) in every_name() {
        for (lang, name) in Lang::ALL.into_iter().zip(names) {
            assert!(is_in_script(lang, name) && name.trim() == name, "{code} in {lang}: “{name}”");
        }
    }
}

#[test]
fn no_spelling_belongs_to_two_records_of_a_list() {
    assert_eq!(ActionLine::list().shared_spellings(), [""; 0]);
    assert_eq!(Goal::list().shared_spellings(), [""; 0]);
    assert_eq!(Target::list().shared_spellings(), [""; 0]);
    assert_eq!(Indicator::list().shared_spellings(), [""; 0]);
    assert_eq!(State::list().shared_spellings(), [""; 0]);
    assert_eq!(Organization::list().shared_spellings(), [""; 0]);
    assert_eq!(Stakeholder::list().shared_spellings(), [""; 0]);
    assert_eq!(ConnectTarget::list().shared_spellings(), [""; 0]);
    assert_eq!(RegionSystem::ALL.map(RegionSystem::shared_spellings).concat(), [""; 0]);
    assert_eq!(System::check_order(), Ok(()));
    assert_eq!(ActivityType::check_order(), Ok(()));
    assert_eq!(Coverage::check_order(), Ok(()));
    assert_eq!(ProjectStatus::check_order(), Ok(()));
    assert_eq!(Beneficiary::check_order(), Ok(()));
    assert_eq!(CompactObjective::check_order(), Ok(()));
}

#[test]
fn the_rows_of_the_action_lines_are_in_the_order_of_the_plan() {
    let codes: Vec<_> = ActionLine::all().iter().map(|line| line.code).collect();
    let paragraphs: Vec<_> = ActionLine::all().iter().map(|line| line.paragraph).collect();

    assert_eq!(codes[..3], ["C1", "C2", "C3"]);
    assert_eq!(codes[6..9], ["C7.e-government", "C7.e-business", "C7.e-learning"]);
    assert!(paragraphs.is_sorted());
    assert_eq!(ActionLine::all().iter().filter(|line| line.parent().is_some()).count(), 8);
}

#[test]
fn facilitators_are_known_organizations_and_one_leads_each_line() {
    for line in ActionLine::all() {
        assert!(line.facilitators.iter().any(|f| f.role == FacilitatorRole::Lead), "{}", line.code);
        assert!(line.facilitators.iter().all(|f| Organization::find(f.agency).is_ok()), "{}", line.code);
    }
}

#[test]
fn states_have_codes_of_their_own_and_regions_that_exist() {
    let codes: HashSet<_> = State::all().iter().flat_map(|s| [s.code, s.alpha2, s.numeric]).collect();
    let count = |system: RegionSystem| {
        let mut counts = BTreeMap::new();
        State::all().iter().for_each(|state| *counts.entry(state.region(system).code).or_insert(0) += 1);
        counts.into_iter().collect::<Vec<_>>()
    };

    assert_eq!(codes.len(), 3 * 195);
    assert_eq!(count(RegionSystem::Bdt), [("AFR", 44), ("AMS", 35), ("ARB", 22), ("ASP", 39), ("CIS", 9), ("EUR", 46)]);
    assert_eq!(count(RegionSystem::Administrative), [("A", 35), ("B", 27), ("C", 28), ("D", 54), ("E", 51)]);
    assert!(RegionSystem::Bdt.regions().iter().all(|region| region.organization().is_some()));
}

#[test]
fn a_state_is_found_by_any_of_its_names() {
    for given in ["CIV", "ci", "384", "Cote d'Ivoire", "Côte d’Ivoire", "科特迪瓦", "كوت ديفوار", "Кот-д'Ивуар"]
    {
        assert_eq!(State::find(given).map(|state| state.code), Ok("CIV"), "{given}");
    }
    assert_eq!(State::find("Rusia").map(|state| state.code), Ok("RUS"));
    assert_eq!(State::find("Fraance").unwrap_err().nearest.first().map(String::as_str), Some("FRA"));
}

#[test]
fn the_matrix_refers_to_lines_goals_and_targets_that_exist() {
    let targets: Vec<_> = MatrixLink::all().iter().flat_map(MatrixLink::targets).map(|target| target.code).collect();

    assert!(MatrixLink::all().iter().all(|link| link.targets().all(|target| target.goal() == link.goal())));
    assert!(MatrixLink::all().iter().all(|link| link.line().number() > 0));
    assert_eq!((targets.len(), targets.iter().collect::<HashSet<_>>().len()), (163, 80));
    assert_eq!(MatrixLink::of_line(ActionLine::find("C3").unwrap()).count(), 17);
    assert_eq!(MatrixLink::of_goal(Goal::numbered(9).unwrap()).count(), 11);
    assert!(MatrixLink::between(ActionLine::find("C11").unwrap(), Goal::numbered(4).unwrap()).is_none());
}

#[test]
fn the_forum_of_2017_reviewed_seven_goals() {
    let goals: Vec<_> = HlpfYear::of(2017).unwrap().goals().map(|goal| goal.number).collect();

    assert_eq!(goals, [1, 2, 3, 5, 9, 14, 17]);
    assert_eq!(HlpfYear::of(2020).unwrap().goals().count(), 0);
    assert!(HlpfYear::of(2015).is_none());
}

#[test]
fn earlier_labels_of_stakeholders_lead_to_todays_type() {
    assert_eq!(Stakeholder::find("Business sector").map(|s| s.code), Ok("private-sector"));
    assert_eq!(Stakeholder::find("Other entities").map(|s| s.code), Ok("civil-society"));
}

#[test]
fn lines_are_read_in_all_their_spellings() {
    for given in ["C2", "С2", "c 2", "جيم2", "جيم 2", "جيم٢", "Action line C2", "خط العمل جيم2", "信息通信基础设施"]
    {
        assert_eq!(given.parse::<ActionLineRef>().map(|r| r.to_string()), Ok("C2".to_owned()), "{given}");
    }
    for given in ["C7.e-health", "e-health", "E‑Health", "C7 e-health", "الصحة الإلكترونية", "Cybersanté", "电子卫生"]
    {
        assert_eq!(given.parse::<Topic>().map(|t| t.to_string()), Ok("C7.e-health".to_owned()), "{given}");
    }
}

#[test]
fn points_of_a_line_are_read_and_written() {
    for (given, written) in
        [("C2.9.d", "C2.9.d"), ("جيم2.9.د", "C2.9.d"), ("С2.9.D", "C2.9.d"), ("C7.18.a", "C7.e-health.18.a")]
    {
        let point: ActionLineRef = given.parse().unwrap();

        assert_eq!(point.to_string(), written);
        assert_eq!(point.to_string().parse(), Ok(point));
    }
    assert!("C2.10.d".parse::<ActionLineRef>().is_err(), "paragraph 10 belongs to C3");
}

#[test]
fn every_topic_is_read_from_its_code_and_from_its_names() {
    for topic in Topic::all() {
        assert_eq!(topic.to_string().parse(), Ok(topic));
        for lang in Lang::ALL {
            assert_eq!(topic.name(lang).parse(), Ok(topic), "{topic} in {lang}");
        }
    }
    assert_eq!(Topic::SYSTEMS.len(), 30);
    assert_eq!("منتدى القمة".parse(), Ok(Topic::System(System::Forum)));
    assert_eq!(serde_json::to_string(&"غاية 9.ج".parse::<Topic>().unwrap()).unwrap(), "\"SDG9.c\"");
}

#[test]
fn an_unknown_topic_names_the_nearest() {
    let nearest = |given: &str| given.parse::<Topic>().unwrap_err().nearest;

    assert_eq!(nearest("foum").first().map(String::as_str), Some("forum"));
    assert!(nearest("C12").iter().all(|code| code.starts_with('C')));
    assert!(nearest("SDG18").iter().all(|code| code.starts_with("SDG")));
    assert!("9".parse::<Topic>().is_err());
}

#[test]
fn every_list_says_its_source() {
    let sources = [
        ActionLine::source(),
        Goal::source(),
        Target::source(),
        Indicator::source(),
        State::source(),
        Organization::source(),
        Stakeholder::source(),
        ConnectGoal::source(),
        ConnectTarget::source(),
        HlpfYear::source(),
        MatrixLink::source(),
        System::source(),
        Kind::source(),
        Addressee::source(),
        RegionSystem::Bdt.source(),
        RegionSystem::Administrative.source(),
    ];

    assert!(sources.iter().all(|source| !source.title.is_empty() && !source.sources.is_empty()));
}

proptest! {
    #[test]
    fn any_string_is_a_record_or_an_error_that_helps(given in "\\PC{0,40}") {
        if let Err(error) = given.parse::<Topic>() {
            prop_assert_eq!(error.nearest.len(), 3);
        }
        let _ = given.parse::<ActionLineRef>();
        let _ = State::find(&given);
        let _ = RegionSystem::Bdt.find(&given);
    }

    #[test]
    fn codes_survive_cyrillic_letters_and_invisible_marks(line in 0..18usize, noise in "[ \u{200f}\u{00a0}]{0,3}") {
        let line = &ActionLine::all()[line];
        let given = format!("{noise}{}{noise}", line.code.replacen('C', "с", 1));

        prop_assert_eq!(ActionLine::find(&given), Ok(line));
    }
}
