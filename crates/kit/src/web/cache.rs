//! ETags: every good answer to a GET carries the hash of the bytes sent, and who has those bytes already gets 304. It
//! stands outside compression, so that the tag is a strong one: other bytes, other tag.

use axum::{
    body::{Body, to_bytes},
    extract::Request,
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

use super::{Actor, Error};
use crate::files;

/// Longer answers are sent as they come, without a tag.
const LIMIT: usize = 64 << 20;

/// Tags answers, and answers 304 where nothing changed. HEAD is asked as GET inside, so that both have the same headers.
pub(super) async fn conditional(mut request: Request, next: Next) -> Response {
    let is_head = request.method() == Method::HEAD;
    if !is_head && request.method() != Method::GET {
        return next.run(request).await;
    }
    *request.method_mut() = Method::GET;
    let is_public = request.extensions().get::<Actor>().is_none_or(Actor::is_public);
    let known = request.headers().get(header::IF_NONE_MATCH).cloned();
    let response = next.run(request).await;
    if response.status() != StatusCode::OK {
        return if is_head { response.map(|_| Body::empty()) } else { response };
    }
    let (mut parts, body) = response.into_parts();
    let Ok(bytes) = to_bytes(body, LIMIT).await else {
        return Error::internal(anyhow::anyhow!("an answer broke off or was longer than {LIMIT} bytes"))
            .into_response();
    };
    let tag = format!("\"{}\"", &files::sum(&bytes)[..32]);
    let whose = if is_public { "no-cache" } else { "private, no-cache" };
    parts.headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static(whose));
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        parts.headers.insert(header::ETAG, tag);
    }
    parts.headers.insert(header::CONTENT_LENGTH, HeaderValue::from(bytes.len()));
    let body = if is_head { Body::empty() } else { Body::from(bytes) };
    told(known.as_ref(), Response::from_parts(parts, body))
}

/// The answer for one who knows some tags: 304 where the answer's own is among them.
pub(super) fn told(known: Option<&HeaderValue>, mut response: Response) -> Response {
    let tag = response.headers().get(header::ETAG).and_then(|tag| tag.to_str().ok());
    let is_known = known.zip(tag).is_some_and(|(known, tag)| matches(known, tag));
    if response.status() == StatusCode::OK && is_known {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
        without_contents(response.headers_mut());
        *response.body_mut() = Body::empty();
    }
    response
}

fn without_contents(headers: &mut HeaderMap) {
    for name in [header::CONTENT_TYPE, header::CONTENT_LENGTH, header::CONTENT_ENCODING, header::TRANSFER_ENCODING] {
        headers.remove(name);
    }
}

fn matches(known: &HeaderValue, tag: &str) -> bool {
    let known = known.to_str().unwrap_or_default();
    known.split(',').map(str::trim).any(|one| one == "*" || one.strip_prefix("W/").unwrap_or(one) == tag)
}
