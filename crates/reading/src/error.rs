//! Why a file cannot be read, said so that its owner can do something about it.

/// The reason for which [`read`](crate::read) gives no document.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// More bytes than [`MAX_BYTES`](crate::MAX_BYTES), packed or unpacked.
    #[error("the file is larger than {limit} bytes; split it or send the text alone")]
    TooLarge {
        /// The limit that was passed.
        limit: usize,
    },
    /// Nothing but white space.
    #[error("the file is empty")]
    Empty,
    /// A PDF of pictures, or one that says nowhere which letters it shows.
    #[error("the PDF holds no words that can be read: it may be a scan; send the text too")]
    NoText,
    /// A format that is not read: other than DOCX, OpenDocument, PDF and plain text.
    #[error("this looks like {found}; only DOCX, OpenDocument, PDF and UTF-8 text can be read")]
    Format {
        /// What the first bytes look like.
        found: &'static str,
    },
    /// Text that is not UTF-8.
    #[error("the text is not UTF-8 (byte {at}); save it again as UTF-8")]
    NotUtf8 {
        /// Offset of the first byte that is wrong.
        at: usize,
    },
    /// A file whose container, XML or objects are broken.
    #[error("the file is damaged: {why}")]
    Damaged {
        /// What is wrong, in a few words.
        why: String,
    },
    /// A language other than Arabic and English.
    #[error("the text seems to be in {found}; only Arabic and English can be read")]
    Language {
        /// The language or script found.
        found: &'static str,
    },
}
