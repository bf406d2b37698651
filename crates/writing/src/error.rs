//! What can go wrong while a document is written. Nothing in the words of a document is an error: what a format cannot
//! carry is left out or replaced.

/// Why a document could not be written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The parts of a DOCX file could not be packed.
    #[error("the DOCX package could not be packed")]
    Pack(#[from] zip::result::ZipError),
    /// A part of a DOCX file could not be written into its package.
    #[error("a part of the DOCX package could not be written")]
    Part(#[from] std::io::Error),
    /// The document could not be handed over to the typesetter.
    #[error("the document could not be handed to the typesetter")]
    Handover(#[from] serde_json::Error),
    /// The fonts that the language needs are not installed.
    #[error(
        "no font for {language} was found (looked for {families}); on Debian: apt-get install {packages}",
        families = .families.join(", ")
    )]
    FontsMissing {
        /// The language, by its code.
        language: language::Lang,
        /// The families of which none was found.
        families: Vec<&'static str>,
        /// The Debian packages that hold them.
        packages: &'static str,
    },
    /// The typesetter refused; its own words follow.
    #[error("the PDF could not be typeset: {}", .0.join("; "))]
    Typeset(Vec<String>),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_font_is_answered_with_what_to_install() {
        let error = Error::FontsMissing {
            language: language::Lang::Zh,
            families: vec!["Noto Serif CJK SC", "Noto Sans CJK SC"],
            packages: "fonts-noto-cjk",
        };

        let expected = "no font for zh was found (looked for Noto Serif CJK SC, Noto Sans CJK SC); \
                        on Debian: apt-get install fonts-noto-cjk";
        assert_eq!(error.to_string(), expected);
    }
}
