//! Coming in by a letter: sign-up, confirmation, recovery, another address, leaving.

use axum::http::StatusCode;
use jiff::SignedDuration;
use kit::mail;
use people::{AccountState, Address, Role, erase_due, store};

use super::{
    house::{Browser, House, PASSWORD},
    store::letters,
};

/// The address, without its host, that the button of the last letter of a kind opens.
pub async fn link(house: &House, template: &str) -> String {
    let letters = letters(&house.state.db).await;
    let (.., content) = letters.iter().rev().find(|(kind, ..)| kind == template).expect("such a letter");
    content["action"][1].as_str().unwrap().trim_start_matches("http://house.example").to_owned()
}

async fn sign_up(house: &House, address: &str) -> super::house::Reply {
    let fields = [("name", "Amina Diallo"), ("address", address), ("letters", "fr"), ("chosen", PASSWORD)];
    house.post(&mut Browser::default(), "/en/sign-up", &fields).await
}

#[tokio::test]
async fn a_new_account_is_confirmed_by_the_link_and_the_password() {
    let house = House::open().await;
    let reply = sign_up(&house, "amina@example.org").await;
    assert_eq!(reply.status, StatusCode::SEE_OTHER, "{}", reply.text);
    let mut browser = Browser::default();
    house.get(&mut browser, reply.header("location")).await.shows(StatusCode::OK, &["amina@example.org", "on its way"]);

    let link = link(&house, "confirm-address").await;
    assert!(link.starts_with("/fr/confirm/"), "the letter is in the language chosen: {link}");
    house.get(&mut browser, &link).await.shows(StatusCode::OK, &["mot de passe"]);
    house
        .post(&mut browser, &link, &[("password", "of another person")])
        .await
        .shows(StatusCode::UNPROCESSABLE_ENTITY, &[]);
    let reply = house.post(&mut browser, &link, &[("password", PASSWORD)]).await;

    assert_eq!(reply.header("location"), "/fr/account");
    house.get(&mut browser, "/en/account").await.shows(StatusCode::OK, &["Amina Diallo", "amina@example.org"]);
    house.post(&mut Browser::default(), &link, &[("password", PASSWORD)]).await.shows(StatusCode::OK, &["déjà servi"]);
    house.remove().await;
}

#[tokio::test]
async fn the_code_can_be_typed_by_hand() {
    let house = House::open().await;
    sign_up(&house, "amina@example.org").await;
    let letters = letters(&house.state.db).await;
    let says = letters[0].2["after"][0].as_str().unwrap().replace(['\u{2068}', '\u{2069}'], "");
    let code = says.rsplit(' ').next().unwrap().to_lowercase();
    let typed = |code: &str| {
        vec![
            ("address".to_owned(), "amina@example.org".to_owned()),
            ("code".to_owned(), code.to_owned()),
            ("password".to_owned(), PASSWORD.to_owned()),
        ]
    };
    let send = async |code: &str| {
        let fields = typed(code);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        house.post(&mut Browser::default(), "/en/confirm", &fields).await
    };

    send("K7M2-Q3XA").await.shows(StatusCode::UNPROCESSABLE_ENTITY, &["do not belong together", "amina@example.org"]);
    assert_eq!(send(&code).await.header("location"), "/en/account");
    house.remove().await;
}

#[tokio::test]
async fn signing_up_answers_the_same_for_an_address_that_has_an_account() {
    let house = House::open().await;
    house.account("A1", "Amina", "known@example.org").await;

    let known = sign_up(&house, "known@example.org").await;
    let unknown = sign_up(&house, "other@example.org").await;

    assert_eq!((known.status, unknown.status), (StatusCode::SEE_OTHER, StatusCode::SEE_OTHER));
    let place = |reply: &super::house::Reply| reply.header("location").split('=').next().unwrap().to_owned();
    assert_eq!(place(&known), place(&unknown));
    let pages = [known.header("location"), unknown.header("location")];
    let first = house.get(&mut Browser::default(), pages[0]).await;
    let second = house.get(&mut Browser::default(), pages[1]).await;
    let key = |page: &super::house::Reply, place: &str| {
        page.text.replace(place.split('=').nth(1).unwrap(), "ID").replace("known@", "other@")
    };
    assert_eq!(key(&first, pages[0]), key(&second, pages[1]));
    let kinds: Vec<(String, String)> =
        letters(&house.state.db).await.into_iter().map(|(kind, to, _)| (kind, to)).collect();
    let mut kinds: Vec<(&str, &str)> = kinds.iter().map(|(kind, to)| (kind.as_str(), to.as_str())).collect();
    kinds.sort();
    assert_eq!(kinds, [("confirm-address", "other@example.org"), ("known-address", "known@example.org")]);
    house.remove().await;
}

#[tokio::test]
async fn recovery_answers_the_same_for_everybody_and_ends_all_sessions() {
    let house = House::open().await;
    house.account("A1", "Amina Diallo", "amina@example.org").await;
    let mut elsewhere = house.sign_in("amina@example.org").await;
    let ask = async |address: &str| house.post(&mut Browser::default(), "/en/recover", &[("address", address)]).await;
    let (known, unknown) = (ask("amina@example.org").await, ask("nobody@example.org").await);
    assert_eq!(known.text.replace("amina@", "nobody@"), unknown.text);
    assert_eq!(letters(&house.state.db).await.len(), 1);

    let link = link(&house, "recover").await;
    let mut browser = Browser::default();
    house
        .post(&mut browser, &link, &[("chosen", "short")])
        .await
        .shows(StatusCode::UNPROCESSABLE_ENTITY, &["12 characters"]);
    house.post(&mut browser, &link, &[("chosen", "another long password")]).await;

    house.get(&mut browser, "/en/account").await.shows(StatusCode::OK, &["Amina Diallo"]);
    assert_eq!(house.get(&mut elsewhere, "/en/account").await.status, StatusCode::UNAUTHORIZED);
    house.get(&mut Browser::default(), &link).await.shows(StatusCode::OK, &["used already"]);
    house.remove().await;
}

