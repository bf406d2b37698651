//! The desk over HTTP: from a file to the register, as an officer without scripts would do it.

use axum::{
    Router,
    body::Body,
    http::{Request, StatusCode},
};

use super::{Seen, ask, get, page, with_record};

const REPORT: &str = "Document C19/8-E\nOriginal: English\n\nREPORT OF THE GROUP\n\n1\tObservations\n\n1.1\tThe group \
    requested the secretariat to prepare a paper on the WSIS Forum by 9 February 2019.\n\n1.2\tThe group thanked the \
    secretariat for its work.\n\n1.3\tThe group invited members to submit contributions on SDG 9.\n";

async fn upload(app: &Router, file: &[u8], name: &str, body: &str) -> Seen {
    let mut sent = Vec::new();
    for (field, value) in [("body", body), ("symbol", "C19/8")] {
        sent.extend(format!("--x\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n").into_bytes());
    }
    let head = format!("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n");
    sent.extend(head.into_bytes());
    sent.extend(file);
    sent.extend(b"\r\n--x--\r\n");
    let request = Request::post("/en/readings").header("content-type", "multipart/form-data; boundary=x");
    ask(app, request.body(Body::from(sent)).unwrap()).await
}

async fn send(app: &Router, path: &str, form: &str) -> Seen {
    let request = Request::post(path).header("content-type", "application/x-www-form-urlencoded");
    ask(app, request.body(Body::from(form.to_owned())).unwrap()).await
}

/// Uploads the report and returns the address of its reading and the paths of its operative items.
async fn read(app: &Router) -> (String, Vec<String>) {
    let seen = upload(app, REPORT.as_bytes(), "report.txt", "cwg-wsis").await;
    assert_eq!(seen.status, StatusCode::SEE_OTHER, "{}", seen.text);
    let data = get(app, &format!("{}.json", seen.location)).await.json();
    let items = data["items"].as_array().unwrap().iter();
    let operative = items.filter(|item| !item["found"]["kind"].is_null());
    let paths: Vec<String> = operative.map(|item| item["found"]["path"].as_str().unwrap().to_owned()).collect();
    assert!(paths.len() >= 3, "{data}");
    (seen.location, paths)
}

