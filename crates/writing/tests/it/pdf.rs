//! What is in a PDF file, as far as its bytes say.

use language::Lang;
use writing::{Format, Options, Records, render};

use crate::sample;

fn sample_pdf(lang: Lang) -> Vec<u8> {
    let options = Options { records: Records::Cited, site: Some("https://example.org".into()), ..Options::default() };
    render(&sample::document(lang, sample::word(lang)), Format::Pdf, &options).expect("a PDF file")
}

fn holds(pdf: &[u8], words: &str) -> bool {
    pdf.windows(words.len()).any(|window| window == words.as_bytes())
}

#[test]
fn files_in_six_languages_are_tagged_and_name_their_standards() {
    for lang in Lang::ALL {
        let pdf = sample_pdf(lang);
        assert!(pdf.starts_with(b"%PDF-1.7"), "{lang}");
        for mark in ["/MarkInfo", "/StructTreeRoot", "/Lang", "/OutputIntents", "pdfuaid:part", "pdfaid:part"] {
            assert!(holds(&pdf, mark), "{lang} {mark}");
        }
    }
}

#[test]
fn the_same_document_is_the_same_file() {
    assert_eq!(sample_pdf(Lang::Ar), sample_pdf(Lang::Ar));
}

#[test]
fn a_document_without_a_word_is_a_file_all_the_same() {
    let mut document = sample::document(Lang::En, "");
    document.blocks.clear();

    assert!(render(&document, Format::Pdf, &Options::default()).is_ok());
}

#[test]
fn signs_that_no_font_has_are_replaced() {
    let document = sample::document(Lang::En, "a\u{e000}b \u{10ffff} \u{1b170} e\u{0301}\u{1ab0} क्षि ก็ 👩‍👩‍👧 \u{fffd}");

    assert!(render(&document, Format::Pdf, &Options::default()).is_ok());
}

#[test]
fn the_text_of_an_instrument_is_set_in_both_directions() {
    for lang in [Lang::En, Lang::Ar, Lang::Zh] {
        for other in [None, Some(Lang::En), Some(Lang::Ar)] {
            let document = sample::instrument(lang, sample::word(other.unwrap_or(lang)), other);
            let file = render(&document, Format::Pdf, &Options::default()).expect("a PDF file");
            assert!(file.starts_with(b"%PDF"), "{lang}");
            let word = render(&document, Format::Docx, &Options::default()).expect("a DOCX file");
            assert!(word.starts_with(b"PK"), "{lang}");
        }
    }
}
