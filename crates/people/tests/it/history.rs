//! What was done to an account or an organisation is told to those concerned, with its reason, and to nobody else.

use axum::http::StatusCode;
use people::Role;

use super::house::{Browser, House};

const REASON: &str = "Named by the region at its meeting in Dakar";

async fn house() -> (House, Browser, Browser) {
    let house = House::open().await;
    house.account("ADMIN", "Yasmin Haddad", "yasmin@example.org").await;
    house.grant("ADMIN", Role::Administrator, "").await;
    house.account("A1", "Amina Diallo", "amina@example.org").await;
    let administrator = house.sign_in("yasmin@example.org").await;
    let amina = house.sign_in("amina@example.org").await;
    (house, administrator, amina)
}

#[tokio::test]
async fn a_role_that_was_granted_is_told_with_its_reason_to_its_holder_and_to_administrators() {
    let (house, mut administrator, mut amina) = house().await;
    let fields = [("role", "regional-moderator"), ("place", "region/AFR"), ("why", REASON)];

    house.post(&mut administrator, "/en/people/A1/grants", &fields).await;

    let told = ["9 April 2018, Yasmin Haddad: role granted", "regional moderator", "Africa", REASON];
    house.get(&mut administrator, "/en/people/A1").await.shows(StatusCode::OK, &told);
    house.get(&mut amina, "/en/account").await.shows(StatusCode::OK, &told);
    house.get(&mut amina, "/en/history/account/A1").await.shows(StatusCode::OK, &told);
    let reply = house.get(&mut amina, "/en/history/account/A1.json").await;
    let json: serde_json::Value = serde_json::from_str(&reply.text).unwrap();
    let role = serde_json::json!({ "field": ["role"], "before": null, "after": "regional-moderator" });
    assert!(json["moments"][0]["changes"].as_array().is_some_and(|all| all.contains(&role)), "{json}");
    assert_eq!(json["moments"][0]["why"], REASON, "{json}");
    house.remove().await;
}

#[tokio::test]
async fn nobody_else_learns_that_an_account_has_a_history() {
    let (house, _, mut amina) = house().await;
    for path in ["/en/history/account/ADMIN", "/en/history/account/NOBODY", "/en/history/mail/A1", "/en/history/x"] {
        assert_eq!(house.get(&mut amina, path).await.status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(house.get(&mut Browser::default(), path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    house.remove().await;
}

#[tokio::test]
async fn a_long_history_comes_in_pages_and_the_record_leads_to_it() {
    let (house, mut administrator, _) = house().await;
    let mut place = "/en/organisations".to_owned();
    for number in 0..=60 {
        let name = format!("Open Villages {number}");
        let fields = [("name_en", name.as_str()), ("kind", "ngo"), ("stakeholder", "civil-society")];
        place = house.post(&mut administrator, &place, &fields).await.header("location").to_owned();
    }
    let subject = place.rsplit('/').next().unwrap();
    let whole = format!("/en/history/organisation/{subject}");

    let page = house.get(&mut administrator, &place).await;
    page.shows(StatusCode::OK, &["All 61 changes", &whole, "<ins>60</ins>", "<ins>41</ins>"]);
    assert!(!page.text.contains("<ins>40</ins>"), "the page of the record shows the twenty newest only");
    house
        .get(&mut administrator, &whole)
        .await
        .shows(StatusCode::OK, &["61 changes", "<ins>60</ins>", "<ins>11</ins>"]);
    let last = house.get(&mut administrator, &format!("{whole}?page=2")).await;
    last.shows(StatusCode::OK, &["<ins>10</ins>", "Added on 9 April 2018 by Yasmin Haddad"]);
    assert!(!last.text.contains("<ins>11</ins>"), "{}", last.text);
    house.remove().await;
}