#[tokio::test]
async fn only_what_is_accepted_enters_the_register_and_it_can_be_taken_back() {
    with_record(true, async |app| {
        let (reading, paths) = read(app).await;
        let entry = format!("/en/register/R-C19-8-{}", paths[0]);
        assert!(page(app, &reading).await.text.contains(&format!("0 of {} items decided", paths.len())));
        assert_eq!(get(app, &entry).await.status, StatusCode::NOT_FOUND);

        let seen = send(app, &reading, &format!("path={}&decision=accept&page=1&show=", paths[0])).await;
        assert_eq!(seen.location, format!("{reading}?page=1#i-{}", paths[0]));
        assert!(page(app, &entry).await.text.contains("C19/8"));

        let again = send(app, &reading, &format!("path={}&decision=drop", paths[0])).await;
        assert_eq!(again.status, StatusCode::CONFLICT);
        assert!(again.text.contains("decided before") && again.text.contains(&format!("href=\"#i-{}\"", paths[0])));

        send(app, &reading, &format!("path={}&decision=undo", paths[0])).await;
        assert_eq!(get(app, &entry).await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn the_same_file_again_changes_nothing_and_says_so() {
    with_record(true, async |app| {
        let (reading, _) = read(app).await;

        let again = upload(app, REPORT.as_bytes(), "other name.txt", "cwg-wsis").await;

        assert_eq!(again.location, format!("{reading}?same=1"));
        assert!(page(app, &again.location).await.text.contains("Nothing has changed"));
        assert_eq!(get(app, "/en/readings.json").await.json()["count"], 1);
    })
    .await;
}

#[tokio::test]
async fn a_file_that_cannot_be_read_is_refused_at_its_field_and_what_was_typed_stays() {
    with_record(true, async |app| {
        let big = vec![b'a'; 2 << 20];
        let script = b"%PDF-1.7\n1 0 obj\n<</Type/Catalog/OpenAction<</S/JavaScript/JS(app.alert(1))>>>>\nendobj\n";
        let cases: [(&[u8], &str, &str); 7] = [
            (b" ", "a.txt", "The file is empty"),
            (b"\x89PNG\r\n\x1a\n\x00", "a.png", "Only DOCX"),
            (b"%PDF-1.7 \x00\x01", "a.pdf", "The file is damaged"),
            (script, "a.pdf", "carries scripts"),
            (b"1 caf\xe9 au lait", "a.txt", "UTF-8"),
            (
                "Le groupe a prié le secrétariat de préparer un rapport pour la prochaine réunion des membres."
                    .as_bytes(),
                "a.txt",
                "another language",
            ),
            (&big, "a.txt", "larger than"),
        ];
        for (file, name, expected) in cases {
            let seen = upload(app, file, name, "cwg-wsis").await;
            assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY, "{expected}: {}", seen.text);
            assert!(seen.text.contains(expected) && seen.text.contains("href=\"#file\""), "{expected}: {}", seen.text);
            // Here the large one arrives in one piece, and is refused before its fields are looked at.
            assert!(seen.text.contains("value=\"C19/8\"") || file.len() > 1 << 20, "{expected}");
        }
        let seen = upload(app, REPORT.as_bytes(), "a.txt", "nobody").await;
        assert!(seen.text.contains("href=\"#body\""));
    })
    .await;
}

#[tokio::test]
async fn a_correction_is_kept_when_right_and_stays_in_the_form_when_wrong() {
    with_record(true, async |app| {
        let (reading, paths) = read(app).await;
        let form = format!("{reading}/items/{}", paths[0]);
        assert!(page(app, &form).await.text.contains("<blockquote"));

        let wrong = send(app, &form, "kind=requests&due=soon&topics=C2%2C+C99&text=Mine&addressees=council").await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        for kept in ["value=\"soon\"", "value=\"C2, C99\"", ">Mine</textarea>", "value=\"council\" checked"] {
            assert!(wrong.text.contains(kept), "{kept}: {}", wrong.text);
        }

        let right =
            send(app, &form, "kind=notes&section=reports&due=2019-02&topics=C2&text=Mine&addressees=council").await;
        assert_eq!(right.location, format!("{reading}?at={0}#i-{0}", paths[0]));
        let entry = get(app, &format!("/en/register/R-C19-8-{}.json", paths[0])).await.json();
        assert_eq!((entry["kind"].as_str(), entry["due"].as_str()), (Some("notes"), Some("2019-02")));
        assert_eq!(entry["addressees"][0], "council");
    })
    .await;
}

#[tokio::test]
async fn the_rest_is_accepted_after_a_question() {
    with_record(true, async |app| {
        let (reading, paths) = read(app).await;
        send(app, &reading, &format!("path={}&decision=drop", paths[0])).await;
        assert!(page(app, &format!("{reading}/rest")).await.text.contains(&format!("{} items", paths.len() - 1)));

        let seen = send(app, &format!("{reading}/rest"), "").await;

        assert_eq!(seen.location, reading);
        assert!(page(app, &reading).await.text.contains("All items are decided"));
        assert_eq!(get(app, &format!("/en/register/R-C19-8-{}", paths[0])).await.status, StatusCode::NOT_FOUND);
        page(app, &format!("/en/register/R-C19-8-{}", paths[1])).await;
    })
    .await;
}

#[tokio::test]
async fn readers_cannot_come_to_the_desk() {
    with_record(false, async |app| {
        for path in
            ["/en/readings", "/en/readings.json", "/en/readings/x", "/en/readings/x/rest", "/en/readings/x/items/1"]
        {
            assert_eq!(get(app, path).await.status, StatusCode::UNAUTHORIZED, "{path}");
        }
        for path in ["/en/readings", "/en/readings/x", "/en/readings/x/rest", "/en/readings/x/items/1"] {
            assert_eq!(send(app, path, "").await.status, StatusCode::UNAUTHORIZED, "{path}");
        }
    })
    .await;
}
