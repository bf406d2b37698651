//! Calls on both engines: made, announced, extended and withdrawn; answered by drafts that are sent in time and by published projects as
//! they are; reminders of their ends; the file that carries them.

use jiff::{SignedDuration, ToSpan as _, civil::Date};
use kit::{
    db::{Db, testing::for_each_engine},
    mail,
};
use language::{Lang, State, Text};
use stocktaking::{
    Project,
    calls::{Call, CallKind, CallScope, Stage, Terms, call::CallAct, geneva, letters},
    folder,
    states::{Act, Who},
    store::{
        calls::{self, Refusal, answers},
        projects,
        steps::{self, Wanted},
    },
    trust::KNOWN,
};

use crate::filing::{content, person};

fn today(db: &Db) -> Date {
    geneva(db.clock().now())
}

/// What a call says that opens today and closes in so many days.
fn terms(db: &Db, days: i64) -> Terms {
    Terms {
        kind: CallKind::Entries,
        title: Text::new(Lang::En, "Networks").with(Lang::Fr, "Réseaux", State::Revised),
        words: Text::new(Lang::En, "Tell us."),
        opens: today(db),
        closes: today(db).saturating_add(days.days()),
        scope: CallScope { lines: vec!["C2".to_owned()], ..CallScope::default() },
    }
}

async fn act(db: &Db, number: &str, act: CallAct) -> Result<(), Refusal> {
    let seen = calls::one(db, number).await.unwrap().unwrap().version;
    calls::act(db, "claire", (number, seen), act, Text::new(Lang::En, "So.")).await
}

/// A call that is open for so many days.
async fn announced(db: &Db, days: i64) -> Call {
    let number = calls::make(db, "claire", terms(db, days)).await.unwrap();
    act(db, &number, CallAct::Announce).await.unwrap();
    calls::one(db, &number).await.unwrap().unwrap()
}

async fn draft(db: &Db, title: &str) -> String {
    projects::begin(db, "ana", KNOWN, content(title)).await.unwrap()
}

async fn take(db: &Db, id: &str, act: Act, who: Who) -> Project {
    let project = projects::one(db, id).await.unwrap().unwrap();
    let by = if who == Who::Editor { "ana" } else { "rex" };
    let wanted = Wanted { why: "So".to_owned(), ..Wanted::new(&project, act, by, who) };
    steps::take(db, "https://h.example", wanted).await.unwrap()
}

async fn publish(db: &Db, id: &str) {
    take(db, id, Act::Submit, Who::Editor).await;
    take(db, id, Act::Publish, Who::Reviewer).await;
}

async fn published(db: &Db, call: &Call) -> Vec<String> {
    answers::published(db, &call.number, answers::ALL).await.unwrap().into_iter().map(|project| project.id).collect()
}

#[tokio::test]
async fn a_call_is_made_for_its_makers_alone_then_announced_extended_withdrawn_and_put_back() {
    for_each_engine(async |db| {
        let first = calls::make(&db, "claire", terms(&db, 10)).await.unwrap();
        let second = calls::make(&db, "claire", terms(&db, 3)).await.unwrap();
        assert_eq!((first.as_str(), second.as_str()), ("2018-1", "2018-2"));
        let call = calls::one(&db, &first).await.unwrap().unwrap();
        assert_eq!((call.stage(today(&db)), call.terms), (Stage::Draft, terms(&db, 10)));
        assert_eq!(calls::open(&db, today(&db)).await.unwrap(), []);

        act(&db, &first, CallAct::Announce).await.unwrap();
        assert!(matches!(act(&db, &first, CallAct::Announce).await, Err(Refusal::State)));
        let open: Vec<String> = calls::open(&db, today(&db)).await.unwrap().into_iter().map(|one| one.number).collect();
        assert_eq!(open, std::slice::from_ref(&first));

        let later = today(&db).saturating_add(20.days());
        for (seen, day, is_refused) in [(2, today(&db), true), (1, later, true), (2, later, false)] {
            let extended = calls::extend(&db, "claire", (&first, seen), day).await;
            assert_eq!(extended.is_err(), is_refused, "{seen} {day}: {extended:?}");
        }
        let call = calls::one(&db, &first).await.unwrap().unwrap();
        assert_eq!((call.terms.closes, call.closed_first()), (later, terms(&db, 10).closes));

        act(&db, &first, CallAct::Withdraw).await.unwrap();
        let withdrawn = calls::one(&db, &first).await.unwrap().unwrap();
        assert_eq!(withdrawn.stage(today(&db)), Stage::Withdrawn);
        assert_eq!(withdrawn.withdrawn.unwrap().why.shown(Lang::Fr).text, "So.");
        act(&db, &first, CallAct::Restore).await.unwrap();
        assert_eq!(calls::compare(&db).await.unwrap(), (2, Vec::new()));
        assert_eq!(calls::one(&db, &first).await.unwrap().unwrap().stage(today(&db)), Stage::Open);
    })
    .await;
}

