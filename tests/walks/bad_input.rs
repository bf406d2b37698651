//! What people and programs send wrongly: each form and address answers with a clear sentence, never with a mistake of ours.

use axum::http::{Request, StatusCode};
use tests::{As, House};

#[tokio::test]
async fn a_wrong_list_address_is_answered_with_words_not_with_a_fault() {
    let house = House::with_the_record().await;
    for query in [
        "page=0",
        "page=-1",
        "page=abc",
        "page=99999999999999999999",
        "sort=nonsense",
        "kind=nonsense",
        "q=%00",
        "q=%FF%FE",
        "addressee=",
        "kind=requests&kind=invites",
        "unknown=1",
        "q=%27%22%3Cscript%3E",
        "meeting=abc",
        "unit=%00",
        "status=%00",
        "year=%00",
        "state=%00",
        "sort=%00",
        "topic=C99",
        "due=never",
    ] {
        for list in ["/en/register", "/ar/register.json", "/en/register.csv", "/fr/documents", "/zh/meetings"] {
            let reply = house.get(As::Public, &format!("{list}?{query}")).await;
            assert!(!reply.status.is_server_error(), "{list}?{query}: {}", reply.status);
            assert!(!reply.text().contains("<script>"), "{list}?{query} gives back what was typed as markup");
        }
    }
    let long = format!("/en/register?q={}", "a".repeat(20_000));
    assert!(!house.get(As::Public, &long).await.status.is_server_error());
    house.remove().await;
}

#[tokio::test]
async fn a_wrong_upload_is_refused_at_the_field_in_the_readers_language() {
    let house = House::with_the_record().await;
    let huge = vec![b'a'; 34 * 1024 * 1024];
    let english = b"Hola, este informe no esta en los idiomas que se leen. El grupo pidio a la secretaria que publicara el informe.".as_slice();
    for (name, bytes) in [
        ("empty.txt", b"".as_slice()),
        ("picture.png", b"\x89PNG\r\n\x1a\n\0\0\0"),
        ("broken.docx", b"PK\x03\x04 broken"),
        ("spanish.txt", english),
        ("latin1.txt", b"caf\xe9 \xff\xfe"),
    ] {
        for lang in ["en", "ar"] {
            let reply = house.upload(As::Officer, &format!("/{lang}/readings"), name, bytes).await;
            assert!(reply.status.is_client_error(), "{name}: {}", reply.status);
            assert!(
                reply.text().contains("role=\"alert\"") || reply.text().contains("aria-invalid"),
                "{name}: {}",
                reply.text()
            );
        }
    }
    let reply = house.upload(As::Officer, "/en/readings", "huge.txt", &huge).await;
    assert!(reply.status.is_client_error() && reply.text().contains("role=\"alert\""), "{}", reply.status);
    house.remove().await;
}

#[tokio::test]
async fn a_form_sent_from_another_site_is_refused() {
    let house = House::with_the_record().await;
    let request = Request::post("/en/readings")
        .header("sec-fetch-site", "cross-site")
        .header("origin", "https://evil.example")
        .header("host", "house.example")
        .body(axum::body::Body::empty());

    let reply = house.send(As::Officer, request.expect("a request")).await;

    assert_eq!(reply.status, StatusCode::FORBIDDEN);
    house.remove().await;
}

#[tokio::test]
async fn a_wrong_choice_for_a_report_is_told_at_its_field_and_kept() {
    let house = House::with_the_record().await;
    for (query, typed) in [
        ("from=2018-04&to=2014-11", "2018-04"),
        ("from=yesterday", "yesterday"),
        ("body=nobody", "nobody"),
        ("from=2014-13", "2014-13"),
    ] {
        for lang in ["en", "ar"] {
            let reply = house.get(As::Public, &format!("/{lang}/reports/council?{query}")).await;
            assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY, "{query}");
            assert!(reply.text().contains(typed), "{query}: what was typed is still there");
        }
    }
    house.remove().await;
}

#[tokio::test]
async fn strange_addresses_are_not_found_and_break_nothing() {
    let house = House::with_the_record().await;
    for path in [
        "/en/documents/%00",
        "/en/documents/..%2f..%2fetc%2fpasswd",
        "/en/register/%F0%9F%92%A9",
        "/xx/register",
        "/EN/register",
        "/en/meetings/cwg-wsis/abc",
        "/en/readings/zzz",
        "/static/nothing.css",
        "/en/register/R-2.6.16.3.pdf",
    ] {
        let status = house.get(As::Officer, path).await.status;
        assert!(
            status == StatusCode::NOT_FOUND
                || status.is_redirection()
                || status == StatusCode::BAD_REQUEST
                || status == StatusCode::UNPROCESSABLE_ENTITY,
            "{path}: {status}"
        );
    }
    house.remove().await;
}
