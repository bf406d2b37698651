//! A form with a file, as a browser sends it (`multipart/form-data`, RFC 7578). What the file is, and whether it is taken, is the matter
//! of whoever asked for it.

use axum::extract::{Multipart, multipart::MultipartError};

/// The field that holds the file.
const FILE: &str = "file";

/// What was typed, and the file that came with it.
#[derive(Clone, Debug, Default)]
pub struct FileForm {
    /// What was typed: names of fields and what stood in them.
    pub typed: Vec<(String, String)>,
    /// The name of the file, as it came.
    pub name: String,
    /// The bytes of the file; empty where none came.
    pub bytes: Vec<u8>,
}

impl FileForm {
    /// Takes the parts of a form; what was typed before a file that is too large is kept.
    ///
    /// # Errors
    /// Where the form broke off, was larger than requests may be, or is none.
    pub async fn take(&mut self, mut form: Multipart) -> Result<(), MultipartError> {
        while let Some(part) = form.next_field().await? {
            match part.name().map(str::to_owned) {
                Some(name) if name == FILE => {
                    self.name = part.file_name().unwrap_or_default().to_owned();
                    self.bytes = part.bytes().await?.to_vec();
                }
                Some(name) => {
                    let text = String::from_utf8_lossy(&part.bytes().await?).into_owned();
                    self.typed.push((name, text));
                }
                None => {}
            }
        }
        Ok(())
    }

    /// What stood in a field; empty where there was none.
    pub fn get(&self, field: &str) -> &str {
        self.typed.iter().find(|(name, _)| name == field).map_or("", |(_, value)| value)
    }
}
