//! What can go wrong with a request, each with its status and its words. The layer around the routes turns it into a
//! page in the reader's language, or into `application/problem+json` for a program.

use axum::{
    extract::multipart::MultipartError,
    http::StatusCode,
    response::{IntoResponse, Response},
};

use language::Lang;

use super::FieldError;
use crate::{db, files, words::Words};

/// After how many seconds a program may ask again while the database is away: a failover takes some.
const RETRY_SECONDS: u64 = 5;

/// What can go wrong with a request.
#[derive(Clone, Debug)]
pub enum Error {
    /// There is no such page or record.
    NotFound,
    /// The actor may not do this, and signing in would not help.
    Forbidden,
    /// The actor has to sign in first.
    SignIn,
    /// The request comes from a page of another site.
    Foreign,
    /// The address exists but takes no requests of this method.
    Method,
    /// What was sent breaks rules; each field says which.
    Refused(Vec<FieldError>),
    /// What was sent cannot be read at all, such as JSON that breaks off.
    Malformed,
    /// What was sent is of a kind that is not taken here.
    MediaType,
    /// The thing is in a state in which this cannot be done; the sentence says why.
    Conflict(String),
    /// More was sent than is accepted.
    TooLarge,
    /// Too many attempts in a short time; so many seconds are to be waited.
    TooMany(u64),
    /// The database or another part cannot be reached, or took too long.
    Unavailable,
    /// The database went away while it was asked to keep a change: it may have been kept or not.
    Unsure,
    /// The disk is full. Nothing was written, and nothing was lost.
    Full,
    /// A mistake of ours. The cause is logged and never shown.
    Internal(Fault),
}

/// The cause of an internal error, for the log only.
#[derive(Clone, Debug)]
pub struct Fault(std::sync::Arc<anyhow::Error>);

impl Error {
    /// A mistake of ours, with its cause.
    pub fn internal(cause: impl Into<anyhow::Error>) -> Error {
        Error::Internal(Fault(std::sync::Arc::new(cause.into())))
    }

    /// A refusal with one reason.
    pub fn refused(field: impl Into<String>, message: impl Into<String>) -> Error {
        Error::Refused(vec![FieldError::new(field, message)])
    }

    /// One error of each kind, for the pages that explain them.
    pub fn one_of_each() -> Vec<Error> {
        vec![
            Error::NotFound,
            Error::Forbidden,
            Error::SignIn,
            Error::Foreign,
            Error::Method,
            Error::Refused(Vec::new()),
            Error::Malformed,
            Error::MediaType,
            Error::Conflict(String::new()),
            Error::TooLarge,
            Error::TooMany(60),
            Error::Unavailable,
            Error::Unsure,
            Error::Full,
            Error::internal(anyhow::anyhow!("an example")),
        ]
    }

