//! Tests of this crate as its users see it: stores on both engines, and the pages over HTTP.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod it {
    mod desk;
    pub mod flows;
    mod history;
    pub mod house;
    mod security;
    mod sign_in;
    mod store;
}
