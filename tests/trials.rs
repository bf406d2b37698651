//! Trials: the program is killed, its disk fails or fills, and afterwards the record is compared with what was acknowledged.
//! Trials by kills have a twin in which the promise is broken on purpose; one whose twin passes proves nothing. A few rounds run with the tests, many with `script/test --long`, which the program `trial` serves.

pub mod client;
pub mod crash;
pub mod failover;
pub mod full;
pub mod kills;
pub mod node;
pub mod power;
pub mod scenario;
pub mod servers;

use std::path::{Path, PathBuf};

/// How a trial treats the promise that what is acknowledged is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ack {
    /// A change counts as acknowledged when its answer came.
    Answered,
    /// The twin: a change counts as acknowledged before it is done.
    Early,
}

/// What a trial found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// How often something was broken.
    pub rounds: usize,
    /// How many changes were acknowledged.
    pub acknowledged: usize,
    /// What was wrong afterwards, in words.
    pub faults: Vec<String>,
}

impl Found {
    /// Adds what one more round found.
    pub fn add(&mut self, acknowledged: usize, faults: Vec<String>) {
        self.rounds += 1;
        self.acknowledged += acknowledged;
        self.faults.extend(faults);
    }
}

/// A program built beside the one that runs.
pub fn beside(name: &str) -> anyhow::Result<PathBuf> {
    let own = std::env::current_exe()?;
    let folder = own.parent().ok_or_else(|| anyhow::anyhow!("the program has no folder"))?;
    let folder = if folder.ends_with("deps") { folder.parent().unwrap_or(folder) } else { folder };
    Ok(folder.join(name))
}

/// A new folder for one trial, gone when it is dropped.
pub struct Scratch(PathBuf);

impl Scratch {
    /// Makes the folder.
    pub fn new() -> anyhow::Result<Scratch> {
        let folder = std::env::temp_dir().join(format!("hasila-trial-{}", kit::id::random(12)));
        std::fs::create_dir_all(&folder)?;
        Ok(Scratch(folder))
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Copies a folder with all that is in it.
pub fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else if let Err(error) = std::fs::copy(entry.path(), target)
            // SQLite takes its side files away a moment after the last connection is closed.
            && error.kind() != std::io::ErrorKind::NotFound
        {
            return Err(error);
        }
    }
    Ok(())
}
