//! What stays secret, and what is told to those who watch: the log names events and ids, never a secret or an address; a changed
//! password ends other sessions; signing out takes everything along.

use std::{
    io::Write,
    sync::{Arc, Mutex},
};

use axum::http::StatusCode;
use people::{Role, store};
use tracing_subscriber::{EnvFilter, fmt::MakeWriter};

use super::{
    flows::link,
    house::{Browser, House, PASSWORD},
};

/// All that our crates say, at the level that says most.
const EVERYTHING: &str = "warn,security=trace,kit=trace,people=trace,proofs=trace";
const OTHER: &str = "another horse, another battery";

/// A log that is kept in memory.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'w> MakeWriter<'w> for Log {
    type Writer = Log;

    fn make_writer(&'w self) -> Log {
        self.clone()
    }
}

impl Log {
    /// Listens, until the guard goes, to all that this thread says.
    fn listen(filter: &str) -> (Log, tracing::subscriber::DefaultGuard) {
        let log = Log::default();
        let subscriber = tracing_subscriber::fmt()
            .with_env_filter(EnvFilter::new(filter))
            .with_ansi(false)
            .with_writer(log.clone())
            .finish();
        (log, tracing::subscriber::set_default(subscriber))
    }

    fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

async fn house() -> House {
    let house = House::open().await;
    house.account("A1", "Amina Diallo", "amina@example.org").await;
    house
}

#[tokio::test]
async fn the_log_of_the_program_holds_no_secret_and_no_address() {
    let house = house().await;
    house.grant("A1", Role::Administrator, "").await;
    let (log, _guard) = Log::listen(EVERYTHING);
    let mut browser = Browser::default();

    let wrong = [("address", "amina@example.org"), ("password", "\r\nforged line\u{1b}[31m")];
    house.post(&mut browser, "/en/sign-in", &wrong).await;
    house.post(&mut browser, "/en/recover", &[("address", "amina@example.org")]).await;
    let recover = link(&house, "recover").await;
    house.get(&mut browser, &recover).await.shows(StatusCode::OK, &[]);
    let foreign = house.post(&mut browser, &format!("{recover}x"), &[("chosen", OTHER)]).await;
    assert!(!foreign.status.is_server_error());
    let mut browser = house.sign_in("amina@example.org").await;
    let token = [("name", "A script"), ("scopes", "register"), ("days", "30")];
    let made = house.post(&mut browser, "/en/account/tokens", &token).await;
    house.post(&mut browser, "/en/account/address", &[("address", "new@example.org"), ("present", PASSWORD)]).await;
    house.state.db.close().await;
    house.get(&mut browser, &recover).await.shows(StatusCode::SERVICE_UNAVAILABLE, &[]);

    let text = log.text();
    assert!(text.contains("not signed in") && text.contains("signed in account=\"A1\""), "{text}");
    let secret = recover.rsplit('/').next().unwrap();
    let cookie = browser.cookie.split('=').nth(1).unwrap();
    assert!(secret.len() > 40 && cookie.len() > 40, "{recover} {}", browser.cookie);
    for hidden in [PASSWORD, OTHER, "forged line", "\u{1b}", "amina@", "new@", "Amina Diallo", secret, cookie, "argon2"]
    {
        assert!(!text.contains(hidden), "the log tells {hidden:?}:\n{text}");
    }
    for word in made.text.split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '-'))) {
        assert!(word.len() < 40 || !text.contains(word), "the log tells {word}");
    }
}

#[tokio::test]
async fn who_comes_in_and_who_is_refused_is_told_in_the_log() {
    let house = house().await;
    let (log, _guard) = Log::listen("warn,security=info");
    let mut amina = house.sign_in("amina@example.org").await;
    house.get(&mut amina, "/en/people").await;
    for _ in 0..11 {
        let wrong = [("address", "amina@example.org"), ("password", "wrong")];
        house.post(&mut Browser::default(), "/en/sign-in", &wrong).await;
    }

    let text = log.text();
    for told in [
        "INFO security: signed in account=\"A1\" how=\"password\"",
        "INFO security: refused path=\"/en/people\" actor=\"A1\" why=\"forbidden\"",
        "INFO security: not signed in how=\"password\"",
        "INFO security: too many tries what=\"sign-in\"",
    ] {
        assert!(text.contains(told), "{told}:\n{text}");
    }
    house.remove().await;
}

#[tokio::test]
async fn a_password_is_changed_by_who_knows_it_and_the_other_sessions_end() {
    let house = house().await;
    let (mut here, mut there) = (house.sign_in("amina@example.org").await, house.sign_in("amina@example.org").await);

    let wrong = [("former", "a guess, not the password"), ("chosen", OTHER)];
    house.post(&mut here, "/en/account/password", &wrong).await.shows(StatusCode::UNPROCESSABLE_ENTITY, &[]);
    let right = [("former", PASSWORD), ("chosen", OTHER)];
    let changed = house.post(&mut here, "/en/account/password", &right).await;

    assert_eq!(changed.status, StatusCode::SEE_OTHER, "{}", changed.text);
    house.get(&mut here, "/en/account").await.shows(StatusCode::OK, &["Amina Diallo"]);
    assert_eq!(house.get(&mut there, "/en/account").await.status, StatusCode::UNAUTHORIZED);
    let kept = store::accounts::by_id(&house.state.db, "A1").await.unwrap().unwrap().password.unwrap();
    let verdict = proofs::password::verify(OTHER.to_owned(), Some(kept)).await.unwrap();
    assert_eq!(verdict, proofs::password::Verdict::Right);
    house.remove().await;
}

#[tokio::test]
async fn who_signs_out_takes_everything_along() {
    let house = house().await;
    let mut amina = house.sign_in("amina@example.org").await;
    let before = amina.cookie.clone();

    let left = house.post(&mut amina, "/en/sign-out", &[]).await;

    assert_eq!(left.header("clear-site-data"), "\"cache\", \"cookies\", \"storage\"");
    assert_eq!(amina.cookie, "");
    let mut old = Browser { cookie: before };
    assert_eq!(house.get(&mut old, "/en/account").await.status, StatusCode::UNAUTHORIZED);
    house.remove().await;
}
