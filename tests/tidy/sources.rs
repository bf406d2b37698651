//! Laws about Rust, SQL, templates, the stylesheet and the messages.

use std::collections::BTreeSet;

use super::{files, none};

/// Lines after which a file wants to be two.
const MOST_LINES: usize = 500;

/// Words of SQL that mean different things to the two engines.
const NOT_PORTABLE: &[&str] = &[
    "AUTOINCREMENT",
    "SERIAL",
    "BYTEA",
    "BLOB",
    "REPLACE INTO",
    "INSERT OR ",
    "GROUP_CONCAT",
    "STRING_AGG",
    "CURRENT_TIMESTAMP",
    "NOW()",
    "DATETIME(",
    "STRFTIME",
    "ILIKE",
    "LIMIT -1",
    "GREATEST(",
    "IFNULL",
];

#[test]
fn every_file_opens_with_what_it_is_for() {
    let faults = files(&["crates", "tests"], &[".rs"])
        .into_iter()
        // A golden file: what the generator wrote, to the letter.
        .filter(|(path, _)| path != "crates/catalogue/tests/it/words.rs")
        .filter(|(_, text)| !text.starts_with("//!"))
        .map(|(path, _)| path)
        .collect();
    none("every Rust file begins with a paragraph on what it is for", faults);
}

#[test]
fn no_file_is_too_long_to_read() {
    let faults = files(&["crates", "tests"], &[".rs", ".html", ".css", ".js", ".mjs"])
        .into_iter()
        .map(|(path, text)| (path, text.lines().count()))
        .filter(|(_, lines)| *lines > MOST_LINES)
        .map(|(path, lines)| format!("{path}: {lines} lines"))
        .collect();
    none("no file has more than 500 lines", faults);
}

#[test]
fn sql_stands_only_in_store_files_and_in_the_kit() {
    let faults = files(&["crates"], &[".rs"])
        .into_iter()
        .filter(|(path, _)| !path.contains("/store") && !path.starts_with("crates/kit/"))
        .filter(|(_, text)| text.contains("sql(\""))
        .map(|(path, _)| path)
        .collect();
    none("SQL stands only in store files", faults);
}

#[test]
fn sql_keeps_to_what_both_engines_share() {
    let mut faults = Vec::new();
    let stores = files(&["crates"], &[".rs"]).into_iter().filter(|(path, _)| path.contains("/store"));
    for (path, text) in files(&["migrations"], &[".sql"]).into_iter().chain(stores) {
        for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//")) {
            let line = line.to_uppercase();
            let words = NOT_PORTABLE.iter().filter(|word| stands_alone(&line, word));
            faults.extend(words.map(|word| format!("{path}:{}: {word}", number + 1)));
        }
    }
    none("SQL keeps to the dialect that both engines share", faults);
}

/// Whether a word stands in a line by itself, not as a part of another or as a method of something.
fn stands_alone(line: &str, word: &str) -> bool {
    let part_of_a_word = |c: char| c.is_alphanumeric() || c == '_' || c == '.';
    line.match_indices(word).any(|(place, _)| {
        let after = line[place + word.len()..].chars().next();
        let ends = word.ends_with(['(', ')', ' ']) || !after.is_some_and(part_of_a_word);
        !line[..place].ends_with(part_of_a_word) && ends
    })
}

#[test]
fn templates_carry_no_style_and_no_script() {
    let mut faults = Vec::new();
    for (path, text) in files(&["crates"], &[".html"]) {
        for (number, line) in text.lines().enumerate() {
            let inline_script = line.contains("<script") && !line.contains("src=");
            let handler =
                [" onclick=", " onchange=", " onsubmit=", " oninput=", " onload="].iter().any(|h| line.contains(h));
            if line.contains("<style") || line.contains(" style=") || inline_script || handler {
                faults.push(format!("{path}:{}", number + 1));
            }
        }
    }
    none("templates carry no inline style or script", faults);
}

#[test]
fn the_stylesheet_knows_no_left_and_no_right() {
    let physical = [
        "margin-left",
        "margin-right",
        "padding-left",
        "padding-right",
        "border-left",
        "border-right",
        "text-align: left",
        "text-align: right",
        "float: left",
        "float: right",
    ];
    let mut faults = Vec::new();
    for (path, text) in files(&["static"], &[".css"]) {
        for (number, line) in text.lines().enumerate() {
            faults
                .extend(physical.iter().filter(|p| line.contains(**p)).map(|p| format!("{path}:{}: {p}", number + 1)));
        }
    }
    none("the stylesheet uses logical properties only", faults);
}

#[test]
fn every_message_is_used() {
    let sources: String = files(&["crates"], &[".rs", ".html"]).into_iter().map(|(_, text)| text).collect();
    let words: BTreeSet<&str> = sources.split(|c: char| !c.is_alphanumeric() && c != '_').collect();
    let mut faults = Vec::new();
    for (path, text) in files(&["locales/en"], &[".ftl"]) {
        let ids = text
            .lines()
            .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
            .filter_map(|line| line.split_once(" ="));
        faults.extend(
            ids.filter(|(id, _)| !words.contains(id.replace('-', "_").as_str())).map(|(id, _)| format!("{path}: {id}")),
        );
    }
    none("every message is used by a page, a report or a command", faults);
}
