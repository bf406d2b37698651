//! The stores of passkeys, of what providers say, and of ceremonies, on both engines: each keeps what it was given, once, and
//! lets go of it.

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use kit::db::{Db, testing};
use people::{
    AccountState, session,
    store::{accounts, identities, passkeys},
};
use proofs::passkey::Key;
use serde_json::json;
use tests::{House, Reply};

use super::passkeys::{ADDRESS, PASSWORD, add_person, at, person};

#[tokio::test]
async fn ways_to_sign_in_are_kept_once_and_let_go() {
    testing::for_each_engine(async |db| keep_and_let_go(&db).await).await;
}

/// Adds, reads, uses and removes a way of each kind.
pub(super) async fn keep_and_let_go(db: &Db) {
    let now = db.clock().now();
    let account = person("ways-account", "ways@example.org", None, now);
    let key = Key { id: "AAEC".to_owned(), material: json!({"cred": {"x": [1, 2]}}), counter: 0 };
    let passkey = passkeys::Passkey {
        id: "ways-key".to_owned(),
        account: account.id.clone(),
        name: "Laptop".to_owned(),
        key: key.clone(),
        made_at: now,
        used_at: None,
    };
    let link = identities::Link {
        id: "ways-link".to_owned(),
        account: account.id.clone(),
        issuer: "https://login.example".to_owned(),
        subject: "1234".to_owned(),
        made_at: now,
        used_at: None,
    };
    let (kept, linked) = (passkey.clone(), link.clone());
    let told = db.write(move |tx| {
        Box::pin(async move {
            accounts::add(tx, &account.id, &account).await?;
            let firsts = (passkeys::add(tx, &passkey).await?, identities::add(tx, &link).await?);
            let seconds = (passkeys::add(tx, &passkey).await?, identities::add(tx, &link).await?);
            Ok((firsts, seconds))
        })
    });
    assert_eq!(told.await.expect("kept"), ((true, true), (false, false)), "each device and each name once");
    assert_eq!(passkeys::of(db, "ways-account").await.expect("read"), std::slice::from_ref(&kept));
    assert_eq!(identities::of(db, "ways-account").await.expect("read"), std::slice::from_ref(&linked));
    assert_eq!(identities::by_name(db, "https://login.example", "1234").await.expect("read"), Some(linked));
    assert_eq!(identities::by_name(db, "https://other.example", "1234").await.expect("read"), None);

    use_and_remove(db, kept.clone(), Key { counter: 7, ..key }).await;
    assert_eq!(passkeys::by_credential(db, "AAEC").await.expect("read"), None);
    erase_with_all_ways(db, kept).await;
}

/// Who is erased can no longer come in, by no way.
async fn erase_with_all_ways(db: &Db, passkey: passkeys::Passkey) {
    let erased = db.write(move |tx| {
        Box::pin(async move {
            let again = passkeys::add(tx, &passkey).await?;
            accounts::erase(tx, "test", "ways-account").await?;
            Ok(again)
        })
    });
    assert!(erased.await.expect("erased"), "a device that was let go can be registered anew");
    assert_eq!(passkeys::of(db, "ways-account").await.expect("read"), []);
    assert_eq!(identities::of(db, "ways-account").await.expect("read"), []);
    let account = accounts::by_id(db, "ways-account").await.expect("read").expect("its id stays");
    assert_eq!((account.state, account.address), (AccountState::Closed, None));
}

