//! What surrounds every route, from the outside in: answers kept ready, security headers, ETags, compression, errors in the
//! reader's words, a net for panics, a time limit, the check where a form comes from, and the reading of the format from the
//! address.

use std::time::Duration;

use askama::Template;
use axum::{
    Router,
    extract::{FromRequestParts, Request},
    http::{HeaderName, HeaderValue, StatusCode, Uri, header},
    middleware::{Next, from_fn, from_fn_with_state},
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use language::Lang;
use serde_json::json;
use tower_http::{catch_panic::CatchPanicLayer, compression::CompressionLayer, timeout::TimeoutLayer};

use super::{Error, FieldError, Format, Page, PageCache, State, Visit, assets, cache, origin, page_cache, visit};

/// Nothing from elsewhere, nothing inline, no frames: a page is what we sent.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; \
     font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const HEADERS: [(HeaderName, &str); 7] = [
    (header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "same-origin"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=()"),
];

/// What differs for a page that may stand in a frame of any site: it sends no form, runs nothing, and knows nobody.
const EMBEDDED_POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'none'; \
     base-uri 'none'; frame-ancestors *";

/// Whether an address is that of a page which may stand in a frame of any site: `embed` is its third part, as in
/// `/en/projects/embed/chart`. Who asks for one is never looked at.
pub fn is_embedded(path: &str) -> bool {
    path.split('/').nth(3) == Some("embed")
}

/// Two years of HTTPS only, for a site that has it.
const HTTPS_ONLY: HeaderValue = HeaderValue::from_static("max-age=63072000; includeSubDomains");

/// Puts the layers around the routes.
pub(super) fn around(routes: Router, state: &State) -> Router {
    let own = Router::new().route("/", get(welcome)).route("/static/{file}", get(assets::serve));
    let inside = own.fallback_service(routes.fallback(async || Error::NotFound));
    let timeout = Duration::from_secs(state.config.timeout_seconds);
    let layers = Router::new()
        .fallback_service(inside.layer(from_fn(origin::check)).layer(from_fn(read_format)))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, timeout))
        .layer(CatchPanicLayer::new())
        .layer(from_fn_with_state(state.clone(), errors))
        .layer(CompressionLayer::new())
        .layer(from_fn(cache::conditional))
        .layer(from_fn_with_state(state.clone(), headers));
    match state.parts.get::<PageCache>() {
        Some(cache) => layers.layer(from_fn_with_state((cache.clone(), state.clone()), page_cache::answer)),
        None => layers,
    }
}

/// The first page, for who comes without a language.
async fn welcome(request: Request) -> Response {
    let (parts, _) = request.into_parts();
    let mut response = Redirect::to(&format!("/{}", visit::accepted(&parts))).into_response();
    response.headers_mut().insert(header::VARY, HeaderValue::from_static("Accept-Language"));
    response
}

async fn headers(axum::extract::State(state): axum::extract::State<State>, request: Request, next: Next) -> Response {
    let is_embedded = is_embedded(request.uri().path());
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    if state.config.base_url.starts_with("https://") {
        headers.entry(header::STRICT_TRANSPORT_SECURITY).or_insert(HTTPS_ONLY);
    }
    for (name, value) in HEADERS {
        let value = match name {
            header::X_FRAME_OPTIONS if is_embedded => continue,
            header::CONTENT_SECURITY_POLICY if is_embedded => EMBEDDED_POLICY,
            _ => value,
        };
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    response
}

/// Takes the format's suffix off the address, so that a thing and its formats are one route.
async fn read_format(mut request: Request, next: Next) -> Response {
    let path = request.uri().path();
    // For programs one address is one thing, to the letter.
    if is_for_programs(path) {
        return next.run(request).await;
    }
    if path.len() > 1 && path.ends_with('/') {
        let query = request.uri().query().map(|query| format!("?{query}")).unwrap_or_default();
        // One leading slash: two would lead to another host.
        let place = format!("/{}{query}", path.trim_matches('/'));
        return Redirect::permanent(&place).into_response();
    }
    let (bare, format) = Format::split(path);
    let bare = bare.to_owned();
    if format != Format::Page
        && let Some(uri) = replaced(request.uri(), &bare)
    {
        *request.uri_mut() = uri;
        request.extensions_mut().insert(format);
    }
    next.run(request).await
}

fn replaced(uri: &Uri, path: &str) -> Option<Uri> {
    let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
    format!("{path}{query}").parse().ok()
}

/// Gives errors their words.
async fn errors(axum::extract::State(state): axum::extract::State<State>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let wants_data = wants_data(&request);
    let is_read = request.method().is_safe();
    let shows_token = request.headers().contains_key(header::AUTHORIZATION);
    let (mut parts, body) = request.into_parts();
    let lang = path.split('/').nth(1).and_then(|code| code.parse::<Lang>().ok());
    let lang = lang.unwrap_or_else(|| visit::accepted(&parts));
    let visit = Visit::from_request_parts(&mut parts, &state).await.ok();
    let response = next.run(Request::from_parts(parts, body)).await;
    let status = response.status();
    let has_page = response.headers().get(header::CONTENT_TYPE).is_some_and(|kind| !is_plain(kind));
    let error = match response.extensions().get::<Error>() {
        Some(error) => error.clone(),
        None if (status.is_client_error() || status.is_server_error()) && !has_page => Error::of_status(status),
        None => return response,
    };
    error.log(&path, visit.as_ref().map_or("public", |visit| visit.actor.id.as_str()));
    let mut told = if wants_data {
        problem(&Problem { error: &error, lang, base_url: &state.config.base_url, is_read })
    } else {
        let mut visit = visit.unwrap_or_else(|| Visit::nowhere(&state, lang));
        visit.lang = lang;
        explain(&error, &visit)
    };
    // What the answer said besides its words stays: which methods are taken, when to try again.
    for name in [header::ALLOW, header::RETRY_AFTER] {
        if let Some(value) = response.headers().get(&name) {
            told.headers_mut().insert(name, value.clone());
        }
    }
    if let Some(challenge) = challenge(&error, shows_token) {
        told.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static(challenge));
    }
    told
}

