//! What the page of signing in offers besides the password.

use kit::web;

use crate::ways::Ways;

/// The other ways, as `other_ways.html` shows them.
pub(in crate::pages) struct OtherWays {
    /// Whether passkeys can be used here.
    pub(in crate::pages) has_passkeys: bool,
    /// The providers: name in our addresses, and label.
    pub(in crate::pages) providers: Vec<(String, String)>,
    /// Where to go after signing in.
    pub(in crate::pages) next: String,
}

impl OtherWays {
    /// The ways of an application, for one who wants to go on to `next`.
    pub(in crate::pages) fn of(state: &web::State, next: &str) -> OtherWays {
        let ways = Ways::of(state);
        let names = ways.providers().iter().map(|provider| (provider.name().to_owned(), provider.label().to_owned()));
        OtherWays { has_passkeys: ways.passkeys().is_some(), providers: names.collect(), next: next.to_owned() }
    }
}
