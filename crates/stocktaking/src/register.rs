//! What the public register answers: by the full-text index where there is one, by the rows otherwise. Either way the rows say what
//! a project is and whether everybody can read it.
//!
//! The rows answer by themselves where the index cannot ([`RegisterIndex::ready`]), and where no words are asked for but a whole
//! file or a page very far down: one statement then reads in order what the index would have to name first.

mod walk;

use std::sync::Arc;

use kit::db::{Db, Result};
use language::Lang;
use search::{Answer, Correction, Hit, Index, Query, Refusal, limits};

use crate::{
    RegisterIndex,
    index::{CONFIRMED, PUBLISHED, TITLE},
    project::Project,
    store::{
        list::{self, Filter, Found, Sort},
        projects,
    },
};

pub use walk::{Place, Walk, walk};

/// How many rows are read by their ids at a time.
const PORTION: usize = 500;

/// What somebody asks of the register.
#[derive(Clone, Debug)]
pub struct Asked {
    /// What it is narrowed to.
    pub filter: Filter,
    /// The order.
    pub sort: Sort,
    /// The language of the reader, in which passages are shown where a project has it.
    pub lang: Lang,
    /// The projects to pass over.
    pub offset: i64,
    /// The most projects to give.
    pub limit: i64,
    /// Whether it is for a page, with counts and passages, or for a file without them.
    pub face: Face,
}

/// For what the register is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Face {
    /// A page: counts, and passages where there are words.
    Page,
    /// A file: the projects alone.
    File,
}

/// What the index says of a search beside the projects.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Told {
    /// Where the words were found, by project.
    pub hits: Vec<Hit>,
    /// Words that no project has, and what was sought instead.
    pub corrections: Vec<Correction>,
    /// Words that no project has and that resemble none.
    pub unknown: Vec<String>,
    /// Why nothing was looked for.
    pub refusal: Option<Refusal>,
}

/// Answers.
///
/// # Errors
/// Where the database is not available.
pub async fn find(db: &Db, index: Option<&RegisterIndex>, asked: &Asked) -> Result<Found> {
    match by_index(db, index, asked).await? {
        Some(found) => Ok(found),
        None => list::list(db, &asked.filter, asked.sort, asked.limit, asked.offset).await,
    }
}

/// The public projects that are most like one, by the telling words that they share, the likest first. None where there is no
/// index now: nothing is lost but the hint.
///
/// # Errors
/// Where the database is not available.
pub async fn similar(db: &Db, index: Option<&RegisterIndex>, id: &str, most: usize) -> Result<Vec<Project>> {
    let Some(own) = index else { return Ok(Vec::new()) };
    let Some(index) = own.ready(db).await else { return Ok(Vec::new()) };
    match index.similar(id, most) {
        Ok(hits) => rows(db, &hits).await,
        Err(fault) => {
            tracing::error!(%fault, "the index of projects cannot say what is similar");
            Ok(Vec::new())
        }
    }
}

async fn by_index(db: &Db, index: Option<&RegisterIndex>, asked: &Asked) -> Result<Option<Found>> {
    let (from, most) = (size(asked.offset), size(asked.limit));
    let has_words = !asked.filter.words.trim().is_empty();
    if !has_words && (most > limits::PAGE || from > limits::DEPTH) {
        return Ok(None);
    }
    let Some(own) = index else { return Ok(None) };
    let Some(index) = own.ready(db).await else { return Ok(None) };
    let query = query(asked, has_words);
    let answer = if most <= limits::PAGE && from <= limits::DEPTH {
        // A page takes a few milliseconds: less than it costs to hand it to another thread and back.
        index.search(&query.from(from).most(most))
    } else {
        all(&index, query, from, most).await
    };
    match answer {
        Ok(answer) if is_told(answer.refusal.as_ref()) => Ok(Some(found(db, answer).await?)),
        Ok(_) => Ok(None),
        Err(fault) => {
            tracing::error!(%fault, "the index of projects cannot be asked; the register answers from its rows");
            Ok(None)
        }
    }
}

/// Whether a reader is told why nothing was looked for, in place of an answer from the rows.
fn is_told(refusal: Option<&Refusal>) -> bool {
    matches!(refusal, None | Some(Refusal::NoWords | Refusal::TooManyWords(_) | Refusal::TooLong(_)))
}

fn query(asked: &Asked, has_words: bool) -> Query {
    let sort = match asked.sort {
        Sort::Best if has_words => search::Sort::Relevance,
        Sort::Best | Sort::Newest => search::Sort::Falling(PUBLISHED.to_owned()),
        Sort::Title => search::Sort::Rising(TITLE.to_owned()),
        Sort::Stalest => search::Sort::Rising(CONFIRMED.to_owned()),
    };
    let query = Query::new(&asked.filter.words).reader(asked.lang).sort(sort);
    let query = asked
        .filter
        .chosen
        .iter()
        .fold(query, |query, (facet, values)| query.filter(facet, values.iter().map(String::as_str)));
    match asked.face {
        Face::Page if has_words => query,
        Face::Page => query.ids_only(),
        Face::File => query.ids_only().counting([]),
    }
}

/// An answer of any length or depth, page after page.
async fn all(index: &Arc<Index>, query: Query, from: usize, most: usize) -> std::result::Result<Answer, search::Error> {
    let index = index.clone();
    let walking = tokio::task::spawn_blocking(move || {
        let mut answer = index.search(&query.clone().most(limits::PAGE))?;
        while answer.hits.len() < from.saturating_add(most)
            && let Some(next) = answer.next.take()
        {
            let page = index.search(&query.clone().counting([]).most(limits::PAGE).after(&next))?;
            answer.hits.extend(page.hits);
            answer.next = page.next;
        }
        answer.hits = answer.hits.into_iter().skip(from).take(most).collect();
        Ok(answer)
    });
    walking.await.unwrap_or_else(|fault| Err(search::Error::Engine(fault.to_string())))
}

async fn found(db: &Db, answer: Answer) -> Result<Found> {
    let rows = rows(db, &answer.hits).await?;
    let count = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
    let counts = answer.counts.into_iter().map(|facet| {
        let values = facet.values.iter().map(|value| (value.value.to_string(), count(value.count)));
        (facet.facet, values.collect())
    });
    Ok(Found {
        rows,
        total: count(answer.total),
        counts: counts.collect(),
        told: Told {
            hits: answer.hits,
            corrections: answer.corrections,
            unknown: answer.unknown,
            refusal: answer.refusal,
        },
    })
}

/// The projects found, in their order: those that everybody can read now, whatever the index says.
async fn rows(db: &Db, hits: &[Hit]) -> Result<Vec<Project>> {
    let mut known = std::collections::HashMap::new();
    for portion in hits.chunks(PORTION) {
        let ids: Vec<String> = portion.iter().map(|hit| hit.id.clone()).collect();
        let rows = projects::these(db, &ids).await?;
        known.extend(rows.into_iter().filter(Project::is_public).map(|project| (project.id.clone(), project)));
    }
    Ok(hits.iter().filter_map(|hit| known.remove(&hit.id)).collect())
}

fn size(number: i64) -> usize {
    usize::try_from(number).unwrap_or_default()
}
