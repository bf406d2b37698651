//! A record goes from one engine to the other and back and is the same.

use super::*;
use crate::db::{Json, Run, sql, testing};

/// Texts in six languages, an empty text, a missing value, JSON with its keys out of order, and large numbers.
async fn fill(db: &Db) {
    for (key, value) in [
        ("ar", "حصيلة المتابعة"),
        ("zh", "后续行动"),
        ("ru", "последующие меры"),
        ("es", "«año» ñ"),
        ("fr", "l’œuvre"),
        ("empty", ""),
    ] {
        db.run(sql("INSERT INTO meta (key, value) VALUES (?, ?)").bind(key).bind(value)).await.unwrap();
    }
    let payload = serde_json::json!({"z": 1, "a": [true, null, "ك"], "big": i64::MAX, "part": 0.5});
    for (id, once) in [("J1", Some("x/1")), ("J2", None)] {
        let statement = sql("INSERT INTO jobs (id, kind, payload, once, state, due_at, attempts, added_at)
             VALUES (?, 'mail', ?, ?, 'waiting', '2018-04-09T12:00:00.000Z', ?, '2018-04-09T12:00:00.000Z')")
        .bind(id)
        .bind(Json(&payload))
        .bind(once)
        .bind(i64::MIN);
        db.run(statement).await.unwrap();
    }
    // More rows than one batch, each but the first below another that comes later in the order of the table.
    for number in (0..1200).rev() {
        let parent = (number > 0).then(|| format!("b{:05}", number - 1));
        // The parent is set afterwards: while putting in, it is not there yet.
        let statement = sql("INSERT INTO bodies (id, place, kind, name, officers, digest, added_at)
             VALUES (?, ?, 'council', ?, ?, ?, '2018')")
        .bind(format!("b{number:05}"))
        .bind(number)
        .bind(Json(serde_json::json!({"en": {"text": number.to_string()}})))
        .bind(Json(serde_json::json!([])))
        .bind(parent.clone().unwrap_or_default());
        db.run(statement).await.unwrap();
    }
    db.run(sql("UPDATE bodies SET parent = digest WHERE digest <> ''")).await.unwrap();
}

#[tokio::test]
async fn a_record_moves_between_the_engines_and_back_unchanged() {
    let (first, second, third) = (testing::sqlite().await, testing::postgres().await, testing::sqlite().await);
    fill(&first.db).await;

    let there = copy(&first.db, &second.db).await.unwrap();
    let back = copy(&second.db, &third.db).await.unwrap();

    let Copied::Now(counts) = &there else { panic!("nothing was copied: {there:?}") };
    let rows = |name: &str| counts.iter().find(|sum| sum.table == name).map(|sum| sum.rows);
    assert_eq!((rows("bodies"), rows("jobs"), rows("meta")), (Some(1200), Some(2), Some(6)));
    assert_eq!(there, back);
    assert_eq!(sums(&first.db).await.unwrap(), sums(&third.db).await.unwrap());
    assert!(matches!(copy(&first.db, &second.db).await, Ok(Copied::Already(_))));
    for fresh in [first, second, third] {
        fresh.remove().await;
    }
}

#[tokio::test]
async fn a_place_that_holds_another_record_is_refused_and_left_as_it_was() {
    for target in [testing::sqlite().await, testing::postgres().await] {
        let source = testing::sqlite().await;
        fill(&source.db).await;
        target.db.run(sql("INSERT INTO meta (key, value) VALUES ('mine', '1')")).await.unwrap();
        let before = sums(&target.db).await.unwrap();

        let refused = copy(&source.db, &target.db).await;

        assert!(matches!(&refused, Err(Refused::Occupied(table)) if table == "meta"), "{refused:?}");
        assert_eq!(sums(&target.db).await.unwrap(), before);
        source.remove().await;
        target.remove().await;
    }
}

#[tokio::test]
async fn one_changed_letter_changes_the_sum() {
    testing::for_each_engine(async |db| {
        fill(&db).await;
        let before = sums(&db).await.unwrap();
        db.run(sql("UPDATE meta SET value = 'حصيله المتابعة' WHERE key = 'ar'")).await.unwrap();
        let after = sums(&db).await.unwrap();

        let changed: Vec<_> =
            before.iter().zip(&after).filter(|(a, b)| a != b).map(|(a, _)| a.table.as_str()).collect();
        assert_eq!(changed, ["meta"]);
    })
    .await;
}
