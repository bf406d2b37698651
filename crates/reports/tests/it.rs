//! The report and its pages on the demo record, over HTTP.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use std::{path::Path, sync::Arc};

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Request, StatusCode},
};
use kit::{
    clock::Clock,
    db::testing,
    files::Files,
    web::{Config, Frame, NavEntry, Parts, State},
};
use language::Lang;
use tower::ServiceExt;

/// No page may be heavier, in bytes before compression.
const HEAVIEST: usize = 60_000;
const DEMO: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../demo");

fn state(db: kit::db::Db, folder: &Path) -> State {
    let reports = |lang| reports::words::Words(lang).reports_title();
    State {
        db,
        clock: Clock::fixed("2018-05-02T10:00:00Z".parse().unwrap()),
        files: Files::under(folder),
        config: Arc::new(Config {
            base_url: "https://example.org".to_owned(),
            body_limit: 1 << 20,
            timeout_seconds: 120,
        }),
        frame: Arc::new(Frame {
            name: "Hasila".to_owned(),
            about: |_| String::new(),
            notice: Some(|lang| format!("A demonstration ({lang}).")),
            nav: vec![NavEntry { section: "reports", path: "/reports", label: reports, action: "reports.read" }],
            footer: Vec::new(),
            door: None,
        }),
        guard: |_, asked| asked.action == "reports.read",
        parts: Parts::default(),
    }
}

async fn get(router: &Router, address: &str) -> (StatusCode, Vec<u8>) {
    let request = Request::get(address).body(Body::empty()).unwrap();
    let response = router.clone().oneshot(request).await.unwrap();
    let status = response.status();
    (status, to_bytes(response.into_body(), 64 << 20).await.unwrap().to_vec())
}

async fn page(router: &Router, address: &str) -> String {
    let (status, bytes) = get(router, address).await;
    assert_eq!(status, StatusCode::OK, "{address}");
    assert!(bytes.len() < HEAVIEST, "{address}: {} bytes", bytes.len());
    String::from_utf8(bytes).unwrap()
}

/// The addresses of the pieces, from the contents of the first page.
fn pieces(page: &str, lang: Lang) -> Vec<String> {
    let start = format!("href=\"/{lang}/reports/council?");
    let found = page.split(&start).skip(1).filter_map(|rest| rest.split('"').next());
    let escaped =
        found.map(|query| format!("/{lang}/reports/council?{query}").replace("&#38;", "&").replace("&amp;", "&"));
    escaped.filter(|address| address.contains("section=")).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_demo_record_gives_a_report_in_every_language_and_format() {
    let fresh = testing::sqlite().await;
    if let Err(refused) = groups::import::load(&fresh.db, Path::new(DEMO), "test").await {
        panic!("the demo record does not load: {refused:?}");
    }
    let folder = std::env::temp_dir();
    let router = reports::routes().router(state(fresh.db.clone(), &folder));

    for lang in Lang::ALL {
        previews(&router, lang).await;
        files(&router, lang).await;
    }
    refusals(&router).await;
    fresh.remove().await;
}

async fn previews(router: &Router, lang: Lang) {
    let choices = page(router, &format!("/{lang}/reports")).await;
    assert!(choices.contains("value=\"2014-11\"") && choices.contains("value=\"2018-04\""), "the usual period");
    for records in ["anchored", "cited"] {
        let query = format!("language={lang}&records={records}");
        let first = page(router, &format!("/{lang}/reports/council?{query}")).await;
        let mut addresses = pieces(&first, lang);
        addresses.sort();
        addresses.dedup();
        assert!(addresses.len() >= 9, "{addresses:?}");
        for address in addresses {
            let piece = page(router, &address).await;
            assert!(piece.contains("<article class=\"document\""), "{address}");
        }
    }
}

async fn files(router: &Router, lang: Lang) {
    for (suffix, begins) in [("docx", "PK"), ("pdf", "%PDF"), ("html", "<!DOCTYPE html>"), ("json", "{")] {
        let address = format!("/{lang}/reports/council.{suffix}?from=2014-11&to=2018-04&language={lang}");
        let (status, bytes) = get(router, &address).await;
        assert_eq!(status, StatusCode::OK, "{address}");
        assert!(bytes.starts_with(begins.as_bytes()), "{address}");
        if suffix == "html" {
            let html = String::from_utf8(bytes).unwrap();
            assert!(html.contains("R-2.6.16.14.2") && html.contains(&format!("A demonstration ({lang}).")));
            assert!(html.contains(&format!("href=\"https://example.org/{lang}/register/R-2.6.16.14.2\"")));
        }
    }
}

async fn refusals(router: &Router) {
    for (query, kept) in [
        ("from=2018-04&to=2014-11", "value=\"2018-04\""),
        ("body=nobody%3Cb%3E", "nobody"),
        ("from=14-11", "value=\"14-11\""),
        ("from=", "id=\"from-error\""),
        ("to=2031-01", "value=\"2031-01\""),
        ("language=de", "id=\"language-error\""),
        ("records=all", "id=\"records-error\""),
    ] {
        let (status, bytes) = get(router, &format!("/ru/reports/council?{query}")).await;
        let page = String::from_utf8(bytes).unwrap();
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{query}");
        assert!(page.contains(kept) && page.contains("class=\"wrong\""), "{query}: {page}");
        assert!(!page.contains("nobody<b>"));
        let (status, _) = get(router, &format!("/ru/reports/council.pdf?{query}")).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{query}");
    }
    let (status, _) = get(router, "/en/reports/council?section=99").await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    let empty = page(router, "/en/reports/council?from=2000-01&to=2000-12&section=2").await;
    assert!(empty.contains("No meeting of the Group is on record"));
}
