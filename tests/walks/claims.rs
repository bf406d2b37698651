//! Files that show what a project claims: sent with what was typed, refused with a reason, published with the project.

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use tests::{As, House, Reply};

use super::projects::{DANIEL, PARTNER, SURVEY, begin, fill, publish_filled, seen};

/// Sends the step of results with a file, as a browser does.
async fn send_file(house: &House, id: &str, fields: &[(&str, &str)], name: &str, bytes: &[u8]) -> Reply {
    let seen = seen(house, DANIEL, &format!("/en/projects/{id}/edit/results")).await;
    let line = "----hasila";
    let all = fields.iter().copied().chain([("seen", seen.as_str())]);
    let head: String = all
        .map(|(name, value)| format!("--{line}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"))
        .collect();
    let file = format!("--{line}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n");
    let body = [head.as_bytes(), file.as_bytes(), bytes, format!("\r\n--{line}--\r\n").as_bytes()].concat();
    let request = Request::post(format!("/en/projects/{id}/files"))
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, format!("multipart/form-data; boundary={line}"))
        .body(Body::from(body))
        .expect("a request");
    house.send(DANIEL, request).await
}

#[tokio::test]
async fn a_claim_is_shown_by_a_file_that_is_taken_in_with_what_was_typed_and_published_with_the_project() {
    let house = House::with_the_record().await;
    let id = begin(&house, DANIEL).await;
    fill(&house, DANIEL, &id).await;
    let claim = [
        ("claim-1-topic", "SDG9.c"),
        ("claim-1-changed", "Les prix ont baissé de moitié."),
        ("claim-1-evidence", ""),
        ("claim-1-link", ""),
        ("add", "yes"),
    ];
    let form = format!("/en/projects/{id}/edit/results");

    let none = send_file(&house, &id, &claim, "", b"").await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(none.text().contains("Choose a file first. What you typed is kept."), "{}", none.text());
    assert!(none.text().contains("baissé de moitié"), "what was typed stays");
    let dangerous = send_file(&house, &id, &claim, "a.pdf", b"%PDF-1.4 not really").await;
    assert_eq!(dangerous.status, StatusCode::UNPROCESSABLE_ENTITY, "what is damaged is not taken");
    let sent = send_file(&house, &id, &claim, "../étude.exe", SURVEY).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
    let page = house.get(DANIEL, &form).await;
    page.shows(&["étude.exe.txt", "baissé de moitié"]);

    let hash = kit::files::sum(SURVEY);
    let path = format!("/en/projects/{id}/files/{hash}");
    assert_eq!(house.get(DANIEL, &path).await.text().as_bytes(), SURVEY);
    assert_eq!(house.get(PARTNER, &path).await.status, StatusCode::NOT_FOUND, "it is not public yet");
    let seen = seen(&house, DANIEL, &form).await;
    let chosen = format!(
        "seen={seen}&claim-1-topic=SDG9.c&claim-1-changed=Oui&claim-1-evidence=&claim-1-link=&claim-1-file={hash}&results=Bien"
    );
    assert_eq!(house.post(DANIEL, &form, &chosen).await.status, StatusCode::SEE_OTHER);
    publish_filled(&house, &id).await;

    house.get(As::Public, &format!("/en/projects/{id}")).await.shows(&["étude.exe.txt", &path]);
    let given = house.get(As::Public, &path).await;
    assert_eq!(given.text().as_bytes(), SURVEY);
    assert!(given.header("content-disposition").starts_with("attachment"), "never as a page");
    let programs = house.get(As::Public, &format!("/api/v1/projects/{id}")).await.json();
    assert_eq!(programs["claims"][0]["file"], format!("http://house.example{path}"));
    let other = format!("/en/projects/{id}/files/{}", kit::files::sum(b"A text."));
    assert_eq!(house.get(As::Public, &other).await.status, StatusCode::NOT_FOUND, "only what the project names");
    house.remove().await;
}

