//! A picture of a project: for everybody once it is published, before that for those who write and review it.

use axum::{
    http::{HeaderValue, header},
    response::IntoResponse as _,
};
use kit::{
    id,
    web::{Answer, Error, Found as _, Visit},
};

use crate::{
    project::{Content, Project},
    review,
    store::{editors, projects},
};

/// The picture of the address, by its number.
pub(super) async fn show(visit: Visit) -> Answer {
    let id = id::read(visit.at("project")).or_not_found()?;
    let project = projects::one(&visit.state.db, &id).await?.or_not_found()?;
    let number: usize = visit.at("picture").parse().map_err(|_| Error::NotFound)?;
    let seen = seen(&visit, &project).await?.or_not_found()?;
    let picture = number.checked_sub(1).and_then(|place| seen.pictures.get(place)).or_not_found()?;
    let bytes = visit.state.files.read(&picture.hash).await?.or_not_found()?;
    let mut response = bytes.into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("image/jpeg"));
    Ok(response)
}

/// What a visitor sees of a project.
pub(super) async fn seen<'p>(visit: &Visit, project: &'p Project) -> Result<Option<&'p Content>, Error> {
    let is_own = !visit.actor.is_public() && editors::writes(&visit.state.db, &project.id, &visit.actor.id).await?;
    if is_own || review::sees(visit, project) {
        return Ok(Some(&project.content));
    }
    Ok(project.published.as_ref().filter(|_| project.is_public()))
}
