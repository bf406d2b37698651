//! A catalogue of six small files is written as Rust; the result is the one kept in `it/words.rs`, and it compiles and
//! speaks.

use language::{Lang, strip_isolates};

/// What [`catalogue::write`] makes of [`sources`].
mod words {
    include!("it/words.rs");
}

use words::Words;

fn sources() -> [(&'static str, String); 6] {
    catalogue::LANGS.map(|lang| {
        let forms = match lang {
            "ar" => "[zero] zero\n    [one] one\n    [two] two\n    [few] few\n    [many] many",
            "ru" => "[one] one\n    [few] few\n    [many] many",
            _ => "[one] one",
        };
        let count = match lang {
            "zh" => "{ $count } { $type }".to_owned(),
            _ => format!("{{ $count ->\n    {forms}\n   *[other] {{ $count }} *new* {{ $type }}\n}}"),
        };
        (lang, format!("found = {count}\n    .label = Said “so\" in {lang}\nall-of-it = {{ found }}!\n"))
    })
}

fn written() -> String {
    let sources = sources();
    let borrowed: Vec<(&str, &str)> = sources.iter().map(|(lang, source)| (*lang, source.as_str())).collect();
    let read = catalogue::read(&borrowed);
    catalogue::write(&read.unwrap_or_else(|problems| panic!("{problems:#?}")))
}

#[test]
fn what_is_written_is_what_is_kept() {
    assert_eq!(written(), include_str!("it/words.rs"));
}

#[test]
fn the_functions_speak() {
    let said = |lang, count: i32| strip_isolates(&Words(lang).found(count, "papers"));

    assert_eq!(said(Lang::En, 1), "one");
    assert_eq!(said(Lang::En, 1000), "1,000 *new* papers");
    assert_eq!(said(Lang::Ar, 103), "few");
    assert_eq!(said(Lang::Ru, 22), "few");
    assert_eq!(said(Lang::Zh, 22), "22 papers");
    assert_eq!(Words(Lang::Es).found_label(), "Said “so\" in es");
    assert_eq!(Words(Lang::Fr).all_of_it(0, String::new()), "one!");
}
