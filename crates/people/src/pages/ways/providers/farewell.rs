//! Signing out at the provider too. Our own session has ended by then; whether the other one shall, the person says there.

use askama::Template;
use axum::response::Response;
use kit::web::{self, Error, Page, Visit};

use crate::{store::identities, ways::Ways, words::Words};

#[derive(Template)]
#[template(path = "pages/ways/farewell.html")]
struct FarewellPage {
    page: Page,
    words: Words,
    label: String,
    address: String,
}

/// The page after signing out of a session that began at a provider; `None` where that one offers no signing out, or cannot
/// be asked now.
pub(in crate::pages) async fn farewell(visit: &Visit, account: &str) -> Result<Option<Response>, Error> {
    let (state, ways) = (&visit.state, Ways::of(&visit.state));
    let last = identities::of(&state.db, account).await?.into_iter().max_by_key(|link| link.used_at);
    let Some(provider) = last.and_then(|link| ways.by_issuer(&link.issuer).cloned()) else { return Ok(None) };
    let back = format!("{}/", state.config.base_url);
    let address = match provider.farewell(&back, visit.lang.code(), state.clock.now()).await {
        Ok(Some(address)) => address,
        Ok(None) => return Ok(None),
        Err(refusal) => {
            tracing::warn!(provider = provider.name(), %refusal, "a provider could not be asked where one signs out");
            return Ok(None);
        }
    };
    let words = Words(visit.lang);
    let mut page = visit.page(words.farewell_title()).at("/sign-in");
    page.is_signed_in = false;
    page.signed_in_as.clear();
    web::html(&FarewellPage { page, words, label: provider.label().to_owned(), address }).map(Some)
}
