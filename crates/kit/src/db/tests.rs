//! Tests of the database facade, each on both engines.

use std::sync::Arc;

use super::{testing::for_each_engine, *};

/// The table `meta` of the first migration serves as the field of play.
async fn put(db: impl Run, key: &str, value: &str) -> Result<u64> {
    db.run(sql("INSERT INTO meta (key, value) VALUES (?, ?)").bind(key).bind(value)).await
}

async fn get(db: impl Run, key: &str) -> Result<Option<String>> {
    let row: Option<(String,)> = db.maybe(sql("SELECT value FROM meta WHERE key = ?").bind(key)).await?;
    Ok(row.map(|(value,)| value))
}

async fn count(db: &Db) -> i64 {
    db.one::<(i64,)>(sql("SELECT count(*) FROM meta")).await.unwrap().0
}

#[derive(Debug, PartialEq, FromRow)]
struct Sample {
    text: String,
    absent: Option<String>,
    number: i64,
    truth: bool,
    json: Json<Vec<String>>,
}

#[tokio::test]
async fn values_come_back_as_they_went_in() {
    for_each_engine(async |db| {
        let create = "CREATE TABLE sample (text TEXT, absent TEXT, number BIGINT, truth BOOLEAN, json JSONB)";
        db.run(sql(create)).await.unwrap();
        let words = vec!["حصيلة".to_owned(), "tally ?".to_owned()];

        let insert = sql("INSERT INTO sample (text, absent, number, truth, json) VALUES (?, ?, ?, ?, ?)")
            .bind("it's “?”")
            .bind(None::<&str>)
            .bind(i64::MAX)
            .bind(true)
            .bind(Json(&words));
        assert_eq!(db.run(insert).await.unwrap(), 1);

        let found: Sample = db.one(sql("SELECT * FROM sample")).await.unwrap();
        let expected =
            Sample { text: "it's “?”".to_owned(), absent: None, number: i64::MAX, truth: true, json: Json(words) };
        assert_eq!(found, expected);
        let (first,): (String,) = db.one(sql("SELECT json ->> 0 FROM sample WHERE truth")).await.unwrap();
        assert_eq!(first, "حصيلة");
    })
    .await;
}

#[tokio::test]
async fn filters_that_are_not_set_are_not_applied() {
    for_each_engine(async |db| {
        for (key, value) in [("a", "1"), ("b", "1"), ("c", "2")] {
            put(&db, key, value).await.unwrap();
        }
        let keys = async |value: Option<&'static str>, among: Vec<&'static str>| {
            let statement = sql("SELECT key FROM meta WHERE TRUE")
                .and("value = ?", value)
                .and_in("key", among)
                .push(" ORDER BY key LIMIT ?")
                .bind(10);
            let rows: Vec<(String,)> = db.all(statement).await.unwrap();
            rows.into_iter().map(|(key,)| key).collect::<String>()
        };

        assert_eq!(keys(None, vec![]).await, "abc");
        assert_eq!(keys(Some("1"), vec![]).await, "ab");
        assert_eq!(keys(Some("1"), vec!["b", "c"]).await, "b");
    })
    .await;
}

