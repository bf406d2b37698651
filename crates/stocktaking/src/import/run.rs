//! The job that goes on with an import: reads the file again from the row where it stands, on a thread of its own, and hands rows
//! over in batches, each of which is one transaction. What dies in between goes on from the last batch.

use std::{collections::HashMap, ops::ControlFlow};

use anyhow::Context;
use kit::{db::Db, files::Files, jobs::Claim};
use tables::{Limits, Record, Source};
use tokio::sync::mpsc;

use super::{
    iati,
    note::Note,
    row::{Reader, Row},
    stage::{Act, Stage},
};
use crate::store::{
    Refusal,
    imports::{self, Import, rows},
};

/// How many rows are one transaction.
const BATCH: usize = 500;
/// How many batches wait for the database at most.
const WAITING: usize = 2;

/// Goes on with the import of a job until it is done, stopped or taken back.
///
/// # Errors
/// Where the database or the files are away; the job is tried again.
pub async fn work(db: &Db, files: &Files, claim: Claim) -> anyhow::Result<()> {
    match claim.payload["import"].as_str() {
        Some(id) => go_on(db, files, id).await,
        None => Ok(()),
    }
}

/// The same for an import by its id.
///
/// # Errors
/// Where the database or the files are away.
pub async fn go_on(db: &Db, files: &Files, id: &str) -> anyhow::Result<()> {
    while let Some(import) = imports::one(db, id).await? {
        match import.stage {
            Stage::Checking | Stage::Running => {
                // Where it was stopped, or another worker is at it, this one has nothing more to do; taking back is what is left.
                if !pass(db, files, &import).await?
                    && imports::one(db, id).await?.is_none_or(|one| one.stage != Stage::Undoing)
                {
                    return Ok(());
                }
            }
            Stage::Undoing => {
                while imports::undo(db, id).await? {}
                imports::end(db, id, (Stage::Undoing, Stage::Undone), None).await?;
                return Ok(());
            }
            _ => return Ok(()),
        }
    }
    Ok(())
}

/// Takes all rows from where the import stands. `false` where it was stopped.
async fn pass(db: &Db, files: &Files, import: &Import) -> anyhow::Result<bool> {
    let Some(bytes) = files.read(&import.sent.file).await? else {
        let fault = Some("the file is gone".to_owned());
        imports::end(db, &import.id, (import.stage, Stage::Failed), fault).await?;
        return Ok(false);
    };
    let (give, mut take) = mpsc::channel(WAITING);
    let wanted = import.clone();
    let reading = tokio::task::spawn_blocking(move || read(bytes, &wanted, &give));
    let mut is_going = true;
    while let Some(batch) = take.recv().await {
        is_going = imports::take(db, &import.id, batch).await?;
        if !is_going {
            break;
        }
    }
    // The thread ends at its next batch where nobody takes it.
    drop(take);
    let read = reading.await.context("the reading of the file ended")?;
    if !is_going {
        return Ok(false);
    }
    match read {
        Ok(()) => end(db, import).await.map(|()| true),
        Err(fault) => {
            imports::end(db, &import.id, (import.stage, Stage::Failed), Some(fault.to_string())).await?;
            Ok(false)
        }
    }
}

/// Reads rows and hands them over in batches; stops where nobody takes them.
fn read(bytes: Vec<u8>, import: &Import, give: &mpsc::Sender<Vec<Row>>) -> Result<(), tables::Fault> {
    let source = Source::open(bytes, Limits::default())?;
    let reader = Reader::new(&import.sent.mapping, source.header());
    let mut seen: HashMap<String, u64> = HashMap::new();
    let mut batch = Vec::with_capacity(BATCH);
    source.each(&mut |number, record| {
        let mut row = match record {
            Record::Cells(cells) => reader.read(number, &cells),
            Record::Activity(activity) => iati::read(&reader, number, &activity),
        };
        if let Some(first) = seen.get(&row.identifier) {
            row.notes.push(Note::Twice { row: *first });
        } else if !row.identifier.is_empty() {
            seen.insert(row.identifier.clone(), number);
        }
        if i64::try_from(number).is_ok_and(|number| number <= import.place) {
            return ControlFlow::Continue(());
        }
        batch.push(row);
        if batch.len() == BATCH && give.blocking_send(std::mem::take(&mut batch)).is_err() {
            return ControlFlow::Break(());
        }
        ControlFlow::Continue(())
    })?;
    if !batch.is_empty() {
        // Where nobody takes it, the import was stopped.
        let _ = give.blocking_send(batch);
    }
    Ok(())
}

/// All rows were taken.
async fn end(db: &Db, import: &Import) -> anyhow::Result<()> {
    let id = import.id.as_str();
    if import.stage == Stage::Running {
        match import.sent.whole {
            true => imports::show(db, id).await?,
            false => imports::end(db, id, (Stage::Running, Stage::Done), None).await?,
        }
        // Much was put in at once: the engine finds its way by what the tables hold.
        return Ok(db.analyze().await?);
    }
    imports::end(db, id, (Stage::Checking, Stage::Checked), None).await?;
    let is_refused = rows::counts(db, id).await?.refused > 0;
    if import.sent.goes_on && !(import.sent.whole && is_refused) {
        // What is fetched on a schedule waits for nobody.
        return match imports::act(db, &import.by, id, Act::Run).await {
            Ok(()) | Err(Refusal::State) => Ok(()),
            Err(refusal) => Err(refusal.into()),
        };
    }
    Ok(())
}
