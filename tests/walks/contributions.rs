//! A contribution from the first draft to its symbol: written by two people of one delegation, cleared by its head, numbered by
//! the secretariat; what nobody else sees before, and what everybody sees after.

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use people::Role;
use tests::{As, House, Reply};

pub const HEAD: As = As::One(Role::HeadOfDelegation);
const DELEGATE: As = As::One(Role::Delegate);

/// Sends the form as a browser does, with a file where there is one.
pub async fn send(house: &House, who: As, path: &str, fields: &[(&str, &str)], file: &[u8]) -> Reply {
    send_file(house, who, path, fields, ("a.docx", file)).await
}

/// The same with the name of the file.
pub async fn send_file(
    house: &House,
    who: As,
    path: &str,
    fields: &[(&str, &str)],
    (name, file): (&str, &[u8]),
) -> Reply {
    let line = "----hasila";
    let mut body = Vec::new();
    for (name, value) in fields {
        let part = format!("--{line}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        body.extend(part.into_bytes());
    }
    let head = format!(
        "--{line}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\nContent-Type: application/octet-stream\r\n\r\n"
    );
    body.extend([head.as_bytes(), file, format!("\r\n--{line}--\r\n").as_bytes()].concat());
    let request = Request::post(path)
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, format!("multipart/form-data; boundary={line}"))
        .body(Body::from(body))
        .expect("a request");
    house.send(who, request).await
}

pub const FIELDS: &[(&str, &str)] = &[
    ("meeting", "cwg-wsis/32"),
    ("lang", "es"),
    ("title", "Propuestas sobre el Foro"),
    ("sources", "demo-3"),
    ("sources", "demo-1"),
    ("purpose", "action"),
    ("requests", "R-2.6.15"),
    ("form", "new"),
    ("text", "El Foro sirve a todos."),
];

/// Begins a draft as a delegate, and returns its address without the language.
pub async fn begin(house: &House, fields: &[(&str, &str)]) -> String {
    let begun = send(house, DELEGATE, "/en/contributions", fields, b"").await;
    assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.text());
    begun.header("location").trim_start_matches("/en").to_owned()
}

pub async fn decide(house: &House, who: As, path: &str, form: &str) -> Reply {
    house.post(who, &format!("/en{path}"), form).await
}

/// Takes a contribution through all its steps: what other walks need to have been done.
pub async fn whole(house: &House) -> String {
    let path = begin(house, FIELDS).await;
    decide(house, DELEGATE, &format!("{path}/comments"), "comment=Please+read.").await;
    let mut changed = FIELDS.to_vec();
    changed.push(("seen", "1"));
    changed.retain(|(name, _)| *name != "text");
    changed.push(("text", "El Foro sirve bien a todos."));
    let saved = send(house, HEAD, &format!("/en{path}/edit"), &changed, b"").await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
    house.get(HEAD, &format!("/en{path}/changes?from=1&to=2")).await.shows(&["<ins>bien "]);
    for (who, form, fields) in
        [(HEAD, "clear", "seen=2&decision=clear"), (As::Officer, "number", "seen=3&decision=publish")]
    {
        let reply = decide(house, who, &format!("{path}/{form}"), fields).await;
        assert_eq!(reply.status, StatusCode::SEE_OTHER, "{form}: {}", reply.text());
    }
    path
}

#[tokio::test]
async fn a_delegation_drafts_it_together_its_head_clears_it_and_it_gets_its_symbol() {
    let house = House::with_the_record().await;

    let path = whole(&house).await;

    let public = house.get(As::Public, &format!("/en{path}")).await;
    public.shows(&[
        "Propuestas sobre el Foro",
        "El Foro sirve bien a todos.",
        "Published",
        "Brazil",
        "Senegal",
        "R-2.6.15",
    ]);
    public.shows(&["Late: taken and marked", "12 calendar days"]);
    assert!(!public.text().contains("Please read."), "comments are the delegation's own");
    house.get(HEAD, &format!("/en{path}")).await.shows(&["Please read.", "Versions"]);
    house
        .get(As::Public, "/en/register/R-2.6.15")
        .await
        .shows(&["Contributions that speak of it", "Propuestas sobre el Foro"]);
    let list = house.get(As::Public, "/en/contributions.json").await.text();
    let symbol = list.split("WG-WSIS-32/").nth(1).and_then(|rest| rest.split('"').next()).expect("a symbol").to_owned();
    let document = house.get(As::Public, &format!("/en/documents/WG-WSIS-32/{symbol}")).await;
    document.shows(&["Propuestas sobre el Foro", "Brazil", "9 April 2018", &format!("/en{path}"), "Read the text"]);
    house.remove().await;
}

