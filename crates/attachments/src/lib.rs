//! Files that people send with a record: taken in by what they hold and not by their names, refused with a reason where they carry
//! more than text, kept by their hash, and given back only as files to be kept. Which record names one, and who may read it, is the
//! matter of the slice whose record it is.

mod named;

use axum::{extract::multipart::MultipartError, http::StatusCode};
use kit::{
    files,
    web::{self, Answer, Error, FieldError, FileForm, Visit},
};
use language::Lang;
use reading::{Danger, Kind};
use serde::{Deserialize, Serialize};
use words::Words;

pub mod words {
    //! This crate's messages in six languages.
    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

/// The field of a form that holds the file.
const FIELD: &str = "file";

/// A file that is kept beside a record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attachment {
    /// Under which hash it is kept.
    pub hash: String,
    /// Its name, as it came, with the ending of what it is.
    pub name: String,
    /// Whether no words could be taken from it, as from a scan: then the text is in the file alone, unless somebody types it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_unread: bool,
}

/// A file that was taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// What the record names.
    pub attachment: Attachment,
    /// Its text, where it has words.
    pub text: Option<String>,
}

/// Keeps the file of a form; nothing where there is none, and what is wrong with it in words where it is not taken.
///
/// # Errors
/// Where it can be kept nowhere.
pub async fn keep(visit: &Visit, form: &FileForm) -> Result<Result<Option<Taken>, FieldError>, Error> {
    if form.bytes.is_empty() {
        return Ok(Ok(None));
    }
    let bytes = form.bytes.clone();
    let looked = tokio::task::spawn_blocking(move || look(&bytes)).await.map_err(Error::internal)?;
    let (kind, text) = match looked {
        Ok(looked) => looked,
        Err(unfit) => return Ok(Err(FieldError::new(FIELD, unfit_words(visit, &unfit)))),
    };
    // The row that names the file comes after it: what is not kept is never named.
    let hash = match visit.state.files.keep(form.bytes.clone()).await {
        Ok(hash) => hash,
        Err(error) if files::is_away(&error) => {
            return Ok(Err(FieldError::new(FIELD, Words(visit.lang).away())));
        }
        Err(error) => return Err(error.into()),
    };
    let attachment = Attachment { hash, name: named::named(&form.name, kind), is_unread: text.is_none() };
    Ok(Ok(Some(Taken { attachment, text })))
}

/// What is wrong with a form that broke off; the error itself where the form is no form.
///
/// # Errors
/// Where it is no form.
pub fn broken(visit: &Visit, error: MultipartError) -> Result<FieldError, Error> {
    if error.status() != StatusCode::PAYLOAD_TOO_LARGE {
        return Err(error.into());
    }
    Ok(FieldError::new(FIELD, too_large(visit)))
}

/// That a file is too large, and what to do about it.
pub fn too_large(visit: &Visit) -> String {
    Words(visit.lang).too_large(megabytes(visit))
}

/// That a file is empty.
pub fn empty(lang: Lang) -> String {
    Words(lang).empty()
}

/// The largest file that is taken, in whole megabytes.
pub fn megabytes(visit: &Visit) -> String {
    (visit.state.config.body_limit.min(reading::MAX_BYTES) >> 20).to_string()
}

/// Gives a file back, as a file to be kept and never as a page.
///
/// # Errors
/// [`Error::NotFound`] where it is not there.
pub async fn give(visit: &Visit, file: &Attachment) -> Answer {
    let bytes = visit.state.files.read(&file.hash).await?.ok_or(Error::NotFound)?;
    let media_type = reading::kind(&bytes).map_or("application/octet-stream", Kind::media_type);
    web::download(&file.name, media_type, bytes)
}

/// Why a file is not taken.
enum Unfit {
    /// It carries something beside its text.
    Dangerous(Danger),
    /// It cannot be read.
    Unreadable(reading::Error),
}

/// What a file is and what it says; none where it is a scan.
fn look(bytes: &[u8]) -> Result<(Kind, Option<String>), Unfit> {
    if let Some(danger) = reading::danger(bytes).map_err(Unfit::Unreadable)? {
        return Err(Unfit::Dangerous(danger));
    }
    let text = match reading::text(bytes) {
        Ok(text) => Some(text),
        Err(reading::Error::NoText) => None,
        Err(error) => return Err(Unfit::Unreadable(error)),
    };
    let unknown = Unfit::Unreadable(reading::Error::Format { found: "binary data" });
    Ok((reading::kind(bytes).ok_or(unknown)?, text))
}

fn unfit_words(visit: &Visit, unfit: &Unfit) -> String {
    let words = Words(visit.lang);
    match unfit {
        Unfit::Dangerous(danger) => danger_words(visit.lang, *danger),
        Unfit::Unreadable(reading::Error::TooLarge { .. }) => too_large(visit),
        Unfit::Unreadable(reading::Error::Empty) => empty(visit.lang),
        Unfit::Unreadable(_) => words.wrong(),
    }
}

/// What a file carries that is not taken in, and what to do about it.
pub fn danger_words(lang: Lang, danger: Danger) -> String {
    let words = Words(lang);
    match danger {
        Danger::Macros => words.macros(),
        Danger::Script => words.script(),
        Danger::Launch => words.launch(),
        Danger::Embedded => words.embedded(),
        Danger::Form => words.form(),
        Danger::Remote => words.remote(),
        Danger::Encrypted => words.encrypted(),
    }
}
