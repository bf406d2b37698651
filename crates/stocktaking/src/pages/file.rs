//! A file that shows what a project claims: for everybody once that is published, before that for those who write and review it.

use kit::{
    id,
    web::{Answer, Found as _, Visit},
};

use super::picture::seen;
use crate::store::projects;

/// The file of the address, by its hash: a link to it means the same file for ever.
pub(super) async fn give(visit: Visit) -> Answer {
    let id = id::read(visit.at("project")).or_not_found()?;
    let project = projects::one(&visit.state.db, &id).await?.or_not_found()?;
    let seen = seen(&visit, &project).await?.or_not_found()?;
    let file = seen.files.iter().find(|file| file.hash == visit.at("hash")).or_not_found()?;
    attachments::give(&visit, file).await
}
