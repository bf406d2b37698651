//! Every page in headless Chromium, in English and in Arabic, wide and on a phone, with and without scripts, light and
//! dark: no accessibility fault, nothing in the console, nothing wider than the window, no page too heavy.

use serde_json::{Value, json};
use tests::{House, ask, node};

use super::pages;

/// The pages of administrators.
const DESK: [&str; 8] = [
    "/people",
    "/people?role=chair",
    "/people/demo-chair",
    "/people/demo-chair/state",
    "/people/demo-chair/grants/demo-chair-1",
    "/organisations",
    "/organisations/demo-1",
    "/history/account/demo-chair",
];

async fn judge(job: Value) -> Option<Value> {
    let command = node("walk.mjs")?;
    let input = job.to_string().into_bytes();
    let output = tokio::task::spawn_blocking(move || ask(command, &input)).await.expect("a thread").expect("node runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Some(serde_json::from_slice(&output.stdout).expect("the walk answers in JSON"))
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_is_accessible_in_a_browser() {
    let house = House::with_the_record().await;
    pages::feed(&house).await;
    let base = house.serve().await.expect("the site is served");
    let cookie = house.cookie(people::Role::Secretariat).await;
    let mut paths = Vec::new();
    for lang in ["en", "ar"] {
        paths.extend(pages::all().iter().map(|path| format!("/{lang}{path}")));
    }
    let shots = std::env::var("HASILA_SHOTS").ok();

    let with_scripts = json!({"base": base, "pages": paths, "widths": [1280, 390], "scripts": [true], "schemes": ["light"], "shots": shots, "cookie": cookie});
    // Colours do not depend on the width, and nothing but them on the dark.
    let dark = json!({"base": base, "pages": paths, "widths": [390], "scripts": [true], "schemes": ["dark"], "cookie": cookie, "rules": ["color-contrast"]});
    let without = json!({"base": base, "pages": paths, "widths": [390], "scripts": [false], "schemes": ["light"], "cookie": cookie});
    // The other languages have longer words, which a narrow window shows first: in what is too wide and in what a finger can hit.
    let others: Vec<String> = ["zh", "fr", "ru", "es"]
        .iter()
        .flat_map(|lang| pages::all().into_iter().map(move |path| format!("/{lang}{path}")))
        .collect();
    let others = json!({"base": base, "pages": others, "widths": [390], "scripts": [true], "schemes": ["light"], "cookie": cookie, "rules": ["target-size", "html-has-lang", "html-lang-valid"]});
    // The way in, as one sees it who has not signed in; and a page that asks for it.
    let doors: Vec<String> =
        ["en", "ar"].iter().flat_map(|lang| ["/sign-in", "/demo"].map(|path| format!("/{lang}{path}"))).collect();
    let doors = json!({"base": base, "pages": doors, "widths": [1280, 390], "scripts": [true], "schemes": ["light", "dark"], "shots": shots});
    // What administrators do, which the secretariat may not see.
    let administrator = house.cookie(people::Role::Administrator).await;
    let desk: Vec<String> = ["en", "ar"].iter().flat_map(|lang| DESK.map(|path| format!("/{lang}{path}"))).collect();
    let desk = json!({"base": base, "pages": desk, "widths": [1280, 390], "scripts": [true], "schemes": ["light", "dark"], "shots": shots, "cookie": administrator});
    let asked = json!({"base": base, "pages": ["/en/account"], "widths": [390], "scripts": [true], "status": 401});
    for job in [doors, asked, desk, with_scripts, dark, without, others] {
        let pages = job["pages"].as_array().map_or(0, Vec::len);
        let Some(verdict) = judge(job).await else { return };
        let faults: Vec<_> = verdict["faults"].as_array().expect("faults").iter().filter_map(Value::as_str).collect();
        assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
        assert!(verdict["looked"].as_u64() >= Some(pages as u64), "{verdict}");
    }
    house.remove().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_judge_can_say_no() {
    // A twin of the walk that must find faults: a page that does not exist, asked to be there.
    let house = House::empty().await;
    let base = house.serve().await.expect("the site is served");
    let job = json!({"base": base, "pages": ["/en/no-such-page"], "widths": [1280], "scripts": [true]});
    let Some(verdict) = judge(job).await else { return };
    assert!(!verdict["faults"].as_array().expect("faults").is_empty(), "{verdict}");
    house.remove().await;
}
