//! How far the journal has come, as this process knows it: what the caches go by. A commit of our own is known before its
//! answer is given. What other processes commit (another node, the command line) is seen by asking the database: at the
//! latest [`BOUND`] after it happened, since nobody is answered from older knowledge.

use std::{
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicBool, AtomicI64, AtomicU64, Ordering},
    },
    time::Duration,
};

use tokio::time::Instant;

use super::{Db, Result};
use crate::journal;

/// The longest that a change by another process may stay unseen.
pub const BOUND: Duration = Duration::from_millis(250);
/// Knowledge older than this is renewed on the side, so that nobody has to wait for it while readers keep coming.
const YOUNG: Duration = Duration::from_millis(125);

/// The position of the journal, counted so that whoever remembers the count sees that it moved.
#[derive(Default)]
pub(super) struct Reached {
    sequence: AtomicI64,
    moves: AtomicU64,
    asked: Mutex<Option<Instant>>,
    asking: AtomicBool,
}

impl Reached {
    /// The journal stands here now.
    pub(super) fn at(&self, sequence: i64) {
        // A late answer may bring an older number: that only makes somebody look again, never miss anything.
        if self.sequence.swap(sequence, Ordering::SeqCst) != sequence {
            self.moves.fetch_add(1, Ordering::SeqCst);
        }
    }

    /// The number of the last entry that this process knows of.
    pub(super) fn sequence(&self) -> i64 {
        self.sequence.load(Ordering::SeqCst)
    }

    fn age(&self) -> Duration {
        let asked = *self.asked.lock().unwrap_or_else(PoisonError::into_inner);
        asked.map_or(Duration::MAX, |asked| asked.elapsed())
    }
}

impl Db {
    /// A number that is another one after every change of the record: by this process before the change is answered, by
    /// others at the latest [`BOUND`] after it. Costs no statement while readers keep coming, and one a quarter of a second
    /// on the side.
    pub async fn moves(&self) -> Result<u64> {
        let age = self.reached.age();
        if age > BOUND {
            self.ask().await?;
        } else if age > YOUNG && !self.reached.asking.swap(true, Ordering::SeqCst) {
            let db = self.clone();
            tokio::spawn(async move {
                // Where it fails, the knowledge grows too old, and the next reader is told why.
                let _ = db.ask().await;
                db.reached.asking.store(false, Ordering::SeqCst);
            });
        }
        Ok(self.reached.moves.load(Ordering::SeqCst))
    }

    async fn ask(&self) -> Result<()> {
        let begun = Instant::now();
        self.reached.at(journal::head(self).await?);
        *self.reached.asked.lock().unwrap_or_else(PoisonError::into_inner) = Some(begun);
        Ok(())
    }
}
