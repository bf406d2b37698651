//! What the database keeps of what became of requests, and what it counts, on both engines.

use groups::{
    follow_up::{Act, Evidence, Status},
    reminders,
    store::{
        Window, board, entries,
        follow_ups::{self, Refusal, Wanted},
    },
};
use jiff::civil::{Date, date};
use kit::db::{
    Db,
    testing::{for_each_engine, sqlite},
};
use language::{Lang, Text};
use people::store::accounts;

use crate::record::{Folder, load};

const ENTRY: &str = "R-2.6.2.1";

fn wanted(seen: usize, act: Act) -> Wanted {
    Wanted { entry: ENTRY.into(), seen, by: "somebody".into(), why: "so".into(), act }
}

fn assign(due: Option<Date>) -> Act {
    Act::Assign { unit: Some("unit".into()), person: None, due }
}

fn reply(symbol: &str) -> Act {
    Act::Reply { text: Text::new(Lang::Fr, "Fait."), evidence: vec![Evidence::Document { symbol: symbol.into() }] }
}

async fn passed(db: &Db, day: Date) -> Vec<String> {
    let filter = entries::Filter { due: Some(entries::DueAt::Passed(day)), ..Default::default() };
    let found = entries::list(db, &filter, entries::Sort::Path, Window::ALL).await.unwrap();
    found.rows.into_iter().map(|entry| entry.id).collect()
}

#[tokio::test]
async fn what_became_of_a_request_comes_back_as_it_was_decided() {
    for_each_engine(async |db| {
        load(&db, &Folder::record()).await;
        assert_eq!(follow_ups::one(&db, ENTRY).await.unwrap().unwrap().status, Status::Open);
        assert_eq!(follow_ups::one(&db, "R-9.1").await.unwrap(), None, "what asks for nothing is not followed up");

        follow_ups::take(&db, wanted(0, assign(Some(date(2018, 5, 1))))).await.unwrap();
        follow_ups::take(&db, wanted(1, reply("WG-28/1"))).await.unwrap();
        let done = follow_ups::take(&db, wanted(2, Act::Accept { meeting: Some(28) })).await.unwrap();

        assert_eq!(follow_ups::one(&db, ENTRY).await.unwrap(), Some(done.clone()));
        assert_eq!((done.status, done.steps.len()), (Status::Done, 3));
        let shown = follow_ups::shown_by(&db, "WG-28/1").await.unwrap();
        assert_eq!(shown.iter().map(|entry| entry.id.as_str()).collect::<Vec<_>>(), [ENTRY]);
        let history = kit::journal::newest_of(&db, &format!("follow-up/{ENTRY}"), 9, 0).await.unwrap();
        assert_eq!(
            history.iter().map(|entry| entry.verb.as_str()).collect::<Vec<_>>(),
            ["accepted", "replied", "assigned"]
        );
    })
    .await;
}

#[tokio::test]
async fn nothing_is_kept_of_what_is_refused() {
    for_each_engine(async |db| {
        load(&db, &Folder::record()).await;
        let take = async |seen, act| follow_ups::take(&db, wanted(seen, act)).await.unwrap_err();

        assert!(matches!(take(1, assign(None)).await, Refusal::Changed));
        assert!(matches!(take(0, reply("WG-99/1")).await, Refusal::UnknownDocument(symbol) if symbol == "WG-99/1"));
        assert!(matches!(take(0, Act::Accept { meeting: None }).await, Refusal::Declined(_)));
        follow_ups::take(&db, wanted(0, reply("WG-28/1"))).await.unwrap();
        assert!(matches!(take(1, Act::Accept { meeting: Some(99) }).await, Refusal::UnknownMeeting(99)));

        let now = follow_ups::one(&db, ENTRY).await.unwrap().unwrap();
        assert_eq!((now.status, now.steps.len()), (Status::Answered, 1));
    })
    .await;
}

