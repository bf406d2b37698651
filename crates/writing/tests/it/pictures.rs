//! Pictures and bars: where each format has them, in both directions of writing.

use std::io::{Cursor, Read};

use language::Lang;
use writing::{Block, Document, Format, Options, Picture, Table, html, render, text};
use zip::ZipArchive;

use crate::sample;

fn document(lang: Lang) -> Document {
    let picture = Picture {
        bytes: vec![0xFF, 0xD8, 0xFF, 1],
        href: "/en/projects/K7M2Q/pictures/1".into(),
        width: 400,
        height: 300,
        alt: (Lang::Fr, "Un mât <haut>".into()),
    };
    let table = Table {
        header: vec![text("x"), text("y")],
        rows: vec![vec![text("a"), text("4")], vec![text("b"), text("1")], vec![text("c"), text("5")]],
        bars: vec![Some(4), Some(1), None],
        ..Table::default()
    };
    let blocks = vec![Block::Picture(picture.clone()), Block::Picture(picture), Block::Table(table)];
    Document { blocks, ..sample::document(lang, sample::word(lang)) }
}

fn entry(docx: &[u8], name: &str) -> Vec<u8> {
    let mut archive = ZipArchive::new(Cursor::new(docx)).expect("a zip archive");
    let mut content = Vec::new();
    archive.by_name(name).expect(name).read_to_end(&mut content).expect("content");
    content
}

#[test]
fn a_page_that_is_kept_holds_its_pictures_and_a_part_of_a_page_leads_to_them() {
    let whole = html::render_page(&document(Lang::En), &Options::default());
    assert!(whole.contains("src=\"data:image/jpeg;base64,/9j/AQ==\""), "{whole}");
    assert!(whole.contains("alt=\"Un mât &lt;haut&gt;\" lang=\"fr\""), "{whole}");
    let part = html::render_fragment(&document(Lang::En), &Options::default());
    assert!(part.contains("src=\"/en/projects/K7M2Q/pictures/1\"") && !part.contains("data:"), "{part}");
}

#[test]
fn a_word_file_holds_each_picture_with_its_words_and_its_kind() {
    let docx = render(&document(Lang::Ar), Format::Docx, &Options::default()).expect("a DOCX file");
    assert_eq!(entry(&docx, "word/media/picture2.jpg"), [0xFF, 0xD8, 0xFF, 1]);
    let of = |name: &str| String::from_utf8(entry(&docx, name)).expect("text");
    assert!(of("[Content_Types].xml").contains("Extension=\"jpg\" ContentType=\"image/jpeg\""));
    assert!(
        of("word/_rels/document.xml.rels").contains("Id=\"picture1\"")
            && of("word/document.xml").contains("descr=\"Un mât &lt;haut&gt;\"")
    );
    let plain = render(&sample::small(Lang::En), Format::Docx, &Options::default()).expect("a DOCX file");
    assert!(!String::from_utf8(entry(&plain, "[Content_Types].xml")).expect("text").contains("jpg"));
}

#[test]
fn bars_are_drawn_to_one_scale_from_where_lines_begin_and_a_row_without_has_none() {
    for (lang, x) in [(Lang::En, 0), (Lang::Ar, 750)] {
        let page = html::render_page(&document(lang), &Options::default());
        assert!(
            page.contains("width=\"1000\"") && page.contains(&format!("<rect x=\"{x}\" y=\"0\" width=\"250\"")),
            "{page}"
        );
        assert_eq!(page.matches("aria-hidden=\"true\"").count(), 2, "they are not read out");
    }
    let docx = render(&document(Lang::En), Format::Docx, &Options::default()).expect("a DOCX file");
    let body = String::from_utf8(entry(&docx, "word/document.xml")).expect("text");
    assert_eq!(body.matches("w:fill=\"00508F\"").count(), 2);
    let law = render(&document(Lang::En), Format::Akn, &Options::default()).expect("a file");
    assert!(
        String::from_utf8(law).expect("text").contains("<p>Un mât &lt;haut&gt;</p>"),
        "a picture without an address is its words"
    );
}
