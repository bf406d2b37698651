//! What administrators do, and what nobody else can.

use axum::http::StatusCode;
use people::{AccountState, Role, store};

use super::house::{Browser, House};

async fn house() -> (House, Browser) {
    let house = House::open().await;
    house.account("ADMIN", "Yasmin Haddad", "yasmin@example.org").await;
    house.grant("ADMIN", Role::Administrator, "").await;
    house.account("A1", "Amina Diallo", "amina@example.org").await;
    let browser = house.sign_in("yasmin@example.org").await;
    (house, browser)
}

#[tokio::test]
async fn nobody_but_administrators_can_list_people() {
    let (house, mut browser) = house().await;
    let mut amina = house.sign_in("amina@example.org").await;
    for path in ["/en/people", "/en/people.json", "/en/people/A1", "/en/people/NOBODY"] {
        assert_eq!(house.get(&mut amina, path).await.status, StatusCode::FORBIDDEN, "{path}");
        assert_eq!(house.get(&mut Browser::default(), path).await.status, StatusCode::UNAUTHORIZED, "{path}");
    }
    house.get(&mut browser, "/en/people").await.shows(StatusCode::OK, &["Amina Diallo", "only one administrator"]);
    let found = house.get(&mut browser, "/en/people?role=administrator").await;
    assert!(found.text.contains("Yasmin") && !found.text.contains("Amina"), "{}", found.text);
    house.remove().await;
}

#[tokio::test]
async fn a_role_is_granted_where_it_can_be_held_and_withdrawn_again() {
    let (house, mut browser) = house().await;
    let held = async || {
        let day = house.state.clock.today("UTC");
        let held = store::grants::held(&house.state.db, "A1", day).await.unwrap();
        held.into_iter().map(|grant| (grant.role, grant.place, grant.id)).collect::<Vec<_>>()
    };
    let wrong = house.post(&mut browser, "/en/people/A1/grants", &[("role", "auditor"), ("place", "region/AFR")]).await;
    wrong.shows(StatusCode::UNPROCESSABLE_ENTITY, &["not held there"]);
    let early = [("role", "auditor"), ("place", ""), ("last_day", "2018-04-08")];
    house
        .post(&mut browser, "/en/people/A1/grants", &early)
        .await
        .shows(StatusCode::UNPROCESSABLE_ENTITY, &["from today on"]);
    assert_eq!(held().await, vec![]);

    house.post(&mut browser, "/en/people/A1/grants", &[("role", "regional-moderator"), ("place", "region/AFR")]).await;

    let granted = held().await;
    let [(Role::RegionalModerator, place, id)] = granted.as_slice() else { panic!("{granted:?}") };
    assert_eq!(place, "region/AFR");
    let grant = format!("/en/people/A1/grants/{id}");
    house.get(&mut browser, &grant).await.shows(StatusCode::OK, &["Amina Diallo", "Africa"]);
    house.post(&mut browser, &grant, &[]).await;
    assert_eq!(held().await, vec![]);
    house.remove().await;
}

#[tokio::test]
async fn the_last_administrator_can_be_neither_withdrawn_nor_suspended() {
    let (house, mut browser) = house().await;
    for path in ["/en/people/ADMIN/grants/ADMIN-administrator-", "/en/people/ADMIN/state"] {
        let reply = house.post(&mut browser, path, &[]).await;
        reply.shows(StatusCode::UNPROCESSABLE_ENTITY, &["last administrator"]);
    }
    house.grant("A1", Role::Administrator, "").await;
    let reply = house.post(&mut browser, "/en/people/ADMIN/grants/ADMIN-administrator-", &[]).await;
    assert_eq!(reply.status, StatusCode::SEE_OTHER, "{}", reply.text);
    house.remove().await;
}

