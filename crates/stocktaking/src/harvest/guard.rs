//! Which addresses may be asked. Pure rules: hosts that the configuration names, https, and public addresses only, whatever form
//! they are written in.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use url::{Host, Url};

use super::{Allowed, Wrong};

/// Whether an address may be asked, before its host is looked up.
///
/// # Errors
/// Why not.
pub fn check(allowed: &Allowed, url: &Url) -> Result<(), Wrong> {
    let host = url.host().ok_or(Wrong::Host)?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err(Wrong::Host);
    }
    let is_here = match &host {
        Host::Domain(name) => *name == "localhost",
        Host::Ipv4(address) => address.is_loopback(),
        Host::Ipv6(address) => address.is_loopback(),
    };
    let is_safe = url.scheme() == "https" || (url.scheme() == "http" && is_here && allowed.loopback);
    if !is_safe {
        return Err(Wrong::Scheme);
    }
    let port = url.port_or_known_default().unwrap_or_default();
    let name = url.host_str().unwrap_or_default();
    if !allowed.hosts.iter().any(|own| fits(own, name, port)) {
        return Err(Wrong::Host);
    }
    match host {
        Host::Domain(_) => Ok(()),
        Host::Ipv4(address) => may_ask(allowed, IpAddr::V4(address)).then_some(()).ok_or(Wrong::Private),
        Host::Ipv6(address) => may_ask(allowed, IpAddr::V6(address)).then_some(()).ok_or(Wrong::Private),
    }
}

/// Whether an address to which a host leads may be connected to.
pub fn may_ask(allowed: &Allowed, address: IpAddr) -> bool {
    is_public(address) || (allowed.loopback && address.is_loopback())
}

/// Whether a host and its port are those of an entry of the list.
fn fits(own: &str, host: &str, port: u16) -> bool {
    let own = own.trim().trim_end_matches('.').to_ascii_lowercase();
    let host = host.trim_end_matches('.').to_ascii_lowercase();
    // An address of version 6 has colons of its own, within brackets.
    let (own, wanted) = match own.rsplit_once(':').filter(|(name, _)| !name.contains(':') || name.ends_with(']')) {
        Some((name, own_port)) => match own_port.parse::<u16>() {
            Ok(own_port) => (name.to_owned(), Some(own_port)),
            Err(_) => return false,
        },
        None => (own, None),
    };
    let is_port = wanted.map_or(port == 443, |wanted| wanted == port);
    let is_host = match own.strip_prefix("*.") {
        Some(above) => host.strip_suffix(above).is_some_and(|rest| rest.len() > 1 && rest.ends_with('.')),
        None => !own.is_empty() && own == host,
    };
    is_port && is_host
}

