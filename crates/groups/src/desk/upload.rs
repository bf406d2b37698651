//! Taking in a file: it is read, kept, and its items wait for decisions. What is wrong is said at the field.

use axum::{
    extract::{Multipart, multipart::MultipartError},
    http::StatusCode,
};
use kit::web::{self, Answer, Error, FieldError, Visit};

use super::readings::{Typed, megabytes, page};
use crate::{
    Found, Reading,
    intake::{self, Report, Unfit},
    store::{
        bodies,
        readings::{self, Kept},
    },
    words::Words,
};

/// A file as it came.
#[derive(Default)]
struct File {
    name: String,
    bytes: Vec<u8>,
}

/// Takes a report in and leads to its items; the same file again leads to what was read before.
pub(super) async fn upload(visit: Visit, form: Multipart) -> Answer {
    let words = Words(visit.lang);
    let mut typed = Typed::default();
    let file = match parts(form, &mut typed).await {
        Ok(file) => file,
        Err(error) if error.status() == StatusCode::PAYLOAD_TOO_LARGE => {
            return refuse(&visit, &typed, "file", words.reading_error_too_large(megabytes(&visit))).await;
        }
        Err(error) => return Err(error.into()),
    };
    if file.name.is_empty() && file.bytes.is_empty() {
        return refuse(&visit, &typed, "file", words.reading_file_missing()).await;
    }
    if bodies::one(&visit.state.db, &typed.body).await?.is_none() {
        return refuse(&visit, &typed, "body", words.reading_body_unknown()).await;
    }
    match read(&visit, &typed, &file).await? {
        Ok((reading, items)) => keep(&visit, file, reading, items).await,
        Err(unfit) => {
            let (field, message) = unfit_words(&visit, &unfit);
            refuse(&visit, &typed, field, message).await
        }
    }
}

async fn refuse(visit: &Visit, typed: &Typed, field: &str, message: String) -> Answer {
    page(visit, typed, vec![FieldError::new(field, message)]).await
}

/// The parts of the form. What was typed is kept even where the file breaks off.
async fn parts(mut form: Multipart, typed: &mut Typed) -> Result<File, MultipartError> {
    let mut file = File::default();
    while let Some(part) = form.next_field().await? {
        match part.name() {
            Some("body") => typed.body = part.text().await?,
            Some("symbol") => typed.symbol = part.text().await?.trim().to_owned(),
            Some("file") => {
                file.name = part.file_name().unwrap_or_default().to_owned();
                file.bytes = part.bytes().await?.to_vec();
            }
            _ => {}
        }
    }
    Ok(file)
}

/// Reads the file away from the threads that answer: a long one takes a while.
async fn read(visit: &Visit, typed: &Typed, file: &File) -> Result<Result<(Reading, Vec<Found>), Unfit>, Error> {
    let (bytes, file_name, typed) = (file.bytes.clone(), file.name.clone(), typed.clone());
    let (read_by, read_at) = (visit.actor.id.clone(), visit.state.clock.now());
    let work = move || {
        intake::read(&Report {
            file_name: &file_name,
            bytes: &bytes,
            body: &typed.body,
            symbol: Some(typed.symbol.as_str()),
            read_by: &read_by,
            read_at,
        })
    };
    tokio::task::spawn_blocking(work).await.map_err(Error::internal)
}

async fn keep(visit: &Visit, file: File, reading: Reading, items: Vec<Found>) -> Answer {
    let (id, actor) = (reading.id.clone(), visit.actor.id.clone());
    visit.state.files.keep(file.bytes).await?;
    let db = &visit.state.db;
    let kept = db.write(move |tx| Box::pin(async move { readings::put(tx, &actor, &reading, &items).await })).await?;
    match kept {
        Kept::New => web::see(&visit.href(&format!("/readings/{id}"))),
        Kept::Known(id) => web::see(&visit.href(&format!("/readings/{id}?same=1"))),
    }
}

/// Which field is wrong, and what to do.
fn unfit_words(visit: &Visit, unfit: &Unfit) -> (&'static str, String) {
    let words = Words(visit.lang);
    let message = match unfit {
        Unfit::NoSymbol => return ("symbol", words.reading_error_symbol()),
        Unfit::Unreadable(error) => match error {
            reading::Error::TooLarge { .. } => words.reading_error_too_large(megabytes(visit)),
            reading::Error::Empty => words.reading_error_empty(),
            reading::Error::Format { found } => words.reading_error_format(*found),
            reading::Error::NotUtf8 { at } => words.reading_error_not_utf8(*at),
            reading::Error::Damaged { why } => words.reading_error_damaged(why),
            reading::Error::Language { found } => words.reading_error_language(*found),
        },
    };
    ("file", message)
}
