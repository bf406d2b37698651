//! The pages asked over HTTP, on the demonstration record of the repository and a small family of documents of its own.

use std::path::Path;

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Request, StatusCode, header},
};
use kit::{
    clock::Clock,
    db::{Db, testing},
    files::Files,
    web::{Config, Frame, Parts, State},
};
use language::{Lang, Text};
use tower::ServiceExt;

use crate::{Document, DocumentKind, Source, SourceKind, import, store::documents};

/// No page may be larger.
const MOST: usize = 60_000;

/// A revised contribution that came late, in a series that only a misread symbol leads to twice.
fn late(symbol: &str) -> Document {
    Document {
        symbol: symbol.to_owned(),
        body: Some("cwg-wsis".to_owned()),
        meeting: Some(31),
        number: None,
        kind: DocumentKind::Contribution,
        title: Text::new(Lang::Fr, "Une contribution"),
        sources: vec![Source { kind: SourceKind::MemberState, state: Some("FRA".to_owned()), name: None }],
        received: Some(jiff::civil::date(2030, 1, 1)),
        languages: vec![],
        relations: vec![],
        url: Some("javascript:alert(1)".to_owned()),
        note: None,
    }
}

fn app(db: Db) -> Router {
    let frame = Frame {
        name: "Hasila".to_owned(),
        about: |_| String::new(),
        notice: None,
        nav: vec![],
        footer: vec![],
        door: None,
    };
    let config = Config { base_url: "https://example.org".to_owned(), body_limit: 1000, timeout_seconds: 60 };
    let state = State {
        db,
        clock: Clock::fixed("2018-04-09T12:00:00Z".parse().unwrap()),
        files: Files::under(&std::env::temp_dir()),
        config: config.into(),
        frame: frame.into(),
        guard: |_, asked| asked.action == "groups.read",
        parts: Parts::default(),
    };
    super::routes().router(state)
}

struct Seen {
    status: StatusCode,
    location: String,
    text: String,
}

async fn get(app: &Router, path: &str) -> Seen {
    let request = Request::get(path).body(Body::empty()).unwrap();
    let response = app.clone().oneshot(request).await.unwrap();
    let location = response.headers().get(header::LOCATION).map(|value| value.to_str().unwrap().to_owned());
    let status = response.status();
    let bytes = to_bytes(response.into_body(), usize::MAX).await.unwrap();
    Seen { status, location: location.unwrap_or_default(), text: String::from_utf8_lossy(&bytes).into_owned() }
}

async fn with_record(test: impl AsyncFn(&Router)) {
    let fresh = testing::sqlite().await;
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../demo"));
    import::load(&fresh.db, folder, "test").await.expect("the demonstration record loads");
    let put = fresh.db.write(|tx| {
        Box::pin(async move {
            for symbol in ["WG-WSIS-31/90", "WG-WSIS-31/90(Rev.1)", "WG-WSIS-3/18"] {
                let mut document = late(symbol);
                document.meeting = document.meeting.filter(|_| symbol.contains("/90"));
                documents::put(&mut *tx, "test", &document).await?;
            }
            Ok(())
        })
    });
    put.await.unwrap();
    test(&app(fresh.db.clone())).await;
    fresh.remove().await;
}

/// The addresses of records that a list links to.
fn links(list: &str, folder: &str) -> Vec<String> {
    let start = format!("href=\"{folder}/");
    let found = list.split(&start).skip(1).filter_map(|rest| rest.split('"').next());
    let mut found: Vec<String> =
        found.map(|rest| format!("{folder}/{rest}")).filter(|href| !href.contains('?')).collect();
    found.sort();
    found.dedup();
    found
}

#[tokio::test]
async fn every_record_has_a_page_in_six_languages_under_the_limit() {
    with_record(async |app| {
        for lang in Lang::ALL {
            for noun in ["meetings", "documents", "instruments", "bodies", "sessions"] {
                let folder = format!("/{lang}/{noun}");
                let list = get(app, &folder).await;
                assert!(list.status == StatusCode::OK && list.text.len() < MOST, "{folder}: {}", list.text.len());
                let records = links(&list.text, &folder);
                assert!(records.len() > 4, "{folder} links {} records", records.len());
                for record in records {
                    let page = get(app, &record).await;
                    assert_eq!(page.status, StatusCode::OK, "{record}");
                    assert!(page.text.len() < MOST, "{record}: {}", page.text.len());
                    let data = get(app, &format!("{record}.json")).await;
                    assert!(serde_json::from_str::<serde_json::Value>(&data.text).is_ok(), "{record}.json");
                }
            }
        }
    })
    .await;
}

