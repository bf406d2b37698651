//! Harvests against a server of this machine: what comes is imported, what is hostile is refused, failures are told.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use axum::{
    Router,
    body::Body,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use kit::{
    db::{Db, testing::for_each_engine},
    files::Files,
    jobs::Workers,
};
use stocktaking::{
    harvest::{self, Allowed, Answer, Every, Status, Wrong, fetch},
    import::{run, stage::Act, verdict::Goes},
    store::{
        harvests::{self, Plan},
        imports,
        list::{self, Filter, Sort},
    },
};

use crate::imports::csv;

/// A server of files, some of them hostile. Returns its address.
async fn server() -> (String, Arc<AtomicUsize>) {
    let asked = Arc::new(AtomicUsize::new(0));
    let count = asked.clone();
    let file = move |headers: HeaderMap| async move {
        count.fetch_add(1, Ordering::SeqCst);
        let known = headers.get(header::IF_NONE_MATCH).is_some_and(|own| own == "\"one\"");
        if known {
            return StatusCode::NOT_MODIFIED.into_response();
        }
        ([(header::ETAG, "\"one\"")], csv(3, "")).into_response()
    };
    let endless = || async {
        let stream = futures_util::stream::repeat_with(|| Ok::<_, std::io::Error>(vec![b'a'; 65_536]));
        Response::new(Body::from_stream(stream))
    };
    let slow = || async {
        let stream = futures_util::stream::unfold((), |()| async {
            tokio::time::sleep(Duration::from_millis(200)).await;
            Some((Ok::<_, std::io::Error>(b"a".to_vec()), ()))
        });
        Response::new(Body::from_stream(stream))
    };
    let lying = || async {
        let stream = futures_util::stream::pending::<Result<Vec<u8>, std::io::Error>>();
        ([(header::CONTENT_LENGTH, "99999999999")], Body::from_stream(stream))
    };
    let app = Router::new()
        .route("/file.csv", get(file))
        .route("/endless", get(endless))
        .route("/slow", get(slow))
        .route("/lying", get(lying))
        .route("/broken", get(|| async { StatusCode::SERVICE_UNAVAILABLE }))
        .route("/page", get(|| async { "<html></html>" }))
        .route("/onward", get(|| async { Redirect::temporary("/file.csv") }))
        .route("/round", get(|| async { Redirect::temporary("/round") }))
        .route("/inside", get(|| async { Redirect::temporary("http://127.0.0.1:1/secret") }))
        .route("/cloud", get(|| async { Redirect::temporary("http://169.254.169.254/latest/meta-data") }))
        .route("/mapped", get(|| async { Redirect::temporary("https://[::ffff:10.0.0.1]/") }));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    tokio::spawn(async move { axum::serve(listener, app).await });
    (address, asked)
}

/// What tests need: this machine may be asked. No service is configured so.
fn here(address: &str) -> Allowed {
    let hosts = vec![address.to_owned(), "169.254.169.254:80".to_owned(), "[::ffff:a00:1]".to_owned()];
    Allowed { hosts, loopback: true, bytes: 1 << 20, patience: Duration::from_secs(2) }
}

async fn wrong(allowed: &Allowed, url: &str) -> Wrong {
    fetch(allowed, url, (None, None)).await.expect_err(url)
}

#[tokio::test]
async fn a_file_is_fetched_once_for_each_version_and_redirections_are_followed() {
    let (address, _) = server().await;
    let allowed = here(&address);
    let Answer::File { bytes, etag, .. } =
        fetch(&allowed, &format!("http://{address}/onward"), (None, None)).await.unwrap()
    else {
        panic!("a file");
    };
    assert_eq!((bytes, etag.as_deref()), (csv(3, "").into_bytes(), Some("\"one\"")));
    let again = fetch(&allowed, &format!("http://{address}/file.csv"), (Some("\"one\""), None)).await.unwrap();
    assert_eq!(again, Answer::Same);
}

#[tokio::test]
async fn what_is_hostile_is_refused_and_ends_in_time() {
    let (address, _) = server().await;
    let allowed = here(&address);
    let at = |path: &str| format!("http://{address}{path}");

    assert_eq!(wrong(&allowed, &at("/endless")).await, Wrong::TooLarge);
    assert_eq!(wrong(&allowed, &at("/lying")).await, Wrong::TooLarge);
    assert_eq!(wrong(&allowed, &at("/slow")).await, Wrong::TooSlow);
    assert_eq!(wrong(&allowed, &at("/broken")).await, Wrong::Status(503));
    assert_eq!(wrong(&allowed, &at("/round")).await, Wrong::Redirections);
    assert_eq!(wrong(&allowed, &at("/inside")).await, Wrong::Host, "another port of this machine");
    assert_eq!(wrong(&allowed, &at("/cloud")).await, Wrong::Scheme);
    assert_eq!(wrong(&allowed, &at("/mapped")).await, Wrong::Private);
}

