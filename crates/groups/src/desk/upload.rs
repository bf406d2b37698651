//! Taking in a file: it is read, kept, and its items wait for decisions. What is wrong is said at the field.

use axum::extract::Multipart;
use kit::web::{self, Answer, Error, FieldError, FileForm, Visit};

use super::readings::{Typed, page};
use crate::{
    Found, Reading,
    intake::{self, Report, Unfit},
    store::{
        bodies,
        readings::{self, Kept},
    },
    words::Words,
};

/// A file as it came, with what was said about it.
#[derive(Clone, Debug, Default)]
pub struct Upload {
    /// The body whose report it is.
    pub body: String,
    /// Its symbol, where one is given.
    pub symbol: String,
    /// Its name.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// What taking a report in did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// The id of its reading.
    pub id: String,
    /// Whether the same file was read before, so that nothing has changed.
    pub is_known: bool,
}

/// Takes a report in and leads to its items; the same file again leads to what was read before.
pub(super) async fn upload(visit: Visit, form: Multipart) -> Answer {
    let mut sent = FileForm::default();
    let broken = sent.take(form).await.err();
    let typed = Typed { body: sent.get("body").to_owned(), symbol: sent.get("symbol").trim().to_owned() };
    if let Some(error) = broken {
        let wrong = attachments::broken(&visit, error)?;
        return page(&visit, &typed, vec![wrong]).await;
    }
    let Typed { body, symbol } = typed.clone();
    let file = Upload { body, symbol, name: sent.name, bytes: sent.bytes };
    match take_in(&visit, file).await? {
        Ok(Taken { id, is_known: false }) => web::see(&visit.href(&format!("/readings/{id}"))),
        Ok(Taken { id, is_known: true }) => web::see(&visit.href(&format!("/readings/{id}?same=1"))),
        Err(wrong) => page(&visit, &typed, vec![wrong]).await,
    }
}

/// Reads a report and keeps it, its items waiting for decisions; or says what is wrong with which field.
pub async fn take_in(visit: &Visit, upload: Upload) -> Result<Result<Taken, FieldError>, Error> {
    let words = Words(visit.lang);
    if upload.name.is_empty() && upload.bytes.is_empty() {
        return Ok(Err(FieldError::new("file", words.reading_file_missing())));
    }
    if bodies::one(&visit.state.db, &upload.body).await?.is_none() {
        return Ok(Err(FieldError::new("body", words.reading_body_unknown())));
    }
    super::must_manage(visit, &upload.body)?;
    match read(visit, &upload).await? {
        Ok((reading, items)) => Ok(Ok(keep(visit, upload, reading, items).await?)),
        Err(unfit) => Ok(Err(unfit_words(visit, &unfit))),
    }
}

/// Reads the file away from the threads that answer: a long one takes a while.
async fn read(visit: &Visit, upload: &Upload) -> Result<Result<(Reading, Vec<Found>), Unfit>, Error> {
    let upload = upload.clone();
    let (read_by, read_at) = (visit.actor.id.clone(), visit.state.clock.now());
    let work = move || {
        intake::read(&Report {
            file_name: &upload.name,
            bytes: &upload.bytes,
            body: &upload.body,
            symbol: Some(upload.symbol.as_str()),
            read_by: &read_by,
            read_at,
        })
    };
    tokio::task::spawn_blocking(work).await.map_err(Error::internal)
}

async fn keep(visit: &Visit, upload: Upload, reading: Reading, items: Vec<Found>) -> Result<Taken, Error> {
    let (id, actor) = (reading.id.clone(), visit.actor.id.clone());
    visit.state.files.keep(upload.bytes).await?;
    let db = &visit.state.db;
    let kept = db.write(move |tx| Box::pin(async move { readings::put(tx, &actor, &reading, &items).await })).await?;
    Ok(match kept {
        Kept::New => Taken { id, is_known: false },
        Kept::Known(id) => Taken { id, is_known: true },
    })
}

/// Which field is wrong, and what to do.
fn unfit_words(visit: &Visit, unfit: &Unfit) -> FieldError {
    let words = Words(visit.lang);
    let message = match unfit {
        Unfit::Dangerous(danger) => attachments::danger_words(visit.lang, *danger),
        Unfit::NoSymbol => return FieldError::new("symbol", words.reading_error_symbol()),
        Unfit::Unreadable(error) => match error {
            reading::Error::TooLarge { .. } => attachments::too_large(visit),
            reading::Error::Empty => attachments::empty(visit.lang),
            reading::Error::Format { found } => words.reading_error_format(*found),
            reading::Error::NoText => words.reading_error_scan(),
            reading::Error::NotUtf8 { at } => words.reading_error_not_utf8(*at),
            reading::Error::Damaged { why } => words.reading_error_damaged(why),
            reading::Error::Language { found } => words.reading_error_language(*found),
        },
    };
    FieldError::new("file", message)
}
