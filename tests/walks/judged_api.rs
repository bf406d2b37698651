//! The interface for programs before two outside judges: one reads its document, the other sends what the document allows
//! and what it forbids, and looks whether each answer is one that the document declares.

use std::time::Duration;

use jiff::SignedDuration;
use kit::journal::{self, Chain};
use people::{Role, access::Scope};
use tests::{House, ask, judges, root};

use super::{pages, tokens};

/// The chance that the judge is given: the same requests each time.
const SEED: &str = "1";

#[tokio::test]
async fn the_document_is_one_by_the_rules_of_openapi() {
    let Some(mut judge) = judges() else { return };
    judge.args(["-m", "openapi_spec_validator", "-"]);
    let document = api::document(language::Lang::En, "http://house.example").to_string();

    let said = ask(judge, document.as_bytes()).expect("the judge answers");

    assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stdout));
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_is_asked_the_answer_is_one_that_the_document_declares() {
    let house = House::with_the_record().await;
    judge(&house, &["--include-method", "GET", "--max-examples", "10"]).await;
    house.remove().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_a_program_with_a_token_asks_and_writes_the_answer_is_declared_and_the_record_stays_whole() {
    let house = House::with_the_record().await;
    pages::feed(&house).await;
    tokens::ana(&house, &[Role::Secretariat, Role::Administrator]).await;
    let (_, secret) = tokens::token(&house, &Scope::ALL).await;

    // The clock of a test stands still, and a token may ask so often in a minute: it is made to run.
    let clock = house.state.clock.clone();
    let running = tokio::spawn(async move {
        loop {
            tokio::time::sleep(Duration::from_millis(100)).await;
            clock.advance(SignedDuration::from_secs(61));
        }
    });
    judge(&house, &["--header", &format!("Authorization: Bearer {secret}"), "--max-examples", "6"]).await;
    running.abort();

    assert!(matches!(journal::verify(house.db()).await.expect("the journal"), Chain::Whole { .. }));
    assert_eq!(groups::store::compare(house.db()).await.expect("the record").1, vec![]);
    assert_eq!(people::store::compare(house.db()).await.expect("the rights").1, vec![]);
    house.remove().await;
}

/// Lets the judge ask what the document allows and what it forbids, with some more words.
async fn judge(house: &House, words: &[&str]) {
    let Some(mut judge) = judges() else { return };
    let address = house.serve().await.expect("an address");
    judge
        .args(["-m", "schemathesis.cli", "--config-file"])
        .arg(root().join("tests/schemathesis.toml"))
        .args(["run", &format!("{address}/api/v1/openapi.json"), "--url", &address])
        .args(["--phases", "examples,coverage,fuzzing", "--max-time", "50", "--seed", SEED, "--no-shrink"])
        .args(words);
    let said =
        tokio::task::spawn_blocking(move || ask(judge, b"")).await.expect("a thread").expect("the judge answers");
    let told = String::from_utf8_lossy(&said.stdout);
    assert!(said.status.success(), "with the seed {SEED}: {told}\n{}", String::from_utf8_lossy(&said.stderr));
}
