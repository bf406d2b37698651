//! Jobs on both engines: each is done once whoever is quick, slow or dead, and what fails comes back until it is dead.

use std::{sync::Arc, time::Duration};

use jiff::SignedDuration;
use serde_json::json;

use super::{claim::LEASE, *};
use crate::{
    db::{Db, testing::for_each_engine},
    journal::{self, Act},
};

async fn put(db: &Db, kind: &'static str, count: usize) {
    db.write(move |tx| {
        Box::pin(async move {
            for number in 0..count {
                add(tx, &Job::new(kind, json!({ "number": number }))).await?;
            }
            Ok(())
        })
    })
    .await
    .unwrap();
}

/// The effect of a job: a line of the journal, in the transaction that ends it.
async fn tell(db: Db, claim: Claim) -> anyhow::Result<()> {
    db.write(move |tx| {
        Box::pin(async move {
            let subject = format!("job/{}", claim.payload["number"]);
            journal::record(tx, &Act { actor: "test", verb: "did", subject: &subject, change: json!({}) }).await?;
            claim.finish(tx).await
        })
    })
    .await?;
    Ok(())
}

fn telling(db: &Db) -> Workers {
    let own = db.clone();
    Workers::new(db.clone()).on("tell", move |claim| tell(own.clone(), claim))
}

async fn in_state(db: &Db, state: State) -> Vec<Kept> {
    let filter = Filter { states: vec![state], kinds: vec!["tell".to_owned(), "fail".to_owned()], ..Filter::default() };
    all(db, &filter, 1000, 0).await.unwrap().rows
}

#[tokio::test(flavor = "multi_thread")]
async fn many_workers_do_many_jobs_once_each() {
    for_each_engine(async |db| {
        let nodes: Vec<Running> = (0..3).map(|_| telling(&db).start()).collect();
        put(&db, "tell", 60).await;
        for _ in 0..600 {
            if in_state(&db, State::Done).await.len() == 60 {
                break;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        for node in nodes {
            node.stop().await;
        }

        let mut did: Vec<String> =
            journal::since(&db, 0).await.unwrap().into_iter().map(|entry| entry.subject).collect();
        did.sort();
        let mut wanted: Vec<String> = (0..60).map(|number| format!("job/{number}")).collect();
        wanted.sort();
        assert_eq!(did, wanted);
        assert!(in_state(&db, State::Done).await.iter().all(|job| job.attempts == 1));
    })
    .await;
}

#[tokio::test]
async fn a_worker_that_was_thought_dead_can_neither_end_nor_repeat_what_another_did() {
    for_each_engine(async |db| {
        put(&db, "tell", 1).await;
        let slow = claim::claim(&db, &["tell"]).await.unwrap().unwrap();
        assert_eq!(claim::claim(&db, &["tell"]).await.unwrap(), None, "it is held");
        db.clock().advance(LEASE + SignedDuration::from_secs(1));
        assert!(slow.renew(&db).await.unwrap(), "nobody has taken it yet");
        db.clock().advance(LEASE + SignedDuration::from_secs(1));
        let quick = claim::claim(&db, &["tell"]).await.unwrap().unwrap();
        assert_eq!((quick.id.as_str(), quick.attempt), (slow.id.as_str(), 2));

        assert!(!slow.renew(&db).await.unwrap());
        assert!(tell(db.clone(), slow).await.is_err());
        assert_eq!(journal::head(&db).await.unwrap(), 0, "the effect went with the claim");
        tell(db.clone(), quick).await.unwrap();
        assert_eq!(journal::head(&db).await.unwrap(), 1);
    })
    .await;
}

#[tokio::test]
async fn what_fails_twelve_times_is_dead_until_somebody_lets_it_be_tried_again() {
    for_each_engine(async |db| {
        put(&db, "fail", 1).await;
        let workers = Workers::new(db.clone()).on("fail", |_| async { anyhow::bail!("no such server") });
        for attempt in 1..=12 {
            workers.drain().await.unwrap();
            workers.drain().await.unwrap();
            let state = if attempt < 12 { State::Waiting } else { State::Dead };
            let jobs = in_state(&db, state).await;
            assert_eq!(jobs.iter().map(|job| job.attempts).collect::<Vec<_>>(), [attempt], "{state:?}");
            assert_eq!(jobs[0].fault.as_deref(), Some("no such server"));
            db.clock().advance(SignedDuration::from_hours(8));
        }

        let id = in_state(&db, State::Dead).await.remove(0).id;
        assert!(db.write(move |tx| Box::pin(async move { again(tx, &id).await })).await.unwrap());
        assert_eq!(in_state(&db, State::Waiting).await.iter().map(|job| job.attempts).collect::<Vec<_>>(), [0]);
        let id = in_state(&db, State::Waiting).await.remove(0).id;
        assert!(db.write(move |tx| Box::pin(async move { give_up(tx, &id).await })).await.unwrap());
        assert_eq!(in_state(&db, State::Dead).await.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_handler_that_panics_fails_and_its_worker_goes_on() {
    for_each_engine(async |db| {
        put(&db, "fail", 1).await;
        put(&db, "tell", 1).await;
        let workers = telling(&db).on("fail", |_| async { panic!("a mistake") });
        workers.drain().await.unwrap();

        assert_eq!(in_state(&db, State::Waiting).await[0].fault.as_deref(), Some("the handler panicked"));
        assert_eq!(in_state(&db, State::Done).await.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn daily_work_is_done_once_a_day_on_any_number_of_nodes() {
    for_each_engine(async |db| {
        let done = Arc::new(std::sync::Mutex::new(Vec::new()));
        let node = || {
            let done = done.clone();
            Workers::new(db.clone()).daily("checkpoint", move |claim| {
                done.lock().unwrap().push(claim.payload["day"].as_str().unwrap().to_owned());
                async { Ok(()) }
            })
        };
        let (one, two) = (node(), node());
        for _ in 0..2 {
            for _ in 0..3 {
                one.drain().await.unwrap();
                two.drain().await.unwrap();
            }
            db.clock().advance(SignedDuration::from_hours(24));
        }

        assert_eq!(*done.lock().unwrap(), ["2018-04-09", "2018-04-10"]);
    })
    .await;
}

#[tokio::test]
async fn work_added_by_a_transaction_that_fails_does_not_exist() {
    for_each_engine(async |db| {
        let failed: Result<()> = db
            .write(|tx| {
                Box::pin(async move {
                    add(tx, &Job::new("tell", json!({ "number": 0 }))).await?;
                    Err(crate::db::Error::other("changed my mind"))
                })
            })
            .await;

        assert!(failed.is_err());
        assert_eq!(all(&db, &Filter::default(), 10, 0).await.unwrap(), List::default());
    })
    .await;
}
