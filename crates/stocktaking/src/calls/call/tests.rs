//! How calls stand on each day, and what may be done with them then.

use jiff::civil::date;

use super::*;

fn call() -> Call {
    Call {
        number: "2018-1".to_owned(),
        terms: Terms {
            kind: CallKind::Entries,
            title: Text::new(Lang::En, "Call"),
            words: Text::new(Lang::En, "Tell us."),
            opens: date(2018, 4, 10),
            closes: date(2018, 4, 30),
            scope: CallScope::default(),
        },
        extensions: Vec::new(),
        announced: Some("2018-04-01T08:00:00.000Z".to_owned()),
        withdrawn: None,
        made: "2018-04-01T08:00:00.000Z".to_owned(),
        changed: "2018-04-01T08:00:00.000Z".to_owned(),
        version: 1,
    }
}

#[test]
fn a_call_is_open_from_its_first_day_to_the_end_of_its_last() {
    let call = call();
    let stages = [9, 10, 30].map(|day| call.stage(date(2018, 4, day)));

    assert_eq!(stages, [Stage::Announced, Stage::Open, Stage::Open]);
    assert_eq!(call.stage(date(2018, 5, 1)), Stage::Closed);
    assert_eq!(Call { announced: None, ..call }.stage(date(2018, 4, 15)), Stage::Draft);
}

#[test]
fn the_last_day_ends_at_midnight_in_geneva_and_not_in_greenwich() {
    let at = |time: &str| geneva(time.parse().unwrap());

    assert_eq!(at("2018-04-30T21:59:59Z"), date(2018, 4, 30));
    assert_eq!(at("2018-04-30T22:00:00Z"), date(2018, 5, 1));
    assert_eq!(at("2018-01-31T22:59:59Z"), date(2018, 1, 31));
}

#[test]
fn those_who_write_are_reminded_a_week_and_two_days_before_the_end() {
    let call = call();
    let mark = |day: i8| call.mark(date(2018, 4, day));

    assert_eq!([22, 23, 27, 28, 30].map(mark), [None, Some(7), Some(7), Some(2), Some(2)]);
    assert_eq!(call.mark(date(2018, 5, 1)), None);
    assert_eq!(Call { announced: None, ..call }.mark(date(2018, 4, 28)), None);
}

#[test]
fn what_may_be_done_with_a_call_depends_on_how_it_stands() {
    let announced = call();
    let draft = Call { announced: None, ..announced.clone() };
    let why = Withdrawal { at: String::new(), why: Text::new(Lang::En, "Moved.") };
    let withdrawn = Call { withdrawn: Some(why), ..announced.clone() };
    let open = |call: &Call, day: Date| -> Vec<&str> {
        CallAct::ALL.iter().filter(|act| call.may(**act, day)).map(|act| act.code()).collect()
    };
    let (during, after) = (date(2018, 4, 15), date(2018, 5, 2));

    assert_eq!(open(&draft, during), ["announce", "withdraw"]);
    assert_eq!(open(&announced, during), ["withdraw"]);
    assert_eq!(open(&announced, after), [""; 0]);
    assert_eq!(open(&withdrawn, during), ["restore"]);
    assert!(announced.may_extend(during) && announced.may_extend(after));
    assert!(!draft.may_extend(during) && !withdrawn.may_extend(during));
}

#[test]
fn a_text_keeps_its_original_and_says_which_versions_may_have_fallen_behind() {
    let typed =
        |pairs: &[(Lang, &str)]| pairs.iter().map(|(lang, text)| (*lang, (*text).to_owned())).collect::<Vec<_>>();
    let first = written(None, &typed(&[(Lang::Ar, "نداء"), (Lang::Fr, "Appel")]), Lang::Fr).unwrap();
    assert_eq!(first.original(), Lang::Fr);

    let second = written(Some(&first), &typed(&[(Lang::Ar, "نداء"), (Lang::Fr, "Nouvel appel")]), Lang::En).unwrap();

    assert_eq!((second.original(), second.shown(Lang::Ar).state), (Lang::Fr, Made::Stale));
    let third = written(Some(&second), &typed(&[(Lang::Ar, "نداء جديد")]), Lang::En).unwrap();
    assert_eq!((third.original(), third.versions().count()), (Lang::Ar, 1));
    assert_eq!(written(None, &[], Lang::En), None);
}

#[test]
fn only_what_its_editor_chose_of_a_scope_is_taken_up() {
    let scope = CallScope {
        lines: vec!["C2".to_owned(), "C4".to_owned()],
        regions: vec!["AFR".to_owned()],
        goals: vec!["SDG4".to_owned()],
    };
    let mut content = Content::new(Lang::En);

    scope.take_up(&mut content, |field, code| field == "regions" || code == "C4");

    let topics: Vec<String> = content.topics.iter().map(ToString::to_string).collect();
    assert_eq!((topics, content.regions), (vec!["C4".to_owned()], vec!["AFR".to_owned()]));
}

#[test]
fn codes_read_back() {
    CallKind::ALL.iter().for_each(|one| assert_eq!(one.code().parse(), Ok(*one)));
    Stage::ALL.iter().for_each(|one| assert_eq!(one.code().parse(), Ok(*one)));
    CallAct::ALL.iter().for_each(|one| assert_eq!(one.code().parse(), Ok(*one)));
    assert!("done".parse::<Stage>().is_err());
}
