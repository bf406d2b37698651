//! How an index follows a journal: batches, positions, rebuilding, and what is found on opening.

use std::path::{Path, PathBuf};

use language::Lang::En;
use search::{Cause, Document, Error, Index, Layout, Query, State};

use crate::{fill, finds, layout};

/// A folder that goes when the test ends.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Folder {
        let path = std::env::temp_dir().join(format!("search-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        Folder(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn open(folder: &Folder) -> (Index, State) {
    Index::open(&folder.0, &layout()).expect("an index")
}

fn one(id: &str, title: &str) -> Document {
    Document::new(id).version(En, title, "")
}

#[test]
fn what_was_committed_is_there_after_opening_again() {
    let folder = Folder::new("again");
    let (index, state) = open(&folder);
    assert_eq!((state, index.position().expect("a position")), (State::Rebuild(Cause::New), None));
    fill(&index, &[one("1", "fibre")], 41);
    fill(&index, &[one("2", "radio")], 42);
    drop(index);

    let (index, state) = open(&folder);

    assert_eq!((state, index.len()), (State::Reached(42), 2));
    assert!(finds(&index, "fibre") && finds(&index, "radio") && index.is_sound().expect("an answer"));
}

#[test]
fn a_document_replaced_is_found_by_its_new_words_only() {
    let folder = Folder::new("replaced");
    let (index, _) = open(&folder);
    fill(&index, &[one("1", "fibre"), one("1", "copper"), one("2", "radio")], 1);
    fill(&index, &[one("2", "satellite")], 2);

    assert_eq!(index.len(), 2);
    assert!(!finds(&index, "fibre") && finds(&index, "copper"));
    assert!(!finds(&index, "radio") && finds(&index, "satellite"));
}

#[test]
fn a_batch_shows_as_a_whole_or_not_at_all() {
    let folder = Folder::new("whole");
    let (index, _) = open(&folder);
    fill(&index, &[one("1", "fibre")], 1);

    let mut batch = index.batch().expect("a batch");
    batch.clear().expect("cleared");
    batch.replace(&one("2", "radio")).expect("a document");
    assert!(finds(&index, "fibre") && !finds(&index, "radio"), "before the commit");
    drop(batch);
    assert!(finds(&index, "fibre") && !finds(&index, "radio"), "after it was given up");
    assert_eq!(index.position().expect("a position"), Some(1));

    fill(&index, &[one("3", "satellite")], 2);
    assert!(finds(&index, "fibre") && finds(&index, "satellite") && !finds(&index, "radio"));
}

#[test]
fn a_rebuild_from_nothing_leaves_nothing_behind() {
    let folder = Folder::new("rebuild");
    let (index, _) = open(&folder);
    fill(&index, &[one("1", "fibre"), one("2", "radio")], 1);

    let mut batch = index.batch().expect("a batch");
    batch.clear().expect("cleared");
    batch.replace(&one("2", "copper")).expect("a document");
    batch.replace(&one("2", "satellite")).expect("a document");
    batch.commit(9).expect("a commit");

    assert_eq!((index.len(), index.position().expect("a position")), (1, Some(9)));
    assert!(finds(&index, "satellite") && !finds(&index, "copper") && !finds(&index, "radio"));
}

#[test]
fn another_layout_asks_for_a_rebuild() {
    let folder = Folder::new("layout");
    let (index, _) = open(&folder);
    fill(&index, &[one("1", "fibre")], 5);
    drop(index);

    let (index, state) = Index::open(&folder.0, &Layout::new().facet("goal")).expect("an index");

    assert_eq!((state, index.is_empty()), (State::Rebuild(Cause::Changed), true));
}

#[test]
fn a_damaged_index_asks_for_a_rebuild() {
    let folder = Folder::new("damaged");
    let (index, _) = open(&folder);
    fill(&index, &[one("1", "fibre")], 5);
    drop(index);
    let inside = std::fs::read_dir(&folder.0).expect("a folder").next().expect("an entry").expect("an entry").path();
    spoil(&inside);

    let (index, state) = open(&folder);

    assert_eq!((state, index.is_empty()), (State::Rebuild(Cause::Damaged), true));
    fill(&index, &[one("1", "fibre")], 6);
    assert!(finds(&index, "fibre"));
}

/// Empties every file but the engine's list of them.
fn spoil(folder: &Path) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_file() && !path.ends_with("meta.json") {
            std::fs::write(path, b"").expect("written");
        }
    }
}

#[test]
fn only_one_writes_at_a_time() {
    let folder = Folder::new("busy");
    let (one, _) = open(&folder);
    fill(&one, &[self::one("1", "fibre")], 1);
    let (other, state) = open(&folder);

    assert_eq!(state, State::Reached(1));
    assert!(matches!(other.batch().map(drop), Err(Error::Busy)));
    assert!(finds(&other, "fibre"), "but both may read");
}

#[test]
fn a_document_that_does_not_fit_is_refused_and_the_rest_goes_on() {
    let index = Index::in_memory(&layout()).expect("an index");
    let mut batch = index.batch().expect("a batch");

    let refused = [
        batch.replace(&one("1", "x").facet("colour", "red")),
        batch.replace(&one("2", "x").text("date", b"monday")),
        batch.replace(&one("", "x")),
        batch.replace(&one("3", "x").facet("goal", &"9".repeat(500))),
    ];
    batch.replace(&one("4", "fibre")).expect("a document");
    batch.commit(1).expect("a commit");

    assert!(matches!(refused[0], Err(Error::UnknownName(_))) && matches!(refused[1], Err(Error::UnknownName(_))));
    assert!(matches!(refused[2], Err(Error::TooLarge { .. })) && matches!(refused[3], Err(Error::TooLarge { .. })));
    assert_eq!(index.search(&Query::new("")).expect("an answer").total, 1);
}
