//! Projects as a readable file among those that `hasila export` writes and `hasila import` reads: `projects.jsonl`, one project on each
//! line, with all that it says, drafts included. Who writes a project with its owner, and the steps that were taken, stay in the record:
//! `hasila move` and `backup` carry everything.

pub mod calls;

use std::{
    fs::File,
    io::{self, BufRead as _, BufReader, Write as _},
    path::Path,
};

use kit::db::Db;
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::{
    project::{Content, Project, Times},
    store::projects,
};

/// The name of the file.
const NAME: &str = "projects.jsonl";

/// Why projects were not written or read.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The file, by its name.
    #[error("{0}: {1}")]
    File(&'static str, io::Error),
    /// What stands on a line is not what the file is for.
    #[error("{name}:{line}: {why}")]
    Line {
        /// The name of the file.
        name: &'static str,
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
            None => file.insert(Lines::create(folder, NAME)?),
        };
        for project in some {
            file.add(&Line::of(project))?;
        }
    }
    if let Some(file) = file {
        file.end()?;
    }
    Ok(count)
}

/// The projects of a folder, to be put in by [`projects::put_in`]; none where it has no such file.
///
/// # Errors
/// Where the file cannot be read or a line is no project.
pub fn read(folder: &Path) -> Result<Vec<Project>, Failure> {
    lines(folder, NAME, Line::project)
}

/// A file in the making, with a record on each line.
struct Lines {
    name: &'static str,
    file: io::BufWriter<File>,
}

impl Lines {
    fn create(folder: &Path, name: &'static str) -> Result<Lines, Failure> {
        let file = File::create(folder.join(name)).map_err(|error| Failure::File(name, error))?;
        Ok(Lines { name, file: io::BufWriter::new(file) })
    }

    fn add(&mut self, record: &impl Serialize) -> Result<(), Failure> {
        let written = serde_json::to_writer(&mut self.file, record).map_err(io::Error::from);
        written.and_then(|()| self.file.write_all(b"\n")).map_err(|error| Failure::File(self.name, error))
    }

    fn end(mut self) -> Result<(), Failure> {
        self.file.flush().map_err(|error| Failure::File(self.name, error))
    }
}

/// The records of a file, one on each line; none where the folder has no such file.
fn lines<L: DeserializeOwned, R>(
    folder: &Path,
    name: &'static str,
    record: impl Fn(L) -> Result<R, String>,
) -> Result<Vec<R>, Failure> {
    let file = match File::open(folder.join(name)) {
        Ok(file) => file,
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
            return Ok(Vec::new());
        }
        Err(error) => return Err(Failure::File(name, error)),
    };
    let read = |(place, text): (usize, io::Result<String>)| {
        let wrong = |why: String| Failure::Line { name, line: place + 1, why };
        let text = text.map_err(|error| Failure::File(name, error))?;
        let line: L = serde_json::from_str(&text).map_err(|error| wrong(error.to_string()))?;
        record(line).map_err(wrong)
    };
    BufReader::new(file).lines().enumerate().map(read).collect()
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
