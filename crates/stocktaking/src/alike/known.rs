//! The public projects by what they are like, in memory, following the journal: each node has its own. No text is kept, only what
//! tells how far another is like it.

use std::sync::{
    Arc, PoisonError, RwLock,
    atomic::{AtomicBool, Ordering},
};

use kit::db::Db;
use likeness::{Collection, Entry, Sketch};
use tagging::Tagger;
use tokio::sync::Mutex;

use crate::{
    project::Content,
    store::{
        indexed::{self, Public},
        since::{Changed, changed_since},
    },
};

/// So many projects are brought in while somebody waits; it takes some tenths of a second.
const WAITED_FOR: usize = 500;
/// How many are read at once.
const AT_ONCE: usize = 500;
/// What stands between the id of a project and the language of one of its versions.
const VERSION: char = '/';

/// The public projects by what they are like. Clones are the same. A part of the application, put in by the site.
#[derive(Clone, Default)]
pub struct KnownProjects(Arc<Inside>);

#[derive(Default)]
struct Inside {
    collection: RwLock<Collection>,
    /// The position of the journal that it was brought up to.
    reached: Mutex<i64>,
    is_filling: AtomicBool,
}

impl KnownProjects {
    /// Brings it up to the journal, so that the first who asks need not wait.
    pub async fn follow(&self, db: &Db) {
        if let Err(error) = self.ask(db, |_| ()).await {
            tracing::warn!(%error, "what projects are like is gathered when somebody asks");
        }
    }

    /// Asks what is known, brought up to the journal. `None` while very much is brought in, as after a start with a large
    /// register: that goes on behind.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub(super) async fn ask<T>(&self, db: &Db, question: impl FnOnce(&Collection) -> T) -> kit::db::Result<Option<T>> {
        if self.0.is_filling.load(Ordering::SeqCst) {
            return Ok(None);
        }
        {
            let mut reached = self.0.reached.lock().await;
            let changed = changed_since(db, *reached).await?;
            if changed.ids.len() > WAITED_FOR {
                self.fill_behind(db.clone(), changed);
                return Ok(None);
            }
            self.fill(db, &changed).await?;
            *reached = changed.reached;
        }
        Ok(Some(question(&self.0.collection.read().unwrap_or_else(PoisonError::into_inner))))
    }

    fn fill_behind(&self, db: Db, changed: Changed) {
        if self.0.is_filling.swap(true, Ordering::SeqCst) {
            return;
        }
        let own = self.clone();
        tokio::spawn(async move {
            let mut reached = own.0.reached.lock().await;
            match own.fill(&db, &changed).await {
                Ok(()) => *reached = changed.reached,
                Err(error) => tracing::error!(%error, "what projects are like could not be gathered"),
            }
            drop(reached);
            own.0.is_filling.store(false, Ordering::SeqCst);
        });
    }

    async fn fill(&self, db: &Db, changed: &Changed) -> kit::db::Result<()> {
        for ids in changed.ids.chunks(AT_ONCE) {
            let (own, ids, projects) = (self.clone(), ids.to_owned(), indexed::of(db, ids).await?);
            let filled = tokio::task::spawn_blocking(move || own.put(&ids, &projects)).await;
            filled.map_err(|error| kit::db::Error::other(error.to_string()))?;
        }
        Ok(())
    }

    /// Puts in what these projects say to the public now, in place of what they said.
    fn put(&self, ids: &[String], projects: &[Public]) {
        let sketched: Vec<(String, Sketch)> = projects.iter().flat_map(sketches).collect();
        let mut collection = self.0.collection.write().unwrap_or_else(PoisonError::into_inner);
        for id in ids {
            collection.remove(id);
            for lang in language::Lang::ALL {
                collection.remove(&format!("{id}{VERSION}{lang}"));
            }
        }
        for (id, sketch) in sketched {
            collection.insert(&id, sketch);
        }
    }
}

/// The project of an entry of the collection.
pub(super) fn project_of(entry: &str) -> &str {
    entry.split_once(VERSION).map_or(entry, |(project, _)| project)
}

/// What a public project is like, and each version of it in a further language.
fn sketches(project: &Public) -> Vec<(String, Sketch)> {
    let content = &project.published.0;
    let own = Sketch::of(&entry(content, &said(content)));
    let also = content.also.iter().filter(|(lang, brief)| **lang != content.lang && !brief.summary.is_empty());
    let also = also.map(|(lang, brief)| {
        let version = Content { lang: *lang, title: brief.title.clone(), ..Content::new(*lang) };
        let version = Content { organisation: content.organisation.clone(), ..version };
        (format!("{}{VERSION}{lang}", project.id), Sketch::of(&entry(&version, &brief.summary)))
    });
    std::iter::once((project.id.clone(), own)).chain(also).collect()
}

/// What a project says of itself, as one text.
pub(super) fn said(content: &Content) -> String {
    [&content.summary, &content.goal, &content.added_value, &content.results].map(String::as_str).join("\n")
}

/// A project as it is compared.
pub(super) fn entry<'a>(content: &'a Content, body: &'a str) -> Entry<'a> {
    Entry {
        lang: Some(content.lang),
        title: &content.title,
        body,
        organisation: &content.organisation.name,
        concepts: Tagger::shipped().concept_names(body),
    }
}
