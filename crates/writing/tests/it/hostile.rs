//! Whatever the words are, the files hold together.

use language::Lang;
use proptest::prelude::{ProptestConfig, Strategy, any, prop_oneof, proptest};
use writing::{Format, Options, Records, html, render};

use crate::{docx, sample};

/// Any characters at all, and what breaks markup most often.
fn hostile() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[<>&\"'`=/#\\\\\\[\\]{}$@*_~\u{0}-\u{1f}\u{7f}-\u{9f}\u{200e}\u{202e}\u{2066}\u{fffe}\u{ffff}a-z0-9 ب-ي]{0,40}",
        proptest::sample::select(vec![
            "<script>alert(1)</script>".to_owned(),
            "\"><img src=x onerror=alert(1)>".to_owned(),
            "]]></w:t><w:t>&#0;".to_owned(),
            "#import \"/etc/passwd\": *; #panic()".to_owned(),
            "javascript:alert(1)".to_owned(),
        ]),
    ]
}

/// The names of the elements of some markup, in order.
fn elements(markup: &str) -> Vec<&str> {
    markup.split('<').skip(1).map(|rest| rest.split([' ', '>', '\n']).next().unwrap_or_default()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn words_never_become_markup_in_html(words in hostile()) {
        let options = Options { records: Records::Cited, ..Options::default() };
        let plain = html::render_fragment(&sample::document(Lang::En, "words"), &options);
        let found = html::render_fragment(&sample::document(Lang::En, &format!("w{words}")), &options);
        assert_eq!(elements(&found), elements(&plain));
        assert!(!found.chars().any(|c| c.is_control() && c != '\n'));
    }

    #[test]
    fn words_never_break_a_docx(words in hostile(), arabic in any::<bool>()) {
        let lang = if arabic { Lang::Ar } else { Lang::En };
        let options = Options { records: Records::Cited, site: Some(words.clone()), author: Some(words.clone()), ..Options::default() };
        let file = render(&sample::document(lang, &words), Format::Docx, &options).expect("a DOCX file");
        for (name, content) in docx::parts(&file) {
            docx::words(&content);
            assert!(!content.chars().any(|c| c.is_control() && c != '\n'), "{name}");
            assert!(!content.contains(['\u{fffe}', '\u{ffff}']), "{name}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn words_never_break_a_pdf(words in hostile(), arabic in any::<bool>()) {
        let lang = if arabic { Lang::Ar } else { Lang::En };
        let file = render(&sample::document(lang, &words), Format::Pdf, &Options::default());
        assert!(file.as_ref().is_ok_and(|file| file.starts_with(b"%PDF")), "{:?}", file.err());
    }
}
