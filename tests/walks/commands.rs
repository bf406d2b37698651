//! The program as a person uses it in a terminal: each command, right and wrong.

use std::{
    path::PathBuf,
    process::{Command, Output, Stdio},
    time::{Duration, Instant},
};

use kit::db::{Db, Run as _, sql};
use tests::{ask, judges, root};

/// The program, built beside the tests by the same command.
fn hasila(words: &[&str]) -> Output {
    ask(program(words), b"").expect("the program runs")
}

pub fn program(words: &[&str]) -> Command {
    let beside = std::env::current_exe().expect("the test's own place");
    let folder = beside.parent().and_then(|deps| deps.parent()).expect("the target folder");
    let mut command = Command::new(folder.join("hasila"));
    command.args(words).env_remove("HASILA_DATABASE").env_remove("HASILA_FILES");
    command
}

pub fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

fn scratch() -> PathBuf {
    let folder = std::env::temp_dir().join(format!("hasila-commands-{}", kit::id::short()));
    std::fs::create_dir_all(&folder).expect("a temporary folder");
    folder
}

#[test]
fn the_demonstration_loads_once_and_a_second_time_changes_nothing() {
    let folder = scratch();
    let data = folder.display().to_string();

    let first = hasila(&["demo", "--data", &data, "--load-only"]);
    assert!(first.status.success(), "{}", said(&first));
    let second = hasila(&["demo", "--data", &data, "--load-only"]);
    assert!(said(&second).contains("nothing was changed"), "{}", said(&second));
    let check = hasila(&["check", "--data", &data]);
    assert!(check.status.success() && said(&check).contains("the chain holds"), "{}", said(&check));

    let out = folder.join("report.docx").display().to_string();
    let report = hasila(&[
        "report", "council", "--data", &data, "--body", "cwg-wsis", "--from", "2014-11", "--to", "2018-04", "--lang",
        "ar", "--format", "docx", "--out", &out,
    ]);
    assert!(report.status.success(), "{}", said(&report));
    assert!(std::fs::read(&out).is_ok_and(|bytes| bytes.starts_with(b"PK")));
    std::fs::remove_dir_all(folder).expect("the folder goes");
}

#[tokio::test]
async fn check_names_what_was_changed_behind_the_journal() {
    let folder = scratch();
    let data = folder.display().to_string();
    assert!(hasila(&["demo", "--data", &data, "--load-only"]).status.success());
    let check = hasila(&["check", "--data", &data]);
    assert!(check.status.success() && said(&check).contains("each as the journal says"), "{}", said(&check));

    let db = Db::open(&folder.join("hasila.db").display().to_string()).await.expect("the record");
    for deed in [
        "UPDATE entries SET due = '2030-01-01' WHERE id = 'R-2.6.15'",
        "DELETE FROM consultations WHERE id = (SELECT MIN(id) FROM consultations)",
        "UPDATE organisations SET kind = 'ngo' WHERE id = 'demo-1'",
        "INSERT INTO grants (id, account, role, place, first_day, granted_by, granted_at)
             VALUES ('mine', 'demo-delegate', 'administrator', '', '2018-01-01', 'x', '2018-01-01T00:00:00Z')",
        "UPDATE project_calls SET closes = '2099-01-01' WHERE place = 2",
        "UPDATE accounts SET state = 'suspended' WHERE id = 'demo-chair'",
    ] {
        assert_eq!(db.run(sql(deed)).await.expect("the deed"), 1, "{deed}");
    }
    db.close().await;

    let check = hasila(&["check", "--data", &data]);
    assert!(!check.status.success(), "{}", said(&check));
    let named: Vec<String> =
        said(&check).lines().filter_map(|line| line.strip_prefix("records: ")).map(str::to_owned).collect();
    for wanted in [
        "entry/R-2.6.15 is not what the journal says",
        "organisation/demo-1 is not what the journal says",
        "grant/mine is not in the journal",
        "account/demo-chair is not what the journal says",
    ] {
        assert!(named.iter().any(|line| line == wanted), "{wanted}: {named:?}");
    }
    assert!(named.iter().any(|line| line.starts_with("consultation/") && line.ends_with("is gone")), "{named:?}");
    assert!(named.iter().any(|line| line.starts_with("call/") && line.ends_with("says")), "{named:?}");
    assert_eq!(named.len(), 6, "{named:?}");
    std::fs::remove_dir_all(folder).expect("the folder goes");
}

