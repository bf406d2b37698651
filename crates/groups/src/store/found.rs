//! What a search finds among nouns that are few, and the neighbours of a document in the order of symbols.

use std::collections::HashSet;

use kit::db::{Db, Result, Run, sql};

use super::search;
use crate::symbol;

/// The ids of the bodies that have all the words of a question; all bodies where it has none.
pub async fn bodies(db: impl Run, question: &str) -> Result<HashSet<String>> {
    ids(db, "body", question).await
}

/// The same for sessions.
pub async fn sessions(db: impl Run, question: &str) -> Result<HashSet<String>> {
    ids(db, "session", question).await
}

async fn ids(db: impl Run, noun: &'static str, question: &str) -> Result<HashSet<String>> {
    let statement = sql("SELECT id FROM search_words WHERE noun = ?").bind(noun);
    let rows: Vec<(String,)> = db.all(search::among(statement, "id", noun, question)).await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// The symbols of the documents before and after one in the order of symbols.
pub async fn beside(db: &Db, of: &str) -> Result<(Option<String>, Option<String>)> {
    let key = symbol::sort_key(of);
    let statement = sql("SELECT (SELECT symbol FROM documents WHERE sort_key < ? ORDER BY sort_key DESC LIMIT 1),
             (SELECT symbol FROM documents WHERE sort_key > ? ORDER BY sort_key LIMIT 1)");
    db.one(statement.bind(&key).bind(&key)).await
}
