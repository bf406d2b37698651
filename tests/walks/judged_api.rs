//! The interface for programs before two outside judges: one reads its document, the other sends what the document allows
//! and what it forbids, and looks whether each answer is one that the document declares.

use tests::{House, ask, judges, root};

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
    let Some(mut judge) = judges() else { return };
    let house = House::with_the_record().await;
    let address = house.serve().await.expect("an address");
    judge
        .args(["-m", "schemathesis.cli", "--config-file"])
        .arg(root().join("tests/schemathesis.toml"))
        .args(["run", &format!("{address}/api/v1/openapi.json"), "--url", &address])
        .args(["--include-method", "GET", "--phases", "examples,coverage,fuzzing"])
        .args(["--max-examples", "10", "--max-time", "50", "--seed", SEED, "--no-shrink"]);

    let said =
        tokio::task::spawn_blocking(move || ask(judge, b"")).await.expect("a thread").expect("the judge answers");

    let words = String::from_utf8_lossy(&said.stdout);
    assert!(said.status.success(), "with the seed {SEED}: {words}\n{}", String::from_utf8_lossy(&said.stderr));
    house.remove().await;
}
