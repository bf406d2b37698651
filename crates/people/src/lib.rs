//! Who people are and what they may do. So far that is one thing: the table of rules in [`policy`], which every route
//! and every command asks, and which anyone may read at `/{lang}/policy`. Accounts, organisations and sign-in will live
//! here too.

mod page;
pub mod policy;
mod role;

use kit::web::Routes;

pub use role::{Role, UnknownRole};

pub mod words {
    //! This crate's messages in six languages.
    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

/// The pages of this crate.
pub fn routes() -> Routes {
    Routes::new().get("/{lang}/policy", "site.read", page::policy).formats(page::FORMATS)
}
