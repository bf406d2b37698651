//! Tests of checkpoints: what is signed, what is refused, and what a kept checkpoint finds.

use serde_json::json;

use super::*;
use crate::{
    db::{Run as _, sql, testing::for_each_engine},
    journal::{Act, Chain, record, verify_through},
};

fn checkpoint() -> Checkpoint {
    Checkpoint { entries: 3, hash: "ab".repeat(32), day: "2018-04-09".to_owned() }
}

#[test]
fn a_signed_checkpoint_opens_with_its_key_alone() {
    let key = Key::new("hasila.example").unwrap();
    let note = key.sign(&checkpoint()).unwrap();

    assert!(note.starts_with("hasila.example/journal\n3\nq6ur"), "{note}");
    assert_eq!(key.public().open(&note), Ok(checkpoint()));
    assert_eq!(Key::new("hasila.example").unwrap().public().open(&note), Err(Refused::OtherKey));
    assert_eq!(key.public().open(&note.replacen("\n3\n", "\n4\n", 1)), Err(Refused::Changed));
    assert_eq!(key.public().open("x"), Err(Refused::NoCheckpoint));
}

#[test]
fn keys_are_written_and_read_back() {
    let key = Key::new("hasila.example").unwrap();

    assert_eq!(key.secret().parse::<Key>().unwrap().public(), key.public());
    assert_eq!(key.public().to_string().parse(), Ok(key.public()));
    assert!(!format!("{key:?}").contains(&key.secret()));
    for bad in ["", "a+b", "a+00000000+AAAA", &key.public().to_string().replacen("hasila", "hasilb", 1)] {
        assert_eq!(bad.parse::<PublicKey>(), Err(Refused::NoKey), "{bad}");
    }
    for bad in ["", "a b", "a+b"] {
        assert_eq!(Key::new(bad).unwrap_err(), Refused::NoKey, "{bad}");
    }
}

#[tokio::test]
async fn a_chain_written_anew_holds_but_has_another_hash_where_the_checkpoint_was() {
    for_each_engine(async |db| {
        let write = |actor: &'static str| {
            db.write(move |tx| {
                Box::pin(
                    async move { record(tx, &Act { actor, verb: "added", subject: "a", change: json!({}) }).await },
                )
            })
        };
        write("ana").await.unwrap();
        let key = Key::new("hasila.example").unwrap();
        let made = keep(&db, &key).await.unwrap();
        assert_eq!(keep(&db, &key).await.unwrap(), made, "one a day");
        assert_eq!(key.public().open(&made.note).unwrap().hash, made.hash);
        let (_, found) = verify_through(&db, &[made.entries]).await.unwrap();
        assert_eq!(found, [Some(made.hash.clone())]);

        db.run(sql("DELETE FROM journal")).await.unwrap();
        let genesis = crate::journal::GENESIS;
        db.run(sql("UPDATE journal_head SET sequence = 0, hash = ?").bind(genesis)).await.unwrap();
        write("eve").await.unwrap();

        let (chain, found) = verify_through(&db, &[made.entries]).await.unwrap();
        assert!(matches!(chain, Chain::Whole { entries: 1, .. }), "{chain:?}");
        assert_ne!(found, [Some(made.hash)]);
    })
    .await;
}
