//! Lines are broken where a reader would, and marks of direction stand only where they are needed.

use super::*;

#[test]
fn lines_end_before_column_72_and_addresses_stay_whole() {
    let sentence = "The secretariat was asked to publish the report in all six languages before the next meeting. ";
    let address = format!("https://example.org/{}", "a".repeat(80));
    let wrapped = wrap(Lang::En, &format!("{}{address}", sentence.repeat(4)));

    assert!(wrapped.lines().all(|line| line.len() <= COLUMNS || line == address), "{wrapped}");
    assert!(wrapped.lines().filter(|line| line.len() > 50).count() >= 4, "{wrapped}");
    assert_eq!(wrapped.replace('\n', " "), format!("{}{address}", sentence.repeat(4)));
}

#[test]
fn chinese_breaks_between_letters_but_never_before_a_stop() {
    let sentence = "请秘书处在下次会议之前以六种语言公布报告。".repeat(8);
    let wrapped = wrap(Lang::Zh, &sentence);

    assert_eq!(wrapped.replace('\n', ""), sentence);
    for line in wrapped.lines() {
        assert!(width(line) <= COLUMNS + 2 && !line.starts_with(['。', '，']), "{line}");
    }
}

#[test]
fn marks_of_direction_stay_only_where_text_runs_both_ways() {
    assert_eq!(wrap(Lang::Fr, "Le document \u{2068}C18/8\u{2069} est publié."), "Le document C18/8 est publié.");
    assert_eq!(wrap(Lang::Ar, "صدرت \u{2068}الوثيقة\u{2069}."), "صدرت الوثيقة.");
    assert_eq!(wrap(Lang::Ar, "صدرت \u{2068}C18/8\u{2069}."), "صدرت \u{2068}C18/8\u{2069}.");
    assert_eq!(wrap(Lang::Ar, "C18/8 صدرت"), "\u{200F}C18/8 صدرت");
}

#[test]
fn both_bodies_say_everything_and_the_html_is_escaped_and_calls_nobody() {
    let content = Content {
        greeting: "Dear <Amina>,".to_owned(),
        paragraphs: vec!["One & two.".to_owned()],
        action: Some(("Confirm".to_owned(), "https://example.org/x?a=1&b=2".to_owned())),
        after: vec!["Or ignore it.".to_owned()],
        closing: "Because you asked.".to_owned(),
    };
    let way = Unsubscribe { url: "https://example.org/unsubscribe/T".to_owned() };
    let bodies = render(Lang::Ar, "S", &content, Some(&way)).unwrap();

    assert_eq!(
        bodies.text,
        format!(
            "Dear <Amina>,\n\nOne & two.\n\nConfirm\nhttps://example.org/x?a=1&b=2\n\nOr ignore it.\n\n\
             -- \nBecause you asked.\n\n{}\nhttps://example.org/unsubscribe/T\n",
            Words(Lang::Ar).mail_unsubscribe()
        )
    );
    assert!(bodies.html.contains("<html lang=\"ar\" dir=\"rtl\">"), "{}", bodies.html);
    assert!(!bodies.html.contains("<Amina>") && bodies.html.contains("Amina"), "{}", bodies.html);
    for foreign in [" src=", "url(", "@import", "<script", "<link"] {
        assert!(!bodies.html.contains(foreign), "{foreign}");
    }
}
