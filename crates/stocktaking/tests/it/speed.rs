//! How long the register takes over ten thousand projects. A measurement, run by name:
//! `cargo test -p stocktaking --test it -- --ignored --nocapture speed`.

use std::{collections::BTreeMap, time::Instant};

use kit::{
    db::{Db, testing::for_each_engine},
    journal,
};
use stocktaking::{
    demo,
    figures::{self, Impact, Scope, Survey},
    store::list::{self, Filter, Sort},
};

const PROJECTS: u64 = 10_000;

/// The shortest of three runs, each after the record has changed, so that nothing is answered from memory.
async fn timed(db: &Db, name: &str, filter: &Filter) {
    let mut best = f64::MAX;
    for _ in 0..3 {
        let touched = db.write(|tx| {
            Box::pin(async move {
                let change = serde_json::json!({});
                journal::record(tx, &journal::Act { actor: "test", verb: "touched", subject: "test/1", change }).await
            })
        });
        touched.await.unwrap();
        let start = Instant::now();
        let found = list::list(db, filter, Sort::Newest, 30, 0).await.unwrap();
        assert!(found.total > 0, "{name}");
        best = best.min(start.elapsed().as_secs_f64() * 1000.0);
    }
    println!("{}: {name}: {best:.1} ms", db.engine());
}

#[tokio::test]
#[ignore = "a measurement"]
async fn speed() {
    for_each_engine(async |db| {
        let start = Instant::now();
        demo::load(&db, PROJECTS).await.unwrap();
        db.analyze().await.unwrap();
        println!("{}: {PROJECTS} projects put in, {:.1} s", db.engine(), start.elapsed().as_secs_f64());
        let chosen = |facet: &'static str, value: &str| BTreeMap::from([(facet, vec![value.to_owned()])]);
        let words = |words: &str| Filter { words: words.to_owned(), ..Filter::default() };
        timed(&db, "everything", &Filter::default()).await;
        timed(&db, "an action line", &Filter { chosen: chosen("line", "C2"), ..Filter::default() }).await;
        timed(&db, "words", &words("villages réseau")).await;
        timed(&db, "words of an action line", &Filter { chosen: chosen("line", "C2"), ..words("villages") }).await;
        let start = Instant::now();
        let facts = figures::facts(&db).await.unwrap();
        println!("{}: facts of all for figures: {:.1} ms", db.engine(), start.elapsed().as_secs_f64() * 1000.0);
        let start = Instant::now();
        let slice = Scope::Global.slice(None);
        let (survey, impact) = (Survey::of(&facts, &slice), Impact::of(&facts, &slice));
        assert_eq!(survey.total, impact.total.projects);
        println!("{}: all figures of all: {:.1} ms", db.engine(), start.elapsed().as_secs_f64() * 1000.0);
    })
    .await;
}
