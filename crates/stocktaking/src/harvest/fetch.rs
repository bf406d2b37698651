//! Fetches a file. Each address on the way is checked, its host is looked up first, and the connection goes to the very address
//! that was checked; redirections are followed here, one by one, so that none leads where the first must not. The answer is read
//! up to a limit, within a time for all of it.

use std::{net::SocketAddr, time::Duration};

use reqwest::{Client, Response, StatusCode, header, redirect::Policy};
use tokio::net::lookup_host;
use url::Url;

use super::{Allowed, guard};

/// The most redirections that are followed.
const MOST_REDIRECTIONS: usize = 4;
/// How long a server may take to be found and to take the connection.
const CONNECT: Duration = Duration::from_secs(10);

/// What a server answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The file did not change since.
    Same,
    /// The file, with what the server says of this version of it.
    File {
        /// The file.
        bytes: Vec<u8>,
        /// The mark of the version.
        etag: Option<String>,
        /// When it was changed.
        last_modified: Option<String>,
    },
}

/// Why nothing was fetched.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Wrong {
    /// It is no address of the web.
    #[error("it is no address of the web")]
    Address,
    /// The host is not on the list of the configuration.
    #[error("the host is not on the list of those that may be asked")]
    Host,
    /// It is not https.
    #[error("only https is spoken")]
    Scheme,
    /// The host leads to an address that is not public.
    #[error("the host leads to an address that is not public")]
    Private,
    /// The host is not found.
    #[error("the host is not found")]
    Unknown,
    /// More redirections than are followed.
    #[error("it redirects too often")]
    Redirections,
    /// The server answered with this status.
    #[error("the server answered {0}")]
    Status(u16),
    /// The file is larger than is taken.
    #[error("the file is too large")]
    TooLarge,
    /// It took too long.
    #[error("it took too long")]
    TooSlow,
    /// The connection failed: what was said.
    #[error("{0}")]
    Network(String),
}

impl Wrong {
    /// Its code, as runs are kept.
    pub fn code(&self) -> &'static str {
        match self {
            Wrong::Address => "address",
            Wrong::Host => "host",
            Wrong::Scheme => "scheme",
            Wrong::Private => "private",
            Wrong::Unknown => "unknown",
            Wrong::Redirections => "redirections",
            Wrong::Status(_) => "status",
            Wrong::TooLarge => "too-large",
            Wrong::TooSlow => "too-slow",
            Wrong::Network(_) => "network",
        }
    }
}

/// Fetches a file, where it changed since the version that `etag` and `last_modified` name.
///
/// # Errors
/// Why it was not fetched.
pub async fn fetch(
    allowed: &Allowed,
    url: &str,
    (etag, last_modified): (Option<&str>, Option<&str>),
) -> Result<Answer, Wrong> {
    let fetching = async {
        let mut url = Url::parse(url).map_err(|_| Wrong::Address)?;
        for _ in 0..=MOST_REDIRECTIONS {
            let answer = ask(allowed, &url, (etag, last_modified)).await?;
            match answer.status() {
                StatusCode::NOT_MODIFIED => return Ok(Answer::Same),
                status if status.is_redirection() => url = onward(&url, &answer)?,
                status if status.is_success() => return read(allowed, answer).await,
                status => return Err(Wrong::Status(status.as_u16())),
            }
        }
        Err(Wrong::Redirections)
    };
    tokio::time::timeout(allowed.patience, fetching).await.map_err(|_| Wrong::TooSlow)?
}

/// Asks one address.
async fn ask(
    allowed: &Allowed,
    url: &Url,
    (etag, last_modified): (Option<&str>, Option<&str>),
) -> Result<Response, Wrong> {
    guard::check(allowed, url)?;
    let host = url.host_str().ok_or(Wrong::Host)?;
    let addresses = find(allowed, url, host).await?;
    let client = Client::builder()
        .redirect(Policy::none())
        .no_proxy()
        .connect_timeout(CONNECT)
        .resolve_to_addrs(host, &addresses)
        .build()
        .map_err(|error| network(&error))?;
    let mut request = client.get(url.clone()).header(header::USER_AGENT, concat!("Hasila/", env!("CARGO_PKG_VERSION")));
    if let Some(etag) = etag {
        request = request.header(header::IF_NONE_MATCH, etag);
    }
    if let Some(last_modified) = last_modified {
        request = request.header(header::IF_MODIFIED_SINCE, last_modified);
    }
    request.send().await.map_err(|error| network(&error))
}

/// The addresses that a host leads to: all of them must be such as may be asked.
async fn find(allowed: &Allowed, url: &Url, host: &str) -> Result<Vec<SocketAddr>, Wrong> {
    let port = url.port_or_known_default().ok_or(Wrong::Address)?;
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    let found = tokio::time::timeout(CONNECT, lookup_host((bare, port))).await.map_err(|_| Wrong::Unknown)?;
    let addresses: Vec<SocketAddr> = found.map_err(|_| Wrong::Unknown)?.collect();
    if addresses.is_empty() {
        return Err(Wrong::Unknown);
    }
    // One that leads here and there at once may lead elsewhere at the next look.
    let is_fine = addresses.iter().all(|address| guard::may_ask(allowed, address.ip()));
    is_fine.then_some(addresses).ok_or(Wrong::Private)
}

/// Where a redirection leads.
fn onward(url: &Url, answer: &Response) -> Result<Url, Wrong> {
    let to = answer.headers().get(header::LOCATION).and_then(|to| to.to_str().ok()).ok_or(Wrong::Address)?;
    url.join(to).map_err(|_| Wrong::Address)
}

async fn read(allowed: &Allowed, mut answer: Response) -> Result<Answer, Wrong> {
    let named = |name: header::HeaderName| {
        let value = answer.headers().get(name)?.to_str().ok()?;
        (value.len() <= 300).then(|| value.to_owned())
    };
    let (etag, last_modified) = (named(header::ETAG), named(header::LAST_MODIFIED));
    if answer.content_length().is_some_and(|length| length > allowed.bytes as u64) {
        return Err(Wrong::TooLarge);
    }
    let mut bytes = Vec::new();
    while let Some(chunk) = answer.chunk().await.map_err(|error| network(&error))? {
        if bytes.len() + chunk.len() > allowed.bytes {
            return Err(Wrong::TooLarge);
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(Answer::File { bytes, etag, last_modified })
}

/// What was said, with all that caused it; never the address, which may hold a key.
fn network(error: &reqwest::Error) -> Wrong {
    let causes = std::iter::successors(std::error::Error::source(error), |error| error.source());
    let said = causes.map(ToString::to_string).collect::<Vec<_>>().join(": ");
    Wrong::Network(if said.is_empty() { "the connection failed".to_owned() } else { said })
}
