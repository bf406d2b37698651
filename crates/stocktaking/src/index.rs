//! The full-text index of the public projects. Each node has its own, in its folder or in memory, and each node's follows the
//! journal by itself: nodes share the database and nothing else. The rows are the truth: whoever answers from here looks the rows
//! up, and shows none that is not public.
//!
//! Before an answer the index is brought up to the journal, so that what was published through this node a moment ago is found.
//! Where much is to be read (the first time, after an import of thousands) that goes on behind, and [`RegisterIndex::ready`] says
//! that there is no index yet; so it does when something is wrong with it, which goes to the log. The register then answers from
//! the rows.

mod document;
mod fill;
mod mark;

use std::{
    path::PathBuf,
    sync::{
        Arc, PoisonError, RwLock,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
};

use jiff::{SignedDuration, Timestamp};
use kit::db::Db;
use search::{Index, State};
use tokio::sync::Mutex;

pub(crate) use document::{CONFIRMED, PUBLISHED, TITLE};

use crate::store::{
    indexed,
    since::{Changed, changed_since},
};

/// So many projects are brought in while a reader waits; it takes some tenths of a second.
const WAITED_FOR: usize = 500;
/// How long nothing is tried after something went wrong.
const REST: SignedDuration = SignedDuration::from_secs(60);
/// No position of the record was followed yet.
const NOWHERE: u64 = u64::MAX;

/// The index of a node. Clones are the same index. A part of the application, put in by the site.
#[derive(Clone)]
pub struct RegisterIndex(Arc<Inside>);

struct Inside {
    /// Where it is kept; none for memory.
    folder: Option<PathBuf>,
    open: RwLock<Option<Arc<Index>>>,
    /// The count of [`Db::moves`] that the index was brought up to.
    followed: AtomicU64,
    /// Whether it is being filled behind.
    is_filling: AtomicBool,
    turn: Mutex<Turn>,
}

/// What the one who brings the index up knows.
#[derive(Default)]
struct Turn {
    /// The position of the journal that it has reached; none where it must be filled anew.
    reached: Option<i64>,
    /// When something may be tried again.
    rests_until: Option<Timestamp>,
    /// Whether the folder did not do, so that memory must.
    left_folder: bool,
}

/// What can be wrong.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Fault {
    /// The database.
    #[error(transparent)]
    Store(#[from] kit::db::Error),
    /// The index.
    #[error(transparent)]
    Index(#[from] search::Error),
    /// The folder.
    #[error("the folder of the index: {0}")]
    Folder(#[from] std::io::Error),
    /// A thread ended before its work.
    #[error("a thread of the index: {0}")]
    Thread(#[from] tokio::task::JoinError),
}

impl RegisterIndex {
    /// One that is kept in a folder, of which nothing else may be made: after a restart it goes on from where it was.
    pub fn in_folder(folder: PathBuf) -> RegisterIndex {
        RegisterIndex::at(Some(folder))
    }

    /// One in memory, made anew after each start.
    pub fn in_memory() -> RegisterIndex {
        RegisterIndex::at(None)
    }

    fn at(folder: Option<PathBuf>) -> RegisterIndex {
        RegisterIndex(Arc::new(Inside {
            folder,
            open: RwLock::new(None),
            followed: AtomicU64::new(NOWHERE),
            is_filling: AtomicBool::new(false),
            turn: Mutex::new(Turn::default()),
        }))
    }

    /// The index, brought up to all that this node knows to have happened; none where it cannot answer now.
    pub async fn ready(&self, db: &Db) -> Option<Arc<Index>> {
        // Read before the journal is: what moves later is followed later.
        let moves = db.moves().await.ok()?;
        if let Some(index) = self.current(moves) {
            return Some(index);
        }
        if self.0.is_filling.load(Ordering::SeqCst) {
            return None;
        }
        let mut turn = self.0.turn.lock().await;
        if let Some(index) = self.current(moves) {
            return Some(index);
        }
        match self.bring_up(db, &mut turn).await {
            Ok(Some(index)) => {
                self.0.followed.store(moves, Ordering::SeqCst);
                Some(index)
            }
            Ok(None) => None,
            Err(fault) => {
                self.give_up(db, &mut turn, &fault);
                None
            }
        }
    }

    fn current(&self, moves: u64) -> Option<Arc<Index>> {
        let followed = self.0.followed.load(Ordering::SeqCst);
        (followed != NOWHERE && followed >= moves).then(|| self.opened()).flatten()
    }

    fn opened(&self) -> Option<Arc<Index>> {
        self.0.open.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    async fn bring_up(&self, db: &Db, turn: &mut Turn) -> Result<Option<Arc<Index>>, Fault> {
        if turn.rests_until.is_some_and(|until| db.clock().now() < until) {
            return Ok(None);
        }
        let index = match self.opened() {
            Some(index) => index,
            None => self.open(db, turn).await?,
        };
        // Segments that the engine has joined meanwhile are faster to ask.
        index.refresh()?;
        let changed = match turn.reached {
            Some(position) => Some(changed_since(db, position).await?),
            None => None,
        };
        let much = match &changed {
            Some(changed) => changed.ids.len(),
            None => usize::try_from(indexed::count(db).await?).unwrap_or(usize::MAX),
        };
        if much > WAITED_FOR {
            self.fill_behind(db.clone(), index, changed);
            return Ok(None);
        }
        turn.reached = Some(self.fill(db, &index, changed, turn.left_folder).await?);
        Ok(Some(index))
    }

    /// Opens the index, which is empty where what is there does not fit.
    async fn open(&self, db: &Db, turn: &mut Turn) -> Result<Arc<Index>, Fault> {
        let folder = self.0.folder.clone().filter(|_| !turn.left_folder);
        let (index, state) = match &folder {
            Some(folder) => {
                let fits = mark::fits(db, folder).await?;
                let (index, state) = Index::open(&folder.join("words"), &document::layout())?;
                let end = kit::journal::head(db).await?;
                let is_known = |position: i64| fits && position <= end;
                (
                    index,
                    if let State::Reached(position) = state { Some(position).filter(|p| is_known(*p)) } else { None },
                )
            }
            None => (Index::in_memory(&document::layout())?, None),
        };
        let index = Arc::new(index);
        turn.reached = state;
        *self.0.open.write().unwrap_or_else(PoisonError::into_inner) = Some(index.clone());
        Ok(index)
    }

    /// Fills the index behind, for as long as it takes; until then there is none.
    fn fill_behind(&self, db: Db, index: Arc<Index>, changed: Option<Changed>) {
        if self.0.is_filling.swap(true, Ordering::SeqCst) {
            return;
        }
        let own = self.clone();
        tokio::spawn(async move {
            let mut turn = own.0.turn.lock().await;
            match own.fill(&db, &index, changed, turn.left_folder).await {
                Ok(reached) => turn.reached = Some(reached),
                Err(fault) => own.give_up(&db, &mut turn, &fault),
            }
            drop(turn);
            own.0.is_filling.store(false, Ordering::SeqCst);
            // The next reader finds little left to follow; the engine joins its segments meanwhile.
            own.ready(&db).await;
        });
    }

    /// Returns the position that the index has reached.
    async fn fill(
        &self,
        db: &Db,
        index: &Arc<Index>,
        changed: Option<Changed>,
        left_folder: bool,
    ) -> Result<i64, Fault> {
        let reached = match changed {
            Some(changed) if changed.ids.is_empty() => return Ok(changed.reached),
            Some(changed) => {
                fill::changed(db, index, &changed).await?;
                changed.reached
            }
            None => fill::anew(db, index).await?,
        };
        if let (Some(folder), false) = (&self.0.folder, left_folder)
            && let Some(mark) = mark::of(db, reached).await?
        {
            mark::keep(folder, &mark)?;
        }
        Ok(reached)
    }

    /// Says what is wrong and begins again later; with an index in memory where it was the one in the folder that failed.
    fn give_up(&self, db: &Db, turn: &mut Turn, fault: &Fault) {
        tracing::error!(%fault, "the index of projects cannot be used; the register answers from its rows");
        self.0.followed.store(NOWHERE, Ordering::SeqCst);
        // A database that was away is asked again by the next reader; it is not the index that failed.
        if !matches!(fault, Fault::Store(_)) {
            turn.rests_until = db.clock().now().checked_add(REST).ok();
            *self.0.open.write().unwrap_or_else(PoisonError::into_inner) = None;
            turn.reached = None;
            turn.left_folder = true;
        }
    }

    /// Throws away what is open, as if it had failed: for tests of what happens then.
    #[doc(hidden)]
    pub async fn fail(&self, db: &Db) {
        let mut turn = self.0.turn.lock().await;
        self.give_up(db, &mut turn, &Fault::Index(search::Error::Busy));
    }
}
