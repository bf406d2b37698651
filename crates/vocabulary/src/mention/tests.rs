//! Tests of finding topics in a text.

use proptest::prelude::*;

use super::*;

fn codes(text: &str) -> Vec<String> {
    Topic::mentions(text).into_iter().map(|(topic, _)| topic.to_string()).collect()
}

fn named(text: &str) -> Vec<&str> {
    Topic::mentions(text).into_iter().map(|(_, bytes)| &text[bytes]).collect()
}

#[test]
fn codes_of_lines_are_found_in_both_languages() {
    assert_eq!(codes("roadmaps for Action Lines C2, С5 and C6"), ["roadmaps", "C2", "C5", "C6"]);
    assert_eq!(codes("خرائط طريق الاتحاد لخطوط عمل القمة جيم2 وجيم5 وجيم6"), ["roadmaps", "C2", "C5", "C6"]);
    assert_eq!(
        codes("see C2.9.d and C7.e-health, C7 e-science, e-government"),
        ["C2", "C7.e-health", "C7.e-science", "C7.e-government"]
    );
    assert_eq!(codes("Action Lines C1-C11; C4 to C6"), ["action-lines", "C4", "C5", "C6"]);
    assert_eq!(codes("الصحة الإلكترونية وللزراعة الإلكترونية"), ["C7.e-health", "C7.e-agriculture"]);
}

#[test]
fn document_symbols_are_no_codes() {
    assert!(codes("C11/121, C18/8, C10/85 and C16/127, C 20").is_empty());
}

#[test]
fn numbers_of_goals_are_read_as_lists() {
    assert_eq!(codes("especially Goals 5 and 9, but not 30"), ["SDG5", "SDG9"]);
    assert_eq!(codes("وخاصة الهدفين 5 و9."), ["SDG5", "SDG9"]);
    assert_eq!(codes("الأهداف 1 و2 و3 و5 و9 و14"), ["SDG1", "SDG2", "SDG3", "SDG5", "SDG9", "SDG14"]);
    assert_eq!(codes("SDG9, SDG 16.10 and SDGs 8-10"), ["SDG9", "SDG16.10", "SDG8", "SDG9", "SDG10"]);
    assert_eq!(named("الهدفين 5 و9"), ["الهدفين 5", "9"]);
}

#[test]
fn targets_are_found_with_letters_of_both_scripts() {
    assert_eq!(codes("target 9.c, indicator 17.8.1; targets 4.4 and 5.b"), ["SDG9.c", "SDG17.8", "SDG4.4", "SDG5.b"]);
    assert_eq!(codes("الغاية 9.ج وغاية 17.8"), ["SDG9.c", "SDG17.8"]);
    assert!(codes("target 65 per cent, indicator 3").is_empty());
}

#[test]
fn goals_of_other_agendas_are_left_alone() {
    assert_eq!(codes("Strategic Goal 2 and Goal 1 of the Connect 2020 Agenda"), ["connect-2020"]);
    assert_eq!(codes("Connect 2020 target 1.2 and target 2.1.A"), ["connect-2020"]);
    assert_eq!(codes("Connect 2020 and SDG 9"), ["connect-2020", "SDG9"]);
}

#[test]
fn the_longest_name_counts() {
    assert_eq!(codes("the WSIS-SDG Matrix"), ["matrix"]);
    assert_eq!(codes("لمصفوفة القمة العالمية لمجتمع المعلومات - أهداف التنمية المستدامة"), ["matrix"]);
    assert_eq!(codes("أسماء أعضاء فريق الخبراء المعني بجوائز مشاريع القمة العالمية."), ["prize-experts"]);
}

#[test]
fn systems_are_found_through_particles_and_vowel_signs() {
    assert_eq!(codes("وتقديمها للمنتدى السياسي الرفيع المستوى"), ["hlpf"]);
    assert_eq!(codes("بمنتدى القُمّة وجوائز القمة"), ["forum", "prizes"]);
    assert_eq!(codes("قاعدة بيانات تقييم تنفيذ نواتج القمة العالمية لمجتمع المعلومات"), ["stocktaking"]);
    assert_eq!(codes("HLPF and the High-Level Political Forum; roadmaps. Forum"), ["hlpf", "hlpf", "roadmaps"]);
    assert_eq!(codes("WSIS Trust Fund, UNGIS, hackathons"), ["trust-fund", "ungis", "hackathon"]);
}

proptest! {
    #[test]
    fn any_text_gives_ranges_in_order_that_can_be_cut(text in "(\\PC|C2|SDG 9|goals|جيم2|[0-9., \\-])*") {
        let mut end = 0;
        for (_, bytes) in Topic::mentions(&text) {
            prop_assert!(text.get(bytes.clone()).is_some_and(|cut| !cut.is_empty()));
            prop_assert!(bytes.start >= end || bytes.end == end);
            end = bytes.end;
        }
    }

    #[test]
    fn every_code_is_found_in_a_sentence(place in 0..200usize) {
        let topics: Vec<Topic> = Topic::all().collect();
        let topic = topics[place % topics.len()];
        let code = match topic {
            Topic::System(system) => system.name(language::Lang::En).to_owned(),
            _ => topic.to_string(),
        };
        let sentence = format!("requested on {code}, this year");
        prop_assert_eq!(codes(&sentence), [topic.to_string()]);
    }
}
