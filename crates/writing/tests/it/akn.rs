//! What is in an Akoma Ntoso file: valid by the schema of OASIS where it lies beside the checkout, in every language, with the
//! text of the other formats.

use std::{collections::BTreeSet, path::Path, process::Command};

use language::Lang;
use proptest::prelude::*;
use quick_xml::{Reader, events::Event};
use writing::{Format, Options, akn, html, render};

use crate::sample;

const SCHEMA: &str = "../../../shared/validators/akn/akomantoso30.xsd";

fn options() -> Options {
    Options { site: Some("https://example.org".into()), author: Some("itu-council".into()), ..Options::default() }
}

/// The words and the `eId`s of a file; fails where it is not well-formed.
fn read(xml: &str) -> (String, Vec<String>) {
    let mut reader = Reader::from_str(xml);
    let (mut words, mut ids) = (String::new(), Vec::new());
    let note = |element: &quick_xml::events::BytesStart<'_>, ids: &mut Vec<String>| {
        let id = element.try_get_attribute("eId").expect("attributes");
        ids.extend(id.map(|id| id.value.into_owned()));
    };
    loop {
        match reader.read_event().expect("well-formed XML") {
            Event::Start(element) | Event::Empty(element) => note(&element, &mut ids),
            Event::Text(text) => words.push_str(&text),
            Event::GeneralRef(_) => words.push('&'),
            Event::Eof => return (words, ids),
            _ => {}
        }
    }
}

/// Letters and digits alone: what a text says, however it is set.
fn letters(words: &str) -> String {
    words.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// What the schema says against a file; nothing where the schema is not there.
fn faults(name: &str, xml: &str) -> String {
    let schema = Path::new(env!("CARGO_MANIFEST_DIR")).join(SCHEMA);
    if !schema.exists() {
        eprintln!("skipped: the schema is not beside this checkout");
        return String::new();
    }
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.akn.xml"));
    std::fs::write(&file, xml).expect("a file");
    let judged = Command::new("xmllint").args(["--nonet", "--noout", "--schema"]).arg(schema).arg(&file).output();
    let judged = judged.expect("xmllint (Debian: libxml2-utils)");
    if judged.status.success() { String::new() } else { String::from_utf8_lossy(&judged.stderr).into_owned() }
}

#[test]
fn a_document_is_valid_in_every_language_and_names_each_place_once() {
    for lang in Lang::ALL {
        let xml = akn::render(&sample::document(lang, sample::word(lang)), &options());

        assert_eq!(faults(&format!("sample-{lang}"), &xml), "", "{lang}");
        let (_, ids) = read(&xml);
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{lang}");
        assert!(ids.iter().any(|id| id.starts_with("sec_")) && ids.iter().any(|id| id.contains("__para_")));
    }
}

#[test]
fn an_instrument_has_a_preamble_a_body_by_keyword_and_attachments() {
    for lang in Lang::ALL {
        let document = sample::instrument(lang, sample::word(lang), None);
        let xml = akn::render(&document, &options());

        assert_eq!(faults(&format!("instrument-{lang}"), &xml), "", "{lang}");
        let (said, ids) = read(&xml);
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{lang}");
        let in_order = [
            "<preface>",
            "<preamble>",
            "<formula name=\"enacting\">",
            "<recitals ",
            "<intro>",
            "<recital ",
            "<blockList ",
            "</preamble>",
            "<mainBody>",
            "<hcontainer name=\"resolves\"",
            "<heading>",
            "<paragraph ",
            "<list ",
            "<point ",
            "<hcontainer name=\"text\"",
            "</mainBody>",
            "<attachments>",
            "<doc name=\"annex\">",
            "/!annex_2\"/>",
            "</attachments>",
        ];
        let mut rest = xml.as_str();
        for part in in_order {
            let at = rest.find(part).unwrap_or_else(|| panic!("{lang}: no {part} in {rest}"));
            rest = &rest[at..];
        }
        let page = html::render_fragment(&document, &Options::default());
        let body = &page[page.find("</header>").expect("a header")..];
        for words in body.split('<').filter_map(|piece| piece.split_once('>')).map(|(_, words)| words) {
            assert!(letters(&said).contains(&letters(words)), "{lang}: {words}");
        }
    }
}

#[test]
fn a_text_in_which_nothing_is_recognised_is_a_body() {
    let mut document = sample::instrument(Lang::En, "words", None);
    document.blocks.truncate(1);
    let xml = akn::render(&document, &options());
    assert_eq!(faults("instrument-plain", &xml), "");
    assert!(xml.contains("<hcontainer name=\"text\"") && !xml.contains("<preamble>"), "{xml}");
}

#[test]
fn a_version_is_an_expression_of_the_work_that_was_first_adopted() {
    let document = sample::instrument(Lang::Ar, "كلمة", None);
    let first = Some(jiff::civil::date(2011, 10, 11));
    let xml = akn::render(&document, &Options { first, ..options() });
    let day = document.front.date;
    assert!(xml.contains(&format!("/2011-10-11/c18-8/ara@{day}/!main")), "{xml}");
    assert!(xml.contains("<FRBRdate date=\"2011-10-11\""), "{xml}");
    assert_eq!(faults("instrument-version", &xml), "");
}

#[test]
fn the_schema_refuses_what_is_wrong() {
    let xml = akn::render(&sample::document(Lang::En, "words"), &options());
    if !faults("sabotage-right", &xml).is_empty() || !Path::new(env!("CARGO_MANIFEST_DIR")).join(SCHEMA).exists() {
        return;
    }
    let broken = xml.replacen("<FRBRWork>", "<FRBRwork>", 1).replacen("</FRBRWork>", "</FRBRwork>", 1);
    assert!(faults("sabotage-wrong", &broken).contains("FRBRwork"));
}

#[test]
fn it_says_what_the_page_says() {
    for lang in Lang::ALL {
        let document = sample::document(lang, sample::word(lang));
        let (said, _) = read(&akn::render(&document, &options()));
        let said = letters(&said);
        let page = html::render_fragment(&document, &Options::default());
        let body = &page[page.find("</header>").expect("a header")..];
        for piece in body.split('<').filter_map(|piece| piece.split_once('>')).map(|(_, words)| words) {
            let words = piece.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">").replace("&#39;", "'");
            assert!(said.contains(&letters(&words.replace("&quot;", "\""))), "{lang}: {piece}");
        }
    }
}

#[test]
fn the_work_is_named_by_author_day_and_number_and_the_expression_by_language() {
    let xml = akn::render(&sample::document(Lang::Ar, "كلمة"), &options());
    assert!(xml.contains("/akn/un/statement/deliberation/itu-council/"), "{xml}");
    assert!(xml.contains("/ara@") && xml.contains("<FRBRlanguage language=\"ara\"/>"));
    assert!(!xml.contains("<statement xml:lang"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_words_make_a_well_formed_file(words in "\\PC{0,40}|[<>&\"'\u{0}-\u{1f}]{0,20}", arabic in any::<bool>()) {
        let lang = if arabic { Lang::Ar } else { Lang::En };
        let options = Options { site: Some(words.clone()), author: Some(words.clone()), ..Options::default() };
        let file = render(&sample::document(lang, &words), Format::Akn, &options).expect("a file");
        let (_, ids) = read(&String::from_utf8(file).expect("UTF-8"));
        prop_assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
    }
}
