//! Each rule of contributions as a sentence, and that no order of steps breaks them.

use proptest::prelude::*;

use super::*;
use crate::SourceKind;

fn draft() -> Contribution {
    let source = Source { kind: SourceKind::MemberState, state: Some("BRA".into()), name: None };
    Contribution {
        id: "a".into(),
        body: "cwg-wsis".into(),
        meeting: 33,
        delegation: "demo-3".into(),
        stage: Stage::Drafting,
        content: Content {
            lang: Lang::Es,
            title: "Propuesta".into(),
            sources: vec![source],
            purpose: Purpose::Action,
            item: None,
            requests: vec![],
            form: Form::New,
            of: None,
            summary: String::new(),
            text: "Texto.".into(),
            file: None,
            becomes: None,
        },
        version: 1,
        symbol: None,
        steps: vec![],
    }
}

fn step(what: Move, why: &str) -> Step {
    Step {
        what,
        by: "somebody".into(),
        at: "2018-04-09T12:00:00.000Z".into(),
        why: why.into(),
        rule: None,
        meeting: 33,
    }
}

#[test]
fn a_draft_is_cleared_only_when_it_is_whole() {
    let lacking = |change: fn(&mut Content)| {
        let mut draft = draft();
        change(&mut draft.content);
        draft.after(step(Move::Clear, "")).map(|next| next.stage)
    };

    assert_eq!(lacking(|_| {}), Ok(Stage::Cleared));
    assert_eq!(lacking(|content| content.title = " ".into()), Err(Undone::NoTitle));
    assert_eq!(lacking(|content| content.text.clear()), Err(Undone::NoText));
    assert_eq!(lacking(|content| content.sources.clear()), Err(Undone::NoSource));
    assert_eq!(lacking(|content| content.form = Form::Revision), Err(Undone::OfNothing));
}

#[test]
fn nothing_is_numbered_that_the_head_has_not_cleared() {
    assert_eq!(draft().after(step(Move::Publish, "")), Err(Undone::Stage(Stage::Drafting)));
    let cleared = draft().after(step(Move::Clear, "")).unwrap();
    assert_eq!(cleared.after(step(Move::Publish, "")).unwrap().stage, Stage::Published);
    assert!(cleared.cleared_at().is_some());
}

#[test]
fn holding_over_names_a_rule_or_a_reason() {
    let cleared = draft().after(step(Move::Clear, "")).unwrap();
    assert_eq!(cleared.after(step(Move::HoldOver, "")), Err(Undone::NoReason));
    let by_rule = Step { rule: Some("itu-d-12".into()), ..step(Move::HoldOver, "") };
    assert_eq!(cleared.after(by_rule).unwrap().stage, Stage::HeldOver);
}

#[test]
fn what_the_secretariat_has_is_taken_back_with_a_reason() {
    let cleared = draft().after(step(Move::Clear, "")).unwrap();
    assert_eq!(cleared.after(step(Move::Withdraw, "")), Err(Undone::NoReason));
    assert!(cleared.after(step(Move::Return, "a mistake")).is_ok());
    assert!(draft().after(step(Move::Withdraw, "")).is_ok());
}

proptest! {
    #[test]
    fn whatever_is_tried_what_is_open_was_cleared_and_what_is_numbered_stays(
        moves in prop::collection::vec((prop::sample::select(Move::ALL), any::<bool>()), 0..16)
    ) {
        let mut now = draft();
        for (what, says_why) in moves {
            let Ok(next) = now.after(step(what, if says_why { "so" } else { "" })) else { continue };
            prop_assert!(!matches!(now.stage, Stage::Published | Stage::Restricted | Stage::Withdrawn));
            prop_assert!(!next.stage.is_open() || next.cleared_at().is_some());
            now = next;
        }
    }
}
