//! Laws about our documents: they lead somewhere, promise only what exists, and speak of the project alone.

use super::{files, none, root};

const DOCUMENTS: &[&str] = &["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md"];

#[test]
fn links_in_our_documents_lead_somewhere() {
    let mut faults = Vec::new();
    for document in DOCUMENTS {
        let text = std::fs::read_to_string(root().join(document)).expect("a document that every project has");
        for link in text.split("](").skip(1).filter_map(|rest| rest.split([')', '#']).next()) {
            if !link.is_empty() && !link.starts_with("http") && !root().join(link).exists() {
                faults.push(format!("{document}: {link}"));
            }
        }
    }
    none("every link of our documents leads to a file", faults);
}

#[test]
fn the_commands_of_the_readme_exist() {
    let readme = std::fs::read_to_string(root().join("README.md")).expect("README.md");
    let commands: Vec<_> =
        readme.split(|c: char| c.is_whitespace() || c == '`').filter(|word| word.starts_with("script/")).collect();
    assert!(commands.len() >= 2, "README.md names script/demo and script/test");
    none(
        "each script that README.md names exists",
        commands.into_iter().filter(|c| !root().join(c).exists()).map(str::to_owned).collect(),
    );
}

#[test]
fn architecture_fits_on_its_page() {
    let lines = std::fs::read_to_string(root().join("ARCHITECTURE.md")).expect("ARCHITECTURE.md").lines().count();
    assert!(lines <= 200, "ARCHITECTURE.md has {lines} lines");
}

#[test]
fn nothing_is_left_for_later_and_no_machine_is_named() {
    // Put together here, so that this file does not break its own law.
    let banned = [["TO", "DO"].concat(), ["FIX", "ME"].concat(), ["/wo", "rk/"].concat(), ["/ho", "me/"].concat()];
    let mut faults = Vec::new();
    for (path, text) in files(
        &["crates", "tests", "script", "static", "migrations", "locales"],
        &[".rs", ".html", ".css", ".js", ".mjs", ".sql", ".ftl", "test", "demo", "install", "bench"],
    ) {
        for (number, line) in text.lines().enumerate() {
            let begins = |b: &&String| {
                line.match_indices(b.as_str()).any(|(at, _)| !line[..at].ends_with(char::is_alphanumeric))
            };
            faults.extend(banned.iter().filter(begins).map(|b| format!("{path}:{}: {b}", number + 1)));
        }
    }
    none("nothing is left for later, and no path of one machine stands in the tree", faults);
}
