//! Where a form comes from: a browser that sends one from a page of another site is refused. No token is needed for
//! that; every browser in use says where a request comes from. A request that shows a bearer token is let through: no
//! browser adds one by itself, so nobody can be made to send it.

use axum::{
    extract::Request,
    http::{HeaderMap, Method, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

use super::Error;

pub(super) async fn check(request: Request, next: Next) -> Response {
    if is_our_own(request.method(), request.headers()) {
        next.run(request).await
    } else {
        Error::Foreign.into_response()
    }
}

/// Whether a request may do something: it only reads, or comes from a page of ours, or from no browser at all.
pub(super) fn is_our_own(method: &Method, headers: &HeaderMap) -> bool {
    if method.is_safe() || shows_token(headers) {
        return true;
    }
    let text = |name| headers.get(name).map(|value: &header::HeaderValue| value.to_str().unwrap_or("unreadable"));
    match (text(header::HeaderName::from_static("sec-fetch-site")), text(header::ORIGIN)) {
        (Some(site), _) => matches!(site, "same-origin" | "none"),
        (None, Some(origin)) => {
            let host = origin.split_once("://").map(|(_, host)| host);
            host.is_some() && host == text(header::HOST)
        }
        (None, None) => true,
    }
}

fn shows_token(headers: &HeaderMap) -> bool {
    let value = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    value.and_then(|value| value.split_once(' ')).is_some_and(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asks(method: Method, headers: &[(&'static str, &'static str)]) -> bool {
        let headers = headers.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect();
        is_our_own(&method, &headers)
    }

    #[test]
    fn reading_is_free_and_writing_must_come_from_here() {
        let here = ("host", "example.org");

        assert!(asks(Method::GET, &[("sec-fetch-site", "cross-site")]));
        assert!(asks(Method::POST, &[("sec-fetch-site", "same-origin")]));
        assert!(asks(Method::POST, &[here, ("origin", "https://example.org")]));
        assert!(asks(Method::POST, &[here]));
        assert!(!asks(Method::POST, &[("sec-fetch-site", "cross-site")]));
        assert!(asks(Method::POST, &[("sec-fetch-site", "cross-site"), ("authorization", "Bearer t")]));
        assert!(!asks(Method::POST, &[("sec-fetch-site", "cross-site"), ("authorization", "Basic dA==")]));
        assert!(!asks(Method::POST, &[("sec-fetch-site", "same-site")]));
        assert!(!asks(Method::POST, &[here, ("origin", "https://evil.example")]));
        assert!(!asks(Method::POST, &[here, ("origin", "null")]));
        assert!(!asks(Method::DELETE, &[here, ("origin", "https://example.org.evil.example")]));
    }
}