#[tokio::test]
async fn a_file_that_is_taken_away_leaves_its_claims() {
    let house = House::with_the_record().await;
    let id = begin(&house, DANIEL).await;
    fill(&house, DANIEL, &id).await;
    let claim = |file: &'static str| {
        [
            ("claim-1-topic", "SDG9.c"),
            ("claim-1-changed", "Oui"),
            ("claim-1-evidence", "Une enquête."),
            ("claim-1-file", file),
        ]
    };
    send_file(&house, &id, &claim(""), "a.txt", SURVEY).await;
    let hash: &'static str = kit::files::sum(SURVEY).leak();
    let away = [("remove", "1")].into_iter().chain(claim(hash)).collect::<Vec<_>>();

    let removed = send_file(&house, &id, &away, "", b"").await;

    assert_eq!(removed.status, StatusCode::SEE_OTHER, "{}", removed.text());
    let page = house.get(DANIEL, &format!("/en/projects/{id}/edit/results")).await.text();
    assert!(!page.contains(hash) && page.contains("Une enquête."), "the claim stays, its file does not");
    house.remove().await;
}

#[tokio::test]
async fn a_result_says_what_there_was_before_in_the_form_on_the_page_and_to_programs() {
    let house = House::with_the_record().await;
    let id = begin(&house, DANIEL).await;
    fill(&house, DANIEL, &id).await;
    let form = format!("/en/projects/{id}/edit/results");
    let claim = "results=Bien&claim-1-topic=SDG9.c&claim-1-changed=Oui&claim-1-evidence=Une+enqu%C3%AAte.";
    let aims = [
        "aim-1-aim=Les+%C3%A9coles&aim-1-unit=%C3%A9coles&aim-1-baseline=3&aim-1-planned=120",
        "aim-2-aim=Les+femmes&aim-2-baseline-not-known=yes",
    ];
    let bare = format!("seen={}&{claim}&{}&{}", seen(&house, DANIEL, &form).await, aims[0], aims[1]);
    assert_eq!(house.post(DANIEL, &form, &bare).await.status, StatusCode::SEE_OTHER);
    let check = house.get(DANIEL, &format!("/en/projects/{id}/check")).await;
    check.shows(&["edit/results?look#aim-1-baseline-date", "edit/results?look#aim-1-baseline-source"]);

    let whole = format!(
        "seen={}&{claim}&{}&{}&aim-1-baseline-date=2015&aim-1-baseline-source=Le+recensement",
        seen(&house, DANIEL, &form).await,
        aims[0],
        aims[1]
    );
    assert_eq!(house.post(DANIEL, &form, &whole).await.status, StatusCode::SEE_OTHER);
    house.get(DANIEL, &form).await.shows(&["name=\"aim-1-baseline\"", "value=\"Le recensement\""]);
    publish_filled(&house, &id).await;

    let page = house.get(As::Public, &format!("/en/projects/{id}")).await;
    page.shows(&["<th scope=\"col\">Baseline</th>", "As of 2015", "Le recensement", "not known"]);
    let programs = house.get(As::Public, &format!("/api/v1/projects/{id}")).await.json();
    let (first, second) = (&programs["aims"][0], &programs["aims"][1]);
    assert_eq!((&first["baseline"]["number"], &first["baseline_date"]), (&3.into(), &"2015".into()));
    assert_eq!(
        (&second["baseline"]["is_not_known"], &second["baseline_date"]),
        (&true.into(), &serde_json::Value::Null)
    );
    let own = house.get(As::Public, &format!("/en/projects/{id}.json")).await.json();
    assert_eq!(own["content"]["aims"][0]["baseline_source"], "Le recensement");
    let rows = house.get(As::Public, "/en/projects.json?q=villages").await.json();
    assert_eq!((&rows["items"][0]["aims"], &rows["items"][0]["aims_with_baseline"]), (&2.into(), &1.into()));
    house.remove().await;
}
