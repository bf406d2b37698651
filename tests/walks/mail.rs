//! Mail against a real server, judged by a parser that is not ours: every template in six languages, what the server says
//! and what comes of it, and the ways to get no more letters.

use std::{
    io::{BufRead as _, BufReader},
    process::{Child, ChildStdin, ChildStdout, Stdio},
    time::Duration,
};

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use jiff::SignedDuration;
use kit::{
    journal::checkpoint::{self, Key},
    mail::{self, Carrier, Letter, Office, log},
};
use language::Lang;
use serde_json::Value;
use tests::{As, House, Reply, judges, root};

/// A scripted mail server; it ends with this value.
struct Server {
    child: Child,
    _stdin: Option<ChildStdin>,
    lines: BufReader<ChildStdout>,
    port: u16,
}

impl Server {
    fn start() -> Option<Server> {
        let mut python = judges()?;
        python.arg(root().join("tests/mail/server.py")).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = python.spawn().expect("Python starts");
        let stdin = child.stdin.take();
        let mut lines = BufReader::new(child.stdout.take().expect("its output"));
        let mut port = String::new();
        lines.read_line(&mut port).expect("its port");
        let port = port.trim().parse().expect("the mail server starts (aiosmtpd)");
        Some(Server { child, _stdin: stdin, lines, port })
    }

    /// The next message that it took.
    fn next(&mut self) -> Value {
        let mut line = String::new();
        self.lines.read_line(&mut line).expect("a message");
        serde_json::from_str(&line).expect("a judgement")
    }

