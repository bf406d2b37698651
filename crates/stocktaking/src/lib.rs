//! Stocktaking: projects that serve the action lines, filed once in any of six languages, reviewed where they happen, found and
//! compared by anyone.
//!
//! Somebody begins a [`Project`], writes it in short steps alone or with partners, and sends it to review. A reviewer of its
//! region publishes it, asks for changes at its fields, or leaves it to a second reader ([`states`] is the whole table). What is
//! published is in the register with counts, files and feeds; once a year its editors are asked whether it still holds
//! ([`reminders`]). Two entries for one thing are merged: the old address leads on, both submitters keep their credit.
//!
//! What a project claims for goals and targets, whom it reaches and what it reached of its aims are kept as numbers with unit,
//! day and source, where “not known” is a value of its own.

mod alike;
pub mod demo;
mod entry;
pub mod harvest;
pub mod import;
pub mod letters;
mod names;
pub mod pages;
pub mod picture;
pub mod project;
pub mod reminders;
mod review;
pub mod states;
pub mod store;
pub mod trust;

use kit::web::Routes;

pub use pages::HISTORY;
pub use project::{Content, Project};

pub mod words {
    //! This crate's messages in six languages.
    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

/// The action of everybody who reads the register.
const READ: &str = "projects.read";
/// The action of those who file projects.
const FILE: &str = "projects.file";
/// The action of those who review them.
const REVIEW: &str = "projects.review";
/// The action of those who bring projects in from files and from elsewhere.
const IMPORT: &str = "projects.import";

/// The addresses of this crate.
pub fn routes() -> Routes {
    pages::routes().and(entry::routes()).and(review::routes()).and(import::routes()).and(harvest::routes())
}
