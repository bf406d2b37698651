//! What is in a DOCX file.

use std::io::{Cursor, Read};

use language::Lang;
use quick_xml::{Reader, events::Event};
use writing::{Format, Options, Records, render};
use zip::ZipArchive;

use crate::sample;

/// The parts of a package by name.
pub fn parts(docx: &[u8]) -> Vec<(String, String)> {
    let mut archive = ZipArchive::new(Cursor::new(docx)).expect("a zip archive");
    (0..archive.len())
        .map(|index| {
            let mut file = archive.by_index(index).expect("an entry");
            let mut content = String::new();
            file.read_to_string(&mut content).expect("UTF-8");
            (file.name().expect("a name").into_owned(), content)
        })
        .collect()
}

/// Every text of a part, one line per paragraph; fails where the part is not well-formed.
pub fn words(xml: &str) -> String {
    let mut reader = Reader::from_str(xml);
    let mut words = String::new();
    let mut in_text = false;
    loop {
        match reader.read_event().expect("well-formed XML") {
            Event::Start(element) => in_text = element.name().as_ref() == "w:t",
            Event::Empty(element) if element.name().as_ref() == "w:tab" => words.push('\t'),
            Event::End(element) => {
                in_text = false;
                if element.name().as_ref() == "w:p" {
                    words.push('\n');
                }
            }
            Event::Text(text) if in_text => words.push_str(&text),
            Event::GeneralRef(_) => words.push('&'),
            Event::Eof => return words,
            _ => {}
        }
    }
}

fn part(docx: &[u8], name: &str) -> String {
    parts(docx).into_iter().find(|(found, _)| found == name).map(|(_, content)| content).expect("the part")
}

fn sample_docx(lang: Lang, records: Records) -> Vec<u8> {
    let options = Options { records, site: Some("https://example.org".into()), ..Options::default() };
    render(&sample::document(lang, sample::word(lang)), Format::Docx, &options).expect("a DOCX file")
}

#[test]
fn every_part_is_well_formed_and_every_reference_has_its_target() {
    for lang in Lang::ALL {
        let docx = sample_docx(lang, Records::Cited);
        let parts = parts(&docx);
        parts.iter().for_each(|(_, content)| drop(words(content)));
        let names: Vec<&str> = parts.iter().map(|(name, _)| name.as_str()).collect();
        let types = part(&docx, "[Content_Types].xml");
        for name in names.iter().filter(|name| !name.ends_with(".rels") && **name != "[Content_Types].xml") {
            assert!(types.contains(&format!("PartName=\"/{name}\"")), "{name} has no content type");
        }
        let relationships = part(&docx, "word/_rels/document.xml.rels");
        for target in ["styles.xml", "settings.xml", "footnotes.xml", "header.xml", "footer.xml"] {
            assert!(
                relationships.contains(&format!("Target=\"{target}\"")) && names.contains(&&*format!("word/{target}"))
            );
        }
    }
}

#[test]
fn every_run_paragraph_table_and_section_of_an_arabic_document_says_its_direction() {
    let docx = sample_docx(Lang::Ar, Records::Cited);
    for name in ["word/document.xml", "word/footnotes.xml", "word/header.xml", "word/footer.xml"] {
        let xml = part(&docx, name);
        let runs = xml.matches("<w:r>").count();
        let said = xml.matches("<w:rtl/>").count() + xml.matches("<w:rtl w:val=\"0\"/>").count();
        assert_eq!(runs, said, "{name}");
        let paragraphs = xml.matches("<w:p>").count();
        let sections = xml.matches("<w:sectPr>").count();
        assert_eq!(paragraphs + sections, xml.matches("<w:bidi/>").count(), "{name}");
        assert_eq!(xml.matches("<w:tbl>").count(), xml.matches("<w:bidiVisual/>").count(), "{name}");
    }
    let body = part(&docx, "word/document.xml");
    assert!(body.contains("<w:rtl/></w:rPr><w:t xml:space=\"preserve\">متابعة"));
    assert!(body.contains("<w:rtl w:val=\"0\"/></w:rPr><w:t xml:space=\"preserve\">WG-WSIS-28/9</w:t>"));
}

