//! The HTTP client that speaks to providers: https only (http on this machine's own loopback), no redirects, no more than
//! ten seconds, no more than a megabyte.

use std::time::Duration;

use openidconnect::{
    HttpRequest, HttpResponse, http,
    reqwest::{self, Client, redirect::Policy},
};
use url::{Host, Url};

/// How long a provider may take for one answer.
const PATIENCE: Duration = Duration::from_secs(10);
/// The most bytes that an answer may have; key sets and tokens have a few thousand.
const LIMIT: usize = 1 << 20;

/// A careful client. Cheap to clone.
#[derive(Clone, Debug)]
pub(super) struct Fetcher(Client);

/// Why nothing was fetched.
#[derive(Debug, thiserror::Error)]
pub(super) enum Fault {
    #[error("{0} is not https")]
    Insecure(String),
    #[error("the answer is longer than {LIMIT} bytes")]
    TooLong,
    #[error(transparent)]
    Http(#[from] http::Error),
    #[error("{}", causes(.0))]
    Request(#[from] reqwest::Error),
}

impl Fetcher {
    /// A client for one issuer.
    pub(super) fn for_issuer(issuer: &Url) -> Result<Fetcher, Fault> {
        let mut builder = Client::builder().redirect(Policy::none()).timeout(PATIENCE).connect_timeout(PATIENCE);
        if is_loopback(issuer) {
            builder = builder.no_proxy();
        }
        Ok(Fetcher(builder.build()?))
    }

    /// Sends a request and reads the answer.
    pub(super) async fn fetch(self, request: HttpRequest) -> Result<HttpResponse, Fault> {
        let address = request.uri().to_string();
        if !Url::parse(&address).is_ok_and(|url| is_safe(&url)) {
            return Err(Fault::Insecure(address));
        }
        let mut answer = self.0.execute(request.try_into()?).await?;
        let mut builder = http::Response::builder().status(answer.status());
        for (name, value) in answer.headers() {
            builder = builder.header(name, value);
        }
        let mut body = Vec::new();
        while let Some(chunk) = answer.chunk().await? {
            body.extend_from_slice(&chunk);
            if body.len() > LIMIT {
                return Err(Fault::TooLong);
            }
        }
        Ok(builder.body(body)?)
    }
}

/// Whether what is said at an address cannot be overheard: https, or this machine itself.
pub(super) fn is_safe(url: &Url) -> bool {
    url.scheme() == "https" || (url.scheme() == "http" && is_loopback(url))
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

/// An error with all that caused it: the outermost alone only says that a request failed.
fn causes(error: &reqwest::Error) -> String {
    let causes = std::iter::successors(Some(error as &dyn std::error::Error), |error| error.source());
    causes.map(ToString::to_string).collect::<Vec<_>>().join(": ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_https_and_this_machine_are_spoken_to() {
        for (address, safe) in [
            ("https://login.example", true),
            ("http://localhost:4000/x", true),
            ("http://127.0.0.1:4000", true),
            ("http://[::1]:4000", true),
            ("http://login.example", false),
            ("http://localhost.evil.example", false),
            ("http://10.0.0.1", false),
            ("ftp://localhost", false),
        ] {
            assert_eq!(is_safe(&Url::parse(address).unwrap()), safe, "{address}");
        }
    }
}