#[tokio::test]
async fn a_failed_transaction_leaves_nothing() {
    for_each_engine(async |db| {
        let result: Result<()> = db
            .write(|tx| {
                Box::pin(async move {
                    put(&mut *tx, "a", "1").await?;
                    assert_eq!(get(&mut *tx, "a").await?, Some("1".to_owned()));
                    Err(Error::other("changed my mind"))
                })
            })
            .await;

        assert!(matches!(result, Err(Error::Other(words)) if words == "changed my mind"));
        assert_eq!(count(&db).await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_refusal_keeps_its_type() {
    #[derive(Debug)]
    enum Refusal {
        Closed,
        Db,
    }
    impl From<Error> for Refusal {
        fn from(_: Error) -> Refusal {
            Refusal::Db
        }
    }
    for_each_engine(async |db| {
        let refused = db
            .decide(|tx| {
                Box::pin(async move {
                    put(&mut *tx, "a", "1").await?;
                    Err::<(), _>(Refusal::Closed)
                })
            })
            .await;

        assert!(matches!(refused, Err(Refusal::Closed)));
        assert_eq!(count(&db).await, 0);
    })
    .await;
}

#[tokio::test]
async fn violations_are_told_apart() {
    for_each_engine(async |db| {
        put(&db, "a", "1").await.unwrap();
        db.run(sql("CREATE TABLE child (parent TEXT REFERENCES meta (key))")).await.unwrap();

        let twice = put(&db, "a", "2").await;
        let orphan = db.run(sql("INSERT INTO child (parent) VALUES ('none')")).await;
        let nobody = db.one::<(String,)>(sql("SELECT value FROM meta WHERE key = 'none'")).await;
        let places = db.run(sql("DELETE FROM meta WHERE key = ?")).await;
        let nul = put(&db, "b", "\0").await;

        assert!(matches!(twice, Err(Error::Unique(_))), "{twice:?}");
        assert!(matches!(orphan, Err(Error::ForeignKey)), "{orphan:?}");
        assert!(matches!(nobody, Err(Error::NotFound)), "{nobody:?}");
        assert!(matches!(places, Err(Error::Other(_))), "{places:?}");
        assert!(matches!(nul, Err(Error::Nul)), "{nul:?}");
        assert_eq!(get(&db, "a").await.unwrap(), Some("1".to_owned()));
    })
    .await;
}

#[tokio::test]
async fn of_a_hundred_writers_at_once_the_failing_one_fails_alone() {
    for_each_engine(async |db| {
        put(&db, "taken", "1").await.unwrap();
        let writers = (0..100).map(|n| {
            let db = db.clone();
            tokio::spawn(async move {
                let key = if n == 50 { "taken".to_owned() } else { format!("key {n}") };
                db.write(move |tx| {
                    Box::pin(async move {
                        put(&mut *tx, &format!("{n} before"), "1").await?;
                        put(&mut *tx, &key, "1").await
                    })
                })
                .await
            })
        });
        let writers: Vec<_> = writers.collect();

        let mut failed = Vec::new();
        for (n, writer) in writers.into_iter().enumerate() {
            if let Err(error) = writer.await.unwrap() {
                failed.push((n, error));
            }
        }
        assert!(matches!(failed.as_slice(), [(50, Error::Unique(_))]), "{failed:?}");
        assert_eq!(count(&db).await, 1 + 2 * 99);
        assert_eq!(get(&db, "50 before").await.unwrap(), None);
    })
    .await;
}

#[tokio::test]
async fn a_panic_in_one_write_does_not_stop_the_others() {
    let fresh = testing::sqlite().await;
    let db = Arc::new(fresh.db.clone());

    let result: Result<()> = db
        .write(|tx| {
            Box::pin(async move {
                put(&mut *tx, "a", "1").await?;
                panic!("a mistake in a rule")
            })
        })
        .await;

    assert!(result.is_err());
    put(&*db, "b", "1").await.unwrap();
    assert_eq!(count(&db).await, 1);
    fresh.remove().await;
}

#[tokio::test]
async fn a_commit_that_fails_is_told_to_every_writer_in_it() {
    let fresh = testing::sqlite().await;
    let db = &fresh.db;
    db.run(sql("CREATE TABLE child (parent TEXT REFERENCES meta (key) DEFERRABLE INITIALLY DEFERRED)")).await.unwrap();

    let (orphan, innocent) =
        tokio::join!(db.run(sql("INSERT INTO child (parent) VALUES ('none')")), put(db, "a", "1"),);

    // Whether both were in one commit is a matter of timing; what is told must be what was kept.
    assert!(matches!(orphan, Err(Error::ForeignKey)), "{orphan:?}");
    assert_eq!(innocent.is_ok(), count(db).await == 1);
    put(db, "b", "1").await.unwrap();
    fresh.remove().await;
}

#[tokio::test]
async fn the_readers_of_sqlite_cannot_write() {
    let fresh = testing::sqlite().await;

    let sly = fresh.db.all::<(String,)>(sql("WITH x AS (SELECT 1) INSERT INTO meta VALUES ('a', '1') RETURNING key"));

    assert!(sly.await.is_err());
    fresh.remove().await;
}

#[tokio::test]
async fn statements_are_counted_and_prepared() {
    for_each_engine(async |db| {
        let before = db.statements();
        get(&db, "a").await.unwrap();
        put(&db, "a", "1").await.unwrap();

        assert_eq!(db.statements() - before, 2);
        assert_eq!(db.recorded().len(), 2);
        for text in db.recorded() {
            db.prepare(&text).await.unwrap();
        }
        assert!(db.prepare("SELECT value FROM nowhere").await.is_err());
    })
    .await;
}

#[tokio::test]
async fn what_was_answered_is_there_after_opening_again() {
    let folder = std::env::temp_dir().join(format!("hasila-reopen-{}", crate::id::random(8)));
    let path = folder.join("hasila.db").display().to_string();
    let db = Db::open(&path).await.unwrap();
    db.migrate().await.unwrap();
    db.migrate().await.unwrap();
    put(&db, "a", "1").await.unwrap();
    db.close().await;
    assert!(matches!(put(&db, "b", "1").await, Err(Error::Unavailable(_))));

    let again = Db::open(&path).await.unwrap();

    assert_eq!(get(&again, "a").await.unwrap(), Some("1".to_owned()));
    again.close().await;
    std::fs::remove_dir_all(folder).unwrap();
}

#[tokio::test]
async fn a_full_disk_is_told_and_loses_nothing_that_was_answered() {
    let fresh = testing::sqlite().await;
    let db = &fresh.db;
    let (pages,): (i64,) = db.write(|tx| Box::pin(tx.one(sql("PRAGMA page_count")))).await.unwrap();
    assert!(pages < 300, "{pages}");
    db.write(|tx| Box::pin(tx.maybe::<(i64,)>(sql("PRAGMA max_page_count = 350")))).await.unwrap();

    let mut kept = Vec::new();
    for round in 0..40 {
        let large = "x".repeat(50_000);
        let (big, small) = (format!("big {round}"), format!("small {round}"));
        let (first, second) = tokio::join!(put(db, &big, &large), put(db, &small, "1"));
        for (key, result) in [(big, first), (small, second)] {
            match result {
                Ok(_) => kept.push(key),
                Err(error) => assert!(matches!(error, Error::Full | Error::Unavailable(_)), "{error:?}"),
            }
        }
    }

    assert!(kept.iter().any(|key| key.starts_with("big")) && !kept.contains(&"big 19".to_owned()), "{kept:?}");
    for key in &kept {
        assert!(get(db, key).await.unwrap().is_some(), "{key} was answered and is lost");
    }
    assert_eq!(count(db).await, i64::try_from(kept.len()).unwrap());
    fresh.remove().await;
}

#[tokio::test]
async fn a_node_is_ready_where_the_database_answers_in_the_form_that_it_knows() {
    for_each_engine(async |db| {
        assert!(db.is_ready().await);
        db.run(sql("UPDATE _sqlx_migrations SET version = version + 1 WHERE version = (SELECT MAX(version) FROM _sqlx_migrations)"))
            .await
            .unwrap();
        assert!(!db.is_ready().await, "another form than this program's");
        db.close().await;
        assert!(!db.is_ready().await, "no database");
    })
    .await;
}

#[tokio::test]
async fn two_nodes_that_start_at_once_bring_the_form_once() {
    for fresh in [testing::sqlite_without_form().await, testing::postgres_without_form().await] {
        let other = Db::open(&fresh.address()).await.unwrap();
        let (one, two) = tokio::join!(fresh.db.migrate(), other.migrate());
        one.unwrap();
        two.unwrap();
        assert!(fresh.db.is_ready().await && other.is_ready().await);
        other.close().await;
        fresh.remove().await;
    }
}
