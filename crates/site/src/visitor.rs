//! Whether somebody is at home: on a demonstration, whoever comes from this very machine may play any role. Nobody else, and
//! nowhere else.

use std::net::{IpAddr, SocketAddr};

use axum::{
    extract::{ConnectInfo, Request, State},
    http::header,
    middleware::Next,
    response::Response,
};

/// Who may play roles without having an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Play {
    /// Nobody.
    Nobody,
    /// Whoever speaks from this machine, over the loopback address and under its name.
    AtHome,
}

/// Marks a request of somebody who may play roles.
#[derive(Clone, Copy)]
pub(crate) struct MayPlay;

/// Marks the requests of those who may play.
pub(crate) async fn at_home(State(play): State<Play>, mut request: Request, next: Next) -> Response {
    if play == Play::AtHome && is_at_home(&request) {
        request.extensions_mut().insert(MayPlay);
    }
    next.run(request).await
}

/// Whether a request comes from this machine itself: from a loopback address, to a loopback name, and not passed on by
/// a proxy. The name is looked at because a foreign page may make a browser call the loopback under a name of its own.
fn is_at_home(request: &Request) -> bool {
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(address)| address.ip());
    let host = request.headers().get(header::HOST).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let passed_on = ["forwarded", "x-forwarded-for", "via"].iter().any(|name| request.headers().contains_key(*name));
    peer.is_some_and(|ip| ip.is_loopback()) && is_loopback_name(host) && !passed_on
}

fn is_loopback_name(host: &str) -> bool {
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|b| b.is_ascii_digit()) => name,
        _ => host,
    };
    let bare = name.trim_start_matches('[').trim_end_matches(']');
    name == "localhost" || bare.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(peer: &str, host: &str) -> Request {
        let mut request = Request::builder().header("host", host).body(axum::body::Body::empty()).unwrap();
        request.extensions_mut().insert(ConnectInfo::<SocketAddr>(peer.parse().unwrap()));
        request
    }

    #[test]
    fn only_this_machine_under_its_own_name_is_at_home() {
        assert!(is_at_home(&request("127.0.0.1:5000", "127.0.0.1:8080")));
        assert!(is_at_home(&request("127.0.0.1:5000", "localhost:8080")));
        assert!(is_at_home(&request("[::1]:5000", "[::1]:8080")));
        assert!(!is_at_home(&request("192.0.2.7:5000", "127.0.0.1:8080")));
        assert!(!is_at_home(&request("127.0.0.1:5000", "evil.example:8080")));
        let mut passed_on = request("127.0.0.1:5000", "127.0.0.1:8080");
        passed_on.headers_mut().insert("x-forwarded-for", "192.0.2.7".parse().unwrap());
        assert!(!is_at_home(&passed_on));
    }
}
