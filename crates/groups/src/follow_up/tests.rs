//! Each rule of follow-up as a sentence, and that no order of acts breaks the rules.

use language::{Lang, Text};
use proptest::prelude::*;

use super::*;

const AT: &str = "2018-04-09T12:00:00.000Z";

fn evidence() -> Vec<Evidence> {
    vec![Evidence::Document { symbol: "WG-WSIS-28/9".into() }]
}

fn reply(evidence: Vec<Evidence>) -> Act {
    Act::Reply { text: Text::new(Lang::Fr, "Fait."), evidence }
}

fn do_it(follow_up: &FollowUp, act: Act) -> Result<FollowUp, Declined> {
    follow_up.after(act, ("somebody", AT), "since it is so")
}

fn answered() -> FollowUp {
    do_it(&FollowUp::new("R-1"), reply(evidence())).unwrap()
}

#[test]
fn who_is_made_responsible_has_begun_and_the_log_names_the_rule() {
    let assign = Act::Assign { unit: Some("bdt".into()), person: None, due: None };

    let next = do_it(&FollowUp::new("R-1"), assign).unwrap();

    assert_eq!((next.status, next.unit.as_deref()), (Status::InProgress, Some("bdt")));
    assert_eq!((next.steps[0].rule, next.steps[0].by.as_str()), (Because::Responsible, "somebody"));
}

#[test]
fn only_a_date_begins_nothing() {
    let assign = Act::Assign { unit: None, person: None, due: Some(jiff::civil::date(2018, 5, 1)) };

    assert_eq!(do_it(&FollowUp::new("R-1"), assign).unwrap().status, Status::Open);
}

#[test]
fn a_reply_answers_only_with_evidence() {
    assert_eq!(answered().status, Status::Answered);
    assert_eq!(do_it(&FollowUp::new("R-1"), reply(vec![])).unwrap().status, Status::InProgress);
    assert_eq!(do_it(&answered(), reply(vec![])).unwrap().status, Status::Answered);
}

#[test]
fn done_needs_evidence_and_the_acceptance_of_the_body() {
    let accepted = do_it(&answered(), Act::Accept { meeting: Some(33) }).unwrap();

    assert_eq!((accepted.status, accepted.steps.last().unwrap().meeting), (Status::Done, Some(33)));
    assert_eq!(do_it(&FollowUp::new("R-1"), Act::Accept { meeting: None }), Err(Declined::Status(Status::Open)));
    let mut bare = answered();
    bare.replies[0].evidence.clear();
    assert_eq!(do_it(&bare, Act::Accept { meeting: None }), Err(Declined::NoEvidence));
}

#[test]
fn what_closes_opens_or_sends_back_says_why() {
    for act in [Act::Overtake, Act::Release, Act::Return { meeting: None }] {
        assert_eq!(answered().after(act, ("somebody", AT), "  "), Err(Declined::NoReason));
    }
    let closed = do_it(&answered(), Act::Overtake).unwrap();
    assert_eq!(closed.after(Act::Reopen, ("somebody", AT), ""), Err(Declined::NoReason));
    assert_eq!(do_it(&closed, Act::Reopen).unwrap().status, Status::Open);
}

#[test]
fn what_was_sent_back_is_not_answered_until_it_is_again() {
    let returned = do_it(&answered(), Act::Return { meeting: None }).unwrap();

    assert_eq!((returned.status, returned.answered_at()), (Status::InProgress, None));
    let again = returned.after(reply(evidence()), ("somebody", "2018-05-01T00:00:00.000Z"), "").unwrap();
    assert_eq!(again.answered_at(), Some("2018-05-01T00:00:00.000Z"));
}

#[test]
fn an_empty_act_is_declined() {
    let nothing = Act::Assign { unit: None, person: None, due: None };
    let silence = Act::Reply { text: Text::new(Lang::En, " "), evidence: evidence() };

    assert_eq!(do_it(&FollowUp::new("R-1"), nothing), Err(Declined::NothingAssigned));
    assert_eq!(do_it(&FollowUp::new("R-1"), silence), Err(Declined::NoText));
}

fn any_act() -> impl Strategy<Value = Act> {
    prop_oneof![
        (any::<bool>(), any::<bool>()).prop_map(|(unit, person)| Act::Assign {
            unit: unit.then(|| "u".into()),
            person: person.then(|| "p".into()),
            due: None
        }),
        any::<bool>().prop_map(|shows| reply(if shows { evidence() } else { vec![] })),
        Just(Act::Return { meeting: None }),
        Just(Act::Accept { meeting: Some(33) }),
        Just(Act::Overtake),
        Just(Act::Release),
        Just(Act::Reopen),
    ]
}

proptest! {
    #[test]
    fn whatever_is_tried_done_was_accepted_with_evidence_and_every_change_was_logged(
        acts in prop::collection::vec((any_act(), any::<bool>()), 0..24)
    ) {
        let mut now = FollowUp::new("R-1");
        for (act, says_why) in acts {
            let Ok(next) = now.after(act, ("somebody", AT), if says_why { "so" } else { "" }) else { continue };
            prop_assert_eq!(next.steps.len(), now.steps.len() + 1);
            let taken = next.steps.last().unwrap();
            prop_assert_eq!(taken.status, next.status);
            prop_assert!(!taken.step.needs_a_reason() || !taken.why.is_empty());
            if next.status == Status::Done {
                prop_assert!(next.has_evidence() && taken.step == Step::Accepted && now.status == Status::Answered);
            }
            prop_assert_eq!(next.closed_at().is_some(), next.status.is_closed());
            now = next;
        }
    }
}
