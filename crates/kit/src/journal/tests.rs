//! Tests of the journal: its order, its chain, and tampering.

use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::db::testing::{for_each_engine, sqlite};

async fn write(db: &Db, subject: &'static str, change: Value) -> i64 {
    db.write(move |tx| {
        Box::pin(async move { record(tx, &Act { actor: "ana", verb: "created", subject, change }).await })
    })
    .await
    .unwrap()
}

#[tokio::test]
async fn entries_follow_one_another_and_are_found_by_subject() {
    for_each_engine(async |db| {
        assert_eq!(verify(&db).await.unwrap(), Chain::Whole { entries: 0, hash: GENESIS.to_owned() });

        write(&db, "entry/1", json!({"b": 1, "a": {"d": null, "c": [true]}})).await;
        write(&db, "entry/2", json!({})).await;
        write(&db, "entry/1", json!({"kind": "requests"})).await;

        let all = since(&db, 0).await.unwrap();
        assert_eq!(all.iter().map(|e| e.sequence).collect::<Vec<_>>(), [1, 2, 3]);
        assert_eq!(all[0].change, r#"{"a":{"c":[true],"d":null},"b":1}"#);
        assert_eq!(all[0].at, "2018-04-09T12:00:00.000Z");
        assert_eq!(of(&db, "entry/1").await.unwrap(), [all[0].clone(), all[2].clone()]);
        assert_eq!(since(&db, 2).await.unwrap(), [all[2].clone()]);
        assert_eq!(head(&db).await.unwrap(), 3);
        assert_eq!(verify(&db).await.unwrap(), Chain::Whole { entries: 3, hash: all[2].hash.clone() });
    })
    .await;
}

#[tokio::test]
async fn a_reason_stands_beside_the_change_and_only_there() {
    for_each_engine(async |db| {
        write(&db.because(" the meeting decided so "), "entry/1", json!({"due": "2018-02-24"})).await;
        write(&db.because("  "), "entry/1", json!({"due": null})).await;
        write(&db.because("named twice"), "entry/1", Value::Null).await;
        write(&db, "entry/2", json!({})).await;

        let changes = |entries: Vec<Entry>| entries.into_iter().map(|entry| entry.change).collect::<Vec<_>>();
        assert_eq!(
            changes(of(&db, "entry/1").await.unwrap()),
            [r#"{"_why":"the meeting decided so","due":"2018-02-24"}"#, r#"{"due":null}"#, r#"{"_why":"named twice"}"#]
        );
        assert_eq!(changes(of(&db, "entry/2").await.unwrap()), ["{}"]);
    })
    .await;
}

#[tokio::test]
async fn the_newest_of_a_subject_and_the_last_of_each_are_found() {
    for_each_engine(async |db| {
        for (subject, n) in [("entry/1", 1), ("entry/2", 2), ("entry/1", 3), ("entryx/1", 4), ("entry/1", 5)] {
            write(&db, subject, json!({"n": n})).await;
        }
        let numbers = |entries: Vec<Entry>| entries.iter().map(|entry| entry.sequence).collect::<Vec<_>>();

        assert_eq!(numbers(newest_of(&db, "entry/1", 2, 0).await.unwrap()), [5, 3]);
        assert_eq!(numbers(newest_of(&db, "entry/1", 2, 2).await.unwrap()), [1]);
        assert_eq!(count_of(&db, "entry/1").await.unwrap(), 3);
        assert_eq!(numbers(last_of_kind(&db, "entry").await.unwrap()), [5, 2]);
    })
    .await;
}

#[tokio::test]
async fn tampering_is_found_where_it_was_done() {
    let deeds: [(&'static str, i64, Fault); 5] = [
        ("UPDATE journal SET change = '{}' WHERE sequence = 2", 2, Fault::Changed),
        ("UPDATE journal SET previous = hash WHERE sequence = 2", 2, Fault::Unlinked),
        ("DELETE FROM journal WHERE sequence = 2", 2, Fault::Missing),
        ("DELETE FROM journal WHERE sequence = 3", 3, Fault::Missing),
        ("UPDATE journal_head SET hash = 'x'", 3, Fault::Head),
    ];
    for (deed, sequence, fault) in deeds {
        for_each_engine(async move |db| {
            for subject in ["a", "b", "c"] {
                write(&db, subject, json!({"x": 1})).await;
            }

            db.run(sql(deed)).await.unwrap();

            assert_eq!(verify(&db).await.unwrap(), Chain::Broken { sequence, fault }, "{deed}");
        })
        .await;
    }
}

#[tokio::test]
async fn an_act_whose_change_fails_is_not_recorded() {
    for_each_engine(async |db| {
        let failed: Result<()> = db
            .write(|tx| {
                Box::pin(async move {
                    let act = Act { actor: "ana", verb: "created", subject: "a", change: json!(null) };
                    record(&mut *tx, &act).await?;
                    Err(crate::db::Error::NotFound)
                })
            })
            .await;

        assert!(failed.is_err());
        assert_eq!(verify(&db).await.unwrap(), Chain::Whole { entries: 0, hash: GENESIS.to_owned() });
    })
    .await;
}

#[tokio::test]
async fn many_writers_make_one_chain() {
    for_each_engine(async |db| {
        let writers: Vec<_> = (0..40)
            .map(|_| {
                let db = db.clone();
                tokio::spawn(async move { write(&db, "a", json!({})).await })
            })
            .collect();
        for writer in writers {
            writer.await.unwrap();
        }

        assert!(matches!(verify(&db).await.unwrap(), Chain::Whole { entries: 40, .. }));
    })
    .await;
}

#[tokio::test]
async fn a_long_journal_is_verified_to_its_end() {
    let fresh = sqlite().await;
    let written = fresh.db.write(|tx| {
        Box::pin(async move {
            for _ in 0..=PAGE {
                record(&mut *tx, &Act { actor: "a", verb: "b", subject: "c", change: json!(1) }).await?;
            }
            Ok(())
        })
    });
    written.await.unwrap();

    assert!(matches!(verify(&fresh.db).await.unwrap(), Chain::Whole { entries: 1001, .. }));
    fresh.remove().await;
}

proptest! {
    #[test]
    fn any_change_to_an_entry_changes_its_seal(
        texts in prop::array::uniform6(".{0,12}"), other in ".{0,12}", which in 0_usize..6, sequence in 1_i64..1000,
    ) {
        let [at, actor, verb, subject, change, previous] = texts;
        let entry = Entry { sequence, at, actor, verb, subject, change, previous, hash: String::new() };
        let mut changed = entry.clone();
        let field = match which {
            0 => &mut changed.at,
            1 => &mut changed.actor,
            2 => &mut changed.verb,
            3 => &mut changed.subject,
            4 => &mut changed.change,
            _ => &mut changed.previous,
        };
        *field = other;

        prop_assert_eq!(entry == changed, entry.seal() == changed.seal());
        prop_assert_ne!(entry.seal(), Entry { sequence: sequence + 1, ..entry.clone() }.seal());
    }
}