#[tokio::test]
async fn the_date_that_the_secretariat_sets_is_the_one_that_passes_and_outlives_a_new_import() {
    for_each_engine(async |db| {
        load(&db, &Folder::record()).await;
        follow_ups::take(&db, wanted(0, assign(Some(date(2018, 5, 1))))).await.unwrap();

        load(&db, &Folder::with("describe the forum better", "describe the forum well")).await;

        assert!(entries::one(&db, ENTRY).await.unwrap().unwrap().text.shown(Lang::En).text.contains("well"));
        assert!(passed(&db, date(2018, 5, 1)).await.is_empty());
        assert_eq!(passed(&db, date(2018, 5, 2)).await, [ENTRY]);
        follow_ups::take(&db, wanted(1, reply("WG-28/1"))).await.unwrap();
        assert!(passed(&db, date(2018, 5, 2)).await.is_empty(), "what was answered is awaited no more");
    })
    .await;
}

#[tokio::test]
async fn the_board_counts_what_was_answered_in_time_on_the_calendar_of_geneva() {
    for_each_engine(async |db| {
        load(&db, &Folder::record()).await;
        let by = async |by, day, year| board::of(&db, by, day, year).await.unwrap();
        let before = by(board::By::Unit, date(2018, 2, 10), None).await;
        assert_eq!((before[""].late, before[""].passed, before[""].in_time), (1, 1, 0));

        // The clock stands on 9 April 2018.
        follow_ups::take(&db, wanted(0, assign(Some(date(2018, 4, 9))))).await.unwrap();
        follow_ups::take(&db, wanted(1, reply("WG-28/1"))).await.unwrap();

        let after = by(board::By::Unit, date(2018, 4, 10), None).await;
        let unit = &after["unit"];
        assert_eq!((unit.total(), unit.late, unit.passed, unit.in_time), (1, 0, 1, 1));
        assert_eq!(unit.by_status[&Status::Answered], 1);
        assert!(by(board::By::Due, date(2018, 4, 10), Some(2017)).await.is_empty());
        assert_eq!(by(board::By::Addressee, date(2018, 4, 10), None).await["secretariat"].in_time, 1);
        assert_eq!(board::years(&db).await.unwrap(), [2018]);
    })
    .await;
}

#[tokio::test]
async fn two_who_act_at_once_do_not_undo_each_other() {
    let fresh = sqlite().await;
    load(&fresh.db, &Folder::record()).await;

    let (one, other) = tokio::join!(
        follow_ups::take(&fresh.db, wanted(0, assign(None))),
        follow_ups::take(&fresh.db, wanted(0, reply("WG-28/1"))),
    );

    assert!(one.is_ok() != other.is_ok());
    assert_eq!(follow_ups::one(&fresh.db, ENTRY).await.unwrap().unwrap().steps.len(), 1);
    fresh.remove().await;
}

/// Makes a person of the demonstration responsible for a date, and gives them an address.
async fn responsible(db: &Db, due: Date) {
    people::demo::load(db).await.unwrap();
    let account = accounts::by_id(db, "demo-secretariat").await.unwrap().unwrap();
    let address = people::Address::read("claire@example.org").unwrap();
    db.write(move |tx| Box::pin(async move { accounts::set_address(tx, &account, &address).await })).await.unwrap();
    let act = Act::Assign { unit: None, person: Some("demo-secretariat".into()), due: Some(due) };
    follow_ups::take(db, wanted(0, act)).await.unwrap();
}

#[tokio::test]
async fn who_is_responsible_is_reminded_once_of_each_mark_in_their_language() {
    for_each_engine(async |db| {
        load(&db, &Folder::record()).await;
        // The clock stands on 9 April 2018: eight days are left, so the mark of 14 days is reached.
        responsible(&db, date(2018, 4, 17)).await;

        assert_eq!(reminders::remind(&db, "https://h.example").await.unwrap(), 1);
        assert_eq!(reminders::remind(&db, "https://h.example").await.unwrap(), 0, "nobody is told twice");

        let letters = kit::mail::log::all(&db, &Default::default(), 9, 0).await.unwrap().rows;
        let told = letters.iter().map(|one| (one.template.as_str(), one.subject.as_str()));
        assert_eq!(told.collect::<Vec<_>>(), [("reminder", "Une réponse est attendue")]);
    })
    .await;
}

