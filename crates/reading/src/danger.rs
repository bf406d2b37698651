//! What a file carries beside its text that is not taken in: it could act on the machine of whoever opens it, or hides what
//! it is. Each sort has one plain reason, which its owner can do something about.

use crate::{
    detect::{self, Format},
    error::Error,
    office, pdf,
    reader::MAX_BYTES,
};

/// Why a file is not taken in although it could be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Danger {
    /// Macros of an office document.
    Macros,
    /// Scripts: JavaScript in a PDF, fields that run commands in an office document.
    Script,
    /// Actions that start a program, open another file or send what was filled in.
    Launch,
    /// Other files, objects of other programs, films.
    Embedded,
    /// A form with a program of its own (XFA).
    Form,
    /// A template or a part that is fetched from elsewhere when it is opened.
    Remote,
    /// Protected by a password or by rights, so that nobody can look inside.
    Encrypted,
}

impl std::fmt::Display for Danger {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Danger::Macros => "macros",
            Danger::Script => "scripts",
            Danger::Launch => "actions that start a program, open a file or send data",
            Danger::Embedded => "other files",
            Danger::Form => "a form with a program of its own",
            Danger::Remote => "a part that is fetched from elsewhere",
            Danger::Encrypted => "protection by a password or by rights",
        })
    }
}

/// What a file carries that is not taken in, by what it holds and not by its name.
///
/// # Errors
/// Where it cannot be looked at: too large, another format, damaged.
pub fn danger(bytes: &[u8]) -> Result<Option<Danger>, Error> {
    if bytes.len() > MAX_BYTES {
        return Err(Error::TooLarge { limit: MAX_BYTES });
    }
    match detect::format(bytes)? {
        Format::Zip => office::danger(bytes),
        Format::Pdf => pdf::danger(bytes),
        Format::Text => Ok(None),
    }
}
