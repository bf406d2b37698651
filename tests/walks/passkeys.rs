//! Passkeys in a real browser with its virtual authenticator: registered, used, and refused where they must be.

use axum::Router;
use people::{Account, AccountState, store::accounts};
use serde_json::{Value, json};
use tests::{House, ask, node};

/// What the person of these walks types.
pub(super) const ADDRESS: &str = "amina@example.org";
pub(super) const PASSWORD: &str = "a horse of a different colour";

/// Somebody whose address is confirmed.
pub(super) fn person(id: &str, address: &str, password: Option<String>, now: jiff::Timestamp) -> Account {
    Account {
        id: id.to_owned(),
        name: "Amina Diallo".to_owned(),
        address: Some(address.to_owned()),
        confirmed_at: Some(now),
        lang: language::Lang::En,
        state: AccountState::Active,
        closing_at: None,
        password,
        is_shown: false,
        made_at: now,
    }
}

/// Adds somebody who signs in with a password.
pub(super) async fn add_person(house: &House) {
    let hash = proofs::password::hash(PASSWORD.to_owned()).await.expect("a hash");
    let account = person("amina", ADDRESS, Some(hash), house.state.clock.now());
    let added = house.db().write(move |tx| Box::pin(async move { accounts::add(tx, "test", &account).await }));
    added.await.expect("an account");
}

/// The application as it is at an address where passkeys can be used.
pub(super) fn at(house: &House, base: &str) -> kit::web::State {
    let mut state = house.state.clone();
    state.config = std::sync::Arc::new(kit::web::Config { base_url: base.to_owned(), ..(*state.config).clone() });
    site::with_providers(state, Vec::new())
}

/// Serves an application at its own address until the runtime ends.
pub(super) fn serve(listener: tokio::net::TcpListener, app: Router) {
    let service = app.into_make_service_with_connect_info::<std::net::SocketAddr>();
    tokio::spawn(async move { axum::serve(listener, service).await });
}

/// A free port of this machine, and the address by name that belongs to it.
pub(super) async fn place() -> (tokio::net::TcpListener, String) {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = format!("http://localhost:{}", listener.local_addr().expect("an address").port());
    (listener, address)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_passkey_signs_in_on_our_own_pages_once_and_while_it_is_kept() {
    let Some(command) = node("passkeys.mjs") else { return };
    let house = House::empty().await;
    add_person(&house).await;
    let (listener, base) = place().await;
    let (other_listener, other) = place().await;
    let app = site::application(at(&house, &base), site::Play::Nobody);
    serve(listener, app.clone());
    serve(other_listener, app);

    let shots = std::env::var("HASILA_SHOTS").ok();
    let job =
        json!({"base": base, "other": other, "address": ADDRESS, "password": PASSWORD, "shots": shots}).to_string();
    let output = tokio::task::spawn_blocking(move || ask(command, job.as_bytes())).await.expect("a thread");
    let output = output.expect("node runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let saw: Value = serde_json::from_slice(&output.stdout).expect("JSON");

    let at_ways = |notice: &str| json!({"path": "/en/account/ways", "heading": "Ways to sign in", "notice": notice});
    let refused = |notice: &str| json!({"status": 422, "path": "/en/sign-in/passkey", "notice": notice});
    let too_late = refused("More than ten minutes have passed, or this answer was used before. Please begin again.");
    let unsound = refused(
        "The answer of your device does not fit this site or this account. Please begin again on this site’s own page.",
    );
    assert_eq!(
        saw,
        json!({
            "registered": at_ways("The passkey was added."),
            "signedIn": at_ways(""),
            "chosen": at_ways(""),
            "used": "added on 9 April 2018 last used on 9 April 2018",
            "byHand": {"status": saw["byHand"]["status"], "path": "/en/account", "notice": ""},
            "replayed": too_late,
            "otherTicket": too_late,
            "unreadable": unsound,
            "otherOrigin": unsound,
            "counted": true,
            "copied": refused("There seems to be a copy of this passkey, so it was not accepted. Sign in another way, remove it and add a new one."),
            "removed": at_ways("The passkey was removed. It opens nothing here any more."),
            "unknown": refused("This passkey belongs to no account here; it may have been removed. Sign in another way and add it anew."),
            "signedOut": 401,
        })
    );
    assert_eq!(told(&house).await, ["passkey added", "passkey removed"]);
    house.remove().await;
}

/// What the journal says of the account's ways: ids only.
async fn told(house: &House) -> Vec<String> {
    let entries = kit::journal::of(house.db(), "account/amina").await.expect("the journal");
    let texts = entries.iter().filter(|entry| entry.verb == "changed").map(|entry| entry.change.clone());
    let known = ["passkey", "identity"];
    texts
        .filter_map(|change| {
            assert!(!change.contains("example.org") && !change.contains("Laptop"), "{change}");
            let change: Value = serde_json::from_str(&change).expect("JSON");
            let kind = known.iter().find(|kind| change.get(**kind).is_some())?;
            let act = ["added", "renamed", "removed"].into_iter().find(|act| change.get(*act).is_some())?;
            Some(format!("{kind} {act}"))
        })
        .collect()
}