async fn use_and_remove(db: &Db, before: passkeys::Passkey, after: Key) {
    let used = after.clone();
    let told = db.write(move |tx| {
        Box::pin(async move {
            let first = passkeys::used(tx, &before, &used).await?;
            // The same answer on another node finds that the counter has moved on.
            let second = passkeys::used(tx, &before, &used).await?;
            let held = accounts::hold(tx, "ways-account").await?.is_some();
            Ok((first, second, held, identities::used(tx, "ways-link").await?))
        })
    });
    assert_eq!(told.await.expect("used"), (true, false, true, true));
    let kept = passkeys::by_credential(db, "AAEC").await.expect("read").expect("a passkey");
    assert_eq!((kept.key, kept.used_at), (after, Some(db.clock().now())));

    let told = db.write(|tx| {
        Box::pin(async move {
            let theirs = passkeys::rename(tx, "somebody-else", "ways-key", "Mine").await?;
            let own = passkeys::rename(tx, "ways-account", "ways-key", "Phone").await?;
            let not_theirs = passkeys::remove(tx, "somebody-else", "ways-key").await?;
            let gone = passkeys::remove(tx, "ways-account", "ways-key").await?;
            let unlinked = identities::remove(tx, "ways-account", "ways-link").await?;
            Ok((theirs, own, not_theirs, gone, unlinked))
        })
    });
    assert_eq!(told.await.expect("removed"), (false, true, false, true, true));
}

#[tokio::test]
async fn an_answer_to_no_question_signs_nobody_in() {
    let house = House::empty().await;
    add_person(&house).await;
    answer_no_question(&house).await;
    house.remove().await;
}

/// Asks for a question where passkeys can be used, answers another one, and signs in with the password in the end.
pub(super) async fn answer_no_question(house: &House) {
    let app = site::application(at(house, "http://localhost"), site::Play::Nobody);
    let post = async |path: &str, form: &str| {
        let request = Request::post(path)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(form.to_owned()));
        Reply::of(app.clone(), request.expect("a request")).await
    };
    let question = post("/en/sign-in/passkey/question", "").await;
    assert_eq!(question.status, StatusCode::OK, "{}", question.text());
    assert_eq!(question.json()["options"]["publicKey"]["rpId"], "localhost");
    assert!(question.header("set-cookie").starts_with("hasila-proof="), "{}", question.header("set-cookie"));
    // Without its cookie the ticket is another browser's.
    let ticket = question.json()["ticket"].as_str().expect("a ticket").to_owned();
    let refused = post("/ar/sign-in/passkey", &format!("ticket={ticket}&answer={{}}")).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("لم يُقبل مفتاح المرور"), "{}", refused.text());
    let nobody = Request::get("/en/sign-in/introduced?ticket=none").body(Body::empty()).expect("a request");
    assert_eq!(Reply::of(app.clone(), nobody).await.header("location"), "/en/sign-in");

    let form = format!("address={ADDRESS}&password={}&next=/en/account/ways", PASSWORD.replace(' ', "+"));
    assert_eq!(post("/en/sign-in", &form).await.header("location"), "/en/account/ways");
}

/// A browser that has signed in with the password.
struct Browser {
    app: axum::Router,
    cookie: String,
}

impl Browser {
    async fn signed_in(house: &House) -> Browser {
        let app = site::application(at(house, "http://localhost"), site::Play::Nobody);
        let mut browser = Browser { app, cookie: String::new() };
        let form = format!("address={ADDRESS}&password={}", PASSWORD.replace(' ', "+"));
        let reply = browser.post("/en/sign-in", &form).await;
        browser.cookie = reply.header("set-cookie").split(';').next().unwrap_or_default().to_owned();
        browser
    }

    /// As after a sign-in with a passkey.
    async fn by_passkey(house: &House) -> Browser {
        let state = at(house, "http://localhost");
        let begin = house.db().write(|tx| {
            Box::pin(async move { session::begin(tx, "amina", "passkey", &session::Caller::default()).await })
        });
        let answer = begin.await.expect("a session").to(&state, "/").expect("an answer");
        let cookie = answer.headers()[header::SET_COOKIE].to_str().expect("a cookie");
        let cookie = cookie.split(';').next().unwrap_or_default().to_owned();
        Browser { app: site::application(state, site::Play::Nobody), cookie }
    }

