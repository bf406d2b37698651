//! What is in an HTML page.

use language::Lang;
use writing::{Document, Options, Records, html};

use crate::sample;

fn page(lang: Lang, records: Records) -> String {
    html::render_page(&sample::document(lang, sample::word(lang)), &Options { records, ..Options::default() })
}

/// The page's words, one line per line of markup.
fn words(page: &str) -> String {
    let mut words = String::new();
    let mut in_tag = false;
    for c in page.chars() {
        match c {
            '<' => in_tag = true,
            '>' => in_tag = false,
            c if !in_tag => words.push(c),
            _ => {}
        }
    }
    words
}

#[test]
fn the_page_says_its_language_and_direction() {
    assert!(page(Lang::Ar, Records::Hidden).contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert!(page(Lang::Ru, Records::Hidden).contains("<html lang=\"ru\" dir=\"ltr\">"));
}

#[test]
fn the_labels_are_those_of_the_language() {
    for lang in Lang::ALL {
        let word = sample::word(lang);
        let text = words(&page(lang, Records::Hidden));
        for label in sample::labels(lang) {
            assert!(text.contains(&format!("{label} {word}")), "{lang} {label}: {text}");
        }
    }
}

#[test]
fn records_are_hidden_marked_or_linked() {
    let [hidden, anchored, cited] = [Records::Hidden, Records::Anchored, Records::Cited].map(|r| page(Lang::En, r));

    assert!(!hidden.contains("data-record"));
    assert!(anchored.contains("<p class=\"numbered\" id=\"third\" data-record=\"R-2.6.1\">"));
    assert!(!anchored.contains("document-record\""));
    assert!(cited.contains("<a class=\"document-record\" href=\"/en/register/R-2.6.1\"><bdi>R-2.6.1</bdi></a>"));
}

#[test]
fn a_fragment_begins_under_the_heading_of_the_page_around_it() {
    let fragment = html::render_fragment(&sample::document(Lang::En, "x"), &Options::default());

    assert!(!fragment.contains("<h1") && !fragment.contains("<style") && !fragment.contains(" style="));
    assert!(fragment.contains("<h2 class=\"document-title\">"));
    assert!(fragment.contains("<h3 id=\"s-2\""));
}

#[test]
fn what_is_missing_is_marked_in_its_own_language() {
    let document = sample::document(Lang::Fr, "mot");

    assert_eq!(document.missing(), 1);
    assert!(html::render_fragment(&document, &Options::default()).contains(
        "<span class=\"document-marked\"><bdi lang=\"ar\" dir=\"rtl\">mot</bdi> \
         <span class=\"document-mark\">[mot]</span></span>"
    ));
}

#[test]
fn levels_of_headings_are_never_skipped() {
    let mut document: Document = sample::document(Lang::En, "x");
    document.front.boxes.clear();
    if let writing::Block::Heading(heading) = &mut document.blocks[0] {
        heading.level = 3;
    }

    assert!(html::render_page(&document, &Options::default()).contains("<h2 id=\"s-2\""));
}