#[tokio::test]
async fn what_was_announced_keeps_its_kind_and_its_days_and_a_change_of_an_earlier_version_is_refused() {
    for_each_engine(async |db| {
        let call = announced(&db, 10).await;
        let wanted = Terms {
            kind: CallKind::Stories,
            title: Text::new(Lang::En, "Networks and skills"),
            opens: today(&db).saturating_add(1.day()),
            closes: today(&db).saturating_add(90.days()),
            ..call.terms.clone()
        };

        calls::change(&db, "claire", (&call.number, call.version), wanted.clone()).await.unwrap();

        let now = calls::one(&db, &call.number).await.unwrap().unwrap();
        assert_eq!(now.terms, Terms { title: wanted.title.clone(), ..call.terms });
        let late = calls::change(&db, "claire", (&call.number, call.version), wanted).await;
        assert!(matches!(late, Err(Refusal::Changed)), "{late:?}");
    })
    .await;
}

#[tokio::test]
async fn a_call_whose_last_day_is_over_is_not_announced() {
    for_each_engine(async |db| {
        let number = calls::make(&db, "claire", terms(&db, 0)).await.unwrap();
        db.clock().advance(SignedDuration::from_hours(24));
        assert!(matches!(act(&db, &number, CallAct::Announce).await, Err(Refusal::Past)));
    })
    .await;
}

#[tokio::test]
async fn a_draft_answers_once_it_is_sent_in_time_and_a_published_project_at_once_as_it_is() {
    for_each_engine(async |db| {
        let ready = draft(&db, "Ready").await;
        publish(&db, &ready).await;
        let call = announced(&db, 2).await;
        let (sent, late) = (draft(&db, "Sent").await, draft(&db, "Late").await);

        let name = async |id: &str| answers::name(&db, "ana", &call.number, id).await;
        assert!(matches!(name(&ready).await, Ok(Some(true))));
        assert!(matches!(name(&ready).await, Ok(None)), "once is enough");
        for id in [&sent, &late] {
            assert!(matches!(name(id).await, Ok(Some(false))));
        }
        assert_eq!(
            (published(&db, &call).await, answers::count(&db, &call.number).await.unwrap()),
            (vec![ready], (1, 1))
        );

        publish(&db, &sent).await;
        db.clock().advance(SignedDuration::from_hours(3 * 24));
        publish(&db, &late).await;

        assert_eq!(
            answers::count(&db, &call.number).await.unwrap(),
            (2, 2),
            "what was sent after the end does not count"
        );
        assert!(!published(&db, &call).await.contains(&late));
        let numbers = answers::numbers(&db, &[sent.clone(), late.clone()]).await.unwrap();
        assert_eq!(numbers.into_iter().collect::<Vec<_>>(), [(sent, vec![call.number.clone()])]);
    })
    .await;
}

#[tokio::test]
async fn after_the_end_nothing_is_named_and_nothing_that_was_answered_is_taken_back() {
    for_each_engine(async |db| {
        let call = announced(&db, 2).await;
        let (ready, other) = (draft(&db, "Ready").await, draft(&db, "Other").await);
        publish(&db, &ready).await;
        answers::name(&db, "ana", &call.number, &ready).await.unwrap();
        answers::take_back(&db, "ana", &call.number, &ready).await.unwrap();
        answers::name(&db, "ana", &call.number, &ready).await.unwrap();
        db.clock().advance(SignedDuration::from_hours(3 * 24));

        let named = answers::name(&db, "ana", &call.number, &other).await;
        let taken = answers::take_back(&db, "ana", &call.number, &ready).await;

        for refused in [named.map(drop), taken] {
            let Err(Refusal::NotOpen(stage, _, closes)) = refused else { panic!("{refused:?}") };
            assert_eq!((stage, closes), (Stage::Closed, call.terms.closes));
        }
    })
    .await;
}

