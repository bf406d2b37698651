//! What a file is, known by what it holds.

use crate::{Fault, Limits, text, xlsx, xml};

/// The kinds of files that are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Values divided by commas, semicolons, tabs or bars.
    Csv,
    /// A workbook; its first sheet that holds anything.
    Xlsx,
    /// A list of objects, at the top or under names.
    Json,
    /// Activities of the International Aid Transparency Initiative, version 2.
    Iati,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Kind; 4] = [Kind::Csv, Kind::Xlsx, Kind::Json, Kind::Iati];

    /// Its code.
    pub const fn code(self) -> &'static str {
        match self {
            Kind::Csv => "csv",
            Kind::Xlsx => "xlsx",
            Kind::Json => "json",
            Kind::Iati => "iati",
        }
    }

    /// What a file is.
    ///
    /// # Errors
    /// [`Fault::Unknown`] where it is none of these, [`Fault::TooLarge`] where it unpacks to more than is taken.
    pub fn of(bytes: &[u8], limits: &Limits) -> Result<Kind, Fault> {
        if bytes.starts_with(b"PK") {
            return xlsx::check(bytes, limits).map(|()| Kind::Xlsx);
        }
        let is_wide = bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]);
        if !is_wide && bytes.contains(&0) {
            return Err(Fault::Unknown);
        }
        let text = text::utf8(bytes.to_vec())?;
        match text.iter().find(|byte| !byte.is_ascii_whitespace()) {
            None => Err(Fault::Empty),
            Some(b'{' | b'[') => Ok(Kind::Json),
            Some(b'<') if xml::root(&text).is_some_and(|root| root == "iati-activities") => Ok(Kind::Iati),
            Some(b'<' | b'%') => Err(Fault::Unknown),
            Some(_) => Ok(Kind::Csv),
        }
    }
}