#[tokio::test]
async fn a_draft_is_seen_by_its_delegation_alone() {
    let house = House::with_the_record().await;
    let path = begin(&house, FIELDS).await;

    house.get(HEAD, &format!("/en{path}")).await.shows(&["Draft", "Clear and send"]);
    for who in [As::Public, As::Officer, As::Administrator, As::One(Role::Chair), As::One(Role::FocalPoint)] {
        for page in ["", "/edit", "/changes", "/file"] {
            let status = house.get(who, &format!("/en{path}{page}")).await.status;
            assert!(status.is_client_error(), "{page} as {who:?}: {status}");
        }
        assert!(!house.get(who, "/en/contributions").await.text().contains("Propuestas"), "{who:?}");
    }
    let other = decide(&house, As::One(Role::Chair), &format!("{path}/clear"), "seen=1&decision=clear").await;
    assert_eq!(other.status, StatusCode::FORBIDDEN);
    let delegate = decide(&house, DELEGATE, &format!("{path}/clear"), "seen=1&decision=clear").await;
    assert_eq!(delegate.status, StatusCode::FORBIDDEN, "a delegate does not clear");
    house.remove().await;
}

#[tokio::test]
async fn nothing_is_cleared_unfinished_and_nothing_typed_is_lost() {
    let house = House::with_the_record().await;
    let path = begin(&house, &[("meeting", "cwg-wsis/32"), ("lang", "es"), ("title", "Solo un título")]).await;
    let early = decide(&house, HEAD, &format!("{path}/clear"), "seen=1&decision=clear").await;
    assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(early.text().contains("It names no source"), "{}", early.text());

    for (fields, file, says) in [
        (vec![("meeting", "cwg-wsis/99"), ("title", "Kept title")], b"".as_slice(), "href=\"#meeting\""),
        (vec![("meeting", "cwg-wsis/32"), ("form", "revision"), ("title", "Kept title")], b"", "href=\"#of\""),
        (vec![("meeting", "cwg-wsis/32"), ("title", "Kept title")], b"\xff\xfe\x00", "href=\"#file\""),
        (vec![("meeting", "cwg-wsis/32"), ("title", "Kept title")], b"PK\x03\x04 broken", "href=\"#file\""),
        (vec![("meeting", "cwg-wsis/32"), ("title", "Kept title"), ("seen", "7")], b"", "Somebody changed"),
    ] {
        let reply = send(&house, HEAD, &format!("/en{path}/edit"), &fields, file).await;
        assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY, "{says}");
        assert!(reply.text().contains(says) && reply.text().contains("Kept title"), "{says}: {}", reply.text());
    }
    let silent = decide(&house, HEAD, &format!("{path}/comments"), "comment=+").await;
    assert!(silent.text().contains("Write a comment."), "{}", silent.text());
    house.remove().await;
}

#[tokio::test]
async fn a_file_gives_its_text_is_kept_and_comes_back_only_as_a_file() {
    let house = House::with_the_record().await;
    let path = begin(&house, FIELDS).await;
    let mut fields = FIELDS.to_vec();
    fields.push(("seen", "1"));

    let saved =
        send(&house, HEAD, &format!("/en{path}/edit"), &fields, "Texto del archivo.\n<script>".as_bytes()).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());

    let page = house.get(HEAD, &format!("/en{path}")).await;
    page.shows(&["Texto del archivo.", "a.docx.txt"]);
    assert!(!page.text().contains("<script>\n") && !page.text().contains("<p lang=\"es\" dir=\"ltr\"><script>"));
    let file = house.get(HEAD, &format!("/en{path}/file")).await;
    assert!(file.header("content-disposition").starts_with("attachment"), "{:?}", file.headers);
    assert_eq!(file.header("content-type"), "text/plain; charset=utf-8", "it is what it holds, whatever its name");
    assert!(file.header("content-disposition").contains("a.docx.txt"), "{:?}", file.headers);
    house.remove().await;
}

