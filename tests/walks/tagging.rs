//! What a text speaks of: asked on the page, by a program and in a terminal; decided on by people, and kept only where they ask.

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use language::Lang;
use people::Role;
use tests::{As, House, Reply};

use super::pages;

const TEXT: &str = "Fibre brings broadband to island schools, as SDG 9 and action line C2 ask.";

/// Sends the form of the page, with a text and a file.
async fn send(house: &House, path: &str, text: &str, file: &[u8]) -> Reply {
    let line = "----hasila";
    let head = format!(
        "--{line}\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n{text}\r\n--{line}\r\n\
         Content-Disposition: form-data; name=\"file\"; filename=\"a.docx\"\r\nContent-Type: application/octet-stream\r\n\r\n"
    );
    let body = [head.as_bytes(), file, format!("\r\n--{line}--\r\n").as_bytes()].concat();
    let request = Request::post(path)
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, format!("multipart/form-data; boundary={line}"))
        .body(Body::from(body))
        .expect("a request");
    house.send(As::Public, request).await
}

#[tokio::test]
async fn a_pasted_text_is_answered_with_topics_and_the_words_that_say_so() {
    let house = House::empty().await;
    for lang in Lang::ALL {
        let reply = send(&house, &format!("/{lang}/tag"), TEXT, b"").await;
        reply.shows(&["/topics/C2", "/topics/SDG9", "<mark>", "dir=\"auto\"", "97"]);
    }
    let arabic = "تنشئ الحكومة شبكات النطاق العريض في المدارس الريفية.";
    send(&house, "/ar/tag", arabic, b"").await.shows(&["<mark>", "/topics/"]);
    assert_eq!(mapping::store::count(house.db()).await.expect("a count"), 0, "nothing is kept");
    house.remove().await;
}

#[tokio::test]
async fn a_program_gets_the_same_as_json() {
    let house = House::empty().await;

    let found = send(&house, "/fr/tag.json", TEXT, b"").await.json();

    let of = |code: &str| {
        let all = found["suggestions"].as_array().expect("a list");
        all.iter().find(|one| one["topic"] == code).unwrap_or_else(|| panic!("{code}: {found}")).clone()
    };
    assert_eq!((of("SDG9")["basis"].as_str(), of("C2")["basis"].as_str()), (Some("named"), Some("named")));
    let evidence = &of("SDG9")["evidence"][0];
    let range = [&evidence["start"], &evidence["end"]].map(|place| place.as_u64().expect("a place") as usize);
    assert_eq!(&TEXT[range[0]..range[1]], evidence["words"].as_str().expect("words"));
    house.remove().await;
}

#[tokio::test]
async fn any_text_at_all_gets_an_answer_and_what_is_none_a_sentence() {
    let house = House::empty().await;
    let long = "broadband for every school and hospital ".repeat(25_000);
    for text in ["word", "中 mixed слово كلمة", "Grüße aus einem Dorf", &long, "<script>alert(1)</script>"]
    {
        let reply = send(&house, "/en/tag", text, b"").await;
        assert_eq!(reply.status, StatusCode::OK, "{:.40}", text);
        assert!(!reply.text().contains("<script>alert"), "a text is shown as a text");
        assert!(reply.body.len() < 3_000_000, "{:.20}: {} bytes", text, reply.body.len());
    }
    for (text, file, says) in [
        ("", b"".as_slice(), "Paste a text"),
        (" \n", b"", "Paste a text"),
        ("kept", b"\xff\xfe\x00bad", "neither text in UTF-8"),
        ("kept", b"PK\x03\x04 broken", "neither text in UTF-8"),
    ] {
        let reply = send(&house, "/en/tag", text, file).await;
        assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(reply.text().contains(says), "{}", reply.text());
        assert!(file.is_empty() || reply.text().contains(">kept</textarea>"), "what was typed stays");
    }
    assert_eq!(send(&house, "/en/tag.json", "", b"").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    house.remove().await;
}

#[tokio::test]
async fn a_text_is_kept_with_decisions_only_where_somebody_who_signed_in_agrees() {
    let house = House::with_the_record().await;
    let text = TEXT.replace(' ', "+").replace(',', "%2C");
    let form = |more: &str| format!("text={text}&d-SDG9=confirmed&d-C2=dropped{more}");

    let refused = house.post(As::Public, "/en/tag/keep", &form("&agree=yes")).await;
    assert!(matches!(refused.status, StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN | StatusCode::SEE_OTHER));
    let delegate = As::One(Role::Delegate);
    let unsure = house.post(delegate, "/en/tag/keep", &form("")).await;
    assert_eq!(unsure.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(mapping::store::count(house.db()).await.expect("a count"), 0);

    let kept = house.post(delegate, "/en/tag/keep", &form("&agree=yes")).await;
    assert_eq!((kept.status, kept.header("location")), (StatusCode::SEE_OTHER, "/en/tag?kept=2"));
    house.get(delegate, "/en/tag?kept=2").await.shows(&["decisions were kept"]);

    let rows = house.get(As::Officer, "/en/tag/decisions.json").await.json();
    let rows = rows["rows"].as_array().or(rows["items"].as_array()).unwrap_or_else(|| panic!("{rows}")).clone();
    assert_eq!(rows.len(), 2, "{rows:?}");
    house.get(As::Officer, "/en/tag/decisions").await.shows(&["confirmed", "dropped", "Fibre brings"]);
    assert_eq!(house.get(delegate, "/en/tag/decisions").await.status, StatusCode::FORBIDDEN);
    house.remove().await;
}

#[tokio::test]
async fn topics_of_an_item_are_suggested_with_reasons_and_an_officer_confirms_or_drops_them() {
    let house = House::with_the_record().await;
    let asks = "bring broadband networks and fibre infrastructure to rural schools, teachers and pupils";
    let report = pages::REPORT.replace("publish the report", asks);
    let fed = house.upload(As::Officer, "/en/readings", "report.txt", report.as_bytes()).await;
    let reading = fed.header("location").split('?').next().unwrap_or_default().to_owned();
    let path = format!("{reading}/items/2.1.1");
    let page = house.get(As::Officer, &path).await;
    page.shows(&["Suggested by the words of the text", "name=\"suggested\" value=\"SDG9\"", "because of:"]);
    assert!(!page.text().contains("value=\"SDG9\" checked"), "nothing is ticked for the officer");

    let form = "kind=requests&section=observations&text=Bring+broadband.&addressees=secretariat&topics=&suggested=SDG9";
    let saved = house.post(As::Officer, &path, form).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());

    let list = house.get(As::Public, "/en/register.json?topic=SDG9&q=broadband").await.json();
    assert!(list["count"].as_u64().is_some_and(|count| count >= 1), "{list}");
    let kept = mapping::store::list(house.db(), 99, 0).await.expect("a list");
    let verdict = |topic: &str| kept.iter().find(|one| one.topic == topic).map(|one| one.verdict.clone());
    assert_eq!(verdict("SDG9").as_deref(), Some("confirmed"), "{kept:?}");
    assert!(kept.iter().any(|one| one.verdict == "dropped"), "{kept:?}");
    assert!(kept.iter().all(|one| one.place.starts_with("proposal/") && one.text.contains("broadband")));
    house.remove().await;
}
