//! Files in the database: base64 in pieces, since text is what both engines keep alike. One transaction a file.

use std::io;

use base64::{Engine, prelude::BASE64_STANDARD};

use super::sum;
use crate::db::{self, Db, Run, sql};

/// How many bytes a piece has at most; a multiple of three, so that its text has no padding inside.
const PIECE: usize = 768 * 1024;

pub(super) async fn keep(db: &Db, bytes: Vec<u8>) -> io::Result<String> {
    let hash = sum(&bytes);
    let name = hash.clone();
    // A file without bytes is one piece without bytes.
    let mut pieces: Vec<String> = bytes.chunks(PIECE).map(|piece| BASE64_STANDARD.encode(piece)).collect();
    if pieces.is_empty() {
        pieces.push(String::new());
    }
    db.write(move |tx| {
        Box::pin(async move {
            for (place, piece) in pieces.into_iter().enumerate() {
                let statement =
                    sql("INSERT INTO file_pieces (hash, piece, bytes) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                        .bind(&name)
                        .bind(place as i64)
                        .bind(piece);
                tx.run(statement).await?;
            }
            Ok(())
        })
    })
    .await
    .map_err(failed)?;
    Ok(hash)
}

pub(super) async fn read(db: &Db, hash: &str) -> io::Result<Option<Vec<u8>>> {
    let statement = sql("SELECT bytes FROM file_pieces WHERE hash = ? ORDER BY piece").bind(hash);
    let pieces: Vec<(String,)> = db.all(statement).await.map_err(failed)?;
    if pieces.is_empty() {
        return Ok(None);
    }
    let mut bytes = Vec::new();
    for (piece,) in pieces {
        let piece = BASE64_STANDARD.decode(piece);
        bytes.extend(piece.map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))?);
    }
    Ok(Some(bytes))
}

pub(super) async fn all(db: &Db) -> io::Result<Vec<String>> {
    let statement = sql("SELECT DISTINCT hash FROM file_pieces ORDER BY hash");
    let hashes: Vec<(String,)> = db.all(statement).await.map_err(failed)?;
    Ok(hashes.into_iter().map(|(hash,)| hash).collect())
}

fn failed(error: db::Error) -> io::Error {
    match error {
        db::Error::Full => io::Error::new(io::ErrorKind::StorageFull, error),
        other => io::Error::other(other),
    }
}

/// Changes a kept file behind our back.
#[cfg(test)]
pub(super) async fn tamper(db: &Db, hash: &str) {
    db.run(sql("UPDATE file_pieces SET bytes = 'AAAA' WHERE piece = 0 AND hash = ?").bind(hash)).await.unwrap();
}