#[tokio::test]
async fn for_a_project_that_was_merged_the_one_that_it_is_a_part_of_answers() {
    for_each_engine(async |db| {
        let call = announced(&db, 2).await;
        let (whole, part) = (draft(&db, "Whole").await, draft(&db, "Part").await);
        for id in [&whole, &part] {
            publish(&db, id).await;
        }
        answers::name(&db, "ana", &call.number, &part).await.unwrap();
        let project = projects::one(&db, &part).await.unwrap().unwrap();
        let merge = Wanted {
            why: "The same".to_owned(),
            into: Some(whole.clone()),
            ..Wanted::new(&project, Act::Merge, "rex", Who::Reviewer)
        };

        steps::take(&db, "", merge).await.unwrap();

        assert_eq!(published(&db, &call).await, [whole]);
        assert_eq!(answers::count(&db, &call.number).await.unwrap(), (1, 1));
    })
    .await;
}

#[tokio::test]
async fn those_who_still_write_are_reminded_a_week_and_two_days_before_the_end_once_each_in_their_language() {
    for_each_engine(async |db| {
        person(&db, "ana", Lang::Fr).await;
        let call = announced(&db, 9).await;
        let (open, sent) = (draft(&db, "Réseau").await, draft(&db, "Envoyé").await);
        for id in [&open, &sent] {
            answers::name(&db, "ana", &call.number, id).await.unwrap();
        }
        take(&db, &sent, Act::Submit, Who::Editor).await;
        let mut told = Vec::new();
        for day in 0..=10 {
            let count = letters::remind(&db, "https://h.example").await.unwrap();
            assert_eq!(letters::remind(&db, "https://h.example").await.unwrap(), 0, "nobody is told twice a day");
            told.extend((count > 0).then_some((day, count)));
            db.clock().advance(SignedDuration::from_hours(24));
        }

        assert_eq!(told, [(2, 1), (7, 1)]);
        let all = mail::log::all(&db, &mail::log::Filter::default(), 10, 0).await.unwrap().rows;
        let own: Vec<_> = all.into_iter().filter(|one| one.template == "project-call-closes").collect();
        assert_eq!(own.len(), 2);
        assert!(own[0].subject.contains("« Réseau »"), "{}", own[0].subject);
        let said = language::strip_isolates(&own[0].content.paragraphs.join(" "));
        assert!(said.contains("« Réseaux »") && said.contains("Encore 2 jours"), "{said}");
    })
    .await;
}

#[tokio::test]
async fn calls_go_out_as_a_file_with_their_answers_and_come_back_the_same() {
    for_each_engine(async |db| {
        let call = announced(&db, 9).await;
        calls::make(&db, "claire", terms(&db, 30)).await.unwrap();
        let seen = (call.number.as_str(), call.version);
        calls::extend(&db, "claire", seen, today(&db).saturating_add(30.days())).await.unwrap();
        act(&db, &call.number, CallAct::Withdraw).await.unwrap();
        act(&db, &call.number, CallAct::Restore).await.unwrap();
        let project = draft(&db, "One").await;
        answers::name(&db, "ana", &call.number, &project).await.unwrap();
        let path = std::env::temp_dir().join(format!("hasila-calls-{}", kit::id::random(12)));
        std::fs::create_dir_all(&path).unwrap();

        assert_eq!(folder::calls::write(&db, &path).await.unwrap(), 2);
        folder::write(&db, &path).await.unwrap();
        let read = folder::calls::read(&path).unwrap();

        let fresh = kit::db::testing::sqlite().await;
        projects::put_in(&fresh.db, "import", folder::read(&path).unwrap()).await.unwrap();
        for expected in [(2, 1), (0, 0)] {
            assert_eq!(folder::calls::put_in(&fresh.db, "import", read.clone()).await.unwrap(), expected);
        }
        assert_eq!(calls::all(&fresh.db).await.unwrap(), calls::all(&db).await.unwrap());
        let of = async |db: &Db| answers::of_call(db, &call.number).await.unwrap();
        assert_eq!(of(&fresh.db).await, of(&db).await);

        let file = path.join("calls.jsonl");
        let whole = std::fs::read_to_string(&file).unwrap();
        std::fs::write(&file, whole.replacen("\"opens\":\"2018", "\"opens\":\"2019", 1)).unwrap();
        let wrong = folder::calls::read(&path).unwrap_err().to_string();
        assert!(wrong.starts_with("calls.jsonl:1: its last day is before"), "{wrong}");
        std::fs::remove_dir_all(&path).unwrap();
        assert!(folder::calls::read(&path).unwrap().is_empty());
        fresh.remove().await;
    })
    .await;
}
