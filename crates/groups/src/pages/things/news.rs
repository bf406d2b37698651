//! The newest records of a list as a feed, and what all other formats of these lists share.

use std::collections::HashMap;

use jiff::Timestamp;
use kit::web::{
    Answer, Error, Visit,
    formats::{Feed, FeedEntry},
};
use language::strip_isolates;

use crate::store::changed;

/// How many records a feed holds.
pub(super) const MOST: usize = 50;

/// A record as a feed tells of it.
pub(super) struct News {
    /// Its name in the journal: `meeting/cwg-wsis/28`.
    pub subject: String,
    /// Its page, without the language.
    pub path: String,
    /// Its title.
    pub title: String,
    /// What is said of it.
    pub summary: String,
}

/// When each record was last changed.
pub(super) async fn times(visit: &Visit, subjects: Vec<String>) -> Result<HashMap<String, Timestamp>, Error> {
    Ok(changed::when(&visit.state.db, subjects).await?)
}

/// How often each of these subjects was changed.
pub(crate) async fn sequences(visit: &Visit, subjects: Vec<String>) -> Result<HashMap<String, i64>, Error> {
    Ok(changed::how_often(&visit.state.db, subjects).await?)
}

/// A feed of records, the last changed first.
pub(super) async fn feed(visit: &Visit, title: String, mut news: Vec<News>) -> Answer {
    news.truncate(MOST);
    let times = times(visit, news.iter().map(|news| news.subject.clone()).collect()).await?;
    let entry = |news: News| FeedEntry {
        url: visit.url(&news.path),
        title: strip_isolates(&news.title),
        summary: strip_isolates(&news.summary),
        updated: times.get(&news.subject).copied().unwrap_or_default(),
        author: None,
        categories: Vec::new(),
    };
    let mut entries: Vec<FeedEntry> = news.into_iter().map(entry).collect();
    entries.sort_by_key(|entry| std::cmp::Reverse(entry.updated));
    let query = if visit.query.is_empty() { String::new() } else { format!("?{}", visit.query) };
    let feed = Feed {
        title: strip_isolates(&title),
        lang: visit.lang,
        page_url: format!("{}{query}", visit.url(&visit.path)),
        feed_url: format!("{}.atom{query}", visit.url(&visit.path)),
        author: visit.state.frame.name.clone(),
        updated: Timestamp::UNIX_EPOCH,
        entries,
    };
    feed.answer()
}