#[tokio::test]
async fn nobody_is_reminded_of_what_was_answered_or_is_far_away() {
    for_each_engine(async |db| {
        load(&db, &Folder::record()).await;
        responsible(&db, date(2018, 6, 1)).await;
        assert_eq!(reminders::remind(&db, "https://h.example").await.unwrap(), 0, "the date is far away");

        let nearer = Act::Assign { unit: None, person: Some("demo-secretariat".into()), due: Some(date(2018, 4, 10)) };
        follow_ups::take(&db, wanted(1, nearer)).await.unwrap();
        follow_ups::take(&db, wanted(2, reply("WG-28/1"))).await.unwrap();
        assert_eq!(reminders::remind(&db, "https://h.example").await.unwrap(), 0, "it was answered");
    })
    .await;
}

#[tokio::test]
async fn where_no_person_is_named_those_of_the_unit_who_answer_for_it_are_reminded() {
    for_each_engine(async |db| {
        load(&db, &Folder::record()).await;
        responsible(&db, date(2018, 4, 17)).await;
        let unit = Act::Assign { unit: Some("demo-0".into()), person: None, due: Some(date(2018, 4, 17)) };
        follow_ups::take(&db, wanted(1, unit)).await.unwrap();

        // The unit has an administrator, a translator and a reviser too, who are not told.
        assert_eq!(reminders::remind(&db, "https://h.example").await.unwrap(), 1);
        assert_eq!(kit::mail::posted_to(&db, "demo-secretariat").await.unwrap().len(), 1);
    })
    .await;
}

/// Gives the chair of the body an address.
async fn chair(db: &Db) {
    people::demo::load(db).await.unwrap();
    let account = accounts::by_id(db, "demo-chair").await.unwrap().unwrap();
    let address = people::Address::read("amina@example.org").unwrap();
    let grant = people::Grant {
        id: "chair-of-the-group".into(),
        account: account.id.clone(),
        role: people::Role::Chair,
        place: "body/group".into(),
        region: None,
        first_day: date(2016, 1, 1),
        last_day: None,
        granted_by: "demo".into(),
        is_withdrawn: false,
    };
    let write = db.write(move |tx| {
        Box::pin(async move {
            people::store::grants::add(tx, &grant).await?;
            accounts::set_address(tx, &account, &address).await
        })
    });
    write.await.unwrap();
}

#[tokio::test]
async fn the_chair_is_told_once_a_week_what_is_overdue_in_the_body() {
    for_each_engine(async |db| {
        // The clock stands on Monday, 9 April 2018; one request was due in February.
        load(&db, &Folder::record()).await;
        chair(&db).await;
        assert_eq!(reminders::remind(&db, "https://h.example").await.unwrap(), 1);
        assert_eq!(reminders::remind(&db, "https://h.example").await.unwrap(), 0, "once a week");
        db.clock().advance(jiff::SignedDuration::from_hours(24 * 6));
        assert_eq!(reminders::remind(&db, "https://h.example").await.unwrap(), 0, "Sunday is of the same week");
        db.clock().advance(jiff::SignedDuration::from_hours(24));
        assert_eq!(reminders::remind(&db, "https://h.example").await.unwrap(), 1, "and again on Monday");
        follow_ups::take(&db, wanted(0, reply("WG-28/1"))).await.unwrap();
        db.clock().advance(jiff::SignedDuration::from_hours(24 * 7));
        assert_eq!(reminders::remind(&db, "https://h.example").await.unwrap(), 0, "what was answered is not overdue");

        let letters = kit::mail::log::all(&db, &Default::default(), 9, 0).await.unwrap().rows;
        let told = letters.iter().map(|one| (one.template.as_str(), one.subject.as_str(), one.topic.as_deref()));
        assert_eq!(
            told.collect::<Vec<_>>(),
            [("overdue", "\u{2068}1\u{2069} demande est en retard", Some("overdue")); 2]
        );
    })
    .await;
}

#[tokio::test]
async fn the_letter_to_the_chair_says_the_date_that_the_secretariat_set() {
    for_each_engine(async |db| {
        load(&db, &Folder::record()).await;
        chair(&db).await;
        follow_ups::take(&db, wanted(0, assign(Some(date(2018, 4, 5))))).await.unwrap();

        assert_eq!(reminders::remind(&db, "https://h.example").await.unwrap(), 1);

        let letters = kit::mail::log::all(&db, &Default::default(), 9, 0).await.unwrap().rows;
        let said = language::strip_isolates(&letters[0].content.paragraphs.join("\n"));
        assert!(said.contains("5 avril 2018") && !said.contains("9 février"), "{said}");
    })
    .await;
}