#[tokio::test]
async fn a_suspended_account_is_signed_out_and_stays_out_until_it_is_taken_back() {
    let (house, mut browser) = house().await;
    let mut amina = house.sign_in("amina@example.org").await;

    house.post(&mut browser, "/en/people/A1/state", &[]).await;

    assert_eq!(house.get(&mut amina, "/en/account").await.status, StatusCode::UNAUTHORIZED);
    let fields = [("address", "amina@example.org"), ("password", super::house::PASSWORD)];
    house.post(&mut amina, "/en/sign-in", &fields).await.shows(StatusCode::UNPROCESSABLE_ENTITY, &["suspended"]);
    house.post(&mut browser, "/en/people/A1/state", &[]).await;
    let account = store::accounts::by_id(&house.state.db, "A1").await.unwrap().unwrap();
    assert_eq!(account.state, AccountState::Active);
    house.sign_in("amina@example.org").await;
    house.remove().await;
}

#[tokio::test]
async fn an_organisation_is_added_and_a_person_joins_and_leaves_it() {
    let (house, mut browser) = house().await;
    let none = house.post(&mut browser, "/en/organisations", &[("kind", "ngo")]).await;
    none.shows(StatusCode::UNPROCESSABLE_ENTITY, &["at least one language", "Choose one from the list"]);
    let fields = [
        ("name_en", "Open Villages"),
        ("name_ar", "القرى المفتوحة"),
        ("kind", "ngo"),
        ("stakeholder", "civil-society"),
        ("state", "KEN"),
    ];
    let place = house.post(&mut browser, "/en/organisations", &fields).await.header("location").to_owned();
    let id = place.rsplit('/').next().unwrap().to_owned();
    house.get(&mut browser, "/ar/organisations").await.shows(StatusCode::OK, &["القرى المفتوحة"]);

    house.post(&mut browser, "/en/people/A1/affiliations", &[("organisation", &id), ("position", "Volunteer")]).await;

    let of = store::organisations::of(&house.state.db, "A1").await.unwrap();
    assert_eq!((of.len(), of[0].position.as_deref(), of[0].last_day), (1, Some("Volunteer"), None));
    house.post(&mut browser, &format!("/en/people/A1/affiliations/{}", of[0].id), &[]).await;
    let of = store::organisations::of(&house.state.db, "A1").await.unwrap();
    assert_eq!(of[0].last_day, Some(house.state.clock.today("UTC")));
    house.remove().await;
}

#[tokio::test]
async fn who_changes_rights_has_just_signed_in_and_loses_nothing_that_was_typed() {
    let (house, mut browser) = house().await;
    house.grant("A1", Role::Auditor, "").await;
    house.state.clock.advance(jiff::SignedDuration::from_mins(11));
    let fields = [("role", "expert"), ("place", ""), ("why", "For the prize")];

    let sent = house.post(&mut browser, "/en/people/A1/grants", &fields).await;

    assert_eq!(sent.status, StatusCode::SEE_OTHER);
    let next = sent.header("location").strip_prefix("/en/sign-in?again=1&next=").expect("asks to sign in").to_owned();
    let next = url::form_urlencoded::parse(format!("n={next}").as_bytes()).next().unwrap().1.into_owned();
    for path in ["/en/people/A1/grants/A1-auditor-", "/en/people/A1/state"] {
        for reply in [house.get(&mut browser, path).await, house.post(&mut browser, path, &[]).await] {
            assert!(reply.header("location").starts_with("/en/sign-in?again=1"), "{path}: {}", reply.text);
        }
    }
    let day = house.state.clock.today("UTC");
    let held = store::grants::held(&house.state.db, "A1", day).await.unwrap();
    assert_eq!(held.into_iter().map(|grant| grant.role).collect::<Vec<_>>(), [Role::Auditor]);

    let mut browser = house.sign_in("yasmin@example.org").await;
    let page = house.get(&mut browser, &next).await;
    page.shows(StatusCode::OK, &["<option value=\"expert\" selected", "value=\"For the prize\"", "<details open>"]);
    house.remove().await;
}