#[tokio::test]
async fn a_link_of_recovery_is_too_old_after_an_hour() {
    let house = House::open().await;
    house.account("A1", "Amina", "amina@example.org").await;
    house.post(&mut Browser::default(), "/en/recover", &[("address", "amina@example.org")]).await;
    let link = link(&house, "recover").await;

    house.state.clock.advance(SignedDuration::from_hours(1));

    let reply = house.post(&mut Browser::default(), &link, &[("chosen", "another long password")]).await;
    reply.shows(StatusCode::OK, &["too old"]);
    house.remove().await;
}

#[tokio::test]
async fn a_change_of_address_is_confirmed_at_the_new_one_and_can_be_taken_back_at_the_old() {
    let house = House::open().await;
    house.account("A1", "Amina", "old@example.org").await;
    let mut browser = house.sign_in("old@example.org").await;
    let address = async || store::accounts::by_id(&house.state.db, "A1").await.unwrap().unwrap().address;

    house
        .post(&mut browser, "/en/account/address", &[("address", "new@example.org"), ("present", "wrong")])
        .await
        .shows(StatusCode::UNPROCESSABLE_ENTITY, &["not the password"]);
    house.post(&mut browser, "/en/account/address", &[("address", "new@example.org"), ("present", PASSWORD)]).await;
    assert_eq!(address().await.as_deref(), Some("old@example.org"));
    let change = link(&house, "change-address").await;
    house.get(&mut browser, &change).await.shows(StatusCode::OK, &["new@example.org"]);
    assert_eq!(address().await.as_deref(), Some("old@example.org"), "opening a link changes nothing");
    house.post(&mut browser, &change, &[]).await;
    assert_eq!(address().await.as_deref(), Some("new@example.org"));

    let undo = link(&house, "address-changed").await;
    house.post(&mut Browser::default(), &undo, &[]).await;

    assert_eq!(address().await.as_deref(), Some("old@example.org"));
    assert_eq!(house.get(&mut browser, "/en/account").await.status, StatusCode::UNAUTHORIZED);
    house.remove().await;
}

#[tokio::test]
async fn an_account_is_erased_a_week_after_it_was_asked_for_unless_it_is_kept() {
    let house = House::open().await;
    for (id, address) in [("A1", "amina@example.org"), ("B1", "boris@example.org")] {
        house.account(id, id, address).await;
        let mut browser = house.sign_in(address).await;
        let reply = house.post(&mut browser, "/en/account/close", &[("password", PASSWORD)]).await;
        reply.shows(StatusCode::OK, &["in seven days"]);
        assert_eq!(house.get(&mut browser, "/en/account").await.status, StatusCode::UNAUTHORIZED);
    }
    let mut boris = house.sign_in("boris@example.org").await;
    house.get(&mut boris, "/en/account").await.shows(StatusCode::OK, &["will be erased on 16 April 2018"]);
    house.post(&mut boris, "/en/account/keep", &[]).await;
    let state = async |id: &str| store::accounts::by_id(&house.state.db, id).await.unwrap().unwrap().state;

    house.state.clock.advance(SignedDuration::from_hours(7 * 24 - 1));
    assert_eq!(erase_due(&house.state.db).await.unwrap(), 0);
    house.state.clock.advance(SignedDuration::from_hours(1));
    assert_eq!(erase_due(&house.state.db).await.unwrap(), 1);

    assert_eq!((state("A1").await, state("B1").await), (AccountState::Closed, AccountState::Active));
    let gone = Address::read("amina@example.org").unwrap();
    assert_eq!(store::accounts::by_address(&house.state.db, &gone).await.unwrap(), None);
    assert_eq!(mail::posted_to(&house.state.db, "A1").await.unwrap(), vec![], "letters name the address");
    house.remove().await;
}

#[tokio::test]
async fn the_last_administrator_cannot_leave() {
    let house = House::open().await;
    house.account("A1", "Amina", "amina@example.org").await;
    house.grant("A1", Role::Administrator, "").await;
    let mut browser = house.sign_in("amina@example.org").await;

    let reply = house.post(&mut browser, "/en/account/close", &[("password", PASSWORD)]).await;

    reply.shows(StatusCode::UNPROCESSABLE_ENTITY, &["last administrator"]);
    house.remove().await;
}

#[tokio::test]
async fn the_export_holds_what_is_kept_and_no_secret() {
    let house = House::open().await;
    house.account("A1", "Amina Diallo", "amina@example.org").await;
    house.grant("A1", Role::Chair, "body/cwg-wsis").await;
    let mut browser = house.sign_in("amina@example.org").await;

    let reply = house.get(&mut browser, "/en/account/export").await;

    let all: serde_json::Value = serde_json::from_str(&reply.text).unwrap();
    assert_eq!(all["account"]["address"], "amina@example.org");
    assert_eq!(all["roles"][0]["role"], "chair");
    assert_eq!(all["sessions"].as_array().unwrap().len(), 1);
    assert!(!reply.text.contains("argon2") && !reply.text.contains("hash"), "{}", reply.text);
    house.remove().await;
}

#[tokio::test]
async fn a_page_that_asks_to_sign_in_leads_there_and_back() {
    let house = House::open().await;
    house
        .get(&mut Browser::default(), "/en/account")
        .await
        .shows(StatusCode::UNAUTHORIZED, &["/en/sign-in?next=%2Fen%2Faccount"]);
    house.remove().await;
}
