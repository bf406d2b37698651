//! SQLite's one writer: a task that takes the writes waiting at the moment, does each inside a savepoint of one
//! transaction, commits, and only then answers. A write that fails is undone alone; when the commit itself fails,
//! every write in it is told so. One flush to disk then serves many writers.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    pin::Pin,
    sync::Arc,
    task::Poll,
};

use sqlx::{Executor, SqliteConnection};
use tokio::sync::{mpsc, oneshot};

use super::{Error, Link, Result, Tx, Work};

/// How many writes one commit may hold.
const BATCH: usize = 256;
/// How many writes may wait before a further one has to wait to be accepted.
const QUEUE: usize = 4096;

/// The way to the writer task.
#[derive(Clone)]
pub(super) struct Writer {
    queue: mpsc::Sender<Request>,
}

enum Request {
    Write(Job),
    Close(oneshot::Sender<()>),
}

/// A piece of work that says whether to keep what it did, and how to answer once that is known.
type Job = Box<dyn for<'t> FnOnce(&'t mut Tx) -> Pin<Box<dyn Future<Output = Outcome> + Send + 't>> + Send>;

struct Outcome {
    keep: bool,
    answer: Answer,
}

/// Tells the one who asked: `None` when the commit went well, or why it did not.
type Answer = Box<dyn FnOnce(Option<Error>) + Send>;

impl Writer {
    /// Starts the task, which owns the only connection that writes.
    pub(super) fn start(tx: Tx) -> Writer {
        let (queue, requests) = mpsc::channel(QUEUE);
        tokio::spawn(serve(tx, requests));
        Writer { queue }
    }

    pub(super) async fn write<T, E, F>(&self, reason: Option<Arc<str>>, work: F) -> std::result::Result<T, E>
    where
        T: Send + 'static,
        E: From<Error> + Send + 'static,
        F: for<'t> FnOnce(&'t mut Tx) -> Work<'t, T, E> + Send + 'static,
    {
        let (tell, told) = oneshot::channel();
        let job: Job = Box::new(move |tx| {
            Box::pin(async move {
                tx.reason = reason;
                let result = guarded(work(tx)).await;
                let keep = result.is_ok();
                let answer: Answer = Box::new(move |failure| {
                    let result = match failure {
                        // A refusal stays a refusal: nothing of it was to be kept anyway.
                        Some(error) if keep => Err(E::from(error)),
                        _ => result,
                    };
                    // Who asked may have gone away meanwhile; the write stands all the same.
                    let _ = tell.send(result);
                });
                Outcome { keep, answer }
            })
        });
        let closed = || E::from(Error::Unavailable("it was closed, or could not begin a transaction".to_owned()));
        self.queue.send(Request::Write(job)).await.map_err(|_| closed())?;
        told.await.map_err(|_| closed())?
    }

    /// Waits until all writes accepted before have been answered, and stops the task.
    pub(super) async fn close(&self) {
        let (tell, told) = oneshot::channel();
        if self.queue.send(Request::Close(tell)).await.is_ok() {
            let _ = told.await;
        }
    }
}

async fn serve(mut tx: Tx, mut requests: mpsc::Receiver<Request>) {
    let mut waiting = Vec::with_capacity(BATCH);
    while requests.recv_many(&mut waiting, BATCH).await > 0 {
        let mut jobs = Vec::with_capacity(waiting.len());
        let mut closing = Vec::new();
        for request in waiting.drain(..) {
            match request {
                Request::Write(job) => jobs.push(job),
                Request::Close(tell) => closing.push(tell),
            }
        }
        commit_together(&mut tx, jobs).await;
        if !closing.is_empty() {
            drop(requests);
            drop(tx);
            for tell in closing {
                let _ = tell.send(());
            }
            return;
        }
    }
}

/// Does the jobs in one transaction and answers them all after its end.
async fn commit_together(tx: &mut Tx, jobs: Vec<Job>) {
    if jobs.is_empty() {
        return;
    }
    let mut outcomes = Vec::with_capacity(jobs.len());
    let result = attempt(tx, jobs, &mut outcomes).await;
    let recorded = tx.recorded.take();
    if let (Ok(()), Some(sequence)) = (&result, recorded) {
        tx.reached.at(sequence);
    }
    if let Err(error) = &result {
        tracing::error!(%error, "a commit failed; none of its writes is kept");
        // SQLite may have rolled back by itself; then there is nothing left to roll back, and that is well.
        let _ = execute(tx, "ROLLBACK").await;
    }
    if std::mem::take(&mut tx.adds_work) && result.is_ok() {
        super::ring(&tx.bell);
    }
    for outcome in outcomes {
        (outcome.answer)(result.as_ref().err().map(Error::again));
    }
}

/// Jobs that were not begun when the transaction broke are dropped, and their askers are told that the database
/// is not available.
async fn attempt(tx: &mut Tx, jobs: Vec<Job>, outcomes: &mut Vec<Outcome>) -> Result<()> {
    execute(tx, "BEGIN IMMEDIATE").await?;
    for job in jobs {
        execute(tx, "SAVEPOINT job").await?;
        let recorded = tx.recorded;
        let outcome = job(tx).await;
        let keep = outcome.keep;
        outcomes.push(outcome);
        if !keep {
            execute(tx, "ROLLBACK TO job").await?;
            tx.recorded = recorded;
        }
        execute(tx, "RELEASE job").await?;
    }
    execute(tx, "COMMIT").await
}

async fn execute(tx: &mut Tx, text: &'static str) -> Result<()> {
    let connection: &mut SqliteConnection = match &mut tx.connection {
        Link::Sqlite(connection) => connection,
        Link::Postgres(_) => return Err(Error::other("the writer task serves SQLite only")),
    };
    connection.execute(text).await?;
    Ok(())
}

/// Awaits work that may panic, so that a mistake in one write cannot stop all others.
async fn guarded<T, E: From<Error>>(mut work: Work<'_, T, E>) -> std::result::Result<T, E> {
    std::future::poll_fn(move |context| {
        catch_unwind(AssertUnwindSafe(|| work.as_mut().poll(context))).unwrap_or_else(|_| {
            Poll::Ready(Err(E::from(Error::other("the work of a transaction panicked; nothing of it is kept"))))
        })
    })
    .await
}
