//! Statements about checkpoints. They are only ever added.

use super::{Checkpoint, Key};
use crate::{
    clock::iso,
    db::{Db, Error, FromRow, Result, Run, sql},
};

/// A checkpoint that was made.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct Kept {
    /// Its day.
    pub day: String,
    /// How many entries the journal had.
    pub entries: i64,
    /// The hash of the last, in hexadecimal.
    pub hash: String,
    /// The signed note.
    pub note: String,
    /// The public key that verifies it.
    pub key: String,
    /// When it was made.
    pub made_at: String,
}

/// Makes the checkpoint of today, or gives the one that is there.
pub async fn keep(db: &Db, key: &Key) -> Result<Kept> {
    let key = key.clone();
    db.write(move |tx| {
        Box::pin(async move {
            let made_at = iso(tx.now());
            let day = made_at[..10].to_owned();
            if let Some(kept) = on(&mut *tx, &day).await? {
                return Ok(kept);
            }
            let (entries, hash) =
                tx.one::<(i64, String)>(sql("SELECT sequence, hash FROM journal_head WHERE id = 'head'")).await?;
            let checkpoint = Checkpoint { entries, hash, day };
            let note = key.sign(&checkpoint).map_err(|error| Error::other(error.to_string()))?;
            let Checkpoint { entries, hash, day } = checkpoint;
            let statement =
                sql("INSERT INTO checkpoints (day, entries, hash, note, key, made_at) VALUES (?, ?, ?, ?, ?, ?)
                 ON CONFLICT (day) DO NOTHING")
                .bind(&day)
                .bind(entries)
                .bind(&hash)
                .bind(&note)
                .bind(key.public().to_string())
                .bind(&made_at);
            tx.run(statement).await?;
            // Another node may have been quicker: what it published stands.
            on(&mut *tx, &day).await?.ok_or(Error::NotFound)
        })
    })
    .await
}

/// Every checkpoint, newest first.
pub async fn kept(db: impl Run) -> Result<Vec<Kept>> {
    db.all(sql("SELECT day, entries, hash, note, key, made_at FROM checkpoints ORDER BY day DESC")).await
}

/// The newest checkpoint.
pub async fn newest(db: impl Run) -> Result<Option<Kept>> {
    db.maybe(sql("SELECT day, entries, hash, note, key, made_at FROM checkpoints ORDER BY day DESC LIMIT 1")).await
}

/// The checkpoint of a day.
pub async fn on(db: impl Run, day: &str) -> Result<Option<Kept>> {
    db.maybe(sql("SELECT day, entries, hash, note, key, made_at FROM checkpoints WHERE day = ?").bind(day)).await
}
