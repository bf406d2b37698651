//! What those who run the service see and those concerned may read: the mail log, jobs that failed, the journal with its
//! signed checkpoints, and how security is tested. It holds no rule of the subject.

pub mod checkpoints;
mod health;
mod jobs;
mod journal;
pub mod letters;
mod mail;
mod moment;
pub mod seal;
pub mod security;
mod unsubscribe;

use kit::web::Routes;

pub mod words {
    //! This crate's messages in six languages.
    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

/// The pages of this crate.
pub fn routes() -> Routes {
    mail::routes()
        .and(jobs::routes())
        .and(unsubscribe::routes())
        .and(journal::routes())
        .and(checkpoints::routes())
        .and(security::routes())
        .and(health::routes())
}