#[tokio::test]
async fn a_name_that_leads_to_this_machine_is_refused_where_no_test_allows_it() {
    let (address, asked) = server().await;
    let port = address.rsplit(':').next().unwrap();
    let hosts = vec![format!("localhost:{port}"), address.clone()];
    let allowed = Allowed { hosts, ..Allowed::default() };
    assert!(!allowed.loopback, "off by default");

    assert_eq!(wrong(&allowed, &format!("https://localhost:{port}/file.csv")).await, Wrong::Private);
    assert_eq!(wrong(&allowed, &format!("https://{address}/file.csv")).await, Wrong::Private);
    assert_eq!(wrong(&allowed, &format!("http://{address}/file.csv")).await, Wrong::Scheme);
    assert_eq!(wrong(&Allowed::default(), "https://example.org/").await, Wrong::Host);
    assert_eq!(asked.load(Ordering::SeqCst), 0, "no request was sent");
}

fn workers(db: &Db, files: &Files, allowed: Allowed) -> Workers {
    let (for_imports, for_harvests) = ((db.clone(), files.clone()), (db.clone(), files.clone()));
    Workers::new(db.clone())
        .on(imports::KIND, move |claim| {
            let (db, files) = for_imports.clone();
            async move { run::work(&db, &files, claim).await }
        })
        .on(harvests::KIND, move |claim| {
            let ((db, files), allowed) = (for_harvests.clone(), allowed.clone());
            async move { harvest::run::work((&db, &files), &allowed, "http://x.example", claim).await }
        })
}

fn plan(url: String) -> Plan {
    Plan { name: "registry".to_owned(), url, every: Every::Day, mapping: None, goes: Goes::Published, whole: false }
}

#[tokio::test]
async fn the_first_file_waits_for_its_columns_and_those_after_it_go_by_themselves() {
    let (address, asked) = server().await;
    for_each_engine(async |db| {
        asked.store(0, Ordering::SeqCst);
        let files = Files::in_database(db.clone());
        let workers = workers(&db, &files, here(&address));
        let id = harvests::add(&db, "officer", plan(format!("http://{address}/file.csv"))).await.unwrap();
        workers.drain().await.unwrap();

        let run = harvests::runs(&db, &id).await.unwrap().remove(0);
        let import = imports::one(&db, run.import.as_deref().unwrap()).await.unwrap().unwrap();
        assert_eq!((run.outcome.as_str(), import.stage.code()), ("new", "mapping"));
        let choice = imports::Choice { mapping: import.sent.mapping.clone(), goes: Goes::Published, whole: false };
        imports::check(&db, "officer", &import.id, choice).await.unwrap();
        workers.drain().await.unwrap();
        imports::act(&db, "officer", &import.id, Act::Run).await.unwrap();
        workers.drain().await.unwrap();
        let public = list::list(&db, &Filter::default(), Sort::Newest, 1, 0).await.unwrap().total;
        assert_eq!(public, 3);

        db.clock().advance(jiff::SignedDuration::from_secs(1));
        assert!(harvests::run_now(&db, "officer", &id).await.unwrap());
        workers.drain().await.unwrap();
        assert_eq!(harvests::runs(&db, &id).await.unwrap()[0].outcome, "same", "the server says that nothing changed");

        // A change of the address forgets what the server said, not where the columns go.
        let harvest = harvests::one(&db, &id).await.unwrap().unwrap();
        harvests::change(&db, "officer", (&id, harvest.version), plan(format!("http://{address}/onward")))
            .await
            .unwrap();
        db.clock().advance(jiff::SignedDuration::from_secs(1));
        harvests::run_now(&db, "officer", &id).await.unwrap();
        workers.drain().await.unwrap();
        let run = harvests::runs(&db, &id).await.unwrap().remove(0);
        let import = imports::one(&db, run.import.as_deref().unwrap()).await.unwrap().unwrap();
        assert_eq!(import.stage.code(), "done", "it went by itself");
        assert_eq!(imports::rows::counts(&db, &import.id).await.unwrap().same, 3);
        assert_eq!(asked.load(Ordering::SeqCst), 3);
    })
    .await;
}

#[tokio::test]
async fn failures_are_counted_and_a_harvest_that_is_paused_or_removed_is_not_woken() {
    let (address, _) = server().await;
    for_each_engine(async |db| {
        let files = Files::in_database(db.clone());
        let workers = workers(&db, &files, here(&address));
        let id = harvests::add(&db, "officer", plan(format!("http://{address}/broken"))).await.unwrap();
        workers.drain().await.unwrap();
        for _ in 0..2 {
            db.clock().advance(jiff::SignedDuration::from_hours(24));
            assert_eq!(harvests::wake_due(&db).await.unwrap(), 1);
            workers.drain().await.unwrap();
        }
        let harvest = harvests::one(&db, &id).await.unwrap().unwrap();
        assert_eq!((harvest.failures, harvests::runs(&db, &id).await.unwrap().len()), (3, 3));
        assert_eq!(harvests::runs(&db, &id).await.unwrap()[0].outcome, "status");

        harvests::set(&db, "officer", &id, (Status::Paused, "pause")).await.unwrap();
        db.clock().advance(jiff::SignedDuration::from_hours(48));
        assert_eq!(harvests::wake_due(&db).await.unwrap(), 0);
        harvests::set(&db, "officer", &id, (Status::Removed, "removed")).await.unwrap();
        assert!(!harvests::run_now(&db, "officer", &id).await.unwrap() && harvests::all(&db).await.unwrap().is_empty());
        harvests::set(&db, "officer", &id, (Status::Active, "put-back")).await.unwrap();
        assert_eq!(harvests::all(&db).await.unwrap().len(), 1);
    })
    .await;
}