#[tokio::test]
async fn every_format_of_a_list_tells_of_the_same_records() {
    with_record(async |app| {
        for (noun, asked) in [
            ("meetings", "?year=2016"),
            ("documents", "?kind=outcome"),
            ("instruments", "?abrogated=true"),
            ("bodies", "?kind=council"),
            ("sessions", "?body=itu-council"),
        ] {
            let data = get(app, &format!("/en/{noun}.json{asked}")).await.text;
            let data: serde_json::Value = serde_json::from_str(&data).unwrap();
            let count = data["count"].as_u64().unwrap();
            assert!(count > 0, "{noun}{asked}");
            let feed = get(app, &format!("/en/{noun}.atom{asked}")).await.text;
            let sheet = get(app, &format!("/en/{noun}.csv{asked}")).await.text;
            assert_eq!(feed.matches("<entry>").count() as u64, count, "{noun}");
            for item in data["items"].as_array().unwrap() {
                let url = item["url"].as_str().unwrap();
                assert!(feed.contains(url) && sheet.contains(url), "{url}");
            }
            assert_eq!(get(app, &format!("/en/{noun}.xlsx{asked}")).await.status, StatusCode::OK);
            assert_eq!(get(app, &format!("/en/{noun}?q=zugzwang")).await.status, StatusCode::OK);
        }
    })
    .await;
}

#[tokio::test]
async fn a_symbol_in_any_form_leads_to_one_address() {
    with_record(async |app| {
        for (written, canonical) in [
            ("WG-WSIS-32-16", "/ar/documents/WG-WSIS-32/16"),
            ("WGWSIS30/13", "/ar/documents/WG-WSIS-30/13"),
            ("WG/28/12", "/ar/documents/WG-WSIS-28/12"),
            ("WG-WSIS-28/09.json?a=b", "/ar/documents/WG-WSIS-28/9.json?a=b"),
            ("CWG-WSIS-31/90-E%20Rev.%201", "/ar/documents/WG-WSIS-31/90(Rev.1)"),
        ] {
            let seen = get(app, &format!("/ar/documents/{written}")).await;
            assert_eq!((seen.status, seen.location.as_str()), (StatusCode::PERMANENT_REDIRECT, canonical), "{written}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_symbol_that_names_no_single_document_is_answered_with_a_choice_or_a_search() {
    with_record(async |app| {
        let which = get(app, "/en/documents/WG-WSIS-318").await;
        assert_eq!(which.status, StatusCode::PERMANENT_REDIRECT, "31/8 is on record, and likelier");
        let which = get(app, "/en/documents/WG-WSIS-3119").await;
        assert!(which.status.is_redirection(), "{}", which.status);

        let unknown = get(app, "/en/documents/WG-WSIS-99/1").await;
        assert_eq!(unknown.status, StatusCode::NOT_FOUND);
        assert!(unknown.text.contains("action=\"/en/documents\"") && unknown.text.contains("WG-WSIS-99/1"));
        let near = get(app, "/en/documents/WG-WSIS-31/90(Rev.7)").await;
        assert!(near.status == StatusCode::NOT_FOUND && near.text.contains("WG-WSIS-31/90(Rev.1)"));
        for hostile in ["%3Cscript%3E", "%00", "%E2%80%AE", "a%0D%0Ab", "%25", "'%20OR%201=1", "..%2F..%2Fx"] {
            let seen = get(app, &format!("/en/documents/{hostile}")).await;
            assert_eq!(seen.status, StatusCode::NOT_FOUND, "{hostile}");
            assert!(!seen.text.contains("<script>"), "{hostile}");
        }
        for nothing in ["/en/meetings/cwg-wsis/999", "/en/bodies/x", "/en/sessions/%00", "/en/documents?state=%00"] {
            assert_eq!(get(app, nothing).await.status, StatusCode::NOT_FOUND, "{nothing}");
        }
    })
    .await;
}

#[tokio::test]
async fn lateness_is_marked_with_its_rule_and_only_safe_addresses_are_linked() {
    with_record(async |app| {
        let page = get(app, "/en/documents/WG-WSIS-31/90").await.text;

        assert!(page.contains("days after the deadline") && page.contains("12 calendar days"), "{page}");
        assert!(page.contains("Revision \u{2068}1\u{2069}") && page.contains("France"));
        assert!(!page.contains("javascript:"));
        let late = get(app, "/en/documents.json?late=true").await.text;
        assert_eq!(serde_json::from_str::<serde_json::Value>(&late).unwrap()["count"], 2);
    })
    .await;
}

#[tokio::test]
async fn a_meeting_is_an_event_that_keeps_its_id_and_its_figures_open_their_lists() {
    with_record(async |app| {
        let all = get(app, "/en/meetings.ics").await.text;
        let one = get(app, "/en/meetings/cwg-wsis/28.ics").await.text;
        assert_eq!((all.matches("BEGIN:VEVENT").count(), one.matches("BEGIN:VEVENT").count()), (7, 1));
        assert!(one.contains("UID:meeting-cwg-wsis-28@example.org") && one.contains("LAST-MODIFIED:2018"));
        assert!(one.replace("\r\n ", "").contains("https://example.org/en/meetings/cwg-wsis/28"));

        let data = get(app, "/en/meetings/cwg-wsis/28.json").await.text;
        let data: serde_json::Value = serde_json::from_str(&data).unwrap();
        let list = get(app, "/en/documents.json?body=cwg-wsis&meeting=28").await.text;
        let list: serde_json::Value = serde_json::from_str(&list).unwrap();
        assert_eq!(data["documents"].as_array().unwrap().len() as u64, list["count"].as_u64().unwrap());
        let page = get(app, "/ar/meetings/cwg-wsis/28").await.text;
        assert!(
            page.contains("href=\"/ar/meetings/cwg-wsis/27\"") && page.contains("href=\"/ar/meetings/cwg-wsis/29\"")
        );
    })
    .await;
}