    /// The name of its kind, the last part of the address at which it is explained: `/problems/not-found`.
    pub fn kind(&self) -> &'static str {
        match self {
            Error::NotFound => "not-found",
            Error::Forbidden => "forbidden",
            Error::SignIn => "sign-in",
            Error::Foreign => "foreign",
            Error::Method => "method",
            Error::Refused(_) => "refused",
            Error::Malformed => "malformed",
            Error::MediaType => "media-type",
            Error::Conflict(_) => "conflict",
            Error::TooLarge => "too-large",
            Error::TooMany(_) => "too-many",
            Error::Unavailable => "unavailable",
            Error::Unsure => "unsure",
            Error::Full => "full",
            Error::Internal(_) => "internal",
        }
    }

    /// Whether the same request may succeed later without a change.
    pub fn may_pass(&self) -> bool {
        matches!(self, Error::TooMany(_) | Error::Unavailable | Error::Unsure | Error::Full | Error::Internal(_))
    }

    /// The status of the answer.
    pub fn status(&self) -> StatusCode {
        match self {
            Error::NotFound => StatusCode::NOT_FOUND,
            Error::Forbidden | Error::Foreign => StatusCode::FORBIDDEN,
            Error::SignIn => StatusCode::UNAUTHORIZED,
            Error::Method => StatusCode::METHOD_NOT_ALLOWED,
            Error::Refused(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Error::Malformed => StatusCode::BAD_REQUEST,
            Error::MediaType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Error::Conflict(_) => StatusCode::CONFLICT,
            Error::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Error::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
            Error::Unavailable | Error::Unsure => StatusCode::SERVICE_UNAVAILABLE,
            Error::Full => StatusCode::INSUFFICIENT_STORAGE,
            Error::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The error that a bare status of some layer stands for.
    pub(super) fn of_status(status: StatusCode) -> Error {
        match status {
            StatusCode::NOT_FOUND => Error::NotFound,
            StatusCode::METHOD_NOT_ALLOWED => Error::Method,
            StatusCode::PAYLOAD_TOO_LARGE => Error::TooLarge,
            StatusCode::REQUEST_TIMEOUT | StatusCode::SERVICE_UNAVAILABLE => Error::Unavailable,
            StatusCode::INSUFFICIENT_STORAGE => Error::Full,
            StatusCode::FORBIDDEN => Error::Forbidden,
            StatusCode::UNAUTHORIZED => Error::SignIn,
            StatusCode::UNSUPPORTED_MEDIA_TYPE => Error::MediaType,
            other if other.is_client_error() => Error::Refused(Vec::new()),
            other => Error::internal(anyhow::anyhow!("a layer answered {other}")),
        }
    }

    /// What to tell the reader: what happened, and what to do.
    pub fn words(&self, lang: Lang) -> (String, String) {
        let words = Words(lang);
        match self {
            Error::NotFound => (words.error_not_found(), words.error_not_found_hint()),
            Error::Forbidden => (words.error_forbidden(), words.error_forbidden_hint()),
            Error::SignIn => (words.error_sign_in(), words.error_sign_in_hint()),
            Error::Foreign => (words.error_foreign(), words.error_foreign_hint()),
            Error::Method => (words.error_method(), words.error_method_hint()),
            Error::Refused(_) => (words.error_refused(), words.error_refused_hint()),
            Error::Malformed => (words.error_malformed(), words.error_malformed_hint()),
            Error::MediaType => (words.error_media_type(), words.error_media_type_hint()),
            Error::Conflict(why) if why.is_empty() => (words.error_conflict(), words.error_conflict_hint()),
            Error::Conflict(why) => (words.error_conflict(), why.clone()),
            Error::TooLarge => (words.error_too_large(), words.error_too_large_hint()),
            Error::TooMany(seconds) => (words.error_too_many(), words.error_too_many_hint(wait(words.0, *seconds))),
            Error::Unavailable => (words.error_unavailable(), words.error_unavailable_hint()),
            Error::Unsure => (words.error_unsure(), words.error_unsure_hint()),
            Error::Full => (words.error_full(), words.error_full_hint()),
            Error::Internal(_) => (words.error_internal(), words.error_internal_hint()),
        }
    }

    /// The fields of a refusal.
    pub(super) fn fields(&self) -> &[FieldError] {
        match self {
            Error::Refused(fields) => fields,
            _ => &[],
        }
    }

    /// Writes to the log what those who run the service must know: the cause of our own mistakes, and who was refused what.
    pub(super) fn log(&self, path: &str, actor: &str) {
        let path = covered(path);
        match self {
            Error::Internal(Fault(cause)) => tracing::error!(path, cause = format!("{cause:#}"), "a request failed"),
            Error::Forbidden | Error::Foreign | Error::TooMany(_) => {
                tracing::info!(target: SECURITY, path, actor, why = self.kind(), "refused");
            }
            _ => {}
        }
    }
}

/// An address without the secrets of links: they are the only parts so long.
fn covered(path: &str) -> String {
    let part = |part: &str| if part.len() >= LONGEST_PART { "…".to_owned() } else { part.to_owned() };
    path.split('/').map(part).collect::<Vec<_>>().join("/")
}

/// What the log calls events that matter for security.
pub const SECURITY: &str = "security";
/// From this length on, a part of an address may be a secret: a link's has 43 characters.
const LONGEST_PART: usize = 32;

/// A wait in words: seconds up to a minute, then whole minutes.
pub fn wait(lang: Lang, seconds: u64) -> String {
    let words = Words(lang);
    let seconds = i64::try_from(seconds.max(1)).unwrap_or(i64::MAX);
    if seconds <= 60 { words.wait_seconds(seconds) } else { words.wait_minutes((seconds + 59) / 60) }
}

impl From<db::Error> for Error {
    fn from(error: db::Error) -> Error {
        match error {
            db::Error::NotFound => Error::NotFound,
            db::Error::Unavailable(_) => {
                tracing::error!(%error, "the database is not available");
                Error::Unavailable
            }
            db::Error::Unsure(_) => {
                tracing::error!(%error, "nobody knows whether a change was kept");
                Error::Unsure
            }
            db::Error::Full => {
                tracing::error!("the disk of the database is full");
                Error::Full
            }
            db::Error::Nul => Error::Malformed,
            other => Error::internal(other),
        }
    }
}

impl From<anyhow::Error> for Error {
    fn from(error: anyhow::Error) -> Error {
        Error::internal(error)
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Error {
        match error.kind() {
            std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => {
                tracing::error!("the disk of the files is full");
                Error::Full
            }
            _ if files::is_away(&error) => Error::Unavailable,
            _ => Error::internal(error),
        }
    }
}

impl From<MultipartError> for Error {
    fn from(error: MultipartError) -> Error {
        Error::of_status(error.status())
    }
}

impl IntoResponse for Error {
    /// A bare answer that carries the error; the layer around the routes gives it its words.
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        let wait = match &self {
            Error::TooMany(seconds) => Some((*seconds).max(1)),
            Error::Unavailable | Error::Unsure => Some(RETRY_SECONDS),
            _ => None,
        };
        if let Some(seconds) = wait {
            response.headers_mut().insert(axum::http::header::RETRY_AFTER, seconds.into());
        }
        response.extensions_mut().insert(self);
        response
    }
}
