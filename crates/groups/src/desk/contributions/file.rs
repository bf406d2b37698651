//! The file of a contribution: taken in by what it holds and not by its name, refused with a reason where it carries macros, kept
//! by its hash, and given back only as a file to be kept.

use axum::{
    extract::{Multipart, multipart::MultipartError},
    http::StatusCode,
};
use kit::web::{self, Answer, Error, FieldError, Visit};

use super::{Sight, item};
use crate::{
    contribution::Attachment,
    desk::{readings::megabytes, typed::Typed},
    words::Words,
};

/// The parts of a form with a file.
#[derive(Default)]
pub(super) struct Parts {
    pub(super) typed: Typed,
    pub(super) name: String,
    pub(super) bytes: Vec<u8>,
}

impl Parts {
    /// Takes the parts; what was typed before a file that is too large is kept.
    pub(super) async fn take(&mut self, mut form: Multipart) -> Result<(), MultipartError> {
        while let Some(part) = form.next_field().await? {
            match part.name().map(str::to_owned) {
                Some(name) if name == "file" => {
                    self.name = part.file_name().unwrap_or_default().to_owned();
                    self.bytes = part.bytes().await?.to_vec();
                }
                Some(name) => {
                    let text = String::from_utf8_lossy(&part.bytes().await?).into_owned();
                    self.typed.push(name, text);
                }
                None => {}
            }
        }
        Ok(())
    }
}

/// What is wrong with a form that broke off; the error itself where the form is no form.
pub(super) fn broken(visit: &Visit, error: MultipartError) -> Result<FieldError, Error> {
    if error.status() != StatusCode::PAYLOAD_TOO_LARGE {
        return Err(error.into());
    }
    Ok(FieldError::new("file", Words(visit.lang).reading_error_too_large(megabytes(visit))))
}

/// Keeps the file of a form and gives its text; none where there is no file.
pub(super) async fn keep(
    visit: &Visit,
    parts: &Parts,
) -> Result<Result<Option<(Attachment, String)>, FieldError>, Error> {
    if parts.bytes.is_empty() {
        return Ok(Ok(None));
    }
    let words = Words(visit.lang);
    let wrong = |message: String| Ok(Err(FieldError::new("file", message)));
    if reading::has_macros(&parts.bytes) {
        return wrong(words.contribution_file_macros());
    }
    let bytes = parts.bytes.clone();
    let read = tokio::task::spawn_blocking(move || reading::text(&bytes)).await.map_err(Error::internal)?;
    let text = match read {
        Ok(text) => text,
        Err(reading::Error::TooLarge { .. }) => return wrong(words.reading_error_too_large(megabytes(visit))),
        Err(reading::Error::Empty) => return wrong(words.reading_error_empty()),
        Err(_) => return wrong(words.contribution_file_wrong()),
    };
    let hash = visit.state.files.keep(parts.bytes.clone()).await?;
    let name: String = parts.name.chars().filter(|c| !c.is_control()).take(120).collect();
    Ok(Ok(Some((Attachment { hash, name }, text))))
}

/// Gives the file back, as a file to be kept and never as a page.
pub(super) async fn file(visit: Visit) -> Answer {
    let (of, sight) = item(&visit).await?;
    let Some(file) = of.content.file.filter(|_| matches!(sight, Sight::Whole | Sight::Own)) else {
        return Err(Error::NotFound);
    };
    let bytes = visit.state.files.read(&file.hash).await.map_err(Error::internal)?.ok_or(Error::NotFound)?;
    web::download(&file.name, "application/octet-stream", bytes)
}
