//! What is promised about security is kept: each requirement of the standard has tests that exist, or a reason; no crate of
//! ours allows unsafe code.

use std::{collections::BTreeSet, fs};

use operations::security::{How, Met, answers, requirements};

use super::{files, root};

#[test]
fn every_requirement_has_tests_that_exist_or_a_reason() {
    let answers: Vec<Met> = answers().collect::<Result<_, _>>().expect("each line has an id, how, and by what");
    let ids: Vec<&str> = answers.iter().map(|met| met.id).collect();
    let wanted: Vec<&str> = requirements().iter().map(|requirement| requirement.id.as_str()).collect();
    assert_eq!(wanted.len(), 253, "levels 1 and 2 of ASVS 5.0.0");
    assert_eq!(ids, wanted, "one line for each requirement, in the order of the standard");

    let tests = tests();
    assert!(tests.len() > 300, "only {} tests were found", tests.len());
    for met in answers {
        let words = met.by.split(' ').count();
        match met.how {
            How::Test => {
                for name in met.by.split(' ') {
                    assert!(tests.contains(name), "{}: there is no test {name}", met.id);
                }
            }
            How::Absent => assert!(words >= 2, "{}: what does the program not have?", met.id),
            _ => assert!(words >= 1 && met.by.ends_with('.'), "{}: a reason is a sentence", met.id),
        }
    }
}

#[test]
fn no_crate_of_ours_may_be_unsafe() {
    let root = root();
    let whole = fs::read_to_string(root.join("Cargo.toml")).expect("the workspace");
    assert!(whole.contains("[workspace.lints.rust]\nunsafe_code = \"forbid\""), "the workspace forbids unsafe code");
    let crates = fs::read_dir(root.join("crates")).expect("crates").map(|entry| entry.expect("an entry").path());
    for member in crates.chain([root.join("tests")]) {
        let manifest = fs::read_to_string(member.join("Cargo.toml")).expect("a manifest");
        assert!(
            manifest.contains("[lints]\nworkspace = true"),
            "{} takes the lints of the workspace",
            member.display()
        );
    }
}

/// The names of all tests in the tree: functions under `#[test]`, `#[tokio::test]`, or inside `proptest!`.
fn tests() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (_, text) in files(&["crates", "tests"], &[".rs"]) {
        let mut is_test = false;
        for line in text.lines().map(str::trim) {
            is_test |= line.starts_with("#[test]") || line.starts_with("#[tokio::test");
            let Some(rest) = line.strip_prefix("async fn ").or_else(|| line.strip_prefix("fn ")) else { continue };
            if is_test {
                found.insert(rest.split(['(', '<']).next().unwrap_or_default().to_owned());
            }
            is_test = false;
        }
    }
    found
}
