//! Statements about what is kept between the two halves of a proof. It serves once: taking is deleting, and of two nodes
//! that try, one finds nothing. Nothing of it is a change of the record.

use jiff::Timestamp;
use kit::{
    clock::iso,
    db::{FromRow, Json, Result, Run, Tx, sql},
};
use serde_json::Value;

use crate::ceremony::{Ceremony, Kind};

#[derive(FromRow)]
struct Row {
    account: Option<String>,
    content: Json<Value>,
}

/// Keeps a ceremony under the hashes of its ticket and its browser; those that have run out are taken away.
pub async fn add(tx: &mut Tx, ceremony: &Ceremony, ticket: &str, browser: &str, until: Timestamp) -> Result<()> {
    tx.run(sql("DELETE FROM ceremonies WHERE expires_at <= ?").bind(iso(tx.now()))).await?;
    let statement = sql("INSERT INTO ceremonies (ticket, browser, kind, account, content, expires_at)
         VALUES (?, ?, ?, ?, ?, ?)")
    .bind(ticket)
    .bind(browser)
    .bind(ceremony.kind.code())
    .bind(&ceremony.account)
    .bind(Json(&ceremony.content))
    .bind(iso(until));
    tx.run(statement).await?;
    Ok(())
}

/// Takes a ceremony: it is gone from then on, whatever comes of it.
pub async fn take(db: impl Run, kind: Kind, ticket: &str, browser: &str, now: Timestamp) -> Result<Option<Ceremony>> {
    let statement = sql("DELETE FROM ceremonies WHERE ticket = ? AND browser = ? AND kind = ? AND expires_at > ?
         RETURNING account, content");
    let row = db.maybe(statement.bind(ticket).bind(browser).bind(kind.code()).bind(iso(now))).await?;
    Ok(row.map(|row: Row| Ceremony { kind, account: row.account, content: row.content.0 }))
}

/// Looks at a ceremony and leaves it.
pub async fn look(db: impl Run, kind: Kind, ticket: &str, browser: &str, now: Timestamp) -> Result<Option<Ceremony>> {
    let statement = sql("SELECT account, content FROM ceremonies
         WHERE ticket = ? AND browser = ? AND kind = ? AND expires_at > ?");
    let row = db.maybe(statement.bind(ticket).bind(browser).bind(kind.code()).bind(iso(now))).await?;
    Ok(row.map(|row: Row| Ceremony { kind, account: row.account, content: row.content.0 }))
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;
    use kit::db::{Db, testing::for_each_engine};
    use serde_json::json;

    use super::*;
    use crate::ceremony::LIFE;

    async fn begin(db: &Db, ticket: &'static str) {
        let ceremony = Ceremony { kind: Kind::Passkey, account: None, content: json!({"question": [1, 2]}) };
        let until = db.clock().now() + LIFE;
        let kept = db.write(move |tx| Box::pin(async move { add(tx, &ceremony, ticket, "browser", until).await }));
        kept.await.unwrap();
    }

    #[tokio::test]
    async fn a_ceremony_serves_its_own_browser_for_its_own_kind_once() {
        for_each_engine(async |db| {
            begin(&db, "ticket").await;
            let now = db.clock().now();

            assert_eq!(take(&db, Kind::Passkey, "ticket", "another browser", now).await.unwrap(), None);
            assert_eq!(take(&db, Kind::Register, "ticket", "browser", now).await.unwrap(), None);
            let seen = look(&db, Kind::Passkey, "ticket", "browser", now).await.unwrap();
            let taken = take(&db, Kind::Passkey, "ticket", "browser", now).await.unwrap();
            assert_eq!(seen.clone().unwrap().content, json!({"question": [1, 2]}));
            assert_eq!(taken, seen);
            assert_eq!(take(&db, Kind::Passkey, "ticket", "browser", now).await.unwrap(), None);
        })
        .await;
    }

    #[tokio::test]
    async fn of_two_nodes_that_take_one_ceremony_one_has_it() {
        for_each_engine(async |db| {
            begin(&db, "ticket").await;
            let now = db.clock().now();
            let takes = (0..8).map(|_| {
                let db = db.clone();
                tokio::spawn(async move { take(&db, Kind::Passkey, "ticket", "browser", now).await.unwrap().is_some() })
            });
            let mut had = 0;
            for take in takes.collect::<Vec<_>>() {
                had += usize::from(take.await.unwrap());
            }
            assert_eq!(had, 1);
        })
        .await;
    }

    #[tokio::test]
    async fn a_ceremony_runs_out_and_the_next_one_sweeps_it_away() {
        for_each_engine(async |db| {
            begin(&db, "old").await;
            db.clock().advance(LIFE + SignedDuration::from_secs(1));
            assert_eq!(take(&db, Kind::Passkey, "old", "browser", db.clock().now()).await.unwrap(), None);

            begin(&db, "new").await;
            let before = db.clock().now() - LIFE;
            assert_eq!(
                look(&db, Kind::Passkey, "old", "browser", before).await.unwrap(),
                None,
                "it is no longer there"
            );
            assert!(look(&db, Kind::Passkey, "new", "browser", before).await.unwrap().is_some());
        })
        .await;
    }
}