#[tokio::test]
async fn what_is_restricted_is_read_by_members_and_a_revision_follows_its_document() {
    let house = House::with_the_record().await;
    let path = begin(&house, FIELDS).await;
    decide(&house, HEAD, &format!("{path}/clear"), "seen=1&decision=clear").await;
    let silent = decide(&house, As::Officer, &format!("{path}/number"), "seen=2&decision=restrict").await;
    assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(silent.text().contains("By the rule of this body everybody reads its documents."), "{}", silent.text());
    let with_reason = "seen=2&decision=restrict&why=It+names+people.";
    let kept = decide(&house, As::Officer, &format!("{path}/number"), with_reason).await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.text());
    let public = house.get(As::Public, &format!("/en{path}")).await;
    public.shows(&["For members", "Propuestas"]);
    assert!(!public.text().contains("El Foro sirve"), "the text is for members");
    house.get(As::One(Role::Chair), &format!("/en{path}")).await.shows(&["El Foro sirve a todos."]);

    let mut revision = FIELDS.to_vec();
    revision.retain(|(name, _)| *name != "form");
    revision.extend([("form", "revision"), ("of", "WG-WSIS-32/16")]);
    let path = begin(&house, &revision).await;
    decide(&house, HEAD, &format!("{path}/clear"), "seen=1&decision=clear").await;
    let numbered = decide(&house, As::Officer, &format!("{path}/number"), "seen=2&decision=publish").await;
    assert_eq!(numbered.status, StatusCode::SEE_OTHER, "{}", numbered.text());
    house.get(As::Public, "/en/documents/WG-WSIS-32/16(Rev.1)").await.shows(&["WG-WSIS-32/16(Rev.1)"]);
    house.remove().await;
}

#[tokio::test]
async fn what_is_held_over_names_its_reason_and_waits_openly_for_the_next_meeting() {
    let house = House::with_the_record().await;
    let mut fields = FIELDS.to_vec();
    fields[0] = ("meeting", "cwg-wsis/31");
    let path = begin(&house, &fields).await;
    decide(&house, HEAD, &format!("{path}/clear"), "seen=1&decision=clear").await;
    // Late documents of this group are taken and marked; to hold one over all the same asks for a reason.
    let silent = decide(&house, As::Officer, &format!("{path}/number"), "seen=2&decision=hold-over").await;
    assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
    let held =
        decide(&house, As::Officer, &format!("{path}/number"), "seen=2&decision=hold-over&why=The+meeting+is+over.")
            .await;
    assert_eq!(held.status, StatusCode::SEE_OTHER, "{}", held.text());

    let public = house.get(As::Public, &format!("/en{path}")).await;
    public.shows(&["Held over", "The meeting is over.", "/en/meetings/cwg-wsis/32"]);
    assert!(!public.text().contains("El Foro sirve"), "its text waits for the meeting");
    let published = decide(&house, As::Officer, &format!("{path}/number"), "seen=3&decision=publish").await;
    assert_eq!(published.status, StatusCode::SEE_OTHER, "{}", published.text());
    house.get(As::Public, &format!("/en{path}")).await.shows(&["Published", "El Foro sirve"]);
    house.remove().await;
}

#[tokio::test]
async fn the_secretariat_writes_its_own_documents_under_its_own_rule() {
    let house = House::with_the_record().await;
    let fields = [
        ("meeting", "cwg-wsis/32"),
        ("lang", "en"),
        ("title", "Report on the Forum"),
        ("sources", "@secretariat"),
        ("text", "The Forum was held."),
    ];
    house.get(As::Officer, "/en/contributions/new").await.shows(&["value=\"@secretariat\""]);
    assert!(!house.get(DELEGATE, "/en/contributions/new").await.text().contains("@secretariat"));

    let begun = send(&house, As::Officer, "/en/contributions", &fields, b"").await;
    assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.text());
    let path = begun.header("location").trim_start_matches("/en").to_owned();
    decide(&house, As::Officer, &format!("{path}/clear"), "seen=1&decision=clear").await;
    let numbered = decide(&house, As::Officer, &format!("{path}/number"), "seen=2&decision=publish").await;
    assert_eq!(numbered.status, StatusCode::SEE_OTHER, "{}", numbered.text());
    house.get(As::Public, &format!("/en{path}")).await.shows(&["Secretariat", "30 "]);

    // Nobody speaks for an office that they do not hold.
    let forged =
        begin(&house, &[("meeting", "cwg-wsis/32"), ("title", "Forged"), ("sources", "@secretariat"), ("text", "x")])
            .await;
    let refused = decide(&house, HEAD, &format!("{forged}/clear"), "seen=1&decision=clear").await;
    assert!(refused.text().contains("It names no source"), "{}", refused.text());
    house.remove().await;
}
