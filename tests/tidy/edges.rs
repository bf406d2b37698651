//! Which crate may import which: the lines of `ARCHITECTURE.md`, as a table.

use super::{files, none};

/// Our crates and those of ours that each may name as a dependency.
const EDGES: &[(&str, &[&str])] = &[
    ("catalogue", &[]),
    ("language", &[]),
    ("vocabulary", &["language"]),
    ("reading", &["language", "vocabulary"]),
    ("writing", &["language"]),
    ("search", &["language"]),
    ("likeness", &["language"]),
    ("tables", &[]),
    ("tagging", &["language", "vocabulary"]),
    ("kit", &["catalogue", "language"]),
    ("proofs", &[]),
    ("people", &["catalogue", "kit", "language", "proofs", "vocabulary"]),
    ("operations", &["catalogue", "kit", "language", "people"]),
    ("api", &["catalogue", "groups", "kit", "language", "people", "stocktaking", "vocabulary"]),
    ("attachments", &["catalogue", "kit", "language", "reading"]),
    ("mapping", &["catalogue", "kit", "language", "reading", "tagging", "vocabulary"]),
    (
        "groups",
        &["attachments", "catalogue", "kit", "language", "mapping", "people", "reading", "tagging", "vocabulary"],
    ),
    ("translation", &["catalogue", "groups", "kit", "language", "people", "vocabulary"]),
    (
        "stocktaking",
        &[
            "attachments",
            "catalogue",
            "kit",
            "language",
            "likeness",
            "mapping",
            "people",
            "reading",
            "search",
            "tables",
            "tagging",
            "vocabulary",
        ],
    ),
    ("reports", &["catalogue", "groups", "kit", "language", "people", "stocktaking", "vocabulary", "writing"]),
    (
        "site",
        &[
            "api",
            "catalogue",
            "groups",
            "kit",
            "language",
            "mapping",
            "operations",
            "people",
            "proofs",
            "reading",
            "reports",
            "stocktaking",
            "tables",
            "tagging",
            "translation",
            "vocabulary",
            "writing",
        ],
    ),
];

#[test]
fn crates_import_downward_only() {
    let mut faults = Vec::new();
    for (path, manifest) in files(&["crates"], &["Cargo.toml"]) {
        let name = path.split('/').nth(1).unwrap_or_default();
        let Some((_, allowed)) = EDGES.iter().find(|(of, _)| *of == name) else {
            faults.push(format!("{path}: the crate is not in the table of edges"));
            continue;
        };
        let ours = EDGES.iter().map(|(of, _)| *of).filter(|of| names(&manifest, of));
        faults.extend(ours.filter(|of| !allowed.contains(of)).map(|of| format!("{path}: imports {of}")));
    }
    none("a crate imports only what ARCHITECTURE.md allows", faults);
}

/// Whether a manifest has a line that names the crate as a dependency.
fn names(manifest: &str, of: &str) -> bool {
    // What only the tests of a crate import does not bind the crate.
    let mut outside_tests = manifest.lines().take_while(|line| *line != "[dev-dependencies]");
    outside_tests.any(|line| line.strip_prefix(of).is_some_and(|rest| rest.starts_with(['.', ' ', '='])))
}
