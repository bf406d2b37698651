//! Files in a store of objects that speaks S3 (Amazon's or another's), each under its hash. A request that nobody answers is sent
//! again a few times; then the error says that the store is away, and nothing was half kept: an object is there whole or not.

use std::{fmt, io, time::Duration};

use axum::body::Bytes;
use rusty_s3::{Bucket, Credentials, S3Action, UrlStyle};
use url::Url;

use super::{is_hash, sum};

mod listing;

/// How often a request is sent at most.
const TRIES: u32 = 3;
/// How long is waited before the second try; before the third twice as long.
const WAIT: Duration = Duration::from_millis(250);
/// How long the store may take to take a connection.
const CONNECT: Duration = Duration::from_secs(3);
/// How long one try may take with all its bytes.
const ONE_TRY: Duration = Duration::from_secs(60);
/// How long a signature holds: its clock and ours may differ by some minutes.
const SIGNED: Duration = Duration::from_secs(900);
/// The largest answer that is read: more than the largest file.
const MOST_BYTES: usize = 256 << 20;
/// How much of an answer is looked at to see why something was refused.
const REASON: usize = 2000;

/// Where a store of objects is, and with which key it is asked.
#[derive(Clone, PartialEq, Eq)]
pub struct S3 {
    /// Its address, such as `https://s3.eu-central-1.amazonaws.com` or `http://minio.internal:9000`.
    pub endpoint: String,
    /// Its region; many stores take any.
    pub region: String,
    /// The bucket, which must be there.
    pub bucket: String,
    /// What the names of our objects begin with, so that a bucket can hold other things too; may be empty.
    pub prefix: String,
    /// Whether the bucket is a part of the host's name; otherwise it is one of the path, which all stores but some of Amazon's take.
    pub by_host: bool,
    /// The name of the key.
    pub key: String,
    /// The key itself.
    pub secret: String,
}

/// The store does not answer, or refuses our requests: the cause, for those who run the service.
#[derive(Debug, thiserror::Error)]
#[error("the store of files at {host} {why}")]
pub struct Away {
    host: String,
    why: String,
}

/// The files in a store of objects.
pub(super) struct Objects {
    client: reqwest::Client,
    bucket: Bucket,
    credentials: Credentials,
    prefix: String,
    host: String,
}

impl Objects {
    pub(super) fn new(place: &S3) -> io::Result<Objects> {
        let wrong = |why: String| io::Error::new(io::ErrorKind::InvalidInput, why);
        let address = |_| wrong(format!("{} is no address of a store of files", place.endpoint));
        let endpoint = Url::parse(&place.endpoint).map_err(address)?;
        let host = endpoint.authority().rsplit('@').next().unwrap_or_default().to_owned();
        let style = if place.by_host { UrlStyle::VirtualHost } else { UrlStyle::Path };
        let bucket = Bucket::new(endpoint.clone(), style, place.bucket.clone(), place.region.clone())
            .map_err(|error| wrong(format!("{} with bucket {}: {error}", place.endpoint, place.bucket)))?;
        let mut client = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(CONNECT)
            .timeout(ONE_TRY);
        // A store on this machine is behind no proxy.
        if matches!(endpoint.host_str(), Some("127.0.0.1" | "localhost" | "[::1]")) {
            client = client.no_proxy();
        }
        let prefix = place.prefix.trim_matches('/');
        Ok(Objects {
            client: client.build().map_err(io::Error::other)?,
            bucket,
            credentials: Credentials::new(place.key.clone(), place.secret.clone()),
            prefix: if prefix.is_empty() { String::new() } else { format!("{prefix}/") },
            host,
        })
    }

    /// Keeps bytes under their hash; when it returns, the store has them.
    pub(super) async fn keep(&self, bytes: Vec<u8>) -> io::Result<String> {
        let hash = sum(&bytes);
        let name = self.name(&hash);
        if self.length(&name).await? == Some(bytes.len() as u64) {
            return Ok(hash);
        }
        let bytes = Bytes::from(bytes);
        let url = || self.bucket.put_object(Some(&self.credentials), &name).sign(SIGNED);
        let answer = self.send(|| self.client.put(url()).body(bytes.clone())).await?;
        if answer.status().is_success() { Ok(hash) } else { Err(self.refused(answer).await) }
    }

    /// The bytes under a hash; none where the store has none.
    pub(super) async fn read(&self, hash: &str) -> io::Result<Option<Vec<u8>>> {
        let name = self.name(hash);
        let url = || self.bucket.get_object(Some(&self.credentials), &name).sign(SIGNED);
        let answer = self.send(|| self.client.get(url())).await?;
        if answer.status().is_success() {
            return Ok(Some(self.body(answer, MOST_BYTES).await?));
        }
        let is_missing = answer.status() == reqwest::StatusCode::NOT_FOUND;
        let reason = self.body(answer, REASON).await.unwrap_or_default();
        // A bucket that is not there is no missing file: somebody has to make it.
        if is_missing && !holds(&reason, "NoSuchBucket") { Ok(None) } else { Err(self.reason(is_missing, &reason)) }
    }

    /// The hashes of all files, in order.
    pub(super) async fn all(&self) -> io::Result<Vec<String>> {
        let mut hashes = Vec::new();
        let mut next = None;
        loop {
            let (names, following) = self.names(next.as_deref(), "1000").await?;
            let own = names.iter().filter_map(|name| name.strip_prefix(&self.prefix));
            hashes.extend(own.filter(|name| is_hash(name)).map(str::to_owned));
            match following {
                Some(token) if next.as_ref() != Some(&token) => next = Some(token),
                _ => break,
            }
        }
        hashes.sort();
        Ok(hashes)
    }