/// Whether an address is one of the public network: neither of this machine or its neighbours, nor of many at once, nor one that
/// stands for another address.
pub fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => match address.to_ipv4_mapped() {
            Some(mapped) => is_public_v4(mapped),
            None => is_public_v6(address),
        },
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    let is_shared = a == 100 && (64..128).contains(&b);
    let is_protocol = (a, b, c) == (192, 0, 0) || (a, b, c) == (192, 88, 99);
    let is_trial = a == 198 && (18..20).contains(&b);
    !(address.is_private()
        || address.is_loopback()
        || address.is_link_local()
        || address.is_multicast()
        || address.is_broadcast()
        || address.is_documentation()
        || a == 0
        || a >= 240
        || is_shared
        || is_protocol
        || is_trial)
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    let [a, b, ..] = address.segments();
    // Of what is not 2000::/3 nothing is of the public network: private, link-local, of many, NAT64, compatible forms.
    let is_global = a & 0xE000 == 0x2000;
    let is_tunnel = a == 0x2002 || (a == 0x2001 && b == 0);
    let is_special = a == 0x2001 && (b < 0x0200 || b == 0x0DB8);
    let is_documentation = a == 0x3FFF && b < 0x1000;
    is_global && !is_tunnel && !is_special && !is_documentation
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn allowed(hosts: &[&str]) -> Allowed {
        Allowed { hosts: hosts.iter().map(|host| (*host).to_owned()).collect(), ..Allowed::default() }
    }

    fn asked(allowed: &Allowed, url: &str) -> Result<(), Wrong> {
        check(allowed, &Url::parse(url).unwrap())
    }

    #[test]
    fn only_hosts_of_the_list_are_asked_and_only_over_https() {
        let list = allowed(&["data.example.org", "*.itu.int", "files.example.org:8443"]);
        for fine in [
            "https://data.example.org/a.csv",
            "https://DATA.example.org./a.csv",
            "https://www.itu.int/x",
            "https://files.example.org:8443/x",
        ] {
            assert_eq!(asked(&list, fine), Ok(()), "{fine}");
        }
        for (url, wrong) in [
            ("http://data.example.org/a.csv", Wrong::Scheme),
            ("ftp://data.example.org/a.csv", Wrong::Scheme),
            ("https://example.org/", Wrong::Host),
            ("https://itu.int/", Wrong::Host),
            ("https://evil-itu.int/", Wrong::Host),
            ("https://data.example.org.evil.example/", Wrong::Host),
            ("https://data.example.org:8443/", Wrong::Host),
            ("https://files.example.org/", Wrong::Host),
            ("https://data.example.org@evil.example/", Wrong::Host),
            ("https://a:b@data.example.org/", Wrong::Host),
            ("https://localhost/", Wrong::Host),
        ] {
            assert_eq!(asked(&list, url), Err(wrong), "{url}");
        }
        assert_eq!(asked(&Allowed::default(), "https://data.example.org/"), Err(Wrong::Host), "an empty list");
    }

    #[test]
    fn a_listed_address_that_is_not_public_is_refused_in_every_form_that_it_is_written_in() {
        let list = allowed(&["127.0.0.1", "10.0.0.1", "[::1]", "[::ffff:7f00:1]"]);
        for url in [
            "https://127.0.0.1/",
            "https://2130706433/",
            "https://0x7f.1/",
            "https://10.0.0.1/",
            "https://[::1]/",
            "https://[::ffff:127.0.0.1]/",
        ] {
            assert_eq!(asked(&list, url), Err(Wrong::Private), "{url}");
        }
        let here = Allowed { loopback: true, hosts: vec!["127.0.0.1:4000".to_owned()], ..Allowed::default() };
        assert_eq!(asked(&here, "http://127.0.0.1:4000/"), Ok(()));
        assert_eq!(asked(&here, "http://127.0.0.1:4001/"), Err(Wrong::Host));
    }

    #[test]
    fn what_is_not_of_the_public_network_is_known() {
        for address in [
            "0.0.0.0",
            "10.1.2.3",
            "100.64.0.1",
            "127.0.0.1",
            "169.254.169.254",
            "172.16.0.1",
            "192.0.0.1",
            "192.168.1.1",
            "198.18.0.1",
            "203.0.113.9",
            "224.0.0.1",
            "240.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "::ffff:10.0.0.1",
            "::ffff:169.254.169.254",
            "::7f00:1",
            "64:ff9b::7f00:1",
            "fc00::1",
            "fd12::1",
            "fe80::1",
            "fec0::1",
            "ff02::1",
            "2001::1",
            "2001:db8::1",
            "2002:7f00:1::",
            "3fff::1",
        ] {
            assert!(!is_public(address.parse().unwrap()), "{address}");
        }
        for address in ["8.8.8.8", "156.106.192.1", "2001:4860:4860::8888", "2a00:1450::1", "::ffff:8.8.8.8"] {
            assert!(is_public(address.parse().unwrap()), "{address}");
        }
    }

    proptest! {
        #[test]
        fn an_address_written_as_version_6_is_as_public_as_it_is_in_version_4(bits in any::<u32>()) {
            let address = Ipv4Addr::from(bits);
            prop_assert_eq!(is_public(IpAddr::V4(address)), is_public(IpAddr::V6(address.to_ipv6_mapped())));
        }
    }
}
