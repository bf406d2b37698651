//! The PDF writer: Typst in process. The template is `pdf/report.typ`; the words reach it as data in a file of their own
//! that only exists in memory, never as markup. Every file is tagged and meets PDF/UA-1 and PDF/A-2a, or is refused by
//! the typesetter. Dates come from the document, fonts from the system.

mod data;
mod fonts;
mod world;

use typst::{
    diag::{SourceDiagnostic, Warned},
    foundations::{Datetime, Smart},
};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::{Document, Error, Options};
use world::Desk;

/// How many documents the typesetter's memory keeps: none but the last, or a server would grow with each report.
const KEPT: usize = 0;

/// Writes a document as PDF. It takes up a processor for up to two seconds, so call it where waiting is allowed.
///
/// # Errors
/// [`Error::FontsMissing`] where the system has no font for the language, [`Error::Typeset`] where the typesetter
/// refuses the document, [`Error::Handover`] where the data could not be written.
pub fn render(document: &Document, options: &Options) -> Result<Vec<u8>, Error> {
    let fonts = fonts::for_language(document.lang)?;
    let data = serde_json::to_vec(&data::report(document, options, fonts))?;
    let pictures = document.pictures().map(|picture| picture.bytes.clone()).collect();
    let desk = Desk::new(data, pictures, fonts);
    let Warned { output, .. } = typst::compile::<PagedDocument>(&desk);
    let pdf = output.and_then(|pages| typst_pdf::pdf(&pages, &settings(document)));
    typst::comemo::evict(KEPT);
    pdf.map_err(|problems| Error::Typeset(problems.iter().map(told).collect()))
}

fn settings(document: &Document) -> PdfOptions {
    let date = document.front.date;
    let day = Datetime::from_ymd_hms(i32::from(date.year()), month(date), date.day().unsigned_abs(), 0, 0, 0);
    PdfOptions {
        ident: Smart::Custom(format!("{} {} {date}", document.front.symbol, document.lang)),
        creator: Smart::Custom(Some("Hasila".to_owned())),
        timestamp: day.map(Timestamp::new_utc),
        standards: PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1]).expect("both build on PDF 1.7"),
        ..PdfOptions::default()
    }
}

fn month(date: jiff::civil::Date) -> u8 {
    date.month().unsigned_abs()
}

fn told(problem: &SourceDiagnostic) -> String {
    problem.message.to_string()
}
