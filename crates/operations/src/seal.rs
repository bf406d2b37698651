//! The key that signs checkpoints, in a file that only its owner may read, and making the checkpoint of the day.

use std::{fs, io::Write as _, os::unix::fs::OpenOptionsExt as _, path::Path};

use anyhow::{Context as _, bail};
use kit::journal::checkpoint::Key;

/// The name of the key's file in the data folder.
pub const FILE: &str = "checkpoint.key";

/// Makes a key and writes it into a new file. A file that is there is left alone.
///
/// # Errors
/// Where the file is there or cannot be written, or the name is no name for a key.
pub fn new_key(file: &Path, name: &str) -> anyhow::Result<Key> {
    let key = Key::new(name).context("the name of a key has no spaces and no plus signs")?;
    let shown = file.display();
    let opened = fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(file);
    let mut opened = opened.with_context(|| format!("cannot make the key file {shown}"))?;
    writeln!(opened, "{}", key.secret()).with_context(|| format!("cannot write the key file {shown}"))?;
    opened.sync_all()?;
    Ok(key)
}

/// The key of a file.
///
/// # Errors
/// Where the file cannot be read or holds no key.
pub fn key(file: &Path) -> anyhow::Result<Key> {
    let shown = file.display();
    let text = fs::read_to_string(file).with_context(|| format!("cannot read the key file {shown}"))?;
    match text.parse() {
        Ok(key) => Ok(key),
        Err(_) => bail!("{shown} holds no key for checkpoints; `hasila journal key new` makes one"),
    }
}

/// The key of a file, made where there is none.
///
/// # Errors
/// Those of [`key`] and [`new_key`].
pub fn key_or_new(file: &Path, name: &str) -> anyhow::Result<Key> {
    if file.exists() { key(file) } else { new_key(file, name) }
}