#[test]
fn the_first_administrator_is_made_from_the_machine_and_the_last_one_stays() {
    let folder = scratch();
    let data = folder.display().to_string();
    let admin = |words: &[&str]| hasila(&[&["admin"], words, &["--data", &data]].concat());

    let first = admin(&["add", "--name", "Yasmin Haddad", "--address", "yasmin@example.org"]);
    assert!(first.status.success() && said(&first).contains("http://127.0.0.1:8080/en/recover/"), "{}", said(&first));
    let wrong = admin(&["add", "--name", "Yasmin", "--address", "nowhere"]);
    assert!(!wrong.status.success() && said(&wrong).contains("no e-mail address"), "{}", said(&wrong));

    let last = admin(&["withdraw", "yasmin@example.org", "administrator"]);
    assert!(!last.status.success() && said(&last).contains("last administrator"), "{}", said(&last));
    let unfit = admin(&["grant", "yasmin@example.org", "chair"]);
    assert!(!unfit.status.success() && said(&unfit).contains("chairs are of a body"), "{}", said(&unfit));
    let granted = admin(&["grant", "yasmin@example.org", "chair", "--on", "body/cwg-wsis", "--until", "2099-12-31"]);
    assert!(granted.status.success(), "{}", said(&granted));
    let listed = said(&admin(&["list"]));
    assert!(listed.contains("Yasmin Haddad  administrator, chair"), "{listed}");

    assert!(admin(&["add", "--name", "Li Wei", "--address", "li@example.org", "--lang", "zh"]).status.success());
    assert!(admin(&["withdraw", "yasmin@example.org", "administrator"]).status.success());
    assert!(hasila(&["check", "--data", &data]).status.success());
    std::fs::remove_dir_all(folder).expect("the folder goes");
}

#[test]
fn the_record_goes_out_and_comes_back_the_same() {
    let folder = scratch();
    let place = |name: &str| folder.join(name).display().to_string();
    assert!(hasila(&["demo", "--data", &place("one"), "--load-only"]).status.success());

    let out = hasila(&["export", "--data", &place("one"), &place("files")]);
    assert!(out.status.success(), "{}", said(&out));
    let back = hasila(&["import", "--data", &place("one"), &place("files")]);
    assert!(said(&back).contains("nothing was changed"), "{}", said(&back));
    let other = hasila(&["import", "--data", &place("two"), &place("files")]);
    assert!(other.status.success(), "{}", said(&other));
    assert!(said(&back).contains("0 new; those") && said(&other).contains("400 new; those"), "{}", said(&other));
    std::fs::remove_dir_all(folder).expect("the folder goes");
}

#[test]
fn a_wrong_import_names_file_line_and_field_and_loads_nothing() {
    let folder = scratch();
    let data = folder.join("data").display().to_string();
    let file = folder.join("wrong.toml");
    std::fs::write(&file, "[[body]]\nid = \"group\"\nkind = \"workinggroup\"\nname = { en = \"A group\" }\n")
        .expect("a file");

    let output = hasila(&["import", "--data", &data, &file.display().to_string()]);

    assert!(!output.status.success());
    assert!(said(&output).contains("wrong.toml:3") && said(&output).contains("working-group"), "{}", said(&output));
    assert!(said(&output).contains("nothing was loaded"), "{}", said(&output));
    std::fs::remove_dir_all(folder).expect("the folder goes");
}

