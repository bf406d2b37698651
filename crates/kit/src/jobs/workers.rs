//! Those who do the jobs: a few tasks in each process that claim what is due, keep their claim alive while they work, and
//! rest cheaply when there is nothing to do.

use std::{collections::BTreeMap, pin::Pin, sync::Arc, time::Duration};

use jiff::SignedDuration;
use tokio::{
    sync::watch,
    task::{JoinHandle, JoinSet},
    time,
};

use super::{
    backoff,
    claim::{self, Claim},
    timetable::Timetable,
};
use crate::db::{self, Db};

/// How many jobs one process does at a time.
const HANDS: usize = 4;
/// How long a worker with nothing to do rests before it looks again; work of this process wakes it at once.
const REST: Duration = Duration::from_secs(1);
/// How long a worker rests where the database cannot be reached.
const LONG_REST: Duration = Duration::from_secs(5);
/// How often a claim is renewed: several times while it holds.
const RENEWAL: Duration = Duration::from_secs(20);
/// How long work under way may take to end when the program is asked to.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long what is done stays to be looked at.
const KEPT: SignedDuration = SignedDuration::from_hours(30 * 24);
/// The kind of the job that takes away old jobs.
const SWEEP: &str = "sweep-jobs";

type Doing = Pin<Box<dyn Future<Output = anyhow::Result<()>> + Send>>;
type Handler = Arc<dyn Fn(Claim) -> Doing + Send + Sync>;

/// The workers of a process, with the handlers of the kinds of jobs they do.
pub struct Workers {
    db: Db,
    handlers: BTreeMap<&'static str, Handler>,
    timetable: Timetable,
}

/// Workers at work, until they are stopped.
pub struct Running {
    stop: watch::Sender<bool>,
    hands: Vec<JoinHandle<()>>,
}

impl Workers {
    /// Workers that know one thing: to take away jobs done long ago.
    pub fn new(db: Db) -> Workers {
        let sweeper = db.clone();
        Workers { db, handlers: BTreeMap::new(), timetable: Timetable::default() }.daily(SWEEP, move |_| {
            let db = sweeper.clone();
            async move {
                claim::sweep(&db, db.clock().now() - KEPT).await?;
                Ok(())
            }
        })
    }

    /// Names the handler of a kind. What it returns as an error is shown to administrators, so it must hold no secret;
    /// the job is then tried again later. A handler that writes should end its job in the same transaction by
    /// [`Claim::finish`]; otherwise the job ends after it returns, and may be done twice where the process dies between.
    pub fn on<F>(mut self, kind: &'static str, handler: impl Fn(Claim) -> F + Send + Sync + 'static) -> Workers
    where
        F: Future<Output = anyhow::Result<()>> + Send + 'static,
    {
        self.handlers.insert(kind, Arc::new(move |claim| Box::pin(handler(claim))));
        self
    }

    /// Names the handler of a kind that is done once a day, on one of all nodes. Its payload is `{"day": "2026-11-25"}`.
    pub fn daily<F>(mut self, kind: &'static str, handler: impl Fn(Claim) -> F + Send + Sync + 'static) -> Workers
    where
        F: Future<Output = anyhow::Result<()>> + Send + 'static,
    {
        self.timetable.daily(kind);
        self.on(kind, handler)
    }

    /// Begins the work, inside a tokio runtime.
    pub fn start(self) -> Running {
        let (stop, stopped) = watch::channel(false);
        let workers = Arc::new(self);
        let hand = |_| tokio::spawn(workers.clone().work(stopped.clone()));
        Running { stop, hands: (0..HANDS).map(hand).collect() }
    }

    /// Does what is due, one job after the other, until nothing is. For tests, and for commands that end.
    pub async fn drain(&self) -> db::Result<()> {
        self.timetable.keep(&self.db).await?;
        while let Some(claim) = claim::claim(&self.db, &self.kinds()).await? {
            self.attempt(claim).await?;
        }
        Ok(())
    }

    async fn work(self: Arc<Workers>, mut stopped: watch::Receiver<bool>) {
        while !*stopped.borrow() {
            let rest = match self.step().await {
                Ok(true) => continue,
                Ok(false) => REST,
                Err(error) => {
                    tracing::error!(%error, "the jobs cannot be reached");
                    LONG_REST
                }
            };
            tokio::select! {
                () = self.db.has_work() => {}
                () = time::sleep(rest) => {}
                _ = stopped.changed() => {}
            }
        }
    }

    /// Does one job; `false` where none is due.
    async fn step(&self) -> db::Result<bool> {
        self.timetable.keep(&self.db).await?;
        match claim::claim(&self.db, &self.kinds()).await? {
            Some(claim) => self.attempt(claim).await.map(|()| true),
            None => Ok(false),
        }
    }

    async fn attempt(&self, claim: Claim) -> db::Result<()> {
        let Some(handler) = self.handlers.get(claim.kind.as_str()) else { return Ok(()) };
        // Only a job that ends its worker each time comes here: it never gets to fail.
        if claim.attempt > backoff::ATTEMPTS {
            return claim.fail(&self.db, "each attempt ended its worker").await;
        }
        // A task of its own, so that a panic ends the attempt and not the worker; dropping the set ends the task.
        let mut doing = JoinSet::new();
        doing.spawn(handler(claim.clone()));
        let done = tokio::select! {
            done = doing.join_next() => done,
            () = self.hold(&claim) => return Ok(()),
        };
        let done = done.and_then(Result::ok).unwrap_or_else(|| Err(anyhow::anyhow!("the handler panicked")));
        match done {
            Ok(()) => claim.settle(&self.db).await,
            Err(error) => {
                tracing::warn!(kind = claim.kind, job = claim.id, attempt = claim.attempt, "a job failed: {error:#}");
                claim.fail(&self.db, &format!("{error:#}")).await
            }
        }
    }

    /// Keeps a claim alive; returns where it was lost.
    async fn hold(&self, claim: &Claim) {
        loop {
            time::sleep(RENEWAL).await;
            match claim.renew(&self.db).await {
                Ok(true) => {}
                Ok(false) => return tracing::warn!(job = claim.id, "the claim on a job was lost"),
                // It may be back before the claim runs out.
                Err(error) => tracing::error!(%error, "a claim could not be renewed"),
            }
        }
    }

    fn kinds(&self) -> Vec<&'static str> {
        self.handlers.keys().copied().collect()
    }
}

impl Running {
    /// Takes no further job and waits a while for those under way. What is not done by then is claimed again, by any
    /// node, once its claim has run out.
    pub async fn stop(self) {
        // Nobody listens where all have ended by themselves.
        let _ = self.stop.send(true);
        let end = time::Instant::now() + PATIENCE;
        for mut hand in self.hands {
            if time::timeout_at(end, &mut hand).await.is_err() {
                hand.abort();
            }
        }
    }
}