/// How one may prove who one is, in the words of RFC 6750.
fn challenge(error: &Error, shows_token: bool) -> Option<&'static str> {
    match (error, shows_token) {
        (Error::SignIn, false) => Some(r#"Bearer realm="api""#),
        (Error::SignIn, true) => Some(r#"Bearer realm="api", error="invalid_token""#),
        (Error::Forbidden, true) => Some(r#"Bearer realm="api", error="insufficient_scope""#),
        _ => None,
    }
}

fn is_plain(content_type: &HeaderValue) -> bool {
    content_type.to_str().is_ok_and(|value| value.starts_with("text/plain"))
}

/// Whether an address is part of the interface for programs.
fn is_for_programs(path: &str) -> bool {
    path.starts_with("/api/")
}

fn wants_data(request: &Request) -> bool {
    if is_for_programs(request.uri().path()) {
        return true;
    }
    let accept = request.headers().get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let asks_json = accept.contains("json") && !accept.contains("text/html");
    asks_json || Format::split(request.uri().path()).1 == Format::Json
}

/// An error for a program.
struct Problem<'a> {
    error: &'a Error,
    lang: Lang,
    base_url: &'a str,
    /// Whether only something was asked for: then a wrong field is a parameter of the address.
    is_read: bool,
}

/// Writes a problem as RFC 9457 does; its type is an address that explains it.
fn problem(problem: &Problem<'_>) -> Response {
    let Problem { error, lang, base_url, is_read } = *problem;
    let (title, detail) = error.words(lang);
    let (status, kind) = (error.status(), format!("{base_url}/problems/{}", error.kind()));
    let mut body = json!({"type": kind, "title": title, "status": status.as_u16(), "detail": detail});
    let fields = error.fields().iter().map(|FieldError { field, message }| match is_read {
        true => json!({"field": field, "message": message, "parameter": field}),
        false => json!({"field": field, "message": message, "pointer": pointer(field)}),
    });
    let fields: Vec<_> = fields.collect();
    if !fields.is_empty() {
        body["errors"] = json!(fields);
    }
    let headers = [(header::CONTENT_TYPE, "application/problem+json"), (header::CONTENT_LANGUAGE, lang.code())];
    (status, headers, body.to_string()).into_response()
}

/// The place of a field in what was sent, as RFC 6901 writes it in an address: `draft.due` is `#/draft/due`.
fn pointer(field: &str) -> String {
    if field.is_empty() { "#".to_owned() } else { format!("#/{}", field.replace('.', "/")) }
}

#[derive(Template)]
#[template(path = "web/error.html")]
struct ErrorPage<'a> {
    page: Page,
    hint: String,
    fields: &'a [FieldError],
    asks_to_sign_in: bool,
}

/// An error for a person.
fn explain(error: &Error, visit: &Visit) -> Response {
    let (title, hint) = error.words(visit.lang);
    let asks_to_sign_in = matches!(error, Error::SignIn) && visit.state.frame.door.is_some();
    let view = ErrorPage { page: visit.page(title), hint, fields: error.fields(), asks_to_sign_in };
    match super::html_with(error.status(), &view) {
        Ok(response) => response,
        Err(_) => error.status().into_response(),
    }
}