#[test]
fn a_symbol_is_told_and_an_ambiguous_one_gives_its_candidates() {
    for (written, canonical) in [
        ("WG-WSIS-28/09", "WG-WSIS-28/9"),
        ("WG\u{2011}WSIS\u{2011}3210", "WG-WSIS-32/10"),
        ("WGWSIS30/13", "WG-WSIS-30/13"),
        ("C18/8-A", "C18/8"),
    ] {
        let output = hasila(&["symbol", written]);
        assert_eq!(String::from_utf8_lossy(&output.stdout).trim(), canonical, "{written}: {}", said(&output));
    }
    let nothing = hasila(&["symbol", "hello world"]);
    assert!(!nothing.status.success() && said(&nothing).contains("hello world"), "{}", said(&nothing));
}

#[test]
fn the_real_source_is_read_whole() {
    let source = root().join("../shared/seed/c18-8-ar.txt");
    if !source.exists() {
        return;
    }
    let output = hasila(&["read", &source.display().to_string(), "--json"]);
    assert!(output.status.success(), "{}", said(&output));

    let read: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let items = read["items"].as_array().expect("items");
    assert_eq!(items.len(), 213);
    let circle =
        items.iter().find(|item| item["path"] == "2.6.16.14.2").expect("the second circle of the fourteenth item");
    assert_eq!((circle["label"].as_str(), circle["kind"].as_str()), (Some("○"), Some("requests")));
    assert_eq!(circle["addressees"], serde_json::json!(["secretariat"]));
}

#[test]
fn every_command_answers_wrong_words_with_a_sentence_and_no_panic() {
    let folder = scratch();
    let (data, picture) = (folder.display().to_string(), folder.join("picture.png"));
    std::fs::write(&picture, b"\x89PNG\r\n\x1a\n").expect("a file");
    let picture = picture.display().to_string();
    for words in [
        vec!["read", "/no/such/file"],
        vec!["read", &picture],
        vec!["check", "--data", "/no/such/folder"],
        vec!["report", "council", "--data", &data, "--lang", "xx", "--format", "docx", "--out", "/tmp/x"],
        vec!["report", "council", "--data", "/no/such/folder", "--lang", "en", "--format", "docx", "--out", "/tmp/x"],
        vec!["import", "--data", &data, "/no/such/folder"],
        vec!["demo", "--data", &data, "--listen", "nonsense"],
        vec!["serve", "--data", &data, "--database", "postgres://nobody@127.0.0.1:1/none"],
        vec!["readings", "accept", "--data", &data, "zzz", "--all"],
        vec!["nonsense"],
    ] {
        let output = hasila(&words);
        assert!(!output.status.success(), "{words:?}: {}", said(&output));
        assert!(!said(&output).is_empty() && !said(&output).contains("panicked"), "{words:?}: {}", said(&output));
    }
    std::fs::remove_dir_all(folder).expect("the folder goes");
}

#[test]
fn the_demonstration_is_served_on_a_free_port_where_its_own_is_taken() {
    let folder = scratch();
    // Takes the preferred port, where nobody has it already.
    let _taken = std::net::TcpListener::bind("127.0.0.1:8080");
    let mut command = program(&["demo", "--data", &folder.display().to_string()]);
    let log = std::fs::File::create(folder.join("log")).expect("a file");
    let mut child = command.stdout(log).stderr(Stdio::null()).spawn().expect("the program starts");
    let begun = Instant::now();
    let said = loop {
        let said = std::fs::read_to_string(folder.join("log")).expect("text");
        if said.contains("End with Ctrl-C") || begun.elapsed() > Duration::from_secs(60) {
            break said;
        }
        std::thread::sleep(Duration::from_millis(50));
    };
    child.kill().expect("the program is there to be ended");
    child.wait().expect("it ends");
    assert!(said.contains("Port 8080 is taken") && said.contains("http://127.0.0.1:"), "{said}");
    std::fs::remove_dir_all(folder).expect("the folder goes");
}

/// Runs the verifier for everybody's Python, where there is one with a library for signatures.
fn verifier(words: &[&str]) -> Option<Output> {
    let mut python = judges()?;
    python.arg(root().join("docs/verify-journal.py")).args(words);
    Some(ask(python, b"").expect("the verifier runs"))
}