    /// Asks for one name, to see whether the store answers and takes our key.
    pub(super) async fn is_there(&self) -> io::Result<()> {
        self.names(None, "1").await.map(drop)
    }

    async fn names(&self, token: Option<&str>, most: &str) -> io::Result<(Vec<String>, Option<String>)> {
        let url = || {
            // The bucket itself, by the rule of the library for an empty name.
            let mut action = self.bucket.get_object(Some(&self.credentials), "");
            let query = action.query_mut();
            query.insert("list-type", "2");
            query.insert("max-keys", most.to_owned());
            query.insert("prefix", self.prefix.clone());
            if let Some(token) = token {
                query.insert("continuation-token", token.to_owned());
            }
            action.sign(SIGNED)
        };
        let answer = self.send(|| self.client.get(url())).await?;
        if !answer.status().is_success() {
            return Err(self.refused(answer).await);
        }
        let body = self.body(answer, MOST_BYTES).await?;
        listing::read(&body).ok_or_else(|| self.away("answers with no list of names: it may not speak S3"))
    }

    async fn length(&self, name: &str) -> io::Result<Option<u64>> {
        let url = || self.bucket.head_object(Some(&self.credentials), name).sign(SIGNED);
        let answer = self.send(|| self.client.head(url())).await?;
        let length = answer.headers().get("content-length").and_then(|value| value.to_str().ok()?.parse().ok());
        Ok(length.filter(|_| answer.status().is_success()))
    }

    fn name(&self, hash: &str) -> String {
        format!("{}{hash}", self.prefix)
    }

    /// Sends a request, and once more where nobody answers or the store is busy. Each may be repeated: the same bytes come under
    /// the same name.
    async fn send(&self, request: impl Fn() -> reqwest::RequestBuilder) -> io::Result<reqwest::Response> {
        let mut failed = None;
        for tried in 0..TRIES {
            if tried > 0 {
                tokio::time::sleep(WAIT * 2_u32.pow(tried - 1)).await;
            }
            match request().send().await {
                Ok(answer) if answer.status().is_server_error() && !is_full(answer.status()) => {
                    failed = Some(format!("answers with {}", answer.status()));
                }
                Ok(answer) if answer.status() == reqwest::StatusCode::TOO_MANY_REQUESTS => {
                    failed = Some("is asked too often".to_owned());
                }
                Ok(answer) => return Ok(answer),
                // The address holds our signature, which is nobody's to read.
                Err(error) => failed = Some(format!("does not answer: {}", causes(&error.without_url()))),
            }
        }
        Err(self.away(&failed.unwrap_or_default()))
    }

    async fn body(&self, mut answer: reqwest::Response, most: usize) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        loop {
            match answer.chunk().await {
                Ok(Some(chunk)) if bytes.len() + chunk.len() <= most => bytes.extend_from_slice(&chunk),
                Ok(Some(_)) => return Err(self.away("sends more than was kept there")),
                Ok(None) => return Ok(bytes),
                Err(error) => return Err(self.away(&format!("broke off: {}", causes(&error.without_url())))),
            }
        }
    }

    async fn refused(&self, answer: reqwest::Response) -> io::Error {
        let status = answer.status();
        let reason = self.body(answer, REASON).await.unwrap_or_default();
        if is_full(status) || holds(&reason, "QuotaExceeded") || holds(&reason, "StorageFull") {
            return io::Error::new(io::ErrorKind::StorageFull, format!("the store of files at {} is full", self.host));
        }
        self.reason(status == reqwest::StatusCode::NOT_FOUND, &reason)
    }

    fn reason(&self, is_missing: bool, reason: &[u8]) -> io::Error {
        if is_missing {
            return self.away(&format!("has no bucket {}", self.bucket.name()));
        }
        let code = listing::code(reason).unwrap_or_else(|| "no reason given".to_owned());
        self.away(&format!("refuses our request ({code}): check the key, the region and what the key may do"))
    }

    /// The error, told to those who run the service at once: a reader is only asked to wait.
    fn away(&self, why: &str) -> io::Error {
        tracing::error!(host = self.host, why, "the store of files is not available");
        io::Error::other(Away { host: self.host.clone(), why: why.to_owned() })
    }
}

/// Whether an error says that the store is away.
pub(super) fn is_away(error: &io::Error) -> bool {
    error.get_ref().is_some_and(|cause| cause.is::<Away>())
}

fn is_full(status: reqwest::StatusCode) -> bool {
    status == reqwest::StatusCode::INSUFFICIENT_STORAGE
}

fn holds(bytes: &[u8], what: &str) -> bool {
    String::from_utf8_lossy(bytes).contains(what)
}

/// An error with what lies under it: the library's own words name no cause.
fn causes(error: &reqwest::Error) -> String {
    let mut words = error.to_string();
    let mut cause = std::error::Error::source(error);
    while let Some(error) = cause {
        words = format!("{words}: {error}");
        cause = error.source();
    }
    words
}

impl fmt::Debug for S3 {
    /// Without the key.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "S3({} {} {})", self.endpoint, self.bucket, self.prefix)
    }
}
