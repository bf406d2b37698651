//! Loads a folder of readable files into the record: all of it or nothing. Every problem is found and told with its
//! file, line and field, what is wrong and what was perhaps meant. The same files again change nothing.
//!
//! The folder holds files in TOML, each with any of the lists `body`, `instrument`, `session`, `meeting`, `document`,
//! `consultation`, `entry`, `follow_up` and `contribution`. [`crate::export`] writes the same form.

mod check;
mod consultation;
mod contribution;
mod entry;
mod field;
mod file;
mod follow_up;
mod governance;
mod paper;
mod problem;
mod record;
mod write;

use std::path::{Path, PathBuf};

use kit::db::Db;
use language::Lang;

pub use problem::{Fault, Problem};
pub use record::Noun;

use record::Record;

/// What a load did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// For each sort of record that the files hold: what happened to them.
    pub counts: Vec<Tally>,
    /// Texts that lack some of the six languages. They were loaded; readers see them in another language.
    pub missing: Vec<Missing>,
}

/// What happened to the records of one sort.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tally {
    /// The sort.
    pub noun: Noun,
    /// Records that were new.
    pub added: usize,
    /// Records that were there and differed.
    pub changed: usize,
    /// Records that were there as they are.
    pub same: usize,
}

/// A text that lacks some of the six languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    /// The file.
    pub file: String,
    /// The line, counted from one.
    pub line: usize,
    /// The field.
    pub field: String,
    /// The languages that it lacks.
    pub langs: Vec<Lang>,
}

/// Why nothing was loaded.
#[derive(Debug, thiserror::Error)]
pub enum Refused {
    /// The files are wrong: every problem, in the order of files and lines.
    #[error("{} problems in the files", .0.len())]
    Problems(Vec<Problem>),
    /// The record could not be kept.
    #[error(transparent)]
    Store(#[from] kit::db::Error),
}

impl Summary {
    /// Whether the load changed nothing, since everything was there as it is.
    pub fn is_unchanged(&self) -> bool {
        self.counts.iter().all(|tally| tally.added == 0 && tally.changed == 0)
    }

    /// How many records the files hold.
    pub fn records(&self) -> usize {
        self.counts.iter().map(|tally| tally.added + tally.changed + tally.same).sum()
    }
}

/// Loads a folder, or a single file, in one write.
pub async fn load(db: &Db, place: &Path, actor: &str) -> Result<Summary, Refused> {
    let (record, problems) = parse(place);
    let actor = actor.to_owned();
    db.decide(move |tx| {
        Box::pin(async move {
            let (mut record, mut problems) = (record, problems);
            let known = check::Known::of(tx, &record).await?;
            problems.extend(check::references(&record, &known));
            if !problems.is_empty() {
                problems.sort_by(|a, b| (&a.file, a.line, &a.field).cmp(&(&b.file, b.line, &b.field)));
                return Err(Refused::Problems(problems));
            }
            let body = known.only_body().unwrap_or_default();
            for entry in record.entries.iter_mut().filter(|entry| entry.value.body.is_empty()) {
                entry.value.body = body.to_owned();
            }
            let counts = write::all(tx, &actor, &record).await?;
            Ok(Summary { counts, missing: record.missing })
        })
    })
    .await
}

/// Reads all files of a place. What cannot be read is told in the problems and left out of the record.
fn parse(place: &Path) -> (Record, Vec<Problem>) {
    let mut record = Record::default();
    let mut problems = Vec::new();
    let paths = match files(place) {
        Ok(paths) if paths.is_empty() => {
            problems.push(Problem::of_file(name(place, place), Fault::NoFiles));
            paths
        }
        Ok(paths) => paths,
        Err(error) => {
            problems.push(Problem::of_file(name(place, place), Fault::Unreadable(error.to_string())));
            Vec::new()
        }
    };
    for path in paths {
        match std::fs::read(&path) {
            Ok(bytes) => file::parse(&name(place, &path), bytes, &mut record, &mut problems),
            Err(error) => problems.push(Problem::of_file(name(place, &path), Fault::Unreadable(error.to_string()))),
        }
    }
    (record, problems)
}

/// The TOML files of a folder and the folders in it, in the order of their names; links to folders are not followed.
fn files(place: &Path) -> std::io::Result<Vec<PathBuf>> {
    if place.is_file() {
        return Ok(vec![place.to_owned()]);
    }
    let mut found = Vec::new();
    let mut folders = vec![place.to_owned()];
    while let Some(folder) = folders.pop() {
        for item in std::fs::read_dir(folder)? {
            let item = item?;
            let path = item.path();
            if item.file_type()?.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "toml") {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

/// The name by which a file is told of: its path inside the folder.
fn name(place: &Path, path: &Path) -> String {
    let inside = path.strip_prefix(place).ok().filter(|inside| !inside.as_os_str().is_empty());
    inside.unwrap_or(path).display().to_string()
}
