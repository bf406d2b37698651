//! Files in a store that speaks S3, with a server that is not ours and checks every signature: kept, read, listed, moved, backed up
//! and brought back; and what readers see while it is away.

use std::{
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Stdio},
    time::Duration,
};

use axum::http::StatusCode;
use kit::{
    db::testing,
    files::{self, Files, S3},
};
use people::Role;
use tests::{As, House, tool};

use super::{
    commands::{program, said},
    contributions::{begin, send_file},
};

/// The name and the secret of the server's key.
const KEY: (&str, &str) = ("files-key", "files-secret");

/// The program. It takes minutes to build, so the ordinary run does without it where it is not there; `script/long/45-store` installs
/// and requires it.
fn server() -> Option<std::process::Command> {
    let is_there = std::process::Command::new("s3s-fs").arg("--help").output().is_ok();
    if is_there || std::env::var_os("HASILA_TEST_STORE").is_some() { tool("s3s-fs") } else { None }
}

/// The server, over a folder.
struct Server {
    child: Child,
    endpoint: String,
    folder: PathBuf,
}

impl Server {
    /// Starts it; where it is installed.
    fn start() -> Option<Server> {
        Server::over(std::env::temp_dir().join(format!("hasila-objects-{}", kit::id::random(12))))
    }

    fn over(folder: PathBuf) -> Option<Server> {
        // A folder in the folder is a bucket.
        std::fs::create_dir_all(folder.join("files")).expect("a folder");
        let port = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a free port").port();
        let mut command = server()?;
        command.args(["--host", "127.0.0.1", "--port", &port.to_string()]);
        command.args(["--access-key", KEY.0, "--secret-key", KEY.1]).arg(&folder);
        let child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the server starts");
        for _ in 0..200 {
            if TcpStream::connect(("127.0.0.1", port)).is_ok() {
                break;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        Some(Server { child, endpoint: format!("http://127.0.0.1:{port}"), folder })
    }

    fn place(&self, prefix: &str) -> S3 {
        S3 {
            endpoint: self.endpoint.clone(),
            region: "us-east-1".into(),
            bucket: "files".into(),
            prefix: prefix.into(),
            by_host: false,
            key: KEY.0.into(),
            secret: KEY.1.into(),
        }
    }

    fn files(&self, prefix: &str) -> Files {
        Files::in_objects(&self.place(prefix)).expect("a place")
    }

    /// The file of the server that holds the bytes of an object.
    fn object(&self, name: &str) -> PathBuf {
        self.folder.join("files").join(name)
    }

    fn stop(&mut self) {
        self.child.kill().expect("it ends");
        self.child.wait().expect("it ended");
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

#[tokio::test]
async fn bytes_come_back_by_their_hash_each_kept_once_and_a_changed_one_shows() {
    let Some(server) = Server::start() else { return };
    let files = server.files("wsis/2026/");
    files.is_there().await.expect("it answers");
    let large: Vec<u8> = (0..3_000_000_u32).map(|n| (n % 251) as u8).collect();

    let hash = files.keep(large.clone()).await.expect("kept");
    let again = files.keep(large.clone()).await.expect("kept again");
    let empty = files.keep(Vec::new()).await.expect("an empty one");

    assert_eq!(hash, again);
    assert!(files.read(&hash).await.expect("read") == Some(large));
    assert_eq!(files.read(&empty).await.expect("read"), Some(Vec::new()));
    assert_eq!(files.read(&files::sum(b"other")).await.expect("an answer"), None);
    assert_eq!(files.read("../../etc/passwd").await.expect("an answer"), None);
    let mut both = vec![hash.clone(), empty];
    both.sort();
    assert_eq!(files.all().await.expect("the list"), both);
    assert!(server.files("other").all().await.expect("the list").is_empty(), "another folder of the bucket");
    std::fs::write(server.object(&format!("wsis/2026/{hash}")), b"tampered").expect("changed behind our back");
    let changed = files.read(&hash).await.expect_err("it was changed");
    assert!(changed.to_string().contains("was changed where it is kept"), "{changed}");
}

#[tokio::test]
async fn more_files_than_one_list_holds_are_all_listed() {
    let Some(server) = Server::start() else { return };
    let files = server.files("");
    let mut hashes = Vec::new();
    for n in 0..1_003_u32 {
        hashes.push(files.keep(n.to_string().into_bytes()).await.expect("kept"));
    }
    hashes.sort();

    assert_eq!(files.all().await.expect("the list"), hashes);
}

#[tokio::test]
async fn a_wrong_key_a_missing_bucket_and_a_store_that_is_away_are_told_apart_and_show_no_secret() {
    let Some(mut server) = Server::start() else { return };
    let place = server.place("");
    let says = async |place: S3| {
        let files = Files::in_objects(&place).expect("a place");
        let mut told = Vec::new();
        for error in [
            files.keep(b"x".to_vec()).await.err(),
            files.read(&files::sum(b"x")).await.err(),
            files.all().await.err(),
            files.is_there().await.err(),
        ] {
            let error = error.expect("it is refused");
            assert!(files::is_away(&error), "{error}");
            assert!(!error.to_string().contains("Signature="), "{error}");
            told.push(error.to_string());
        }
        told
    };

    for told in says(S3 { secret: "wrong".into(), ..place.clone() }).await {
        assert!(told.contains("SignatureDoesNotMatch"), "{told}");
    }
    for told in says(S3 { key: "nobody".into(), ..place.clone() }).await {
        assert!(told.contains("refuses our request (") && !told.contains("SignatureDoesNotMatch"), "{told}");
    }
    // What becomes of a file in a bucket that is not there differs from server to server; a list is refused by all.
    let missing = Files::in_objects(&S3 { bucket: "missing".into(), ..place.clone() }).expect("a place");
    for error in [missing.all().await.err(), missing.is_there().await.err()] {
        let told = error.expect("it is refused").to_string();
        assert!(told.contains("has no bucket missing"), "{told}");
    }
    server.stop();
    for told in says(place).await {
        assert!(told.contains("does not answer") && told.contains("127.0.0.1"), "{told}");
    }
}

#[tokio::test]
async fn a_record_is_backed_up_from_a_store_and_comes_back_into_another_on_both_engines() {
    let Some(server) = Server::start() else { return };
    for (n, (from, to)) in
        [(testing::sqlite().await, testing::postgres().await), (testing::postgres().await, testing::sqlite().await)]
            .into_iter()
            .enumerate()
    {
        let mut house = House::on(from);
        house.state.files = server.files(&format!("from-{n}"));
        site::demo::load(house.db()).await.expect("the record is unpacked").expect("the record loads");
        super::pages::feed(&house).await;
        let folder = std::env::temp_dir().join(format!("hasila-objects-backup-{}", kit::id::random(12)));

        let written = site::backup::write(house.db(), &house.state.files, &folder).await.expect("a backup");
        let there = server.files(&format!("to-{n}"));
        let restored = site::backup::restore(&folder, &to.db, &there).await.expect("it comes back");

        assert_eq!((&written, written.files.len()), (&restored, 1));
        assert_eq!(there.all().await.expect("files"), house.state.files.all().await.expect("files"));
        assert_eq!(there.copy(&Files::in_database(to.db.clone())).await.expect("copied on"), 1);
        std::fs::remove_dir_all(folder).expect("the folder goes");
        house.remove().await;
        to.remove().await;
    }
}

#[tokio::test]
async fn while_the_store_is_away_nothing_is_half_kept_and_what_was_typed_stays() {
    let Some(mut server) = Server::start() else { return };
    let mut house = House::with_the_record().await;
    house.state.files = server.files("");
    let (delegate, fields) = (As::One(Role::Delegate), [("meeting", "cwg-wsis/32"), ("title", "Kept title")]);
    let path = begin(&house, &fields).await;
    let form = format!("/en{path}/edit");
    let sent = |seen: &'static str| [&fields[..], &[("seen", seen)]].concat();
    let saved = send_file(&house, delegate, &form, &sent("1"), ("a.txt", b"First words.")).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
    assert_eq!(house.get(delegate, &format!("/en{path}/file")).await.body, b"First words.");

    server.stop();

    let refused = send_file(&house, delegate, &form, &sent("2"), ("b.txt", b"Other words.")).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("the store of files does not answer"), "{}", refused.text());
    assert!(refused.text().contains("Kept title"), "{}", refused.text());
    let page = house.get(delegate, &format!("/en{path}")).await;
    page.shows(&["First words.", "a.txt"]);
    let file = house.get(delegate, &format!("/en{path}/file")).await;
    assert_eq!(file.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(file.text().contains("Please try again in a few minutes"), "{}", file.text());

    // It comes back elsewhere over the same folder, as after a restart.
    let back = Server::over(server.folder.clone()).expect("it starts again");
    house.state.files = back.files("");
    assert_eq!(house.get(delegate, &format!("/en{path}/file")).await.body, b"First words.");
    house.remove().await;
}

/// Runs the program with the store's key in its environment.
fn run(server: &Server, words: &[&str]) -> std::process::Output {
    let mut command = program(words);
    command.env("HASILA_S3_ENDPOINT", &server.endpoint).env("HASILA_S3_KEY", KEY.0).env("HASILA_S3_SECRET", KEY.1);
    tests::ask(command, b"").expect("the program runs")
}

#[test]
fn commands_keep_move_and_check_files_in_a_store() {
    let Some(server) = Server::start() else { return };
    let folder = std::env::temp_dir().join(format!("hasila-objects-commands-{}", kit::id::random(12)));
    let at = |name: &str| folder.join(name).display().to_string();
    let report = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/reading/tests/data/arabic-report.txt");
    let report = report.display().to_string();
    assert!(run(&server, &["demo", "--data", &at("a"), "--load-only"]).status.success());
    // The pictures of the demonstration go where the record of this test has its files.
    let one = server.folder.join("files/one");
    std::fs::create_dir_all(&one).expect("a folder");
    for shelf in std::fs::read_dir(folder.join("a/files")).expect("the files").flatten() {
        for file in std::fs::read_dir(shelf.path()).expect("a shelf").flatten() {
            let hash = format!("{}{}", shelf.file_name().display(), file.file_name().display());
            std::fs::copy(file.path(), one.join(hash)).expect("a copy");
        }
    }
    let read = run(
        &server,
        &["readings", "add", "--data", &at("a"), "--files", "s3://files/one", "--body", "cwg-wsis", &report],
    );
    assert!(read.status.success(), "{}", said(&read));

    let check = run(&server, &["check", "--data", &at("a"), "--files", "s3://files/one"]);
    assert!(check.status.success() && said(&check).contains("every file that the record names"), "{}", said(&check));
    let moved = run(
        &server,
        &[
            "move",
            "--from",
            &at("a"),
            "--from-files",
            "s3://files/one",
            "--to",
            &at("b"),
            "--to-files",
            "s3://files/two",
        ],
    );
    assert!(moved.status.success() && said(&moved).contains(" files"), "{}", said(&moved));
    let check = run(&server, &["check", "--data", &at("b"), "--files", "s3://files/two"]);
    assert!(check.status.success(), "{}", said(&check));
    let elsewhere = run(&server, &["check", "--data", &at("b"), "--files", "s3://files/none"]);
    assert!(!elsewhere.status.success() && said(&elsewhere).contains("is missing"), "{}", said(&elsewhere));
    let no_key =
        said(&tests::ask(program(&["check", "--data", &at("b"), "--files", "s3://files"]), b"").expect("runs"));
    assert!(no_key.contains("HASILA_S3_KEY"), "{no_key}");
    std::fs::remove_dir_all(folder).expect("the folder goes");
}
