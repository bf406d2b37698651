//! What every slice stands on, with no word of our subject: one handle on two databases ([`db`]), the [`journal`] that
//! everything follows, [`jobs`] and [`mail`] for what is done later, the only [`clock`], readable [`id`]s, [`files`] by their
//! contents, and the frame of every page
//! and format ([`web`]).

pub mod clock;
pub mod db;
pub mod files;
pub mod id;
pub mod jobs;
pub mod journal;
pub mod mail;
pub mod web;

pub mod words {
    //! The frame's own messages in six languages.
    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}
