//! Who people are and what they may do. A person is an [`Account`]; whom they speak for are their affiliations; what they may
//! do are their grants of [`Role`]s, read by the one table of rules in [`policy`], which every route and every command asks
//! and which anyone may read at `/{lang}/policy`.
//!
//! Further ways to sign in plug in at [`session::begin`]; bearer tokens at [`session::Bearers`].

pub mod access;
mod account;
pub mod admin;
mod ceremony;
pub mod demo;
mod desk;
pub mod follow;
mod grant;
pub mod history;
pub mod letters;
pub mod limits;
mod organisation;
mod page;
mod pages;
pub mod place;
pub mod policy;
mod role;
pub mod session;
pub mod store;
pub mod token;
mod ways;

use kit::web::{Door, Routes};

pub use account::{Account, AccountState, Address, GRACE, LONGEST_ADDRESS, LONGEST_NAME, UnknownState, read_name};
pub use grant::Grant;
pub use organisation::{Affiliation, Organisation, OrganisationKind, UnknownOrganisationKind};
pub use pages::erase_due;
pub use role::{Role, UnknownRole};
pub use ways::Ways;

pub mod words {
    //! This crate's messages in six languages.
    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

/// Where one comes in and goes out, for the frame of every page.
pub const DOOR: Door = Door {
    sign_in: "/sign-in",
    sign_up: "/sign-up",
    sign_out: "/sign-out",
    account: "/account",
    follow: "/account/following",
    played: |_, _| None,
};

/// The pages of this crate.
pub fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/policy", "site.read", page::policy)
        .formats(page::FORMATS)
        .get("/{lang}/history/{*subject}", "history.read", history::show)
        .formats(history::FORMATS)
        .and(pages::routes())
        .and(desk::routes())
}
