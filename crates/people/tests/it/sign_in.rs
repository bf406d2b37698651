//! Signing in and out over HTTP.

use axum::http::StatusCode;
use jiff::SignedDuration;
use people::{Role, store};

use super::house::{Browser, House, PASSWORD};

#[tokio::test]
async fn the_right_password_opens_the_page_that_was_wanted() {
    let house = House::open().await;
    house.account("A1", "Amina Diallo", "amina@example.org").await;
    let mut browser = Browser::default();
    let fields = [("address", "Amina@Example.org"), ("password", PASSWORD), ("next", "/ar/policy?role=chair")];

    let reply = house.post(&mut browser, "/ar/sign-in", &fields).await;

    assert_eq!((reply.status, reply.header("location")), (StatusCode::SEE_OTHER, "/ar/policy?role=chair"));
    let cookie = reply.header("set-cookie");
    assert!(
        cookie.starts_with("hasila=") && cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"),
        "{cookie}"
    );
    house.get(&mut browser, "/en/policy").await.shows(StatusCode::OK, &["Amina Diallo", "Sign out"]);
    house.remove().await;
}

#[tokio::test]
async fn over_https_the_cookie_belongs_to_this_host_alone() {
    let house = House::at("https://house.example").await;
    house.account("A1", "Amina", "amina@example.org").await;

    let mut browser = Browser::default();
    let fields = [("address", "amina@example.org"), ("password", PASSWORD)];
    let reply = house.post(&mut browser, "/en/sign-in", &fields).await;

    let cookie = reply.header("set-cookie");
    assert!(cookie.starts_with("__Host-hasila=") && cookie.contains("Secure") && cookie.contains("Path=/"), "{cookie}");
    assert!(!cookie.contains("Domain"), "{cookie}");
    house.remove().await;
}

#[tokio::test]
async fn a_foreign_next_is_not_followed() {
    let house = House::open().await;
    house.account("A1", "Amina", "amina@example.org").await;
    for foreign in ["https://evil.example/", "//evil.example", "/\\evil.example"] {
        let fields = [("address", "amina@example.org"), ("password", PASSWORD), ("next", foreign)];
        let reply = house.post(&mut Browser::default(), "/en/sign-in", &fields).await;
        assert_eq!(reply.header("location"), "/en/account", "{foreign}");
    }
    house.remove().await;
}

#[tokio::test]
async fn a_wrong_password_and_an_unknown_address_have_the_same_answer() {
    let house = House::open().await;
    house.account("A1", "Amina", "amina@example.org").await;
    let try_as = async |address: &str| {
        let fields = [("address", address), ("password", "not the right one")];
        house.post(&mut Browser::default(), "/en/sign-in", &fields).await
    };

    let known = try_as("amina@example.org").await;
    let unknown = try_as("nobody@example.org").await;

    known.shows(StatusCode::UNPROCESSABLE_ENTITY, &["do not belong together"]);
    assert_eq!(known.status, unknown.status);
    assert_eq!(known.text.replace("amina@", "nobody@"), unknown.text);
    house.remove().await;
}

#[tokio::test]
async fn signing_out_ends_the_session_for_good() {
    let house = House::open().await;
    house.account("A1", "Amina Diallo", "amina@example.org").await;
    let mut browser = house.sign_in("amina@example.org").await;
    let mut thief = Browser { cookie: browser.cookie.clone() };

    house.post(&mut browser, "/en/sign-out", &[]).await;

    assert_eq!(browser.cookie, "");
    assert!(!house.get(&mut thief, "/en/policy").await.text.contains("Amina Diallo"));
    assert_eq!(store::sessions::of(&house.state.db, "A1").await.unwrap(), vec![]);
    house.remove().await;
}

#[tokio::test]
async fn signing_in_again_replaces_the_session_of_the_browser() {
    let house = House::open().await;
    house.account("A1", "Amina", "amina@example.org").await;
    let mut browser = house.sign_in("amina@example.org").await;
    let before = browser.cookie.clone();

    let fields = [("address", "amina@example.org"), ("password", PASSWORD)];
    house.post(&mut browser, "/en/sign-in", &fields).await;

    assert_ne!(browser.cookie, before);
    assert_eq!(store::sessions::of(&house.state.db, "A1").await.unwrap().len(), 1);
    house.remove().await;
}

#[tokio::test]
async fn a_session_ends_after_two_weeks_of_rest_and_after_half_a_day_for_administrators() {
    let house = House::open().await;
    house.account("A1", "Amina Diallo", "amina@example.org").await;
    house.account("B1", "Boris Ivanov", "boris@example.org").await;
    house.grant("B1", Role::Administrator, "").await;
    let mut amina = house.sign_in("amina@example.org").await;
    let mut boris = house.sign_in("boris@example.org").await;

    house.state.clock.advance(SignedDuration::from_hours(12));
    assert!(house.get(&mut amina, "/en/policy").await.text.contains("Amina Diallo"));
    assert!(!house.get(&mut boris, "/en/policy").await.text.contains("Boris Ivanov"));
    house.state.clock.advance(SignedDuration::from_hours(14 * 24));
    assert!(!house.get(&mut amina, "/en/policy").await.text.contains("Amina Diallo"));
    house.remove().await;
}

#[tokio::test]
async fn a_change_of_rights_gives_the_browser_a_new_secret_and_the_old_one_dies_soon() {
    let house = House::open().await;
    house.account("A1", "Amina Diallo", "amina@example.org").await;
    let mut browser = house.sign_in("amina@example.org").await;
    let mut under_way = Browser { cookie: browser.cookie.clone() };

    house.grant("A1", Role::Chair, "body/cwg-wsis").await;
    house.get(&mut browser, "/en/policy").await;

    assert_ne!(browser.cookie, under_way.cookie);
    assert!(house.get(&mut under_way, "/en/policy").await.text.contains("Amina Diallo"));
    house.state.clock.advance(SignedDuration::from_secs(61));
    assert!(!house.get(&mut under_way, "/en/policy").await.text.contains("Amina Diallo"));
    assert!(house.get(&mut browser, "/en/policy").await.text.contains("Amina Diallo"));
    house.remove().await;
}

#[tokio::test]
async fn after_ten_tries_even_the_right_password_waits() {
    let house = House::open().await;
    house.account("A1", "Amina", "amina@example.org").await;
    for _ in 0..10 {
        let fields = [("address", "amina@example.org"), ("password", "wrong")];
        house.post(&mut Browser::default(), "/en/sign-in", &fields).await;
    }

    let fields = [("address", "amina@example.org"), ("password", PASSWORD)];
    let reply = house.post(&mut Browser::default(), "/en/sign-in", &fields).await;

    reply.shows(StatusCode::TOO_MANY_REQUESTS, &["too many tries", "in 15 minutes", "amina@example.org"]);
    house.remove().await;
}
