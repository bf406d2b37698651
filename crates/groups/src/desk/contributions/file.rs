//! The file of a contribution: taken in by what it holds and not by its name, refused with a reason where it carries more than text,
//! kept by its hash, and given back only as a file to be kept.

use axum::{
    extract::{Multipart, multipart::MultipartError},
    http::StatusCode,
};
use kit::{
    files,
    web::{self, Answer, Error, FieldError, Visit},
};
use reading::{Danger, Kind};

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

/// Keeps the file of a form and gives its text, where it has words; nothing where there is no file.
pub(super) async fn keep(
    visit: &Visit,
    parts: &Parts,
) -> Result<Result<Option<(Attachment, Option<String>)>, FieldError>, Error> {
    if parts.bytes.is_empty() {
        return Ok(Ok(None));
    }
    let bytes = parts.bytes.clone();
    let looked = tokio::task::spawn_blocking(move || look(&bytes)).await.map_err(Error::internal)?;
    let (kind, text) = match looked {
        Ok(looked) => looked,
        Err(unfit) => return Ok(Err(FieldError::new("file", unfit_words(visit, &unfit)))),
    };
    // The row that names the file comes after it: what is not kept is never named.
    let hash = match visit.state.files.keep(parts.bytes.clone()).await {
        Ok(hash) => hash,
        Err(error) if files::is_away(&error) => {
            return Ok(Err(FieldError::new("file", Words(visit.lang).contribution_file_away())));
        }
        Err(error) => return Err(error.into()),
    };
    Ok(Ok(Some((Attachment { hash, name: named(&parts.name, kind), is_unread: text.is_none() }, text))))
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
        Unfit::Dangerous(danger) => danger_words(words, *danger),
        Unfit::Unreadable(reading::Error::TooLarge { .. }) => words.reading_error_too_large(megabytes(visit)),
        Unfit::Unreadable(reading::Error::Empty) => words.reading_error_empty(),
        Unfit::Unreadable(_) => words.contribution_file_wrong(),
    }
}

/// What a file carries that is not taken in, and what to do about it.
pub(in crate::desk) fn danger_words(words: Words, danger: Danger) -> String {
    match danger {
        Danger::Macros => words.contribution_file_macros(),
        Danger::Script => words.contribution_file_script(),
        Danger::Launch => words.contribution_file_launch(),
        Danger::Embedded => words.contribution_file_embedded(),
        Danger::Form => words.contribution_file_form(),
        Danger::Remote => words.contribution_file_remote(),
        Danger::Encrypted => words.contribution_file_encrypted(),
    }
}

/// The longest name of a file, in characters.
const LONGEST_NAME: usize = 120;

/// The name of a file as it came, without folders and signs that are not seen, ending in what the file is: “report.exe” that is a
/// text is “report.exe.txt”.
fn named(given: &str, kind: Kind) -> String {
    let last = given.rsplit(['/', '\\']).next().unwrap_or_default();
    // Signs that turn the writing round can make one ending look like another.
    let is_turning = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let name: String = last.chars().filter(|c| !c.is_control() && !is_turning(*c)).take(LONGEST_NAME).collect();
    let name = name.trim().trim_start_matches('.');
    let ending = format!(".{}", kind.ending());
    match name {
        "" => format!("file{ending}"),
        _ if name.to_lowercase().ends_with(&ending) => name.to_owned(),
        _ => format!("{name}{ending}"),
    }
}

/// Gives the file back, as a file to be kept and never as a page.
pub(super) async fn file(visit: Visit) -> Answer {
    let (of, sight) = item(&visit).await?;
    let Some(file) = of.content.file.filter(|_| matches!(sight, Sight::Whole | Sight::Own)) else {
        return Err(Error::NotFound);
    };
    let bytes = visit.state.files.read(&file.hash).await?.ok_or(Error::NotFound)?;
    let media_type = reading::kind(&bytes).map_or("application/octet-stream", Kind::media_type);
    web::download(&file.name, media_type, bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_ends_in_what_the_file_is_and_hides_nothing() {
        assert_eq!(named("مساهمة.pdf", Kind::Pdf), "مساهمة.pdf");
        assert_eq!(named("C:\\Users\\me\\Report.PDF", Kind::Pdf), "Report.PDF");
        assert_eq!(named("../../x.bat", Kind::Text), "x.bat.txt");
        assert_eq!(named("invoice\u{202e}fdp.exe", Kind::Docx), "invoicefdp.exe.docx");
        assert_eq!(named("\r\n", Kind::Odt), "file.odt");
        assert_eq!(named(&"x".repeat(500), Kind::Pdf).chars().count(), LONGEST_NAME + 4);
    }
}
