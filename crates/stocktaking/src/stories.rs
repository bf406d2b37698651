//! Success stories: the collection for everybody, with pictures; and where an editor chooses them, says why, orders them and takes
//! one out again, which can be undone.

mod choose;
mod collection;

use kit::web::{Format, Routes};

use crate::{READ, STORIES};

/// The addresses.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/projects/stories", READ, collection::show)
        .formats(&[Format::Json])
        .get("/{lang}/projects/{project}/story", STORIES, choose::show)
        .post("/{lang}/projects/{project}/story", STORIES, choose::keep)
        .post("/{lang}/projects/{project}/story/drop", STORIES, choose::drop)
        .post("/{lang}/projects/{project}/story/restore", STORIES, choose::restore)
}
