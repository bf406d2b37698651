//! Which published projects an entry looks like, and in what: for those who write it before they send it, and for who reviews it.
//! Nothing is refused for it, and nothing is decided by it.

use kit::{
    db::{Db, Result},
    web::{Error, Visit},
};
use language::Lang;
use likeness::{Candidate, Collection, Entry, Likeness, Sketch};

use crate::{
    project::{Content, Project},
    store::projects,
    words::Words,
};

/// How many are shown.
const MOST: usize = 5;

/// A project that looks alike.
pub(crate) struct Alike {
    /// Its page.
    pub(crate) href: String,
    /// Its title, in its language.
    pub(crate) title: String,
    pub(crate) lang: Lang,
    /// In what.
    pub(crate) note: String,
}

/// The published projects that an entry looks like, the likest first; itself left out.
///
/// # Errors
/// Where the database is not available.
pub(crate) async fn of(visit: &Visit, project: &Project) -> std::result::Result<Vec<Alike>, Error> {
    let db = &visit.state.db;
    let known = db.remembered("projects by what they are like", gathered(db)).await?;
    let body = said(&project.content);
    let alike = known.alike(&entry(&project.content, &body), MOST + 1);
    let mut found: Vec<Candidate> = alike.wordings;
    let titled = known.titled(&project.content.title, &project.content.organisation.name, MOST + 1);
    found.extend(titled.into_iter().filter(|one| !found.iter().any(|other| other.id == one.id)).collect::<Vec<_>>());
    found.retain(|one| one.id != project.id);
    found.truncate(MOST);
    let ids: Vec<String> = found.iter().map(|one| one.id.clone()).collect();
    let shown = projects::these(db, &ids).await?;
    let row = |candidate: &Candidate| {
        let content = shown.iter().find(|one| one.id == candidate.id)?.published.as_ref()?;
        Some(Alike {
            href: visit.href(&format!("/projects/{}", candidate.id)),
            title: content.title.clone(),
            lang: content.lang,
            note: note(Words(visit.lang), candidate),
        })
    };
    Ok(found.iter().filter_map(row).collect())
}

/// Every published project, sketched; gathered once for each change of the record.
async fn gathered(db: &Db) -> Result<Collection> {
    let mut known = Collection::new();
    for project in projects::public(db).await? {
        if let Some(content) = &project.published {
            known.insert(&project.id, Sketch::of(&entry(content, &said(content))));
        }
    }
    Ok(known)
}

/// What a project says of itself, as one text.
fn said(content: &Content) -> String {
    [&content.summary, &content.goal, &content.added_value, &content.results].map(String::as_str).join("\n")
}

fn entry<'a>(content: &'a Content, body: &'a str) -> Entry<'a> {
    Entry {
        lang: Some(content.lang),
        title: &content.title,
        body,
        organisation: &content.organisation.name,
        concepts: Vec::new(),
    }
}

fn note(words: Words, candidate: &Candidate) -> String {
    let kind = match candidate.likeness {
        Likeness::Wording => words.alike_wording(),
        Likeness::Template => words.alike_template(),
        Likeness::Version => words.alike_version(),
        Likeness::Title => words.alike_in_title(),
    };
    let same = candidate.has_same_organisation.then(|| words.alike_organisation());
    [Some(kind), same].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