    async fn post(&self, path: &str, form: &str) -> Reply {
        let request = Request::post(path)
            .header("sec-fetch-site", "same-origin")
            .header(header::COOKIE, &self.cookie)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(form.to_owned()));
        Reply::of(self.app.clone(), request.expect("a request")).await
    }

    async fn get(&self, path: &str) -> Reply {
        let request = Request::get(path).header(header::COOKIE, &self.cookie).body(Body::empty());
        Reply::of(self.app.clone(), request.expect("a request")).await
    }
}

/// Gives the person of these walks a passkey and a link to a provider.
async fn give_two_ways(house: &House) {
    let now = house.state.clock.now();
    let key = Key { id: "AAEC".to_owned(), material: json!({}), counter: 0 };
    let (account, name) = ("amina".to_owned(), "Laptop".to_owned());
    let passkey =
        passkeys::Passkey { id: "key".to_owned(), account: account.clone(), name, key, made_at: now, used_at: None };
    let (issuer, subject) = ("https://login.example".to_owned(), "1234".to_owned());
    let link = identities::Link { id: "link".to_owned(), account, issuer, subject, made_at: now, used_at: None };
    let given = house.db().write(move |tx| {
        Box::pin(async move { Ok(passkeys::add(tx, &passkey).await? && identities::add(tx, &link).await?) })
    });
    assert!(given.await.expect("two ways"));
}

#[tokio::test]
async fn who_signed_in_long_ago_is_asked_again_before_a_way_is_changed() {
    let house = House::empty().await;
    add_person(&house).await;
    give_two_ways(&house).await;
    let browser = Browser::signed_in(&house).await;
    house.db().clock().advance(jiff::SignedDuration::from_mins(11));
    let again = "/en/sign-in?again=1&next=%2Fen%2Faccount%2Fways";

    for path in ["passkeys", "passkeys/key", "passkeys/key/remove", "providers/ministry", "identities/link/remove"] {
        let reply = browser.post(&format!("/en/account/{path}"), "name=Phone").await;
        assert_eq!((reply.status, reply.header("location")), (StatusCode::SEE_OTHER, again), "{path}");
    }
    assert_eq!(browser.post("/en/account/passkeys/question", "").await.json(), json!({"again": again}));
    browser.get("/en/account/ways").await.shows(&["show once more that it is you", "Laptop"]);
    browser.get(again).await.shows(&["show once more that it is you", "name=\"password\""]);
    assert_eq!(passkeys::of(house.db(), "amina").await.expect("read")[0].name, "Laptop");
    house.remove().await;
}

#[tokio::test]
async fn the_last_way_to_sign_in_stays_even_when_two_are_removed_at_once() {
    for fresh in [testing::sqlite().await, testing::postgres().await] {
        remove_two_at_once(House::on(fresh)).await;
    }
}

async fn remove_two_at_once(house: House) {
    let account = person("amina", ADDRESS, None, house.state.clock.now());
    let added = house.db().write(move |tx| Box::pin(async move { accounts::add(tx, "test", &account).await }));
    added.await.expect("an account without a password");
    give_two_ways(&house).await;
    let browser = Browser::by_passkey(&house).await;

    let (one, other) = tokio::join!(
        browser.post("/en/account/passkeys/key/remove", ""),
        browser.post("/en/account/identities/link/remove", "")
    );
    let mut statuses = [one.status.as_u16(), other.status.as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 422]);
    let refused = if one.status == StatusCode::UNPROCESSABLE_ENTITY { one } else { other };
    assert!(refused.text().contains("This is your last way to sign in."), "{}", refused.text());
    let left = passkeys::of(house.db(), "amina").await.expect("read").len()
        + identities::of(house.db(), "amina").await.expect("read").len();
    assert_eq!(left, 1);
    assert_eq!(browser.post("/en/account/passkeys/nobodys/remove", "").await.status, StatusCode::NOT_FOUND);
    house.remove().await;
}