#[test]
fn an_exported_journal_is_verified_without_a_database_by_us_and_by_another_program() {
    let folder = scratch();
    let place = |name: &str| folder.join(name).display().to_string();
    let [data, file, note, key, other] = ["", "journal.jsonl", "note.txt", "key.txt", "other.key"].map(place);
    assert!(hasila(&["demo", "--data", &data, "--load-only"]).status.success());
    let public = hasila(&["journal", "key", "new", &other, "--name", "hasila.example"]);
    std::fs::write(&key, &public.stdout).expect("the key is written");
    let signed = hasila(&["journal", "checkpoint", "--data", &data, "--checkpoint-key", &other]);
    std::fs::write(&note, &signed.stdout).expect("the checkpoint is written");
    assert!(hasila(&["journal", "export", "--data", &data, &file]).status.success());

    let asked = [file.as_str(), "--checkpoint", &note, "--key", &key];
    let verify = |words: &[&str]| hasila(&[&["journal", "verify"], words].concat());
    let ours = verify(&asked);
    assert!(ours.status.success() && said(&ours).contains("agrees"), "{}", said(&ours));
    if let Some(theirs) = verifier(&asked) {
        assert!(theirs.status.success() && said(&theirs).contains("agrees"), "{}", said(&theirs));
    }

    let whole = std::fs::read_to_string(&file).expect("the export");
    let lines: Vec<&str> = whole.lines().collect();
    let note_text = std::fs::read_to_string(&note).expect("the checkpoint");
    let sabotage = |what: &str, journal: String, note_text: String, key_text: String| {
        for (path, text) in [(&file, journal), (&note, note_text), (&key, key_text)] {
            std::fs::write(path, text).expect("a sabotaged file");
        }
        let ours = verify(&asked);
        assert!(!ours.status.success(), "{what}: {}", said(&ours));
        if let Some(theirs) = verifier(&asked) {
            assert!(!theirs.status.success(), "{what}: {}", said(&theirs));
        }
    };
    let key_text = said(&public);
    let stranger = said(&hasila(&["journal", "key", "new", &place("stranger.key"), "--name", "hasila.example"]));
    sabotage("a row", whole.replacen("import", "impart", 1), note_text.clone(), key_text.clone());
    sabotage("a dropped line", lines[1..].join("\n") + "\n", note_text.clone(), key_text.clone());
    sabotage("a cut end", lines[..9].join("\n") + "\n", note_text.clone(), key_text.clone());
    sabotage("the note", whole.clone(), note_text.replacen(&format!("\n{}\n", lines.len()), "\n1\n", 1), key_text);
    sabotage("another key", whole, note_text, stranger);
    std::fs::remove_dir_all(folder).expect("the folder goes");
}

#[test]
fn any_text_is_tagged_in_the_terminal_and_for_programs() {
    let tag =
        |words: &[&str], input: &[u8]| ask(program(&[&["tag", "-"], words].concat()), input).expect("the program runs");

    let shown = said(&tag(&[], "Fibre brings broadband to island schools, as SDG 9 asks.".as_bytes()));
    assert!(shown.contains("SDG9") && shown.contains("97 %") && shown.contains("C2"), "{shown}");
    let arabic = said(&tag(&["--lang", "ar"], "الهدف 9".as_bytes()));
    assert!(arabic.contains("SDG9") && arabic.contains("الصناعة"), "{arabic}");
    for (input, found) in [("".to_owned(), 0), ("word".to_owned(), 0), ("school broadband ".repeat(650_000), 1)] {
        let answer = tag(&["--json"], input.as_bytes());
        assert!(answer.status.success(), "{}", said(&answer));
        let answer: serde_json::Value = serde_json::from_slice(&answer.stdout).expect("JSON");
        assert!(answer["suggestions"].as_array().is_some_and(|all| all.len() >= found), "{answer}");
    }
    assert!(!tag(&[], b"\xff\xfe").status.success());
}
