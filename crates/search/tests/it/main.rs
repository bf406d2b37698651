//! What somebody who searches may expect, in six languages.

mod finding;
mod following;
mod hostile;
mod listing;

use search::{Document, Index, Layout, Query};

/// An index in memory of a register of projects.
fn index(documents: &[Document]) -> Index {
    let index = Index::in_memory(&layout()).expect("an index");
    fill(&index, documents, 1);
    index
}

fn layout() -> Layout {
    Layout::new().facet("goal").facet("state").number("date").text("title")
}

fn fill(index: &Index, documents: &[Document], position: i64) {
    let mut batch = index.batch().expect("a batch");
    documents.iter().for_each(|document| batch.replace(document).expect("a document"));
    batch.commit(position).expect("a commit");
}

/// The ids found, in order.
fn found(index: &Index, query: &Query) -> Vec<String> {
    let answer = index.search(query).expect("an answer");
    assert_eq!(answer.refusal, None);
    answer.hits.into_iter().map(|hit| hit.id).collect()
}

/// Whether the words find the document.
fn finds(index: &Index, words: &str) -> bool {
    !found(index, &Query::new(words)).is_empty()
}
