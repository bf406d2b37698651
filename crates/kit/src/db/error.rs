//! What can go wrong with a statement, sorted by what a caller can do about it.

use std::borrow::Cow;

/// The result of a statement.
pub type Result<T> = std::result::Result<T, Error>;

/// What can go wrong with a statement.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A value that must be unique exists already. Holds the engine's words for which: a constraint's name on
    /// PostgreSQL, `table.column` on SQLite.
    #[error("exists already: {0}")]
    Unique(String),
    /// A row refers to one that does not exist, or is referred to and cannot go.
    #[error("refers to a record that does not exist, or is referred to by another")]
    ForeignKey,
    /// Exactly one row was asked for and there is none.
    #[error("there is no such record")]
    NotFound,
    /// The database cannot be reached, is busy or was closed. Trying later may help.
    #[error("the database is not available: {0}")]
    Unavailable(String),
    /// The connection broke while the database was asked to keep a transaction: nobody here knows whether it did. Whoever
    /// asked must look before doing it again.
    #[error("the database went away while it was asked to keep a change: {0}")]
    Unsure(String),
    /// The disk is full. Nothing was written.
    #[error("the disk is full")]
    Full,
    /// A text holds a NUL character, which no record can: it came from outside and was asked for or kept unread.
    #[error("a text with a NUL character cannot be stored")]
    Nul,
    /// Anything else: a mistake in a statement, a value that cannot be stored, a broken file.
    #[error("{0}")]
    Other(String),
}

impl Error {
    /// An error in our own words.
    pub fn other(words: impl Into<String>) -> Error {
        Error::Other(words.into())
    }

    /// The error of a COMMIT: a refusal is a refusal, but where the answer did not arrive the change may have been kept.
    pub(super) fn from_commit(error: sqlx::Error) -> Error {
        match Error::from(error) {
            Error::Unavailable(why) => Error::Unsure(why),
            other => other,
        }
    }

    pub(super) fn from_migration(error: sqlx::migrate::MigrateError) -> Error {
        match error {
            sqlx::migrate::MigrateError::Execute(error) => error.into(),
            other => Error::Other(format!("migration: {other}")),
        }
    }

    /// The same error again, for each of the writes that one failed commit held.
    pub(super) fn again(&self) -> Error {
        match self {
            Error::Unique(which) => Error::Unique(which.clone()),
            Error::ForeignKey => Error::ForeignKey,
            Error::NotFound => Error::NotFound,
            Error::Unavailable(why) => Error::Unavailable(why.clone()),
            Error::Unsure(why) => Error::Unsure(why.clone()),
            Error::Full => Error::Full,
            Error::Nul => Error::Nul,
            Error::Other(why) => Error::Other(why.clone()),
        }
    }
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Error {
        match error {
            sqlx::Error::RowNotFound => Error::NotFound,
            sqlx::Error::Database(error) => from_engine(error.as_ref()),
            sqlx::Error::PoolTimedOut
            | sqlx::Error::PoolClosed
            | sqlx::Error::WorkerCrashed
            | sqlx::Error::Io(_)
            | sqlx::Error::Tls(_) => Error::Unavailable(error.to_string()),
            other => Error::Other(other.to_string()),
        }
    }
}

fn from_engine(error: &dyn sqlx::error::DatabaseError) -> Error {
    if error.is_unique_violation() {
        let which = error.constraint().map(str::to_owned);
        let words = || error.message().rsplit(": ").next().unwrap_or_default().to_owned();
        return Error::Unique(which.unwrap_or_else(words));
    }
    if error.is_foreign_key_violation() {
        return Error::ForeignKey;
    }
    match error.code().unwrap_or(Cow::Borrowed("")).as_ref() {
        // SQLITE_FULL; disk_full.
        "13" | "53100" => Error::Full,
        // SQLITE_BUSY, LOCKED, CANTOPEN; too_many_connections, shutting down, deadlock, a host that follows another.
        "5" | "6" | "14" | "261" | "517" | "53300" | "57P01" | "57P02" | "57P03" | "40P01" | "25006" => {
            Error::Unavailable(error.message().to_owned())
        }
        // SQLITE_IOERR in its many kinds has 10 in its low byte.
        code if code.len() < 5 && code.parse::<u32>().is_ok_and(|code| code & 0xff == 10) => {
            Error::Unavailable(error.message().to_owned())
        }
        _ => Error::Other(error.message().to_owned()),
    }
}
