//! What a person lends to a program: the token does what its owner may and its scopes reach, and nothing more; it ends, and
//! can be withdrawn at once.

use axum::{
    body::Body,
    http::{Method, Request, StatusCode},
};
use jiff::SignedDuration;
use kit::web::Actor;
use language::Lang;
use people::{
    Account, AccountState, Grant, Role,
    access::{Access, Scope},
    store::{access, accounts, grants},
    token,
};
use serde_json::{Value, json};
use tests::{House, Reply};

use super::pages;

/// A person with roles for the whole process, whose id is `ana`.
pub(super) async fn ana(house: &House, roles: &[Role]) {
    let now = house.state.clock.now();
    let account = Account {
        id: "ana".to_owned(),
        name: "Ana".to_owned(),
        address: Some("ana@example.org".to_owned()),
        confirmed_at: Some(now),
        lang: Lang::Es,
        state: AccountState::Active,
        closing_at: None,
        password: None,
        is_shown: false,
        made_at: now,
    };
    let today = house.state.clock.today("UTC");
    let grant = |role: &Role| Grant {
        id: kit::id::random(8),
        account: "ana".to_owned(),
        role: *role,
        place: String::new(),
        region: None,
        first_day: today,
        last_day: None,
        granted_by: "root".to_owned(),
        is_withdrawn: false,
    };
    let held: Vec<Grant> = roles.iter().map(grant).collect();
    let work = house.db().write(move |tx| {
        Box::pin(async move {
            accounts::add(tx, "ana", &account).await?;
            for grant in &held {
                grants::add(tx, grant).await?;
            }
            Ok(())
        })
    });
    work.await.expect("an account");
}

/// A token of Ana's for thirty days: its id and its secret.
pub(super) async fn token(house: &House, scopes: &[Scope]) -> (String, String) {
    let (id, secret, now) = (kit::id::random(10), people::access::secret(), house.state.clock.now());
    let kept = Access {
        id: id.clone(),
        account: "ana".to_owned(),
        name: "A script".to_owned(),
        scopes: scopes.to_vec(),
        made_at: now,
        expires_at: now + SignedDuration::from_hours(30 * 24),
        seen_at: None,
        withdrawn_at: None,
    };
    let hash = token::hash(&secret);
    house.db().write(move |tx| Box::pin(async move { access::add(tx, &kept, &hash).await })).await.expect("a token");
    (id, secret)
}

/// Sends a request with a token over the whole application, as if from elsewhere.
async fn send(house: &House, secret: &str, method: Method, path: &str, body: Option<Value>) -> Reply {
    let mut request = Request::builder()
        .method(method)
        .uri(path)
        .header("host", "house.example")
        .header("sec-fetch-site", "cross-site")
        .header("authorization", format!("Bearer {secret}"));
    let body = match body {
        None => Body::empty(),
        Some(body) => {
            request = request.header("content-type", "application/json");
            Body::from(body.to_string())
        }
    };
    let router = site::application(house.state.clone(), site::Play::Nobody);
    Reply::of(router, request.body(body).expect("a request")).await
}

