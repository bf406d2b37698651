//! Stocktaking: projects that serve the action lines, filed once in any of six languages, reviewed where they happen, found and
//! compared by anyone.
//!
//! Somebody begins a [`Project`], writes it in short steps alone or with partners, and sends it to review. A reviewer of its
//! region publishes it, asks for changes at its fields, or leaves it to a second reader ([`states`] is the whole table). What is
//! published is in the register ([`register`], by a full-text [`index`]) with counts, files and feeds; once a year its editors are asked whether it still holds
//! ([`reminders`]). Two entries for one thing are merged: the old address leads on, both submitters keep their credit.
//!
//! What all of them reach and show for it is counted in [`figures`], where each number opens the list of its projects; an editor
//! shows some of them as success stories. A call ([`calls`]) asks for projects until a day; they are filed for it, or put forward as they are.
//!
//! What a project claims for goals and targets, whom it reaches and what it reached of its aims are kept as numbers with unit,
//! day and source, where “not known” is a value of its own.

mod alike;
pub mod calls;
pub mod demo;
mod entry;
pub mod figures;
pub mod folder;
pub mod harvest;
mod impact;
pub mod import;
pub mod index;
pub mod letters;
mod names;
pub mod pages;
pub mod picture;
pub mod project;
pub mod register;
pub mod reminders;
mod review;
pub mod states;
pub mod store;
mod stories;
pub mod trust;
pub mod uses;

use kit::web::Routes;

pub use alike::KnownProjects;
pub use impact::Asked;
pub use index::RegisterIndex;
pub use pages::HISTORY;
pub use project::{Content, Project};
pub use review::letters::tell_reviewers;
pub use store::facets::FACETS;

pub mod words {
    //! This crate's messages in six languages.
    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

/// The action of everybody who reads the register.
pub const READ: &str = "projects.read";
/// The action of those who file projects.
const FILE: &str = "projects.file";
/// The action of those who review them.
const REVIEW: &str = "projects.review";
/// The action of those who choose success stories.
const STORIES: &str = "projects.stories";
/// The action of those who make calls.
const CALLS: &str = "projects.calls";
/// The action of those who bring projects in from files and from elsewhere.
const IMPORT: &str = "projects.import";

/// The addresses of this crate.
pub fn routes() -> Routes {
    let public = pages::routes().and(stories::routes()).and(impact::routes());
    let desks = review::routes().and(import::routes()).and(harvest::routes());
    public.and(calls::routes()).and(entry::routes()).and(desks)
}
