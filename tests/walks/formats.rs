//! Every list in every format: all say the same, in the reader's language, and outside readers accept them.

use std::io::Read as _;

use axum::http::StatusCode;
use language::Lang;
use tests::{As, House, ask, judges};

const LISTS: &[&str] =
    &["/register", "/meetings", "/documents", "/instruments", "/bodies", "/sessions", "/consultations"];

#[tokio::test]
async fn a_list_says_the_same_in_every_format() {
    let house = House::with_the_record().await;
    for list in LISTS {
        for lang in [Lang::En, Lang::Ar, Lang::Zh] {
            let json = house.get(As::Public, &format!("/{lang}{list}.json")).await.json();
            let rows = json["items"].as_array().unwrap_or_else(|| panic!("{list}.json has no rows: {json}"));
            assert!(!rows.is_empty(), "{list}");

            let csv = house.get(As::Public, &format!("/{lang}{list}.csv")).await;
            assert!(csv.header("content-type").starts_with("text/csv"), "{list}: {}", csv.header("content-type"));
            assert!(csv.body.starts_with("\u{feff}".as_bytes()), "a spreadsheet needs the mark to read UTF-8");
            assert!(!csv.text().contains('\u{2068}'), "no isolation marks in a CSV");

            let xlsx = house.get(As::Public, &format!("/{lang}{list}.xlsx")).await;
            assert_eq!(is_right_to_left(&xlsx.body), lang.is_rtl(), "{list} in {lang}");
        }
    }
    house.remove().await;
}

fn is_right_to_left(xlsx: &[u8]) -> bool {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(xlsx)).expect("a workbook");
    let mut sheet = String::new();
    archive.by_name("xl/worksheets/sheet1.xml").expect("a sheet").read_to_string(&mut sheet).expect("text");
    sheet.contains("rightToLeft=\"1\"")
}

#[tokio::test]
async fn the_filters_of_the_page_hold_in_every_format() {
    let house = House::with_the_record().await;
    let all = house.get(As::Public, "/en/register.json").await.json()["count"].as_u64();
    let some = house.get(As::Public, "/en/register.json?addressee=members").await.json()["count"].as_u64();
    let csv = house.get(As::Public, "/en/register.csv?addressee=members").await.text();

    assert!(some < all && some > Some(0), "{some:?} of {all:?}");
    assert_eq!(csv.lines().count() as u64 - 1, some.expect("a total"), "a row a record, and the head");
    house.remove().await;
}

#[tokio::test]
async fn an_unchanged_answer_is_not_sent_twice_and_head_is_get_without_a_body() {
    let house = House::with_the_record().await;
    for path in ["/en/register", "/ar/register.csv", "/en"] {
        let first = house.get(As::Public, path).await;
        let tag = first.header("etag").to_owned();
        assert!(tag.starts_with('"'), "{path} has a strong ETag: {tag}");

        let again = axum::http::Request::get(path).header("if-none-match", &tag).body(axum::body::Body::empty());
        let again = house.send(As::Public, again.expect("a request")).await;
        assert_eq!((again.status, again.body.len()), (StatusCode::NOT_MODIFIED, 0), "{path}");

        let head = axum::http::Request::head(path).body(axum::body::Body::empty());
        let head = house.send(As::Public, head.expect("a request")).await;
        assert_eq!((head.status, head.body.len(), head.header("etag")), (StatusCode::OK, 0, tag.as_str()), "{path}");
    }
    house.remove().await;
}

#[tokio::test]
async fn an_outside_reader_accepts_every_feed() {
    let house = House::with_the_record().await;
    for list in ["/register", "/meetings", "/documents"] {
        let feed = house.get(As::Public, &format!("/ar{list}.atom")).await;
        let Some(mut python) = judges() else { return };
        python.args(["-c", "import sys, feedparser\nfeed = feedparser.parse(sys.stdin.buffer.read())\nassert not feed.bozo, feed.bozo_exception\nassert feed.version == 'atom10', feed.version\nassert feed.feed.id and feed.feed.updated and feed.feed.title\nassert feed.entries, 'no entries'\nids = [entry.id for entry in feed.entries]\nassert len(set(ids)) == len(ids), 'ids repeat'\nfor entry in feed.entries:\n    assert entry.title and entry.updated and entry.link.startswith('http'), entry"]);
        let output = ask(python, &feed.body).expect("python runs");
        assert!(output.status.success(), "{list}: {}\n{}", String::from_utf8_lossy(&output.stderr), feed.text());
    }
    house.remove().await;
}

#[tokio::test]
async fn a_cell_that_looks_like_a_formula_is_not_one() {
    let house = House::with_the_record().await;
    for list in LISTS {
        let csv = house.get(As::Public, &format!("/en{list}.csv")).await.text();
        for line in csv.lines().skip(1) {
            for cell in line.split(',') {
                assert!(!cell.trim_start_matches('"').starts_with(['=', '+', '@']), "{list}: {line}");
            }
        }
    }
    house.remove().await;
}