    fn office(&self) -> Office {
        office(Carrier::server(&format!("smtp://127.0.0.1:{}", self.port)).expect("an address"))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn office(carrier: Carrier) -> Office {
    Office {
        carrier,
        from: "Hasila <hasila@house.example>".parse().expect("an address"),
        base_url: "http://house.example".to_owned(),
        unsubscribe_to: Some("leave@house.example".to_owned()),
    }
}

async fn post(house: &House, letter: Letter<'static>) -> String {
    house.db().write(move |tx| Box::pin(async move { mail::post(tx, &letter).await })).await.expect("it is posted")
}

fn to(address: &'static str, topic: Option<&'static str>) -> Letter<'static> {
    Letter { to: address, topic, ..operations::letters::samples(Lang::En).remove(0) }
}

async fn state(house: &House, id: &str) -> String {
    log::one(house.db(), id).await.expect("the log").expect("the letter").state
}

async fn kinds(house: &House, id: &str) -> Vec<String> {
    log::events(house.db(), id).await.expect("the log").into_iter().map(|event| event.kind).collect()
}

/// The words of a body, without addresses: those of text and HTML must be the same.
fn words(body: &str) -> Vec<String> {
    let bare = body.split_whitespace().filter(|word| !word.contains("://") && *word != "--");
    bare.map(language::strip_isolates).filter(|word| !word.is_empty()).collect()
}

fn text_of(html: &str) -> String {
    let body = html.split_once("<body>").expect("a body").1;
    let mut text = String::new();
    let mut inside = false;
    for letter in body.chars() {
        match letter {
            '<' => inside = true,
            '>' => {
                inside = false;
                text.push(' ');
            }
            other if !inside => text.push(other),
            _ => {}
        }
    }
    [("&#38;", "&"), ("&#34;", "\""), ("&#39;", "'"), ("&#60;", "<"), ("&#62;", ">")]
        .iter()
        .fold(text, |text, (coded, letter)| text.replace(coded, letter))
}

/// The key that signs the day's checkpoint.
fn key() -> Key {
    Key::new("house.example").expect("a key")
}

#[tokio::test(flavor = "multi_thread")]
async fn every_template_in_six_languages_arrives_whole_and_without_defects() {
    let Some(mut server) = Server::start() else { return };
    let house = House::empty().await;
    for lang in Lang::ALL {
        for sample in site::work::samples(lang) {
            for topic in [None, Some("reminders")] {
                let letter = Letter { topic, ..sample.clone() };
                let id = post(&house, letter.clone()).await;
                site::work::workers(&house.state, server.office(), key()).drain().await.expect("the outbox is emptied");
                let took = server.next();

                let name = format!("{} in {lang}", letter.template);
                assert_eq!(took["defects"], serde_json::json!([]), "{name}");
                assert_eq!(took["type"], "multipart/alternative", "{name}");
                let headers = &took["headers"];
                assert_eq!(headers["subject"], language::strip_isolates(&letter.subject), "{name}");
                assert_eq!(headers["content-language"], lang.code(), "{name}");
                assert_eq!(headers["auto-submitted"], "auto-generated", "{name}");
                assert_eq!(headers["message-id"], format!("<{}@house.example>", id.to_lowercase()), "{name}");
                assert_eq!(headers["list-unsubscribe"].is_string(), topic.is_some(), "{name}");
                assert_eq!(headers["list-unsubscribe-post"].is_string(), topic.is_some(), "{name}");
                let (text, html) = (took["text"].as_str().expect("text"), took["html"].as_str().expect("HTML"));
                // Chinese is wrapped between any two characters, so spaces do not count.
                assert_eq!(words(text).concat(), words(&text_of(html)).concat(), "{name}");
                assert!(text.contains(&letter.content.action.expect("a button").1), "{name}: {text}");
                assert!(html.contains(&format!("dir=\"{}\"", lang.direction().as_str())), "{name}");
                assert!(took["longest"].as_u64().is_some_and(|longest| longest <= 998), "{name}");
            }
        }
    }
    house.remove().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_server_refuses_is_noted_and_what_it_puts_off_is_tried_again() {
    let Some(server) = Server::start() else { return };
    let house = House::on(kit::db::testing::postgres().await);
    let (never, later) =
        (post(&house, to("never@example.org", None)).await, post(&house, to("later@example.org", None)).await);
    let workers = site::work::workers(&house.state, server.office(), key());
    workers.drain().await.expect("the outbox is emptied");

    assert_eq!(
        (state(&house, &never).await, kinds(&house, &never).await),
        ("refused".into(), vec!["refused".to_owned()])
    );
    assert_eq!(state(&house, &later).await, "waiting");
    for _ in 0..2 {
        house.db().clock().advance(SignedDuration::from_mins(3));
        workers.drain().await.expect("the outbox is emptied");
    }
    assert_eq!(kinds(&house, &later).await, ["deferred", "deferred", "sent"]);
    assert_eq!(state(&house, &later).await, "sent");
    let last = mail::last_event(house.db(), "never@example.org").await.expect("the log").expect("an event");
    assert!(last.detail.contains("5.1.1 no such user"), "{last:?}");
    house.remove().await;
}

#[tokio::test]
async fn without_a_server_at_the_other_end_letters_wait() {
    let house = House::empty().await;
    let id = post(&house, to("amina@example.org", None)).await;
    // A port that was free a moment ago.
    let port = std::net::TcpListener::bind("127.0.0.1:0").and_then(|l| l.local_addr()).expect("a port").port();
    let carrier = Carrier::server(&format!("smtp://127.0.0.1:{port}")).expect("an address");
    site::work::workers(&house.state, office(carrier), key()).drain().await.expect("the outbox is looked at");

    assert_eq!((state(&house, &id).await, kinds(&house, &id).await), ("waiting".into(), vec!["deferred".to_owned()]));
    house.remove().await;
}

#[tokio::test]
async fn one_click_ends_letters_of_a_topic_and_opening_the_address_does_not() {
    let house = House::empty().await;
    let folder = std::env::temp_dir().join(format!("hasila-mail-{}", kit::id::random(8)));
    let office = office(Carrier::Folder(folder.clone()));
    let first = post(&house, to("amina@example.org", Some("reminders"))).await;
    let mail = log::one(house.db(), &first).await.expect("the log").expect("the letter");
    let way = mail::refusals::way(house.db(), "", &mail).await.expect("the key").expect("a way");
    assert!(!way.url.contains("amina"), "{}", way.url);

    house.get(As::Public, &format!("/ar{}", way.url)).await.shows(&["dir=\"rtl\"", "<form method=\"post\""]);
    assert_eq!(house.get(As::Public, &way.url).await.status, StatusCode::SEE_OTHER);
    assert!(!mail::refusals::is_refused(house.db(), "amina@example.org", "reminders").await.expect("the list"));
    // As a mail provider does it: no cookie, no origin, no page.
    let click = |token: &str| {
        Request::post(token.to_owned())
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from("List-Unsubscribe=One-Click"))
            .expect("a request")
    };
    let forged = format!("{}A", &way.url[..way.url.len() - 1]);
    assert_eq!(house.send(As::Public, click(&forged)).await.status, StatusCode::NOT_FOUND);
    assert_eq!(house.send(As::Public, click(&way.url)).await.status, StatusCode::OK);

    let (second, asked) = (
        post(&house, to("Amina@example.org", Some("reminders"))).await,
        post(&house, to("amina@example.org", None)).await,
    );
    site::work::workers(&house.state, office, key()).drain().await.expect("the outbox is emptied");
    assert_eq!(state(&house, &second).await, "dropped");
    assert_eq!(state(&house, &asked).await, "sent");

    let back = house.post(As::Public, &format!("/en{}", way.url), "wish=go-on").await;
    assert_eq!(back.status, StatusCode::SEE_OTHER);
    assert!(!mail::refusals::is_refused(house.db(), "amina@example.org", "reminders").await.expect("the list"));
    // What it leaves behind in the temporary place does no harm.
    let _ = std::fs::remove_dir_all(folder);
    house.remove().await;
}

#[tokio::test]
async fn the_log_shows_no_link_that_lets_its_holder_in_and_keeps_letters_from_officers() {
    let house = House::empty().await;
    let mut letter = to("amina@example.org", None);
    letter.content.action = Some(("Confirm".to_owned(), "http://house.example/en/confirm/SECRET".to_owned()));
    let id = post(&house, letter).await;
    let path = format!("/en/mail/{id}");
    let ask = async |role: &'static str, path: &str| {
        let request = Request::get(path).body(Body::empty()).expect("a request");
        Reply::of(house.router("somebody", &[role]), request).await
    };

