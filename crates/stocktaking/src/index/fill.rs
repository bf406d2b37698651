//! Brings an index to what the record says: all of it anew, or what changed. The documents are made and written on a thread of
//! their own, while the rows of the next portion are read.

use std::sync::Arc;

use kit::{
    db::{Db, Result},
    journal,
};
use search::Index;
use tokio::sync::mpsc;

use super::{Fault, document::document};
use crate::store::{
    indexed::{self, Public},
    since::Changed,
};

/// How many changed projects are read at a time.
const PORTION: usize = 500;

/// A part of what is written together.
enum Part {
    /// These are to be taken out.
    Gone(Vec<String>),
    /// These are to be put in.
    Rows(Vec<Public>),
    /// That was all; the index has reached this position.
    End(i64),
}

/// Fills the index with all that is public. Returns the position of the journal that it has reached.
pub(super) async fn anew(db: &Db, index: &Arc<Index>) -> std::result::Result<i64, Fault> {
    // What happens while the rows are read is read again from here.
    let reached = journal::head(db).await?;
    let (parts, writing) = writer(index, Writing::Anew);
    let read = async {
        let mut last = String::new();
        loop {
            let rows = indexed::after(db, &last).await?;
            let Some(row) = rows.last() else { break };
            last.clone_from(&row.id);
            if parts.send(Part::Rows(rows)).await.is_err() {
                break;
            }
        }
        Result::Ok(parts.send(Part::End(reached)).await.ok())
    };
    let read = read.await;
    drop(parts);
    let written = writing.await?;
    read?;
    written?;
    Ok(reached)
}

/// Takes what changed out of the index, and what of it is public in again.
pub(super) async fn changed(db: &Db, index: &Arc<Index>, changed: &Changed) -> std::result::Result<(), Fault> {
    let (parts, writing) = writer(index, Writing::Changes);
    let read = async {
        for ids in changed.ids.chunks(PORTION) {
            let rows = indexed::of(db, ids).await?;
            let gone = ids.iter().filter(|id| rows.iter().all(|row| row.id != **id)).cloned().collect();
            if parts.send(Part::Gone(gone)).await.is_err() || parts.send(Part::Rows(rows)).await.is_err() {
                break;
            }
        }
        Result::Ok(parts.send(Part::End(changed.reached)).await.ok())
    };
    let read = read.await;
    drop(parts);
    let written = writing.await?;
    read?;
    written
}

/// What is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Writing {
    /// The whole index.
    Anew,
    /// What changed.
    Changes,
}

type Writer = tokio::task::JoinHandle<std::result::Result<(), Fault>>;

/// Writes the parts that come, all together when the end comes; nothing where it never does.
fn writer(index: &Arc<Index>, writing: Writing) -> (mpsc::Sender<Part>, Writer) {
    let (parts, mut coming) = mpsc::channel(2);
    let index = index.clone();
    let thread = tokio::task::spawn_blocking(move || {
        let mut batch = index.batch()?;
        if writing == Writing::Anew {
            batch.clear()?;
        }
        while let Some(part) = coming.blocking_recv() {
            match part {
                Part::Gone(ids) => ids.iter().try_for_each(|id| batch.delete(id))?,
                Part::Rows(rows) => rows.iter().try_for_each(|row| batch.replace(&document(row)))?,
                Part::End(position) => return Ok(batch.commit(position)?),
            }
        }
        Ok(())
    });
    (parts, thread)
}
