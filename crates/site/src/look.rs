//! Looks at an address as somebody would, inside the program: for letters about what people follow. What the table of rights
//! does not show them, they are not told.

use axum::{
    Extension,
    body::{Body, to_bytes},
    http::{Request, StatusCode},
};
use kit::web::{Actor, Format, State};
use people::{follow::Looking, session::Caller};
use serde_json::Value;
use tower::ServiceExt as _;

/// The largest answer that is looked at, in bytes.
const LARGEST: usize = 64 << 20;

/// What the actor is answered in JSON; none where that is no answer.
pub(crate) fn look(state: State, actor: Actor, address: String) -> Looking {
    Box::pin(async move {
        let request = Request::get(address).body(Body::empty()).ok()?;
        let router = crate::routes().router(state).layer(Extension(actor)).layer(Extension(Caller::default()));
        let answer = router.oneshot(request).await.ok()?;
        if answer.status() != StatusCode::OK {
            return None;
        }
        serde_json::from_slice::<Value>(&to_bytes(answer.into_body(), LARGEST).await.ok()?).ok()
    })
}

/// Whether a list has a feed, by its address without the language.
pub(crate) fn has_feed(path: &str) -> bool {
    crate::routes()
        .table()
        .iter()
        .any(|route| route.path.strip_prefix("/{lang}") == Some(path) && route.formats.contains(&Format::Atom))
}
