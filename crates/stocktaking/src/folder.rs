//! Projects as a readable file among those that `hasila export` writes and `hasila import` reads: `projects.jsonl`, one project on each
//! line, with all that it says, drafts included. Who writes a project with its owner, and the steps that were taken, stay in the record:
//! `hasila move` and `backup` carry everything.

use std::{
    fs::File,
    io::{self, BufRead as _, BufReader, Write as _},
    path::Path,
};

use kit::db::Db;
use serde::{Deserialize, Serialize};

use crate::{
    project::{Content, Project, Times},
    store::projects,
};

/// The name of the file.
const NAME: &str = "projects.jsonl";

/// Why projects were not written or read.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The file.
    #[error("{NAME}: {0}")]
    File(#[from] io::Error),
    /// What stands on a line is no project.
    #[error("{NAME}:{line}: {why}")]
    Line {
        /// The line, from 1.
        line: usize,
        /// What is wrong with it.
        why: String,
    },
    /// The database.
    #[error(transparent)]
    Store(#[from] kit::db::Error),
}

/// A project on a line.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    id: String,
    state: String,
    version: i64,
    owner: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    into: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    source: Option<String>,
    begun: String,
    changed: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    submitted: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    published_at: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    confirmed: Option<String>,
    content: Content,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    published: Option<Content>,
}

/// Writes all projects, by id. Returns how many; there is no file where there is none.
///
/// # Errors
/// Where the file cannot be written or the database does not answer.
pub async fn write(db: &Db, folder: &Path) -> Result<usize, Failure> {
    let (mut count, mut last) = (0, String::new());
    let mut file = None;
    loop {
        let some = projects::after(db, &last).await?;
        let Some(end) = some.last() else { break };
        last.clone_from(&end.id);
        count += some.len();
        let file = match &mut file {
            Some(file) => file,
            None => file.insert(io::BufWriter::new(File::create(folder.join(NAME))?)),
        };
        for project in some {
            serde_json::to_writer(&mut *file, &Line::of(project)).map_err(io::Error::from)?;
            file.write_all(b"\n")?;
        }
    }
    if let Some(mut file) = file {
        file.flush()?;
    }
    Ok(count)
}

/// The projects of a folder, to be put in by [`projects::put_in`]; none where it has no such file.
///
/// # Errors
/// Where the file cannot be read or a line is no project.
pub fn read(folder: &Path) -> Result<Vec<Project>, Failure> {
    let file = match File::open(folder.join(NAME)) {
        Ok(file) => file,
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
            return Ok(Vec::new());
        }
        Err(error) => return Err(error.into()),
    };
    let project = |(place, text): (usize, io::Result<String>)| {
        let wrong = |why: String| Failure::Line { line: place + 1, why };
        let line: Line = serde_json::from_str(&text?).map_err(|error| wrong(error.to_string()))?;
        line.project().map_err(wrong)
    };
    BufReader::new(file).lines().enumerate().map(project).collect()
}

impl Line {
    fn of(project: Project) -> Line {
        let Project { id, state, content, version, published, owner, into, source, times } = project;
        let Times { begun, changed, submitted, published: published_at, confirmed } = times;
        let state = state.code().to_owned();
        Line {
            id,
            state,
            version,
            owner,
            into,
            source,
            begun,
            changed,
            submitted,
            published_at,
            confirmed,
            content,
            published,
        }
    }

    fn project(self) -> Result<Project, String> {
        let id = kit::id::read(&self.id).ok_or_else(|| format!("“{}” is no id", self.id))?;
        Ok(Project {
            id,
            state: self.state.parse().map_err(|error| format!("{error}"))?,
            content: self.content,
            version: self.version,
            published: self.published,
            owner: self.owner,
            into: self.into,
            source: self.source,
            times: Times {
                begun: self.begun,
                changed: self.changed,
                submitted: self.submitted,
                published: self.published_at,
                confirmed: self.confirmed,
            },
        })
    }
}