#[test]
fn no_run_of_an_english_document_runs_right_to_left() {
    let mut document = sample::document(Lang::En, "follow-up");
    document.blocks.truncate(1);

    let docx = render(&document, Format::Docx, &Options::default()).expect("a DOCX file");

    let body = part(&docx, "word/document.xml");
    assert!(!body.contains("w:rtl") && !body.contains("w:bidi/"));
}

#[test]
fn the_labels_are_those_of_the_language() {
    for lang in Lang::ALL {
        let word = sample::word(lang);
        let text = words(&part(&sample_docx(lang, Records::Hidden), "word/document.xml"));
        let lines: Vec<&str> = text.lines().collect();
        for label in sample::labels(lang) {
            assert!(lines.iter().any(|line| line.starts_with(&format!("{label}\t{word}"))), "{lang} {label}: {text}");
        }
    }
}

#[test]
fn records_are_hidden_bookmarked_or_cited() {
    let [hidden, anchored, cited] = [Records::Hidden, Records::Anchored, Records::Cited].map(|records| {
        let docx = sample_docx(Lang::En, records);
        (part(&docx, "word/document.xml"), part(&docx, "word/footnotes.xml"))
    });

    assert!(!hidden.0.contains("R_2_6_1"));
    assert!(anchored.0.contains("w:name=\"R_2_6_1\"") && anchored.0.contains("w:name=\"R_2_6_1_2\""));
    assert!(!anchored.1.contains("R-2.6.1"));
    assert!(cited.1.contains("R-2.6.1"));
}

#[test]
fn the_properties_come_from_the_document() {
    let core = part(&sample_docx(Lang::Fr, Records::Hidden), "docProps/core.xml");

    assert!(core.contains("<dc:title>suivi</dc:title>") && core.contains("<dc:language>fr</dc:language>"));
    assert!(core.contains("2018-02-09T00:00:00Z"));
}

#[test]
fn the_same_document_is_the_same_file() {
    assert_eq!(sample_docx(Lang::Ar, Records::Cited), sample_docx(Lang::Ar, Records::Cited));
}

#[test]
fn the_whole_text_is_as_each_language_writes_it() {
    let expected = |lang| match lang {
        Lang::Ar => "1\tمتابعة\n2.1\tمتابعة\nأ\u{a0})\tمتابعة\n’1‘\tمتابعة\n’2‘\tمتابعة\nب)\tمتابعة\n",
        Lang::Zh => "1\t后续行动\n1.2\t后续行动\n(a)\t后续行动\n(i)\t后续行动\n(ii)\t后续行动\n(b)\t后续行动\n",
        Lang::En => "1\tfollow-up\n1.2\tfollow-up\na)\tfollow-up\ni)\tfollow-up\nii)\tfollow-up\nb)\tfollow-up\n",
        Lang::Fr => "1\tsuivi\n1.2\tsuivi\na)\tsuivi\ni)\tsuivi\nii)\tsuivi\nb)\tsuivi\n",
        Lang::Ru => "1\tвыполнение\n1.2\tвыполнение\nа)\tвыполнение\ni)\tвыполнение\nii)\tвыполнение\nб)\tвыполнение\n",
        Lang::Es => {
            "1\tseguimiento\n1.2\tseguimiento\na)\tseguimiento\ni)\tseguimiento\nii)\tseguimiento\nb)\tseguimiento\n"
        }
    };
    for lang in Lang::ALL {
        let docx = render(&sample::small(lang), Format::Docx, &Options::default()).expect("a DOCX file");
        let text = words(&part(&docx, "word/document.xml"));
        assert!(text.ends_with(expected(lang)), "{text}");
    }
}
