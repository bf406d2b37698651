//! Tests of the formats by suffix.

use axum::body::to_bytes;
use jiff::civil::date;
use language::Lang;

use super::*;

fn table(lang: Lang) -> Table {
    Table {
        name: "register".to_owned(),
        title: "Register: what was asked?".to_owned(),
        lang,
        columns: vec![Column::plain("id", "Number"), Column::coded("kind", "Kind"), Column::plain("due", "Due")],
        rows: vec![
            vec!["=1+1".into(), Cell::code("requests", "يطلب"), Cell::Date("--02-24".to_owned())],
            vec!["a \"b\", c".into(), Cell::Codes(vec![]), Cell::Number(-5)],
        ],
    }
}

async fn body(answer: Answer) -> Vec<u8> {
    to_bytes(answer.unwrap().into_body(), usize::MAX).await.unwrap().to_vec()
}

#[test]
fn a_suffix_is_a_format_only_where_it_is_one() {
    assert_eq!(Format::split("/en/register.csv"), ("/en/register", Format::Csv));
    assert_eq!(Format::split("/en/documents/A/70/1.json"), ("/en/documents/A/70/1", Format::Json));
    assert_eq!(Format::split("/en/documents/Rev. 1"), ("/en/documents/Rev. 1", Format::Page));
    assert_eq!(Format::split("/en/.json"), ("/en/.json", Format::Page));
}

#[tokio::test]
async fn csv_has_codes_and_words_and_no_formula() {
    let text = String::from_utf8(body(table(Lang::Ar).answer(Format::Csv)).await).unwrap();

    let expected = "\u{feff}id,kind,kind_label,due\r\n'=1+1,requests,يطلب,--02-24\r\n\"a \"\"b\"\", c\",,,-5\r\n";
    assert_eq!(text, expected);
}

#[tokio::test]
async fn a_sheet_is_written_in_every_language() {
    for lang in Lang::ALL {
        assert!(body(table(lang).answer(Format::Xlsx)).await.starts_with(b"PK"));
    }
}

#[test]
fn json_names_every_value() {
    let json = table(Lang::En).json();

    assert_eq!(json["count"], 2);
    assert_eq!(json["items"][0]["kind"][0]["label"], "يطلب");
    assert_eq!(json["items"][1]["due"], -5);
}

#[tokio::test]
async fn a_feed_has_dates_and_authors() {
    let at = jiff::Timestamp::constant(1_523_275_200, 0);
    let entry = FeedEntry {
        url: "https://example.org/en/register/R-1".to_owned(),
        title: "One & <two>".to_owned(),
        summary: "Text".to_owned(),
        updated: at,
        author: None,
        categories: vec![("requests".to_owned(), "Requests".to_owned())],
    };
    let feed = Feed {
        title: "Register".to_owned(),
        lang: Lang::En,
        page_url: "https://example.org/en/register".to_owned(),
        feed_url: "https://example.org/en/register.atom".to_owned(),
        author: "The secretariat".to_owned(),
        updated: jiff::Timestamp::UNIX_EPOCH,
        entries: vec![entry],
    };

    let text = String::from_utf8(body(feed.answer()).await).unwrap();

    assert!(text.contains("One &amp; &lt;two&gt;"), "{text}");
    assert_eq!(text.matches("<updated>2018-04-09T12:00:00").count(), 2, "{text}");
    assert_eq!(text.matches("<name>The secretariat</name>").count(), 2, "{text}");
    assert!(text.contains("xml:lang=\"en\""), "{text}");
}

#[test]
fn an_event_lasts_whole_days_and_its_lines_are_folded() {
    let event = Event {
        uid: "meeting-26@example.org".to_owned(),
        title: "الاجتماع السادس والعشرون; الفريق, العامل ".repeat(4),
        description: "One\nTwo".to_owned(),
        place: "Geneva".to_owned(),
        from: date(2015, 1, 29),
        to: date(2015, 1, 30),
        url: "https://example.org/ar/meetings/26?a=1;b,c".to_owned(),
        modified: jiff::Timestamp::constant(1_523_275_200, 0),
        sequence: 2,
        is_cancelled: false,
        hour: None,
        alarms: vec![30, 2],
    };
    let calendar = Calendar { name: "Meetings".to_owned(), lang: Lang::Ar, events: vec![event] };

    let text = calendar.to_string();

    let unfolded = text.replace("\r\n ", "");
    for line in [
        "DTSTART;VALUE=DATE:20150129",
        "DTEND;VALUE=DATE:20150131",
        "DTSTAMP:20180409T120000Z",
        "LAST-MODIFIED:20180409T120000Z",
        "UID:meeting-26@example.org",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "DESCRIPTION;LANGUAGE=ar:One\\nTwo",
        "URL;VALUE=URI:https://example.org/ar/meetings/26?a=1;b,c",
    ] {
        assert!(unfolded.lines().any(|found| found == line), "{line} in {unfolded}");
    }
    assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
    assert_eq!(text, calendar.to_string());
}
