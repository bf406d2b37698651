//! From where a request comes: the network, the device, the session. For limits and for the list of one's sessions; it
//! decides nothing about rights.

use std::{
    convert::Infallible,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
};

use axum::{
    extract::{ConnectInfo, FromRequestParts, Request},
    http::{HeaderMap, header, request},
};
use kit::web::State;

/// The proxy that stands before us, whose word about where a request comes from is believed. A part of the application.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proxy(pub IpAddr);

/// From where a request comes. Put into the request by [`super::recognise`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Caller {
    /// The network address, where known.
    pub ip: Option<IpAddr>,
    /// Browser and system, as far as the browser tells: `Firefox, Linux`.
    pub device: String,
    /// The account whose session this is.
    pub account: Option<String>,
    /// The session by which the request comes.
    pub session: Option<String>,
}

impl Caller {
    pub(super) fn of(request: &Request, proxy: Option<&Proxy>) -> Caller {
        let peer = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(peer)| peer.ip());
        let agent = request.headers().get(header::USER_AGENT).and_then(|value| value.to_str().ok());
        Caller {
            ip: peer.map(|peer| origin(peer, request.headers(), proxy)),
            device: device(agent.unwrap_or_default()),
            account: None,
            session: None,
        }
    }

    /// The network that the address belongs to: what one subscriber usually has, /24 or /48.
    pub fn network(&self) -> String {
        self.ip.map(network).unwrap_or_default()
    }
}

impl FromRequestParts<State> for Caller {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut request::Parts, _: &State) -> Result<Caller, Infallible> {
        Ok(parts.extensions.get::<Caller>().cloned().unwrap_or_default())
    }
}

/// Who really speaks: the last address that our own proxy added, and only where the peer is that proxy.
fn origin(peer: IpAddr, headers: &HeaderMap, proxy: Option<&Proxy>) -> IpAddr {
    if proxy != Some(&Proxy(peer)) {
        return peer;
    }
    let lines = headers.get_all("x-forwarded-for").iter().filter_map(|value| value.to_str().ok());
    let last = lines.flat_map(|line| line.split(',')).last();
    last.and_then(|address| address.trim().parse().ok()).unwrap_or(peer)
}

fn network(ip: IpAddr) -> String {
    match ip.to_canonical() {
        IpAddr::V4(ip) => {
            let [a, b, c, _] = ip.octets();
            format!("{}/24", Ipv4Addr::new(a, b, c, 0))
        }
        IpAddr::V6(ip) => {
            let [a, b, c, ..] = ip.segments();
            format!("{}/48", Ipv6Addr::new(a, b, c, 0, 0, 0, 0, 0))
        }
    }
}

/// Names of browsers, in the order in which they must be looked for: most claim to be others too.
const BROWSERS: &[(&str, &str)] = &[
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser", "Samsung Internet"),
    ("Firefox/", "Firefox"),
    ("FxiOS/", "Firefox"),
    ("Chrome/", "Chrome"),
    ("CriOS/", "Chrome"),
    ("Safari/", "Safari"),
    ("curl/", "curl"),
];

/// Names of systems.
const SYSTEMS: &[(&str, &str)] = &[
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("Windows", "Windows"),
    ("Mac OS X", "macOS"),
    ("CrOS", "ChromeOS"),
    ("Linux", "Linux"),
];

fn device(agent: &str) -> String {
    let find =
        |names: &[(&str, &'static str)]| names.iter().find(|(mark, _)| agent.contains(mark)).map(|(_, name)| *name);
    let names: Vec<&str> = [find(BROWSERS), find(SYSTEMS)].into_iter().flatten().collect();
    names.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_network_is_what_one_subscriber_has() {
        assert_eq!(network("192.0.2.77".parse().unwrap()), "192.0.2.0/24");
        assert_eq!(network("::ffff:192.0.2.77".parse().unwrap()), "192.0.2.0/24");
        assert_eq!(network("2001:db8:1:2:3::4".parse().unwrap()), "2001:db8:1::/48");
    }

    #[test]
    fn only_our_own_proxy_is_believed_and_only_its_own_word() {
        let mut headers = HeaderMap::new();
        headers.append("x-forwarded-for", "203.0.113.9, 198.51.100.2".parse().unwrap());
        let peer: IpAddr = "127.0.0.1".parse().unwrap();
        let said: IpAddr = "198.51.100.2".parse().unwrap();

        assert_eq!(origin(peer, &headers, Some(&Proxy(peer))), said);
        assert_eq!(origin(peer, &headers, None), peer);
        assert_eq!(origin(said, &headers, Some(&Proxy(peer))), said);
        headers.append("x-forwarded-for", "nonsense".parse().unwrap());
        assert_eq!(origin(peer, &headers, Some(&Proxy(peer))), peer);
    }

    #[test]
    fn a_device_has_the_names_that_people_know() {
        let firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0";
        let edge = "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/126.0 Safari/537.36 Edg/126.0";
        let phone = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Version/17.0 Mobile Safari/604.1";

        assert_eq!([firefox, edge, phone, "x"].map(device), ["Firefox, Linux", "Edge, Windows", "Safari, iPhone", ""]);
    }
}