#[tokio::test]
async fn a_token_does_what_its_owner_may_and_its_scopes_reach() {
    let house = House::with_the_record().await;
    ana(&house, &[Role::Secretariat]).await;
    let (_, reads) = token(&house, &[Scope::Read]).await;
    let (_, decides) = token(&house, &[Scope::Readings]).await;

    for (secret, method, path, status) in [
        (&reads, Method::GET, "/api/v1/register", 200),
        (&reads, Method::GET, "/api/v1/readings", 200),
        (&reads, Method::GET, "/api/v1/profile", 200),
        (&reads, Method::POST, "/api/v1/readings", 403),
        (&reads, Method::PATCH, "/api/v1/profile", 403),
        (&reads, Method::GET, "/en/account/tokens", 403),
        (&decides, Method::GET, "/api/v1/readings", 403),
        (&decides, Method::POST, "/api/v1/readings", 422),
    ] {
        let body = (method != Method::GET).then(|| json!({}));
        let reply = send(&house, secret, method.clone(), path, body).await;
        assert_eq!(reply.status.as_u16(), status, "{method} {path}: {}", reply.text());
        let challenge = if status == 403 { r#"Bearer realm="api", error="insufficient_scope""# } else { "" };
        assert_eq!(reply.header("www-authenticate"), challenge, "{method} {path}");
    }
    house.remove().await;
}

#[tokio::test]
async fn a_scope_gives_no_right_that_its_owner_lacks() {
    let house = House::with_the_record().await;
    ana(&house, &[Role::Delegate]).await;
    let (_, secret) = token(&house, &Scope::ALL).await;

    assert_eq!(send(&house, &secret, Method::GET, "/api/v1/readings", None).await.status, StatusCode::FORBIDDEN);
    assert_eq!(send(&house, &secret, Method::GET, "/api/v1/bodies", None).await.status, StatusCode::OK);
    house.remove().await;
}

#[tokio::test]
async fn a_token_that_is_none_has_ended_or_was_withdrawn_is_refused_in_the_words_of_the_standard() {
    let house = House::empty().await;
    ana(&house, &[]).await;
    let (id, withdrawn) = token(&house, &[Scope::Read]).await;
    let (_, ended) = token(&house, &[Scope::Read]).await;
    assert_eq!(send(&house, &withdrawn, Method::GET, "/api/v1/bodies", None).await.status, StatusCode::OK);
    let withdrew = house.db().write(move |tx| Box::pin(async move { access::withdraw(tx, "ana", &id).await })).await;
    assert!(withdrew.expect("a write"));

    for secret in [withdrawn.as_str(), "hasila_made-up", "x"] {
        let reply = send(&house, secret, Method::GET, "/api/v1/bodies", None).await;
        assert_eq!(reply.status, StatusCode::UNAUTHORIZED);
        assert_eq!(reply.header("www-authenticate"), r#"Bearer realm="api", error="invalid_token""#);
        assert_eq!(reply.header("content-type"), "application/problem+json");
    }
    house.state.clock.advance(SignedDuration::from_hours(30 * 24));
    assert_eq!(send(&house, &ended, Method::GET, "/api/v1/bodies", None).await.status, StatusCode::UNAUTHORIZED);
    let bare = house.get(tests::As::Public, "/api/v1/readings").await;
    assert_eq!(bare.header("www-authenticate"), r#"Bearer realm="api""#);
    house.remove().await;
}

#[tokio::test]
async fn a_use_is_noted_once_a_minute_and_each_answer_says_what_is_left() {
    let house = House::empty().await;
    ana(&house, &[]).await;
    let (_, secret) = token(&house, &[Scope::Read]).await;
    let first = house.state.clock.now();

    let reply = send(&house, &secret, Method::GET, "/api/v1/bodies", None).await;
    assert!(reply.header("ratelimit").starts_with("\"token\";r=599"), "{}", reply.header("ratelimit"));
    assert_eq!(reply.header("ratelimit-policy"), "\"token\";q=600;w=60");
    house.state.clock.advance(SignedDuration::from_secs(59));
    send(&house, &secret, Method::GET, "/api/v1/bodies", None).await;
    assert_eq!(access::of(house.db(), "ana").await.expect("tokens")[0].seen_at, Some(first));
    house.state.clock.advance(SignedDuration::from_secs(1));
    send(&house, &secret, Method::GET, "/api/v1/bodies", None).await;
    assert_eq!(access::of(house.db(), "ana").await.expect("tokens")[0].seen_at, Some(house.state.clock.now()));
    house.remove().await;
}

#[tokio::test]
async fn a_program_does_what_an_officer_does_at_the_desk() {
    let house = House::with_the_record().await;
    ana(&house, &[Role::Secretariat]).await;
    let (_, secret) = token(&house, &[Scope::Read, Scope::Readings]).await;
    let report = json!({ "body": "cwg-wsis", "file_name": "report.txt", "text": pages::REPORT });

    let read = send(&house, &secret, Method::POST, "/api/v1/readings", Some(report.clone())).await;
    assert_eq!(read.status, StatusCode::CREATED, "{}", read.text());
    let path = read.header("location").replace("http://house.example", "");
    assert_eq!(path, format!("/api/v1/readings/{}", pages::READING));
    let again = send(&house, &secret, Method::POST, "/api/v1/readings", Some(report)).await;
    assert_eq!((again.status, again.json()), (StatusCode::OK, read.json()), "the same file changes nothing");

    let waiting = send(&house, &secret, Method::GET, &format!("{path}/proposals?state=pending"), None).await.json();
    let item = waiting["items"].as_array().expect("items").iter().find(|item| item["is_operative"] == true);
    let item = item.expect("an operative item").clone();
    let decision = format!("{path}/proposals/{}/decision", item["path"].as_str().expect("a path"));
    let accept = Some(json!({ "decision": "accept" }));
    let accepted = send(&house, &secret, Method::PUT, &decision, accept.clone()).await;
    assert_eq!(accepted.status, StatusCode::OK, "{}", accepted.text());
    assert_eq!(accepted.json()["state"], "accepted");
    let entry = format!("/api/v1/register/{}", accepted.json()["entry"].as_str().expect("an entry"));
    assert_eq!(send(&house, &secret, Method::GET, &entry, None).await.status, StatusCode::OK);
    assert_eq!(
        send(&house, &secret, Method::PUT, &decision, accept).await.json(),
        accepted.json(),
        "put twice is once"
    );
    let drop = send(&house, &secret, Method::PUT, &decision, Some(json!({ "decision": "drop" }))).await;
    assert_eq!(drop.status, StatusCode::CONFLICT, "{}", drop.text());

    for _ in 0..2 {
        let undone = send(&house, &secret, Method::DELETE, &decision, None).await;
        assert_eq!((undone.status, &undone.json()["state"]), (StatusCode::OK, &json!("pending")), "{}", undone.text());
    }
    assert_eq!(send(&house, &secret, Method::GET, &entry, None).await.status, StatusCode::NOT_FOUND);
    let mut draft = item["draft"].clone();
    draft["text"] = json!("The secretariat was asked to publish the report.");
    let correct = json!({ "decision": "correct", "draft": draft });
    let corrected = send(&house, &secret, Method::PUT, &decision, Some(correct)).await;
    assert_eq!(corrected.json()["state"], "corrected", "{}", corrected.text());
    let rest = send(&house, &secret, Method::POST, &format!("{path}/acceptance"), None).await;
    assert_eq!(rest.json()["pending"], 0, "{}", rest.text());
    house.remove().await;
}

#[tokio::test]
async fn all_that_is_wrong_with_what_was_sent_is_said_with_its_place() {
    let house = House::with_the_record().await;
    ana(&house, &[Role::Secretariat]).await;
    let (_, secret) = token(&house, &Scope::ALL).await;
    let router = house.router("officer", &["secretariat"]);
    pages::feed(&house).await;
    let decision = format!("/api/v1/readings/{}/proposals/2.1.1/decision", pages::READING);
    let wrong = json!({
        "decision": "correct",
        "colour": "red",
        "draft": { "kind": "dances", "due": "tomorrow", "topics": ["C99"], "text": "" },
    });

    let reply = send(&house, &secret, Method::PUT, &decision, Some(wrong)).await;
    assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY);
    let problem = reply.json();
    let mut places: Vec<&str> = problem["errors"]
        .as_array()
        .expect("errors")
        .iter()
        .map(|error| error["pointer"].as_str().expect("a place"))
        .collect();
    places.sort_unstable();
    places.dedup();
    assert_eq!(places, ["#/colour", "#/draft/due", "#/draft/kind", "#/draft/text", "#/draft/topics"]);

    for (kind, body, status) in
        [("application/json", "{", 400), ("application/json", "[]", 400), ("text/plain", "{}", 415), ("", "{}", 415)]
    {
        let request = Request::put(&decision).header("content-type", kind).body(Body::from(body));
        let reply = Reply::of(router.clone(), request.expect("a request")).await;
        assert_eq!(reply.status.as_u16(), status, "{kind} {body}");
    }
    house.remove().await;
}

#[tokio::test]
async fn a_write_with_a_cookie_must_come_from_a_page_of_ours() {
    let house = House::with_the_record().await;
    let router = house.router("officer", &["secretariat"]);
    let request = Request::post("/api/v1/readings")
        .header("host", "house.example")
        .header("sec-fetch-site", "cross-site")
        .header("content-type", "application/json")
        .body(Body::from("{}"));

    assert_eq!(Reply::of(router, request.expect("a request")).await.status, StatusCode::FORBIDDEN);
    house.remove().await;
}

#[tokio::test]
async fn a_person_makes_a_token_sees_it_once_and_withdraws_it() {
    let house = House::empty().await;
    ana(&house, &[]).await;
    let person = || site::routes().router(house.state.clone()).layer(axum::Extension(Actor::new("ana", "Ana", [])));
    let post = async |path: &str, form: &str| {
        let request = Request::post(path)
            .header("sec-fetch-site", "same-origin")
            .header("content-type", "application/x-www-form-urlencoded")
            .body(Body::from(form.to_owned()));
        Reply::of(person(), request.expect("a request")).await
    };

    for lang in Lang::ALL {
        let wrong = post(&format!("/{lang}/account/tokens"), "name=&days=5").await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(wrong.text().matches("class=\"wrong\"").count(), 3, "{}", wrong.text());
    }
    let made = post("/en/account/tokens", "name=A+script&days=7&scopes=read&scopes=profile.write").await;
    made.shows(&["hasila_", "A script", "role=\"status\""]);
    assert_eq!(made.header("cache-control"), "no-store");
    let text = made.text();
    let secret = text[text.find("hasila_").expect("a secret")..].split('<').next().expect("an end").to_owned();

    let changed =
        send(&house, &secret, Method::PATCH, "/api/v1/profile", Some(json!({ "name": "Ana B", "lang": "ar" })));
    assert_eq!(changed.await.json()["name"], "Ana B");
    let request = Request::get("/en/account/tokens").body(Body::empty()).expect("a request");
    let listed = Reply::of(person(), request).await;
    listed.shows(&["A script"]);
    assert!(!listed.text().contains("hasila_"), "a secret is shown once");
    let id = access::of(house.db(), "ana").await.expect("tokens")[0].id.clone();
    assert_eq!(post(&format!("/en/account/tokens/{id}"), "").await.status, StatusCode::SEE_OTHER);
    assert_eq!(send(&house, &secret, Method::GET, "/api/v1/profile", None).await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(post(&format!("/en/account/tokens/{id}"), "").await.status, StatusCode::NOT_FOUND);
    house.remove().await;
}
