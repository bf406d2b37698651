//! Every page in every language before the Nu HTML checker, the W3C's own: no error.

use std::fs;

use language::Lang;
use tests::{As, House, ask, node, root, tool};

use super::pages;

#[tokio::test(flavor = "multi_thread")]
async fn every_page_is_valid_html_in_six_languages() {
    let (Some(mut java), Some(_)) = (tool("java"), node("walk.mjs")) else { return };
    let house = House::with_the_record().await;
    let reading = pages::feed(&house).await;
    let folder = std::env::temp_dir().join(format!("hasila-html-{}", kit::id::short()));
    fs::create_dir_all(&folder).expect("a temporary folder");
    let desk = reading.trim_start_matches("/en").to_owned();
    let mut written = 0;
    for lang in Lang::ALL {
        for page in pages::all().into_iter().chain([desk.as_str(), "/no-such-page"]) {
            let reply = house.get(As::Officer, &format!("/{lang}{page}")).await;
            let name = format!("{lang}{}.html", page.replace(['/', '?', '&', '='], "_"));
            fs::write(folder.join(name), &reply.body).expect("a file");
            written += 1;
        }
    }
    fs::write(folder.join("twin.html"), "<!doctype html><title>x</title><p id=a><p id=a></div>").expect("a file");

    java.arg("-jar").arg(root().join("tests/browser/node_modules/vnu-jar/build/dist/vnu.jar"));
    java.args(["--errors-only", "--format", "gnu", "--skip-non-html"]).arg(&folder);
    let output = tokio::task::spawn_blocking(move || ask(java, b"")).await.expect("a thread").expect("java runs");

    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let (twin, faults): (Vec<&str>, Vec<&str>) = said.lines().partition(|line| line.contains("twin.html"));
    assert!(!twin.is_empty(), "the checker does not find what is wrong: {said}");
    assert!(faults.is_empty(), "{} errors in {written} pages:\n{}", faults.len(), faults.join("\n"));
    fs::remove_dir_all(folder).expect("the folder goes");
    house.remove().await;
}
