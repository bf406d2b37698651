//! What the database keeps of decisions about suggestions, on both engines.
#![expect(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

use kit::db::{Db, testing::for_each_engine};
use mapping::{
    Decision, Judged, Verdict,
    store::{self, Kept},
};

fn judged(account: &str, decisions: &[(&str, Verdict, Option<f32>)]) -> Judged {
    let decision = |(topic, verdict, probability): &(&str, Verdict, Option<f32>)| Decision {
        topic: (*topic).to_owned(),
        verdict: *verdict,
        probability: *probability,
    };
    Judged {
        text: "Fibre brings broadband.".into(),
        place: "page".into(),
        account: account.into(),
        decisions: decisions.iter().map(decision).collect(),
    }
}

async fn keep(db: &Db, judged: Judged) {
    db.write(move |tx| Box::pin(async move { store::keep(tx, &judged).await })).await.unwrap();
}

#[tokio::test]
async fn the_last_decision_of_each_person_about_a_topic_counts() {
    for_each_engine(async |db| {
        keep(&db, judged("one", &[("C2", Verdict::Confirmed, Some(0.4)), ("SDG4", Verdict::Dropped, Some(0.9))])).await;
        keep(&db, judged("one", &[("C2", Verdict::Dropped, Some(0.4))])).await;
        keep(&db, judged("two", &[("C2", Verdict::Confirmed, Some(0.4)), ("C5", Verdict::Added, None)])).await;
        keep(&db, judged("two", &[])).await;

        let kept = store::list(&db, 99, 0).await.unwrap();
        let mut said: Vec<(&str, &str, Option<i64>)> =
            kept.iter().map(|one: &Kept| (one.topic.as_str(), one.verdict.as_str(), one.probability)).collect();
        said.sort_unstable();

        let expected = [
            ("C2", "confirmed", Some(400)),
            ("C2", "dropped", Some(400)),
            ("C5", "added", None),
            ("SDG4", "dropped", Some(900)),
        ];
        assert_eq!(said, expected);
        assert_eq!(store::count(&db).await.unwrap(), 4);
        assert_eq!(store::list(&db, 1, 3).await.unwrap().len(), 1);
        let exported = serde_json::to_string(&kept[0]).unwrap();
        assert!(!exported.contains("account") && exported.contains("Fibre"), "{exported}");
    })
    .await;
}