    let officer = ask("secretariat", &path).await;
    officer.shows(&["amina@example.org"]);
    assert!(!officer.text().contains("house.example/•••"), "{}", officer.text());
    ask("administrator", &path).await.shows(&["http://house.example/•••"]);
    for page in [path.as_str(), "/en/mail.json", "/en/mail.csv", "/en/jobs.json"] {
        assert!(!ask("administrator", page).await.text().contains("SECRET"), "{page}");
    }
    house.remove().await;
}

#[tokio::test]
async fn a_letter_is_sent_again_by_an_officer_and_the_journal_names_only_ids() {
    let house = House::empty().await;
    let folder = std::env::temp_dir().join(format!("hasila-mail-{}", kit::id::random(8)));
    let id = post(&house, to("amina@example.org", None)).await;
    let workers = site::work::workers(&house.state, office(Carrier::Folder(folder.clone())), key());
    workers.drain().await.expect("the outbox is emptied");
    assert_eq!(house.post(As::Officer, &format!("/en/mail/{id}"), "").await.status, StatusCode::SEE_OTHER);
    workers.drain().await.expect("the outbox is emptied");

    let mut kinds = kinds(&house, &id).await;
    kinds.sort();
    assert_eq!(kinds, ["again", "sent", "sent"]);
    let entries = kit::journal::of(house.db(), &format!("mail/{id}")).await.expect("the journal");
    let told: Vec<_> = entries.iter().map(|entry| (entry.verb.as_str(), entry.change.as_str())).collect();
    assert_eq!(told, [("sent-again", "{}")]);
    assert_eq!(
        std::fs::read_dir(&folder).expect("the folder").count(),
        2,
        "a repeat that is meant has its own Message-ID"
    );
    let _ = std::fs::remove_dir_all(folder);
    house.remove().await;
}

#[test]
fn every_template_of_every_slice_has_a_sample() {
    let samples: Vec<_> = site::work::samples(Lang::En).into_iter().map(|letter| letter.template).collect();
    for (path, text) in super::super::tidy::files(&["crates"], &[".rs"]) {
        let named = text.split("template: \"").skip(1).filter_map(|rest| rest.split('"').next());
        for template in named.filter(|_| !path.contains("/tests")) {
            assert!(samples.contains(&template), "{path}: the letter {template} has no sample");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn running_workers_send_what_is_posted_and_stop_when_told() {
    let house = House::empty().await;
    let folder = std::env::temp_dir().join(format!("hasila-mail-{}", kit::id::random(8)));
    let running = site::work::workers(&house.state, office(Carrier::Folder(folder.clone())), key()).start();
    let id = post(&house, to("amina@example.org", None)).await;
    for _ in 0..100 {
        if state(&house, &id).await == "sent" {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }

    assert_eq!(state(&house, &id).await, "sent");
    running.stop().await;
    let _ = std::fs::remove_dir_all(folder);
    house.remove().await;
}

#[tokio::test]
async fn the_work_of_a_day_is_done_once_and_leaves_what_must_stay() {
    let house = House::empty().await;
    for topic in [Some("reminders"), None] {
        post(&house, to("amina@example.org", topic)).await;
    }
    let folder = std::env::temp_dir().join(format!("hasila-day-{}", kit::id::short()));
    let workers = site::work::workers(&house.state, office(Carrier::Folder(folder.clone())), key());
    workers.drain().await.expect("the first day");
    assert_eq!(checkpoint::kept(house.db()).await.expect("checkpoints").len(), 1);

    house.db().clock().advance(jiff::SignedDuration::from_hours(366 * 24));
    workers.drain().await.expect("a day more than a year later");

    let left = mail::log::all(house.db(), &Default::default(), 10, 0).await.expect("the log").rows;
    assert_eq!(left.iter().map(|mail| mail.topic.as_deref()).collect::<Vec<_>>(), [Some("reminders")]);
    assert_eq!(checkpoint::kept(house.db()).await.expect("checkpoints").len(), 2);
    std::fs::remove_dir_all(folder).expect("the folder goes");
    house.remove().await;
}
