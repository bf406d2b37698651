//! Who takes a letter away: a mail server, or a folder in which each letter becomes a file, for demonstrations and for
//! development.

use std::{path::PathBuf, time::Duration};

use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor, transport::smtp};

/// How long a server may take for each of its answers.
const PATIENCE: Duration = Duration::from_secs(30);

/// Who takes letters away. Cheap to clone.
#[derive(Clone)]
pub enum Carrier {
    /// A mail server.
    Server(AsyncSmtpTransport<Tokio1Executor>),
    /// A folder of `.eml` files.
    Folder(PathBuf),
}

/// Why a letter was not taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Trouble {
    /// It may be taken later: no connection, or the server said so (4xx).
    #[error("not taken yet: {0}")]
    Later(String),
    /// It will never be taken (5xx).
    #[error("refused: {0}")]
    Never(String),
}

impl Carrier {
    /// The mail server at an address: `smtps://user:password@host`, `smtp://host?tls=required` (STARTTLS), `smtp://host`.
    ///
    /// # Errors
    /// Where the address cannot be read. The sentence does not repeat it, since it may hold a password.
    pub fn server(url: &str) -> anyhow::Result<Carrier> {
        let builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(url).map_err(|_| {
            anyhow::anyhow!("this is no address of a mail server; write it like smtps://user:password@host")
        })?;
        Ok(Carrier::Server(builder.timeout(Some(PATIENCE)).build()))
    }

    /// Hands a message over; returns what was said, or where it lies.
    ///
    /// # Errors
    /// See [`Trouble`].
    pub async fn carry(&self, message: Message, name: &str) -> Result<String, Trouble> {
        match self {
            Carrier::Server(server) => {
                server.send(message).await.map(|answer| spoken(&answer)).map_err(|e| trouble(&e))
            }
            Carrier::Folder(folder) => {
                let path = folder.join(format!("{name}.eml"));
                let later = |error: std::io::Error| Trouble::Later(error.to_string());
                tokio::fs::create_dir_all(folder).await.map_err(later)?;
                tokio::fs::write(&path, message.formatted()).await.map_err(later)?;
                Ok(path.display().to_string())
            }
        }
    }
}

fn spoken(answer: &smtp::response::Response) -> String {
    let words: Vec<&str> = answer.message().collect();
    format!("{} {}", answer.code(), words.join(" "))
}

fn trouble(error: &smtp::Error) -> Trouble {
    let cause = std::error::Error::source(error).map(|cause| format!(": {cause}")).unwrap_or_default();
    let said = format!("{error}{cause}");
    // A server that does not know us (530 to 538) says nothing about the letter.
    let knows_us = error.status().is_none_or(|code| !(530..=538).contains(&u16::from(code)));
    if error.is_permanent() && knows_us { Trouble::Never(said) } else { Trouble::Later(said) }
}
