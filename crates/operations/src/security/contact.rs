//! Where somebody who found a weakness turns to, as RFC 9116 wants it said, and what is asked of programs that read all pages
//! (RFC 9309).

use axum::{
    http::header,
    response::{IntoResponse, Response},
};
use jiff::SignedDuration;
use kit::web::{Answer, Routes, Visit};
use language::Lang;

/// How long what is said holds: it is said anew with each answer, and RFC 9116 wants less than a year.
const HOLDS: SignedDuration = SignedDuration::from_hours(180 * 24);

/// Whom to write to: an address of the web, or `mailto:`. A part of the application; without it, the page about security.
#[derive(Clone, Debug)]
pub struct Contact(pub String);

pub(super) fn routes() -> Routes {
    Routes::new().get("/.well-known/security.txt", "site.read", security).get("/robots.txt", "site.read", robots)
}

async fn security(visit: Visit) -> Answer {
    let base = &visit.state.config.base_url;
    let about = format!("{base}/en/security");
    let contact = visit.state.parts.get::<Contact>().map_or(about.as_str(), |contact| contact.0.as_str());
    let until = (visit.state.clock.now() + HOLDS).strftime("%Y-%m-%dT%H:%M:%SZ");
    let langs = Lang::ALL.map(|lang| lang.code()).join(", ");
    Ok(plain(format!(
        "Contact: {contact}\nExpires: {until}\nPreferred-Languages: {langs}\nCanonical: {base}/.well-known/security.txt\n\
         Policy: {about}\n"
    )))
}

/// Pages are for everybody; forms and what programs ask are not worth following.
async fn robots(_: Visit) -> Answer {
    let closed = ["/api/", "/*/sign-in", "/*/sign-up", "/*/recover", "/*/confirm", "/*/letter", "/unsubscribe/"];
    let lines: String = closed.map(|path| format!("Disallow: {path}\n")).concat();
    Ok(plain(format!("User-agent: *\n{lines}")))
}

fn plain(text: String) -> Response {
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response()
}
