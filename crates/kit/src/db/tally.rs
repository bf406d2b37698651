//! What was run: how many statements, and on request which ones. For tests that say what a page may cost, and for the
//! one that shows every statement of a walk to both engines.

use std::{
    collections::BTreeSet,
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
};

/// The tally of one database handle and its clones.
#[derive(Default)]
pub(super) struct Tally {
    count: AtomicU64,
    texts: Option<Mutex<BTreeSet<String>>>,
}

impl Tally {
    /// A tally that keeps the texts too.
    pub(super) fn with_texts() -> Tally {
        Tally { count: AtomicU64::new(0), texts: Some(Mutex::default()) }
    }

    pub(super) fn note(&self, text: &str) {
        self.count.fetch_add(1, Ordering::Relaxed);
        if let Some(texts) = &self.texts {
            texts.lock().unwrap_or_else(PoisonError::into_inner).insert(text.to_owned());
        }
    }

    pub(super) fn count(&self) -> u64 {
        self.count.load(Ordering::Relaxed)
    }

    pub(super) fn texts(&self) -> Vec<String> {
        let texts = |texts: &Mutex<BTreeSet<String>>| {
            texts.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
        };
        self.texts.as_ref().map(texts).unwrap_or_default()
    }
}
