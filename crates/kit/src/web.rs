//! What every page and format shares: the frame ([`Page`]), what a handler is given ([`Visit`]) and returns ([`Answer`]),
//! the routes with their actions ([`Routes`]), lists with search, facets, sorting and pages ([`ListQuery`]), the
//! formats by suffix ([`formats`]), and the layers around it all (errors as pages, ETags, compression, security).
//!
//! A handler has four beats: what, may I, do it, answer.
//!
//! ```ignore
//! async fn entry(visit: Visit) -> Answer {
//!     let entry = store::entry(&visit.state.db, visit.at("id")).await?.or_not_found()?;
//!     let page = visit.page(entry.title(visit.lang)).section("register");
//!     web::html(&EntryPage { page, entry })
//! }
//! ```

mod answer;
pub mod assets;
mod cache;
mod error;
mod file_form;
pub mod formats;
mod layers;
mod list;
mod origin;
mod page;
mod page_cache;
pub mod parts;
mod routes;
mod visit;

pub use answer::{Answer, FieldError, Found, download, html, html_with, in_address, json, see};
pub use error::{Error, SECURITY, wait};
pub use file_form::FileForm;
pub use formats::Format;
pub use layers::is_embedded;
pub use list::{Choice, Facet, List, ListQuery, ListRules, PAGE_SIZE, Pager, in_order};
pub use page::{Door, Frame, Link, NavEntry, Page};
pub use page_cache::PageCache;
pub use routes::{Route, Routes};
pub use visit::{Actor, Asked, Config, Grant, Guard, Parts, State, Visit};

#[cfg(test)]
mod tests;
