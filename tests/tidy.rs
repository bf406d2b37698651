//! The laws of the house that a machine can check: what `ARCHITECTURE.md` and `CONTRIBUTING.md` promise about the tree itself.
//! Not about behaviour: that is what the walks are for.

mod edges;
mod prose;
mod security;
mod sources;

use std::{
    fs,
    path::{Path, PathBuf},
};

/// The folder that holds the workspace.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .map(Path::to_path_buf)
        .expect("the tests crate lies in the workspace")
}

/// Every file below `folders` with one of the endings, as path from the root and content.
pub(crate) fn files(folders: &[&str], endings: &[&str]) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for folder in folders {
        collect(&root().join(folder), endings, &mut found);
    }
    assert!(!found.is_empty(), "no file with an ending of {endings:?} below {folders:?}: the law would pass unread");
    found
}

fn collect(folder: &Path, endings: &[&str], found: &mut Vec<(String, String)>) {
    let mut entries: Vec<_> =
        fs::read_dir(folder).expect("a folder of the tree").map(|e| e.expect("an entry").path()).collect();
    entries.sort();
    for path in entries {
        let name = path.file_name().and_then(|n| n.to_str()).unwrap_or_default();
        if path.is_dir() {
            if !["target", "node_modules", "fuzz", "snapshots"].contains(&name) && !name.starts_with('.') {
                collect(&path, endings, found);
            }
        } else if endings.iter().any(|ending| name.ends_with(ending)) {
            let shown = path.strip_prefix(root()).expect("below the root").display().to_string();
            found.push((shown, fs::read_to_string(&path).expect("text")));
        }
    }
}

/// Fails with one line a fault.
fn none(law: &str, faults: Vec<String>) {
    assert!(faults.is_empty(), "{law}\n{}", faults.join("\n"));
}
