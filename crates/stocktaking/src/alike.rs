//! Which published projects an entry looks like, and in what: for those who write it, while they type its title and organisation and
//! before they send it, and for who reviews it. Nothing is refused for it, and nothing is decided by it.

mod known;

use kit::web::{Error, Visit};
use language::Lang;
use likeness::{Candidate, Collection, Likeness};
use serde::Serialize;

use crate::{
    project::{Content, Project},
    store::projects,
    words::Words,
};

pub use known::KnownProjects;

/// How many are shown.
const MOST: usize = 5;
/// How many numbers, names and concepts that both have are named.
const NAMED: usize = 6;

/// A project that looks alike.
#[derive(Debug, Serialize)]
pub(crate) struct Alike {
    /// Its page.
    pub(crate) href: String,
    /// Its title, in its language.
    pub(crate) title: String,
    pub(crate) lang: Lang,
    /// In what.
    pub(crate) note: String,
}

/// The published projects that an entry looks like, the likest first and those in other languages after them; itself left out.
///
/// # Errors
/// Where the database is not available.
pub(crate) async fn of(visit: &Visit, project: &Project) -> Result<Vec<Alike>, Error> {
    let body = known::said(&project.content);
    let entry = known::entry(&project.content, &body);
    let ask = |known: &Collection| {
        let alike = known.alike(&entry, 2 * MOST);
        let titled = titled_in(known, &project.content);
        alike.wordings.into_iter().chain(titled).chain(alike.versions).collect()
    };
    find(visit, &project.id, ask).await
}

/// The published projects with a title like that of an entry of which there is no more yet.
///
/// # Errors
/// Where the database is not available.
pub(crate) async fn titled(visit: &Visit, project: &Project) -> Result<Vec<Alike>, Error> {
    if project.content.title.is_empty() {
        return Ok(Vec::new());
    }
    find(visit, &project.id, |known| titled_in(known, &project.content)).await
}

fn titled_in(known: &Collection, content: &Content) -> Vec<Candidate> {
    known.titled(&content.title, &content.organisation.name, 2 * MOST)
}

async fn find(visit: &Visit, own: &str, ask: impl FnOnce(&Collection) -> Vec<Candidate>) -> Result<Vec<Alike>, Error> {
    let db = &visit.state.db;
    let Some(known) = visit.state.parts.get::<KnownProjects>() else { return Ok(Vec::new()) };
    let mut found: Vec<Candidate> = Vec::new();
    for one in known.ask(db, ask).await?.unwrap_or_default() {
        let id = known::project_of(&one.id);
        if id != own && !found.iter().any(|other| known::project_of(&other.id) == id) {
            found.push(one);
        }
    }
    found.truncate(MOST);
    let ids: Vec<String> = found.iter().map(|one| known::project_of(&one.id).to_owned()).collect();
    let shown = projects::these(db, &ids).await?;
    let row = |(candidate, id): (&Candidate, &String)| {
        let project = shown.iter().find(|one| one.id == *id).filter(|one| one.is_public())?;
        let content = project.published.as_ref()?;
        Some(Alike {
            href: visit.href(&format!("/projects/{id}")),
            title: content.title.clone(),
            lang: content.lang,
            note: note(Words(visit.lang), candidate),
        })
    };
    Ok(found.iter().zip(&ids).filter_map(row).collect())
}

/// In what it is alike: the kind, the organisation, and what both name.
fn note(words: Words, candidate: &Candidate) -> String {
    let kind = match candidate.likeness {
        Likeness::Wording => words.alike_wording(),
        Likeness::Template => words.alike_template(),
        Likeness::Version => words.alike_version(),
        Likeness::Title => words.alike_in_title(),
    };
    let same = candidate.has_same_organisation.then(|| words.alike_organisation());
    let both = candidate.numbers.iter().chain(&candidate.names).take(NAMED).map(String::as_str).collect::<Vec<_>>();
    let both = (!both.is_empty()).then(|| words.alike_both(language::list(words.0, &both)));
    [Some(kind), same, both].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
