//! Filing a project: begun in any language, written in short steps that are kept as they are typed, with others who are invited,
//! looked over and sent to review. Only those who write a project come here; others are led to its public page.

mod acts;
mod check;
mod editors;
mod files;
pub(crate) mod fill;
pub(crate) mod form;
mod mine;
mod pictures;
mod prefilled;
mod read;
mod step;
mod suggest;
pub(crate) mod typed;

use kit::{
    id,
    web::{self, Answer, Error, Routes, Visit},
};
use people::store::accounts;

pub(crate) use suggest::judged;

use crate::{
    FILE,
    project::Project,
    store::{self, Refusal, projects},
    trust::{self, Trust},
    words::Words,
};

/// The addresses of filing.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/projects/mine", FILE, mine::list)
        .get("/{lang}/projects/new", FILE, mine::form)
        .post("/{lang}/projects/new", FILE, mine::begin)
        .get("/{lang}/projects/invitations/{token}", FILE, editors::invited)
        .post("/{lang}/projects/invitations/{token}", FILE, editors::accept)
        .get("/{lang}/projects/{project}/edit/{step}", FILE, step::show)
        .post("/{lang}/projects/{project}/edit/{step}", FILE, step::save)
        .get("/{lang}/projects/{project}/check", FILE, check::show)
        .post("/{lang}/projects/{project}/acts", FILE, acts::take)
        .post("/{lang}/projects/{project}/editors", FILE, editors::invite)
        .post("/{lang}/projects/{project}/editors/remove", FILE, editors::remove)
        .post("/{lang}/projects/{project}/files", FILE, files::change)
        .post("/{lang}/projects/{project}/pictures", FILE, pictures::add)
        .post("/{lang}/projects/{project}/pictures/remove", FILE, pictures::remove)
}

/// The project of the address, where the visitor writes it.
async fn own(visit: &Visit) -> Result<Option<Project>, Error> {
    let Some(id) = id::read(visit.at("project")) else { return Ok(None) };
    let db = &visit.state.db;
    match store::editors::writes(db, &id, &visit.actor.id).await? {
        true => Ok(projects::one(db, &id).await?),
        false => Ok(None),
    }
}

/// The same for what is sent there: what is not the visitor's is not there.
async fn sent_to(visit: &Visit) -> Result<Project, Error> {
    own(visit).await?.ok_or(Error::NotFound)
}

/// Leads somebody who does not write a project to the page that everybody reads.
async fn elsewhere(visit: &Visit) -> Answer {
    let Some(id) = id::read(visit.at("project")) else { return Err(Error::NotFound) };
    match projects::one(&visit.state.db, &id).await? {
        Some(project) if project.is_public() => web::see(&visit.href(&format!("/projects/{id}"))),
        _ => Err(Error::NotFound),
    }
}

/// What is taken from the visitor.
async fn trust(visit: &Visit) -> Result<Trust, Error> {
    trust_in(visit, &visit.actor.id).await
}

/// What is taken from an account.
async fn trust_in(visit: &Visit, account: &str) -> Result<Trust, Error> {
    let db = &visit.state.db;
    let now = visit.state.clock.now();
    let made_at = accounts::by_id(db, account).await?.map_or(now, |account| account.made_at);
    Ok(trust::of(made_at, projects::published_of(db, account).await?, now))
}

/// A refusal in words; what is none is an error.
pub(crate) fn explain(words: Words, refusal: Refusal) -> Result<String, Error> {
    Ok(match refusal {
        Refusal::Unknown => return Err(Error::NotFound),
        Refusal::Store(error) => return Err(error.into()),
        Refusal::Changed => words.refused_changed(),
        Refusal::State => words.refused_state(),
        Refusal::TooMany(most) => words.refused_many(most),
        Refusal::NotInto => words.refused_into(),
    })
}
